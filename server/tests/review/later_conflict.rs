//! A conflict that is found once the file is open: the page asks for that, and not for a first declaration.

use app::kernel::{Language, Role};
use reqwest::StatusCode;

use super::{opened, recommended, submitted};
use crate::harness::{Browser, TestPortal};

/// Declares before a file or a challenge, first and later; `open` is the page that this leads to.
async fn found_later(browser: &Browser, declare: &str, open: &str) {
    let first = browser.get(declare).await;
    assert!(first.main().contains("Do you have a conflict of interest"), "{}", first.summary());
    assert!(!first.main().contains("You declared that you have no conflict"), "{}", first.summary());
    first.submit(&[("conflict", "no_conflict")]).await;

    let later = browser.get(open).await.follow("I have found a conflict of interest").await;
    assert_eq!(later.path, declare);
    assert!(later.main().contains("You declared that you have no conflict"), "{}", later.summary());
    assert!(later.main().contains("Have you found a conflict"), "{}", later.summary());
    for untrue in ["The file opens once", "Do you have a conflict of interest", "Not now"] {
        assert!(!later.main().contains(untrue), "{untrue}: {}", later.summary());
    }
    assert!(later.has(&format!("main a[href='{open}']")), "the way out leads back to it: {}", later.summary());
    let nothing = later.submit(&[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nothing.summary());
    assert!(nothing.main().contains("Have you found a conflict"), "{}", nothing.summary());
    let still = later.submit(&[("conflict", "no_conflict")]).await;
    assert_eq!(still.status, StatusCode::OK, "nothing has changed: {}", still.summary());

    let found = later.submit(&[("conflict", "conflict"), ("tie", "A cousin works there.")]).await;
    let closed = browser.get(open).await;
    assert!(
        matches!(closed.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND),
        "{}, {}",
        found.summary(),
        closed.summary()
    );
}

#[tokio::test]
async fn a_conflict_found_later_is_asked_for_as_such_at_every_door() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let slug = file.reference.slug();
    let (reviewer, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let open = format!("/en/files/{slug}");
    found_later(&reviewer, &format!("{open}/conflict"), &open).await;

    let (other, _) = portal.person("Ben Oduya", &[Role::Reviewer]).await;
    opened(&other, "en", &file).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Li Wei", &[Role::DecisionMaker]).await;
    let open = format!("/en/decide/{slug}");
    found_later(&decider, &format!("{open}/conflict"), &open).await;

    let (second, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = second.get(&open).await.submit(&[("conflict", "no_conflict")]).await;
    let page = page.submit(&crate::decisions::refusal("Noor Haddad, head")).await;
    assert!(page.path.contains("/notice"), "{}", page.summary());
    let lodge = member.get(&format!("/en/challenge/{slug}")).await;
    let check = lodge.submit(&[("grounds", "error"), ("statement", "It is wrong."), ("remedy", "Annul it.")]).await;
    let status = check.submit(&[]).await;
    let challenge =
        status.path.split("/challenges/").nth(1).and_then(|rest| rest.split('?').next()).expect("a challenge");
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let open = format!("/en/docket/{challenge}");
    found_later(&panel, &format!("{open}/declare"), &open).await;
}
