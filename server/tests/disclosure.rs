//! The pages about the portal itself.

use app::kernel::Language;
use reqwest::StatusCode;

use crate::harness::TestPortal;

#[tokio::test]
async fn every_public_page_speaks_every_language_and_is_titled_like_no_other() {
    let portal = TestPortal::start_with(|config| config.development = true).await;
    let browser = portal.browser();
    let paths = [
        "",
        "/programmes",
        "/programmes/model",
        "/programmes/ecosoc",
        "/programmes/unfccc",
        "/programmes/ecosoc/criteria",
        "/programmes/model/eligibility",
        "/register",
        "/decisions",
        "/waiting",
        "/help",
        "/accessibility",
        "/privacy",
        "/safety",
        "/gallery",
    ];
    for language in Language::ALL {
        let mut titles = Vec::new();
        for path in paths {
            let page = browser.get(&format!("/{language}{path}")).await;
            assert_eq!(page.status, StatusCode::OK, "{language}{path}");
            let text = page.text("body");
            let untranslated =
                ["[programmes-", "[register-", "[disclosure-", "[interface-", "[decisions-", "[gallery-"];
            assert!(untranslated.iter().all(|mark| !text.contains(mark)), "{}", page.summary());
            assert_eq!(page.texts("h1").len(), 1, "{language}{path}");
            assert!(!page.has("script"), "{language}{path}");
            assert!(!page.headers.contains_key("set-cookie"), "{language}{path}");
            // P1: the page with all its style in one flight. At its best setting Brotli makes it smaller still.
            let weight = compressed(&page.html);
            assert!(weight <= 14_000, "{language}{path} weighs {weight} bytes");
            titles.push(page.text("title"));
        }
        let count = titles.len();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), count, "a title stands twice: {titles:?}");
    }
}

#[tokio::test]
async fn the_safety_page_can_be_left_quickly_and_is_not_kept() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/en/safety").await;
    assert!(page.has(".exit a"));
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn the_gallery_is_for_development_only() {
    let portal = TestPortal::start().await;
    assert_eq!(portal.browser().get("/en/gallery").await.status, StatusCode::NOT_FOUND);
}

/// Bytes after Brotli at a middling setting.
fn compressed(html: &str) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 9, 22);
    std::io::Write::write_all(&mut writer, html.as_bytes()).expect("memory takes what is written");
    drop(writer);
    out.len()
}
