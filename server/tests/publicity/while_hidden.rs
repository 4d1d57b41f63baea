//! What a hidden organisation and its panel read of what is published: nothing is.

use app::kernel::Language;

use crate::challenges::{docket_path, examined, lodged, refused};
use crate::harness::TestPortal;
use crate::review::submitted;

#[tokio::test]
async fn who_challenges_or_decides_on_a_challenge_reads_that_nothing_is_published() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let form = format!("/en/challenge/{}", case.file.reference.slug());
    assert!(case.member.get(&form).await.main().contains("published without your name"));
    case.member.get(&format!("/en/organisations/{}/visibility", case.file.organisation)).await.submit(&[]).await;
    let status = lodged(&case.member, "en", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    let outcome = bundle.follow("Give the outcome").await;
    assert!(outcome.main().contains("nothing of this is published"), "{}", outcome.summary());
    for told in ["They are published", "and the public read"] {
        assert!(!outcome.main().contains(told), "{told}: {}", outcome.summary());
    }
    let empty = outcome.submit(&[]).await;
    assert!(!empty.text(".error-summary").contains("published"), "{}", empty.summary());

    let other = refused(&portal, "Eau claire").await;
    other.member.get(&format!("/en/organisations/{}/visibility", other.file.organisation)).await.submit(&[]).await;
    let form = other.member.get(&format!("/en/challenge/{}", other.file.reference.slug())).await;
    let check = form.submit(&[("grounds", "error"), ("statement", "The minutes were in the file.")]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    for page in [form, check] {
        assert!(!page.main().contains("published without your name"), "{}", page.summary());
        assert!(
            page.main().contains("Nothing of it is published while your organisation is hidden."),
            "{}",
            page.summary()
        );
    }
}

#[tokio::test]
async fn answers_about_being_known_say_that_they_count_later() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let path = format!("/en/applications/{}/visibility", file.reference.slug());
    let later = "These answers count once it is shown again.";
    assert!(!member.get(&path).await.main().contains(later));
    let hidden = member.get(&path).await.submit(&[("danger", "yes")]).await;
    assert!(hidden.main().contains(later), "{}", hidden.summary());
    let page = member.get(&path).await;
    assert!(
        page.main().contains("Nothing of your organisation is published while it is hidden."),
        "{}",
        page.summary()
    );
    let saved = page.submit(&[("danger", "no")]).await;
    assert!(saved.main().contains("Your answers are saved."), "{}", saved.summary());
    assert!(!saved.main().contains("Your changes are saved"), "{}", saved.summary());
}
