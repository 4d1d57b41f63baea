//! Why a decision cannot be saved.

use crate::applications::ApplicationState;
use crate::kernel::{Date, FieldError, Message, TextProblem, Violation};
use crate::review::Part;
use crate::review::criterion_field::{CONSIDERED, CURE, FACTS, MISSING};

/// One reason; the rule returns all of them. Criteria are given by code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionViolation {
    /// Only a file with a recommendation can be decided.
    NotPossibleNow {
        state: ApplicationState,
    },
    OutcomeMissing,
    /// No category below the one applied for was chosen.
    CategoryMissing,
    DeciderAssessed,
    DeciderTookPart {
        part: Part,
    },
    DeciderIsApplicant,
    DeclareFirst,
    ConflictDeclared,
    NoDecider,
    /// The decider is named without the name of the one who decides, which is this.
    DeciderIsAnother {
        name: String,
    },
    NoBody,
    NoBodySession,
    NoBodyDate,
    BodyDateInFuture {
        today: Date,
    },
    /// A body cannot have decided before it had the file.
    BodyDateBeforeFile {
        earliest: Date,
    },
    /// The decision gives less than was asked for and names no criterion at all.
    NoCriterionNamed,
    /// The assessment found that this criterion fails, and the decision says nothing about it.
    NoReasonGiven {
        criterion: String,
    },
    /// A reason may only rest on a criterion that was published in the version the file is judged by.
    CriterionNotPublished {
        criterion: String,
        version: u32,
    },
    NoFacts {
        criterion: String,
    },
    NoEvidenceConsidered {
        criterion: String,
    },
    NoEvidenceMissing {
        criterion: String,
    },
    NoCure {
        criterion: String,
    },
    /// An adverse decision says to the public what it rests on, and nothing that identifies.
    NoPublicSummary,
    NoEffectiveDate,
    /// A decision binds from the day it is taken, not before.
    /// A status begins on the day on which it is recorded at the latest: from then on the register shows it.
    EffectiveTooLate {
        latest: Date,
    },
    EffectiveBeforeDecision {
        earliest: Date,
    },
    NoChallengeRoute,
    /// Fewer days for a challenge than the programme publishes.
    ChallengePeriodTooShort {
        days: u16,
    },
    DeferralsUsedUp {
        limit: u16,
    },
    NoDeferralReason,
    NoDeferralCriterion,
    NoDeferralText,
    NoDeferralDate,
    DeferralDateNotAhead {
        today: Date,
    },
    /// Further ahead than the programme lets a decision be put off.
    DeferralTooLong {
        last: Date,
    },
    Text {
        field: String,
        problem: TextProblem,
    },
}

impl Violation for DecisionViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        use DecisionViolation as R;
        let about = |key: &str, criterion: &str| Message::new(key).with("criterion", criterion);
        vec![match self {
            R::NotPossibleNow { state } => {
                FieldError::new("", Message::new("decisions-violation-not-possible-now").with("state", state.message()))
            }
            R::OutcomeMissing => FieldError::new("outcome", "decisions-violation-outcome-missing"),
            R::CategoryMissing => FieldError::new("category", "decisions-violation-category-missing"),
            R::DeciderAssessed => FieldError::new("", "decisions-violation-decider-assessed"),
            R::DeciderTookPart { part } => {
                FieldError::new("", Message::new("decisions-violation-decider-took-part").with("part", part.message()))
            }
            R::DeciderIsApplicant => FieldError::new("", "decisions-violation-decider-is-applicant"),
            R::DeclareFirst => FieldError::new("", "decisions-violation-declare-first"),
            R::ConflictDeclared => FieldError::new("", "decisions-violation-conflict-declared"),
            R::NoDecider => FieldError::new("decider", "decisions-violation-no-decider"),
            R::DeciderIsAnother { name } => FieldError::new(
                "decider",
                Message::new("decisions-violation-decider-is-another").with("name", name.as_str()),
            ),
            R::NoBody => FieldError::new("body", "decisions-violation-no-body"),
            R::NoBodySession => FieldError::new("session", "decisions-violation-no-body-session"),
            R::NoBodyDate => FieldError::new("body-date", "decisions-violation-no-body-date"),
            R::BodyDateInFuture { today } => FieldError::new(
                "body-date",
                Message::new("decisions-violation-body-date-in-future").with("today", today.to_string()),
            ),
            R::BodyDateBeforeFile { earliest } => FieldError::new(
                "body-date",
                Message::new("decisions-violation-body-date-before-file").with("earliest", earliest.to_string()),
            ),
            R::NoCriterionNamed => FieldError::new("outcome", "decisions-violation-no-criterion-named"),
            R::NoReasonGiven { criterion } => {
                FieldError::new(FACTS.of(criterion), about("decisions-violation-no-reason-given", criterion))
            }
            R::CriterionNotPublished { criterion, version } => FieldError::new(
                FACTS.of(criterion),
                about("decisions-violation-criterion-not-published", criterion).with("version", i64::from(*version)),
            ),
            R::NoFacts { criterion } => {
                FieldError::new(FACTS.of(criterion), about("decisions-violation-no-facts", criterion))
            }
            R::NoEvidenceConsidered { criterion } => FieldError::new(
                CONSIDERED.of(criterion),
                about("decisions-violation-no-evidence-considered", criterion),
            ),
            R::NoEvidenceMissing { criterion } => {
                FieldError::new(MISSING.of(criterion), about("decisions-violation-no-evidence-missing", criterion))
            }
            R::NoCure { criterion } => {
                FieldError::new(CURE.of(criterion), about("decisions-violation-no-cure", criterion))
            }
            R::NoPublicSummary => FieldError::new("public-summary", "decisions-violation-no-public-summary"),
            R::NoEffectiveDate => FieldError::new("effective-on", "decisions-violation-no-effective-date"),
            R::EffectiveTooLate { latest } => FieldError::new(
                "effective-on",
                Message::new("decisions-violation-effective-too-late").with("latest", latest.to_string()),
            ),
            R::EffectiveBeforeDecision { earliest } => FieldError::new(
                "effective-on",
                Message::new("decisions-violation-effective-before-decision").with("earliest", earliest.to_string()),
            ),
            R::NoChallengeRoute => FieldError::new("", "decisions-violation-no-challenge-route"),
            R::ChallengePeriodTooShort { days } => FieldError::new(
                "",
                Message::new("decisions-violation-challenge-period-too-short").with("days", i64::from(*days)),
            ),
            R::DeferralsUsedUp { limit } => FieldError::new(
                "",
                Message::new("applications-violation-deferrals-used-up").with("limit", i64::from(*limit)),
            ),
            R::NoDeferralReason => FieldError::new("reason", "decisions-violation-no-deferral-reason"),
            R::NoDeferralCriterion => FieldError::new("criterion", "decisions-violation-no-deferral-criterion"),
            R::NoDeferralText => FieldError::new("text", "decisions-violation-no-deferral-text"),
            R::NoDeferralDate => FieldError::new("until", "decisions-violation-no-deferral-date"),
            R::DeferralDateNotAhead { today } => FieldError::new(
                "until",
                Message::new("decisions-violation-deferral-date-not-ahead").with("today", today.to_string()),
            ),
            R::DeferralTooLong { last } => FieldError::new(
                "until",
                Message::new("decisions-violation-deferral-too-long").with("last", last.to_string()),
            ),
            R::Text { field, problem } => FieldError::new(field, problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests;
