//! Who took which part in a matter, who looked at a file, and what they found on each criterion.
//!
//! `involvements` is the one relation of who has to do with which matter: what somebody did in it (`participations`), and the
//! matters that are somebody's own (`own_matters`): of an organisation that they belong to now, or sent by them, whether or not they
//! belong to it still. Who lodged a challenge has the part of a member among the participations, for good. Triggers
//! and queries alike ask this relation who is kept from what; nothing else knows of what it is made. The casts let SQLite look
//! into each half for one person and matter at a time (docs/adr/0015).
//!
//! What staff write for one another (`assessments.note`, `findings`, `returns.note`, `conflict_declarations.tie`) and what they write to the
//! applicant (`questions.text_to_applicant`, with the applications) are columns apart.
//!
//! The indexes of the two queues begin with what narrows a queue and end with what its count reads, so that neither a
//! page nor a count touches a file that it does not show. What one person did lies together: each row of a queue asks
//! whether its reader took part.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table participations (
    matter_id {id} not null references matters(id),
    user_id {id} not null references users(id),
    part text not null check (part in ('assessor', 'decider', 'recorder', 'recused', 'panel_member', 'applicant_member')),
    round integer not null check (round > 0),
    began_at bigint not null,
    primary key (user_id, matter_id, part, round)
);
create table conflict_declarations (
    matter_id {id} not null references matters(id),
    user_id {id} not null references users(id),
    has_conflict boolean not null,
    tie text not null default '',
    declared_at bigint not null,
    primary key (matter_id, user_id),
    check (not has_conflict or {filled:tie})
);
create table assessments (
    id {id} primary key,
    application_id {id} not null references applications(id),
    round integer not null check (round > 0),
    assessor_id {id} not null references users(id),
    state text not null check (state in ('awaiting_declaration', 'open', 'recommended', 'recused', 'set_aside')),
    recommended text check (recommended in ('grant', 'grant_lower', 'refuse', 'ask')),
    category text,
    note text not null default '',
    recommended_by {id} references users(id),
    recommended_at bigint,
    created_at bigint not null,
    version bigint not null default 0,
    check (state <> 'recommended' or (recommended is not null and recommended_by is not null))
);
create unique index assessments_one_current on assessments(application_id, round)
    where state not in ('recused', 'set_aside');
create index assessments_by_application on assessments(application_id, created_at);
create table findings (
    assessment_id {id} not null references assessments(id),
    criterion_id {id} not null references criteria(id),
    verdict text not null check (verdict in ('', 'met', 'not_met', 'cannot_tell')),
    facts_found text not null default '',
    evidence {json} not null,
    evidence_considered text not null default '',
    evidence_missing text not null default '',
    cure text not null default '',
    found_by {id} not null references users(id),
    found_at bigint not null,
    primary key (assessment_id, criterion_id)
);
create table replaced_findings (
    id {id} primary key,
    assessment_id {id} not null references assessments(id),
    criterion_id {id} not null references criteria(id),
    verdict text not null,
    facts_found text not null,
    evidence_considered text not null,
    evidence_missing text not null,
    cure text not null,
    found_by {id} not null references users(id),
    found_at bigint not null,
    replaced_at bigint not null
);
create index replaced_findings_by_assessment on replaced_findings(assessment_id, criterion_id, replaced_at);
create index participations_by_matter on participations(matter_id);
create index files_by_deadline on applications(
    (coalesce(due_at, 9223372036854775807)), id, round, state)
    where state in ('submitted', 'receipted', 'complete', 'assessing');
create index files_by_programme on applications(
    programme_id, (coalesce(due_at, 9223372036854775807)), id, round, state)
    where state in ('submitted', 'receipted', 'complete', 'assessing');
create index files_by_country on applications(
    country, (coalesce(due_at, 9223372036854775807)), id, round, state, programme_id)
    where state in ('submitted', 'receipted', 'complete', 'assessing');
create index files_by_state on applications(
    state, (coalesce(due_at, 9223372036854775807)), id, round, programme_id)
    where state in ('submitted', 'receipted', 'complete', 'assessing');
create index files_that_wait_for_an_answer on applications(
    (coalesce(due_at, 9223372036854775807)), id, round, programme_id)
    where state = 'incomplete';
create index files_to_decide on applications(
    (case when put_off_until < due_at then put_off_until else coalesce(due_at, put_off_until, 9223372036854775807) end),
    id, round, programme_id, state)
    where state in ('recommended', 'deferred');
create index files_to_decide_by_country on applications(
    country, (case when put_off_until < due_at then put_off_until else coalesce(due_at, put_off_until, 9223372036854775807) end),
    id, round, programme_id, state)
    where state in ('recommended', 'deferred');
create table returns (
    id {id} primary key,
    application_id {id} not null references applications(id),
    assessment_id {id} not null references assessments(id),
    round integer not null check (round > 0),
    recommended text not null check (recommended in ('grant', 'grant_lower', 'refuse')),
    category text,
    recommended_by {id} not null references users(id),
    note text not null check ({filled:note}),
    returned_by {id} not null references users(id),
    returned_at bigint not null
);
create index returns_by_application on returns(application_id, round, returned_at);
";

const VIEWS: &str = "
create view own_matters as
    select a.id as matter_id, m.user_id
    from organisation_members m join applications a on a.organisation_id = m.organisation_id
    union all
    select s.application_id, s.declared_by from submissions s where s.declared_by is not null;
create view involvements as
    select matter_id, user_id, part, round from participations
    union all
    select matter_id, user_id, cast('applicant_member' as text), cast(1 as integer) from own_matters;
";

/// Findings are written until a recommendation rests on them.
const RECOMMENDED_ON: &str = "exists (select 1 from assessments a where a.id = old.assessment_id \
    and a.state in ('recommended', 'set_aside'))";

/// What of an assessment stays once something was recommended.
const RECOMMENDED: [&str; 8] =
    ["id", "application_id", "round", "assessor_id", "recommended", "note", "recommended_by", "recommended_at"];

/// A file goes back while it waits for a decision on what was recommended in its present round, twice at most in a round, and
/// never by a person who recommended in it or made a finding in it.
const NOT_TO_RETURN: &str = "not exists (select 1 from assessments s join applications a on a.id = s.application_id \
        where s.id = new.assessment_id and s.application_id = new.application_id and s.round = new.round \
        and a.round = new.round and s.state = 'recommended' and a.state in ('recommended', 'deferred')) \
    or (select count(*) from returns r where r.application_id = new.application_id and r.round = new.round) >= 2 \
    or exists (select 1 from involvements i where i.matter_id = new.application_id and i.user_id = new.returned_by \
        and not (i.part in ('decider', 'recorder') and i.round = new.round)) \
    or exists (select 1 from assessments s where s.application_id = new.application_id \
        and (s.assessor_id = new.returned_by or s.recommended_by = new.returned_by)) \
    or not exists (select 1 from conflict_declarations c where c.matter_id = new.application_id \
        and c.user_id = new.returned_by and not c.has_conflict)";

/// An inquiry that belongs to no assessment of its application.
const UNASSESSED: &str = "not exists (select 1 from assessments s where s.id = new.assessment_id \
    and s.application_id = new.application_id and s.round = new.round)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::run(manager, VIEWS).await?;
        // The record of what a person did in a file is kept, and a declared conflict cannot be taken back.
        dialect::append_only(manager, "participations", &[&["user_id", "matter_id", "part", "round"]]).await?;
        dialect::refuse(
            manager,
            "conflict_declarations_refuse_update",
            "conflict_declarations",
            "update",
            "old.has_conflict or not new.has_conflict",
            "a conflict of interest cannot be declared away",
        )
        .await?;
        dialect::refuse(
            manager,
            "conflict_declarations_refuse_delete",
            "conflict_declarations",
            "delete",
            "true",
            "a declaration stays",
        )
        .await?;
        let stays = "what was recommended on stays as it was found";
        for event in ["update", "delete"] {
            let name = format!("findings_refuse_{event}");
            dialect::refuse(manager, &name, "findings", event, RECOMMENDED_ON, stays).await?;
        }
        let changed: Vec<String> =
            RECOMMENDED.iter().map(|column| format!("new.{column} is distinct from old.{column}")).collect();
        let changed = format!("old.state in ('recommended', 'set_aside') and ({})", changed.join(" or "));
        dialect::refuse(manager, "assessments_refuse_rewriting", "assessments", "update", &changed, stays).await?;
        let recommended = "old.state in ('recommended', 'set_aside')";
        dialect::refuse(manager, "assessments_refuse_delete", "assessments", "delete", recommended, stays).await?;
        let keys: [&[&str]; 1] = [&["matter_id", "user_id"]];
        dialect::keep_rows(manager, "conflict_declarations", &keys, "true", "a declaration stays").await?;
        let message = "an applicant is asked by the reviewer who assesses the application";
        dialect::refuse(manager, "inquiries_need_an_assessment", "inquiries", "insert", UNASSESSED, message).await?;
        dialect::append_only(manager, "replaced_findings", &[&["id"]]).await?;
        dialect::append_only(manager, "returns", &[&["id"]]).await?;
        let message = "a recommendation is sent back by who decides, twice at most in a round";
        dialect::refuse(manager, "returns_need_a_recommendation", "returns", "insert", NOT_TO_RETURN, message).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::forget(manager, "inquiries_need_an_assessment", "inquiries").await?;
        for view in ["involvements", "own_matters"] {
            dialect::run(manager, &format!("drop view {view}")).await?;
        }
        let tables =
            ["returns", "replaced_findings", "findings", "assessments", "conflict_declarations", "participations"];
        dialect::drop_tables(manager, &tables).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
