//! When two people work on one file, one comes second, on any page: they are told who did what and when, and read all that they
//! typed.

use app::kernel::{Language, Role};
use reqwest::StatusCode;

use crate::harness::{Browser, Page, TestPortal};
use crate::review::{recommended, submitted};

const DEEDS: [&str; 3] = ["decide", "defer", "return"];
const FIRST: &str = "Ingrid Larsen";
const TYPED: &str = "What the second typed.";

/// A form about the file in front of a decision maker.
async fn form(portal: &TestPortal, slug: &str, name: &str, deed: &str) -> (Browser, Page) {
    let (browser, _) = portal.person(name, &[Role::DecisionMaker]).await;
    browser.get(&format!("/en/decide/{slug}")).await.submit(&[("conflict", "no_conflict")]).await;
    let path = if deed == "decide" { format!("/en/decide/{slug}") } else { format!("/en/decide/{slug}/{deed}") };
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{deed}: {}", page.summary());
    (browser, page)
}

fn filled<'a>(deed: &str, name: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    match deed {
        "decide" => vec![
            ("outcome", "refused"),
            ("public-summary", "One criterion was not shown."),
            ("decider", name),
            ("summary", text),
        ],
        "defer" => vec![
            ("reason", "facts_checked"),
            ("criterion", "K1"),
            ("text", text),
            ("decider", name),
            ("until-day", "20"),
            ("until-month", "3"),
            ("until-year", "2026"),
        ],
        _ => vec![("note", text)],
    }
}

fn sent<'a>(mut fields: Vec<(&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    fields.push(("step", "send"));
    fields
}

#[tokio::test]
async fn whoever_comes_second_is_told_who_was_first_and_when_and_gets_back_what_they_typed() {
    let portal = TestPortal::start().await;
    for first in DEEDS {
        for second in DEEDS {
            // From the form, from the page before sending, and from its link back to the form.
            for way in ["form", "check", "change"] {
                if second == "return" && way != "form" {
                    continue;
                }
                let name = format!("Source {first} {second} {way}");
                let (file, _) = submitted(&portal, "model", &name, "SN", Language::Fr).await;
                recommended(&portal, &file, "refuse", &["K1"]).await;
                let slug = file.reference.slug();
                let (_, before) = form(&portal, &slug, FIRST, first).await;
                let (_, after) = form(&portal, &slug, "Rafael Ortega", second).await;
                let fields = filled(second, "Rafael Ortega, deputy head", TYPED);
                let after = if way == "form" { after } else { after.submit(&fields).await };
                let done = before.submit(&sent(filled(first, FIRST, "What the first typed."))).await;
                assert_eq!(done.status, StatusCode::OK, "{name}: {}", done.summary());
                let late = match way {
                    "form" => after.submit(&sent(fields)).await,
                    "check" => after.submit(&[("step", "send")]).await,
                    _ => after.submit(&[("step", "change")]).await,
                };
                // What is only put off can still be decided or sent back: the form comes again.
                let open = first == "defer" && second != "defer";
                if !(open && way == "change") {
                    assert_eq!(late.status, StatusCode::CONFLICT, "{name}: {}", late.summary());
                }
                assert!(late.main().contains(TYPED), "{name}: {}", late.summary());
                assert!(late.main().contains(FIRST), "{name}: {}", late.summary());
                assert!(late.main().contains("2 March 2026"), "{name}: {}", late.summary());
            }
        }
    }
    portal.is_as_the_log_says().await;
}
