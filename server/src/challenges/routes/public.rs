//! Pages for anybody.

use app::challenges::pages::{PublishedOutcome, StartView, outcomes_page, start_page};
use app::decisions::Period;
use app::kernel::Span;

use super::super::published::published;
use super::views::outcome_view;
use super::yours::yours;
use crate::stop::Result;
use crate::store::Slice;
use crate::web::{Answer, Frame, Listing, Visit};

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

pub async fn outcomes(visit: Visit) -> Answer {
    let list = Listing::of(&visit);
    let found = published(visit.portal.database.reader(), list.after()?.as_ref()).await?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for challenge in &found.rows {
        rows.extend(publish(&visit, challenge).await?);
    }
    let outcomes = list.page(Slice { rows, next: found.next }, |outcome| outcome);
    let start = visit.href("/challenge");
    let frame = Frame::new(visit.locale.text("challenges-outcomes-title")).quick_exit();
    Ok(visit.page(frame, || outcomes_page(visit.locale, outcomes, &start)))
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
