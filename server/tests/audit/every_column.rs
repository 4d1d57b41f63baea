//! Whether the comparison with the log notices a change to any column on which a decision about people rests. Tables and
//! columns are read from the database: a new one fails until it is vouched for, or listed here with the reason why not.

use std::collections::BTreeSet;
use std::fmt::Write;

use app::kernel::Language;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};
use server::audit::compare;

use super::tampering::{contradictions, told_and_sealed};
use crate::decisions::decider;
use crate::harness::TestPortal;
use crate::review::{findings, pairs, recommended, submitted};

/// A table on which decisions about people rest.
struct Evidence {
    table: &'static str,
    /// The rows that count, and why the others do not.
    rows: &'static str,
    /// The columns that a copy of a row needs anew, so that the table takes it.
    fresh: &'static [&'static str],
    /// Columns that are not compared, each because of something.
    left_out: &'static [(&'static str, &'static str)],
}

const COUNTS_WRITERS: (&str, &str) = ("version", "counts who wrote, so that a stale form is noticed");

const EVIDENCE: [Evidence; 26] = [
    Evidence {
        table: "applications",
        // A draft belongs to the people who write it, and so do their changes while they answer.
        rows: "state not in ('draft', 'incomplete')",
        fresh: &["id", "reference", "receipt_lookup", "organisation_id"],
        left_out: &[
            ("answers", "what was sent is compared in submissions; nobody else reads what its writers typed since"),
            ("created_at", "when a draft was begun decides nothing"),
            ("updated_at", "when the row was last written decides nothing"),
            COUNTS_WRITERS,
        ],
    },
    Evidence {
        table: "submissions",
        // What is being answered again is compared once it is sent.
        rows: "application_id in (select id from applications where state not in ('draft', 'incomplete'))",
        fresh: &["number"],
        left_out: &[],
    },
    Evidence {
        table: "submission_documents",
        rows: "application_id in (select id from applications where state not in ('draft', 'incomplete'))",
        fresh: &["document_id"],
        left_out: &[],
    },
    Evidence { table: "publication_wishes", rows: "1 = 1", fresh: &["application_id"], left_out: &[] },
    Evidence {
        table: "documents",
        // A challenge that is not lodged belongs only to the people who write it; a document that was taken back loses its name
        // in time.
        rows: "owner_kind <> 'challenge_draft' and removed_at is null",
        fresh: &["id", "blob_id"],
        left_out: &[
            (
                "delete_at",
                "of a document that is there it says nothing; the act of removing says when it was taken back",
            ),
            ("deleted_at", "of a document that is there it says nothing"),
        ],
    },
    Evidence { table: "participations", rows: "1 = 1", fresh: &["user_id"], left_out: &[] },
    Evidence { table: "conflict_declarations", rows: "1 = 1", fresh: &["user_id"], left_out: &[] },
    Evidence { table: "assessments", rows: "1 = 1", fresh: &["id", "round"], left_out: &[COUNTS_WRITERS] },
    Evidence { table: "findings", rows: "1 = 1", fresh: &["criterion_id"], left_out: &[] },
    Evidence { table: "replaced_findings", rows: "1 = 1", fresh: &["id"], left_out: &[] },
    Evidence { table: "inquiries", rows: "1 = 1", fresh: &["id"], left_out: &[] },
    Evidence { table: "answer_reminders", rows: "1 = 1", fresh: &["id", "days_before"], left_out: &[] },
    Evidence { table: "questions", rows: "1 = 1", fresh: &["criterion_id"], left_out: &[] },
    Evidence { table: "returns", rows: "1 = 1", fresh: &["id"], left_out: &[] },
    Evidence { table: "decisions", rows: "1 = 1", fresh: &["id", "round", "named_id", "unnamed_id"], left_out: &[] },
    Evidence { table: "decision_reasons", rows: "1 = 1", fresh: &["criterion_id"], left_out: &[] },
    Evidence {
        table: "naming_consents",
        rows: "1 = 1",
        fresh: &["decision_id"],
        left_out: &[("given_at", "the act of agreeing says when")],
    },
    Evidence { table: "decision_annulments", rows: "1 = 1", fresh: &["decision_id"], left_out: &[] },
    Evidence { table: "restrictions", rows: "1 = 1", fresh: &["id", "decision_id"], left_out: &[COUNTS_WRITERS] },
    Evidence { table: "deferrals", rows: "1 = 1", fresh: &["restriction_id"], left_out: &[] },
    Evidence {
        table: "challenges",
        rows: "1 = 1",
        fresh: &["id", "reference", "restriction_id", "list_id"],
        left_out: &[COUNTS_WRITERS],
    },
    Evidence { table: "challenge_answers", rows: "1 = 1", fresh: &["ground"], left_out: &[] },
    Evidence { table: "seals", rows: "1 = 1", fresh: &["organisation_id"], left_out: &[] },
    Evidence { table: "seal_changes", rows: "1 = 1", fresh: &["id"], left_out: &[] },
    Evidence {
        table: "accreditations",
        rows: "1 = 1",
        fresh: &["id", "programme_id"],
        left_out: &[
            ("sort_key", "is made of the name, for the order of a list"),
            ("likeness", "is made of the name, to find those that look alike"),
            COUNTS_WRITERS,
        ],
    },
    Evidence {
        table: "role_grants",
        rows: "1 = 1",
        fresh: &["id", "user_id"],
        left_out: &[("id", "nothing refers to it"), ("granted_at", "the act of granting says when")],
    },
];

/// The rules by which decisions are taken.
const RULES: [Evidence; 4] = [
    Evidence {
        table: "programmes",
        rows: "1 = 1",
        fresh: &["id", "slug"],
        left_out: &[("created_at", "when the portal was set up decides nothing")],
    },
    Evidence { table: "programme_versions", rows: "1 = 1", fresh: &["id", "number"], left_out: &[] },
    Evidence { table: "criteria", rows: "1 = 1", fresh: &["id", "code"], left_out: &[] },
    Evidence { table: "organisation_members", rows: "1 = 1", fresh: &["user_id"], left_out: &[COUNTS_WRITERS] },
];

/// Tables that are not compared, each because of something.
const OTHERS: [(&str, &str); 32] = [
    ("audit_acts", "its chain is checked"),
    ("audit_chain", "it is what is checked"),
    ("audit_head", "its chain is checked"),
    ("audit_waiting", "acts without a place are counted, and fail the check when they wait long"),
    ("challenge_drafts", "its writers' own until it is lodged"),
    ("email_tokens", "serves to sign in, and expires"),
    ("external_identities", "who may sign in; what they may do is compared"),
    ("idempotency_keys", "answers to forms, for a while"),
    ("installation", "says whose key this is, and whether it is a demonstration; every page says the latter"),
    ("invitations", "who took one up is compared"),
    ("jobs", "whose turn it is to do what the portal does by itself"),
    ("saved_forms", "forms of people who must sign in first, for a while"),
    ("matters", "of which kind a thing is; the thing itself, under the same id, is compared"),
    ("month_ends", "when public counts were made; they count what is compared"),
    ("notices", "what was sent when; the deadlines that follow stand in restrictions"),
    ("once_named", "which decisions are listed no longer; what they say is compared"),
    ("organisations", "changed by its members; what was submitted holds what counts"),
    ("outbox", "mails on their way"),
    ("rate_limits", "counts tries, for a while"),
    ("receipt_sessions", "expires; the code that opens one is compared"),
    ("register_terms", "made of the register, for searching it"),
    ("register_words", "made of the register, for searching it"),
    ("sessions", "expires"),
    ("sign_in_states", "expires"),
    ("sign_ups", "expires"),
    ("unnamed_decisions", "which decisions are listed until the end of a month; what they say is compared"),
    ("unnamed_outcomes", "which outcomes are listed until the end of a month; what they say is compared"),
    ("users", "names, addresses and passwords are people's own to change"),
    ("waiting_counts", "public counts of what is compared"),
    ("wrong_passwords", "counts tries"),
    ("seaql_migrations", "which tables there are"),
    ("sqlite_sequence", "belongs to the database"),
];

async fn read(connection: &impl ConnectionTrait, sql: &str) -> Vec<QueryResult> {
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    connection.query_all_raw(statement).await.unwrap_or_else(|error| panic!("{sql}: {error}"))
}

async fn words(connection: &impl ConnectionTrait, sql: &str) -> Vec<String> {
    read(connection, sql).await.iter().map(|row| row.try_get_by_index(0).expect("a word")).collect()
}

async fn tables(connection: &impl ConnectionTrait) -> BTreeSet<String> {
    let sql = match connection.get_database_backend() {
        DbBackend::Postgres => {
            "select table_name::text from information_schema.tables \
             where table_schema = current_schema() and table_type = 'BASE TABLE'"
        }
        _ => "select name from sqlite_master where type = 'table'",
    };
    words(connection, sql).await.into_iter().collect()
}

/// The columns of a table with their types.
async fn columns(connection: &impl ConnectionTrait, table: &str) -> Vec<(String, String)> {
    let sql = match connection.get_database_backend() {
        DbBackend::Postgres => format!(
            "select column_name::text, data_type::text from information_schema.columns \
             where table_schema = current_schema() and table_name = '{table}' order by ordinal_position"
        ),
        _ => format!("select name, lower(type) from pragma_table_info('{table}') order by cid"),
    };
    let columns = read(connection, &sql).await;
    columns
        .iter()
        .map(|row| (row.try_get_by_index(0).expect("a name"), row.try_get_by_index(1).expect("a type")))
        .collect()
}

/// Another value than the column has.
fn otherwise(column: &str, kind: &str) -> String {
    match kind {
        "uuid" => "gen_random_uuid()".to_owned(),
        "blob" => "randomblob(16)".to_owned(),
        "boolean" => format!("not coalesce({column}, false)"),
        "integer" | "bigint" => format!("coalesce({column}, 0) + 1"),
        "jsonb" | "jsonb_text" => "'{\"changed\":true}'".to_owned(),
        "text" => format!("coalesce({column}, '') || 'x'"),
        other => panic!("{column} is of the type {other}: how does one change it?"),
    }
}

/// Removes everything that guards rows, as the owner of the database can.
async fn without_guards(portal: &TestPortal) {
    let writer = portal.portal.database.writer();
    let sql = match writer.get_database_backend() {
        DbBackend::Postgres => {
            "select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) from pg_constraint \
             where contype in ('c', 'f') and connamespace = current_schema()::regnamespace \
             union all select 'alter table ' || quote_ident(table_name) || ' disable trigger user' \
             from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'"
        }
        _ => "select 'drop trigger ' || name from sqlite_master where type = 'trigger'",
    };
    for guard in words(writer, sql).await {
        writer.execute_unprepared(&guard).await.unwrap_or_else(|error| panic!("{guard}: {error}"));
    }
}

/// What somebody could do to one row, undone after it was looked for.
async fn notices(portal: &TestPortal, change: &str) -> Result<bool, String> {
    let attempt = portal.portal.database.begin().await.expect("a transaction");
    if attempt.get_database_backend() != DbBackend::Postgres {
        for rule in ["pragma defer_foreign_keys = on", "pragma ignore_check_constraints = on"] {
            attempt.execute_unprepared(rule).await.expect("nothing is checked");
        }
    }
    let done = attempt.execute_unprepared(change).await.map_err(|error| format!("{change}: {error}"))?;
    if done.rows_affected() != 1 {
        return Err(format!("{change}: {} rows", done.rows_affected()));
    }
    let found = compare(&attempt, &portal.portal.blobs).await.map_err(|_| format!("{change}: nothing can be read"))?;
    drop(attempt);
    Ok(!found.is_empty())
}

/// Everything about a table that the comparison should notice and does not, or need not and does.
async fn faults(portal: &TestPortal, evidence: &Evidence) -> Vec<String> {
    let Evidence { table, rows, fresh, left_out } = evidence;
    let reader = portal.portal.database.reader();
    let place = if reader.get_database_backend() == DbBackend::Postgres { "ctid" } else { "rowid" };
    let count = words(reader, &format!("select cast(count(*) as text) from {table} where {rows}")).await;
    let count: u64 = count[0].parse().expect("a number");
    if count == 0 {
        return vec![format!("the demo has nothing in {table}")];
    }
    let one =
        format!("{place} = (select {place} from {table} where {rows} order by {place} limit 1 offset {})", count / 2);
    let columns = columns(reader, table).await;
    let mut faults = Vec::new();
    for (column, kind) in &columns {
        let why_not = left_out.iter().find(|(listed, _)| listed == column);
        let change = format!("update {table} set {column} = {} where {one}", otherwise(column, kind));
        match (notices(portal, &change).await, why_not) {
            (Ok(true), None) | (Ok(false), Some(_)) => {}
            (Ok(false), None) => faults.push(format!("goes unnoticed: {table}.{column}")),
            (Ok(true), Some(_)) => faults.push(format!("is compared after all: {table}.{column}")),
            (Err(error), _) => faults.push(error),
        }
    }
    let gone = left_out.iter().filter(|(listed, _)| columns.iter().all(|(column, _)| column != listed));
    faults.extend(gone.map(|(listed, _)| format!("there is no column {table}.{listed}")));
    let mut names = String::new();
    let mut copied = String::new();
    for (column, kind) in &columns {
        let comma = if names.is_empty() { "" } else { ", " };
        write!(names, "{comma}{column}").expect("a text");
        let value = if fresh.contains(&column.as_str()) { otherwise(column, kind) } else { column.clone() };
        write!(copied, "{comma}{value}").expect("a text");
    }
    for change in [
        format!("delete from {table} where {one}"),
        format!("insert into {table} ({names}) select {copied} from {table} where {one}"),
    ] {
        match notices(portal, &change).await {
            Ok(true) => {}
            Ok(false) => faults.push(format!("goes unnoticed: {}", change.split(" where ").next().unwrap_or_default())),
            Err(error) => faults.push(error),
        }
    }
    faults
}

/// A recommendation that was sent back, and a finding that was written anew since: the demo has none.
async fn send_back(portal: &TestPortal) {
    let (file, _) = submitted(portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(portal, &file, "refuse", &["K1"]).await;
    let (browser, _, _) = decider(portal, &file, "en").await;
    let slug = file.reference.slug();
    let sent = browser.get(&format!("/en/decide/{slug}/return")).await.submit(&[("note", "More on K1.")]).await;
    assert!(sent.path.contains("/decide?returned="), "{}", sent.summary());
    let mut fields = findings(&["K1"]);
    fields.retain(|(name, _)| name != "facts-K1");
    fields.push(("facts-K1".into(), "Plus complet.".into()));
    fields.push(("save".into(), "recommend".into()));
    reviewer.get(&format!("/fr/files/{slug}")).await.submit(&pairs(&fields)).await;
}

#[tokio::test]
async fn every_column_on_which_a_decision_rests_is_held_against_the_log() {
    let portal = told_and_sealed().await;
    send_back(&portal).await;
    assert_eq!(contradictions(&portal).await, Vec::<String>::new(), "nothing was changed yet");
    without_guards(&portal).await;
    let mut unknown = tables(portal.portal.database.reader()).await;
    let listed = EVIDENCE.iter().chain(&RULES).map(|evidence| evidence.table).chain(OTHERS.map(|(table, _)| table));
    for table in listed {
        unknown.remove(table);
    }
    assert_eq!(unknown, BTreeSet::new(), "is neither compared nor listed with a reason");
    let mut found = Vec::new();
    for evidence in EVIDENCE.iter().chain(&RULES) {
        found.extend(faults(&portal, evidence).await);
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn a_column_that_is_new_and_not_compared_is_a_fault() {
    let portal = told_and_sealed().await;
    without_guards(&portal).await;
    let add = "alter table challenge_answers add column planted text not null default ''";
    portal.portal.database.writer().execute_unprepared(add).await.expect("a new column");
    let answers = EVIDENCE.iter().find(|evidence| evidence.table == "challenge_answers").expect("it is listed");
    assert_eq!(faults(&portal, answers).await, ["goes unnoticed: challenge_answers.planted"]);
}
