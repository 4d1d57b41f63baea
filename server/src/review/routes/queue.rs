//! The queue as its page shows it, to reviewers and to decision makers.

use std::sync::Arc;

use app::applications::ApplicationState;
use app::kernel::{Message, ProgrammeId, Reference, Timestamp};
use app::review::pages::{QueueFilters, QueueRow, QueueView};
use uuid::Uuid;

use super::super::queue::{COUNTED, Listed, Narrowed, Query, count, rows};
use super::super::queue_details::{assessors, of_round};
use super::super::queue_of::QueueOf;
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::store::Keyset;
use crate::web::{ListAddress, Visit};

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
