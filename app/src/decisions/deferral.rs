//! Putting a decision off, and the rule that a deferral must say why, on what, until when and how it can be challenged
//! (docs/procedures.md, 8; A/HRC/44/25, 24 and 62(b)).

use serde::{Deserialize, Serialize};

use super::{ChallengeRoute, DecidedBy, DeciderDraft, DecisionViolation, may_decide};
use crate::applications::{ApplicationState, ApplicationViolation, DecisionTime, Limits, Progress};
use crate::kernel::{Date, Lines, Message, TextToApplicant, Timestamp, UserId, WorkingCalendar, words};
use crate::review::{ConflictDeclaration, CriterionRef, Participation};

/// Why a decision is put off. The words are stored and shown to the applicant. That the applicant has not answered is no reason:
/// an institution that waits for the applicant must ask them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeferralReason {
    /// Evidence on the criterion is expected from somebody else by that day.
    EvidenceExpected,
    /// The institution is checking a fact.
    FactsChecked,
    /// How the criterion applies to this case is being clarified.
    RuleClarified,
    /// The person or body that decides has questions that were not asked yet.
    QuestionsOpen,
    /// The body did not come to the file at its session.
    NotReached,
}

words!(DeferralReason {
    EvidenceExpected = "evidence_expected",
    FactsChecked = "facts_checked",
    RuleClarified = "rule_clarified",
    QuestionsOpen = "questions_open",
    NotReached = "not_reached",
});

impl DeferralReason {
    /// The reason in words: `decisions-deferral-reason-…`.
    pub fn message(self) -> Message {
        Message::of_word("decisions-deferral-reason", self.as_str())
    }
}

/// A deferral that may be saved and told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deferral {
    pub criterion: CriterionRef,
    pub reason: DeferralReason,
    pub text: TextToApplicant,
    pub decided_by: DecidedBy,
    pub deferred_at: Timestamp,
    /// The day on which the file waits for its decision again, in the programme's zone.
    pub until: Date,
    /// The first moment of that day.
    pub ends: Timestamp,
    pub challenge: ChallengeRoute,
}

/// A deferral as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeferralDraft {
    /// A word of [`DeferralReason`], or empty.
    pub reason: String,
    /// The code of a criterion, or empty.
    pub criterion: String,
    pub text: String,
    pub decider: DeciderDraft,
    /// `None`: missing, or no date.
    pub until: Option<Date>,
    /// `None` when the programme names no place: then nothing can be put off.
    pub challenge: Option<ChallengeRoute>,
}

/// What the rule needs to know of the file.
#[derive(Clone, Copy, Debug)]
pub struct DeferralContext<'a> {
    pub progress: Progress,
    pub limits: Limits,
    /// Calendar days by which the programme lets a decision be put off; `None` where the body sets no cap.
    pub longest: Option<u16>,
    pub user: UserId,
    /// As their account shows it.
    pub user_name: &'a str,
    /// The day from which on the file could be decided in this round.
    pub since: Date,
    pub declaration: Option<&'a ConflictDeclaration>,
    pub parts: &'a [Participation],
    /// The criteria of the version that the file was submitted under.
    pub criteria: &'a [CriterionRef],
    /// Days that the programme gives for a challenge.
    pub challenge_days: u16,
    pub calendar: &'a WorkingCalendar,
}

impl Deferral {
    /// Checks a deferral; all problems are returned at once, in the order of the page.
    pub fn check(
        draft: &DeferralDraft,
        context: DeferralContext<'_>,
        now: Timestamp,
    ) -> Result<Deferral, Vec<DecisionViolation>> {
        use DecisionViolation as R;
        let today = context.calendar.date_of(now);
        let round = context.progress.round;
        let mut violations = Vec::new();
        // The time that the programme promises does not matter here: this only asks whether the file may change its state.
        match context.progress.put_off(now, context.limits, DecisionTime::NotPromised, now) {
            Ok(_) => {}
            Err(ApplicationViolation::DeferralsUsedUp { limit }) => violations.push(R::DeferralsUsedUp { limit }),
            Err(_) => violations.push(R::NotPossibleNow { state: context.progress.state }),
        }
        violations
            .extend(may_decide(context.user, context.declaration, context.parts, round).err().unwrap_or_default());
        let reason = DeferralReason::from_word(&draft.reason);
        if reason.is_none() {
            violations.push(R::NoDeferralReason);
        }
        let criterion = context.criteria.iter().find(|criterion| criterion.code == draft.criterion);
        if criterion.is_none() {
            violations.push(R::NoDeferralCriterion);
        }
        let text =
            TextToApplicant::parse(&draft.text, super::reasons::TEXT_MAX, Lines::Many).unwrap_or_else(|problem| {
                violations.push(R::Text { field: "text".to_owned(), problem });
                TextToApplicant::default()
            });
        if text.is_empty() && !violations.iter().any(|violation| matches!(violation, R::Text { .. })) {
            violations.push(R::NoDeferralText);
        }
        let until = check_until(draft.until, today, context, &mut violations);
        let decided_by = draft.decider.check(context.user, context.user_name, context.since..=today, &mut violations);
        let route = draft.challenge.as_ref();
        violations.extend(ChallengeRoute::check(route, context.challenge_days, context.calendar, now).err());
        match (reason, criterion, until, decided_by, &draft.challenge) {
            (Some(reason), Some(criterion), Some((until, ends)), Some(decided_by), Some(challenge))
                if violations.is_empty() =>
            {
                Ok(Deferral {
                    criterion: criterion.clone(),
                    reason,
                    text,
                    decided_by,
                    deferred_at: now,
                    until,
                    ends,
                    challenge: challenge.clone(),
                })
            }
            _ => Err(violations),
        }
    }

    /// Whether the file is still put off.
    pub fn runs(&self, state: ApplicationState, now: Timestamp) -> bool {
        state == ApplicationState::Deferred && now < self.ends
    }
}

/// The day and its first moment.
fn check_until(
    until: Option<Date>,
    today: Date,
    context: DeferralContext<'_>,
    violations: &mut Vec<DecisionViolation>,
) -> Option<(Date, Timestamp)> {
    let Some(until) = until else {
        violations.push(DecisionViolation::NoDeferralDate);
        return None;
    };
    let last = context.longest.map(|days| context.calendar.last_calendar_day(today, days));
    if until <= today {
        violations.push(DecisionViolation::DeferralDateNotAhead { today });
        return None;
    }
    if let Some(last) = last.filter(|last| until > *last) {
        violations.push(DecisionViolation::DeferralTooLong { last });
        return None;
    }
    Some((until, Timestamp::start_of_day(until, &context.calendar.zone)))
}

#[cfg(test)]
mod tests;
