//! Applicants who were asked and do not answer: reminded in time, and only then closed, once, without prejudice.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::{Language, Role, UserId, days};
use sea_orm::ConnectionTrait;
use server::applications::{self, Application};
use server::background::remind_and_close;

use crate::harness::{Browser, TestPortal};
use crate::review::{opened, submitted};

/// A file of the model programme whose applicant was asked about K2, and a browser of its owner.
pub async fn asked(portal: &TestPortal, name: &str) -> (Application, Browser) {
    let (file, member) = submitted(portal, "model", name, "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let page = page.submit(&[("verdict-K2", "cannot_tell"), ("facts-K2", "Unclear."), ("save", "recommend")]).await;
    let page = page.submit(&[("outcome", "ask"), ("question-K2", "Qui reçoit un excédent ?")]).await;
    assert!(page.path.contains("/queue?asked="), "{}", page.summary());
    assert!(page.main().contains("Your questions to the applicant are sent"), "{}", page.summary());
    (file, member)
}

/// Its owner, signed in anew: sessions end while days pass.
pub async fn owner(portal: &TestPortal, file: &Application) -> Browser {
    let reader = portal.portal.database.reader();
    let find = sea_orm::Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select user_id from organisation_members where organisation_id = $1",
        [file.organisation.0.into()],
    );
    let row = reader.query_one_raw(find).await.expect("an answer").expect("an owner");
    portal.signed_in(UserId(row.try_get_by_index(0).expect("an id"))).await
}

async fn step(portal: &TestPortal, file: &Application, event: ApplicationEvent) -> server::error::Result<()> {
    let work = portal.portal.begin_as_system().await?;
    let found = applications::find(work.connection(), file.id).await?;
    applications::advance(&work, &found, event).await?;
    work.commit("").await.map(drop)
}

async fn state(portal: &TestPortal, file: &Application) -> ApplicationState {
    applications::find(portal.portal.database.reader(), file.id).await.expect("the file").state()
}

/// One day passes: the job runs twice, mails leave, and it runs once more.
pub async fn a_day(portal: &TestPortal) {
    portal.clock.advance(days(1));
    for _ in 0..2 {
        remind_and_close(&portal.portal).await.expect("the job runs");
    }
    portal.mails().await;
    remind_and_close(&portal.portal).await.expect("the job runs");
}

/// Days pass until the file is closed; how many they were.
pub async fn closed_after(portal: &TestPortal, file: &Application, at_most: u32) -> Option<u32> {
    for day in 1..=at_most {
        a_day(portal).await;
        if state(portal, file).await == ApplicationState::ClosedWithoutPrejudice {
            return Some(day);
        }
    }
    None
}

async fn reminders(portal: &TestPortal) -> i64 {
    portal.number("select count(*) from answer_reminders where left_at is not null").await
}

#[tokio::test]
async fn an_applicant_is_reminded_three_times_and_then_the_file_is_closed_once() {
    let portal = TestPortal::start().await;
    let (file, member) = asked(&portal, "Source vive").await;
    let status = format!("/en/applications/{}/status", file.reference.slug());
    let page = member.get(&status).await;
    assert!(page.main().contains("We send reminders by mail first"), "{}", page.summary());
    let before = portal.mails().await.len();
    let mut reminded = Vec::new();
    for day in 1..=31 {
        a_day(&portal).await;
        if reminders(&portal).await > reminded.len() as i64 {
            reminded.push(day);
        }
    }
    assert_eq!(reminded, [16, 23, 29], "14, 7 and 1 days before the thirtieth");
    assert_eq!(state(&portal, &file).await, ApplicationState::Incomplete, "a day of grace");
    let mails = portal.mails().await;
    assert_eq!(mails.len(), before + 3, "each once");
    for mail in mails[before..].iter().map(|mail| mail.replace(['\u{2068}', '\u{2069}'], "")) {
        assert!(mail.contains("We are waiting for an answer from you. The last day is 1 April 2026"), "{mail}");
        for tells in ["Source vive", "Fontana", "TRB", "odel", "QZV", "K2", "accredit"] {
            assert!(!mail.contains(tells), "{tells} in {mail}");
        }
    }
    assert_eq!(closed_after(&portal, &file, 3).await, Some(1));
    for _ in 0..2 {
        a_day(&portal).await;
    }
    assert_eq!(portal.acts(&["closed_unanswered"]).await.len(), 1);
    assert_eq!(portal.acts(&["reminded"]).await.len(), 3);
    assert_eq!(portal.mails().await.len(), before + 4, "and one that it was closed");

    let page = owner(&portal, &file).await.get(&status).await;
    for words in ["Why the application was closed", "1er avril 2026", "Rien n’a été décidé", "Challenge the closing"]
    {
        assert!(page.main().contains(words), "{words} in {}", page.summary());
    }
    let start = page.follow("Apply again").await;
    let slug = file.reference.slug();
    assert!(start.path.contains(&format!("earlier={slug}")), "{}", start.path);
    let draft = start.submit(&[("earlier", slug.as_str())]).await;
    assert!(draft.path.contains("?copied"), "{}", draft.summary());
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn nobody_is_closed_out_whom_no_mail_reaches() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    portal.write("update users set email_confirmed_at = null", []).await.unwrap();
    let (_, viewer) = portal.person("Khady", &[]).await;
    portal.join(viewer, file.organisation, app::kernel::MemberRole::Viewer).await;
    let reach = "update users set email = 'khady@example.org', email_confirmed_at = created_at where id = $1";
    portal.write(reach, [viewer.0.into()]).await.unwrap();
    assert_eq!(closed_after(&portal, &file, 50).await, None, "a viewer can answer nothing");
    assert_eq!(reminders(&portal).await, 0);
    let status = format!("/en/applications/{}/status", file.reference.slug());
    let page = owner(&portal, &file).await.get(&status).await;
    assert!(page.main().contains("Our mail does not reach you"), "{}", page.summary());

    portal.write("update users set email_confirmed_at = created_at", []).await.unwrap();
    assert_eq!(closed_after(&portal, &file, 60).await, Some(17), "14 days after the first reminder, and a day");
    assert_eq!(reminders(&portal).await, 3);
}

#[tokio::test]
async fn a_reminder_that_does_not_leave_holds_up_the_closing_and_is_written_again() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    portal.mails().await;
    for _ in 0..60 {
        portal.clock.advance(days(1));
        remind_and_close(&portal.portal).await.expect("the job runs");
    }
    assert_eq!(state(&portal, &file).await, ApplicationState::Incomplete);
    let waiting = "select count(*) from outbox where about_id is not null and sent_at is null and given_up_at is null";
    assert_eq!(portal.number(waiting).await, 1, "one at a time");
    let now = portal.clock.now().0;
    portal.write("update outbox set given_up_at = $1 where about_id is not null", [now.into()]).await.unwrap();
    a_day(&portal).await;
    assert_eq!(reminders(&portal).await, 0, "an address that refused is left alone for a week");
    for _ in 0..8 {
        a_day(&portal).await;
    }
    assert_eq!(reminders(&portal).await, 1, "tried again a week later");
    assert_eq!(state(&portal, &file).await, ApplicationState::Incomplete);
}

#[tokio::test]
async fn several_processes_at_once_remind_once_and_close_once() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    portal.mails().await;
    for wanted in [16, 7, 6] {
        portal.clock.advance(days(wanted));
        for _ in 0..2 {
            let job = || remind_and_close(&portal.portal);
            let (a, b, c, d) = tokio::join!(job(), job(), job(), job());
            for done in [a, b, c, d] {
                done.expect("the job runs");
            }
            portal.mails().await;
        }
    }
    assert_eq!(portal.acts(&["reminded"]).await.len(), 3);
    assert_eq!(portal.number("select count(*) from outbox where about_id is not null").await, 3);
    portal.clock.advance(days(4));
    let job = || remind_and_close(&portal.portal);
    let (a, b, c) = tokio::join!(job(), job(), job());
    assert_eq!(a.unwrap() + b.unwrap() + c.unwrap(), 1);
    assert_eq!(state(&portal, &file).await, ApplicationState::ClosedWithoutPrejudice);
    assert_eq!(portal.acts(&["closed_unanswered"]).await.len(), 1);
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn an_answer_in_the_last_minute_wins() {
    let portal = TestPortal::start().await;
    let mut files = Vec::new();
    for name in ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"] {
        let (file, _) = submitted(&portal, "model", name, "SN", Language::Fr).await;
        step(&portal, &file, ApplicationEvent::FoundIncomplete).await.expect("they are asked");
        files.push(file);
    }
    for _ in 1..=30 {
        a_day(&portal).await;
    }
    let (last, others) = files.split_last().expect("six files");
    // The clock stands at 09:00 on the last day; its last moment comes, and a minute before the grace ends too.
    portal.clock.advance(days(1) + 12 * 60 * 60 * 1000);
    remind_and_close(&portal.portal).await.expect("the job runs");
    step(&portal, last, ApplicationEvent::Answered).await.expect("the answer is taken after the last day");
    portal.clock.advance(days(1));
    // The job begins with the first file and the answers with the last: at some file both happen together.
    let answers = async {
        let mut taken = Vec::new();
        for file in others.iter().rev() {
            taken.push((file, step(&portal, file, ApplicationEvent::Answered).await.is_ok()));
        }
        taken
    };
    let (job, taken) = tokio::join!(remind_and_close(&portal.portal), answers);
    job.expect("the job runs");
    for (file, answered) in taken {
        remind_and_close(&portal.portal).await.expect("the job runs");
        let closed = state(&portal, file).await == ApplicationState::ClosedWithoutPrejudice;
        assert_ne!(closed, answered, "one of the two, and never both");
    }
    let closed = portal.acts(&["closed_unanswered"]).await.len();
    assert!(closed > 0 && closed < others.len(), "they met on the way: {closed}");
    let ended = portal.acts(&["answered", "closed_unanswered"]).await.len();
    assert_eq!(ended, files.len(), "each file went one way, once");
    let split = portal.number(
        "select count(*) from applications a where (a.state = 'closed_without_prejudice') <> \
         exists (select 1 from restrictions r where r.matter_id = a.id and r.kind = 'closing')",
    );
    assert_eq!(split.await, 0, "no closing is left of a file that was answered");
}

#[tokio::test]
async fn whoever_is_at_work_on_the_answer_is_not_closed_out() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    for _ in 1..=31 {
        a_day(&portal).await;
    }
    let part = format!("/en/applications/{}", file.reference.slug());
    let page = owner(&portal, &file).await.get(&part).await;
    assert!(page.main().contains("We asked you for something"), "{}", page.summary());
    let touched = "update applications set updated_at = $1, version = version + 1 where id = $2";
    portal.write(touched, [portal.clock.now().0.into(), file.id.0.into()]).await.unwrap();
    portal.clock.advance(days(1));
    assert_eq!(remind_and_close(&portal.portal).await.unwrap(), 0, "a day after they last wrote");
    assert_eq!(closed_after(&portal, &file, 2).await, Some(1));
}

#[tokio::test]
async fn where_the_body_sets_no_time_nobody_is_reminded_and_nothing_is_closed() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "ecosoc", "Source vive", "SN", Language::Fr).await;
    step(&portal, &file, ApplicationEvent::FoundIncomplete).await.expect("they are asked");
    let page = member.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
    assert!(!page.main().contains("reminders") && !page.main().contains("Answer by"), "{}", page.summary());
    for _ in 0..6 {
        portal.clock.advance(days(200));
        assert_eq!(remind_and_close(&portal.portal).await.unwrap(), 0);
    }
    assert_eq!(state(&portal, &file).await, ApplicationState::Incomplete);
}

#[tokio::test]
async fn the_database_closes_no_file_whose_applicant_was_not_reminded() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    let close = "update applications set state = 'closed_without_prejudice' where id = $1";
    assert!(portal.write(close, [file.id.0.into()]).await.is_err());
}

#[tokio::test]
async fn what_was_typed_and_never_sent_stays_with_the_applicant_after_the_end() {
    for withdrawn in [false, true] {
        let portal = TestPortal::start().await;
        let (file, member) = asked(&portal, "Source vive").await;
        let answers = r#"{"aims":["Ce que nous hésitons à dire."]}"#;
        let typed = match portal.portal.database.reader().get_database_backend() {
            sea_orm::DbBackend::Postgres => "update applications set answers = cast($1 as jsonb) where id = $2",
            _ => "update applications set answers = $1 where id = $2",
        };
        portal.write(typed, [answers.into(), file.id.0.into()]).await.expect("they type");
        if withdrawn {
            let page = member.get(&format!("/en/applications/{}/withdraw", file.reference.slug())).await;
            page.submit(&[]).await;
            assert_eq!(state(&portal, &file).await, ApplicationState::Withdrawn);
        } else {
            assert_eq!(closed_after(&portal, &file, 40).await, Some(32));
        }
        let (reviewer, _) = portal.person("Ana Souza", &[Role::Reviewer]).await;
        let page = opened(&reviewer, "en", &file).await;
        assert!(page.main().contains("Source vive"), "{}", page.summary());
        assert!(!page.main().contains("nous hésitons"), "{}", page.summary());
        assert_eq!(page.main().contains("did not answer in time"), !withdrawn, "{}", page.summary());
    }
}

#[tokio::test]
async fn page_and_mail_name_one_last_day() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    // No job ran for a long time: the first reminder comes after the last day.
    portal.clock.advance(days(40));
    assert_eq!(remind_and_close(&portal.portal).await.expect("a turn"), 1);
    let owner = owner(&portal, &file).await;
    let page = owner.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
    let mails = portal.mails().await;
    let mails: Vec<_> = mails.iter().map(|mail| mail.replace(['\u{2068}', '\u{2069}'], "")).collect();
    let mail = mails.iter().find(|mail| mail.contains("The last day is ")).expect("a reminder");
    let day = mail.split("The last day is ").nth(1).and_then(|rest| rest.split('.').next()).expect("a day");
    assert!(page.main().contains(&format!("Answer by {day}, 23:59")), "{day} is not on {}", page.main());
}

#[tokio::test]
async fn whoever_changed_nothing_is_told_so_before_sending_and_a_viewer_is_offered_nothing_to_change() {
    let portal = TestPortal::start().await;
    let (file, member) = asked(&portal, "Source vive").await;
    let check = format!("/en/applications/{}/check", file.reference.slug());
    assert!(member.get(&check).await.has("#unchanged-title"));
    let receipt = member.get(&format!("/en/applications/{}/receipt", file.reference.slug())).await;
    assert!(receipt.main().contains("Paused until you answer"), "{}", receipt.main());
    let part = member.get(&format!("/en/applications/{}/questions/governance", file.reference.slug())).await;
    part.submit(&[("who_decides", "L’assemblée, deux fois par an.")]).await;
    let page = member.get(&check).await;
    assert!(!page.has("#unchanged-title") && page.has(".summary-change a"), "{}", page.summary());
    let (viewer, user) = portal.person("Khady", &[]).await;
    portal.join(user, file.organisation, app::kernel::MemberRole::Viewer).await;
    let seen = viewer.get(&check).await;
    assert!(seen.main().contains("L’assemblée, deux fois par an."), "{}", seen.main());
    assert!(!seen.has(".summary-change a") && !seen.has("a[href*='declaration?checked']"), "{}", seen.main());
    for path in seen.hrefs("main a[href^='/']") {
        assert!(viewer.get(&path).await.status.is_success(), "{path}");
    }
}

#[tokio::test]
async fn a_receipt_code_does_not_open_what_was_asked() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    let holder = crate::challenges::with_receipt(&portal, &file).await;
    let status = holder.get("/en/receipt/status").await;
    assert!(!status.html.contains("Qui reçoit un excédent"), "{}", status.main());
    let sign_in = status.follow("Sign in to read what we asked and to answer").await;
    assert!(sign_in.path.starts_with("/en/sign-in"), "{}", sign_in.summary());
}
