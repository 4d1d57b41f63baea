//! Decision makers, and the notice: what is refused, and what follows.

mod begun;
mod bodies;
mod check;
mod database;
mod deferring;
mod ended_deferral;
mod overtaken;
mod returning;

use app::kernel::{Language, Role, UserId};
use reqwest::StatusCode;
use server::applications::{self, Application};
use server::{decisions, restrictions};
use uuid::Uuid;

use crate::harness::{Browser, Page, START, TestPortal};
use crate::review::{opened, recommended, submitted};

pub async fn decider(portal: &TestPortal, file: &Application, language: &str) -> (Browser, UserId, Page) {
    let (browser, user) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = browser.get(&format!("/{language}/decide/{}", file.reference.slug())).await;
    assert!(page.path.ends_with("/conflict"), "{}", page.summary());
    assert!(!page.html.contains("Constaté"), "nothing is shown before the declaration");
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    (browser, user, page)
}

/// A refusal, sent at once: another test is about the page before it.
pub fn refusal(decider: &str) -> [(&str, &str); 4] {
    let public = "One criterion was not shown.";
    [("outcome", "refused"), ("public-summary", public), ("decider", decider), ("step", "send")]
}

async fn number(portal: &TestPortal, sql: &str) -> i64 {
    portal.number(sql).await
}

#[tokio::test]
async fn a_refusal_in_french_reaches_the_applicant_with_all_that_a_notice_must_say() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "fr").await;
    // The reasons stand there already, from the findings; the outcome is for the decision maker to choose.
    assert!(!page.has("[name=outcome][checked]"), "{}", page.summary());
    assert!(page.text("#field-facts-K1").contains("Constaté pour K1."), "{}", page.summary());
    assert!(page.text("#field-cure-K1").contains("Envoyer un procès-verbal daté."));
    let before = portal.mails().await.len();
    let notice = page.submit(&crate::decisions::refusal("Noor Haddad, chef de l’accréditation")).await;
    assert_eq!(notice.status, StatusCode::OK, "{}", notice.summary());
    assert!(notice.path.contains("/notice"), "{}", notice.path);

    let notice = member.get(&format!("/fr/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(notice.text("h1"), "Votre demande est refusée");
    let text = notice.main();
    for said in [
        "K1, version 1",
        "Constaté pour K1.",
        "Les statuts de 2009.",
        "Un procès-verbal daté.",
        "Envoyer un procès-verbal daté.",
        "Noor Haddad, chef de l’accréditation",
        "Personne ne s’est récusé.",
        "1er mai 2026",
        "help@tribune.localhost",
        "comité de contestation",
    ] {
        assert!(text.contains(said), "{said:?} is not in: {text}");
    }
    let challenge = format!("/fr/challenge/{}", file.reference.slug());
    assert!(notice.has(&format!("a[href='{challenge}']")));

    let mails = portal.mails().await;
    assert_eq!(mails.len(), before + 1, "one mail to the one member");
    let mail = mails.last().unwrap();
    assert!(!mail.contains(&file.reference.0) && !mail.contains("Source vive") && !mail.contains("/notice"));

    let decided = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!(decided.state().as_str(), "refused");
    let decision = decisions::latest_of(portal.portal.database.reader(), file.id).await.unwrap().unwrap();
    let restriction = restrictions::of_decision(portal.portal.database.reader(), decision.id).await.unwrap().unwrap();
    assert!(restriction.restriction.in_force(START));
    assert_eq!(number(&portal, "select count(*) from accreditations").await, 0);
    assert!(matches!(portal.verdict().await, server::audit::Verdict::Whole { .. }));
}

#[tokio::test]
async fn strangers_and_other_organisations_do_not_see_a_notice() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let path = format!("/en/applications/{}/notice", file.reference.slug());
    let (other, _) = portal.person("Somebody", &[]).await;
    assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(portal.browser().get(&path).await.path.starts_with("/en/receipt?next="));
    assert!(portal.browser().get("/en/receipt/notice").await.path.starts_with("/en/receipt?next="));
}

#[tokio::test]
async fn an_incomplete_refusal_is_not_saved_and_says_each_thing_that_is_missing() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1", "K4"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let page = page
        .submit(&[
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("step", "send"),
            ("decider", " "),
            ("facts-K1", "\t\u{a0}"),
            ("considered-K1", ""),
            ("missing-K1", ""),
            ("cure-K1", "Write."),
            ("facts-K4", ""),
            ("considered-K4", ""),
            ("missing-K4", ""),
            ("cure-K4", ""),
            ("effective-on-day", "31"),
            ("effective-on-month", "2"),
        ])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["decider", "facts-K1", "considered-K1", "missing-K1", "facts-K4", "effective-on"] {
        assert!(page.has(&format!(".error-summary a[href='#field-{field}']")), "{field}: {}", page.summary());
    }
    assert!(!page.has(".error-summary a[href='#field-cure-K1']"));
    assert!(page.text("#field-cure-K1").contains("Write."), "nothing typed is lost");
    assert!(page.text("title").starts_with("Error"));
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    assert_eq!(number(&portal, "select count(*) from decision_reasons").await, 0);
}

#[tokio::test]
async fn whoever_assessed_does_not_decide() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (both, _) = portal.person("Ren Ito", &[Role::Reviewer, Role::DecisionMaker]).await;
    let page = opened(&both, "fr", &file).await;
    let mut fields = crate::review::findings(&[]);
    fields.push(("save".into(), "recommend".into()));
    page.submit(&crate::review::pairs(&fields)).await.submit(&[("outcome", "grant")]).await;
    let page = both.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    assert!(page.main().contains("You assessed this file."));
    assert!(!both.get("/en/decide").await.html.contains(&file.reference.0));

    let (other, _, form) = decider(&portal, &file, "en").await;
    assert!(other.get("/en/decide").await.html.contains(&file.reference.0));
    // The form of the other, posted by the assessor: its token is another person's.
    let slug = file.reference.slug();
    let forged = both.post(&format!("/en/decide/{slug}"), &[("outcome", "granted"), ("form_id", "x")]).await;
    assert!(forged.status == StatusCode::FORBIDDEN, "{}", forged.summary());
    drop(form);
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
}

#[tokio::test]
async fn a_grant_enters_the_register_and_posting_it_twice_decides_once() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "grant", &[]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let check = page.submit(&[("outcome", "granted"), ("decider", "Noor Haddad, head of accreditation")]).await;
    let first = check.submit(&[("step", "send")]).await;
    let again = check.submit(&[("step", "send")]).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.summary());
    assert_eq!(first.path, again.path);
    assert_eq!(number(&portal, "select count(*) from decisions").await, 1);
    assert_eq!(number(&portal, "select count(*) from accreditations where ended_at is null").await, 1);
    assert_eq!(number(&portal, "select count(*) from restrictions").await, 0);
    let notice = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(notice.text("h1"), "Your application is granted");
    assert!(!notice.has("#challenge"));
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn a_file_that_changed_since_it_was_opened_is_not_decided_by_the_old_form() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    portal
        .write("update applications set version = version + 1 where id = $1", [file.id.0.into()])
        .await
        .expect("a change");
    let stale = page
        .submit(&[
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("step", "send"),
            ("summary", "What I typed."),
        ])
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.text("#field-summary").contains("What I typed."));
    assert!(stale.main().contains("changed since you opened it"));
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    // Who has read what changed sends the same again, and it is taken.
    let done = stale.submit(&[("step", "send")]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.summary());
    assert!(done.path.contains("/notice"), "{}", done.summary());
    assert!(done.main().contains("What I typed."), "{}", done.summary());
}

#[tokio::test]
async fn who_decides_second_reads_what_the_first_decided_and_loses_nothing() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, first) = decider(&portal, &file, "en").await;
    let (_, _, second) = decider(&portal, &file, "en").await;
    let done = first.submit(&crate::decisions::refusal("Noor Haddad, deputy head")).await;
    assert!(done.path.contains("/notice"), "{}", done.summary());
    let late = second
        .submit(&[
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("step", "send"),
            ("decider", "Noor Haddad, second head"),
            ("summary", "My own </p> summary."),
            ("facts-K1", "Facts that I typed."),
        ])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    for said in [
        "Noor Haddad, deputy head",
        "Refused",
        "Noor Haddad, second head",
        "My own </p> summary.",
        "Facts that I typed.",
    ] {
        assert!(late.main().contains(said), "{said:?} is not in: {}", late.main());
    }
    assert!(late.has(&format!("a[href='/en/files/{}/notice']", file.reference.slug())));
    assert_eq!(number(&portal, "select count(*) from decisions").await, 1);
}

#[tokio::test]
async fn of_two_who_decide_at_once_one_decides_and_the_other_is_told() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, one) = decider(&portal, &file, "en").await;
    let (_, _, other) = decider(&portal, &file, "en").await;
    let typed = |summary| {
        [
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("step", "send"),
            ("summary", summary),
        ]
    };
    let (mine, theirs) = (typed("Words of one."), typed("Words of the other."));
    let (one, other) = tokio::join!(one.submit(&mine), other.submit(&theirs));
    let (done, late) = if one.status == StatusCode::OK { (one, other) } else { (other, one) };
    assert!(done.path.contains("/notice"), "{}\n{}", done.summary(), late.summary());
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.main().contains("Words of") && late.main().contains("Noor Haddad"), "{}", late.summary());
    for table in ["decisions", "restrictions"] {
        assert_eq!(number(&portal, &format!("select count(*) from {table}")).await, 1, "{table}");
    }
}

#[tokio::test]
async fn what_was_typed_is_shown_when_the_file_went_back_meanwhile() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, form) = decider(&portal, &file, "en").await;
    let page = reviewer.get(&format!("/en/files/{}/conflict", file.reference.slug())).await;
    page.submit(&[("conflict", "conflict"), ("tie", "They offered me work.")]).await;
    let late = form.submit(&[("summary", "My own summary.")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.main().contains("My own summary.") && late.main().contains("Being assessed"), "{}", late.summary());
}

#[tokio::test]
async fn a_decision_is_written_in_the_language_of_the_application() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    assert!(!page.has("[name=language]"), "{}", page.summary());
    assert!(page.main().contains("Write in this language: French."), "{}", page.summary());
    let done = page
        .submit(&[
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("step", "send"),
            ("decider", "Noor Haddad, directrice"),
            ("language", "en"),
        ])
        .await;
    assert!(done.path.contains("/notice"), "{}", done.summary());
    let notice = member.get(&format!("/ar/applications/{}/notice", file.reference.slug())).await;
    assert!(notice.has("p[lang='fr']") && !notice.has("main p[lang='en']"), "{}", notice.summary());
}

#[tokio::test]
async fn an_annulled_refusal_goes_back_to_people_who_took_no_part() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (assessor, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decided, _, page) = decider(&portal, &file, "fr").await;
    page.submit(&crate::decisions::refusal("Noor Haddad, directrice")).await;
    let decision = decisions::latest_of(portal.portal.database.reader(), file.id).await.unwrap().unwrap();
    // It is annulled only by a challenge that was upheld.
    let annul = "insert into decision_annulments (decision_id, challenge_id, annulled_at) values ($1, $2, 1)";
    let invented = portal.write(annul, [decision.id.0.into(), Uuid::now_v7().into()]).await;
    invented.expect_err("an annulment by a challenge that does not exist");
    crate::challenges::upheld(&portal, &member, &file).await;
    let back = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!((back.state().as_str(), back.progress.round), ("assessing", 2));
    let restriction = restrictions::of_decision(portal.portal.database.reader(), decision.id).await.unwrap().unwrap();
    assert!(!restriction.restriction.in_force(portal.portal.clock.now()));

    // Who assessed or decided before finds the file closed, and it is in none of their lists.
    let closed = assessor.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert!(closed.main().contains("already took part"), "{}", closed.summary());
    assert!(!closed.has("form#form textarea"));
    assert!(!assessor.get("/en/queue").await.html.contains(&file.reference.0));
    let (_, _) = recommended(&portal, &file, "grant", &[]).await;
    let page = decided.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    let (_, _, page) = decider(&portal, &file, "en").await;
    let done = page.submit(&[("outcome", "granted"), ("step", "send"), ("decider", "Noor Haddad, deputy head")]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.summary());

    let first = member.get(&format!("/en/applications/{}/notice?round=1", file.reference.slug())).await;
    assert!(first.main().contains("This decision is annulled"), "{}", first.summary());
    let second = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(second.text("h1"), "Your application is granted");
    portal.is_as_the_log_says().await;
}
