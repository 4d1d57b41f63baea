//! What holds for every page, whatever is on it.

use reqwest::StatusCode;

use crate::harness::{Browser, TestPortal};

#[tokio::test]
async fn a_page_without_a_language_is_shown_in_the_readers_own() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let request = browser.request(reqwest::Method::GET, "/programmes?q=x").header("accept-language", "ru, en;q=0.5");
    let page = browser.receive(request).await;
    assert_eq!(page.path, "/ru/programmes?q=x");
    assert_eq!(page.document().root_element().value().attr("lang"), Some("ru"));
}

#[tokio::test]
async fn an_unknown_page_says_so_in_the_readers_language() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/ar/nothing-here").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(page.document().root_element().value().attr("dir"), Some("rtl"));
    assert!(!page.main().contains('['), "untranslated: {}", page.summary());
}

#[tokio::test]
async fn a_page_loads_nothing_from_elsewhere_and_anonymous_pages_set_no_cookie() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/en/nothing-here").await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert!(!page.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let request = browser.request(reqwest::Method::POST, "/en/sign-in").header("sec-fetch-site", "cross-site");
    let page = browser.receive(request.form(&[("name", "x")])).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn islands_reach_their_server_functions_and_strangers_do_not() {
    assert_eq!(server::web::server_function_paths(), ["/api/extend-session"]);
    let portal = TestPortal::start().await;
    let (browser, _) = portal.person("Awa Diop", &[]).await;
    assert_eq!(extend(&browser, "same-origin").await, (200, "7200".to_owned()));
    assert_eq!(extend(&browser, "cross-site").await.0, 403);
    assert_eq!(extend(&portal.browser(), "same-origin").await.0, 500);
}

async fn extend(browser: &Browser, site: &str) -> (u16, String) {
    let request = browser.request(reqwest::Method::POST, "/api/extend-session").header("sec-fetch-site", site);
    let page = browser.receive(request.header("accept", "application/json").form(&[("", "")])).await;
    (page.status.as_u16(), page.html)
}
