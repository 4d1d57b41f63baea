//! Decisions, their reasons, and the restrictions they impose. What is decided is append-only.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table decision_reasons (
    decision_id {id} not null,
    criterion_id {id} not null references criteria(id),
    criterion_code text not null check ({filled:criterion_code}),
    criterion_version integer not null,
    facts_found text not null check ({filled:facts_found}),
    evidence_considered text not null check ({filled:evidence_considered}),
    evidence_missing text not null check ({filled:evidence_missing}),
    cure text not null check ({filled:cure}),
    primary key (decision_id, criterion_id)
);
create table decisions (
    id {id} primary key,
    application_id {id} not null references applications(id),
    programme_id {id} not null references programmes(id),
    programme_version_id {id} not null references programme_versions(id),
    organisation_id {id} not null references organisations(id),
    round integer not null,
    outcome text not null check (outcome in ('granted', 'granted_lower', 'refused')),
    category text,
    decider_id {id} not null references users(id),
    body_name text not null default '',
    body_session text not null default '',
    body_date text not null default '',
    vote text not null default '',
    recusals text not null default '',
    summary text not null default '',
    language text not null,
    decided_at bigint not null,
    effective_on text not null,
    challenge_route text not null default '',
    challenge_until bigint,
    help_contact text not null default '',
    unique (application_id, round)
);
create index decisions_by_time on decisions(decided_at, id);
create table decision_annulments (
    decision_id {id} primary key references decisions(id),
    challenge_id {id} not null,
    annulled_at bigint not null
);
create table restrictions (
    id {id} primary key,
    kind text not null,
    decision_id {id} references decisions(id),
    application_id {id} references applications(id),
    programme_id {id} not null references programmes(id),
    organisation_id {id} not null references organisations(id),
    legal_basis text not null check ({filled:legal_basis}),
    starts_at bigint not null,
    ends_at bigint,
    challenge_until bigint not null,
    created_at bigint not null,
    version bigint not null default 0
);
create index restrictions_by_organisation on restrictions(organisation_id);
create index restrictions_in_force on restrictions(ends_at, starts_at, id);
";

/// The portal's first promise, kept by the database whoever writes to it (A/HRC/44/25, 62(b) and 63(c)).
const ADVERSE_WITHOUT_REASONS: &str = "new.outcome <> 'granted' and (\
    new.challenge_until is null or new.challenge_until <= new.decided_at \
    or not ({filled:new.challenge_route}) or not ({filled:new.help_contact}) \
    or not exists (select 1 from decision_reasons r where r.decision_id = new.id) \
    or exists (select 1 from decision_reasons r join criteria c on c.id = r.criterion_id \
        join programme_versions v on v.id = c.programme_version_id where r.decision_id = new.id \
        and (v.id <> new.programme_version_id or v.number <> r.criterion_version or c.code <> r.criterion_code)))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::append_only(manager, "decision_reasons", &["decision_id", "criterion_id"]).await?;
        dialect::append_only(manager, "decisions", &["id"]).await?;
        dialect::append_only(manager, "decision_annulments", &["decision_id"]).await?;
        // The reasons come first, so that the decision can be refused without them in one statement and no
        // deferrable constraint (docs/adr/0006). Once decided, no reason can be added.
        dialect::refuse(
            manager,
            "decision_reasons_refuse_insert",
            "decision_reasons",
            "insert",
            "exists (select 1 from decisions d where d.id = new.decision_id)",
            "reasons cannot be added to a decision already taken",
        )
        .await?;
        dialect::refuse(
            manager,
            "decisions_need_reasons",
            "decisions",
            "insert",
            ADVERSE_WITHOUT_REASONS,
            "an adverse decision needs reasons, a last day and a route to challenge it",
        )
        .await?;
        dialect::refuse(
            manager,
            "decisions_need_another_person",
            "decisions",
            "insert",
            "exists (select 1 from assessments a where a.application_id = new.application_id \
             and a.round = new.round and a.assessor_id = new.decider_id)",
            "who assessed a file cannot decide it",
        )
        .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(manager, &["decision_annulments", "restrictions", "decisions", "decision_reasons"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
