//! What holds for every page that anybody can come to.

mod any_page;
mod confirmations;
mod error_names;
mod files;
mod links;
mod return_key;
mod titles;

use std::collections::BTreeSet;

use crate::harness::TestPortal;

#[tokio::test]
async fn on_every_page_return_sends_its_form_links_lead_somewhere_and_the_title_comes_first() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let (mut wrong, mut forms, mut take_files) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let names = titles::names(&portal).await;
    assert!(names.len() > 10, "{names:?}");
    let walked = portal.walk().await;
    let (compared, telling) = titles::faults_elsewhere(&walked).await;
    assert!(compared > 100, "{compared}");
    wrong.extend(telling);
    for seen in walked {
        let chosen = return_key::CHOSEN.iter().find(|(route, ..)| *route == seen.route);
        let mut found = return_key::faults(&seen.page.html, chosen.map(|(_, name, value)| (*name, *value)));
        found.extend(links::faults(&seen.page.html));
        found.extend(files::faults(&seen.page.path, &seen.page.html));
        found.extend(headings(&seen.page.html));
        found.extend(titles::faults(&seen, &names));
        found.extend(controls_of_no_form(&seen.page.html));
        wrong.extend(
            found.into_iter().map(|fault| format!("{}: {fault} ({} as {})", seen.route, seen.page.path, seen.who)),
        );
        if seen.page.has("form input[type=file]") {
            take_files.insert(seen.route);
        }
        if seen.page.has("form input:not([type=hidden])") {
            forms.insert(seen.route);
        }
    }
    let wrong: Vec<_> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(take_files.contains("/applications/{reference}/documents/{code}"), "{take_files:?}");
    // A walk that meets no forms proves nothing.
    for route in
        ["/sign-in", "/receipt", "/register", "/applications/{reference}/questions/{section}", "/files/{reference}"]
    {
        assert!(forms.contains(route), "{route} was not walked: {forms:?}");
    }
}

/// The first heading is the page's title, and there is one of it.
fn headings(html: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let headings = scraper::Selector::parse("main h1, main h2, main h3, main h4").expect("a selector");
    let names: Vec<&str> = document.select(&headings).map(|heading| heading.value().name()).collect();
    let titles = names.iter().filter(|name| **name == "h1").count();
    match names.first() {
        Some(&"h1") if titles == 1 => Vec::new(),
        first => vec![format!("the first heading is {first:?}, and titles: {titles}")],
    }
}

/// Controls outside their form name it. Where it is not on the page, they do nothing: a language could not be chosen.
fn controls_of_no_form(html: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let select = |selector: &str| scraper::Selector::parse(selector).expect("a selector");
    let (controls, forms) = (select("[form]"), select("form[id]"));
    let forms: BTreeSet<&str> = document.select(&forms).filter_map(|form| form.value().id()).collect();
    let named = |control: scraper::ElementRef| control.value().attr("form").unwrap_or_default().to_owned();
    let lost = document.select(&controls).map(named).filter(|name| !forms.contains(name.as_str()));
    lost.map(|name| format!("a control of the form {name}, which is not there")).collect()
}

#[test]
fn a_control_of_a_form_that_is_not_there_is_found() {
    assert_eq!(controls_of_no_form("<button form=a></button><form id=a></form>").len(), 0);
    assert_eq!(controls_of_no_form("<button form=a></button><form id=b></form>").len(), 1);
}

#[test]
fn a_heading_before_the_title_is_found() {
    assert_eq!(headings("<main><h1>A</h1><h2>B</h2></main>").len(), 0);
    assert_eq!(headings("<main><h2>B</h2><h1>A</h1></main>").len(), 1);
    assert_eq!(headings("<main><h1>A</h1><h1>B</h1></main>").len(), 1);
}
