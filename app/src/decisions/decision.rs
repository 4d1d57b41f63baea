//! A decision, and the rule that a decision can be saved only with everything that the applicant needs to answer it
//! (docs/procedures.md, 6; A/HRC/44/25, 62(b) and 63(c)).

use serde::{Deserialize, Serialize};

use super::{
    ChallengeRoute, CriterionReasons, CriterionReasonsDraft, DecidedBy, DeciderDraft, DecisionViolation, Outcome,
    OutcomeKind, may_decide,
};
use crate::applications::ApplicationState;
use crate::kernel::{Date, Lines, PlainText, Timestamp, UserId, WorkingCalendar};
use crate::review::{ConflictDeclaration, CriterionRef, Finding, Participation, Verdict};

/// A decision that may be saved and published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub outcome: Outcome,
    pub decided_by: DecidedBy,
    pub decided_at: Timestamp,
    /// For an adverse outcome never empty, and complete for every criterion that fails.
    pub reasons: Vec<CriterionReasons>,
    /// What the notice says before the reasons; may be empty.
    pub summary: PlainText,
    /// What everybody may read of an adverse decision in place of its reasons; may be empty for a grant.
    pub public_summary: PlainText,
    /// Who stepped aside; may be empty.
    pub recusals: PlainText,
    pub effective_on: Date,
    pub challenge: ChallengeRoute,
}

/// A decision as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionDraft {
    /// A word of [`OutcomeKind`], or empty.
    pub outcome: String,
    pub category: String,
    pub decider: DeciderDraft,
    pub reasons: Vec<CriterionReasonsDraft>,
    pub summary: String,
    pub public_summary: String,
    pub recusals: String,
    pub effective_on: Option<Date>,
    /// `None` when the programme names no place: then nothing adverse can be decided.
    pub challenge: Option<ChallengeRoute>,
}

/// What the rule needs to know of the file.
#[derive(Clone, Copy, Debug)]
pub struct DecisionContext<'a> {
    pub state: ApplicationState,
    /// The person who decides, or who records a body's decision.
    pub user: UserId,
    /// As their account shows it.
    pub user_name: &'a str,
    /// The day from which on the file could be decided in this round: on it the file was sent, or its earlier decision
    /// annulled.
    pub since: Date,
    pub declaration: Option<&'a ConflictDeclaration>,
    pub parts: &'a [Participation],
    pub round: u16,
    /// The criteria of the version that the file was submitted under.
    pub criteria: &'a [CriterionRef],
    pub findings: &'a [Finding],
    /// Codes of the categories below the one applied for.
    pub lower_categories: &'a [String],
    /// Days that the programme gives for a challenge.
    pub challenge_days: u16,
    pub calendar: &'a WorkingCalendar,
}

impl DecisionDraft {
    /// The outcome that is typed, if one is.
    pub fn kind(&self) -> Option<OutcomeKind> {
        OutcomeKind::from_word(&self.outcome)
    }

    /// Whether the outcome that is typed gives less than was asked for.
    pub fn is_adverse(&self) -> bool {
        self.kind().is_some_and(OutcomeKind::is_adverse)
    }
}

impl Decision {
    /// The day on which it was taken: by a body before it was recorded.
    pub fn decided_on(&self, zone: &str) -> Date {
        match &self.decided_by {
            DecidedBy::Body { body, .. } => body.on,
            DecidedBy::Officer { .. } => self.decided_at.in_zone(zone).date(),
        }
    }

    /// Checks a decision; all problems are returned at once, in the order of the page.
    pub fn check(
        draft: &DecisionDraft,
        context: DecisionContext<'_>,
        now: Timestamp,
    ) -> Result<Decision, Vec<DecisionViolation>> {
        use DecisionViolation as R;
        let today = context.calendar.date_of(now);
        let mut violations = Vec::new();

        // What was put off can be decided sooner.
        if !matches!(context.state, ApplicationState::Recommended | ApplicationState::Deferred) {
            violations.push(R::NotPossibleNow { state: context.state });
        }
        violations.extend(
            may_decide(context.user, context.declaration, context.parts, context.round).err().unwrap_or_default(),
        );
        let outcome = check_outcome(draft, context, &mut violations);
        let decided_by = draft.decider.check(context.user, context.user_name, context.since..=today, &mut violations);
        let adverse = draft.is_adverse();
        let reasons = check_reasons(draft, context, adverse, &mut violations);

        let mut text = |field: &str, raw: &str| {
            PlainText::parse(raw, super::reasons::TEXT_MAX, Lines::Many).unwrap_or_else(|problem| {
                violations.push(R::Text { field: field.to_owned(), problem });
                PlainText::default()
            })
        };
        let summary = text("summary", &draft.summary);
        let public_summary = text("public-summary", &draft.public_summary);
        let recusals = text("recusals", &draft.recusals);

        if adverse && draft.public_summary.trim().is_empty() {
            violations.push(R::NoPublicSummary);
        }

        // A body's decision counts from the day of the body; nothing counts from a day before it was taken, nor before
        // there was anything to decide.
        let earliest = match &decided_by {
            Some(DecidedBy::Body { body, .. }) => body.on.max(context.since),
            Some(DecidedBy::Officer { .. }) | None => today,
        };
        // A status is shown from the day on which it is recorded; what keeps one from coming may begin later.
        let latest = match draft.kind() {
            Some(OutcomeKind::Refused) => today.saturating_add(jiff::ToSpan::days(366)),
            Some(OutcomeKind::Granted | OutcomeKind::GrantedLower) | None => today,
        };
        match draft.effective_on {
            None => violations.push(R::NoEffectiveDate),
            Some(effective_on) if effective_on < earliest => violations.push(R::EffectiveBeforeDecision { earliest }),
            Some(effective_on) if effective_on > latest => violations.push(R::EffectiveTooLate { latest }),
            Some(_) => {}
        }
        let route = draft.challenge.as_ref();
        violations.extend(ChallengeRoute::check(route, context.challenge_days, context.calendar, now).err());

        match (outcome, decided_by, draft.effective_on, &draft.challenge) {
            (Some(outcome), Some(decided_by), Some(effective_on), Some(challenge)) if violations.is_empty() => {
                Ok(Decision {
                    outcome,
                    decided_by,
                    decided_at: now,
                    reasons,
                    summary,
                    public_summary,
                    recusals,
                    effective_on,
                    challenge: challenge.clone(),
                })
            }
            _ => Err(violations),
        }
    }
}

fn check_outcome(
    draft: &DecisionDraft,
    context: DecisionContext<'_>,
    violations: &mut Vec<DecisionViolation>,
) -> Option<Outcome> {
    let Some(kind) = draft.kind() else {
        violations.push(DecisionViolation::OutcomeMissing);
        return None;
    };
    let category = context.lower_categories.iter().find(|category| **category == draft.category);
    let outcome = Outcome::of(kind, category.map(String::as_str));
    if outcome.is_none() {
        violations.push(DecisionViolation::CategoryMissing);
    }
    outcome
}

/// An adverse decision answers for every criterion found failing, and for at least one; a grant answers for every
/// criterion in which it departs from the assessment. Every other reason that was typed must be complete too.
fn check_reasons(
    draft: &DecisionDraft,
    context: DecisionContext<'_>,
    adverse: bool,
    violations: &mut Vec<DecisionViolation>,
) -> Vec<CriterionReasons> {
    use DecisionViolation as R;
    let given: Vec<&CriterionReasonsDraft> = draft.reasons.iter().filter(|reasons| !reasons.is_blank()).collect();
    let fails = |finding: &&Finding| match finding.verdict {
        Verdict::NotMet => true,
        Verdict::CannotTell => !adverse,
        Verdict::Met => false,
    };
    for finding in context.findings.iter().filter(fails) {
        if !given.iter().any(|reasons| reasons.criterion.id == finding.criterion.id) {
            violations.push(R::NoReasonGiven { criterion: finding.criterion.code.clone() });
        }
    }
    if adverse && given.is_empty() && !context.findings.iter().any(|finding| finding.verdict == Verdict::NotMet) {
        violations.push(R::NoCriterionNamed);
    }
    let mut checked = Vec::new();
    for reasons in given {
        if !context.criteria.contains(&reasons.criterion) {
            let CriterionRef { code, version, .. } = reasons.criterion.clone();
            violations.push(R::CriterionNotPublished { criterion: code, version });
        }
        checked.push(reasons.check(adverse, violations));
    }
    checked
}

#[cfg(test)]
mod tests;
