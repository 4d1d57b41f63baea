//! Matters, applications and the documents sent with them.
//!
//! What people take parts in, declare on, are restricted in and challenge is a matter (docs/adr/0015). An application is one, under
//! the same id, from its first draft on. What hangs on matters refers to `matters` and so takes every later kind as well.
//!
//! `progress` says where a file stands; `state`, `round` and `due_at` repeat what lists sort and filter by. `due_at` is
//! empty while nothing is due: in a draft, while the applicant has the next move, after the end. `lapsed_round` is the last
//! round whose deadline passed without a decision. `put_off_until` is the moment to which the decision was put off, until the
//! file is decided or sent back: so long it sorts the desk of decision makers.
//!
//! `answer_by` is the last moment to answer what was asked, while the applicant has the next move in a programme that sets
//! one. Of its reminders, `left_at` says when a mail with it was handed on; each is written once for a question.
//!
//! `submissions` holds what was sent, each time that it was: the answers in `applications` go on being typed while the
//! applicant has the next move, and nobody but its applicant reads those. `submission_documents` says which documents went
//! along.
//!
//! `publication_wishes` holds what an applicant answered about being known. Without a row the question is still open.
//! `salt` is drawn anew with each answer and stands in the digest of the log: so few answers are possible that a digest of
//! them alone would tell whether somebody is in danger.
//!
//! Of a document, `sha256` and `size` are of the file that is kept, `received_sha256` is of the file that came. A document
//! that was taken back has `removed_at`; its file goes at `delete_at`, and then `deleted_at` says so and its name is empty.

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
create table documents (
    id {id} primary key,
    owner_kind text not null check (owner_kind in ('application', 'challenge', 'challenge_draft')),
    owner_id {id} not null,
    purpose text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    blob_id {id} not null unique,
    uploaded_by {id} references users(id),
    uploaded_at bigint not null,
    received_sha256 text not null default '',
    removed_traces text not null default '',
    marks text not null default '',
    original_blob_id {id} unique,
    original_size bigint not null default 0,
    removed_at bigint,
    delete_at bigint,
    deleted_at bigint,
    check ((removed_at is null) = (delete_at is null) and (deleted_at is null or delete_at is not null))
);
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
create index documents_by_owner on documents(owner_kind, owner_id);
create index documents_by_sender on documents(uploaded_by, uploaded_at) where uploaded_by is not null;
create index documents_to_delete on documents(delete_at) where delete_at is not null and deleted_at is null;
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

/// What of a document never changes.
const ADDED: [&str; 9] =
    ["id", "purpose", "media_type", "size", "sha256", "blob_id", "uploaded_by", "uploaded_at", "received_sha256"];

/// Only what was prepared for a challenge becomes the challenge's, when it is lodged, or goes along to the restriction
/// against which it is written now.
const ANOTHERS: &str = "(new.owner_kind is distinct from old.owner_kind or new.owner_id is distinct from old.owner_id) \
    and not (old.owner_kind = 'challenge_draft' and new.owner_kind in ('challenge', 'challenge_draft'))";

/// What was submitted with a file is evidence, and what is removed does not come back. Only with its file goes its name.
const REMOVED_TOO_LATE: &str = "(new.file_name is distinct from old.file_name and new.deleted_at is null) \
    or new.removed_at is distinct from old.removed_at and (old.removed_at is not null \
    or (old.owner_kind = 'application' and exists (select 1 from applications a where a.id = old.owner_id \
    and a.state not in ('draft', 'incomplete', 'withdrawn'))))";

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
        dialect::freeze(manager, "documents", &ADDED, stays).await?;
        dialect::refuse(manager, "documents_refuse_owner", "documents", "update", ANOTHERS, stays).await?;
        dialect::refuse(manager, "documents_refuse_removal", "documents", "update", REMOVED_TOO_LATE, stays).await?;
        dialect::refuse(manager, "documents_refuse_delete", "documents", "delete", "old.removed_at is null", stays)
            .await?;
        dialect::append_only(manager, "submissions", &[&["application_id", "number"]]).await?;
        dialect::append_only(manager, "submission_documents", &[&["document_id", "application_id", "number"]]).await?;
        let keys: [&[&str]; 3] = [&["id"], &["blob_id"], &["original_blob_id"]];
        dialect::keep_rows(manager, "documents", &keys, "t.removed_at is null", stays).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(
            manager,
            &[
                "submission_documents",
                "submissions",
                "documents",
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
