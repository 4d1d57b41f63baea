//! Writing for longer than a browser holds a receipt code.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use server::applications::{self, Application};

use super::MINUTE;
use crate::harness::{Browser, TestPortal};
use crate::review::{recommended, submitted};

/// A refused file, and a browser that has shown its receipt code.
async fn refused(portal: &TestPortal) -> (Application, String, Browser) {
    let (file, _) = submitted(portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    page.submit(&crate::decisions::refusal("Noor Haddad, head of accreditation")).await;
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let browser = portal.browser();
    let page = browser.get("/ar/receipt").await.submit(&[("receipt-code", &code)]).await;
    assert_eq!(page.path, "/ar/receipt/status", "{}", page.summary());
    (file, code, browser)
}

#[tokio::test]
async fn a_statement_that_took_longer_is_there_again_after_the_code() {
    let portal = TestPortal::start().await;
    let (file, code, browser) = refused(&portal).await;
    let path = format!("/ru/challenge/{}", file.reference.slug());
    let form = browser.get(&path).await;
    portal.clock.advance(61 * MINUTE);
    let typed = [
        ("grounds", "error"),
        ("grounds", "evidence_ignored"),
        ("statement", "Протоколы приложены.\r\nО них ничего не сказано."),
        ("remedy", "Отменить решение."),
    ];
    let page = form.submit(&typed).await;
    assert!(page.path.starts_with("/ru/receipt?next="), "{}", page.path);
    assert!(page.main().contains("Введенный вами текст сохранен"), "{}", page.summary());
    let sign_in = page.follow("У меня есть учетная запись").await;
    assert!(sign_in.path.starts_with("/ru/sign-in?next="), "{}", sign_in.path);
    assert!(sign_in.main().contains("Введенный вами текст сохранен"), "{}", sign_in.summary());

    let wrong = page.submit(&[("receipt-code", "0000-0000-0000-0000-0000-0000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = wrong.submit(&[("receipt-code", &code)]).await;
    assert!(page.path.starts_with(&format!("{path}?kept=")), "{}", page.path);
    for ground in ["error", "evidence_ignored"] {
        assert!(page.has(&format!("input[name='grounds'][value='{ground}'][checked]")), "{ground}");
    }
    assert!(page.text("#field-statement").contains("О них ничего не сказано."), "{}", page.summary());
    let lodged = page.submit(&[]).await.submit(&[]).await;
    assert!(lodged.path.starts_with("/ru/challenges/CHL-"), "{}", lodged.summary());
}

#[tokio::test]
async fn a_code_in_use_is_not_asked_for_again_and_an_unused_one_is() {
    let portal = TestPortal::start().await;
    let (file, _, browser) = refused(&portal).await;
    let path = format!("/en/challenge/{}", file.reference.slug());
    for _ in 0..3 {
        portal.clock.advance(50 * MINUTE);
        assert_eq!(browser.get(&path).await.path, path);
    }
    portal.clock.advance(50 * MINUTE);
    let page = browser.get("/en/programmes").await;
    assert!(!page.headers.contains_key("set-cookie"), "a public page is no use of the code");
    portal.clock.advance(11 * MINUTE);
    assert!(browser.get(&path).await.path.starts_with("/en/receipt?next="));
    assert!(!browser.get("/en/receipt").await.has("main a[href*='/sign-in']"), "nobody is on the way anywhere");
}

#[tokio::test]
async fn after_the_code_one_never_lands_on_another_site() {
    let portal = TestPortal::start().await;
    let (_, code, _) = refused(&portal).await;
    for next in ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"] {
        let along: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let page = portal.browser().get(&format!("/en/receipt?next={along}")).await;
        let page = page.submit(&[("receipt-code", &code)]).await;
        assert!(page.status.is_success() && page.path.starts_with("/en/"), "{next}: {}", page.summary());
    }
}
