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
            // A page that can be left quickly says how, and no other public page holds a script.
            assert_eq!(page.texts("script").len(), usize::from(page.has(".exit")), "{language}{path}");
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

/// The widths and the contrast that the accessibility statement names are those that the sweep looks at.
#[tokio::test]
async fn the_accessibility_statement_says_what_the_sweep_checks() {
    let (reflow, axe) = (
        include_str!("../../e2e/accessibility/checks/reflow.mjs"),
        include_str!("../../e2e/accessibility/checks/axe.mjs"),
    );
    let width: i64 = reflow.split("width: ").nth(1).and_then(|rest| rest.split(',').next()).unwrap().parse().unwrap();
    assert!(axe.contains("\"wcag22aa\"") && axe.contains("\"color-contrast-enhanced\": { enabled: true }"));
    let portal = TestPortal::start().await;
    for language in Language::ALL {
        let page = portal.browser().get(&format!("/{language}/accessibility")).await.main();
        let numbers: Vec<i64> =
            page.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        // WCAG 1.4.10: a window of 1280 pixels at this zoom is as wide as the narrowest that is looked at.
        assert!(numbers.contains(&width) && numbers.contains(&(1280 * 100 / width)), "{language}: {numbers:?}");
        assert!(page.contains("WCAG 2.2") && page.contains("AAA"), "{language}");
    }
}

#[tokio::test]
async fn the_privacy_page_says_how_long_what_is_kept() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/en/privacy").await.main();
    for said in [
        "works for 1 hour after its last use, and 12 hours at most",
        "Staff sign-in sets one for 10 minutes",
        "sets one for 365 days",
        "for 26 hours at most",
        "take back later is deleted after 30 days",
        "before you signed in is kept for 24 hours",
        "90 days after you last saved it",
    ] {
        assert!(page.contains(said), "{said:?} is not in {page}");
    }
}

#[tokio::test]
async fn the_privacy_page_names_every_reader_that_the_policy_table_names() {
    let portal = TestPortal::start().await;
    for language in Language::ALL {
        let locale = app::text::Locale::new(language);
        let page = portal.browser().get(&format!("/{language}/privacy")).await;
        for (what, given) in server::access::Information::TOLD {
            let label = locale.text(&format!("applications-visibility-seen-{what}"));
            let said = locale.who_reads(&given.who_sees());
            assert!(page.html.contains(&label) && page.html.contains(&said), "{language} {what}: {said}");
        }
    }
}

/// People read it to decide whether to apply: it says the same in every place.
#[tokio::test]
async fn what_hiding_does_is_said_in_the_same_words_wherever_it_is_said() {
    let portal = TestPortal::start().await;
    let (file, member) = crate::review::submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (slug, organisation) = (file.reference.slug(), file.organisation);
    for language in Language::ALL {
        let effect = app::text::Locale::new(language).text("protection-hide-effect");
        let pages = [
            "/safety".to_owned(),
            format!("/applications/{slug}/visibility"),
            format!("/organisations/{organisation}/visibility"),
        ];
        for page in pages {
            let page = member.get(&format!("/{language}{page}")).await;
            assert!(page.html.contains(&effect), "{language} {}: {}", page.path, page.summary());
        }
    }
}

/// Bytes after Brotli at a middling setting.
fn compressed(html: &str) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 9, 22);
    std::io::Write::write_all(&mut writer, html.as_bytes()).expect("memory takes what is written");
    drop(writer);
    out.len()
}
