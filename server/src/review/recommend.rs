//! Recommending: what the reviewer proposes, on findings that are complete.

use app::applications::ApplicationEvent;
use app::kernel::{NoticeKind, UserId};
use app::programmes::definition::ProgrammeDefinition;
use app::review::{
    AssessmentState, CriterionRef, Finding, Part, Participation, Recommendation, RecommendationDraft,
    RecommendedOutcome, check_recommendation, may_assess,
};

use super::store::{self, criteria_of};
use crate::access::Action;
use crate::applications::{self, Application, Ask};
use crate::error::{Error, Result, all_violated, violated};
use crate::matters::{declaration_of, participations, take_part};
use crate::notices::{Notice, notify_organisation};
use crate::portal::Portal;
use crate::programmes::ProgrammeVersion;
use crate::unit_of_work::UnitOfWork;

/// Makes the recommendation and sends the file on: to the decision maker, or back to the applicant with a question. Errors with
/// everything that is missing at once.
pub async fn recommend(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    version: &ProgrammeVersion,
    user: UserId,
    draft: &RecommendationDraft,
) -> Result<Recommendation> {
    work.may(Action::Recommend, applications::subject(application))?;
    let round = application.progress.round;
    let declaration = declaration_of(work.connection(), application.id, user).await?;
    let parts = participations(work.connection(), application.id).await?;
    may_assess(user, declaration.as_ref(), &parts, round).map_err(violated)?;

    let Some(assessment) = store::current(work.connection(), application.id, round).await? else {
        return Err(Error::invalid("", "review-recommend-no-findings"));
    };
    if assessment.state != AssessmentState::Open {
        return Err(Error::invalid("", "review-file-waits-for-decision"));
    }
    let stored = store::findings_of(work.connection(), assessment.id).await?;
    let criteria = criteria_of(version);
    let complete = |criterion: &CriterionRef| {
        stored.iter().find(|found| found.criterion == criterion.id).and_then(|found| found.complete(criterion))
    };
    let findings: Vec<Finding> = criteria.iter().filter_map(complete).collect();
    let lower = lower_categories(&version.definition, &application.category);
    let recommendation = check_recommendation(draft, &criteria, &findings, &lower).map_err(all_violated)?;
    store::set_recommendation(work, &assessment, &recommendation, user).await?;
    take_part(work, application.id, Participation { user, part: Part::Assessor, round }).await?;
    let event = match recommendation.outcome {
        RecommendedOutcome::Ask => ApplicationEvent::FoundIncomplete,
        RecommendedOutcome::Grant | RecommendedOutcome::GrantLower | RecommendedOutcome::Refuse => {
            ApplicationEvent::Recommended
        }
    };
    let asks = recommendation.outcome == RecommendedOutcome::Ask;
    // Before the state of the file changes: the act of this change vouches for what is asked.
    if asks {
        let asked = recommendation.questions.iter();
        let questions = asked.map(|question| (question.criterion.id, question.text.clone())).collect();
        let ask = Ask { assessment: assessment.id.0, asked_by: user, questions };
        applications::ask(work, application, ask).await?;
    }
    applications::advance(work, application, event).await?;
    if asks {
        let notice = Notice {
            kind: NoticeKind::Question,
            organisation: application.organisation,
            application: Some(application.id),
            decision: None,
            challenge: None,
            language: application.language,
        };
        notify_organisation(work, portal, notice).await?;
    }
    Ok(recommendation)
}

/// The codes of the categories below the one asked for: a programme lists its categories from the highest down. Where
/// none was asked for, all but the first are lower.
pub fn lower_categories(definition: &ProgrammeDefinition, category_asked: &str) -> Vec<String> {
    let asked = definition.categories.iter().position(|category| category.code == category_asked).unwrap_or(0);
    definition.categories.iter().skip(asked + 1).map(|category| category.code.clone()).collect()
}
