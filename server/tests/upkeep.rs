//! What the portal does by itself: deleting what has served its time, and `tribune work`.

use std::process::{Command, Stdio};
use std::time::Duration;

use app::kernel::days;
use server::upkeep::{LIVES, forget_lapsed};

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
    let counted = "select (select count(*) from form_posts) * 1000 + (select count(*) from sessions) * 100 \
                   + (select count(*) from outbox) * 10 + (select count(*) from kept_posts)";
    let before = portal.number(counted).await;
    assert_eq!(before % 1000, 221, "two sessions, two mails, one kept form");
    assert!(before >= 1000, "and the answers to posts");

    let tries = async || portal.number("select count(*) from rate_limits").await;
    let counts = tries().await;
    assert!(counts > 0, "whoever signs up is counted");
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap(), 0);
    portal.clock.advance(days(1) + 1);
    let gone = forget_lapsed(&portal.portal).await.unwrap();
    let counts_gone = u64::try_from(counts - tries().await).unwrap();
    assert_eq!(gone - counts_gone, 1, "what was kept is kept for a day");
    portal.clock.advance(LIVES.fingerprint - days(1));
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap() + counts_gone, u64::try_from(counts).unwrap());
    assert_eq!(tries().await, 0, "and fingerprints no longer than the privacy page says");
    portal.clock.advance(days(2) - LIVES.fingerprint);
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap(), 2, "sign-ups nobody confirmed, for two");
    portal.clock.advance(days(27));
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap(), 0, "all else for 30 days");
    portal.signed_in(idle).await;
    portal.clock.advance(days(1));
    assert!(forget_lapsed(&portal.portal).await.unwrap() >= 4);
    assert_eq!(portal.number(counted).await, 110, "the open session and the mail that has not left yet");
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap(), 0, "twice is once");
}

#[tokio::test]
async fn more_than_one_portion_is_deleted_at_once() {
    let portal = TestPortal::start().await;
    let many = "with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 1234) \
                insert into form_posts (digest, location, posted_at) select cast(n as text), '', 0 from counted";
    portal.write(many, []).await.expect("rows");
    assert_eq!(forget_lapsed(&portal.portal).await.unwrap(), 1234);
}

#[tokio::test]
async fn tribune_work_sends_mail_until_it_is_told_to_stop() {
    let portal = TestPortal::start().await;
    sign_up(&portal, "li@example.org").await;
    // The process goes by the system's clock, whatever that says.
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
