//! One page of the register: first names that have the words that were typed, then names with a word that begins like the
//! last one, then names that are close, and at last names that sound alike, as a question.

use app::accreditations::AccreditationState;
use app::kernel::{Count, Timestamp};
use app::text::SearchWords;
use sea_orm::{FromQueryResult, QueryResult};
use uuid::Uuid;

use super::close_names::{close_needs, meant};
use super::frequent_terms::Index;
use super::search_query::{Need, entries, hits};
use crate::accreditations::{country_term, programme_term};
use crate::error::Result;
use crate::store::{Keyset, Slice};

/// Rows on one page.
pub(super) const PAGE: usize = 50;
/// Hits that are counted. A higher number does not help a reader to choose.
pub(super) const COUNT_MAX: i64 = 200;
/// Terms of a search that are looked for; further terms have no effect.
const MOST_TERMS: usize = 12;
/// Characters of a search that are read.
const LONGEST_SEARCH: usize = 200;

#[derive(Default)]
pub(super) struct RegisterFilter {
    pub name: Option<String>,
    pub programme: Option<Uuid>,
    /// ISO 3166 alpha-2.
    pub country: Option<String>,
    pub after: Option<Keyset<String>>,
}

pub(super) struct RegisterEntry {
    pub id: Uuid,
    pub name: String,
    pub latin_name: String,
    pub acronym: String,
    pub country: String,
    pub programme: Uuid,
    pub category: String,
    pub state: AccreditationState,
    pub since: Timestamp,
    sort_key: String,
}

/// What a search led to.
pub(super) struct Search {
    pub page: Slice<RegisterEntry>,
    pub count: Count,
    /// No name has the words as they were typed; these are close.
    pub close: bool,
    /// Nothing was found; these names sound alike.
    pub meant: Vec<(Uuid, String)>,
}

pub(super) const COLUMNS: &str = "a.id, a.organisation_name, a.latin_name, a.country, a.programme_id, a.category, \
     a.state, a.since, a.sort_key, a.acronym";

pub(super) async fn find_organisations(index: &Index<'_>, wanted: &RegisterFilter) -> Result<Search> {
    let typed: String = wanted.name.iter().flat_map(|name| name.chars()).take(LONGEST_SEARCH).collect();
    let words = SearchWords::read(&typed);
    let filters: Vec<Need> = [wanted.country.as_deref().map(country_term), wanted.programme.map(programme_term)]
        .into_iter()
        .flatten()
        .map(Need::Term)
        .collect();
    if words.is_empty() && !typed.trim().is_empty() {
        return Ok(nothing());
    }
    let after = wanted.after.as_ref();
    let attempts = attempts(&words);
    for attempt in &attempts {
        if let Some(found) = hits(index, &[attempt.as_slice(), filters.as_slice()].concat(), after).await? {
            return found_in(found, false);
        }
    }
    let joined = words.joined();
    if !joined.is_empty()
        && let Some(close) = close_needs(index, &joined[..joined.len().min(MOST_TERMS)]).await?
        && !attempts.contains(&close)
        && let Some(found) = hits(index, &[close, filters.clone()].concat(), after).await?
    {
        return found_in(found, true);
    }
    Ok(Search { meant: meant(index, &joined[..joined.len().min(MOST_TERMS)], &filters).await?, ..nothing() })
}

/// A place that an organisation gave in its own words, with the same words.
pub(super) async fn place_written(index: &Index<'_>, typed: &str) -> Result<Option<String>> {
    let known = entries(index, &Need::Term(country_term(typed))).await? > 0;
    Ok(known.then(|| typed.to_owned()))
}

/// What is tried one after the other: whole words, joined and parted; the last word as a beginning; two words as one.
fn attempts(words: &SearchWords) -> Vec<Vec<Need>> {
    let (joined, parted) = (words.joined(), words.parted());
    let mut attempts = vec![whole(&joined), whole(&parted)];
    for words in [&joined, &parted] {
        if let Some((last, before)) = words.split_last() {
            let mut terms = SearchWords::terms(std::slice::from_ref(last));
            let beginning = terms.pop().map(Need::Beginning);
            let rest = terms.into_iter().map(Need::Term);
            attempts.push(whole(before).into_iter().chain(rest).chain(beginning).take(MOST_TERMS).collect());
        }
    }
    for place in 1..parted.len().min(MOST_TERMS) {
        let together = parted[place - 1..=place].concat();
        attempts.push(whole(&[&parted[..place - 1], &[together], &parted[place + 1..]].concat()));
    }
    attempts.dedup();
    attempts
}

fn whole(words: &[String]) -> Vec<Need> {
    let mut terms = SearchWords::terms(words);
    terms.truncate(MOST_TERMS);
    terms.into_iter().map(Need::Term).collect()
}

fn found_in((rows, count): (Vec<QueryResult>, Count), close: bool) -> Result<Search> {
    let found: Vec<RegisterEntry> = rows.iter().map(read).collect::<Result<_>>()?;
    let page = Slice::cut(found, PAGE, |row| Keyset { key: row.sort_key.clone(), id: row.id });
    Ok(Search { page, count, close, meant: Vec::new() })
}

pub(super) fn nothing() -> Search {
    Search { page: Slice::empty(), count: Count::default(), close: false, meant: Vec::new() }
}

/// A row of [`COLUMNS`].
#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    organisation_name: String,
    latin_name: String,
    country: String,
    programme_id: Uuid,
    category: String,
    state: String,
    since: i64,
    sort_key: String,
    acronym: String,
}

fn read(row: &QueryResult) -> Result<RegisterEntry> {
    let row = Row::from_query_result(row, "")?;
    Ok(RegisterEntry {
        id: row.id,
        name: row.organisation_name,
        latin_name: row.latin_name,
        country: row.country,
        programme: row.programme_id,
        category: row.category,
        state: state(&row.state)?,
        since: Timestamp(row.since),
        sort_key: row.sort_key,
        acronym: row.acronym,
    })
}

/// Errors when the database holds a word it should have refused.
pub(super) fn state(word: &str) -> Result<AccreditationState> {
    Ok(AccreditationState::from_word(word).ok_or_else(|| anyhow::anyhow!("no accreditation state {word:?}"))?)
}
