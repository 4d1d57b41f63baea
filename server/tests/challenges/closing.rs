//! The closing of an unanswered file is challenged like every other restriction, although nothing was decided.

use super::{UPHELD, docket_path, examined, lodged, with_receipt};
use crate::applications::unanswered::{asked, closed_after, owner};
use crate::harness::TestPortal;

#[tokio::test]
async fn a_closing_is_challenged_with_the_receipt_code_and_falls_when_it_is_upheld() {
    let portal = TestPortal::start().await;
    let (file, _) = asked(&portal, "Source vive").await;
    assert!(closed_after(&portal, &file, 40).await.is_some());
    let holder = with_receipt(&portal, &file).await;
    let start = holder.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    assert!(start.main().contains("Closing without an answer"), "{}", start.summary());
    let why = holder.get("/en/receipt/status").await;
    assert!(why.main().contains("Why the application was closed"), "{}", why.summary());
    let status = lodged(&holder, "en", &file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    for words in ["What is challenged, and its reasons", "Closing without an answer", "Aucune réponse"] {
        assert!(bundle.main().contains(words), "{words} in {}", bundle.summary());
    }
    let concluded = bundle.follow("Give the outcome").await.submit(&UPHELD).await;
    assert!(!concluded.path.ends_with("/decide"), "{}", concluded.summary());
    let after = owner(&portal, &file).await.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
    assert!(after.main().contains("A reviewer assesses each criterion"), "{}", after.summary());
    assert!(!after.main().contains("Why the application was closed"), "{}", after.summary());
    let lifted = "select count(*) from restrictions where kind = 'closing' and lifted_at is not null";
    assert_eq!(portal.number(lifted).await, 1);
}
