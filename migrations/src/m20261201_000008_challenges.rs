//! Challenges to restrictions, and what is written of one before it is lodged. `grounds` and `founded` hold words of the grounds, separated by commas.
//!
//! The public reads an outcome without reference, in the order of `list_id` and from `published_from` on.
//! What is challenged was done in a `round` of its matter: 1 where a matter has no rounds. `programme_version_id` is empty where no
//! version of a programme was applied.
//! `due_at` is the institution's next last moment, by which the docket is sorted. What is concluded never changes.

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
    matter_id {id} not null references matters(id),
    programme_id {id} not null references programmes(id),
    programme_version_id {id} references programme_versions(id),
    organisation_id {id} not null references organisations(id),
    round integer not null check (round > 0),
    state text not null,
    grounds text not null check (length(grounds) > 0),
    statement text not null check ({filled:statement}),
    remedy text not null default '',
    late_reason text check (late_reason in ('risk', 'disability', 'language')),
    language text not null,
    lodged_via text not null check (lodged_via in ('account', 'receipt')),
    lodged_by {id} references users(id),
    lodged_at bigint not null,
    acknowledge_by bigint not null,
    acknowledged_at bigint,
    due_at bigint not null,
    decider_id {id} references users(id),
    outcome text check (outcome in ('upheld', 'partly', 'rejected')),
    founded text not null default '',
    effect text check (effect in ('annul_and_remit', 'stands')),
    outcome_reasons text not null default '',
    outcome_language text,
    decided_at bigint,
    period_starts bigint,
    published_from bigint,
    list_id {id} not null unique,
    version bigint not null default 0,
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is null) = (period_starts is null)),
    check ((outcome is null) = (published_from is null)),
    check ((outcome is null) = (effect is null)),
    check (effect is null or effect = 'stands' or outcome in ('upheld', 'partly')),
    check ((outcome is null) = (outcome_language is null)),
    check (outcome is null or {filled:outcome_reasons}),
    check (outcome is null or decider_id is not null),
    check ((lodged_via = 'account') = (lodged_by is not null))
);
create table challenge_drafts (
    restriction_id {id} primary key references restrictions(id),
    grounds text not null check (length(grounds) > 0),
    statement text not null check ({filled:statement}),
    remedy text not null default '',
    late_reason text check (late_reason in ('risk', 'disability', 'language')),
    saved_at bigint not null,
    version bigint not null
);
create unique index challenges_one_open on challenges(restriction_id) where outcome is null;
create index challenges_docket on challenges(due_at, id) where outcome is null;
create index challenges_concluded on challenges(period_starts, list_id) where outcome is not null;
create index challenges_by_matter on challenges(matter_id);
create table challenge_answers (
    challenge_id {id} not null references challenges(id),
    ground text not null,
    founded boolean not null,
    reasons text not null check ({filled:reasons}),
    primary key (challenge_id, ground)
);
";

/// A person who is involved in the matter, or has not declared to be free of conflicts, cannot decide. Only their part on the
/// panel in the same round does not count.
const SAME_PERSON: &str = "new.outcome is not null and (\
    exists (select 1 from involvements i where i.matter_id = new.matter_id and i.user_id = new.decider_id \
        and not (i.part = 'panel_member' and i.round = new.round)) \
    or not exists (select 1 from conflict_declarations d where d.matter_id = new.matter_id \
        and d.user_id = new.decider_id and not d.has_conflict))";

/// What is challenged in the matter of an application was done by a version of its programme.
const NO_VERSION: &str =
    "new.programme_version_id is null and exists (select 1 from applications a where a.id = new.matter_id)";

/// What was lodged, and when: it never changes.
const LODGED: [&str; 19] = [
    "id",
    "reference",
    "restriction_id",
    "decision_id",
    "matter_id",
    "programme_id",
    "programme_version_id",
    "organisation_id",
    "round",
    "grounds",
    "statement",
    "remedy",
    "late_reason",
    "language",
    "lodged_via",
    "lodged_by",
    "lodged_at",
    "acknowledge_by",
    "list_id",
];

/// Only a challenge to this very decision that was concluded so takes its effect away.
const NOT_UPHELD: &str = "not exists (select 1 from challenges c where c.id = new.challenge_id \
    and c.decision_id = new.decision_id and c.outcome is not null and c.effect = 'annul_and_remit')";

/// An outcome answers what was raised.
const NO_ANSWER: &str = "new.outcome is not null \
    and not exists (select 1 from challenge_answers a where a.challenge_id = new.id)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        // A person who took part in the first decision cannot decide the challenge to it (docs/adr/0006).
        for event in ["insert", "update"] {
            for (name, condition, message) in [
                (
                    "challenges_need_another_person",
                    SAME_PERSON,
                    "who took part in the first decision cannot decide the challenge",
                ),
                ("challenges_need_answers", NO_ANSWER, "an outcome answers the grounds that were raised"),
            ] {
                dialect::refuse(manager, &format!("{name}_on_{event}"), "challenges", event, condition, message)
                    .await?;
            }
        }
        let message = "a challenge in an application names the version that it was judged by";
        dialect::refuse(manager, "challenges_need_their_version", "challenges", "insert", NO_VERSION, message).await?;
        let concluded = "old.outcome is not null";
        let message = "a concluded challenge does not change";
        dialect::refuse(manager, "challenges_refuse_update", "challenges", "update", concluded, message).await?;
        let stays = "a challenge stays as it was lodged";
        dialect::refuse(manager, "challenges_refuse_delete", "challenges", "delete", "true", stays).await?;
        dialect::freeze(manager, "challenges", &LODGED, stays).await?;
        let kept = "(t.id = new.id or t.reference = new.reference or t.outcome is null)";
        let keys: [&[&str]; 4] = [&["id"], &["reference"], &["restriction_id"], &["list_id"]];
        dialect::keep_rows(manager, "challenges", &keys, kept, stays).await?;
        dialect::append_only(manager, "challenge_answers", &[&["challenge_id", "ground"]]).await?;
        let concluded = "exists (select 1 from challenges c where c.id = new.challenge_id and c.outcome is not null)";
        let name = "challenge_answers_refuse_afterthoughts";
        dialect::refuse(manager, name, "challenge_answers", "insert", concluded, message).await?;
        let message = "a decision is annulled by a challenge to it that was upheld";
        dialect::refuse(manager, "annulments_need_a_challenge", "decision_annulments", "insert", NOT_UPHELD, message)
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::forget(manager, "annulments_need_a_challenge", "decision_annulments").await?;
        dialect::drop_tables(manager, &["challenge_answers", "challenge_drafts", "challenges"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
