//! Everything that a stranger can read, followed from link to link.

use std::collections::{BTreeMap, BTreeSet};

use scraper::Selector;

use crate::harness::{Browser, Page};

/// Where one begins.
pub const LISTS: [&str; 4] = ["/en/register", "/en/decisions", "/en/waiting", "/en/challenges"];

/// Every public page about organisations, by path: the lists to their last page, and what they lead to.
pub async fn everything(browser: &Browser) -> BTreeMap<String, String> {
    what_is_new(browser, &BTreeSet::new()).await
}

/// The same, without the pages about one organisation or decision that were read before.
pub async fn what_is_new(browser: &Browser, known: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut read = BTreeMap::new();
    let mut open: Vec<String> = LISTS.map(str::to_owned).into();
    while let Some(path) = open.pop() {
        if read.contains_key(&path) || known.contains(&path) {
            continue;
        }
        let page = browser.get(&path).await;
        open.extend(links(&page));
        read.insert(path, page.html);
    }
    read
}

/// The links of a page to others of the same lists, without filters.
pub fn links(page: &Page) -> Vec<String> {
    let document = page.document();
    let anchors = Selector::parse("main a[href]").expect("a selector");
    let hrefs = document.select(&anchors).filter_map(|link| link.value().attr("href"));
    let own = |href: &&str| {
        let details = ["/en/register/", "/en/decisions/"].iter().any(|list| href.starts_with(list));
        details || (href.contains("?after=") && LISTS.iter().any(|list| href.starts_with(list)))
    };
    hrefs.filter(own).map(str::to_owned).collect()
}
