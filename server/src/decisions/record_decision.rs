//! Recording a decision, with everything that follows from it, in one transaction.

use app::decisions::{ChallengeRoute, Decision, DecisionContext, DecisionDraft, Outcome, named_by_rule};
use app::kernel::{
    Date, DecisionId, Failure, FieldError, Language, NoticeKind, ObjectKind, Timestamp, UserId, Verb, Violation,
    WorkingCalendar,
};
use app::programmes::definition::ProgrammeDefinition;
use app::restrictions::{Notice as Told, Restriction, RestrictionDraft};
use app::review::{CriterionRef, Finding, Participation};
use uuid::Uuid;

use super::anonymity::Identifiers;
use super::defer_file::end_all;
use super::store;
use crate::access::Action;
use crate::applications::{self, Application, calendar_of};
use crate::audit::{Act, Evidence, Object, digest};
use crate::error::{Result, all_violated};
use crate::matters;
use crate::notices::{Notice, notify_organisation};
use crate::organisations;
use crate::portal::Portal;
use crate::programmes::ProgrammeVersion;
use crate::restrictions::{self, ImposedRestriction};
use crate::review;
use crate::unit_of_work::UnitOfWork;

/// Whether the programme's rule lets a body decide, so that an officer records what it decided.
pub fn decided_by_body(definition: &ProgrammeDefinition) -> bool {
    definition.decision.procedure().is_recorded()
}

/// The route that the notice of a decision taken at `now` describes.
pub fn challenge_route(definition: &ProgrammeDefinition, language: Language, now: Timestamp) -> ChallengeRoute {
    let days = challenge_days(definition);
    ChallengeRoute::from_notice(definition.challenge.where_to.text(language), now, days, &calendar_of(definition))
}

pub(super) fn challenge_days(definition: &ProgrammeDefinition) -> u16 {
    u16::try_from(definition.challenge.days_to_file).unwrap_or(u16::MAX)
}

/// Records the decision that `user` took, or that a body took and `user` enters. Reasons, decision, part taken, state of
/// the file, restriction, status in the register, notice and audit are stored together or not at all.
///
/// Errors with everything that is missing, at once; with [`Failure::Stale`] when somebody else decided at the same moment.
pub async fn record_decision(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    version: &ProgrammeVersion,
    user: UserId,
    draft: &DecisionDraft,
) -> Result<DecisionId> {
    work.may(Action::Decide, applications::subject(application))?;
    let decision = check(work, application, version, user, draft).await?;
    let id = DecisionId(Uuid::now_v7());
    // First the state of the file changes: when two people decide at once, the second is stopped here.
    applications::advance(work, application, decision.outcome.event()).await?;
    end_all(work, application).await?;
    // The database takes no adverse decision without the restriction that it is (docs/adr/0006).
    if let Some(restriction) = restriction(application, version, id, &decision)? {
        restrictions::impose(work, &restriction).await?;
    }
    store::insert(work, id, application, &decision, &version.definition, &portal.config.help_contact).await?;
    let part = Participation { user, part: decision.decided_by.part(), round: application.progress.round };
    matters::take_part(work, application.id, part).await?;
    if decision.outcome != Outcome::Refused {
        let category = decision.outcome.category().unwrap_or(&application.category);
        let zone = &version.definition.zone;
        let earlier = decision.effective_on < calendar_of(&version.definition).date_of(work.now);
        let since = earlier.then(|| Timestamp::start_of_day(decision.effective_on, zone));
        applications::status_granted(work, application, id, category, since).await?;
    } else {
        applications::status_not_granted(work, application).await?;
    }
    let codes: Vec<&str> = decision.reasons.iter().map(|reasons| reasons.criterion.code.as_str()).collect();
    let act = Act::new(Verb::Decided, Object::new(ObjectKind::Decision, id.0))
        .in_programme(application.programme)
        .detail("application", application.id.to_string())
        .detail("reference", application.reference.0.as_str())
        .detail("outcome", decision.outcome.as_str())
        .detail("criteria", codes.join(" "))
        .detail("by", if decision.decided_by.is_body() { "body" } else { "officer" })
        .detail("round", application.progress.round)
        .detail("digest", digest(work.connection(), Evidence::Decision, id.0).await?);
    work.record(act);
    let notice = Notice {
        kind: NoticeKind::Decision,
        organisation: application.organisation,
        application: Some(application.id),
        decision: Some(id),
        challenge: None,
        language: application.language,
    };
    notify_organisation(work, portal, notice).await?;
    Ok(id)
}

/// The decision that this draft would be. Errors with everything that is missing, at once.
pub(super) async fn check(
    work: &UnitOfWork,
    application: &Application,
    version: &ProgrammeVersion,
    user: UserId,
    draft: &DecisionDraft,
) -> Result<Decision> {
    let connection = work.connection();
    let round = application.progress.round;
    let criteria = review::criteria_of(version);
    let findings: Vec<Finding> = match review::current_assessment(connection, application.id, round).await? {
        Some(assessment) => {
            let stored = review::findings_of(connection, assessment.id).await?;
            let complete = |criterion: &CriterionRef| {
                let found = stored.iter().find(|found| found.criterion == criterion.id)?;
                found.complete(criterion)
            };
            criteria.iter().filter_map(complete).collect()
        }
        None => Vec::new(),
    };
    let declaration = matters::declaration_of(connection, application.id, user).await?;
    let parts = matters::participations(connection, application.id).await?;
    let lower = review::lower_categories(&version.definition, &application.category);
    let calendar = calendar_of(&version.definition);
    let context = DecisionContext {
        state: application.state(),
        user,
        user_name: &review::name_of(connection, user).await?,
        since: decidable_since(work, application, &calendar).await?,
        declaration: declaration.as_ref(),
        parts: &parts,
        round,
        criteria: &criteria,
        findings: &findings,
        lower_categories: &lower,
        challenge_days: challenge_days(&version.definition),
        calendar: &calendar,
    };
    let checked = Decision::check(draft, context, work.now).map_err(|violations| field_errors(&violations));
    let mut errors = checked.as_ref().err().cloned().unwrap_or_default();
    if draft.is_adverse() && !named_by_rule(&version.definition, &Outcome::Refused) {
        let profile = organisations::find(connection, application.organisation).await?.profile;
        errors.extend(Identifiers::of(application, &profile).leaks_in("public-summary", &draft.public_summary));
    }
    match checked {
        Ok(decision) if errors.is_empty() => Ok(decision),
        _ => Err(Failure::Invalid(errors).into()),
    }
}

/// The day from which on a file could be decided in its round: on it the file was sent, or its earlier decision annulled.
pub(super) async fn decidable_since(
    work: &UnitOfWork,
    application: &Application,
    calendar: &WorkingCalendar,
) -> Result<Date> {
    let earlier = store::latest_of(work.connection(), application.id).await?;
    let annulled = earlier.and_then(|recorded| recorded.annulled_at);
    let since = [application.submitted_at, annulled].into_iter().flatten().max().ok_or(Failure::NotFound)?;
    Ok(calendar.date_of(since))
}

fn field_errors<R: Violation>(violations: &[R]) -> Vec<FieldError> {
    violations.iter().flat_map(Violation::field_errors).collect()
}

/// The restriction that an adverse decision is, from the day it counts and never from before it was told.
fn restriction(
    application: &Application,
    version: &ProgrammeVersion,
    id: DecisionId,
    decision: &Decision,
) -> Result<Option<ImposedRestriction>> {
    let Some(kind) = decision.outcome.restriction() else { return Ok(None) };
    let basis: Vec<String> = decision
        .reasons
        .iter()
        .map(|reasons| {
            let published = version.definition.criterion(&reasons.criterion.code);
            let rule = published.map(|criterion| criterion.legal_basis.text.text(application.language));
            format!("{} ({}): {}", reasons.criterion.code, reasons.criterion.version, rule.unwrap_or_default())
        })
        .collect();
    let reasons: Vec<String> =
        decision.reasons.iter().map(|reasons| format!("{}: {}", reasons.criterion.code, reasons.facts)).collect();
    let draft = RestrictionDraft {
        kind,
        legal_basis: shortened(&basis.join("; "), Restriction::LEGAL_BASIS_MAX),
        reasons: shortened(&reasons.join("\n"), Restriction::REASONS_MAX),
        start: Timestamp::start_of_day(decision.effective_on, &version.definition.zone).max(decision.decided_at),
        end: None,
        notice: Some(Told { given_at: decision.decided_at, challenge_until: Some(decision.challenge.until) }),
    };
    let restriction = Restriction::impose(&draft).map_err(all_violated)?;
    Ok(Some(ImposedRestriction {
        id: app::kernel::RestrictionId(Uuid::now_v7()),
        decision: Some(id),
        matter: application.id.into(),
        programme: application.programme,
        organisation: application.organisation,
        restriction,
        version: 0,
    }))
}

/// The text in at most `max` characters. The full reasons stand with the decision.
pub(super) fn shortened(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    text.chars().take(max - 1).chain(['…']).collect()
}
