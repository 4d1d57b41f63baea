//! Every page that somebody can come to: as a stranger, as the people of organisations, as staff, with a receipt code.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use app::kernel::{ApplicationId, UserId};
use sea_orm::{ConnectionTrait, Statement};
use server::routes::all_routes;
use server::web::RouteInfo;
use uuid::Uuid;

use super::{Browser, Page, TestPortal};

/// How many pages of one route each person looks at.
const PER_ROUTE: usize = 3;
/// How many addresses of one route each person asks for: some lead elsewhere, as a file does before its declaration.
const TRIES: usize = 24;

/// A page with the route that it belongs to and who looked at it.
pub struct Seen {
    pub route: &'static str,
    pub who: String,
    pub page: Page,
}

impl TestPortal {
    /// Follows links from the home page as each kind of person of the demo, in the language of the demo's readers.
    pub async fn walk(&self) -> Vec<Seen> {
        let routes: Vec<RouteInfo> =
            all_routes(false).listed.into_iter().filter(|route| route.method == "GET").collect();
        let mut seen = Vec::new();
        for (who, browser) in self.walkers().await {
            walk_as(&who, &browser, &routes, &mut seen).await;
        }
        seen
    }

    /// Follows links from the home page as one person.
    pub async fn walk_of(&self, who: &str, browser: &Browser) -> Vec<Seen> {
        let routes: Vec<RouteInfo> =
            all_routes(false).listed.into_iter().filter(|route| route.method == "GET").collect();
        let mut seen = Vec::new();
        walk_as(who, browser, &routes, &mut seen).await;
        seen
    }

    /// One browser of each kind of person.
    pub async fn walkers(&self) -> Vec<(String, Browser)> {
        let mut walkers = vec![("a stranger".to_owned(), self.browser())];
        let roles = self.first_of_each("select role, user_id from role_grants order by role, user_id").await;
        let members = self
            .first_of_each(
                "select a.state, m.user_id from applications a join organisation_members m \
                 on m.organisation_id = a.organisation_id where m.role = 'owner' order by a.state, m.user_id",
            )
            .await;
        let owners = members.into_iter().map(|(state, user)| (format!("owner of a file that is {state}"), user));
        for (who, user) in roles.into_iter().chain(owners) {
            walkers.push((who, self.signed_in(UserId(user)).await));
        }
        let sent = "select state, id from applications where receipt_lookup is not null order by state, id";
        for (state, application) in self.first_of_each(sent).await {
            let code = server::applications::receipt_code(&self.portal, ApplicationId(application)).grouped();
            let browser = self.browser();
            browser.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
            walkers.push((format!("holder of the receipt of a file that is {state}"), browser));
        }
        walkers
    }

    /// The first identifier beside each word.
    async fn first_of_each(&self, sql: &str) -> BTreeMap<String, Uuid> {
        let reader = self.portal.database.reader();
        let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql);
        let mut first = BTreeMap::new();
        for row in rows {
            let word: String = row.try_get_by_index(0).expect("a word");
            first.entry(word).or_insert(row.try_get_by_index(1).expect("an identifier"));
        }
        first
    }
}

async fn walk_as(who: &str, browser: &Browser, routes: &[RouteInfo], seen: &mut Vec<Seen>) {
    let (mut visits, mut tries): (BTreeMap<&str, usize>, BTreeMap<&str, usize>) = Default::default();
    let mut asked = BTreeSet::new();
    let mut queue: VecDeque<String> =
        routes.iter().filter(|route| !route.path.contains('{')).map(|route| route.path.to_owned()).collect();
    while let Some(address) = queue.pop_front() {
        let path = address.split('?').next().unwrap_or_default();
        let Some(route) = routes.iter().find(|route| route_matches(route.path, path)) else { continue };
        if NOT_WALKED.contains(&route.path) || !asked.insert(address.clone()) {
            continue;
        }
        let tried = tries.entry(route.path).or_default();
        if *tried >= TRIES || visits.get(route.path).is_some_and(|count| *count >= PER_ROUTE) {
            continue;
        }
        *tried += 1;
        let page = browser.get(&format!("/en{}", if address == "/" { "" } else { &address })).await;
        let html = page
            .headers
            .get("content-type")
            .is_some_and(|kind| kind.to_str().unwrap_or_default().starts_with("text/html"));
        if !page.status.is_success() || !html {
            continue;
        }
        let there = page.path.strip_prefix("/en").unwrap_or_default().split('?').next().unwrap_or_default().to_owned();
        let there = if there.is_empty() { "/".to_owned() } else { there };
        if let Some(route) = routes.iter().find(|route| route_matches(route.path, &there)) {
            let count = visits.entry(route.path).or_default();
            if *count >= PER_ROUTE {
                continue;
            }
            *count += 1;
            queue.extend(links(&page));
            seen.push(Seen { route: route.path, who: who.to_owned(), page });
        }
    }
}

/// They lead out of the portal.
const NOT_WALKED: [&str; 2] = ["/sign-in/staff", "/sign-in/staff/callback"];

fn links(page: &Page) -> Vec<String> {
    let document = page.document();
    let links = scraper::Selector::parse("a[href]").expect("a selector");
    document
        .select(&links)
        .filter_map(|link| link.value().attr("href"))
        .filter_map(|href| href.strip_prefix("/en"))
        .filter(|path| path.is_empty() || path.starts_with(['/', '?']))
        .map(|path| path.split('#').next().unwrap_or_default().to_owned())
        .map(|path| if path.is_empty() { "/".to_owned() } else { path })
        .collect()
}

/// Whether a path, without language, belongs to a route.
pub fn route_matches(route: &str, path: &str) -> bool {
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (route.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(_)) if wanted.starts_with("{*") => return true,
            (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}
