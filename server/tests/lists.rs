//! What holds for every list of the portal, with any content.

use app::kernel::{ObjectKind, Role, Verb};
use reqwest::StatusCode;
use server::routes::all_routes;
use server::store::Keyset;
use uuid::Uuid;

use crate::harness::{Browser, Page, TestPortal};

/// Every list, and a search in it that takes words, where it has one.
const LISTS: [(&str, Option<&str>); 9] = [
    ("/register", Some("q")),
    ("/decisions", None),
    ("/waiting", None),
    ("/challenges", None),
    ("/queue", Some("reference")),
    ("/decide", Some("reference")),
    ("/docket", None),
    ("/audit", Some("reference")),
    ("/seals", Some("q")),
];

async fn somebody_everywhere(portal: &TestPortal) -> Browser {
    portal.person("Kim Everywhere", Role::ALL).await.0
}

#[tokio::test]
async fn a_place_that_no_list_wrote_is_no_page_and_one_of_another_list_breaks_nothing() {
    let portal = TestPortal::start().await;
    let browser = somebody_everywhere(&portal).await;
    let of_moments = [1, i64::MIN, i64::MAX].map(|key| Keyset { key, id: Uuid::nil() }.to_cursor());
    let of_names = Keyset { key: "water".to_owned(), id: Uuid::nil() }.to_cursor();
    for (list, _) in LISTS.iter().filter(|(list, _)| *list != "/waiting") {
        for wrong in ["nonsense", "AAAA", "%3F", "4pyT"] {
            let page = browser.get(&format!("/en{list}?after={wrong}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{list} {wrong}");
        }
        for other in of_moments.iter().chain([&of_names]) {
            let page = browser.get(&format!("/en{list}?after={other}")).await;
            assert!(!page.status.is_server_error(), "{list} {other}: {}", page.status);
        }
    }
}

#[tokio::test]
async fn a_filter_that_no_list_knows_narrows_nothing_and_is_not_carried_on() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 120, |_| {}).await.expect("the portal is filled");
    let browser = somebody_everywhere(&portal).await;
    let unknown = "programme=gone&state=gone&outcome=gone&kind=gone&concluded_=1&unknown=x&state=gone&after=&after=";
    for (list, _) in LISTS {
        let whole = browser.get(&format!("/en{list}")).await;
        let page = browser.get(&format!("/en{list}?{unknown}")).await;
        assert_eq!(page.status, StatusCode::OK, "{list}: {}", page.summary());
        assert!(!page.has(".chip"), "{list}: {}", page.summary());
        assert_eq!(page.texts("tbody th"), whole.texts("tbody th"), "{list}");
        assert_eq!(page.hrefs(".pagination a"), whole.hrefs(".pagination a"), "{list}");
    }
    // Of a queue also a country that is none.
    for list in ["/queue", "/decide"] {
        assert!(!browser.get(&format!("/en{list}?country=XX")).await.has(".chip"), "{list}");
    }
}

#[tokio::test]
async fn a_search_of_signs_only_says_so_and_shows_no_row() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 20, |_| {}).await.expect("the portal is filled");
    let browser = somebody_everywhere(&portal).await;
    for (list, search) in LISTS {
        let Some(search) = search else { continue };
        for signs in ["%3F%3F%3F", "-", "%25", "%E2%80%A6%21"] {
            let page = browser.get(&format!("/en{list}?{search}={signs}")).await;
            assert_eq!(page.status, StatusCode::OK, "{list}");
            assert!(!page.has("tbody"), "{list} {signs}: {}", page.summary());
            assert!(page.text(".empty").contains("no letter or digit"), "{list} {signs}: {}", page.summary());
            assert!(!page.main().contains("has this reference"), "{list}: {}", page.summary());
            let whole = page.follow("Show the whole list").await;
            assert_eq!(whole.path, format!("/en{list}"));
        }
    }
}

#[tokio::test]
async fn a_list_without_rows_says_why() {
    let portal = TestPortal::start().await;
    let browser = somebody_everywhere(&portal).await;
    for language in ["en", "ar"] {
        for (list, _) in LISTS.iter().filter(|(list, _)| *list != "/audit") {
            let page = browser.get(&format!("/{language}{list}")).await;
            assert_eq!(page.status, StatusCode::OK, "{list}");
            let said = page.text(".empty");
            assert!(!said.is_empty() && !said.contains('['), "{list}: {}", page.summary());
            assert!(!said.contains("Remove a filter"), "{list}: {said}");
            assert!(!page.has(".pagination"), "{list}");
        }
    }
    for narrowed in
        ["/register?programme=model", "/decisions?outcome=refused", "/queue?country=KE", "/audit?day=1999-01-01"]
    {
        let page = browser.get(&format!("/en{narrowed}")).await;
        assert!(page.text(".empty").to_lowercase().contains("remove a filter"), "{narrowed}: {}", page.summary());
        assert!(page.text(".empty a").contains("Show the whole list"), "{narrowed}");
        let list = narrowed.split('?').next().unwrap();
        assert_eq!(page.hrefs(".chip"), [format!("/en{list}")], "{narrowed}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_and_lead_back_to_the_first() {
    let portal = TestPortal::start().await;
    server::seed::fill(&portal.portal, 520, |_| {}).await.expect("the portal is filled");
    for _ in 0..60 {
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        work.record(server::audit::Act::new(
            Verb::Published,
            server::audit::Object::new(ObjectKind::ProgrammeVersion, Uuid::now_v7()),
        ));
        work.commit("").await.expect("an act");
    }
    portal.give_places().await;
    let browser = somebody_everywhere(&portal).await;
    for narrowed in ["/register", "/register?programme=model", "/decisions", "/decisions?outcome=granted"] {
        walked(&browser, &format!("/en{narrowed}"), "Next page").await;
    }
    for narrowed in ["/queue", "/queue?programme=model", "/queue?state=complete", "/decide"] {
        walked(&browser, &format!("/en{narrowed}"), "Next page").await;
    }
    walked(&browser, "/en/audit", "Older").await;
    walked(&browser, "/en/audit?kind=programme_version", "Older").await;
    let hidden = "insert into seals (organisation_id, sealed_at, own_wish) select id, 1, $1 from organisations";
    // Each by an act of its own would take long.
    portal.without_guard("seals", "seals_need_an_act").await;
    portal.write(hidden, [false.into()]).await.expect("all are hidden");
    walked(&browser, "/en/seals", "Next page").await;
    // Whatever has filters or further pages is a list, and is held to all of this.
    let pages = all_routes(false).listed.into_iter().filter(|route| route.method == "GET" && !route.path.contains('{'));
    for route in pages {
        let page = browser.get(&format!("/en{}", route.path)).await;
        let is_list = page.has("search.filters") || page.has("nav.pagination");
        // Some lead on to where their reader begins.
        let led_to = page.path.strip_prefix("/en").unwrap_or_default().split('?').next().unwrap_or_default();
        assert!(!is_list || LISTS.iter().any(|(list, _)| *list == led_to), "{led_to} is a list");
    }
}

/// What each row leads to; in a list that leads nowhere, its rows.
fn rows(page: &Page) -> Vec<String> {
    let led = page.hrefs("tbody th a");
    if led.is_empty() { page.texts("tbody th") } else { led }
}

/// Follows the links to the end, and those to the first page from there.
async fn walked(browser: &Browser, start: &str, next: &str) {
    let first = browser.get(start).await;
    let (mut page, mut seen) = (browser.get(start).await, Vec::new());
    assert!(page.has("a[rel=next]") && !page.has("a[rel=prev]"), "{start}: {}", page.summary());
    loop {
        seen.extend(rows(&page));
        if !page.has("a[rel=next]") {
            break;
        }
        assert!(rows(&page).len() >= 20, "{start}: {}", page.summary());
        page = page.follow(next).await;
        assert_eq!(page.status, StatusCode::OK, "{start}: {}", page.summary());
    }
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), seen.len(), "{start}: each row stands once");
    // The same address shows the same rows again, as the browser's way back asks for it.
    let again = browser.get(&page.path).await;
    assert_eq!(rows(&again), rows(&page), "{start}");
    let back = again.follow("First page").await;
    assert_eq!((back.path.as_str(), rows(&back)), (start, rows(&first)));
}
