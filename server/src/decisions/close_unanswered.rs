//! Closing without prejudice: a file whose applicant was asked, reminded, and did not answer.

use anyhow::Context;
use app::applications::{AnswerStep, ApplicationEvent};
use app::decisions::{Unanswered, closing};
use app::kernel::{ApplicationId, NoticeKind, RestrictionId, Timestamp};
use app::restrictions::Restriction;
use app::text::Locale;
use uuid::Uuid;

use super::challenge_route;
use crate::applications::{self, Application};
use crate::error::{Result, all_violated};
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::programmes;
use crate::restrictions::{self, ImposedRestriction};
use crate::unit_of_work::UnitOfWork;

/// Closes the file if its last day is over and every reminder was there in time; answers whether it did. The restriction,
/// its act, the end of provisional access and the notice are stored together or not at all. Errors with [`Failure::Stale`] when
/// the applicant wrote to it at the same moment: then the applicant's writing counts.
pub async fn close_unanswered(work: &UnitOfWork, portal: &Portal, id: ApplicationId) -> Result<bool> {
    let application = applications::find(work.connection(), id).await?;
    if applications::answer_step(work, &application).await? != AnswerStep::Close {
        return Ok(false);
    }
    let version = programmes::version(portal, application.version_id).await?;
    let definition = &version.definition;
    let given = applications::reminders_of(work.connection(), &application).await?;
    let (asked_at, criteria) = asked(work, &application).await?;
    let titles = criteria.iter().map(|code| {
        let criterion = definition.criterion(code);
        criterion.map_or_else(|| code.clone(), |criterion| criterion.title.text(application.language).to_owned())
    });
    let facts = Unanswered {
        programme: definition.name.text(application.language).to_owned(),
        version: version.number.into(),
        asked_at,
        criteria: titles.collect(),
        answer_by: application.answer_by.context("a file is closed without a day to answer by")?,
        reminded: given.iter().filter_map(|reminder| reminder.left_at).collect(),
        zone: definition.zone.clone(),
    };
    let route = challenge_route(definition, application.language, work.now);
    let draft = closing(Locale::new(application.language), &facts, work.now, &route);
    let restriction = Restriction::impose(&draft).map_err(all_violated)?;
    let imposed = ImposedRestriction {
        id: RestrictionId(Uuid::now_v7()),
        decision: None,
        matter: id.into(),
        programme: application.programme,
        organisation: application.organisation,
        restriction,
        version: 0,
    };
    restrictions::impose(work, &imposed).await?;
    let mut reminded = application;
    reminded.progress.reminders = u16::try_from(given.len()).unwrap_or(u16::MAX);
    let closed = applications::advance(work, &reminded, ApplicationEvent::ClosedUnanswered).await?;
    applications::status_not_granted(work, &closed).await?;
    let notice = Notice {
        kind: NoticeKind::ClosedUnanswered,
        organisation: closed.organisation,
        application: Some(id),
        decision: None,
        challenge: None,
        language: closed.language,
    };
    notify_organisation(work, portal, notice).await?;
    Ok(true)
}

/// When the question that is open was asked, and about which criteria.
async fn asked(work: &UnitOfWork, application: &Application) -> Result<(Timestamp, Vec<String>)> {
    let since = application.progress.clock.and_then(|clock| clock.paused_since);
    let since = since.context("a file waits for an answer and its clock runs")?;
    let asked = applications::asked_last(work.connection(), application).await?;
    let codes = asked.into_iter().map(|(code, _)| code).collect();
    Ok((since, codes))
}
