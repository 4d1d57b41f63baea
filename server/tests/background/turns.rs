//! Which process has the turn of a job, and what happens after a job fails.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::anyhow;
use app::administration::Job as Name;
use app::kernel::{Role, days};
use reqwest::StatusCode;
use server::background::{Job, JobRun, take_turn};
use server::clock::Clock;
use server::error::Result;
use server::jobs::{FAILURES, LEASE, Lease, pause_after, records, take};
use server::portal::Portal;

use super::sign_up;
use crate::harness::TestPortal;

const MINUTE: i64 = 60 * 1000;

const JOB: Job = Job { name: Name::LateDecisions, pause: Duration::from_secs(60), in_parts: true };

/// A turn that finds nothing to do.
async fn idle(portal: &Portal) -> JobRun {
    take_turn(portal, JOB, |_| async { Ok(0) }).await.expect("a turn")
}

async fn failing(portal: &Portal) -> JobRun {
    let fails = |_| async { Result::<u64>::Err(anyhow!("the disk said no to Zzfile").into()) };
    take_turn(portal, JOB, fails).await.expect("a turn")
}

/// Another process on the same database.
async fn another_process(portal: &TestPortal) -> Portal {
    Portal::open(portal.portal.config.clone(), portal.clock.clone()).await.expect("the portal opens again")
}

async fn lease(portal: &Portal, clock: &Clock) -> Lease {
    take(&portal.database, JOB.name.as_str(), clock.now()).await.expect("a look").expect("a turn")
}

/// Writes one row as a part of the turn.
async fn write(portal: &Portal) -> Result<String> {
    let work = portal.begin_as_system().await?;
    work.execute("insert into wrong_passwords values ('somebody', 3, 0)", []).await?;
    work.commit("").await
}

#[tokio::test]
async fn of_several_processes_one_does_what_is_due() {
    let portal = TestPortal::start().await;
    let other = another_process(&portal).await;
    for round in 1..=3 {
        let done = AtomicU64::new(0);
        let turn = |_| async {
            done.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(50)).await;
            Ok(0)
        };
        let turns = tokio::join!(
            take_turn(&portal.portal, JOB, turn),
            take_turn(&other, JOB, turn),
            take_turn(&portal.portal, JOB, turn)
        );
        let turns = [turns.0.expect("a turn"), turns.1.expect("a turn"), turns.2.expect("a turn")];
        assert_eq!(done.load(Ordering::SeqCst), 1, "round {round}: {turns:?}");
        assert_eq!(turns.iter().filter(|turn| **turn == JobRun::NotOurs).count(), 2, "round {round}: {turns:?}");
        assert_eq!(idle(&other).await, JobRun::NotOurs, "the next turn is due after the pause");
        portal.clock.advance(MINUTE);
    }
}

#[tokio::test]
async fn what_is_done_in_parts_goes_on_at_once_while_there_is_something_to_do() {
    let portal = TestPortal::start().await;
    let part = |_| async { Ok(50) };
    for _ in 0..3 {
        assert_eq!(take_turn(&portal.portal, JOB, part).await.expect("a turn"), JobRun::Done(50));
    }
    assert_eq!(idle(&portal.portal).await, JobRun::Done(0));
    assert_eq!(idle(&portal.portal).await, JobRun::NotOurs);
}

#[tokio::test]
async fn the_turn_of_a_process_that_was_killed_is_taken_over_when_its_lease_ends() {
    let portal = TestPortal::start().await;
    let killed = another_process(&portal).await;
    let turn = take_turn(&killed, JOB, |_| std::future::pending());
    assert!(tokio::time::timeout(Duration::from_millis(200), turn).await.is_err(), "it was in the middle of it");
    portal.clock.advance(LEASE - 1);
    assert_eq!(idle(&portal.portal).await, JobRun::NotOurs, "it may only be slow");
    portal.clock.advance(1);
    assert_eq!(idle(&portal.portal).await, JobRun::Done(0));
}

#[tokio::test]
async fn work_of_a_turn_that_was_taken_over_cannot_be_committed() {
    let portal = TestPortal::start().await;
    let rows = async || portal.number("select count(*) from wrong_passwords").await;
    let first = lease(&portal.portal, &portal.clock).await;
    let slow = portal.portal.under(first.clone());
    portal.clock.advance(LEASE);
    let second = lease(&portal.portal, &portal.clock).await;
    let stop = write(&slow).await.expect_err("its turn is over");
    assert!(stop.into_error().to_string().contains("late_decisions"));
    assert_eq!(rows().await, 0, "nothing of it stays");
    write(&portal.portal.under(second.clone())).await.expect("whose turn it is writes");
    assert_eq!(rows().await, 1);
    // Neither does the one that lost it say how the other's turn ends, nor does its failure count.
    let now = portal.clock.now();
    let lost = records(portal.portal.database.reader()).await.expect("records");
    first.clone().done(&portal.portal.database, now, now.plus(days(1))).await.expect("nothing happens");
    assert!(!first.failed(&portal.portal.database, now, "why").await.expect("nothing happens"));
    assert_eq!(records(portal.portal.database.reader()).await.expect("records"), lost);
    // A lease that has lapsed and that nobody took is still its process's: it was only slow.
    portal.clock.advance(LEASE * 2);
    portal.write("delete from wrong_passwords", []).await.expect("deleted");
    write(&portal.portal.under(second)).await.expect("nobody took it over");
    assert_eq!(rows().await, 1);
}

#[tokio::test]
async fn a_process_that_lost_its_turn_sends_no_mail() {
    let portal = TestPortal::start().await;
    sign_up(&portal, "li@example.org").await;
    let lost = portal.portal.under(lease(&portal.portal, &portal.clock).await);
    portal.clock.advance(LEASE);
    let other = portal.portal.under(lease(&portal.portal, &portal.clock).await);
    server::outbox::deliver_due(&lost).await.expect_err("its turn is over");
    let folder = portal.portal.config.data.join("mail");
    assert!(std::fs::read_dir(&folder).is_err(), "no mail was written");
    assert_eq!(server::outbox::deliver_due(&other).await.expect("it is sent"), 1);
    assert_eq!(std::fs::read_dir(&folder).expect("mails").count(), 1);
    assert_eq!(portal.number("select count(*) from outbox where tries = 1").await, 1);
}

#[tokio::test]
async fn what_fails_is_tried_again_later_each_time_and_success_forgets_it() {
    let portal = TestPortal::start().await;
    for failures in 1..=4 {
        assert_eq!(failing(&portal.portal).await, JobRun::Failed, "{failures}");
        portal.clock.advance(pause_after(failures) - 1);
        assert_eq!(failing(&portal.portal).await, JobRun::NotOurs, "{failures}");
        portal.clock.advance(1);
    }
    assert_eq!(idle(&portal.portal).await, JobRun::Done(0));
    let all = records(portal.portal.database.reader()).await.expect("records");
    let record = all.iter().find(|record| record.job == "late_decisions").expect("the job");
    assert_eq!((record.tries, record.dead, record.why.as_str()), (0, None, ""));
    assert_eq!(record.done, Some(portal.clock.now()));
}

#[tokio::test]
async fn a_clock_that_was_wrong_once_stops_nothing() {
    let portal = TestPortal::start().await;
    idle(&portal.portal).await;
    let years = days(4000);
    let wrong = format!("update jobs set next_at = next_at + {years}, lease_until = next_at + {years}");
    portal.write(&wrong, []).await.expect("written");
    assert_eq!(idle(&portal.portal).await, JobRun::Done(0));
}

#[tokio::test]
async fn a_job_that_is_given_up_is_shown_to_administrators_and_goes_on_when_they_say_so() {
    let portal = TestPortal::start().await;
    let (browser, ada) = portal.person("Ada", &[Role::Administrator]).await;
    let page = browser.get("/en/attention").await;
    assert!(
        page.main().contains("Everything was done when it was due") && !page.has("main form"),
        "{}",
        page.summary()
    );
    for failures in 1..=FAILURES {
        assert_eq!(failing(&portal.portal).await, JobRun::Failed, "{failures}");
        portal.clock.advance(pause_after(failures));
        let page = portal.signed_in(ada).await.get("/en/attention").await;
        assert!(page.main().contains("telling of late decisions"), "{}", page.summary());
        assert_eq!(page.main().contains("Stands still since"), failures == FAILURES, "{failures}: {}", page.summary());
    }
    portal.clock.advance(days(30));
    let browser = portal.signed_in(ada).await;
    assert_eq!(failing(&portal.portal).await, JobRun::NotOurs, "it waits for somebody");
    let why = records(portal.portal.database.reader()).await.expect("records").remove(0).why;
    assert_eq!(why, "the disk said no to Zzfile");
    let mut states = std::collections::BTreeSet::new();
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let page = browser.get(&format!("/{language}/attention")).await;
        assert_eq!(page.texts("tbody tr").len(), 1, "{}", page.summary());
        assert!(!page.main().contains("Zzfile"), "why is for those who run the portal: {}", page.summary());
        states.insert(page.text("tbody"));
    }
    assert_eq!(states.len(), 6, "each in its own language: {states:?}");
    let page = browser.get("/en/attention").await;
    let again = page.submit_form("#jobs", &[]).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.main().contains("What failed is tried again now"), "{}", again.summary());
    assert_eq!(portal.acts(&["jobs_tried_again"]).await.len(), 1);
    assert_eq!(idle(&portal.portal).await, JobRun::Done(0));
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    assert_eq!(reviewer.post("/en/attention/jobs", &[]).await.status, StatusCode::FORBIDDEN);
}
