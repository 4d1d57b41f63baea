//! A NUL is no text: PostgreSQL takes none. In every place where a NUL is put, the portal answers and does not fail.

use app::kernel::Role;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::{Method, StatusCode};
use scraper::Selector;
use sea_orm::{ConnectionTrait, Statement};
use server::routes::all_routes;

use crate::harness::TestPortal;

/// Strings that a text should never hold, as they stand in an address.
const WRONG: [&str; 4] = ["%00", "a%00b", "%ff%fe", "%C0%80"];

#[tokio::test]
async fn no_route_falls_over_a_nul_in_its_path_its_query_or_its_cookies() {
    let portal = TestPortal::start().await;
    let (everybody, _) = portal.person("Kim Everywhere", Role::ALL).await;
    let cursor = URL_SAFE_NO_PAD.encode(format!("{}\u{1f}a\0b", uuid::Uuid::nil()));
    let mut faults = Vec::new();
    for route in all_routes(true).listed {
        let mut addresses: Vec<String> = Vec::new();
        let filled = |with: &str| {
            let parts = route.path.split('/').map(|part| if part.starts_with('{') { with } else { part });
            parts.collect::<Vec<_>>().join("/")
        };
        for wrong in WRONG {
            addresses.push(format!("/en{}", filled(wrong)));
            addresses.push(format!(
                "/en{}?q={wrong}&next=%2F{wrong}&kept={wrong}&state={wrong}&code={wrong}",
                filled("model")
            ));
        }
        addresses.push(format!("/en{}?after={cursor}", filled("model")));
        for address in addresses {
            for browser in [&portal.browser(), &everybody] {
                let method = if route.method == "GET" { Method::GET } else { Method::POST };
                let request = browser.request(method, &address).header("sec-fetch-site", "same-origin");
                let page = browser.receive(request).await;
                let refused = page.status == StatusCode::NOT_FOUND || page.status == StatusCode::UNPROCESSABLE_ENTITY;
                if page.status.is_server_error() || (address.contains("%00") && route.method == "GET" && !refused) {
                    faults.push(format!("{} {address}: {}", route.method, page.status));
                }
            }
        }
    }
    for cookie in ["session=a%00b", "receipt=a%00b.1.x", "language=%00"] {
        let page = portal.browser().with_cookie(cookie).get("/en/dashboard").await;
        if page.status.is_server_error() {
            faults.push(format!("{cookie}: {}", page.status));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Controls into which one types.
const TYPED: &str =
    "input[name]:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]), textarea[name]";

#[tokio::test]
async fn no_form_falls_over_a_nul_in_its_fields_and_what_was_typed_around_it_stays() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let (everybody, _) = portal.person("Kim Everywhere", Role::ALL).await;
    let reader = portal.portal.database.reader();
    let slugs = async |sql: &str| -> Vec<String> {
        let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql);
        rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("a reference").replace('/', "-")).collect()
    };
    let mut references = slugs("select min(reference) from applications group by state").await;
    references.extend(slugs("select min(reference) from challenges group by state").await);
    references.truncate(12);
    let (mut faults, mut forms, mut kept) = (Vec::new(), 0, 0);
    for route in all_routes(false).listed.iter().filter(|route| route.method == "GET") {
        let objects = if route.path.contains("{reference}") { references.clone() } else { vec![String::new()] };
        for object in objects {
            let path = route.path.replace("{reference}", &object).replace("{slug}", "model");
            let path = path
                .replace("{section}", "aims")
                .replace("{code}", "statutes")
                .replace("{number}", "1")
                .replace("{id}", "0");
            for browser in [&portal.browser(), &everybody] {
                let page = browser.get(&format!("/en{path}")).await;
                if page.status != StatusCode::OK || !page.has("#form") {
                    continue;
                }
                let selector = Selector::parse(&format!("#form :is({TYPED})")).expect("a selector");
                let document = page.document();
                let names: Vec<String> =
                    document.select(&selector).filter_map(|one| one.value().attr("name")).map(str::to_owned).collect();
                drop(document);
                let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "a\0b")).collect();
                if fields.is_empty() || path.contains("password") {
                    continue;
                }
                forms += 1;
                let answer = page.submit(&fields).await;
                if answer.status.is_server_error() {
                    faults.push(format!("{path}: {}", answer.summary()));
                }
                kept += usize::from(answer.html.contains("a\u{1}b"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(forms > 8 && kept > 3, "{forms} forms, of which {kept} show again what was typed");
    // A form of somebody who has to sign in first is kept, and given back.
    let lost = portal.browser().post("/en/organisations/new", &[("name", "a\0b"), ("na\0me", "x")]).await;
    assert!(!lost.status.is_server_error(), "{}", lost.summary());
    let asked = portal.browser().post("/en/organisations/new", &[("name", "a\0b")]).await;
    assert!(asked.path.contains("kept%3D"), "{}", asked.summary());
}
