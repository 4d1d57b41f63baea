//! Somebody who reads every public page daily for two years, keeps what they saw, and tries to learn whose the decisions and
//! challenges without a name are.

use std::collections::{BTreeMap, BTreeSet};

use app::kernel::{Timestamp, days};
use scraper::{Html, Selector};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::reading::what_is_new;
use crate::harness::TestPortal;

/// Fewer names than this among which one must be the right one are a link.
const CROWD: usize = 3;

/// An entry without a name, and what is true of it.
#[derive(Clone, Debug, Default)]
struct Unnamed {
    /// What a page shows of it.
    text: String,
    first_seen: i64,
    /// Whose it is, and the day it was decided. The observer does not know either.
    name: String,
    /// Words by which its organisation could be known.
    words: Vec<String>,
    decided: i64,
    ids: BTreeSet<Uuid>,
}

/// Everything that was seen.
#[derive(Clone, Debug, Default)]
struct Seen {
    unnamed: Vec<Unnamed>,
    /// Days on which something public changed about a name.
    events: BTreeMap<i64, BTreeSet<String>>,
    /// Days on which fewer files waited than the day before.
    falls: BTreeSet<i64>,
    /// Days on which something without a name came, went or changed, and what.
    moved: BTreeMap<i64, Vec<String>>,
    /// Ids in the addresses of pages with a name.
    named_ids: BTreeSet<Uuid>,
    /// Ids of rows behind the pages.
    rows: BTreeSet<Uuid>,
    /// Numbers of files and challenges, found on any page.
    references: BTreeSet<String>,
}

/// All the ways in which an entry could be joined to a name.
fn links(seen: &Seen) -> Vec<String> {
    let mut links: Vec<String> = seen.references.iter().map(|found| format!("a number is public: {found}")).collect();
    let few =
        |day: i64, name: &str| seen.events.get(&day).is_some_and(|names| names.contains(name) && names.len() < CROWD);
    for (day, moved) in seen.moved.iter().filter(|(day, _)| !ends_a_month(**day)) {
        links.push(format!("something without a name moved on day {day}: {moved:?}"));
    }
    for entry in &seen.unnamed {
        let about = entry.text.chars().take(60).collect::<String>();
        if few(entry.first_seen, &entry.name) {
            links.push(format!("it appeared when {} changed: {about}", entry.name));
        }
        if seen.falls.contains(&entry.decided) && few(entry.decided, &entry.name) {
            links.push(format!("one file less waited when {} changed: {about}", entry.name));
        }
        links.extend(
            entry
                .words
                .iter()
                .filter(|word| entry.text.contains(*word))
                .map(|word| format!("{word:?} stands in: {about}")),
        );
        for id in &entry.ids {
            if seen.named_ids.contains(id) || seen.rows.contains(id) {
                links.push(format!("the id {id} stands elsewhere: {about}"));
            }
            if id.get_version_num() != 4 {
                links.push(format!("the id {id} tells a time: {about}"));
            }
        }
    }
    links
}

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

fn text(row: &QueryResult, place: usize) -> String {
    row.try_get_by_index(place).expect("a text")
}

fn day_of(at: Timestamp) -> i64 {
    at.0.div_euclid(days(1))
}

/// Whether it is the day on which the month before is over everywhere.
fn ends_a_month(day: i64) -> bool {
    Timestamp(day * days(1)).in_zone("UTC").day() == 1
}

fn ids_in(html: &str) -> BTreeSet<Uuid> {
    html.split(['/', '"', '?']).filter_map(|part| part.parse().ok()).collect()
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).map(|found| found.text().collect::<String>()).collect()
}

/// What is public about names on one day: one line for each entry of the register and each decision with a name.
fn about_names(pages: &BTreeMap<String, String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut about: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, html) in pages.iter().filter(|(path, _)| !path.contains('?') || path.contains("after=")) {
        if ["/en/register", "/en/decisions"].iter().any(|list| path.split('?').next() == Some(list)) {
            for row in Html::parse_document(html).select(&Selector::parse("tbody tr").expect("a selector")) {
                let name = row.select(&Selector::parse("th a bdi").expect("a selector")).next();
                if let Some(name) = name {
                    let line = format!("{path} {}", row.text().collect::<String>());
                    about.entry(name.text().collect()).or_default().insert(line);
                }
            }
        }
    }
    about
}

/// Pages of decisions without a name, and cards of challenges.
fn without_names(pages: &BTreeMap<String, String>) -> Vec<(String, String, BTreeSet<Uuid>)> {
    let mut found = Vec::new();
    for (path, html) in pages {
        let main = texts(html, "main").concat();
        if path.starts_with("/en/decisions/") && main.contains("A decision without a public name") {
            found.push((path.clone(), main, ids_in(path)));
        }
        if path.starts_with("/en/challenges") {
            found.extend(texts(html, "article.card").into_iter().map(|card| (card.clone(), card, BTreeSet::new())));
        }
    }
    found
}

/// Every count, and every entry of a list that has no name.
fn nameless(pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    for (path, html) in pages {
        let list = path.split('?').next().unwrap_or_default();
        match list {
            "/en/waiting" => found.extend(texts(html, "main tbody tr")),
            "/en/challenges" => found.extend(texts(html, "main article.card")),
            "/en/decisions" => {
                let rows = texts(html, "main tbody tr");
                found.extend(rows.into_iter().filter(|row| row.contains("A decision without a name")));
            }
            _ => {}
        }
    }
    found.sort();
    found
}

fn waiting(pages: &BTreeMap<String, String>) -> i64 {
    let cells = pages.get("/en/waiting").map(|html| texts(html, "tbody tr td:nth-of-type(1)")).unwrap_or_default();
    cells.iter().filter_map(|cell| cell.trim().parse::<i64>().ok()).sum()
}

/// What is true, for judging whether the observer was right: by the text for the public, the name, words and day.
async fn truth(portal: &TestPortal) -> Vec<(String, Unnamed)> {
    let decisions = "select d.public_summary, o.name, o.latin_name, o.acronym, d.decided_at, d.unnamed_id, o.profile \
        from decisions d join organisations o on o.id = d.organisation_id";
    let challenges = "select c.outcome_reasons, o.name, o.latin_name, o.acronym, coalesce(c.decided_at, 0), c.list_id, o.profile \
        from challenges c join organisations o on o.id = c.organisation_id where c.outcome is not null";
    let mut all = rows(portal, decisions).await;
    all.extend(rows(portal, challenges).await);
    all.iter()
        .map(|row| {
            let profile: serde_json::Value = row.try_get_by_index(6).expect("a profile");
            let seat = profile["seat"].as_str().unwrap_or_default().to_owned();
            let mut words = vec![text(row, 1), text(row, 2), text(row, 3)];
            words.extend(seat.split([',', '\n']).map(|part| part.trim().to_owned()));
            words.retain(|word| word.chars().count() > 2);
            let name = text(row, 1);
            let decided = day_of(Timestamp(row.try_get_by_index(4).expect("a day")));
            let id: Uuid = row.try_get_by_index(5).expect("an id");
            (format!("{id} {}", text(row, 0)), Unnamed { name, words, decided, ..Unnamed::default() })
        })
        .collect()
}

/// Reads the demo's two years as they pass.
async fn two_years() -> (Seen, usize) {
    let portal = TestPortal::start().await;
    let clock = portal.clock.clone();
    let browser = portal.browser();
    let (mut seen, mut looks) = (Seen::default(), 0);
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut known: BTreeMap<String, Unnamed> = BTreeMap::new();
    let (mut waited, mut read, mut nameless_before) = (0, BTreeSet::new(), Vec::<String>::new());
    let told = server::seed::tell_daily(&portal.portal, async |at| {
        clock.advance(at.since(clock.now()));
        let pages = what_is_new(&browser, &read).await;
        read.extend(pages.keys().filter(|path| path.matches('/').count() == 3).cloned());
        looks += 1;
        let today = day_of(at);
        let now = about_names(&pages);
        let changed = names.keys().chain(now.keys()).filter(|name| names.get(*name) != now.get(*name));
        let changed: BTreeSet<String> = changed.cloned().collect();
        if !changed.is_empty() {
            seen.events.insert(today, changed);
        }
        names = now;
        let nameless_now = nameless(&pages);
        if nameless_now != nameless_before {
            let came = nameless_now.iter().filter(|text| !nameless_before.contains(text));
            let went = nameless_before.iter().filter(|text| !nameless_now.contains(text));
            seen.moved.insert(today, came.chain(went).cloned().collect());
        }
        nameless_before = nameless_now;
        let waits = waiting(&pages);
        if waits < waited {
            seen.falls.insert(today);
        }
        waited = waits;
        for (key, text, ids) in without_names(&pages) {
            known.entry(key).or_insert(Unnamed { text, ids, first_seen: today, ..Unnamed::default() });
        }
        for (path, html) in &pages {
            for part in html.split(['>', '<', '"', ' ']).filter(|part| holds_a_number(part)) {
                seen.references.insert(part.to_owned());
            }
            if !html.contains("A decision without a public name") {
                seen.named_ids.extend(ids_in(path));
            }
        }
    })
    .await;
    told.expect("the demo").expect("an empty portal");
    let truth = truth(&portal).await;
    for (key, entry) in known {
        let own = truth.iter().find(|(said, _)| {
            let (id, words) = said.split_once(' ').expect("an id and words");
            key.contains(id) || (!words.is_empty() && key.contains(words.lines().next().unwrap_or_default()))
        });
        let (_, whose) = own.unwrap_or_else(|| panic!("whose is {key}?"));
        let Unnamed { name, words, decided, .. } = whose.clone();
        seen.unnamed.push(Unnamed { name, words, decided, ..entry });
    }
    for table in ["decisions", "applications", "organisations", "challenges"] {
        let ids = rows(&portal, &format!("select id from {table}")).await;
        seen.rows.extend(ids.iter().map(|row| row.try_get_by_index::<Uuid>(0).expect("an id")));
    }
    (seen, looks)
}

/// Whether a word holds the number of a file or a challenge, as it is written or as it stands in an address. The letters
/// alone say nothing: a random token can hold them.
fn holds_a_number(word: &str) -> bool {
    ["TRB", "CHL"].into_iter().flat_map(|letters| word.split(letters).skip(1)).any(|rest| {
        let rest = rest.strip_prefix("%2F").or_else(|| rest.strip_prefix(['/', '-'])).unwrap_or_default();
        rest.chars().take(4).filter(char::is_ascii_digit).count() == 4
    })
}

#[tokio::test]
async fn whoever_reads_every_public_page_for_two_years_joins_no_unnamed_entry_to_a_name() {
    let (seen, looks) = two_years().await;
    assert!(looks > 200, "{looks} days");
    assert!(seen.unnamed.len() >= 5, "{} entries without a name", seen.unnamed.len());
    assert!(seen.events.len() > 30, "{}", seen.events.len());
    assert!(seen.moved.len() > 8 && !seen.falls.is_empty(), "{} {}", seen.moved.len(), seen.falls.len());
    assert_eq!(links(&seen), Vec::<String>::new());

    // The same observer finds each fault that is planted.
    let plant = |change: &dyn Fn(&mut Seen)| {
        let mut faulty = seen.clone();
        change(&mut faulty);
        links(&faulty)
    };
    let first = seen.unnamed[0].clone();
    let event = |seen: &mut Seen, day| {
        seen.events.insert(day, BTreeSet::from([first.name.clone()]));
    };
    assert!(!plant(&|seen| event(seen, first.first_seen)).is_empty(), "published on the day of a named change");
    let fall = |seen: &mut Seen| {
        seen.falls.insert(first.decided);
        event(seen, first.decided);
    };
    assert!(!plant(&fall).is_empty(), "a count that falls with a named change");
    let live = |seen: &mut Seen| {
        seen.moved.insert(first.first_seen + 3, vec!["an entry".to_owned()]);
    };
    assert!(!plant(&live).is_empty(), "a list or a count that follows a single act");
    let spoken = |seen: &mut Seen| seen.unnamed[0].text.push_str(&first.name);
    assert!(!plant(&spoken).is_empty(), "a name in the summary");
    let shared = |seen: &mut Seen| {
        let id = *seen.named_ids.first().expect("an id");
        seen.unnamed[0].ids.insert(id);
    };
    assert!(!plant(&shared).is_empty(), "one id on both");
    let timed = |seen: &mut Seen| {
        seen.unnamed[0].ids.insert(Uuid::now_v7());
    };
    assert!(!plant(&timed).is_empty(), "an id that tells a time");
    let numbered = |seen: &mut Seen| {
        seen.references.insert("TRB/2026/048213".to_owned());
    };
    assert!(!plant(&numbered).is_empty(), "a number of a file");
}
