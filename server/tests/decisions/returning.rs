//! A recommendation that is sent back to its reviewers.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use server::applications;
use uuid::Uuid;

use super::{decider, number, refusal};
use crate::harness::{Browser, Page, TestPortal};
use crate::review::{findings, pairs, recommended, submitted};

/// What was missing, as the page tells it.
const RETURNED: &str = ".notice[aria-labelledby='returned-title']";

async fn sent_back(browser: &Browser, slug: &str, note: &str) -> Page {
    let page = browser.get(&format!("/en/decide/{slug}")).await.follow("Send it back to the reviewer").await;
    assert!(page.path.ends_with("/return"), "{}", page.summary());
    page.submit(&[("note", note)]).await
}

async fn recommend_again(reviewer: &Browser, slug: &str) {
    let mut fields = findings(&["K1"]);
    fields.push(("save".into(), "recommend".into()));
    let page = reviewer.get(&format!("/fr/files/{slug}")).await.submit(&pairs(&fields)).await;
    assert!(page.path.ends_with("/recommend"), "{}", page.summary());
    let done = page.submit(&[("outcome", "refuse")]).await;
    assert!(done.path.contains("/queue?done="), "{}", done.summary());
}

#[tokio::test]
async fn it_is_in_the_queue_again_with_a_mark_and_the_note_and_the_applicant_reads_only_that_it_is_assessed() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let slug = file.reference.slug();
    let (browser, _, _) = decider(&portal, &file, "en").await;
    let empty = sent_back(&browser, &slug, " \u{a0}").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.summary());
    assert!(empty.has(".error-summary a[href='#field-note']"), "{}", empty.summary());
    let mails = portal.mails().await.len();
    let done = empty.submit(&[("note", "K5 rests on one page </textarea> only.")]).await;
    assert!(done.path.contains("/decide?returned="), "{}", done.summary());
    assert!(!done.main().contains(&format!("/decide/{slug}")), "{}", done.summary());

    let queue = reviewer.get("/en/queue").await;
    assert!(queue.main().contains(&file.reference.0) && queue.main().contains("Sent back"), "{}", queue.summary());
    let page = reviewer.get(&format!("/en/files/{slug}")).await;
    assert!(page.text(RETURNED).contains("K5 rests on one page </textarea> only."), "{}", page.summary());
    assert!(page.text(RETURNED).contains("Noor Haddad"), "who sent it back: {}", page.summary());
    assert!(page.text("#field-facts-K1").contains("Constaté pour K1."), "the findings stay");

    let status = member.get(&format!("/en/applications/{slug}/status")).await;
    assert!(status.main().contains("Being assessed"), "{}", status.main());
    for word in ["Sent back", "sent back", "K5 rests", "returned"] {
        assert!(!status.html.contains(word), "{word} in {}", status.main());
    }
    assert_eq!(portal.mails().await.len(), mails, "the applicant is told nothing");
    let acts = portal.acts(&["returned"]).await;
    assert_eq!(acts.len(), 1);
    assert!(!acts[0].3.contains("K5 rests"), "the log has the act and not the note: {:?}", acts[0]);
}

#[tokio::test]
async fn who_sent_it_back_may_decide_and_what_it_rested_on_stays_readable() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let slug = file.reference.slug();
    let (browser, user, _) = decider(&portal, &file, "en").await;
    sent_back(&browser, &slug, "More on K1.").await;
    let mut fields = findings(&["K1"]);
    fields.push(("facts-K1".into(), "Plus complet.".into()));
    fields.retain(|(name, value)| !(name == "facts-K1" && value.starts_with("Constaté")));
    fields.push(("save".into(), "recommend".into()));
    let page = reviewer.get(&format!("/fr/files/{slug}")).await.submit(&pairs(&fields)).await;
    page.submit(&[("outcome", "refuse")]).await;
    let kept = "select count(*) from replaced_findings where facts_found = 'Constaté pour K1.'";
    assert_eq!(number(&portal, kept).await, 1, "what was recommended on is not gone");

    let page = browser.get(&format!("/en/decide/{slug}")).await;
    assert!(page.text(RETURNED).contains("More on K1."), "{}", page.summary());
    // The person who sent it back does not assess it.
    let work = portal.portal.begin_as_system().await.unwrap();
    server::identity::grant_role(&work, user, Role::Reviewer, None).await.unwrap();
    work.commit("").await.unwrap();
    let closed = browser.get(&format!("/en/files/{slug}")).await;
    assert!(!closed.has("#field-facts-K1"), "{}", closed.summary());
    let done = page.submit(&refusal("Noor Haddad")).await;
    assert!(done.path.contains("/notice"), "{}", done.summary());
    assert!(matches!(portal.verdict().await, server::audit::Verdict::Whole { .. }));
    let contradictions = server::audit::compare(portal.portal.database.reader(), &portal.portal.blobs).await.unwrap();
    assert_eq!(contradictions, Vec::<String>::new());
}

#[tokio::test]
async fn twice_is_the_most_and_then_it_is_decided() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let slug = file.reference.slug();
    let (browser, user, _) = decider(&portal, &file, "en").await;
    for _ in 0..2 {
        let done = sent_back(&browser, &slug, "Not yet.").await;
        assert!(done.path.contains("/decide?returned="), "{}", done.summary());
        recommend_again(&reviewer, &slug).await;
    }
    let page = browser.get(&format!("/en/decide/{slug}")).await;
    assert!(!page.main().contains("Send it back to the reviewer"), "{}", page.summary());
    let third = browser.get(&format!("/en/decide/{slug}/return")).await.submit(&[("note", "Once more.")]).await;
    assert_eq!(third.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", third.summary());
    assert!(third.text("#field-note").contains("Once more."), "nothing typed is lost");
    let state = applications::find(portal.portal.database.reader(), file.id).await.unwrap().state();
    assert_eq!(state.as_str(), "recommended");
    // The database says the same to a program that writes without the portal.
    let sql = "insert into returns (id, application_id, assessment_id, round, recommended, recommended_by, note, \
               returned_by, returned_at) select $1, s.application_id, s.id, 1, 'refuse', s.recommended_by, 'note', $2, 1 \
               from assessments s where s.application_id = $3";
    let values = [Uuid::now_v7().into(), user.0.into(), file.id.0.into()];
    assert!(portal.write(sql, values).await.is_err(), "a third return");
    assert!(portal.write("delete from returns", []).await.is_err());
}

#[tokio::test]
async fn the_reviewer_sends_nothing_back_and_an_old_form_sends_nothing_back() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, user) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let work = portal.portal.begin_as_system().await.unwrap();
    server::identity::grant_role(&work, user, Role::DecisionMaker, None).await.unwrap();
    work.commit("").await.unwrap();
    let slug = file.reference.slug();
    let own = reviewer.get(&format!("/en/decide/{slug}/return")).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN, "{}", own.summary());
    let (browser, _, _) = decider(&portal, &file, "en").await;
    let old = browser.get(&format!("/en/decide/{slug}/return")).await;
    let bump = "update applications set version = version + 1 where id = $1";
    portal.write(bump, [file.id.0.into()]).await.expect("a change");
    let stale = old.submit(&[("note", "What I typed.")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.text("#field-note").contains("What I typed."));
    let done = stale.submit(&[]).await;
    assert!(done.path.contains("/decide?returned="), "{}", done.summary());
    assert_eq!(number(&portal, "select count(*) from returns").await, 1);
}
