//! Giving the outcome of a challenge. An upheld one annuls the decision and sends the file to people who took no part, or
//! ends the deferral.

use app::challenges::forms::{Answer, answer_field, conclusion_draft, read_answers};
use app::challenges::pages::POINTED_AT;
use app::challenges::{Conclusion, Effect};
use app::decisions::{CriterionReasons, Period, Warning, warnings};
use app::kernel::{Failure, FieldError, Language, NoticeKind, Violation};
use app::restrictions::ImposedBy;
use app::ui::form::Values;

use super::about::about;
use super::challenge::Concluded;
use super::give_notice::give_notice;
use super::lodge_challenge::act;
use super::{Challenge, docket, panel_membership, store};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::decisions::{self, Identifiers};
use crate::error::Result;
use crate::matters;
use crate::organisations;
use crate::portal::Portal;
use crate::restrictions;
use crate::unit_of_work::UnitOfWork;

/// An outcome as it was written.
pub struct DecideChallenge<'a> {
    pub slug: &'a str,
    pub typed: &'a Values,
    /// Of the challenge as it was seen.
    pub version: i64,
}

/// What an outcome led to.
pub enum Step {
    /// Nothing is stored: its writer is first shown which words in it could tell whom it is about.
    PointedAt(Vec<Warning>),
    Concluded(Box<Challenge>),
}

pub async fn decide_challenge(work: &UnitOfWork, portal: &Portal, command: DecideChallenge<'_>) -> Result<Step> {
    let DecideChallenge { slug, typed, version } = command;
    let challenge = docket::find_to(work, slug, Action::DecideChallenge).await?;
    if challenge.version != version {
        return Err(Failure::Stale.into());
    }
    let member = work.person()?;
    let membership = panel_membership::check_membership(work.connection(), &challenge, member).await?;
    let application = applications::find(work.connection(), challenge.matter.application()).await?;
    let draft = conclusion_draft(typed);
    let conclusion = Conclusion::check(
        &draft,
        (challenge.state, about(work.connection(), &challenge, work.now).await?),
        &challenge.grounds,
        &membership.seat(),
        work.now,
    );
    let answers = read_answers(typed, &challenge.grounds);
    let language = Language::from_code(typed.get("language"));
    let profile = organisations::find(work.connection(), challenge.organisation).await?.profile;
    let known = Identifiers::of(&application, &profile);
    let published = challenge.grounds.iter().map(|ground| answer_field(*ground)).chain(["reasons".to_owned()]);
    let mut errors: Vec<FieldError> = published.flat_map(|field| known.leaks_in(&field, typed.get(&field))).collect();
    if language.is_none() {
        errors.push(FieldError::new("language", "challenges-violation-language-missing"));
    }
    match (conclusion, answers, language) {
        (Ok(conclusion), Ok(answers), Some(language)) if errors.is_empty() => {
            let warnings = could_tell(work, portal, &challenge, &application, (&conclusion, &answers)).await?;
            let seen = typed.all(POINTED_AT);
            if warnings.iter().any(|warning| !seen.contains(&warning.as_value())) {
                return Ok(Step::PointedAt(warnings));
            }
            let outcome = CheckedOutcome { conclusion: &conclusion, answers: &answers, language };
            Ok(Step::Concluded(Box::new(conclude(work, portal, &application, challenge, outcome).await?)))
        }
        (conclusion, answers, _) => {
            errors.extend(answers.err().iter().flatten().flat_map(Violation::field_errors));
            errors.extend(conclusion.err().iter().flatten().flat_map(Violation::field_errors));
            Err(Failure::Invalid(errors).into())
        }
    }
}

/// The places of a text for everybody that could tell whom it is about: compared with the application, with the reasons of
/// the decision and with what the challenge says, none of which is for everybody.
async fn could_tell(
    work: &UnitOfWork,
    portal: &Portal,
    challenge: &Challenge,
    application: &Application,
    (conclusion, answers): (&Conclusion, &[Answer]),
) -> Result<Vec<Warning>> {
    let mut others = vec![challenge.statement.clone(), challenge.remedy.clone()];
    if let Some(decision) = challenge.decision {
        let decision = decisions::find(work.connection(), decision).await?.decision;
        others.push(decision.summary.to_string());
        let texts = |reason: &CriterionReasons| {
            [&reason.facts, &reason.considered, &reason.missing, &reason.cure].map(ToString::to_string)
        };
        others.extend(decision.reasons.iter().flat_map(texts));
    }
    let version = crate::programmes::version(portal, challenge.version_id).await?;
    let sent = crate::applications::as_sent(work.connection(), application).await?;
    let file = decisions::file_words(&sent, &version, others);
    let published = answers.iter().map(|answer| answer.reasons.as_str()).chain([conclusion.reasons.as_str()]);
    Ok(warnings(&published.collect::<Vec<_>>().join("\n"), &file))
}

/// An outcome that the rules let pass.
#[derive(Clone, Copy, Debug)]
pub struct CheckedOutcome<'a> {
    pub conclusion: &'a Conclusion,
    /// To every ground that was raised.
    pub answers: &'a [Answer],
    /// In which reasons and answers are written.
    pub language: Language,
}

/// Stores the outcome with everything that follows from it, in one transaction.
pub async fn conclude(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    challenge: Challenge,
    outcome: CheckedOutcome<'_>,
) -> Result<Challenge> {
    let CheckedOutcome { conclusion, answers, language } = outcome;
    let state = challenge.state.after(conclusion.outcome.event()).ok_or(Failure::Stale)?;
    let part = panel_membership::own_part(&challenge, conclusion.concluded_by);
    matters::take_part(work, challenge.matter, part).await?;
    let concluded = Concluded {
        outcome: conclusion.outcome,
        effect: conclusion.effect,
        reasons: conclusion.reasons.as_str().to_owned(),
        language,
        decider: conclusion.concluded_by,
        decided_at: conclusion.concluded_at,
    };
    let given = Challenge { state, concluded: Some(concluded), ..challenge };
    let version = crate::programmes::version(portal, given.version_id).await?;
    let period = Period::month(conclusion.concluded_at, &version.definition.zone);
    let given = store::save(work, given, Some((conclusion, answers, period))).await?;
    work.record(act(conclusion.outcome.event().verb(), &given).detail("effect", conclusion.effect.as_str()));
    if conclusion.effect == Effect::AnnulAndRemit {
        let restriction = restrictions::find(work.connection(), given.restriction).await?;
        match (restriction.restriction.kind.imposed_by(), given.decision) {
            (Some(ImposedBy::Decision), Some(decision)) => {
                let decision = decisions::find(work.connection(), decision).await?;
                decisions::annul(work, &decision, given.id).await?;
            }
            (Some(ImposedBy::Deferral), _) => {
                decisions::end_deferral(work, &restriction).await?;
            }
            (Some(ImposedBy::Closing), _) => {
                decisions::reopen(work, &restriction, given.round).await?;
            }
            (Some(ImposedBy::Decision), None) | (None, _) => {
                return Err(anyhow::anyhow!("{} has nothing to annul", given.reference.0).into());
            }
        }
    }
    give_notice(work, portal, application, &given, NoticeKind::ChallengeDecided).await?;
    Ok(given)
}
