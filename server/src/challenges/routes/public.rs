//! Pages for anybody.

use app::challenges::pages::{PublishedOutcome, StartView, outcomes_page, start_page};
use app::decisions::Period;
use app::kernel::Span;
use axum::extract::Query;

use super::super::published::published;
use super::views::outcome_view;
use super::yours::yours;
use crate::stop::Result;
use crate::web::{Answer, Frame, Visit};

/// Where a list goes on.
#[derive(Default, serde::Deserialize)]
pub struct Cursor {
    pub after: Option<String>,
}

pub async fn start(visit: Visit) -> Answer {
    let (open, lodged) = yours(&visit).await?;
    let start = StartView {
        open,
        lodged,
        signed_in: visit.actor.signed_in.is_some(),
        days: i64::from(app::decisions::CHALLENGE_DAYS),
    };
    let frame = Frame::new(visit.locale.text("challenges-start-title")).quick_exit();
    Ok(visit.page(frame, || start_page(visit.locale, &start, |path| visit.href(path))))
}

pub async fn outcomes(visit: Visit, Query(cursor): Query<Cursor>) -> Answer {
    let slice = published(visit.portal.database.reader(), cursor.after.as_deref()).await?;
    let mut outcomes = Vec::with_capacity(slice.rows.len());
    for challenge in &slice.rows {
        outcomes.extend(publish(&visit, challenge).await?);
    }
    let next = slice.next.map(|next| visit.href(&format!("/challenges?after={next}"))).unwrap_or_default();
    let start = visit.href("/challenge");
    let frame = Frame::new(visit.locale.text("challenges-outcomes-title")).quick_exit();
    Ok(visit.page(frame, || outcomes_page(visit.locale, &outcomes, &next, &start)))
}

/// What the public may read of a concluded challenge: no organisation, no application, no statement, no
/// number and no day.
async fn publish(visit: &Visit, challenge: &super::super::Challenge) -> Result<Option<PublishedOutcome>> {
    let (Some(concluded), Some(outcome)) = (&challenge.concluded, outcome_view(visit, challenge).await?) else {
        return Ok(None);
    };
    let version = crate::programmes::version(&visit.portal, challenge.version_id).await?;
    let zone = &version.template.zone;
    let month = Period::month(concluded.decided_at, zone);
    Ok(Some(PublishedOutcome {
        programme: version.template.name.text(visit.language()).to_owned(),
        grounds: challenge.grounds.clone(),
        outcome,
        when: visit.locale.period(month.starts, false, zone),
        taken: Span::of(concluded.decided_at.since(challenge.lodged_at)),
    }))
}
