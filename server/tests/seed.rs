//! The demo and the portal filled for measuring are what the portal itself would have written.

use sea_orm::{ConnectionTrait, Statement};
use server::audit::Verdict;

use crate::harness::TestPortal;

async fn count(portal: &TestPortal, sql: &str) -> i64 {
    let reader = portal.portal.database.reader();
    let statement = Statement::from_string(reader.get_database_backend(), sql);
    let row = reader.query_one_raw(statement).await.expect("a query").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

#[tokio::test]
async fn every_synthetic_organisation_is_accredited_and_has_a_file_in_the_queue() {
    let portal = TestPortal::start().await;
    let mut told = Vec::new();
    server::seed::fill(&portal.portal, 2_500, |done| told.push(done)).await.expect("the portal is filled");
    assert_eq!(told, [2_000, 2_500]);
    assert_eq!(count(&portal, "select count(*) from accreditations where ended_at is null").await, 2_500);
    let queued =
        "select count(*) from applications where state in ('receipted', 'complete', 'assessing', 'recommended')";
    assert_eq!(count(&portal, queued).await, 2_500);
    let found = "select count(distinct accreditation_id) from register_terms";
    assert_eq!(count(&portal, found).await, 2_500);
    let verdict = portal.verdict().await;
    assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    portal.is_as_the_log_says().await;
    // What measuring follows opens: an organisation, and the decision behind its status.
    let list = portal.browser().get("/en/register").await;
    let (_, id) = list.html.split_once("href=\"/en/register/").expect("an organisation");
    let organisation = portal.browser().get(&format!("/en/register/{}", id.split('"').next().unwrap())).await;
    assert_eq!(organisation.status, 200, "{}", organisation.summary());
    let decision = organisation.follow("Read the decision").await;
    assert_eq!(decision.status, 200, "{}", decision.summary());
}

#[tokio::test]
async fn a_portal_is_not_filled_twice() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 10, |_| {}).await.expect("the portal is filled");
    assert!(server::seed::fill(&portal.portal, 10, |_| {}).await.is_err());
    assert_eq!(count(&portal, "select count(*) from organisations").await, 10);
}

#[tokio::test]
async fn what_is_called_invented_is_spared_by_the_comparison_in_a_demonstration_only() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 10, |_| {}).await.expect("the portal is filled");
    portal.is_as_the_log_says().await;
    portal.without_guard("installation", "installation_refuse_rewriting").await;
    portal.write("update installation set demo_since = null", []).await.expect("it claims to be none");
    let (reader, blobs) = (portal.portal.database.reader(), &portal.portal.blobs);
    let found = server::audit::compare(reader, blobs).await.expect("everything can be read");
    assert!(found.iter().any(|one| one.contains("was never submitted")), "{found:?}");
    assert!(found.iter().any(|one| one.starts_with("status ")), "{found:?}");
}

#[tokio::test]
async fn the_demo_has_files_at_every_stage_and_a_whole_chain() {
    let portal = TestPortal::start().await;
    let demo = server::seed::tell(&portal.portal).await.expect("the demo").expect("the portal was empty");
    let roles: Vec<&str> = demo.sign_ins.iter().map(|person| person.role.as_str()).collect();
    for role in [
        "owner",
        "editor",
        "viewer",
        "reviewer",
        "decision_maker",
        "challenge_panel",
        "protection_focal_point",
        "administrator",
    ] {
        assert!(roles.contains(&role), "{role}");
    }
    assert!(demo.sign_ins.iter().all(|person| person.password.len() >= 15));
    assert!(!demo.receipts.is_empty());
    for state in [
        "draft",
        "receipted",
        "complete",
        "incomplete",
        "assessing",
        "recommended",
        "deferred",
        "granted",
        "granted_lower",
        "refused",
        "withdrawn",
    ] {
        let sql = format!("select count(*) from applications where state = '{state}'");
        assert!(count(&portal, &sql).await > 0, "{state}");
    }
    assert_eq!(count(&portal, "select count(*) from invitations where state = 'waiting'").await, 1);
    assert_eq!(count(&portal, "select count(*) from challenges").await, 3);
    assert_eq!(count(&portal, "select count(*) from decision_annulments").await, 1);
    assert_eq!(count(&portal, "select count(*) from outbox where sent_at is null").await, 0);
    assert!(portal.mails().await.is_empty(), "nobody is written to");
    let verdict = portal.verdict().await;
    assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    assert_eq!(server::seed::tell(&portal.portal).await.expect("no fault"), None, "once is enough");
}
