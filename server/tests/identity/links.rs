//! Links that are mailed: to recover an account, and to change its address.

use reqwest::StatusCode;

use super::{PASSWORD, link_in, sign_in, sign_up_fields};
use crate::harness::TestPortal;

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link_that_works_once_and_ends_all_sessions() {
    let portal = TestPortal::start().await;
    portal.browser().get("/ru/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    let before = portal.browser();
    before.get(&link).await.submit(&[("password", PASSWORD)]).await;
    assert_eq!(before.get("/en/account").await.status, StatusCode::OK);

    let known = portal.browser().get("/en/recover").await.submit(&[("sign-in-name", "a@example.org")]).await;
    let unknown = portal.browser().get("/en/recover").await.submit(&[("sign-in-name", "b@example.org")]).await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.main(), unknown.main().replace("b@example.org", "a@example.org"), "what was typed, and no more");
    let mails = portal.mails().await;
    assert_eq!(mails.len(), 2, "one to confirm, one to recover");
    let link = link_in(&portal, &mails[1]);
    assert!(link.starts_with("/ru/recover/new?token="), "{link}");
    let fields = [("password", "a newly chosen password"), ("password-again", "a newly chosen password")];
    let page = portal.browser().get(&link).await.submit(&fields).await;
    assert_eq!(page.path, "/ru/account", "{}", page.summary());
    assert!(before.get("/en/account").await.path.starts_with("/en/sign-in"));
    assert_eq!(portal.browser().get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sign_in(&portal.browser(), "a@example.org", PASSWORD).await.status.as_u16(), 422);
    assert_eq!(sign_in(&portal.browser(), "a@example.org", "a newly chosen password").await.path, "/en/account");
}

#[tokio::test]
async fn whoever_forgot_the_password_on_the_way_somewhere_arrives_there() {
    let portal = TestPortal::start().await;
    portal.browser().get("/en/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    portal.browser().get(&link).await.submit(&[("password", PASSWORD)]).await;
    for (asked, arrived) in
        [("/programmes/model/criteria", "/fr/programmes/model/criteria"), ("//evil.example", "/fr/account")]
    {
        let asked: String = asked.replace('/', "%2F");
        let recover = portal.browser().get(&format!("/en/sign-in?next={asked}")).await;
        let recover = recover.follow("I forgot my password").await;
        let french = recover.submit_to("/fr/recover", &[("switch_language", "fr")]).await;
        let sent = french.submit(&[("sign-in-name", "a@example.org")]).await;
        assert!(sent.path.starts_with("/fr/recover/sent"), "{}", sent.summary());
        let mail = portal.mails().await.pop().expect("the mail with the link");
        assert!(!mail.contains("programmes"), "where somebody was going is nobody else's: {mail}");
        let link = link_in(&portal, &mail).replacen("/en/", "/fr/", 1);
        let fields = [("password", "a newly chosen password"), ("password-again", "a newly chosen password")];
        let page = portal.browser().get(&link).await.submit(&fields).await;
        assert_eq!(page.path, arrived, "{}", page.summary());
    }
}

#[tokio::test]
async fn a_new_address_counts_once_its_link_is_confirmed_and_the_old_one_is_told() {
    let portal = TestPortal::start().await;
    portal.browser().get("/en/sign-up?next=%2Faccount").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    let browser = portal.browser();
    browser.get(&link).await.submit(&[("password", PASSWORD)]).await;
    let page = browser.get("/en/account/email").await;
    let page = page.submit(&[("email", "new@example.org"), ("current-password", PASSWORD)]).await;
    assert!(page.path.starts_with("/en/account?done=mail&to="), "{}", page.summary());
    assert!(page.main().contains("new@example.org"), "{}", page.summary());
    assert!(page.main().contains("a@example.org"));
    let link = link_in(&portal, &portal.mails().await[1]);
    let page = browser.get(&link).await.submit(&[]).await;
    assert!(page.main().contains("new@example.org"), "{}", page.summary());
    let mails = portal.mails().await;
    assert!(mails[2].contains("To: a@example.org"), "{}", mails[2]);
    assert_eq!(sign_in(&portal.browser(), "new@example.org", PASSWORD).await.path, "/en/account");
    assert_eq!(sign_in(&portal.browser(), "a@example.org", PASSWORD).await.status.as_u16(), 422);
}

#[tokio::test]
async fn an_address_asked_for_by_whoever_held_the_account_does_not_outlive_a_change_of_the_password() {
    let portal = TestPortal::start().await;
    portal.browser().get("/en/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    let thief = portal.browser();
    thief.get(&link).await.submit(&[("password", PASSWORD)]).await;
    let owner = portal.browser();
    sign_in(&owner, "a@example.org", PASSWORD).await;
    let new = "a newly chosen password";
    let page = thief.get("/en/account/email").await;
    page.submit(&[("email", "thief@example.org"), ("current-password", PASSWORD)]).await;
    let theirs = link_in(&portal, portal.mails().await.last().expect("the mail with the link"));
    let fields = [("current-password", PASSWORD), ("password", new), ("password-again", new)];
    let page = owner.get("/en/account/password").await.submit(&fields).await;
    assert_eq!(page.path, "/en/account?done=password", "{}", page.summary());
    assert_eq!(portal.browser().get(&theirs).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sign_in(&portal.browser(), "a@example.org", new).await.path, "/en/account");
}

#[tokio::test]
async fn a_copied_cookie_is_dead_once_the_password_is_changed_and_whoever_changed_it_stays() {
    let portal = TestPortal::start().await;
    let (owner, page) = super::signed_up(&portal, "amina").await;
    let cookie = owner.cookie("session").expect("a session");
    let thief = portal.browser().with_cookie(&format!("session={cookie}"));
    assert_eq!(thief.get("/en/account").await.path, "/en/account");
    let new = "a newly chosen password";
    let fields = [("current-password", PASSWORD), ("password", new), ("password-again", new)];
    let page = page.follow("Change Password").await;
    assert_eq!(page.value("input[autocomplete='username']"), "amina", "a password manager knows which entry to change");
    let page = page.submit(&fields).await;
    assert_eq!(page.path, "/en/account?done=password", "{}", page.summary());
    assert_ne!(owner.cookie("session").expect("a session"), cookie);
    assert_eq!(owner.get("/en/account").await.path, "/en/account");
    assert!(thief.get("/en/account").await.path.starts_with("/en/sign-in"), "the copied cookie opens nothing");
}

#[tokio::test]
async fn a_server_that_refuses_an_address_is_believed_and_its_owner_is_told() {
    let portal = TestPortal::start().await;
    portal.browser().get("/en/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    let link = link_in(&portal, &portal.mails().await[0]);
    let browser = portal.browser();
    browser.get(&link).await.submit(&[("password", PASSWORD)]).await;
    assert!(!browser.get("/en/account").await.main().contains("refused our message"));
    portal.write("update outbox set sent_at = null, given_up_at = created_at + 1", []).await.unwrap();
    let page = browser.get("/en/account").await;
    assert!(page.main().contains("refused our message"), "{}", page.summary());
    let page = portal.browser().get("/en/sign-up").await.submit(&sign_up_fields("a@example.org", PASSWORD)).await;
    assert!(page.main().contains("refused our message"), "{}", page.summary());
}
