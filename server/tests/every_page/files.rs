//! A file goes only where it is received: to a route that declares one, in a form that carries it.

use scraper::{Html, Selector};
use server::routes::all_routes;
use server::web::RouteInfo;

use crate::harness::route_matches;

/// Forms with a control for a file that would lose it. `path` is the page's own, with its language.
pub fn faults(path: &str, html: &str) -> Vec<String> {
    let routes: Vec<RouteInfo> = all_routes(false).listed.into_iter().filter(|route| route.takes_file).collect();
    let document = Html::parse_document(html);
    let selector = |text: &str| Selector::parse(text).expect("a selector");
    let control = selector("input[type=file]");
    let mut faults = Vec::new();
    for form in document.select(&selector("form")).filter(|form| form.select(&control).next().is_some()) {
        let action = form.value().attr("action").filter(|action| !action.is_empty()).unwrap_or(path);
        let posted = action.split(['?', '#']).next().unwrap_or_default();
        let posted = posted.get(3..).unwrap_or_default();
        if !routes.iter().any(|route| route_matches(route.path, posted)) {
            faults.push(format!("its file is lost at {action}"));
        }
        if form.value().attr("enctype") != Some("multipart/form-data") {
            faults.push("its file does not travel".to_owned());
        }
    }
    faults
}

#[test]
fn a_file_that_would_be_lost_is_found() {
    let form = |action: &str, kind: &str| format!("<form action='{action}' enctype='{kind}'><input type=file></form>");
    let multipart = "multipart/form-data";
    assert!(faults("/en/x", &form("/en/challenge/TRB-1/check", multipart)).is_empty());
    assert!(faults("/en/challenge/TRB-1/check?x", &form("", multipart)).is_empty());
    assert_eq!(faults("/en/x", &form("/en/organisations/new", multipart)).len(), 1);
    assert_eq!(faults("/en/x", &form("/en/challenge/TRB-1/check", "")).len(), 1);
}
