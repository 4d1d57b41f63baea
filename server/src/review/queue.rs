//! The queue: submitted files in the visitor's charge, the soonest deadline first. Flat in the number of files: pages
//! by key over partial indexes that cover the bounded count, and no join per row.

use app::applications::ApplicationState;
use app::kernel::{Message, ProgrammeId, Reference, Timestamp, UserId};
use app::review::pages::{QueueFilters, QueueRow, QueueView};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use std::sync::Arc;
use uuid::Uuid;

use super::queue_details::{assessors, of_round};
use super::queue_of::QueueOf;
use crate::matters::independence::applications_for;
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::store::{Keyset, Slice};
use crate::web::{ListAddress, Visit};

const PAGE: usize = 50;
/// Counting further than this costs more than it tells.
const COUNTED: i64 = 1000;

/// What narrows the queue.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    pub programme: Option<ProgrammeId>,
    pub state: Option<ApplicationState>,
    pub country: Option<String>,
}

struct Listed {
    id: Uuid,
    reference: Reference,
    organisation: String,
    country: String,
    programme: ProgrammeId,
    state: ApplicationState,
    key: i64,
    due: Option<i64>,
    put_off_until: Option<i64>,
}

/// One page of the queue of `user`; `scope` are the programmes in their charge, none for all of them.
pub(super) struct Query {
    queue: QueueOf,
    pub(super) sql: String,
    values: Vec<Value>,
}

impl Query {
    pub(super) fn of(queue: QueueOf, user: UserId, scope: Option<&[ProgrammeId]>, narrowed: &Narrowed) -> Query {
        let open = applications_for(queue.task(), "$1");
        let mut query = Query {
            queue,
            sql: format!("{open} and {}", queue.condition(narrowed.state)),
            values: vec![user.0.into()],
        };
        match (narrowed.programme, scope) {
            (Some(programme), _) => query.and_equal("a.programme_id", programme.0.into()),
            (None, Some([only])) => query.and_equal("a.programme_id", only.0.into()),
            (None, Some(several)) => query.and_in("a.programme_id", several.iter().map(|id| id.0.into()).collect()),
            (None, None) => {}
        }
        if let Some(state) = narrowed.state.filter(|state| *state != ApplicationState::Incomplete) {
            query.and_equal("a.state", state.as_str().into());
        }
        if let Some(country) = &narrowed.country {
            query.and_equal("a.country", country.as_str().into());
        }
        query
    }

    pub(super) fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    fn and_equal(&mut self, column: &str, value: Value) {
        let name = self.bind(value);
        self.sql.push_str(&format!(" and {column} = {name}"));
    }

    fn and_in(&mut self, column: &str, values: Vec<Value>) {
        let names: Vec<String> = values.into_iter().map(|value| self.bind(value)).collect();
        let names = if names.is_empty() { "null".to_owned() } else { names.join(", ") };
        self.sql.push_str(&format!(" and {column} in ({names})"));
    }

    fn statement(self, reader: &impl ConnectionTrait, head: &str, tail: &str) -> Statement {
        let sql = format!("{head}{}{tail}", self.sql);
        Statement::from_sql_and_values(reader.get_database_backend(), sql, self.values)
    }
}

async fn rows(reader: &DatabaseConnection, mut query: Query, after: Option<Keyset<i64>>) -> Result<Slice<Listed>> {
    let by = format!("({})", query.queue.key());
    if let Some(after) = after {
        let (key, id) = (query.bind(after.key.into()), query.bind(after.id.into()));
        query.sql.push_str(&format!(" and {by} >= {key} and ({by} > {key} or a.id > {id})"));
    }
    let head = format!(
        "select a.id, a.reference, a.organisation_name, a.country, a.programme_id, a.state, {by}, a.due_at, a.put_off_until"
    );
    let tail = format!(" order by {by}, a.id limit {}", PAGE + 1);
    let mut listed = Vec::new();
    for row in reader.query_all_raw(query.statement(reader, &head, &tail)).await? {
        listed.extend(read(&row)?);
    }
    Ok(Slice::cut(listed, PAGE, |row| Keyset { key: row.key, id: row.id }))
}

fn read(row: &QueryResult) -> Result<Option<Listed>> {
    let (programme, state): (Uuid, String) = (row.try_get_by_index(4)?, row.try_get_by_index(5)?);
    let Some(state) = ApplicationState::from_word(&state) else { return Ok(None) };
    Ok(Some(Listed {
        id: row.try_get_by_index(0)?,
        reference: Reference(row.try_get_by_index(1)?),
        organisation: row.try_get_by_index(2)?,
        country: row.try_get_by_index(3)?,
        programme: ProgrammeId(programme),
        state,
        key: row.try_get_by_index(6)?,
        due: row.try_get_by_index(7)?,
        put_off_until: row.try_get_by_index(8)?,
    }))
}

pub(super) async fn count(reader: &impl ConnectionTrait, query: Query) -> Result<i64> {
    let tail = format!(" limit {}) counted", COUNTED + 1);
    let statement = query.statement(reader, "select count(*) from (select 1 as one", &tail);
    Ok(match reader.query_one_raw(statement).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// What came of asking for a queue: the page, or the one file that was asked for by reference.
pub enum QueueAnswer {
    List(Box<QueueView>),
    Found(String),
}

/// The queue as its page shows it, read from the visit's query string: `programme`, `state`, `country`, `reference`,
/// `after`, `done`.
pub async fn queue_view(visit: &Visit, queue: QueueOf) -> Result<QueueAnswer> {
    let asked = visit.asked();
    let get = |name: &str| asked.get(name).trim();
    let user = visit.actor.user().ok_or(app::kernel::Failure::SignInFirst)?;
    let scope = visit.actor.programmes(queue.role());
    let charge = in_charge(visit, scope.as_deref()).await?;
    let reader = visit.portal.database.reader();

    let chosen = charge.iter().find(|version| version.template.slug == get("programme"));
    let state = ApplicationState::from_word(get("state")).filter(|state| queue.states().contains(state));
    let country = app::text::is_country(get("country")).then(|| get("country").to_uppercase());
    let narrowed = Narrowed { programme: chosen.map(|version| version.programme), state, country };
    if !get("reference").is_empty() {
        let reference = Reference::from_slug(&get("reference").to_uppercase());
        let mut query = Query::of(queue, user, scope.as_deref(), &Narrowed::default());
        query.and_equal("a.reference", reference.0.as_str().into());
        let mut found = rows(reader, query, None).await?.rows;
        if found.is_empty() && queue == QueueOf::Reviewers {
            let waiting = Narrowed { state: Some(ApplicationState::Incomplete), ..Narrowed::default() };
            let mut query = Query::of(queue, user, scope.as_deref(), &waiting);
            query.and_equal("a.reference", reference.0.as_str().into());
            found = rows(reader, query, None).await?.rows;
        }
        if let Some(found) = found.first() {
            return Ok(QueueAnswer::Found(path_of(queue, &found.reference)));
        }
    }
    let after = match get("after") {
        "" => None,
        cursor => Some(Keyset::from_cursor(cursor)?),
    };
    let slice = rows(reader, Query::of(queue, user, scope.as_deref(), &narrowed), after.clone()).await?;
    let counted = count(reader, Query::of(queue, user, scope.as_deref(), &narrowed)).await?;
    let ids: Vec<Uuid> = slice.rows.iter().map(|row| row.id).collect();
    let assessors = assessors(reader, &ids).await?;
    let (asked_about, returned) = match queue {
        QueueOf::Reviewers => (of_round(reader, "inquiries", &ids).await?, of_round(reader, "returns", &ids).await?),
        QueueOf::DecisionMakers => (Vec::new(), Vec::new()),
    };

    let locale = visit.locale;
    let set = ["programme", "state", "country"].map(|name| (name, get(name)));
    let address = ListAddress::new(visit.href(queue.path()), set);
    let mut chips = Vec::new();
    if let Some(version) = chosen {
        chips.push(address.chip("programme", version.template.name.text(locale.language)));
    }
    if let Some(state) = state {
        chips.push(address.chip("state", locale.message(&state.message())));
    }
    if let Some(country) = &narrowed.country {
        chips.push(address.chip("country", locale.country(country)));
    }
    let row = |listed: &Listed| {
        let version = charge.iter().find(|version| version.programme == listed.programme);
        let due = listed.due.map(Timestamp);
        QueueRow {
            href: visit.href(&path_of(queue, &listed.reference)),
            reference: listed.reference.to_string(),
            organisation: listed.organisation.clone(),
            country: listed.country.clone(),
            programme: version
                .map(|version| version.template.name.text(locale.language).to_owned())
                .unwrap_or_default(),
            due_at: due,
            overdue: due.is_some_and(|due| due < visit.now),
            zone: version.map_or_else(|| visit.portal.config.zone.clone(), |version| version.template.zone.clone()),
            state: listed.state,
            returned: returned.contains(&listed.id),
            // Once its day has come it is due, and a job says so in a few minutes.
            put_off_until: listed.put_off_until.map(Timestamp).filter(|until| *until > visit.now),
            answered: listed.state != ApplicationState::Incomplete && asked_about.contains(&listed.id),
            assessor: assessors
                .iter()
                .find(|(id, _)| id.0 == listed.id)
                .map(|(_, name)| name.clone())
                .unwrap_or_default(),
        }
    };
    let unknown = (!get("reference").is_empty()).then(|| locale.text("review-queue-reference-unknown"));
    let count = match counted {
        counted if counted > COUNTED => locale.message(&Message::new("review-queue-count-more").with("count", COUNTED)),
        counted => locale.message(&Message::new("review-queue-count").with("count", counted)),
    };
    Ok(QueueAnswer::List(Box::new(QueueView {
        action: visit.href(queue.path()),
        rows: slice.rows.iter().map(row).collect(),
        filters: QueueFilters {
            programmes: charge
                .iter()
                .map(|version| (version.template.slug.clone(), version.template.name.text(locale.language).to_owned()))
                .collect(),
            states: queue.states().to_vec(),
            programme: get("programme").to_owned(),
            state: get("state").to_owned(),
            country: narrowed.country.clone().unwrap_or_default(),
            reference: get("reference").to_owned(),
            chips,
        },
        count: unknown.unwrap_or(count),
        first: if after.is_some() { address.first() } else { String::new() },
        next: address.next(slice.next.as_deref()),
        done: DONE.iter().find_map(|(word, what)| Some((*what, done(get(word))?))),
        title: String::new(),
        lead: String::new(),
        with_assessor: queue == QueueOf::Reviewers,
        empty: String::new(),
    })))
}

/// What an address confirms: the word, and the message that says it.
const DONE: [(&str, &str); 3] =
    [("done", "review-queue-done"), ("asked", "review-queue-asked"), ("returned", "review-queue-sent-back")];

/// The reference of the file just finished. What is no reference is not shown: anybody can write an address.
fn done(slug: &str) -> Option<String> {
    let is_reference = !slug.is_empty()
        && slug.len() < 20
        && slug.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    is_reference.then(|| Reference::from_slug(slug).0)
}

fn path_of(queue: QueueOf, reference: &Reference) -> String {
    match queue {
        QueueOf::Reviewers => format!("/files/{}", reference.slug()),
        QueueOf::DecisionMakers => format!("/decide/{}", reference.slug()),
    }
}

/// The current versions of the programmes in somebody's charge.
async fn in_charge(visit: &Visit, scope: Option<&[ProgrammeId]>) -> Result<Vec<Arc<ProgrammeVersion>>> {
    let all = programmes::current_versions(&visit.portal).await?;
    Ok(all.into_iter().filter(|version| scope.is_none_or(|scope| scope.contains(&version.programme))).collect())
}
