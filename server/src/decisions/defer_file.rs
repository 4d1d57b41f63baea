//! Putting a decision off, with everything that follows from it, in one transaction; and ending that.

use app::applications::{ApplicationEvent, ApplicationState, Limits};
use app::decisions::{Deferral, DeferralContext, DeferralDraft};
use app::kernel::{NoticeKind, RestrictionId, UserId};
use app::restrictions::{Notice as Told, Restriction, RestrictionDraft, RestrictionKind};
use app::review::Participation;
use uuid::Uuid;

use super::deferrals;
use super::record_decision::{challenge_days, decidable_since, shortened};
use crate::access::Action;
use crate::applications::{self, Application, calendar_of};
use crate::audit::{Evidence, digest};
use crate::error::{Result, all_violated};
use crate::matters;
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::programmes::ProgrammeVersion;
use crate::restrictions::{self, ImposedRestriction};
use crate::review;
use crate::unit_of_work::UnitOfWork;

/// Records that `user` puts the decision off, or that a body did and `user` enters it. Restriction, deferral, state of the
/// file, part taken, audit and notice are stored together or not at all.
///
/// Errors with everything that is missing, at once; with [`Failure::Stale`] when somebody else changed the state of the file.
pub async fn record_deferral(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    version: &ProgrammeVersion,
    user: UserId,
    draft: &DeferralDraft,
) -> Result<RestrictionId> {
    work.may(Action::Decide, applications::subject(application))?;
    let deferral = check(work, application, version, user, draft).await?;
    let id = RestrictionId(Uuid::now_v7());
    restrictions::impose(work, &restriction(application, version, id, &deferral)?).await?;
    deferrals::insert(work, id, application, &deferral, &portal.config.help_contact).await?;
    let act = applications::put_off(work, application, deferral.ends).await?;
    let taken = Participation { user, part: deferral.decided_by.part(), round: application.progress.round };
    matters::take_part(work, application.id, taken).await?;
    let act = act
        .detail("restriction", id.to_string())
        .detail("until", deferral.until.to_string())
        .detail("criteria", deferral.criterion.code.as_str())
        .detail("by", if deferral.decided_by.is_body() { "body" } else { "officer" })
        .detail("digest", digest(work.connection(), Evidence::Deferral, id.0).await?);
    work.record(act);
    let notice = Notice {
        kind: NoticeKind::Deferral,
        organisation: application.organisation,
        application: Some(application.id),
        decision: None,
        challenge: None,
        language: application.language,
    };
    notify_organisation(work, portal, notice).await?;
    Ok(id)
}

/// The deferral that this draft would be. Errors with everything that is missing, at once.
pub(super) async fn check(
    work: &UnitOfWork,
    application: &Application,
    version: &ProgrammeVersion,
    user: UserId,
    draft: &DeferralDraft,
) -> Result<Deferral> {
    let connection = work.connection();
    let definition = &version.definition;
    let declaration = matters::declaration_of(connection, application.id, user).await?;
    let parts = matters::participations(connection, application.id).await?;
    let context = DeferralContext {
        progress: application.progress,
        limits: Limits::of(&definition.clocks),
        longest: longest(version),
        user,
        user_name: &review::name_of(connection, user).await?,
        since: decidable_since(work, application, &calendar_of(definition)).await?,
        declaration: declaration.as_ref(),
        parts: &parts,
        criteria: &review::criteria_of(version),
        challenge_days: challenge_days(definition),
        calendar: &calendar_of(definition),
    };
    Deferral::check(draft, context, work.now).map_err(all_violated)
}

/// Calendar days by which the programme lets a decision be put off; none where the body sets no cap.
pub(super) fn longest(version: &ProgrammeVersion) -> Option<u16> {
    version.definition.clocks.deferral_days.map(|days| u16::try_from(days).unwrap_or(u16::MAX))
}

fn restriction(
    application: &Application,
    version: &ProgrammeVersion,
    id: RestrictionId,
    deferral: &Deferral,
) -> Result<ImposedRestriction> {
    let criterion = &deferral.criterion;
    let published = version.definition.criterion(&criterion.code);
    let rule = published.map(|published| published.legal_basis.text.text(application.language)).unwrap_or_default();
    let why = app::text::Locale::new(application.language).message(&deferral.reason.message());
    let draft = RestrictionDraft {
        kind: RestrictionKind::Deferral,
        legal_basis: shortened(
            &format!("{} ({}): {rule}", criterion.code, criterion.version),
            Restriction::LEGAL_BASIS_MAX,
        ),
        reasons: shortened(&format!("{why} {}", deferral.text.for_applicant()), Restriction::REASONS_MAX),
        start: deferral.deferred_at,
        end: Some(deferral.ends),
        notice: Some(Told { given_at: deferral.deferred_at, challenge_until: Some(deferral.challenge.until) }),
    };
    let restriction = Restriction::impose(&draft).map_err(all_violated)?;
    Ok(ImposedRestriction {
        id,
        decision: None,
        matter: application.id.into(),
        programme: application.programme,
        organisation: application.organisation,
        restriction,
        version: 0,
    })
}

/// Takes all effect from a deferral because a challenge to it was upheld: a file that is still put off waits for its decision
/// again, and is due first.
pub async fn end_deferral(work: &UnitOfWork, deferral: &ImposedRestriction) -> Result<()> {
    restrictions::lift(work, deferral).await?;
    let application = applications::find(work.connection(), deferral.matter.application()).await?;
    let until = application.progress.put_off_until;
    if application.state() == ApplicationState::Deferred && until == deferral.restriction.end {
        applications::advance(work, &application, ApplicationEvent::Resumed).await?;
    }
    Ok(())
}

/// A decision ends every deferral of the file: after it, only the decision can be challenged.
pub(super) async fn end_all(work: &UnitOfWork, application: &Application) -> Result<()> {
    for recorded in deferrals::deferrals_of(work.connection(), application.id).await? {
        restrictions::lift(work, &restrictions::find(work.connection(), recorded.id).await?).await?;
    }
    Ok(())
}
