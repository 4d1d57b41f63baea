//! One page of the register. Every query walks one index in the order of the list and stops after a page.

use app::kernel::Timestamp;
use app::register::AccreditationState;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::stop::Result;
use crate::store::{Keyset, Slice, search_terms};

/// Rows on one page.
pub(super) const PAGE: usize = 50;
/// Words of a search that are looked for; what is beyond them narrows nothing any more.
const MOST_TERMS: usize = 6;
/// Characters of a search that are read.
const LONGEST_SEARCH: usize = 200;

#[derive(Default)]
pub(super) struct Wanted {
    pub name: String,
    pub programme: Option<Uuid>,
    /// ISO 3166 alpha-2.
    pub country: Option<String>,
    pub after: Option<Keyset<String>>,
}

pub(super) struct Found {
    pub id: Uuid,
    pub name: String,
    pub latin_name: String,
    pub country: String,
    pub programme: Uuid,
    pub category: String,
    pub state: AccreditationState,
    pub since: Timestamp,
    sort_key: String,
}

const COLUMNS: &str =
    "a.id, a.organisation_name, a.latin_name, a.country, a.programme_id, a.category, a.state, a.since, a.sort_key";

/// Whole words first. A name that nobody typed to its end is looked for again by how its last word begins.
pub(super) async fn find_organisations(reader: &DatabaseConnection, wanted: &Wanted) -> Result<Slice<Found>> {
    let typed: String = wanted.name.chars().take(LONGEST_SEARCH).collect();
    let mut terms = search_terms(&typed);
    // The longest word is the rarest, as a rule; its rows are walked and the others are looked up.
    terms.sort_by_key(|term| std::cmp::Reverse(term.chars().count()));
    terms.truncate(MOST_TERMS);
    let mut query = match terms.split_first() {
        None => Query::over_all(),
        Some((first, others)) => Query::over_term(first, others),
    };
    query.narrow(wanted);
    let mut rows = query.rows(reader).await?;
    if rows.is_empty()
        && let Some(last) = search_terms(typed.split_whitespace().next_back().unwrap_or_default()).first()
    {
        let whole: Vec<&String> = terms.iter().filter(|term| *term != last).collect();
        let mut query = Query::over_beginning(last, &whole);
        query.narrow(wanted);
        rows = query.rows(reader).await?;
    }
    let found: Vec<Found> = rows.iter().map(read).collect::<Result<_>>()?;
    Ok(Slice::cut(found, PAGE, |row| Keyset { key: row.sort_key.clone(), id: row.id }))
}

/// A statement as it grows, with its parameters.
struct Query {
    sql: String,
    values: Vec<Value>,
    /// The columns the list is ordered by, on the table whose index is walked.
    order: (&'static str, &'static str),
}

impl Query {
    fn over_all() -> Self {
        let sql = format!("select {COLUMNS} from public_statuses a where a.ended_at is null");
        Query { sql, values: Vec::new(), order: ("a.sort_key", "a.id") }
    }

    fn over_term(term: &str, others: &[String]) -> Self {
        let sql = format!(
            "select {COLUMNS} from register_terms t join public_statuses a on a.id = t.accreditation_id \
             where a.ended_at is null"
        );
        let mut query = Query { sql, values: Vec::new(), order: ("t.sort_key", "t.accreditation_id") };
        let term = query.value(term);
        query.sql.push_str(&format!(" and t.term = {term}"));
        for other in others {
            query.with_term(other);
        }
        query
    }

    fn over_beginning(beginning: &str, whole: &[&String]) -> Self {
        let mut query = Query::over_all();
        let from = query.value(beginning);
        let to = query.value(format!("{beginning}\u{10ffff}"));
        query.sql.push_str(&format!(
            " and a.id in (select t.accreditation_id from register_terms t where t.term >= {from} and t.term < {to})"
        ));
        for term in whole {
            query.with_term(term);
        }
        query
    }

    fn with_term(&mut self, term: &str) {
        let term = self.value(term);
        self.sql.push_str(&format!(
            " and exists (select 1 from register_terms o where o.accreditation_id = a.id and o.term = {term})"
        ));
    }

    fn narrow(&mut self, wanted: &Wanted) {
        if let Some(programme) = wanted.programme {
            let programme = self.value(programme);
            self.sql.push_str(&format!(" and a.programme_id = {programme}"));
        }
        if let Some(country) = &wanted.country {
            let country = self.value(country.as_str());
            self.sql.push_str(&format!(" and a.country = {country}"));
        }
        let (key, id) = self.order;
        if let Some(after) = &wanted.after {
            let (last_key, last_id) = (self.value(after.key.as_str()), self.value(after.id));
            self.sql.push_str(&format!(" and ({key}, {id}) > ({last_key}, {last_id})"));
        }
        self.sql.push_str(&format!(" order by {key}, {id} limit {}", PAGE + 1));
    }

    /// Adds a parameter and returns its place.
    fn value(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    async fn rows(self, reader: &DatabaseConnection) -> Result<Vec<QueryResult>> {
        let statement = Statement::from_sql_and_values(reader.get_database_backend(), self.sql, self.values);
        Ok(reader.query_all_raw(statement).await?)
    }
}

fn read(row: &QueryResult) -> Result<Found> {
    Ok(Found {
        id: row.try_get_by_index(0)?,
        name: row.try_get_by_index(1)?,
        latin_name: row.try_get_by_index(2)?,
        country: row.try_get_by_index(3)?,
        programme: row.try_get_by_index(4)?,
        category: row.try_get_by_index(5)?,
        state: state(&row.try_get_by_index::<String>(6)?)?,
        since: Timestamp(row.try_get_by_index(7)?),
        sort_key: row.try_get_by_index(8)?,
    })
}

/// Errors when the database holds a word it should have refused.
pub(super) fn state(word: &str) -> Result<AccreditationState> {
    Ok(AccreditationState::from_word(word).ok_or_else(|| anyhow::anyhow!("no accreditation state {word:?}"))?)
}
