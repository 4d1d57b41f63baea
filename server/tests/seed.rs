//! A portal filled for measuring is one that the portal itself would have written.

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
    let verdict = server::audit::verify(portal.portal.database.reader()).await.expect("a walk along the chain");
    assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
}

#[tokio::test]
async fn a_portal_is_not_filled_twice() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 10, |_| {}).await.expect("the portal is filled");
    assert!(server::seed::fill(&portal.portal, 10, |_| {}).await.is_err());
    assert_eq!(count(&portal, "select count(*) from organisations").await, 10);
}
