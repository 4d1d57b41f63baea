//! Addresses as people write them, and pages that are compressed for their reader only.

use reqwest::{Client, Method, StatusCode, redirect::Policy};
use server::routes::all_routes;

use crate::harness::TestPortal;

#[tokio::test]
async fn a_slash_too_many_and_capitals_lead_to_the_page_with_its_query() {
    let portal = TestPortal::start().await;
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let routes = all_routes(false).listed;
    for route in routes.iter().filter(|route| route.method == "GET" && route.path != "/") {
        let path = route.path.replace("{reference}", "TRB-2026-1").replace(['{', '}'], "");
        let capitals = route.path.split('/').map(|part| match part {
            "{reference}" => "trb-2026-1".to_owned(),
            part if part.starts_with('{') => part.replace(['{', '}'], ""),
            part => part.to_uppercase(),
        });
        let capitals = capitals.collect::<Vec<_>>().join("/");
        for asked in [format!("/en{path}/"), format!("/EN{capitals}"), format!("/eN{path}//")] {
            let address = format!("http://{}{asked}?q=%D8%A8", portal.address);
            let answer = client.get(address).send().await.expect("an answer");
            assert_eq!(answer.status(), StatusCode::MOVED_PERMANENTLY, "{asked}");
            assert_eq!(answer.headers()["location"], format!("/en{path}?q=%D8%A8").as_str(), "{asked}");
        }
    }
    let from_paper = portal.browser().get("/FR/Receipt/").await;
    assert_eq!((from_paper.status, from_paper.path.as_str()), (StatusCode::OK, "/fr/receipt"));
    assert_eq!(portal.browser().get("/Register/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_page_of_ones_own_is_compressed_only_when_its_reader_asked_for_it() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let stranger = portal.browser();
    let asked = async |browser: &crate::harness::Browser, path: &str, site: Option<&str>| {
        let mut request = browser.request(Method::GET, path).header("accept-encoding", "gzip");
        if let Some(site) = site {
            request = request.header("sec-fetch-site", site);
        }
        let page = browser.receive(request).await;
        page.headers.contains_key("content-encoding")
    };
    for site in ["same-origin", "none"] {
        assert!(asked(&amina, "/en/account", Some(site)).await, "{site}: a phone on a slow network pays for each byte");
    }
    for site in [Some("cross-site"), Some("same-site"), None] {
        assert!(!asked(&amina, "/en/account", site).await, "{site:?}");
        assert!(!asked(&amina, "/en/register?q=guess", site).await, "{site:?}");
        assert!(asked(&stranger, "/en/register?q=guess", site).await, "{site:?}: it holds nothing of anybody");
    }
}
