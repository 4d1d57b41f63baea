//! Challenges to restrictions.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table challenges (
    id {id} primary key,
    reference {sorted} not null unique,
    restriction_id {id} not null references restrictions(id),
    decision_id {id} references decisions(id),
    application_id {id} not null references applications(id),
    programme_id {id} not null references programmes(id),
    organisation_id {id} not null references organisations(id),
    state text not null,
    grounds text not null check (length(grounds) > 0),
    statement text not null check ({filled:statement}),
    late_reason text,
    language text not null,
    lodged_via text not null check (lodged_via in ('account', 'receipt')),
    lodged_by {id} references users(id),
    lodged_at bigint not null,
    acknowledge_by bigint not null,
    acknowledged_at bigint,
    due_at bigint not null,
    decider_id {id} references users(id),
    outcome text check (outcome in ('upheld', 'partly', 'rejected')),
    outcome_reasons text not null default '',
    decided_at bigint,
    version bigint not null default 0,
    check ((outcome is null) = (decided_at is null)),
    check (outcome is null or {filled:outcome_reasons}),
    check (outcome is null or decider_id is not null)
);
create unique index challenges_one_open on challenges(restriction_id) where outcome is null;
create index challenges_docket on challenges(programme_id, state, due_at, id);
create index challenges_by_application on challenges(application_id);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        // Whoever took part in the first decision cannot decide the challenge to it (docs/adr/0006).
        for event in ["insert", "update"] {
            dialect::refuse(
                manager,
                &format!("challenges_need_another_person_on_{event}"),
                "challenges",
                event,
                "new.outcome is not null and exists (select 1 from participations p \
                 where p.application_id = new.application_id and p.user_id = new.decider_id and p.part <> 'panel')",
                "who took part in the first decision cannot decide the challenge",
            )
            .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["challenges"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
