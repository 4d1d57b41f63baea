//! Profiles, members, and two people who edit at once.

use app::kernel::{MemberRole, OrganisationId};
use reqwest::StatusCode;

use crate::harness::{Browser, TestPortal};

mod founding;
mod members;

/// What an unregistered group in the mountains writes about itself.
pub const PROFILE: [(&str, &str); 8] = [
    ("name", "جمعية مياه الأطلس"),
    ("latin-name", "Atlas Water Association"),
    ("country", "MA"),
    ("founded-year", "2009"),
    ("founded-approximate", "yes"),
    ("legal-form", "unregistered"),
    ("purpose", "الماء النظيف لقرى الجبل 🌊"),
    ("seat", "عند مجلس القرية\nإمليل"),
];

/// Describes an organisation through the portal; returns its id.
pub async fn describe(browser: &Browser) -> OrganisationId {
    let page = browser.get("/en/organisations/new").await.submit(&PROFILE).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    let id = page.path.split(['/', '?']).nth(3).unwrap_or_default();
    id.parse().unwrap_or_else(|_| panic!("no organisation: {}", page.summary()))
}

#[tokio::test]
async fn whoever_describes_an_organisation_is_its_owner() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let page = amina.get(&format!("/en/organisations/{id}")).await;
    assert_eq!(page.text("h1"), "جمعية مياه الأطلس");
    assert!(page.main().contains("Morocco") && page.main().contains("About 2009"), "{}", page.summary());
    assert!(page.main().contains("Amina") && page.main().contains("Owner"), "{}", page.summary());
}

#[tokio::test]
async fn nothing_typed_is_lost_when_something_is_missing() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let page = amina.get("/en/organisations/new").await;
    let page = page.submit(&[("name", "Green Coast"), ("country", "XX"), ("seat", "1 Shore Road")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("title").starts_with("Error:"));
    assert_eq!(page.texts(".error-summary li").len(), 4, "{}", page.summary());
    assert!(page.html.contains("value=\"Green Coast\"") && page.html.contains("1 Shore Road"));
}

#[tokio::test]
async fn another_organisations_pages_do_not_exist_for_a_stranger() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (mallory, _) = portal.person("Mallory", &[]).await;
    let id = describe(&amina).await;
    for path in [format!("/en/organisations/{id}"), format!("/en/organisations/{id}/edit")] {
        assert_eq!(mallory.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert!(portal.browser().get(&path).await.path.starts_with("/en/sign-in"), "{path}");
    }
    assert_eq!(amina.get("/en/organisations/not-an-id").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_who_edit_at_once_the_second_sees_what_the_first_changed_and_loses_nothing() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (bela, user) = portal.person("Bela", &[]).await;
    let id = describe(&amina).await;
    portal.join(user, id, MemberRole::Editor).await;
    let edit = format!("/en/organisations/{id}/edit");
    let (hers, his) = (amina.get(&edit).await, bela.get(&edit).await);
    let saved = hers.submit(&[("acronym", "AWA")]).await;
    assert!(saved.path.ends_with("?saved"), "{}", saved.summary());

    let page = his.submit(&[("purpose", "Clean water, by Bela")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.summary());
    assert!(page.main().contains("AWA") && page.main().contains("Changed by Amina"), "{}", page.summary());
    assert!(page.html.contains("Clean water, by Bela"));

    let page = page.submit(&[("acronym", "AWA")]).await;
    assert!(page.path.ends_with("?saved"), "{}", page.summary());
    assert!(page.main().contains("AWA") && page.main().contains("Clean water, by Bela"));
}

#[tokio::test]
async fn a_viewer_reads_and_does_not_edit() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (vera, user) = portal.person("Vera", &[]).await;
    let id = describe(&amina).await;
    portal.join(user, id, MemberRole::Viewer).await;
    let page = vera.get(&format!("/en/organisations/{id}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.main().contains("Change the profile"));
    assert_eq!(vera.get(&format!("/en/organisations/{id}/edit")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_can_be_changed_while_typing() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let page = amina.get("/en/organisations/new").await;
    let page = page.submit_to("/ru/organisations/new", &[("name", "Green Coast"), ("switch_language", "ru")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert_eq!(page.document().root_element().value().attr("lang"), Some("ru"));
    assert!(page.html.contains("value=\"Green Coast\"") && !page.has(".error-summary"));
}
