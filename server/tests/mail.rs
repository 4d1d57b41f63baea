//! Mails over a real SMTP connection, and what happens when the mail server is away.

use std::path::Path;

use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;

use crate::harness::{NodeProgram, TestPortal};

async fn sign_up(portal: &TestPortal, email: &str) -> StatusCode {
    let password = "seven quiet rivers run";
    let page = portal.browser().get("/zh/sign-up").await;
    let fields =
        [("sign-in-name", email), ("display-name", "李"), ("password", password), ("password-again", password)];
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
    assert_eq!(portal.number(waiting).await, 1, "it is tried again");
    portal.clock.advance(5 * 24 * 60 * 60 * 1000);
    deliver(&portal).await;
    assert_eq!(portal.number(waiting).await, 0, "after five days it is given up, and its text is erased");
    portal.clock.advance(31 * 24 * 60 * 60 * 1000);
    server::upkeep::forget_lapsed(&portal.portal).await.expect("what has lapsed is deleted");
    assert_eq!(portal.number("select count(*) from outbox").await, 0, "and the address goes in time");
}
