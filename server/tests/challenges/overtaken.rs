//! Two members of the panel give an outcome.

use app::kernel::Role;
use reqwest::StatusCode;

use super::{UPHELD, docket_path, examined, lodged, refused};
use crate::harness::TestPortal;

#[tokio::test]
async fn whoever_gives_an_outcome_second_reads_the_first_and_takes_their_own_words_along() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = docket_path(&lodged(&case.member, "en", &case.file).await, "en");
    let (_, _, bundle) = examined(&portal, &path).await;
    let (other, _) = portal.person("Ravi Menon", &[Role::ChallengePanel]).await;
    other.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    let hers = bundle.follow("Give the outcome").await;
    let his = other.get(&path).await.follow("Give the outcome").await;
    let first = his.submit(&UPHELD).await;
    assert!(first.path.ends_with("?decided"), "{}", first.summary());
    let late = hers.submit(&[("outcome", "rejected"), ("reasons", "Nothing in it is founded.")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.text("#stale-title ~ p").contains("Ravi Menon"), "{}", late.summary());
    for said in ["The decision rests on an error", "Nothing in it is founded.", "cannot be changed"] {
        assert!(late.main().contains(said), "{said}: {}", late.summary());
    }
    assert!(!late.has("main textarea"), "there is nothing left to send: {}", late.summary());
}
