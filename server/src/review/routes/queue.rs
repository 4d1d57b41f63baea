//! The queue as its page shows it, to reviewers and to decision makers.

use std::sync::Arc;

use app::applications::ApplicationState;
use app::kernel::{Failure, ProgrammeId, Reference, Timestamp};
use app::review::pages::{QueueFilters, QueueRow, QueueView, QueueWords};

use super::super::queue::{Beside, QueueFilter, QueueQuery, QueuedFile, beside};
use super::super::queue_of::QueueOf;
use crate::error::Result;
use crate::programmes::{self, ProgrammeVersion};
use crate::store::Slice;
use crate::web::{Listing, RequestContext};

/// The answer to a request for a queue: the page, or the one file that was asked for by reference.
pub enum QueueAnswer {
    List(Box<QueueView>),
    Found(String),
}

/// Read from the page's address: `programme`, `state`, `country`, `reference`, `after`, and what was just done.
pub async fn queue_view(context: &RequestContext, queue: QueueOf, words: QueueWords) -> Result<QueueAnswer> {
    let user = context.actor.user().ok_or(Failure::SignInFirst)?;
    let scope = context.actor.programmes(queue.role());
    let asking = QueueQuery { queue, user, scope: scope.as_deref() };
    let charge = in_charge(context, scope.as_deref()).await?;
    let (reader, locale) = (context.portal.database.reader(), context.locale);

    let mut list = Listing::of(context);
    let reference = list.lookup("reference").map(|typed| Reference::from_slug(&typed.to_uppercase()));
    if let Some(reference) = &reference
        && let Some(found) = asking.with_reference(reader, reference).await?
    {
        return Ok(QueueAnswer::Found(path_of(queue, &found)));
    }
    let chosen = list.choice(
        "programme",
        |slug| charge.iter().find(|version| version.definition.slug == slug),
        |version| (version.definition.slug.clone(), version.definition.name.text(locale.language).to_owned()),
    );
    let state = list.choice(
        "state",
        |word| ApplicationState::from_word(word).filter(|state| queue.states().contains(state)),
        |state| (state.as_str().to_owned(), locale.message(&state.message())),
    );
    let country = list.choice(
        "country",
        |code| app::text::is_country(code).then(|| code.to_uppercase()),
        |code| (code.clone(), locale.country(code)),
    );
    let narrowed = QueueFilter { programme: chosen.map(|version| version.programme), state, country };
    let after = list.after()?;
    let found = list.find(asking.page(reader, &narrowed, after.as_ref())).await?;
    let count = match (list.is_signs_only(), reference) {
        (true, _) => String::new(),
        (false, Some(_)) => locale.text("review-queue-reference-unknown"),
        (false, None) => {
            let count = asking.count(reader, &narrowed).await?;
            locale.message(&count.message("review-queue-count", "review-queue-count-more"))
        }
    };
    let beside = beside(reader, queue, &found.rows).await?;
    let rows: Slice<QueueRow> = found.try_map(|listed| row(context, queue, &charge, &beside, listed))?;
    Ok(QueueAnswer::List(Box::new(QueueView {
        list: list.page(rows, |row| row),
        filters: QueueFilters {
            programmes: charge
                .iter()
                .map(|version| {
                    (version.definition.slug.clone(), version.definition.name.text(locale.language).to_owned())
                })
                .collect(),
            states: queue.states().to_vec(),
        },
        count,
        done: DONE.iter().find_map(|(word, what)| Some((*what, done(&context.parameter(word))?))),
        words,
        with_assessor: queue == QueueOf::Reviewers,
    })))
}

fn row(
    context: &RequestContext,
    queue: QueueOf,
    charge: &[Arc<ProgrammeVersion>],
    beside: &Beside,
    listed: QueuedFile,
) -> Result<QueueRow> {
    let version = charge.iter().find(|version| version.programme.0 == listed.programme_id);
    let due = listed.due_at.map(Timestamp);
    let reference = Reference(listed.reference);
    let state = ApplicationState::from_word(&listed.state)
        .ok_or_else(|| anyhow::anyhow!("no state of an application: {:?}", listed.state))?;
    let assessor = beside.assessors.iter().find(|(id, _)| id.0 == listed.id);
    Ok(QueueRow {
        href: context.href(&path_of(queue, &reference)),
        reference: reference.0,
        organisation: listed.organisation_name,
        country: listed.country,
        programme: version
            .map(|version| version.definition.name.text(context.language()).to_owned())
            .unwrap_or_default(),
        due_at: due,
        overdue: due.is_some_and(|due| due < context.now),
        zone: version.map_or_else(|| context.portal.config.zone.clone(), |version| version.definition.zone.clone()),
        state,
        returned: beside.returned.contains(&listed.id),
        // Once its day has come it is due, and a job says so in a few minutes.
        put_off_until: listed.put_off_until.map(Timestamp).filter(|until| *until > context.now),
        answered: state != ApplicationState::Incomplete && beside.asked_about.contains(&listed.id),
        assessor: assessor.map(|(_, name)| name.clone()).unwrap_or_default(),
    })
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
async fn in_charge(context: &RequestContext, scope: Option<&[ProgrammeId]>) -> Result<Vec<Arc<ProgrammeVersion>>> {
    let all = programmes::current_versions(&context.portal).await?;
    Ok(all.into_iter().filter(|version| scope.is_none_or(|scope| scope.contains(&version.programme))).collect())
}
