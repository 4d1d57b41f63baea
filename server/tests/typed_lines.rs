//! What a contact list, a web page or a message puts unseen around a value changes nothing, in any one-line field.

use std::collections::BTreeSet;

use scraper::Selector;
use server::routes::all_routes;

use crate::harness::{Browser, Page, TestPortal};

const PASSWORD: &str = "seven quiet rivers run";

/// `V` is the value.
const DECORATIONS: [&str; 7] =
    ["\u{200E}V", "V\u{200B}", "\u{202A}V\u{202C}", "\u{FEFF} V\u{A0}", "\u{2068}V\u{2069}", "\u{2060}V\u{AD}", " V "];

type Fields = Vec<(&'static str, &'static str)>;

/// Pages with one-line fields, and values with which their forms are carried out.
fn pages() -> Vec<(&'static str, Fields)> {
    vec![
        ("/sign-in", vec![("sign-in-name", "amina"), ("password", PASSWORD)]),
        (
            "/sign-up",
            vec![
                ("sign-in-name", "amina"),
                ("display-name", "A"),
                ("password", PASSWORD),
                ("password-again", PASSWORD),
            ],
        ),
        ("/recover", vec![("sign-in-name", "a@example.org")]),
        ("/receipt", vec![("receipt-code", "0000-0000-0000-0000-0000-0000")]),
        ("/invitations", vec![("code", "0000-0000-0000-0000-0000-0000")]),
        ("/account/name", vec![("display-name", "Amina D.")]),
        ("/account/email", vec![("email", "new@example.org"), ("current-password", PASSWORD)]),
        (
            "/organisations/new",
            vec![
                ("name", "Atlas Water"),
                ("latin-name", "Atlas Water"),
                ("acronym", "AW"),
                ("place", "Morocco"),
                ("founded-year", "2009"),
                ("founded-month", "3"),
                ("founded-day", "7"),
                ("legal-form", "unregistered"),
                ("purpose", "Clean water."),
                ("website", "example.org"),
                ("seat", "Imlil"),
                ("care-of", "The council"),
            ],
        ),
    ]
}

/// Names of the one-line fields of a page's forms in which every character can be seen.
fn one_line_fields(page: &Page) -> BTreeSet<String> {
    let selector = "main input[type='text']:not([hidden]), main input[type='email'], main input[type='url'], \
                    main input[type='tel'], main input[type='search'], main input:not([type])";
    let (document, selector) = (page.document(), Selector::parse(selector).expect("a selector"));
    let fields = document.select(&selector);
    fields.filter_map(|field| field.value().attr("name").map(str::to_owned)).collect()
}

/// The outcome of an answer, without names that differ each time.
fn outcome(page: &Page) -> (u16, String) {
    let path = page.path.split("to=").next().unwrap_or_default();
    let masked = path.split_inclusive(['/', '?']).map(|part| if part.len() >= 36 { "…" } else { part }).collect();
    (page.status.as_u16(), masked)
}

async fn person(portal: &TestPortal) -> Browser {
    let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
    let fields =
        [("sign-in-name", "amina"), ("display-name", "A"), ("password", PASSWORD), ("password-again", PASSWORD)];
    let browser = page.submit(&fields).await.browser();
    assert_eq!(browser.get("/en/account").await.path, "/en/account");
    browser
}

#[tokio::test]
async fn what_stands_unseen_around_a_value_changes_nothing_in_any_one_line_field() {
    let portal = TestPortal::start().await;
    let known = person(&portal).await;
    for (path, fields) in pages() {
        let browser = if path.starts_with("/account") || path.contains("organisations") || path.contains("invitations")
        {
            known.clone()
        } else {
            portal.browser()
        };
        let page = browser.get(&format!("/en{path}")).await;
        let found = one_line_fields(&page);
        let given: BTreeSet<String> = fields.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert!(found.is_subset(&given), "{path} has fields that are not tried here: {found:?}");
        let plain = outcome(&page.submit(&fields).await);
        for name in &found {
            for decoration in DECORATIONS {
                // Each try is a new post, from a browser that is not signed in by the try before.
                let browser = if path.starts_with("/sign-") { portal.browser() } else { browser.clone() };
                let page = browser.get(&format!("/en{path}")).await;
                let value = fields.iter().find(|(field, _)| field == name).expect("a value").1;
                let dressed = decoration.replace('V', value);
                let mut typed: Vec<(&str, &str)> = fields.clone();
                typed.iter_mut().filter(|(field, _)| field == name).for_each(|(_, value)| *value = &dressed);
                let told = outcome(&page.submit(&typed).await);
                assert_eq!(told, plain, "{path} {name} {dressed:?}");
                portal.clock.advance(20 * 1000);
            }
        }
    }
}

#[tokio::test]
async fn no_page_with_a_one_line_field_is_forgotten_and_searches_see_through_it_too() {
    let portal = TestPortal::start().await;
    let known = person(&portal).await;
    let tried: BTreeSet<&str> = pages().into_iter().map(|(path, _)| path).collect();
    for route in all_routes(false).listed {
        if route.method != "GET" || route.path.contains('{') || route.path.contains("/sign-in/staff") {
            continue;
        }
        for browser in [portal.browser(), known.clone()] {
            let page = browser.get(&format!("/en{}", if route.path == "/" { "" } else { route.path })).await;
            if !page.status.is_success() || page.path != format!("/en{}", route.path) {
                continue;
            }
            let fields = one_line_fields(&page);
            if fields.is_empty() || tried.contains(route.path) {
                continue;
            }
            // What is left are forms that only ask: their fields are in the address.
            assert!(page.has("main form[method='get']"), "{} has {fields:?}, tried nowhere", route.path);
            for field in fields {
                let ask = |value: &str| {
                    let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
                    format!("/en{}?{field}={value}", route.path)
                };
                let plain = browser.get(&ask("Kenya")).await;
                for decoration in DECORATIONS {
                    let dressed = browser.get(&ask(&decoration.replace('V', "Kenya"))).await;
                    assert_eq!(dressed.status, plain.status, "{} {field} {decoration:?}", route.path);
                    assert_eq!(dressed.texts("main h1, main li, main p"), plain.texts("main h1, main li, main p"));
                }
            }
        }
    }
}
