//! What holds for every page, with any content.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::StatusCode;
use sha2::{Digest, Sha256};

use crate::harness::{Browser, Page, TestPortal};

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
    assert_eq!(extend(&portal.browser(), "same-origin").await.0, 401);
}

async fn extend(browser: &Browser, site: &str) -> (u16, String) {
    let request = browser.request(reqwest::Method::POST, "/api/extend-session").header("sec-fetch-site", site);
    let page = browser.receive(request.header("accept", "application/json").form(&[("", "")])).await;
    (page.status.as_u16(), page.html)
}

#[tokio::test]
async fn a_page_for_everybody_is_not_sent_again_to_a_browser_that_holds_it() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/en/programmes").await;
    let tag = page.headers["etag"].to_str().unwrap().to_owned();
    let again = browser.request(reqwest::Method::GET, "/en/programmes").header("if-none-match", &tag);
    let again = browser.receive(again).await;
    assert_eq!((again.status, again.html.as_str()), (StatusCode::NOT_MODIFIED, ""));

    // The second copy that is asked for is a kept one, compressed.
    for _ in 0..2 {
        let compressed = browser.request(reqwest::Method::GET, "/en/programmes").header("accept-encoding", "br");
        let compressed = browser.receive(compressed).await;
        assert_eq!(
            (compressed.status, &compressed.headers["content-encoding"]),
            (StatusCode::OK, &"br".parse().unwrap())
        );
        assert!(compressed.headers["vary"].to_str().unwrap().contains("Cookie"));
    }

    // What one reader sees is never another's: with a session the page is their own.
    let (person, _) = portal.person("Awa Diop", &[]).await;
    let own =
        person.receive(person.request(reqwest::Method::GET, "/en/programmes").header("if-none-match", &tag)).await;
    assert_eq!(own.status, StatusCode::OK);
    assert_eq!(own.headers["cache-control"], "no-store");
    assert!(own.text("nav.account").contains("Awa Diop"), "{}", own.summary());
    assert!(!browser.get("/en/programmes").await.html.contains("Awa Diop"));
}

#[tokio::test]
async fn a_page_for_everybody_allows_its_own_style_and_no_script() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/ar/register").await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    let (_, rest) = page.html.split_once("<style>").expect("a style without a nonce");
    let style = rest.split_once("</style>").expect("its end").0;
    let hash = STANDARD.encode(Sha256::digest(style.as_bytes()));
    assert!(policy.contains(&format!("style-src 'sha256-{hash}';")), "{policy}");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("script-src"), "{policy}");
}

#[tokio::test]
async fn a_personal_page_carries_a_nonce_that_is_used_once() {
    let portal = TestPortal::start().await;
    let (browser, _) = portal.person("Awa Diop", &[]).await;
    let nonce = |page: &Page| {
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        let nonce = policy.split_once("style-src 'nonce-").expect("a nonce").1.split_once('\'').unwrap().0.to_owned();
        assert!(page.html.contains(&format!("<style nonce=\"{nonce}\">")));
        nonce
    };
    assert_ne!(nonce(&browser.get("/en/account").await), nonce(&browser.get("/en/account").await));
}

#[tokio::test]
async fn a_page_about_risk_is_left_for_a_page_in_the_same_language() {
    let portal = TestPortal::start().await;
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let page = portal.browser().get(&format!("/{language}/safety")).await;
        let exits = page.html.matches(&format!("href=\"https://www.un.org/{language}/")).count();
        assert_eq!(exits, 1, "{}", page.summary());
    }
}

#[tokio::test]
async fn every_page_names_its_mark_at_the_address_that_browsers_ask_for_anyway() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/en/register").await;
    let mark = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/favicon.ico\">";
    assert!(page.html.contains(mark), "{}", page.html.split("<style").next().unwrap_or_default());
    assert_eq!(browser.get("/favicon.ico").await.headers["content-type"], "image/svg+xml");
}

#[tokio::test]
async fn over_tls_every_answer_says_to_come_back_over_tls_and_over_plain_http_none() {
    let secure = TestPortal::start_with(|config| config.base_url = "https://tribune.example".into()).await;
    let plain = TestPortal::start().await;
    for path in ["/en", "/", "/health", "/pkg/none.js", "/en/account", "/en/nothing-here"] {
        let page = secure.browser().get(path).await;
        assert_eq!(page.headers["strict-transport-security"], "max-age=63072000", "{path}");
        assert!(!plain.browser().get(path).await.headers.contains_key("strict-transport-security"), "{path}");
    }
}
