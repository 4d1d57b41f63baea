//! Mails over a real SMTP connection, and what happens when the mail server cannot be reached.

mod strict;

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;

use crate::harness::{NodeProgram, TestPortal};

const PASSWORD: &str = "seven quiet rivers run";

async fn sign_up(portal: &TestPortal, email: &str) -> StatusCode {
    let page = portal.browser().get("/zh/sign-up").await;
    let fields =
        [("sign-in-name", email), ("display-name", "李"), ("password", PASSWORD), ("password-again", PASSWORD)];
    page.submit(&fields).await.status
}

async fn deliver(portal: &TestPortal) {
    server::outbox::deliver_due(&portal.portal).await.expect("the outbox is read");
}

fn caught(file: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[tokio::test]
async fn a_mail_arrives_in_its_readers_language_with_a_link_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mails.jsonl");
    let into = file.to_str().unwrap();
    let Some(server) = NodeProgram::start("smtp-catcher.mjs", &["--into", into]) else { return };
    let portal = TestPortal::start_with(|config| {
        config.smtp_url = format!("smtp://127.0.0.1:{}", server.ready["port"]);
    })
    .await;
    assert_eq!(sign_up(&portal, "li@example.org").await, StatusCode::OK);
    assert!(caught(&file).is_empty(), "no request waits for a mail server");
    deliver(&portal).await;
    deliver(&portal).await;
    let mails = caught(&file);
    assert_eq!(mails.len(), 1, "a mail leaves once");
    assert_eq!(mails[0]["to"], serde_json::json!(["li@example.org"]));
    assert_eq!(mails[0]["subject"], "确认您的电子邮件地址");
    assert_eq!(mails[0]["language"], "zh");
    let text = mails[0]["text"].as_str().unwrap();
    assert!(!text.contains('李'), "a mail to an address nobody confirmed repeats nothing that was typed");
    let base = &portal.portal.config.base_url;
    let link = text.split_whitespace().find_map(|word| word.strip_prefix(base.as_str())).expect("a link");
    assert_eq!(portal.browser().get(link).await.status, StatusCode::OK);
}

#[tokio::test]
async fn while_the_mail_server_is_away_nobody_waits_and_the_mail_leaves_later() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mails.jsonl");
    // A port that was free a moment ago: nobody listens there until the server starts.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let portal = TestPortal::start_with(|config| config.smtp_url = format!("smtp://127.0.0.1:{port}")).await;
    assert_eq!(sign_up(&portal, "li@example.org").await, StatusCode::OK);
    deliver(&portal).await;
    let reader = portal.portal.database.reader();
    let waits = "select count(*) from outbox where sent_at is null and tries = 1 and last_error <> ''";
    let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), waits)).await.unwrap();
    assert_eq!(row.unwrap().try_get_by_index::<i64>(0).unwrap(), 1);
    let arguments = ["--port", &port, "--into", file.to_str().unwrap()];
    let Some(_server) = NodeProgram::start("smtp-catcher.mjs", &arguments) else { return };
    deliver(&portal).await;
    assert!(caught(&file).is_empty(), "a failing server is given time");
    portal.clock.advance(31 * 1000);
    deliver(&portal).await;
    assert_eq!(caught(&file).len(), 1);
}

#[tokio::test]
async fn an_address_the_server_refuses_holds_up_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mails.jsonl");
    let into = file.to_str().unwrap();
    let Some(server) = NodeProgram::start("smtp-catcher.mjs", &["--into", into]) else { return };
    let portal = TestPortal::start_with(|config| {
        config.smtp_url = format!("smtp://127.0.0.1:{}", server.ready["port"]);
    })
    .await;
    sign_up(&portal, "refused@example.org").await;
    sign_up(&portal, "li@example.org").await;
    deliver(&portal).await;
    assert_eq!(caught(&file).len(), 1);
    let waiting = "select count(*) from outbox where sent_at is null and given_up_at is null and body <> ''";
    assert_eq!(portal.number(waiting).await, 0, "a server that says no for good is not asked again");
    assert_eq!(portal.number("select count(*) from outbox where given_up_at is not null and body = ''").await, 1);
    let page = portal.browser().get("/en/sign-up").await;
    let fields = [("sign-in-name", "refused@example.org"), ("display-name", "x"), ("password", PASSWORD)];
    let page = page.submit(&[fields[0], fields[1], fields[2], ("password-again", PASSWORD)]).await;
    assert!(page.main().contains("refused our message"), "and whoever gave the address is told: {}", page.summary());
    portal.clock.advance(31 * 24 * 60 * 60 * 1000);
    deliver(&portal).await;
    portal.clock.advance(31 * 24 * 60 * 60 * 1000);
    server::background::delete_expired(&portal.portal).await.expect("what has lapsed is deleted");
    assert_eq!(portal.number("select count(*) from outbox").await, 0, "and the address goes in time");
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_for_five_days() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("mails.jsonl");
    let Some(server) = NodeProgram::start("smtp-catcher.mjs", &["--into", into.to_str().unwrap()]) else { return };
    let portal = TestPortal::start_with(|config| {
        config.smtp_url = format!("smtp://127.0.0.1:{}", server.ready["port"]);
    })
    .await;
    sign_up(&portal, "later@example.org").await;
    deliver(&portal).await;
    let waiting = "select count(*) from outbox where sent_at is null and given_up_at is null and body <> ''";
    assert_eq!(portal.number(waiting).await, 1, "it is tried again");
    portal.clock.advance(5 * 24 * 60 * 60 * 1000);
    deliver(&portal).await;
    assert_eq!(portal.number(waiting).await, 0, "after five days it is given up, and its text is erased");
}

/// What the log says while something is done in this thread.
fn logged() -> (tracing::subscriber::DefaultGuard, Arc<Mutex<Vec<u8>>>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let into = lines.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_max_level(tracing::Level::TRACE);
    let subscriber = subscriber.with_writer(move || Into(into.clone())).finish();
    // With one listener alone, what another test's thread (which listens to nothing) said first would never be heard.
    static ANOTHER: OnceLock<tracing::Dispatch> = OnceLock::new();
    ANOTHER.get_or_init(|| tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(std::io::sink).finish()));
    (tracing::subscriber::set_default(subscriber), lines)
}

struct Into(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Into {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn neither_the_log_nor_a_table_repeats_an_address_that_a_server_refused_or_holds_a_live_link() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("mails.jsonl");
    let Some(server) = NodeProgram::start("smtp-catcher.mjs", &["--into", into.to_str().unwrap()]) else { return };
    let portal = TestPortal::start_with(|config| {
        config.smtp_url = format!("smtp://127.0.0.1:{}", server.ready["port"]);
    })
    .await;
    for name in ["refused", "later"] {
        sign_up(&portal, &format!("{name}@secret-place.example")).await;
    }
    assert_eq!(portal.number("select count(*) from outbox where body like '%confirm%' or body like '%http%'").await, 0);
    let (guard, lines) = logged();
    deliver(&portal).await;
    portal.clock.advance(6 * 24 * 60 * 60 * 1000);
    deliver(&portal).await;
    drop(guard);
    let said = String::from_utf8(lines.lock().unwrap().clone()).unwrap();
    let own: Vec<&str> = said.lines().filter(|line| line.contains("a mail ")).collect();
    assert!(own.iter().any(|line| line.contains("550")) && own.iter().any(|line| line.contains("451")), "{said}");
    assert!(own.iter().all(|line| !line.contains("secret-place")), "{own:?}");
    let errors = "select count(*) from outbox where last_error like '%secret%' or last_error like '%@%'";
    assert_eq!(portal.number(errors).await, 0);
    assert_eq!(portal.number("select count(*) from outbox where last_error <> ''").await, 2);
}
