//! What was kept opens for whom its form was made, and for nobody else who holds the address.

use std::collections::BTreeSet;

use app::kernel::Role;
use reqwest::StatusCode;

use super::{HOUR, next_of, number};
use crate::harness::{Page, TestPortal};

/// Stands in every field of the form that takes text.
const TYPED: &str = "Typed for one reader only";

/// The fields of the main form that take any text and are kept.
fn text_fields(page: &Page) -> Vec<String> {
    let any = "#form textarea[name], #form input[name]:not([type]), #form input[name][type=text]";
    let document = page.document();
    let any = scraper::Selector::parse(any).expect("a selector");
    let names = document.select(&any).filter_map(|field| field.value().attr("name")).map(str::to_owned);
    names.filter(|name| !["code", "token", "password", "username"].iter().any(|secret| name.contains(secret))).collect()
}

/// Who looks at a page: the person whose name it bears, else as whom the walk goes. One person owns several files.
fn reader(page: &Page, who: &str) -> String {
    let names = if page.has("form[action$='/sign-out']") { page.texts("nav.account a") } else { Vec::new() };
    names.into_iter().next().unwrap_or_else(|| who.to_owned())
}

#[tokio::test]
async fn of_every_form_what_was_kept_opens_for_its_own_reader_alone() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let mut walkers = Vec::new();
    for (who, browser) in portal.walkers().await {
        walkers.push((reader(&browser.get("/en/account").await, &who), browser));
    }
    let (mut tried, mut wrong) = (BTreeSet::new(), Vec::new());
    for seen in portal.walk().await {
        let names = text_fields(&seen.page);
        if names.is_empty() || tried.contains(seen.route) {
            continue;
        }
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), TYPED)).collect();
        let asked = seen.page.submit_from(&portal.browser(), &fields).await;
        if !asked.path.contains("kept%3D") {
            continue;
        }
        tried.insert(seen.route);
        let kept = next_of(&asked);
        let own = reader(&seen.page, &seen.who);
        for (who, browser) in &walkers {
            if *who != own && browser.get(&kept).await.html.contains(TYPED) {
                wrong.push(format!("{} shows {who} what was typed by {own}", seen.route));
            }
        }
        for again in ["", " again"] {
            if !seen.page.browser().get(&kept).await.html.contains(TYPED) {
                wrong.push(format!("{} does not show{again} what was typed by {own}", seen.route));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for route in ["/organisations/new", "/files/{reference}", "/challenge/{reference}"] {
        assert!(tried.contains(route), "{route} was not tried: {tried:?}");
    }
}

#[tokio::test]
async fn what_amina_typed_is_not_shown_to_leila_and_waits_for_amina() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let form = amina.get("/en/organisations/new").await;
    portal.clock.advance(25 * HOUR);
    let asked = form.submit(&[("purpose", TYPED)]).await;
    assert!(asked.main().contains("What you typed is kept"), "{}", asked.summary());
    let kept = next_of(&asked);

    let (leila, _) = portal.person("Leila", &[Role::Reviewer]).await;
    let page = leila.get(&kept).await;
    assert!(!page.html.contains(TYPED), "{}", page.summary());
    assert!(page.text(".error-summary").contains("made for another person"), "{}", page.summary());
    assert!(!portal.browser().get(&kept).await.html.contains(TYPED));

    // Hers again, in any browser, until it is sent.
    let amina = portal.signed_in(user).await;
    let page = amina.get(&kept).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    let sent = page.submit(&[("name", "Source vive"), ("country", "SN"), ("founded-year", "2009")]).await;
    let sent = match sent.status {
        StatusCode::UNPROCESSABLE_ENTITY => {
            assert_eq!(number(&portal, "select count(*) from saved_forms").await, 1, "nothing has been carried out");
            sent.submit(&[("legal-form", "association"), ("seat", "Dakar"), ("purpose", TYPED)]).await
        }
        _ => sent,
    };
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.summary());
    assert_eq!(number(&portal, "select count(*) from saved_forms").await, 0, "it is sent");
}

#[tokio::test]
async fn whoever_signs_out_leaves_nothing_kept_that_was_shown_again() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let form = amina.get("/en/organisations/new").await;
    portal.clock.advance(25 * HOUR);
    let kept = next_of(&form.submit(&[("purpose", TYPED)]).await);
    let other = next_of(&form.submit(&[("purpose", "Another text")]).await);
    let amina = portal.signed_in(user).await;
    let page = amina.get(&kept).await;
    assert!(page.html.contains(TYPED), "{}", page.summary());
    page.submit_form("form[action$='/sign-out']", &[]).await;
    let amina = portal.signed_in(user).await;
    assert!(!amina.get(&kept).await.html.contains(TYPED));
    assert!(amina.get(&other).await.html.contains("Another text"), "not shown, so not left");
}

#[tokio::test]
async fn an_address_fills_in_nothing_that_its_reader_did_not_type() {
    let portal = TestPortal::start().await;
    let stranger = portal.browser();
    let (amina, _) = portal.person("Amina", &[]).await;
    let form = stranger.get("/en/sign-in").await;
    let (id, token) = (form.value("[name=form_id]"), form.value("#form [name=form_token]"));
    let fields = [("form_id", id.as_str()), ("form_token", token.as_str()), ("display-name", TYPED)];
    let planted = next_of(&stranger.post("/en/account/name", &fields).await);
    assert!(planted.contains("kept="), "{planted}");
    assert!(!amina.get(&planted).await.html.contains(TYPED), "somebody else's words in her form");
}
