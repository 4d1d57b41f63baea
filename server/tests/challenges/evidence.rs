//! Documents that are added while a challenge is examined, and documents that can no longer be added.

use app::kernel::Role;
use reqwest::StatusCode;
use uuid::Uuid;

use super::{REJECTED, docket_path, examined, lodged, refused};
use crate::harness::TestPortal;

#[tokio::test]
async fn new_evidence_reaches_the_panel_before_its_outcome() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let status = status.upload(&[], "evidence", "first.txt", b"Minutes of 12 May 2009".to_vec()).await;
    let path = docket_path(&status, "en");
    let (panel, _, bundle) = examined(&portal, &path).await;
    let form = bundle.follow("Give the outcome").await;
    assert!(!panel.get("/en/docket").await.main().contains("New documents"));
    portal.clock.advance(60_000);
    let added = status.upload(&[], "evidence", "second.txt", b"Minutes of 3 June 2009".to_vec()).await;
    assert!(added.main().contains("second.txt"), "{}", added.summary());
    assert!(panel.get("/en/docket").await.main().contains("New documents"));

    let late = form.submit(&REJECTED).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert_eq!(late.texts("main .files a"), ["second.txt", "first.txt"], "the newest comes first");
    assert!(late.text("#field-reasons").contains("No ground is well founded."));
    assert_eq!(panel.get(&path).await.texts("#challenge-documents ~ .files a")[..2], ["second.txt", "first.txt"]);
    let given = late.submit(&[]).await;
    assert!(given.main().contains("Rejected"), "{}", given.summary());
}

#[tokio::test]
async fn an_acknowledgement_waits_for_whoever_has_seen_the_new_evidence() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let path = docket_path(&status, "en");
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let bundle = panel.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    status.upload(&[], "evidence", "new.txt", b"Minutes".to_vec()).await;
    let stale = bundle.submit(&[]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.main().contains("new.txt"), "{}", stale.summary());
    assert!(stale.submit(&[]).await.path.ends_with("?acknowledged"));
}

#[tokio::test]
async fn a_document_that_cannot_be_added_any_more_is_said_so_beside_the_field() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    for number in 0..20 {
        let sql = "insert into documents (id, owner_kind, owner_id, purpose, file_name, media_type, size, sha256, blob_id, \
                   uploaded_at) select $1, 'challenge', id, 'evidence', $2, 'text/plain; charset=utf-8', 1, '', $1, 1 from challenges";
        let (id, name) = (Uuid::now_v7(), format!("{number}.txt"));
        portal.write(sql, [id.into(), name.into()]).await.expect("a document");
    }
    let blobs = || walk(&portal.portal.config.data.join("blobs"));
    let before = blobs();
    let full = status.upload(&[], "evidence", "more.txt", b"Minutes".to_vec()).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", full.summary());
    assert!(full.text("#field-evidence-error").contains("as it can have: 20."), "{}", full.summary());
    assert!(full.has(".error-summary a[href='#field-evidence']") && full.has("#field-evidence"));
    assert!(!full.main().contains("more.txt") && blobs() == before, "the file is not kept, and nothing says it is");
    let own = case.member.get(status.path.split('?').next().unwrap()).await;
    assert!(own.main().contains("as it can have: 20.") && !own.has("input[type=file]"), "{}", own.summary());

    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    bundle.follow("Give the outcome").await.submit(&REJECTED).await;
    let late = status.upload(&[], "evidence", "late.txt", b"Minutes".to_vec()).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", late.summary());
    assert!(late.text("#field-evidence-error").contains("is concluded"), "{}", late.summary());
    assert_eq!(blobs(), before);
}

/// How many files lie in a folder and below it.
fn walk(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| if entry.path().is_dir() { walk(&entry.path()) } else { 1 }).sum()
}
