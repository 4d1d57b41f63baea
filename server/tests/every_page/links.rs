//! Every link of the portal to itself leads to a page that there is, and every link within a page to a place on it.

use std::sync::LazyLock;

use scraper::{Html, Selector};
use server::routes::all_routes;

use crate::harness::route_matches;

static PAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    all_routes(true).listed.into_iter().filter(|route| route.method == "GET").map(|route| route.path).collect()
});

/// What is wrong with the links of a page, in words.
pub fn faults(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let ids: Vec<&str> = document.select(&select("[id]")).filter_map(|element| element.value().attr("id")).collect();
    let links = select("a[href]");
    let hrefs = document.select(&links).filter_map(|link| link.value().attr("href"));
    hrefs.filter_map(|href| fault(href, &ids)).collect()
}

fn fault(href: &str, ids: &[&str]) -> Option<String> {
    if let Some(place) = href.strip_prefix('#') {
        return (!ids.contains(&place)).then(|| format!("nothing on the page is called #{place}"));
    }
    let path = href.strip_prefix("/en").filter(|path| path.is_empty() || path.starts_with(['/', '?', '#']))?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = if path.is_empty() { "/" } else { path };
    let there = PAGES.iter().any(|page| route_matches(page, path));
    (!there).then(|| format!("no page is at {href}"))
}

#[test]
fn a_link_to_nothing_is_found() {
    let page = |href: &str| format!("<main id=main><a href=\"{href}\">a</a></main>");
    for href in ["/en", "/en/help", "/en/register?q=x", "#main", "https://www.un.org/", "mailto:help@example.org"] {
        assert_eq!(faults(&page(href)), [""; 0], "{href}");
    }
    for href in ["/en/applications/TRB-2026-1/answers", "/en/helps", "#elsewhere"] {
        assert_eq!(faults(&page(href)).len(), 1, "{href}");
    }
}
