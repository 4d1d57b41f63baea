//! One conjunction of terms as SQL. The entries of the rarest term are read in the order of the list, and the other terms are
//! looked up in the same order: a search that finds nothing costs as much as one that finds much. It stays SQL as text, since its
//! exact shape was measured on both databases (docs/adr/0014-search.md).

use app::kernel::Count;
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use uuid::Uuid;

use super::find_organisations::{COLUMNS, COUNT_MAX, PAGE};
use super::frequent_terms::Index;
use crate::error::Result;
use crate::store::Keyset;

/// Entries that are gathered before they are put in order; when there are more, the list is read instead.
const GATHERED_MAX: i64 = 2_000;
/// No character sorts after it.
const LAST: char = '\u{10ffff}';

/// Something that every hit has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Term(String),
    /// A longer term that begins so: the term itself is a need of its own, and is looked for first.
    Beginning(String),
    AnyOf(Vec<String>),
}

impl Need {
    fn term(&self) -> Option<&str> {
        match self {
            Need::Term(term) => Some(term),
            Need::Beginning(_) | Need::AnyOf(_) => None,
        }
    }
}

/// A page of rows that have everything needed, with the number of all such rows; `None` when there is none.
pub(super) async fn hits(
    index: &Index<'_>,
    needs: &[Need],
    after: Option<&Keyset<String>>,
) -> Result<Option<(Vec<QueryResult>, Count)>> {
    let counts = match needs {
        // There is nothing to choose between.
        [Need::Term(_)] => vec![0],
        _ => match counts(index, needs).await? {
            Some(counts) => counts,
            None => return Ok(None),
        },
    };
    let counted: Vec<(i64, &Need)> = counts.into_iter().zip(needs).collect();
    let met = met(index, &counted).await?;
    let known = met.as_ref().filter(|_| needs.iter().all(|need| need.term().is_some())).map(|ids| ids.len() as i64);
    let query = match met {
        Some(ids) if ids.is_empty() => return Ok(None),
        Some(ids) if ids.len() as i64 <= COUNT_MAX => Query::among(ids, needs),
        _ => Query::over(counted),
    };
    let rows = query.page(index, after).await?;
    if after.is_none() && rows.len() <= PAGE {
        let count = Count { number: rows.len() as i64, more: false };
        return Ok((!rows.is_empty()).then_some((rows, count)));
    }
    let count = match needs {
        [need] => count_one(index, need).await?,
        _ => known.map(|found| Count::up_to(COUNT_MAX, found)),
    };
    let count = match count {
        Some(count) => count,
        None => query.count(index).await?,
    };
    Ok((count.number > 0).then_some((rows, count)))
}

/// The statuses that have all the frequent terms, where no rarer term can be read.
async fn met(index: &Index<'_>, counted: &[(i64, &Need)]) -> Result<Option<Vec<Uuid>>> {
    let terms: Vec<&str> = counted.iter().filter_map(|(_, need)| need.term()).collect();
    if terms.len() < 2 || counted.iter().any(|(count, _)| *count <= GATHERED_MAX) {
        return Ok(None);
    }
    index.having_all(&terms).await.map(Some)
}

/// Entries of the index that a need points at, counted as far as needed to choose which term is read.
pub(super) async fn entries(index: &Index<'_>, need: &Need) -> Result<i64> {
    let counts = counts(index, std::slice::from_ref(need)).await?;
    Ok(counts.and_then(|counts| counts.first().copied()).unwrap_or(0))
}

/// The same of several, in their order, with one question; none where one of them has no entry. Of a term it is counted whether
/// it is rare.
async fn counts(index: &Index<'_>, needs: &[Need]) -> Result<Option<Vec<i64>>> {
    let (mut values, mut each, mut there) = (Vec::new(), Vec::new(), Vec::new());
    for need in needs {
        let condition = condition(need, &mut values);
        let most = if need.term().is_some() { index.rare() } else { GATHERED_MAX } + 1;
        let entries = format!("select 1 from register_terms o where {condition}");
        each.push(format!("(select count(*) from ({entries} limit {most}) entries)"));
        // Not `exists`, which databases turn into joins: each is asked by itself, and the first that is not there ends it.
        there.push(format!("({entries} limit 1) is not null"));
    }
    if each.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let sql = format!("select {} where {}", each.join(", "), there.join(" and "));
    let find = Statement::from_sql_and_values(index.reader.get_database_backend(), sql, values);
    let Some(row) = index.reader.query_one_raw(find).await? else { return Ok(None) };
    let mut counts = Vec::with_capacity(needs.len());
    for (place, need) in needs.iter().enumerate() {
        let count: i64 = row.try_get_by_index(place)?;
        // A term that is not rare is taken for one that all have.
        let frequent = need.term().is_some() && count > index.rare();
        counts.push(if frequent { GATHERED_MAX + 1 } else { count });
    }
    Ok(Some(counts))
}

/// The hits of one need alone, where its entries tell them. Only what is public has terms (`accreditations::show_or_hide`), so that
/// they need not be looked up one by one.
async fn count_one(index: &Index<'_>, need: &Need) -> Result<Option<Count>> {
    let mut values = Vec::new();
    let condition = condition(need, &mut values);
    let sql = format!(
        "select count(distinct accreditation_id), count(*) from \
         (select accreditation_id from register_terms o where {condition} limit {}) entries",
        GATHERED_MAX + 1
    );
    let find = Statement::from_sql_and_values(index.reader.get_database_backend(), sql, values);
    let Some(row) = index.reader.query_one_raw(find).await? else { return Ok(None) };
    let (found, entries): (i64, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let count = Count::up_to(COUNT_MAX, found);
    Ok((count.more || entries <= GATHERED_MAX).then_some(count))
}

/// On `register_terms o`.
fn condition(need: &Need, values: &mut Vec<Value>) -> String {
    let mut value = |text: String| {
        values.push(text.into());
        format!("${}", values.len())
    };
    match need {
        Need::Term(term) => format!("o.term = {}", value(term.clone())),
        Need::Beginning(beginning) => {
            let (from, to) = (value(beginning.clone()), value(format!("{beginning}{LAST}")));
            format!("o.term > {from} and o.term < {to}")
        }
        Need::AnyOf(terms) => {
            let places: Vec<String> = terms.iter().map(|term| value(term.clone())).collect();
            format!("o.term in ({})", places.join(", "))
        }
    }
}

/// What is read entry by entry, with its conditions and their parameters.
struct Query {
    gathered: String,
    /// The index of terms `t`, or the list `a` itself where no term is rare enough.
    from: String,
    values: Vec<Value>,
    walks_terms: bool,
}

impl Query {
    fn over(mut counted: Vec<(i64, &Need)>) -> Self {
        // Of two that are as rare, the one whose entries stand in the order of the list.
        counted.sort_by_key(|(count, need)| (*count, !matches!(need, Need::Term(_))));
        let walked = match counted.first() {
            Some((count, Need::Beginning(_) | Need::AnyOf(_))) if *count > GATHERED_MAX => {
                counted.iter().position(|(_, need)| matches!(need, Need::Term(_)))
            }
            first => first.map(|_| 0),
        };
        let walked = walked.map(|place| counted.remove(place).1);
        let mut values = Vec::new();
        let (gathered, from) = match walked {
            None => (String::new(), "from public_statuses a where a.ended_at is null".to_owned()),
            Some(Need::Term(term)) => {
                values.push(term.clone().into());
                (String::new(), "from register_terms t where t.term = $1".to_owned())
            }
            Some(need) => {
                let condition = condition(need, &mut values);
                let rows = "select distinct o.sort_key, o.accreditation_id from register_terms o";
                (format!("with g as materialized ({rows} where {condition}) "), "from g t where 1 = 1".to_owned())
            }
        };
        let mut query = Query { gathered, from, values, walks_terms: walked.is_some() };
        counted.into_iter().for_each(|(_, need)| query.need(need));
        query
    }

    /// Of these statuses those that have all else that is needed.
    fn among(ids: Vec<Uuid>, needs: &[Need]) -> Self {
        let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
        let from = format!("from public_statuses a where a.ended_at is null and a.id in ({})", places.join(", "));
        let values = ids.into_iter().map(Value::from).collect();
        let mut query = Query { gathered: String::new(), from, values, walks_terms: false };
        needs.iter().filter(|need| need.term().is_none()).for_each(|need| query.need(need));
        query
    }

    /// The columns the list is ordered by.
    fn order(&self) -> (&'static str, &'static str) {
        if self.walks_terms { ("t.sort_key", "t.accreditation_id") } else { ("a.sort_key", "a.id") }
    }

    fn need(&mut self, need: &Need) {
        let condition = condition(need, &mut self.values);
        let (key, id) = self.order();
        let same = match need {
            Need::Term(_) => format!("o.sort_key = {key} and o.accreditation_id = {id}"),
            // The index by status finds a beginning at once.
            _ => format!("o.accreditation_id = {id}"),
        };
        // Not `exists`: PostgreSQL would make a join of each, plan all their orders, and read whole terms.
        let there = format!("(select 1 from register_terms o where {condition} and {same} limit 1) is not null");
        self.from.push_str(&format!(" and {there}"));
    }

    /// The first `most` keys in the order of the list. Only then are the entries themselves read: both databases find the
    /// keys in the index alone.
    fn keys(&self, beyond: &str, most: usize) -> String {
        let (key, id) = self.order();
        let from = &self.from;
        format!(
            "(select {key} as sort_key, {id} as accreditation_id {from}{beyond} order by {key}, {id} limit {most}) k"
        )
    }

    async fn page(&self, index: &Index<'_>, after: Option<&Keyset<String>>) -> Result<Vec<QueryResult>> {
        let (key, id) = self.order();
        let mut values = self.values.clone();
        let beyond = after.map(|after| {
            values.push(after.key.as_str().into());
            values.push(after.id.into());
            format!(" and ({key}, {id}) > (${}, ${})", values.len() - 1, values.len())
        });
        let keys = self.keys(&beyond.unwrap_or_default(), PAGE + 1);
        let sql = format!(
            "{}select {COLUMNS} from {keys} cross join public_statuses a where a.id = k.accreditation_id and a.ended_at is null \
             order by k.sort_key, k.accreditation_id",
            self.gathered
        );
        Ok(index
            .reader
            .query_all_raw(Statement::from_sql_and_values(index.reader.get_database_backend(), sql, values))
            .await?)
    }

    async fn count(&self, index: &Index<'_>) -> Result<Count> {
        // Only what is public has terms: they need not be looked up one by one.
        let sql = format!("{}select count(*) from {}", self.gathered, self.keys("", COUNT_MAX as usize + 1));
        let find = Statement::from_sql_and_values(index.reader.get_database_backend(), sql, self.values.clone());
        let found: i64 = index.reader.query_one_raw(find).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(Count::up_to(COUNT_MAX, found))
    }
}

/// Names of hits, at most a few: what somebody may have meant.
pub(super) async fn names(index: &Index<'_>, needs: &[Need], most: usize) -> Result<Vec<(Uuid, String)>> {
    let Some((rows, _)) = hits(index, needs, None).await? else { return Ok(Vec::new()) };
    let mut names: Vec<(Uuid, String)> = Vec::new();
    for row in rows {
        let name: String = row.try_get("", "organisation_name")?;
        if !names.iter().any(|(_, other)| *other == name) && names.len() < most {
            names.push((row.try_get("", "id")?, name));
        }
    }
    Ok(names)
}
