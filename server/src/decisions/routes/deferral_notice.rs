//! A deferral made ready for its notice, in the reader's language; and the addresses of the notice.

use app::decisions::Deferral;
use app::decisions::pages::{DeferralView, NoticeRoute, deferral_page};
use app::kernel::{ApplicationId, Failure, Reference};
use axum::extract::Path;

use super::concerned;
use crate::access::Action;
use crate::applications::{self, Application, calendar_of};
use crate::decisions::deferrals::{RecordedDeferral, deferrals_of};
use crate::error::Result;
use crate::programmes::ProgrammeVersion;
use crate::web::{Answer, PageOptions, RequestContext};
use crate::{programmes, restrictions};

/// What of a deferral is not in it.
pub(super) struct DeferralContext<'a> {
    pub deferral: &'a Deferral,
    pub help_contact: &'a str,
    /// Whether the reader is of the institution, and not of the organisation.
    pub staff: bool,
    /// It has no effect any more.
    pub lifted: bool,
    /// Deferrals of this file, this one included.
    pub number: u16,
}

pub(super) fn deferral_view(
    context: &RequestContext,
    application: &Application,
    version: &ProgrammeVersion,
    told: DeferralContext<'_>,
) -> DeferralView {
    let (definition, deferral) = (&version.definition, told.deferral);
    let language = context.language();
    let over = told.lifted || !deferral.runs(application.state(), context.now);
    let title = definition.criterion(&deferral.criterion.code).map(|found| found.title.text(language).to_owned());
    let most = definition.clocks.deferrals.map(|most| u16::try_from(most).unwrap_or(u16::MAX));
    DeferralView {
        reference: application.reference.to_string(),
        organisation: application.organisation_name.clone(),
        programme: definition.name.text(language).to_owned(),
        reason: deferral.reason,
        criterion: (deferral.criterion.code.clone(), deferral.criterion.version, title.unwrap_or_default()),
        text: deferral.text.clone(),
        language: application.language,
        decided_by: deferral.decided_by.clone(),
        told_on: calendar_of(definition).date_of(deferral.deferred_at),
        until: deferral.until,
        over,
        left: most.map(|most| most.saturating_sub(told.number)),
        route: (!told.lifted).then(|| NoticeRoute {
            href: if told.staff {
                String::new()
            } else {
                context.href(&format!("/challenge/{}", application.reference.slug()))
            },
            how: definition.challenge.how.text(language).to_owned(),
            place: definition.challenge.where_to.text(language).to_owned(),
            until: deferral.challenge.until,
            zone: definition.zone.clone(),
            open: deferral.challenge.is_open(context.now),
        }),
        help_contact: told.help_contact.to_owned(),
        staff: told.staff,
    }
}

pub(super) async fn show_deferral(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let application = concerned(&context, &Reference::from_slug(&slug)).await?;
    notice(&context, &application).await
}

pub(super) async fn show_deferral_by_receipt(context: RequestContext) -> Answer {
    let id: ApplicationId = context.actor.receipt.ok_or(Failure::NotFound)?;
    let application = applications::find(context.portal.database.reader(), id).await?;
    context.may(Action::ReadNotice, applications::subject(&application))?;
    notice(&context, &application).await
}

/// The notice of the latest deferral, with the earlier ones folded.
async fn notice(context: &RequestContext, application: &Application) -> Answer {
    let recorded = deferrals_of(context.portal.database.reader(), application.id).await?;
    let (mut views, count) = (Vec::new(), recorded.len());
    for (index, one) in recorded.iter().enumerate() {
        views.push(view_of(context, application, one, count - index).await?);
    }
    let (latest, earlier) = views.split_first().ok_or(Failure::NotFound)?;
    let locale = context.locale;
    let title = format!("{} {}", locale.text("decisions-deferral-kicker"), application.reference);
    let printed =
        format!("{} · {} · {}", application.reference, context.portal.config.base_url, locale.date(latest.told_on));
    let just_saved = latest.staff && context.query.as_deref() == Some("deferred");
    let options = PageOptions::new(title).private().printed(printed);
    Ok(context.page(options, || deferral_page(locale, latest, earlier, just_saved)))
}

async fn view_of(
    context: &RequestContext,
    application: &Application,
    recorded: &RecordedDeferral,
    number: usize,
) -> Result<DeferralView> {
    let version = programmes::version(&context.portal, recorded.version_id).await?;
    let restriction = restrictions::find(context.portal.database.reader(), recorded.id).await?;
    let member = context.actor.membership(application.organisation).is_some();
    let told = DeferralContext {
        deferral: &recorded.deferral,
        help_contact: &recorded.help_contact,
        staff: !member && context.actor.receipt != Some(application.id),
        lifted: restriction.restriction.lifted_at.is_some(),
        number: u16::try_from(number).unwrap_or(u16::MAX),
    };
    Ok(deferral_view(context, application, &version, told))
}
