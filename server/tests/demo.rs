//! A demonstration cannot be taken for an institution's portal: every page of it says what it is.

use std::collections::{BTreeSet, VecDeque};

use app::kernel::{Language, UserId};
use app::text::Locale;
use sea_orm::{ConnectionTrait, Statement};
use server::seed::Demo;
use uuid::Uuid;

use crate::harness::{Browser, TestPortal};

/// A page's address with what names one object taken out, so that one page of each kind is looked at.
fn kind_of(path: &str) -> String {
    let plain = path.split(['?', '#']).next().unwrap_or_default();
    let is_name = |part: &str| part.chars().any(|c| c.is_ascii_digit()) || part.len() > 24;
    plain.split('/').map(|part| if is_name(part) { "*" } else { part }).collect::<Vec<_>>().join("/")
}

/// Follows every link, to one page of each kind that nobody before has `shown`.
async fn walk(browser: &Browser, from: &[String], said: &str, shown: &mut BTreeSet<String>) {
    let (mut queued, mut waiting) = (BTreeSet::new(), VecDeque::from(from.to_vec()));
    while let Some(path) = waiting.pop_front() {
        let kind = kind_of(&path);
        if shown.contains(&kind) || !queued.insert(kind.clone()) {
            continue;
        }
        let page = browser.get(&path).await;
        let html = page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if !html {
            continue;
        }
        assert!(page.html.contains("class=\"demo\"") && page.text(".demo").contains(said), "{}", page.summary());
        if page.status == 200 && kind_of(&page.path) == kind {
            shown.insert(kind);
        }
        let document = page.document();
        let links = scraper::Selector::parse("a[href^='/en']").expect("a selector");
        for link in document.select(&links) {
            waiting.push_back(link.value().attr("href").unwrap_or_default().to_owned());
        }
    }
}

async fn user(portal: &TestPortal, sign_in: &str) -> UserId {
    let reader = portal.portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select id from users where sign_in_name = $1",
        [sign_in.into()],
    );
    let row = reader.query_one_raw(find).await.expect("an answer").expect("a person");
    UserId(row.try_get_by_index::<Uuid>(0).expect("an id"))
}

#[tokio::test]
async fn every_page_of_a_demonstration_says_so_to_everybody() {
    let portal = TestPortal::start().await;
    let before = portal.browser().get("/en").await;
    assert!(!before.html.contains("class=\"demo\""), "a portal in use says no such thing");
    let Demo { sign_ins, .. } = server::seed::tell(&portal.portal).await.expect("no fault").expect("a demo");
    let told = Locale::new(Language::En).text("interface-demo-text");
    let said = told.as_str();
    let mut from: Vec<String> = server::routes::all_routes(false)
        .listed
        .iter()
        .filter(|route| route.method == "GET" && !route.path.contains('{'))
        .map(|route| format!("/en{}", if route.path == "/" { "" } else { route.path }))
        .collect();
    from.push("/en/nothing-is-here".to_owned());
    let mut shown = BTreeSet::new();
    walk(&portal.browser(), &from, said, &mut shown).await;
    for person in &sign_ins {
        let browser = portal.signed_in(user(&portal, &person.name).await).await;
        walk(&browser, &from, said, &mut shown).await;
    }
    assert!(shown.len() > 40, "{} kinds of pages: {shown:?}", shown.len());
    for language in Language::ALL {
        let page = portal.browser().get(&format!("/{language}")).await;
        assert_eq!(page.text(".demo strong"), Locale::new(language).text("interface-demo-title"));
    }
}

#[tokio::test]
async fn a_portal_that_is_being_served_learns_that_it_was_made_a_demonstration() {
    let portal = TestPortal::start().await;
    assert!(!portal.browser().get("/en/help").await.html.contains("class=\"demo\""));
    // As another process does it.
    portal.write("update installation set demo_since = 1", []).await.expect("the mark");
    portal.clock.advance(31_000);
    assert!(portal.browser().get("/en/help").await.html.contains("class=\"demo\""));
}

#[tokio::test]
async fn what_describes_another_body_is_illustrative_until_that_body_opens_it() {
    let portal = TestPortal::start().await;
    let apply = |page: &crate::harness::Page| page.has("a[href='/en/programmes/ecosoc/start']");
    // The harness opens ECOSOC, as its body would.
    let open = portal.browser().get("/en/programmes/ecosoc").await;
    assert!(apply(&open), "{}", open.summary());
    assert!(!open.main().contains("Illustrative"), "{}", open.summary());
    server::programmes::close(&portal.portal, "ecosoc").await.expect("no fault");
    let closed = portal.browser().get("/en/programmes/ecosoc").await;
    assert!(!apply(&closed), "{}", closed.summary());
    assert!(closed.main().contains("Illustrative"), "{}", closed.summary());
    assert_eq!(portal.browser().get("/en/programmes/ecosoc/start").await.status, 404);
    let (member, _) = portal.person("Amina", &[]).await;
    let posted = member.post("/en/programmes/ecosoc/start", &[("organisation", "")]).await;
    assert_ne!(posted.status, 200);
    assert!(portal.browser().get("/en/programmes/model").await.has("a[href='/en/programmes/model/start']"));
    // In the demonstration it is open, and says that it is an illustration.
    server::seed::tell(&portal.portal).await.expect("no fault");
    let shown = portal.browser().get("/en/programmes/ecosoc").await;
    assert!(shown.main().contains("Illustrative"), "{}", shown.summary());
}

#[tokio::test]
async fn no_decision_of_the_demonstration_is_put_down_to_its_applicant() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("no fault").expect("a demo");
    let decided = "verb in ('granted', 'granted_lower', 'refused', 'deferred', 'decided')";
    assert!(portal.number(&format!("select count(*) from audit_acts where {decided}")).await > 10);
    let wrong = format!("select distinct verb from audit_acts where {decided} and actor_kind <> 'staff'");
    assert_eq!(portal.words(&wrong).await, Vec::<String>::new());
    let agreed = "select distinct actor_kind from audit_acts where verb = 'naming_agreed'";
    assert_eq!(portal.words(agreed).await, ["member"], "who agreed is who was asked");
}
