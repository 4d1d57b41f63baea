//! An attacker who knows somebody's name and tries passwords is slowed down, and never prevents the owner from signing in.

use std::collections::HashMap;

use reqwest::StatusCode;

use super::{HOUR, MINUTE, PASSWORD, link_in, sign_up_fields, signed_up};
use crate::harness::{Browser, Page, TestPortal};

const WRONG: &str = "a guess that is long";

async fn portal() -> TestPortal {
    TestPortal::start_with(|config| config.trusted_proxies = "127.0.0.1".into()).await
}

/// Signs in from an address, in a browser that may hold cookies.
async fn from(browser: &Browser, address: &str, name: &str, password: &str) -> Page {
    let page = browser.get("/en/sign-in?next=%2Faccount").await;
    let token = |name: &str| page.value(&format!("#form input[name='{name}']"));
    let fields = HashMap::from([
        ("form_id", token("form_id")),
        ("form_token", token("form_token")),
        ("next", "/account".into()),
        ("sign-in-name", name.into()),
        ("password", password.into()),
    ]);
    let request = browser.request(reqwest::Method::POST, "/en/sign-in");
    let request = request.header("sec-fetch-site", "same-origin").header("x-forwarded-for", address);
    browser.receive(request.form(&fields)).await
}

/// So many wrong passwords, three from each address.
async fn rival(portal: &TestPortal, name: &str, tries: usize) {
    for place in 0..tries {
        let page = from(&portal.browser(), &format!("203.0.{}.7", place / 3), name, WRONG).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
    }
}

#[tokio::test]
async fn whoever_guesses_is_slowed_down_to_one_try_a_minute_and_the_owner_elsewhere_is_not() {
    let portal = portal().await;
    signed_up(&portal, "amina").await;
    let mut checked = 0;
    for minute in 0..4 {
        for _ in 0..if minute == 0 { 12 } else { 3 } {
            let page = from(&portal.browser(), "198.51.100.7", "amina", WRONG).await;
            assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY || page.headers.contains_key("retry-after"));
            checked += u32::from(page.status == StatusCode::UNPROCESSABLE_ENTITY);
        }
        portal.clock.advance(MINUTE);
    }
    assert_eq!(checked, 10 + 4, "ten in a quarter of an hour, and one a minute: some 2 400 a day");
    assert_eq!(from(&portal.browser(), "198.51.100.8", "amina", PASSWORD).await.path, "/en/account");
    // Even behind the same address, with the next minute.
    assert_eq!(from(&portal.browser(), "198.51.100.7", "amina", PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn a_rival_does_not_lock_out_whoever_has_only_a_name() {
    let portal = portal().await;
    signed_up(&portal, "amina").await;
    rival(&portal, "amina", 120).await;
    assert_eq!(from(&portal.browser(), "198.51.100.7", "amina", PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn wrong_passwords_for_others_never_refuse_a_right_one_behind_the_same_address() {
    let portal = portal().await;
    signed_up(&portal, "amina").await;
    for place in 0..70 {
        let page = from(&portal.browser(), "198.51.100.7", &format!("nobody-{place}"), WRONG).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}: {}", page.summary());
    }
    assert_eq!(from(&portal.browser(), "198.51.100.7", "amina", PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn a_browser_that_signed_in_before_enters_whatever_others_tried_even_behind_its_address() {
    let portal = portal().await;
    let (known, _) = signed_up(&portal, "amina").await;
    portal.clock.advance(3 * HOUR);
    assert!(known.get("/en/account").await.path.starts_with("/en/sign-in"), "the session is over");
    for _ in 0..12 {
        from(&portal.browser(), "198.51.100.7", "amina", WRONG).await;
    }
    let unknown = from(&portal.browser(), "198.51.100.7", "amina", PASSWORD).await;
    assert_eq!(unknown.status, StatusCode::TOO_MANY_REQUESTS, "an unknown browser there waits for the next minute");
    // What the cookie of one account says counts for no other.
    let page = from(&known, "198.51.100.7", "boris", WRONG).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(from(&known, "198.51.100.7", "amina", PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn after_a_hundred_wrong_ones_in_a_row_the_right_password_sends_its_owner_a_link_and_tells_nobody_else() {
    let portal = portal().await;
    portal.browser().get("/en/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    portal.browser().get(&link).await.submit(&[("password", PASSWORD)]).await;
    rival(&portal, "a@example.org", 100).await;
    let owner = portal.browser();
    let right = from(&owner, "198.51.100.7", "a@example.org", PASSWORD).await;
    let wrong = from(&portal.browser(), "198.51.100.8", "a@example.org", WRONG).await;
    assert_eq!((right.status, right.main()), (wrong.status, wrong.main()), "a guesser learns nothing");
    assert!(right.main().contains("we have sent you a mail"), "{}", right.summary());
    let mails = portal.mails().await;
    assert_eq!(mails.len(), 2, "one to confirm, one to the owner who knew the password");
    let link = link_in(&portal, &mails[1]);
    // Mail programs open links before people do: looking changes nothing.
    for _ in 0..2 {
        assert_eq!(portal.browser().get(&link).await.status, StatusCode::OK);
    }
    owner.get(&link).await.submit(&[]).await;
    assert_eq!(owner.get("/en/account").await.path, "/en/account");
    assert_eq!(portal.browser().get(&link).await.status, StatusCode::NOT_FOUND, "it works once");
    let elsewhere = from(&portal.browser(), "198.51.100.9", "a@example.org", PASSWORD).await;
    assert_eq!(elsewhere.path, "/en/account", "the row of wrong ones has ended");
}
