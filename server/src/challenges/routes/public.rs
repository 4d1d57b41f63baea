//! Pages for anybody.

use app::challenges::pages::{PublishedOutcome, StartView, outcomes_page, start_page};
use app::decisions::Period;
use app::kernel::Span;

use super::super::published::published;
use super::own_challenges::yours;
use super::views::outcome_view;
use crate::error::Result;
use crate::store::Slice;
use crate::web::{Answer, Listing, PageOptions, RequestContext};

pub async fn start(context: RequestContext) -> Answer {
    let (open, lodged) = yours(&context).await?;
    let start = StartView {
        open,
        lodged,
        signed_in: context.actor.signed_in.is_some(),
        days: i64::from(app::decisions::CHALLENGE_DAYS),
    };
    let options = PageOptions::new(context.locale.text("challenges-start-title")).quick_exit();
    Ok(context.page(options, || start_page(context.locale, &start, |path| context.href(path))))
}

pub async fn outcomes(context: RequestContext) -> Answer {
    let list = Listing::of(&context);
    let found = published(context.portal.database.reader(), list.after()?.as_ref()).await?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for challenge in &found.rows {
        rows.extend(publish(&context, challenge).await?);
    }
    let outcomes = list.page(Slice { rows, next: found.next }, |outcome| outcome);
    let start = context.href("/challenge");
    let options = PageOptions::new(context.locale.text("challenges-outcomes-title")).quick_exit();
    Ok(context.page(options, || outcomes_page(context.locale, outcomes, &start)))
}

/// What the public may read of a concluded challenge: no organisation, no application, no statement, no
/// number and no day.
async fn publish(context: &RequestContext, challenge: &super::super::Challenge) -> Result<Option<PublishedOutcome>> {
    let (Some(concluded), Some(outcome)) = (&challenge.concluded, outcome_view(context, challenge).await?) else {
        return Ok(None);
    };
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let zone = &version.definition.zone;
    let month = Period::month(concluded.decided_at, zone);
    Ok(Some(PublishedOutcome {
        programme: version.definition.name.text(context.language()).to_owned(),
        grounds: challenge.grounds.clone(),
        outcome,
        when: context.locale.period(month.starts, false, zone),
        taken: Span::of(concluded.decided_at.since(challenge.lodged_at)),
    }))
}
