//! Every cookie: where it comes from, and that it goes.

use reqwest::StatusCode;
use server::routes::all_routes;
use server::web::cookies;

use super::{PASSWORD, signed_up};
use crate::harness::{Browser, TestPortal};

fn held(browser: &Browser) -> Vec<&'static str> {
    cookies::ALL.into_iter().filter(|cookie| browser.cookie(cookie).is_some_and(|value| !value.is_empty())).collect()
}

#[tokio::test]
async fn whoever_leaves_takes_no_cookie_along() {
    let portal = TestPortal::start().await;
    for way_out in ["sign-out", "forget"] {
        let (browser, page) = signed_up(&portal, way_out).await;
        assert_eq!(held(&browser), [cookies::SESSION, cookies::DEVICE], "nobody chose a language");
        let language = page.follow("Change Language").await;
        language.submit(&[("language", "fr")]).await;
        assert!(held(&browser).contains(&cookies::LANGUAGE), "somebody chose one");
        let browser = browser.with_cookie("receipt=x").with_cookie("staff-state=x");
        assert_eq!(held(&browser).len(), cookies::ALL.len(), "every cookie that there is");
        let session = browser.cookie(cookies::SESSION).unwrap();
        let page = browser.get("/en/account").await;
        match way_out {
            "sign-out" => page.submit_form("form[action$='/sign-out']", &[]).await,
            _ => {
                let fields = [("form_id", ""), ("form_token", "")];
                let token = page.value("form[action$='/sign-out'] input[name='form_token']");
                browser.post("/en/receipt/forget", &[fields[0], ("form_token", &token)]).await
            }
        };
        assert_eq!(held(&browser), [""; 0], "after {way_out}");
        let copy = portal.browser().with_cookie(&format!("session={session}"));
        assert!(copy.get("/en/account").await.path.starts_with("/en/sign-in"), "a copy opens nothing after {way_out}");
    }
}

#[tokio::test]
async fn looking_at_pages_sets_no_cookie() {
    let portal = TestPortal::start().await;
    for route in all_routes(false).listed {
        if route.method != "GET" || route.path.contains('{') {
            continue;
        }
        let page = portal.browser().get(&format!("/en{}", if route.path == "/" { "" } else { route.path })).await;
        assert!(!page.headers.contains_key("set-cookie"), "{}", route.path);
    }
    let page = portal.browser().get("/en/sign-in").await;
    let page = page.submit(&[("sign-in-name", "nobody"), ("password", PASSWORD)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.headers.contains_key("set-cookie"));
}
