//! Accounts and sessions, for people without JavaScript.

mod cookies;
mod guessing;
mod links;
mod mail_sent;

use reqwest::StatusCode;

use crate::harness::{Browser, Page, TestPortal};

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;
pub const PASSWORD: &str = "seven quiet rivers run";

/// An account with a chosen name, made through the page, and its browser.
async fn signed_up(portal: &TestPortal, name: &str) -> (Browser, Page) {
    let browser = portal.browser();
    let page = browser.get("/en/sign-up?next=%2Faccount").await;
    let page = page.submit(&sign_up_fields(name, PASSWORD)).await;
    assert_eq!(page.path, "/en/account", "{}", page.summary());
    (browser, page)
}

fn sign_up_fields<'a>(name: &'a str, password: &'a str) -> [(&'a str, &'a str); 4] {
    [("sign-in-name", name), ("display-name", "Amina D."), ("password", password), ("password-again", password)]
}

async fn sign_in(browser: &Browser, name: &str, password: &str) -> Page {
    let page = browser.get("/en/sign-in?next=%2Faccount").await;
    page.submit(&[("sign-in-name", name), ("password", password)]).await
}

/// The address of the portal in a mail, without the portal's own.
fn link_in(portal: &TestPortal, mail: &str) -> String {
    let base = &portal.portal.config.base_url;
    let start = mail.find(base.as_str()).unwrap_or_else(|| panic!("no link in {mail}")) + base.len();
    mail[start..].split_whitespace().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_chosen_name_works_at_once_and_again_after_signing_out() {
    let portal = TestPortal::start().await;
    let (browser, page) = signed_up(&portal, "amina").await;
    assert!(page.main().contains("Amina D."), "{}", page.summary());
    let page = page.submit_form("form[action$='/sign-out']", &[]).await;
    assert_eq!(page.path, "/en/signed-out");
    assert!(browser.get("/en/account").await.path.starts_with("/en/sign-in"));
    let page = sign_in(&browser, "AMINA", PASSWORD).await;
    assert_eq!(page.path, "/en/account", "{}", page.summary());
}

#[tokio::test]
async fn the_same_sign_up_posted_twice_is_one_account() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/en/sign-up?next=%2Faccount").await;
    for _ in 0..2 {
        let done = page.submit(&sign_up_fields("amina", PASSWORD)).await;
        assert!(done.status.is_success() && !done.path.contains("sign-"), "{}", done.summary());
    }
}

#[tokio::test]
async fn a_taken_name_is_said_kindly_and_nothing_but_the_passwords_is_lost() {
    let portal = TestPortal::start().await;
    signed_up(&portal, "amina").await;
    let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
    let page = page.submit(&sign_up_fields("Amina", "another long password here")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("title").starts_with("Error:"));
    assert!(page.main().contains("Somebody already uses this name"), "{}", page.summary());
    assert!(page.has("input[name='sign-in-name'][value='Amina']"));
    assert!(!page.html.contains("another long password here"));
}

#[tokio::test]
async fn a_sign_up_by_mail_stands_once_its_link_is_confirmed_with_the_password() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/fr/sign-up?next=%2Faccount%2Fsessions").await;
    let page = page.submit(&sign_up_fields("amina@example.org", PASSWORD)).await;
    assert!(page.path.starts_with("/fr/sign-up/sent?to="), "{}", page.summary());
    assert!(page.main().contains("amina@example.org") && !page.path.contains("amina"), "{}", page.summary());
    let mails = portal.mails().await;
    assert_eq!(mails.len(), 1);
    let link = link_in(&portal, &mails[0]);
    assert!(link.starts_with("/fr/confirm?token="), "{link}");
    // Mail programs open links before people do: looking changes nothing.
    for _ in 0..2 {
        assert_eq!(portal.browser().get(&link).await.status, StatusCode::OK);
    }
    assert_eq!(
        sign_in(&portal.browser(), "amina@example.org", PASSWORD).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let page = browser.get(&link).await.submit(&[("password", "not the password chosen")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = page.submit(&[("password", PASSWORD)]).await;
    assert_eq!(page.path, "/fr/account/sessions", "{}", page.summary());
    assert_eq!(portal.browser().get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sign_in(&portal.browser(), "Amina@example.org", PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn signing_up_answers_the_same_whether_the_address_has_an_account_and_tells_its_owner() {
    let portal = TestPortal::start().await;
    let page = portal
        .browser()
        .get("/en/sign-up?next=%2Faccount")
        .await
        .submit(&sign_up_fields("a@example.org", PASSWORD))
        .await;
    let link = link_in(&portal, &portal.mails().await[0]);
    portal.browser().get(&link).await.submit(&[("password", PASSWORD)]).await;
    let again = portal.browser().get("/en/sign-up?next=%2Faccount").await;
    let again = again.submit(&sign_up_fields("A@example.org", "some other long password")).await;
    let said = |page: &Page, address: &str| (page.status, page.main().replace(address, "…"));
    assert_eq!(said(&page, "a@example.org"), said(&again, "A@example.org"));
    let mails = portal.mails().await;
    assert_eq!(mails.len(), 2);
    assert!(mails[1].contains("It already has an account"), "{}", mails[1]);
    assert_eq!(sign_in(&portal.browser(), "a@example.org", "some other long password").await.status.as_u16(), 422);
}

#[tokio::test]
async fn an_unknown_name_and_a_wrong_password_have_one_answer() {
    let portal = TestPortal::start().await;
    signed_up(&portal, "amina").await;
    let wrong = sign_in(&portal.browser(), "amina", "quite another password").await;
    let unknown = sign_in(&portal.browser(), "nobody", "quite another password").await;
    assert_eq!((wrong.status, wrong.main()), (unknown.status, unknown.main()));
    assert!(wrong.main().contains("We do not know this name with this password"));
}

#[tokio::test]
async fn when_too_many_wait_for_hashing_the_portal_says_when_to_come_back() {
    let portal = TestPortal::start().await;
    let hashing = portal.portal.in_memory.of::<server::identity::Hashing>();
    let all = hashing.turns.available_permits();
    let held = hashing.turns.acquire_many(all as u32).await.expect("every turn");
    hashing.waiting.store(64, std::sync::atomic::Ordering::Relaxed);
    let page = sign_in(&portal.browser(), "amina", PASSWORD).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.headers.contains_key("retry-after"));
    assert!(page.main().contains("busy"), "{}", page.summary());
    drop(held);
}

#[tokio::test]
async fn what_was_typed_when_the_session_ended_is_there_after_signing_in() {
    let portal = TestPortal::start().await;
    let (browser, _) = signed_up(&portal, "amina").await;
    let page = browser.get("/en/account/name").await;
    portal.clock.advance(2 * HOUR);
    let page = page.submit(&[("display-name", "Amina of the <Rivers>")]).await;
    assert!(page.path.starts_with("/en/sign-in?next="), "{}", page.path);
    assert!(page.main().contains("What you typed is kept"), "{}", page.summary());
    let page = page.submit(&[("sign-in-name", "amina"), ("password", PASSWORD)]).await;
    assert!(page.path.starts_with("/en/account/name?kept="), "{}", page.path);
    assert_eq!(page.value("input[name='display-name']"), "Amina of the <Rivers>");
    let page = page.submit(&[]).await;
    assert_eq!(page.path, "/en/account?done=saved", "{}", page.summary());
    assert!(page.main().contains("Amina of the <Rivers>"));
}

#[tokio::test]
async fn a_kept_form_holds_no_password() {
    let portal = TestPortal::start().await;
    let (browser, _) = signed_up(&portal, "amina").await;
    let (password, email) = (browser.get("/en/account/password").await, browser.get("/en/account/email").await);
    portal.clock.advance(2 * HOUR);
    let fields = [("current-password", PASSWORD), ("password", "a new one, just typed"), ("password-again", "x")];
    let page = password.submit(&fields).await;
    assert!(!page.main().contains("What you typed is kept"), "of passwords alone nothing is left to keep");
    email.submit(&[("email", "amina@example.org"), ("current-password", PASSWORD)]).await;
    use sea_orm::{ConnectionTrait, Statement};
    let reader = portal.portal.database.reader();
    let find = Statement::from_string(reader.get_database_backend(), "select fields from saved_forms");
    let rows = reader.query_all_raw(find).await.unwrap();
    assert_eq!(rows.len(), 1);
    let kept: serde_json::Value = rows[0].try_get_by_index(0).unwrap();
    assert!(kept.to_string().contains("amina@example.org"), "{kept}");
    assert!(!kept.to_string().contains("just typed") && !kept.to_string().contains(PASSWORD), "{kept}");
}

#[tokio::test]
async fn a_session_ends_after_two_idle_hours_and_after_a_day_however_busy() {
    let portal = TestPortal::start().await;
    let (browser, _) = signed_up(&portal, "amina").await;
    for _ in 0..23 {
        portal.clock.advance(HOUR);
        assert_eq!(browser.get("/en/account").await.path, "/en/account");
    }
    portal.clock.advance(HOUR);
    assert!(browser.get("/en/account").await.path.starts_with("/en/sign-in"), "a day is over");
}

#[tokio::test]
async fn the_end_of_a_session_is_told_and_moved_without_script() {
    let portal = TestPortal::start().await;
    let (browser, page) = signed_up(&portal, "amina").await;
    portal.clock.advance(119 * MINUTE);
    let page = browser.get(&page.path).await.follow("See when this session ends").await;
    assert!(page.main().contains("13:59"), "{}", page.summary());
    let page = page.submit_form("main form[action$='/session/extend']", &[]).await;
    assert!(page.main().contains("You stay signed in"), "{}", page.summary());
    portal.clock.advance(119 * MINUTE);
    assert_eq!(browser.get("/en/account").await.path, "/en/account");
}

#[tokio::test]
async fn sessions_are_listed_and_can_be_ended_one_by_one_or_all_others() {
    let portal = TestPortal::start().await;
    let (here, _) = signed_up(&portal, "amina").await;
    let (there, elsewhere) = (portal.browser(), portal.browser());
    for browser in [&there, &elsewhere] {
        sign_in(browser, "amina", PASSWORD).await;
    }
    let page = here.get("/en/account/sessions").await;
    assert_eq!(page.texts("tbody tr").len(), 3, "{}", page.summary());
    let one = page.value("tbody button[name='end']");
    let page = page.submit(&[("end", &one)]).await;
    assert_eq!(page.texts("tbody tr").len(), 2, "{}", page.summary());
    let page = page.submit(&[("end", "others")]).await;
    assert_eq!(page.texts("tbody tr").len(), 1, "{}", page.summary());
    for browser in [&there, &elsewhere] {
        assert!(browser.get("/en/account").await.path.starts_with("/en/sign-in"));
    }
}

#[tokio::test]
async fn nobody_ends_the_session_of_somebody_else() {
    let portal = TestPortal::start().await;
    let (_, _) = signed_up(&portal, "amina").await;
    let (boris, _) = signed_up(&portal, "boris").await;
    let amina = portal.browser();
    sign_in(&amina, "amina", PASSWORD).await;
    let theirs = amina.get("/en/account/sessions").await.value("tbody button[name='end']");
    boris.get("/en/account/sessions").await.submit(&[("end", &theirs)]).await;
    assert_eq!(amina.get("/en/account/sessions").await.texts("tbody tr").len(), 2);
}

#[tokio::test]
async fn signing_in_begins_a_session_nobody_could_have_planted() {
    let portal = TestPortal::start().await;
    signed_up(&portal, "amina").await;
    let browser = portal.browser();
    let page = browser.get("/en/sign-in").await;
    let planted = "session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let fields = [
        ("form_id", page.value("#form input[name='form_id']")),
        ("form_token", page.value("#form input[name='form_token']")),
        ("sign-in-name", "amina".into()),
        ("password", PASSWORD.into()),
    ];
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let address = format!("http://{}/en/sign-in", portal.address);
    let request = client.post(address).header("sec-fetch-site", "same-origin").header("cookie", planted);
    let answer = request.form(&fields).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let cookies: Vec<_> = answer.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
    let session = cookies.iter().find(|cookie| cookie.starts_with("session=")).expect("a session");
    assert!(!session.contains("AAAAAAAA") && session.contains("HttpOnly") && session.contains("SameSite=Lax"));
    assert!(!cookies.iter().any(|cookie| cookie.starts_with("language=")), "nobody chose one: {cookies:?}");
}

#[tokio::test]
async fn after_signing_in_one_never_lands_on_another_site() {
    let portal = TestPortal::start().await;
    signed_up(&portal, "amina").await;
    for next in ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/%0d%0aX: y"] {
        let along: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let browser = portal.browser();
        let page = browser.get(&format!("/en/sign-in?next={along}")).await;
        let page = page.submit(&[("sign-in-name", "amina"), ("password", PASSWORD)]).await;
        assert!(page.status.is_success() && page.path.starts_with("/en/"), "{next}: {}", page.summary());
    }
}

#[tokio::test]
async fn a_form_switches_language_with_what_was_typed() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
    let fields = [("display-name", "أمينة"), ("switch_language", "ar")];
    let page = page.submit_to("/ar/sign-up", &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.document().root_element().value().attr("dir"), Some("rtl"));
    assert_eq!(page.value("input[name='display-name']"), "أمينة");
    assert!(!page.has(".error-summary"));
}

#[tokio::test]
async fn text_that_cannot_be_kept_is_refused_in_words_and_given_back() {
    let portal = TestPortal::start().await;
    let long = "x".repeat(50_000);
    for (name, words) in [("safe\u{202E}evil", "U+202E"), ("nul\0", "U+0000"), (long.as_str(), "Characters too many")] {
        let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
        let mut fields = sign_up_fields("amina", PASSWORD);
        fields[1].1 = name;
        let page = page.submit(&fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.main().contains(words), "{}", page.summary());
    }
    let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
    let mut fields = sign_up_fields("amina", PASSWORD);
    fields[1].1 = "Rivers 🌊 و نهر";
    assert_eq!(page.submit(&fields).await.path, "/en/account");
}

#[tokio::test]
async fn coming_in_going_out_and_ended_sessions_are_in_the_log_without_address_or_browser() {
    let portal = TestPortal::start().await;
    let (browser, page) = signed_up(&portal, "amina").await;
    page.submit_form("form[action$='/sign-out']", &[]).await;
    sign_in(&browser, "amina", PASSWORD).await;
    for _ in 0..2 {
        sign_in(&portal.browser(), "amina", PASSWORD).await;
    }
    let page = browser.get("/en/account/sessions").await;
    let one = page.value("tbody button[name='end']");
    page.submit(&[("end", &one)]).await;
    browser.get("/en/account/sessions").await.submit(&[("end", "others")]).await;
    let acts = portal.acts(&["signed_in", "signed_out", "ended"]).await;
    let told: Vec<_> = acts.iter().map(|(_, verb, object, _)| (verb.as_str(), object.as_str())).collect();
    let (came, left, ended) = (("signed_in", "user"), ("signed_out", "user"), ("ended", "session"));
    assert_eq!(told, [came, left, came, came, came, ended, ended]);
    assert!(acts.iter().all(|(.., details)| details == "{}"), "{acts:?}");
    assert!(acts.iter().skip(1).all(|(actor, ..)| actor == "member"), "{acts:?}");
}
