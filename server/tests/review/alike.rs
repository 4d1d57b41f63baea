//! A name that readers can mistake for another organisation's.

use app::kernel::{Language, Role};

use super::{opened, recommended, submitted};
use crate::harness::{Page, TestPortal};

/// The names that a file's page says look like its own.
fn alike(page: &Page) -> Vec<String> {
    page.texts("#alike-title ~ p bdi")
}

#[tokio::test]
async fn a_name_that_looks_like_anothers_is_shown_with_what_differs_as_far_as_its_reader_may_know_the_other() {
    let portal = TestPortal::start().await;
    let (holder, _) = submitted(&portal, "model", "Source-vive", "SN", Language::Fr).await;
    recommended(&portal, &holder, "grant", &[]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", holder.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    assert_eq!(alike(&page), [""; 0], "nobody else is called so");
    page.submit(&[("outcome", "granted"), ("decider", "Noor Haddad"), ("step", "send")]).await;
    assert_eq!(portal.number("select count(*) from public_statuses").await, 1);
    let (waiting, _) = submitted(&portal, "model", "SOURCE VIVE!", "KZ", Language::En).await;
    submitted(&portal, "model", "Source claire", "KZ", Language::En).await;
    let (elsewhere, _) = submitted(&portal, "ecosoc", "Source vive", "PE", Language::En).await;
    let (file, _) = submitted(&portal, "model", "Source vlve", "PE", Language::En).await;

    let (reviewer, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    assert_eq!(
        alike(&page),
        ["SOURCE VIVE!", "Source-vive"],
        "of the programme and of the register: {}",
        page.summary()
    );
    let said = page.main();
    assert!(said.contains("The name of another organisation looks like this one"), "{}", page.summary());
    assert!(said.contains("“l” (Latin) here, “I” (Latin) there"), "{}", page.summary());
    assert!(!page.html.contains("Source claire"));
    let page = opened(&reviewer, "en", &elsewhere).await;
    assert_eq!(alike(&page), ["Source-vive"], "who waits in another programme is nobody's to know: {}", page.summary());
    assert!(page.main().contains("Only capital letters, spaces or signs differ."), "{}", page.summary());

    for sealed in [&holder, &waiting] {
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        server::protection::seal_organisation(&work, sealed.organisation).await.expect("sealed");
        work.commit("").await.expect("it is kept");
    }
    for file in [&file, &elsewhere] {
        let page = reviewer.get(&format!("/en/files/{}", file.reference.slug())).await;
        assert_eq!(alike(&page), [""; 0], "of a sealed organisation nothing is said: {}", page.summary());
        assert!(!page.html.contains("SOURCE VIVE!") && !page.html.contains("Source-vive"));
    }
    // Its own file is read all the same.
    assert!(reviewer.get(&format!("/en/files/{}/conflict", holder.reference.slug())).await.status.is_success());
}

#[tokio::test]
async fn each_of_several_organisations_of_one_name_is_shown_and_none_is_refused() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    for country in ["ML", "NE"] {
        submitted(&portal, "model", "Source vive", country, Language::Fr).await;
    }
    let (reviewer, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    assert_eq!(alike(&page), ["Source vive", "Source vive"], "{}", page.summary());
    assert!(page.main().contains("It is written in the same way."), "{}", page.summary());
}
