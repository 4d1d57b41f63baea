//! Why a decision cannot be saved.

use crate::applications::ApplicationState;
use crate::kernel::{Date, FieldError, Message, Refusal, TextProblem};
use crate::review::Part;

/// One reason; the rule returns all of them. Criteria are given by code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionRefusal {
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

impl Refusal for DecisionRefusal {
    fn field_errors(&self) -> Vec<FieldError> {
        use DecisionRefusal as R;
        let about = |key: &str, criterion: &str| Message::new(key).with("criterion", criterion);
        let of = |field: &str, criterion: &str| format!("{field}-{criterion}");
        vec![match self {
            R::NotPossibleNow { state } => {
                FieldError::new("", Message::new("decisions-refusal-not-possible-now").with("state", state.message()))
            }
            R::OutcomeMissing => FieldError::new("outcome", "decisions-refusal-outcome-missing"),
            R::CategoryMissing => FieldError::new("category", "decisions-refusal-category-missing"),
            R::DeciderAssessed => FieldError::new("", "decisions-refusal-decider-assessed"),
            R::DeciderTookPart { part } => {
                FieldError::new("", Message::new("decisions-refusal-decider-took-part").with("part", part.message()))
            }
            R::DeciderIsApplicant => FieldError::new("", "decisions-refusal-decider-is-applicant"),
            R::DeclareFirst => FieldError::new("", "decisions-refusal-declare-first"),
            R::ConflictDeclared => FieldError::new("", "decisions-refusal-conflict-declared"),
            R::NoDecider => FieldError::new("decider", "decisions-refusal-no-decider"),
            R::DeciderIsAnother { name } => FieldError::new(
                "decider",
                Message::new("decisions-refusal-decider-is-another").with("name", name.as_str()),
            ),
            R::NoBody => FieldError::new("body", "decisions-refusal-no-body"),
            R::NoBodySession => FieldError::new("session", "decisions-refusal-no-body-session"),
            R::NoBodyDate => FieldError::new("body-date", "decisions-refusal-no-body-date"),
            R::BodyDateInFuture { today } => FieldError::new(
                "body-date",
                Message::new("decisions-refusal-body-date-in-future").with("today", today.to_string()),
            ),
            R::BodyDateBeforeFile { earliest } => FieldError::new(
                "body-date",
                Message::new("decisions-refusal-body-date-before-file").with("earliest", earliest.to_string()),
            ),
            R::NoCriterionNamed => FieldError::new("outcome", "decisions-refusal-no-criterion-named"),
            R::NoReasonGiven { criterion } => {
                FieldError::new(of("facts", criterion), about("decisions-refusal-no-reason-given", criterion))
            }
            R::CriterionNotPublished { criterion, version } => FieldError::new(
                of("facts", criterion),
                about("decisions-refusal-criterion-not-published", criterion).with("version", i64::from(*version)),
            ),
            R::NoFacts { criterion } => {
                FieldError::new(of("facts", criterion), about("decisions-refusal-no-facts", criterion))
            }
            R::NoEvidenceConsidered { criterion } => FieldError::new(
                of("considered", criterion),
                about("decisions-refusal-no-evidence-considered", criterion),
            ),
            R::NoEvidenceMissing { criterion } => {
                FieldError::new(of("missing", criterion), about("decisions-refusal-no-evidence-missing", criterion))
            }
            R::NoCure { criterion } => {
                FieldError::new(of("cure", criterion), about("decisions-refusal-no-cure", criterion))
            }
            R::NoPublicSummary => FieldError::new("public-summary", "decisions-refusal-no-public-summary"),
            R::NoEffectiveDate => FieldError::new("effective-on", "decisions-refusal-no-effective-date"),
            R::EffectiveTooLate { latest } => FieldError::new(
                "effective-on",
                Message::new("decisions-refusal-effective-too-late").with("latest", latest.to_string()),
            ),
            R::EffectiveBeforeDecision { earliest } => FieldError::new(
                "effective-on",
                Message::new("decisions-refusal-effective-before-decision").with("earliest", earliest.to_string()),
            ),
            R::NoChallengeRoute => FieldError::new("", "decisions-refusal-no-challenge-route"),
            R::ChallengePeriodTooShort { days } => FieldError::new(
                "",
                Message::new("decisions-refusal-challenge-period-too-short").with("days", i64::from(*days)),
            ),
            R::DeferralsUsedUp { limit } => FieldError::new(
                "",
                Message::new("applications-refusal-deferrals-used-up").with("limit", i64::from(*limit)),
            ),
            R::NoDeferralReason => FieldError::new("reason", "decisions-refusal-no-deferral-reason"),
            R::NoDeferralCriterion => FieldError::new("criterion", "decisions-refusal-no-deferral-criterion"),
            R::NoDeferralText => FieldError::new("text", "decisions-refusal-no-deferral-text"),
            R::NoDeferralDate => FieldError::new("until", "decisions-refusal-no-deferral-date"),
            R::DeferralDateNotAhead { today } => FieldError::new(
                "until",
                Message::new("decisions-refusal-deferral-date-not-ahead").with("today", today.to_string()),
            ),
            R::DeferralTooLong { last } => FieldError::new(
                "until",
                Message::new("decisions-refusal-deferral-too-long").with("last", last.to_string()),
            ),
            R::Text { field, problem } => FieldError::new(field, problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests;
