//! Matters, applications, what was sent with them, and what was asked about them.
//!
//! What people take parts in, declare on, are restricted in and challenge is a matter (docs/adr/0015). An application is one, under
//! the same id, from its first draft on. Tables about matters refer to `matters`, and so work for every later kind as well.
//!
//! `progress` says where a file stands; `state`, `round` and `due_at` repeat what lists sort and filter by. `due_at` is
//! empty while nothing is due: in a draft, while the applicant has the next move, after the end. `lapsed_round` is the last
//! round whose deadline passed without a decision. `put_off_until` is the moment to which the decision was put off, until the
//! file is decided or sent back: until then it sorts the queue of decision makers.
//!
//! `answer_by` is the last moment to answer what was asked, while the applicant has the next move in a programme that sets
//! one. Of its reminders, `left_at` says when a mail with it was handed on; each is written once for a question.
//!
//! `submissions` holds what was sent, each time that it was: the answers in `applications` go on being typed while the
//! applicant has the next move, and nobody but its applicant reads those. `submission_documents` says which documents went
//! along.
//!
//! `publication_wishes` holds what an applicant answered about being known. Without a row the question is still open.
//! `salt` is drawn again with each answer and is part of the digest in the log: so few answers are possible that a digest of the
//! answers alone would show whether somebody is in danger.
//!
//! An inquiry holds the questions that were asked at one time, and names what had been sent until then (`submission`), so that
//! the reviewer sees what the applicant changed. `assessment_id` is checked where assessments are.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table matters (
    id {id} primary key,
    kind text not null check (kind in ('application'))
);
create table applications (
    id {id} primary key references matters(id),
    reference {sorted} not null unique,
    programme_id {id} not null references programmes(id),
    programme_version_id {id} not null references programme_versions(id),
    organisation_id {id} not null references organisations(id),
    organisation_name text not null,
    country text not null,
    category text not null default '',
    progress {json} not null,
    state text not null,
    round integer not null default 1,
    language text not null,
    answers {json} not null,
    profile {json},
    declared_by {id} references users(id),
    declared_name text not null default '',
    created_at bigint not null,
    updated_at bigint not null,
    submitted_at bigint,
    due_at bigint,
    answer_by bigint,
    put_off_until bigint,
    lapsed_round integer not null default 0,
    receipt_lookup text unique,
    receipt_generation integer not null default 0,
    version bigint not null default 0
);
create unique index applications_one_open on applications(organisation_id, programme_id)
    where round = 1 and state not in ('granted', 'granted_lower', 'refused', 'closed_without_prejudice', 'withdrawn');
create index applications_waiting on applications(submitted_at, id)
    where state in ('submitted', 'receipted', 'complete', 'incomplete', 'assessing', 'recommended', 'deferred');
create index applications_waiting_by_programme on applications(programme_id, submitted_at, state, due_at, organisation_id, id)
    where state in ('submitted', 'receipted', 'complete', 'incomplete', 'assessing', 'recommended', 'deferred');
create index applications_to_resume on applications(put_off_until) where state = 'deferred';
create index applications_to_lapse on applications(due_at) where due_at is not null and lapsed_round < round;
create index applications_to_answer on applications(answer_by) where answer_by is not null;
create table answer_reminders (
    id {id} primary key,
    application_id {id} not null references applications(id),
    round integer not null,
    question integer not null,
    days_before integer not null check (days_before > 0),
    queued_at bigint not null,
    left_at bigint,
    unique (application_id, round, question, days_before)
);
create table publication_wishes (
    application_id {id} primary key references applications(id),
    danger boolean not null,
    confidential boolean not null,
    provisional_shown boolean not null,
    answered_at bigint not null,
    salt {id} not null,
    version bigint not null default 0
);
create index applications_by_organisation on applications(organisation_id, created_at);
create table receipt_sessions (
    token_hash text primary key,
    application_id {id} not null references applications(id),
    created_at bigint not null,
    last_seen_at bigint not null
);
create index receipt_sessions_by_application on receipt_sessions(application_id);
create index receipt_sessions_by_use on receipt_sessions(last_seen_at);
create table submissions (
    application_id {id} not null references applications(id),
    number integer not null check (number > 0),
    sent_at bigint not null,
    organisation_name text not null,
    country text not null,
    category text not null,
    answers {json} not null,
    profile {json},
    declared_by {id} references users(id),
    declared_name text not null,
    primary key (application_id, number)
);
create table submission_documents (
    application_id {id} not null,
    number integer not null,
    document_id {id} not null references documents(id),
    primary key (document_id, application_id, number),
    foreign key (application_id, number) references submissions(application_id, number)
);
create index submissions_by_sender on submissions(declared_by, application_id) where declared_by is not null;
create index submission_documents_by_submission on submission_documents(application_id, number);
create table inquiries (
    id {id} primary key,
    application_id {id} not null references applications(id),
    assessment_id {id} not null,
    round integer not null check (round > 0),
    asked_by {id} not null references users(id),
    asked_at bigint not null,
    submission integer not null,
    foreign key (application_id, submission) references submissions(application_id, number)
);
create index inquiries_by_application on inquiries(application_id, round, asked_at);
create table questions (
    inquiry_id {id} not null references inquiries(id),
    criterion_id {id} not null references criteria(id),
    text_to_applicant text not null check ({filled:text_to_applicant}),
    primary key (inquiry_id, criterion_id)
);
";

/// While the applicant has the file, it can be changed: as a draft, and to answer what was asked.
const SENT: &str = "old.state not in ('draft', 'incomplete')";

/// A submitted application that another would replace: by its own keys, or as the one that is open (the index
/// `applications_one_open`).
const REPLACED: &str = "t.submitted_at is not null and (t.id = new.id or t.reference = new.reference \
    or t.receipt_lookup = new.receipt_lookup or (t.round = 1 and new.round = 1 \
    and t.state not in ('granted', 'granted_lower', 'refused', 'closed_without_prejudice', 'withdrawn') \
    and new.state not in ('granted', 'granted_lower', 'refused', 'closed_without_prejudice', 'withdrawn')))";

/// What of an application is part of what was submitted.
const SUBMITTED: [&str; 14] = [
    "id",
    "reference",
    "programme_id",
    "programme_version_id",
    "organisation_id",
    "organisation_name",
    "country",
    "category",
    "language",
    "answers",
    "profile",
    "declared_by",
    "declared_name",
    "submitted_at",
];

/// What was submitted with a file is evidence.
const REMOVED_TOO_LATE: &str = "new.removed_at is distinct from old.removed_at and old.owner_kind = 'application' \
    and exists (select 1 from applications a where a.id = old.owner_id \
    and a.state not in ('draft', 'incomplete', 'withdrawn'))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        let kept = "what was submitted stays as it was submitted";
        let changed: Vec<String> =
            SUBMITTED.iter().map(|column| format!("new.{column} is distinct from old.{column}")).collect();
        let changed = format!("{SENT} and ({})", changed.join(" or "));
        dialect::refuse(manager, "applications_refuse_rewriting", "applications", "update", &changed, kept).await?;
        dialect::refuse(
            manager,
            "applications_refuse_delete",
            "applications",
            "delete",
            "old.submitted_at is not null",
            kept,
        )
        .await?;
        let keys: [&[&str]; 4] = [&["id"], &["reference"], &["receipt_lookup"], &["organisation_id", "programme_id"]];
        dialect::keep_rows(manager, "applications", &keys, REPLACED, kept).await?;
        let message = "a matter stays what it is";
        dialect::freeze(manager, "matters", &["id", "kind"], message).await?;
        dialect::keep_rows(manager, "matters", &[&["id"]], "true", message).await?;
        let stays = "a document stays as it was added, until it is removed";
        dialect::refuse(manager, "documents_refuse_removal", "documents", "update", REMOVED_TOO_LATE, stays).await?;
        dialect::append_only(manager, "submissions", &[&["application_id", "number"]]).await?;
        dialect::append_only(manager, "submission_documents", &[&["document_id", "application_id", "number"]]).await?;
        // What an applicant was asked, and what they had said when they were asked it, stays as it was.
        dialect::append_only(manager, "inquiries", &[&["id"]]).await?;
        dialect::append_only(manager, "questions", &[&["inquiry_id", "criterion_id"]]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::forget(manager, "documents_refuse_removal", "documents").await?;
        dialect::drop_tables(
            manager,
            &[
                "questions",
                "inquiries",
                "submission_documents",
                "submissions",
                "receipt_sessions",
                "answer_reminders",
                "publication_wishes",
                "applications",
                "matters",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
