//! An application found again without an account.

use reqwest::StatusCode;

use super::{code_of, draft, submitted};
use crate::harness::TestPortal;

#[tokio::test]
async fn a_receipt_code_opens_its_application_without_an_account_and_can_be_forgotten() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, receipt) = submitted(&amina).await;
    let code = code_of(&receipt);
    let anybody = portal.browser();
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o");
    let page = anybody.get("/ru/receipt").await.submit(&[("receipt-code", &typed)]).await;
    assert_eq!(page.path, "/ru/receipt/status", "{}", page.summary());
    assert!(page.main().contains("TRB/2026/"), "{}", page.summary());
    assert!(page.has(".exit") && page.headers["cache-control"] == "no-store");
    assert!(anybody.get(&format!("/en{draft}/status")).await.path.starts_with("/en/sign-in"));
    // Also where the notice of the decision will be.
    assert!(anybody.get("/ru/receipt/notice").await.has(".exit"));
    let page = page.submit(&[]).await;
    assert_eq!(page.path, "/ru/receipt");
    assert_ne!(anybody.get("/ru/receipt/status").await.path, "/ru/receipt/status");
}

#[tokio::test]
async fn codes_that_open_nothing_have_one_answer_and_are_counted() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let application =
        server::applications::find_by_reference(portal.portal.database.reader(), &reference).await.expect("a draft");
    let unsent = server::applications::receipt_code(&portal.portal, application.id).grouped();
    let mut answers = Vec::new();
    for code in ["0000-0000-0000-0000-0000-0000", &unsent] {
        let page = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", code)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!page.headers.contains_key("set-cookie"));
        answers.push(page.text(".error"));
    }
    assert_eq!(answers[0], answers[1]);
    let forged = portal.browser().with_cookie(&format!("receipt={}", application.id));
    assert_ne!(forged.get("/en/receipt/status").await.path, "/en/receipt/status");
    let page = portal.browser().get("/en/receipt").await;
    for _ in 0..99 {
        page.submit(&[("receipt-code", "0000-0000-0000-0000-0000-0001")]).await;
    }
    let page = page.submit(&[("receipt-code", "0000-0000-0000-0000-0000-0002")]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    // Many people share an address, and the right code is never refused because of what others tried.
    let (_, receipt) = submitted(&amina).await;
    let page = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &code_of(&receipt))]).await;
    assert_eq!(page.path, "/en/receipt/status", "{}", page.summary());
}

const HOUR: i64 = 60 * 60 * 1000;

#[tokio::test]
async fn what_a_code_opened_ends_when_it_is_closed_unused_or_twelve_hours_old_and_a_copy_ends_with_it() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (_, receipt) = submitted(&amina).await;
    let code = code_of(&receipt);
    let open = |browser: crate::harness::Browser| {
        let code = code.clone();
        async move {
            let page = browser.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
            assert_eq!(page.path, "/en/receipt/status", "{}", page.summary());
            let cookie = browser.cookie("receipt").expect("a cookie");
            (page, cookie)
        }
    };
    let copy_opens = async |cookie: &str| {
        let copy = portal.browser().with_cookie(&format!("receipt={cookie}"));
        copy.get("/en/receipt/status").await.path == "/en/receipt/status"
    };
    let (page, cookie) = open(portal.browser()).await;
    assert!(copy_opens(&cookie).await);
    page.submit(&[]).await;
    assert!(!copy_opens(&cookie).await, "closed");

    let (_, cookie) = open(portal.browser()).await;
    portal.clock.advance(HOUR);
    assert!(!copy_opens(&cookie).await, "not used for an hour");

    let (_, cookie) = open(portal.browser()).await;
    for _ in 0..12 {
        assert!(copy_opens(&cookie).await);
        portal.clock.advance(HOUR - 1);
    }
    portal.clock.advance(12);
    assert!(!copy_opens(&cookie).await, "however busy");
    server::background::delete_expired(&portal.portal).await.expect("what has lapsed is deleted");
    assert_eq!(portal.number("select count(*) from receipt_sessions").await, 0);
}

#[tokio::test]
async fn an_owner_renews_the_code_and_whoever_knew_the_old_one_is_out() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, receipt) = submitted(&amina).await;
    let old = code_of(&receipt);
    let former = portal.browser();
    former.get("/en/receipt").await.submit(&[("receipt-code", &old)]).await;
    assert_eq!(former.get("/en/receipt/status").await.path, "/en/receipt/status");

    let page = amina.get(&format!("/en{draft}/receipt")).await.follow("Give this application a new code").await;
    let renewed = page.submit(&[]).await;
    assert_eq!(renewed.path, format!("/en{draft}/receipt?renewed"), "{}", renewed.summary());
    assert!(renewed.main().contains("The old one no longer works"), "{}", renewed.summary());
    let new = code_of(&renewed);
    assert_ne!(new, old);
    assert_ne!(former.get("/en/receipt/status").await.path, "/en/receipt/status", "what it had opened is closed");
    let page = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &old)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A code that was never given is answered in the same words: the answer does not show that an old code was once a code.
    let never = server::applications::receipt_code(&portal.portal, app::kernel::ApplicationId(uuid::Uuid::nil()));
    let unknown = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &never.grouped())]).await;
    assert_eq!(unknown.text(".error-summary"), page.text(".error-summary"));
    assert!(page.text(".error-summary").contains("only the new one opens it"), "{}", page.summary());
    let page = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &new)]).await;
    assert_eq!(page.path, "/en/receipt/status");
    assert_eq!(portal.acts(&["receipt_renewed"]).await.len(), 1);
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn what_is_sent_after_a_yearly_deadline_belongs_to_the_next_round_and_says_so() {
    let portal = TestPortal::start().await;
    let day = 24 * 60 * 60 * 1000;
    for (days, year, name) in [(0, "2026", "Early Water"), (92, "2027", "Late Water")] {
        portal.clock.advance(days * day);
        let start = portal.browser().get("/en/programmes/ecosoc/start").await;
        assert!(start.main().contains(&format!("1 June {year}")), "{}", start.summary());
        let (file, member) = crate::review::submitted(&portal, "ecosoc", name, "KE", app::kernel::Language::En).await;
        for page in ["receipt", "status"] {
            let page = member.get(&format!("/en{}/{page}", file.path())).await;
            let said = page.main();
            assert!(said.contains(&format!("1 June {year}")) && said.contains("round"), "{}", page.summary());
        }
        // A member who withdraws reads until which day the organisation can apply again, and reads it afterwards too.
        let withdraw = member.get(&format!("/en{}/withdraw", file.path())).await;
        assert!(withdraw.main().contains(&format!("1 June {year}")), "{}", withdraw.summary());
        let withdrawn = withdraw.submit(&[]).await;
        assert!(withdrawn.has("a[href*='/programmes/ecosoc/start']"), "{}", withdrawn.summary());
        assert!(withdrawn.main().contains(&format!("1 June {year}")), "{}", withdrawn.summary());
    }
    let start = portal.browser().get("/en/programmes/model/start").await;
    assert!(!start.main().contains("round") && start.main().contains("Any day"), "{}", start.summary());
}
