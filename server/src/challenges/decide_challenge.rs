//! Giving the outcome of a challenge. An upheld one annuls the decision and sends the file to people who took no part.

use app::challenges::forms::{Answer, conclusion_draft, read_answers};
use app::challenges::{Conclusion, Effect};
use app::kernel::{Failure, FieldError, Language, Refusal};

use super::challenge::Concluded;
use super::give_notice::give_notice;
use super::lodge_challenge::act;
use super::{Challenge, docket, sitting, store};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::decisions;
use crate::portal::Portal;
use crate::review;
use crate::stop::Result;
use crate::store::{Work, sort_key};
use crate::web::{Submitted, Visit};

pub async fn decide_challenge(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let challenge = docket::find(visit, work.connection(), slug, Action::DecideChallenge).await?;
    if challenge.version != form.version {
        return Err(Failure::Stale.into());
    }
    let member = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let seat = sitting::take_seat(work.connection(), &challenge, member).await?;
    let application = applications::find(work.connection(), challenge.application).await?;
    let draft = conclusion_draft(&form.values);
    let conclusion = Conclusion::check(
        &draft,
        challenge.state,
        &challenge.grounds,
        member,
        seat.declaration.as_ref(),
        &seat.parts,
        work.now,
    );
    let answers = read_answers(&form.values, &challenge.grounds);
    let mut errors = names_given(&form.values, &challenge, &application);
    let location = match (conclusion, answers) {
        (Ok(conclusion), Ok(answers)) if errors.is_empty() => {
            let outcome = Given { conclusion: &conclusion, answers: &answers, language: visit.language() };
            conclude(&work, &visit.portal, &application, challenge, outcome).await?.docket_path()
        }
        (conclusion, answers) => {
            errors.extend(answers.err().iter().flatten().flat_map(Refusal::field_errors));
            errors.extend(conclusion.err().iter().flatten().flat_map(Refusal::field_errors));
            return Err(Failure::Refused(errors).into());
        }
    };
    work.finish(visit.href(&location)).await
}

/// Reasons are published without the names of those concerned (procedures D, "anonymised"): the one name that the
/// portal knows for certain may not stand in them.
fn names_given(values: &app::ui::form::Values, challenge: &Challenge, application: &Application) -> Vec<FieldError> {
    let name = sort_key(&application.organisation_name);
    let fields = challenge.grounds.iter().map(|ground| app::challenges::forms::answer_field(*ground));
    fields
        .chain(["reasons".to_owned()])
        .filter(|field| name.chars().count() > 3 && sort_key(values.get(field)).contains(&name))
        .map(|field| FieldError::new(field, "challenges-refusal-names-organisation"))
        .collect()
}

/// An outcome that the rules let pass.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    pub conclusion: &'a Conclusion,
    /// To every ground that was raised.
    pub answers: &'a [Answer],
    /// In which reasons and answers are written.
    pub language: Language,
}

/// Stores the outcome with everything that follows from it, in one transaction.
pub async fn conclude(
    work: &Work,
    portal: &Portal,
    application: &Application,
    challenge: Challenge,
    outcome: Given<'_>,
) -> Result<Challenge> {
    let Given { conclusion, answers, language } = outcome;
    let state = challenge.state.after(conclusion.outcome.event()).ok_or(Failure::Stale)?;
    let part = sitting::own_part(&challenge, conclusion.concluded_by);
    review::take_part(work, challenge.application, part).await?;
    let concluded = Concluded {
        outcome: conclusion.outcome,
        effect: conclusion.effect,
        reasons: conclusion.reasons.as_str().to_owned(),
        language,
        decider: conclusion.concluded_by,
        decided_at: conclusion.concluded_at,
    };
    let given = Challenge { state, concluded: Some(concluded), ..challenge };
    let given = store::save(work, given, Some((conclusion, answers))).await?;
    work.record(
        act(conclusion.outcome.event().as_str(), &given)
            .detail("effect", conclusion.effect.as_str())
            .detail("founded", conclusion.grounds.iter().map(|ground| ground.code()).collect::<Vec<_>>()),
    )
    .await?;
    if conclusion.effect == Effect::AnnulAndRemit {
        let decision = given.decision.ok_or_else(|| anyhow::anyhow!("{} challenges no decision", given.reference))?;
        let decision = decisions::find(work.connection(), decision).await?;
        decisions::annul(work, &decision, given.id).await?;
    }
    give_notice(work, portal, application, &given, "challenge_decided").await?;
    Ok(given)
}
