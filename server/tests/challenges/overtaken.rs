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

#[tokio::test]
async fn whoever_writes_a_challenge_that_was_lodged_meanwhile_gets_the_text_back() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let form = case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    lodged(&case.member, "en", &case.file).await;
    let typed = [
        ("grounds", "error"),
        ("statement", "A long account of what the minutes show."),
        ("remedy", "Read them again."),
    ];
    let late = form.submit(&typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    for said in ["A long account of what the minutes show.", "Read them again.", "This decision has been challenged"] {
        assert!(late.main().contains(said), "{said}: {}", late.summary());
    }
    assert!(late.has("#stale-title") && !late.has("main textarea"), "{}", late.summary());
    let plain = case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    assert_eq!(plain.status, StatusCode::OK);
    assert!(!plain.has("#stale-title"), "{}", plain.summary());
}

#[tokio::test]
async fn whoever_chose_a_file_for_a_challenge_that_was_lodged_meanwhile_reads_which_was_not_kept() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    let receipt = super::with_receipt(&portal, &case.file).await;
    let theirs = case.member.get(&path).await.submit(&super::GROUNDS).await;
    let check = receipt.get(&format!("{path}/check")).await;
    theirs.submit(&[]).await;
    for button in [&[("upload", "evidence")][..], &[]] {
        let late = check.upload(button, "evidence", "minutes of May.txt", b"Minutes".to_vec()).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
        for said in ["minutes of May.txt was not kept.", "Choose the file again on the page of the challenge."] {
            assert!(late.main().contains(said), "{said}: {}", late.summary());
        }
        assert!(!late.main().contains("Your text was not sent"), "{}", late.summary());
        let there = late.follow("See the challenge").await;
        let added =
            there.upload(&[("upload", "evidence")], "evidence", "minutes of May.txt", b"Minutes".to_vec()).await;
        assert!(added.main().contains("minutes of May.txt is saved"), "{}", added.summary());
    }
    // Without a file, nothing is lost and nothing is said of any.
    let plain = check.submit(&[]).await;
    assert!(!plain.main().contains("was not kept"), "{}", plain.summary());
}

#[tokio::test]
async fn a_challenge_is_said_to_be_examined_once_somebody_examines_it() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    let status = lodged(&case.member, "en", &case.file).await;
    let waiting = case.member.get(&path).await;
    assert!(waiting.main().contains("Lodged"), "{}", waiting.summary());
    assert!(!waiting.main().contains("It is being examined"), "{}", waiting.summary());
    examined(&portal, &docket_path(&status, "en")).await;
    let taken = case.member.get(&path).await;
    assert!(taken.main().contains("It is being examined"), "{}", taken.summary());
}

#[tokio::test]
async fn a_notice_of_an_annulled_decision_leads_to_no_challenge() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let own = format!("/en/applications/{}/notice", case.file.reference.slug());
    assert!(case.member.get(&own).await.has("#challenge"));
    // A code in Latin letters does not turn the words beside it around.
    let arabic = case.member.get(&own.replacen("/en/", "/ar/", 1)).await;
    assert!(arabic.has(".reason .symbol .mono") && !arabic.has(".reason .symbol bdi.mono"), "{}", arabic.summary());
    super::upheld(&portal, &case.member, &case.file).await;
    let staff = format!("/en/files/{}/notice", case.file.reference.slug());
    for page in [case.member.get(&own).await, case.decider.0.get(&staff).await] {
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        assert!(page.main().contains("annulled"), "{}", page.summary());
        assert!(!page.has("#challenge"), "{}", page.summary());
        assert!(!page.main().contains("You can challenge this decision"), "{}", page.summary());
    }
}
