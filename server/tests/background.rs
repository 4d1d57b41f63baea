//! The jobs: deleting data whose time is over, and `tribune work`.

mod turns;

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::time::Duration;

use app::kernel::days;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::background::delete_expired;
use server::disclosure::LIVES;

use crate::challenges::{refused, with_receipt};
use crate::harness::{START, TestPortal};

/// Signs up with an address, which queues a mail.
async fn sign_up(portal: &TestPortal, address: &str) {
    let password = "seven quiet rivers run";
    let page = portal.browser().get("/en/sign-up").await;
    let fields =
        [("sign-in-name", address), ("display-name", "A"), ("password", password), ("password-again", password)];
    page.submit(&fields).await;
}

#[tokio::test]
async fn what_has_served_its_time_is_deleted_and_nothing_else() {
    let portal = TestPortal::start().await;
    sign_up(&portal, "sent@example.org").await;
    assert_eq!(portal.mails().await.len(), 1);
    sign_up(&portal, "waiting@example.org").await;
    portal
        .write("update outbox set next_try_at = next_try_at + 9000000000000 where sent_at is null", [])
        .await
        .unwrap();
    let (_, idle) = portal.person("Idle", &[]).await;
    let (_, ended) = portal.person("Ended", &[]).await;
    portal
        .write("update sessions set ended_at = $1 where user_id = $2", [START.0.into(), ended.0.into()])
        .await
        .unwrap();
    portal.browser().post("/en/account/name", &[("display-name", "Amina")]).await;
    let counted = "select (select count(*) from idempotency_keys) * 1000 + (select count(*) from sessions) * 100 \
                   + (select count(*) from outbox) * 10 + (select count(*) from saved_forms)";
    let before = portal.number(counted).await;
    assert_eq!(before % 1000, 221, "two sessions, two mails, one kept form");
    assert!(before >= 1000, "and the answers to posts");

    let tries = async || portal.number("select count(*) from rate_limits").await;
    let counts = tries().await;
    assert!(counts > 0, "whoever signs up is counted");
    assert_eq!(delete_expired(&portal.portal).await.unwrap(), 0);
    portal.clock.advance(days(1) + 1);
    let gone = delete_expired(&portal.portal).await.unwrap();
    let counts_gone = u64::try_from(counts - tries().await).unwrap();
    assert_eq!(gone - counts_gone, 1, "what was kept is kept for a day");
    portal.clock.advance(LIVES.fingerprint - days(1));
    assert_eq!(delete_expired(&portal.portal).await.unwrap() + counts_gone, u64::try_from(counts).unwrap());
    assert_eq!(tries().await, 0, "and fingerprints no longer than the privacy page says");
    portal.clock.advance(days(2) - LIVES.fingerprint);
    assert_eq!(delete_expired(&portal.portal).await.unwrap(), 2, "sign-ups nobody confirmed, for two");
    portal.clock.advance(days(27));
    assert_eq!(delete_expired(&portal.portal).await.unwrap(), 0, "all else for 30 days");
    portal.signed_in(idle).await;
    portal.clock.advance(days(1));
    assert!(delete_expired(&portal.portal).await.unwrap() >= 4);
    assert_eq!(portal.number(counted).await, 110, "the open session and the mail that has not left yet");
    assert_eq!(delete_expired(&portal.portal).await.unwrap(), 0, "twice is once");
}

/// Data that a job deletes when its time is over.
const GOES: [&str; 12] = [
    "audit_waiting",
    "challenge_drafts",
    "email_tokens",
    "idempotency_keys",
    "saved_forms",
    "outbox",
    "rate_limits",
    "receipt_sessions",
    "sessions",
    "sign_in_states",
    "sign_ups",
    "wrong_passwords",
];
/// What stays: the portal itself, its programmes, accounts and organisations, files with all that was said and decided in them,
/// what is public of them, and the log.
const STAYS: [&str; 48] = [
    "accreditations",
    "answer_reminders",
    "applications",
    "assessments",
    "audit_acts",
    "audit_chain",
    "audit_head",
    "challenge_answers",
    "challenges",
    "conflict_declarations",
    "criteria",
    "decision_annulments",
    "decision_reasons",
    "decisions",
    "deferrals",
    "documents",
    "external_identities",
    "findings",
    "inquiries",
    "installation",
    "invitations",
    "jobs",
    "matters",
    "month_ends",
    "naming_consents",
    "notices",
    "once_named",
    "organisation_members",
    "organisations",
    "participations",
    "programme_versions",
    "programmes",
    "publication_wishes",
    "questions",
    "register_terms",
    "register_words",
    "replaced_findings",
    "restrictions",
    "returns",
    "role_grants",
    "seal_changes",
    "seals",
    "submission_documents",
    "submissions",
    "unnamed_decisions",
    "unnamed_outcomes",
    "users",
    "waiting_counts",
];

#[tokio::test]
async fn every_table_is_one_that_stays_or_is_emptied_in_time() {
    let portal = TestPortal::start().await;
    let known: BTreeSet<&str> = GOES.into_iter().chain(STAYS).collect();
    let there = tables(&portal).await;
    let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
    let (new, gone): (Vec<_>, Vec<_>) = (there.difference(&known).collect(), known.difference(&there).collect());
    assert!(new.is_empty(), "does it stay, or when does it go? {new:?}");
    assert!(gone.is_empty(), "{gone:?}");

    sign_up(&portal, "sent@example.org").await;
    assert_eq!(portal.mails().await.len(), 1);
    portal.browser().post("/en/account/name", &[("display-name", "Amina")]).await;
    let case = refused(&portal, "Source vive").await;
    with_receipt(&portal, &case.file).await;
    let grounds = [("grounds", "error"), ("statement", "Our statutes say so."), ("remedy", "")];
    case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await.submit(&grounds).await;
    let soon = START.0 + days(1);
    for row in [
        format!("insert into sign_in_states values ('state', 'nonce', 'verifier', '/en', 'en', {soon})"),
        format!("insert into wrong_passwords values ('somebody', 3, {})", START.0),
    ] {
        portal.write(&row, []).await.expect("the row is written");
    }
    let link = "insert into email_tokens (token_hash, user_id, purpose, email, return_to, expires_at) \
                values ('hash', $1, 'recover', 'owner@example.org', '', $2)";
    portal.write(link, [case.decider.1.0.into(), soon.into()]).await.expect("the link is kept");
    for table in GOES {
        assert!(portal.number(&format!("select count(*) from {table}")).await > 0, "{table} holds something");
    }
    portal.mails().await;
    portal.clock.advance(days(400));
    portal.give_places().await;
    delete_expired(&portal.portal).await.expect("what has lapsed goes");
    let mut left = Vec::new();
    for table in GOES {
        if portal.number(&format!("select count(*) from {table}")).await > 0 {
            left.push(table);
        }
    }
    assert!(left.is_empty(), "still there after 400 days: {left:?}");
}

/// The tables that hold what people did, by name.
async fn tables(portal: &TestPortal) -> Vec<String> {
    let reader = portal.portal.database.reader();
    let list = match reader.get_database_backend() {
        DbBackend::Postgres => "select tablename::text from pg_tables where schemaname = current_schema()",
        _ => "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
    };
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), list)).await;
    let names = rows.expect("a list of tables").into_iter().map(|row| row.try_get_by_index(0).expect("a name"));
    names.filter(|name: &String| name != "seaql_migrations").collect()
}

#[tokio::test]
async fn more_than_one_portion_is_deleted_at_once() {
    let portal = TestPortal::start().await;
    let many = "with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 1234) \
                insert into idempotency_keys (digest, location, posted_at) select cast(n as text), '', 0 from counted";
    portal.write(many, []).await.expect("rows");
    assert_eq!(delete_expired(&portal.portal).await.unwrap(), 1234);
}

#[tokio::test]
async fn tribune_work_sends_mail_until_it_is_told_to_stop() {
    let portal = TestPortal::start().await;
    sign_up(&portal, "li@example.org").await;
    // The process uses the system's clock, with any time that it shows.
    portal.write("update outbox set next_try_at = 0", []).await.expect("the mail is due");
    let config = &portal.portal.config;
    let mut process = Command::new(env!("CARGO_BIN_EXE_tribune"))
        .arg("work")
        .env_clear()
        .env("DATABASE_URL", config.database_url())
        .env("TRIBUNE_DATA", &config.data)
        .env("TRIBUNE_BASE_URL", &config.base_url)
        .stderr(Stdio::null())
        .spawn()
        .expect("tribune starts");
    let unsent = "select count(*) from outbox where sent_at is null";
    for _ in 0..300 {
        if portal.number(unsent).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(portal.number(unsent).await, 0, "the mail has left");
    assert_eq!(std::fs::read_dir(config.data.join("mail")).expect("mails").count(), 1);
    assert!(process.try_wait().unwrap().is_none(), "it goes on until it is told to stop");
    let told = Command::new("kill").arg(process.id().to_string()).status().expect("kill runs");
    assert!(told.success());
    let ended = tokio::task::spawn_blocking(move || process.wait()).await.unwrap().unwrap();
    assert!(ended.success(), "{ended}");
}
