//! What a browser keeps of a page after its reader has left: the title stands in its history, in its tabs and in a shared
//! computer's list of what was visited.

use crate::harness::{Seen, TestPortal};

/// Public by themselves: the page names nobody whom the public lists do not name.
const PUBLIC: [&str; 2] = ["/register/{id}", "/decisions/{id}"];

/// What would tell that somebody hides.
const TELLING: [&str; 6] = ["hide", "hidden", "hiding", "sealed", "danger", "secret"];

/// The names of all organisations.
pub async fn names(portal: &TestPortal) -> Vec<String> {
    portal.words("select name from organisations order by name").await
}

pub fn faults(seen: &Seen, names: &[String]) -> Vec<String> {
    let title = seen.page.text("title");
    let staff = !(seen.who.starts_with("owner") || seen.who.starts_with("holder") || seen.who == "a stranger");
    let named = names.iter().filter(|name| !PUBLIC.contains(&seen.route) && title.contains(name.as_str()));
    let mut found: Vec<String> = named.map(|name| format!("the title {title:?} names {name}")).collect();
    let small = title.to_lowercase();
    let telling = TELLING.iter().filter(|word| !staff && small.contains(**word));
    found.extend(telling.map(|word| format!("the title {title:?} says {word}")));
    found
}
