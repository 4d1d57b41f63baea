//! What a reviewer may recommend, given the findings.

use serde::{Deserialize, Serialize};

use super::{CriterionRef, Finding, Question, Verdict, read_questions};
use crate::kernel::{FieldError, Lines, Message, StaffNote, TextProblem, Violation, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecommendedOutcome {
    Grant,
    GrantLower,
    Refuse,
    /// Ask the applicant before anything is decided.
    Ask,
}

words!(RecommendedOutcome { Grant = "grant", GrantLower = "grant_lower", Refuse = "refuse", Ask = "ask" });

impl RecommendedOutcome {
    /// The outcome in words: `review-recommended-…`.
    pub fn message(self) -> Message {
        Message::of_word("review-recommended", self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    pub outcome: RecommendedOutcome,
    /// The code of the category, with `grant_lower` only.
    pub category: Option<String>,
    /// What the decision maker should know beyond the findings; may be empty. Never shown to the applicant.
    pub note: StaffNote,
    /// What the applicant is asked, with `ask` only.
    pub questions: Vec<Question>,
}

/// A recommendation as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecommendationDraft {
    pub outcome: String,
    pub category: String,
    pub note: String,
    /// By criterion code: the question to the applicant.
    pub questions: Vec<(String, String)>,
}

/// Why a recommendation cannot be made. Criteria are given by code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecommendationViolation {
    OutcomeMissing,
    FindingMissing {
        criterion: String,
    },
    /// In doubt the applicant is asked: neither a grant nor a refusal can rest on doubt.
    DoubtUnresolved {
        criterion: String,
    },
    /// Granting although a criterion is not met.
    CriterionNotMet {
        criterion: String,
    },
    /// Refusing, or giving less, although every criterion is met.
    NothingFails,
    /// Asking although nothing is in doubt would only cost the applicant time.
    NothingInDoubt,
    /// No category below the one applied for was chosen.
    CategoryMissing,
    /// A criterion in doubt about which the applicant would be asked nothing.
    QuestionMissing {
        criterion: String,
    },
    QuestionText {
        criterion: String,
        problem: TextProblem,
    },
    Text {
        problem: TextProblem,
    },
}

/// Checks a recommendation against the findings; all problems are returned at once. `lower_categories` are the codes of
/// the categories below the one applied for.
pub fn check_recommendation(
    draft: &RecommendationDraft,
    criteria: &[CriterionRef],
    findings: &[Finding],
    lower_categories: &[String],
) -> Result<Recommendation, Vec<RecommendationViolation>> {
    use RecommendationViolation as R;
    use RecommendedOutcome as O;

    let mut violations = Vec::new();
    let verdict_of = |criterion: &CriterionRef| {
        findings.iter().find(|finding| finding.criterion.id == criterion.id).map(|finding| finding.verdict)
    };
    let with = |wanted: Option<Verdict>| {
        criteria
            .iter()
            .filter(move |criterion| verdict_of(criterion) == wanted)
            .map(|criterion| criterion.code.clone())
            .collect::<Vec<_>>()
    };
    let failing = with(Some(Verdict::NotMet));
    let doubtful = with(Some(Verdict::CannotTell));
    let open = with(None);

    let outcome = O::from_word(&draft.outcome);
    match outcome {
        None => violations.push(R::OutcomeMissing),
        Some(O::Ask) if doubtful.is_empty() => violations.push(R::NothingInDoubt),
        // A question may be put while the rest is still being assessed.
        Some(O::Ask) => {}
        Some(O::Grant | O::GrantLower | O::Refuse) => {
            violations.extend(open.iter().map(|criterion| R::FindingMissing { criterion: criterion.clone() }));
            violations.extend(doubtful.iter().map(|criterion| R::DoubtUnresolved { criterion: criterion.clone() }));
        }
    }
    match outcome {
        Some(O::Grant) => {
            violations.extend(failing.iter().map(|criterion| R::CriterionNotMet { criterion: criterion.clone() }));
        }
        Some(O::GrantLower | O::Refuse) if failing.is_empty() => violations.push(R::NothingFails),
        Some(O::GrantLower | O::Refuse | O::Ask) | None => {}
    }
    let category = lower_categories.iter().find(|category| **category == draft.category).cloned();
    if outcome == Some(O::GrantLower) && category.is_none() {
        violations.push(R::CategoryMissing);
    }
    let questions = if outcome == Some(O::Ask) {
        let in_doubt = criteria.iter().filter(|criterion| verdict_of(criterion) == Some(Verdict::CannotTell));
        read_questions(&draft.questions, in_doubt, &mut violations)
    } else {
        Vec::new()
    };
    let note = StaffNote::parse(&draft.note, Finding::REASON_MAX, Lines::Many).unwrap_or_else(|problem| {
        violations.push(R::Text { problem });
        StaffNote::default()
    });
    match outcome {
        Some(outcome) if violations.is_empty() => {
            Ok(Recommendation { outcome, category: category.filter(|_| outcome == O::GrantLower), note, questions })
        }
        _ => Err(violations),
    }
}

impl Violation for RecommendationViolation {
    fn field_errors(&self) -> Vec<FieldError> {
        use RecommendationViolation as R;
        vec![match self {
            R::OutcomeMissing => FieldError::new("outcome", "review-violation-outcome-missing"),
            // Findings are corrected on the page of the file: here only the choice can be changed.
            R::FindingMissing { criterion } => FieldError::new(
                "outcome",
                Message::new("review-violation-finding-missing").with("criterion", criterion.as_str()),
            ),
            R::DoubtUnresolved { criterion } => FieldError::new(
                "outcome",
                Message::new("review-violation-doubt-unresolved").with("criterion", criterion.as_str()),
            ),
            R::CriterionNotMet { criterion } => FieldError::new(
                "outcome",
                Message::new("review-violation-criterion-not-met").with("criterion", criterion.as_str()),
            ),
            R::NothingFails => FieldError::new("outcome", "review-violation-nothing-fails"),
            R::NothingInDoubt => FieldError::new("outcome", "review-violation-nothing-in-doubt"),
            R::CategoryMissing => FieldError::new("category", "review-violation-category-missing"),
            R::QuestionMissing { criterion } => FieldError::new(
                Question::field(criterion),
                Message::new("review-violation-question-missing").with("criterion", criterion.as_str()),
            ),
            R::QuestionText { criterion, problem } => FieldError::new(Question::field(criterion), problem.message()),
            R::Text { problem } => FieldError::new("note", problem.message()),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{CriterionId, PlainText};
    use RecommendationViolation as R;

    fn criteria() -> Vec<CriterionRef> {
        ["K1", "K2"]
            .iter()
            .zip(1..)
            .map(|(code, id)| CriterionRef {
                id: CriterionId(uuid::Uuid::from_u128(id)),
                code: (*code).into(),
                version: 1,
            })
            .collect()
    }

    fn recommend(outcome: &str, verdicts: &[Verdict]) -> Result<Recommendation, Vec<R>> {
        let findings: Vec<Finding> = criteria()
            .into_iter()
            .zip(verdicts)
            .map(|(criterion, &verdict)| Finding {
                criterion,
                verdict,
                reason: PlainText::stored("Because.".into()),
                evidence: vec![],
            })
            .collect();
        let draft = RecommendationDraft {
            outcome: outcome.into(),
            category: "roster".into(),
            note: String::new(),
            questions: vec![("K2".into(), "Who decides?".into())],
        };
        check_recommendation(&draft, &criteria(), &findings, &["roster".into()])
    }

    #[test]
    fn a_grant_needs_every_criterion_met() {
        assert!(recommend("grant", &[Verdict::Met, Verdict::Met]).is_ok());
        assert_eq!(
            recommend("grant", &[Verdict::Met, Verdict::NotMet]),
            Err(vec![R::CriterionNotMet { criterion: "K2".into() }])
        );
        assert_eq!(recommend("grant", &[Verdict::Met]), Err(vec![R::FindingMissing { criterion: "K2".into() }]));
    }

    #[test]
    fn a_refusal_needs_a_criterion_that_is_not_met() {
        assert!(recommend("refuse", &[Verdict::Met, Verdict::NotMet]).is_ok());
        assert_eq!(recommend("refuse", &[Verdict::Met, Verdict::Met]), Err(vec![R::NothingFails]));
    }

    #[test]
    fn doubt_is_put_to_the_applicant_and_never_decided_against_them() {
        let doubtful = [Verdict::NotMet, Verdict::CannotTell];
        for outcome in ["refuse", "grant_lower"] {
            assert_eq!(
                recommend(outcome, &doubtful),
                Err(vec![R::DoubtUnresolved { criterion: "K2".into() }]),
                "{outcome}"
            );
        }
        let asked = recommend("ask", &doubtful).unwrap().questions;
        assert_eq!(asked.len(), 1);
        assert_eq!((asked[0].criterion.code.as_str(), asked[0].text.for_applicant()), ("K2", "Who decides?"));
        let unasked = [Verdict::CannotTell, Verdict::Met];
        assert_eq!(recommend("ask", &unasked), Err(vec![R::QuestionMissing { criterion: "K1".into() }]));
        assert_eq!(recommend("refuse", &[Verdict::Met, Verdict::NotMet]).unwrap().questions, []);
        assert_eq!(recommend("ask", &[Verdict::Met, Verdict::Met]), Err(vec![R::NothingInDoubt]));
    }

    #[test]
    fn a_lower_category_is_named_and_kept_only_then() {
        let lower = recommend("grant_lower", &[Verdict::NotMet, Verdict::Met]).unwrap();
        assert_eq!(lower.category.as_deref(), Some("roster"));
        assert_eq!(recommend("grant", &[Verdict::Met, Verdict::Met]).unwrap().category, None);
    }

    #[test]
    fn nothing_chosen_is_said_so() {
        assert_eq!(recommend("", &[Verdict::Met, Verdict::Met]), Err(vec![R::OutcomeMissing]));
    }

    #[test]
    fn why_a_recommendation_cannot_be_made_is_said_where_it_is_mended() {
        let criterion = || "K1".to_owned();
        let problem = || TextProblem::TooLong { max: 10, actual: 11 };
        crate::text::violations::assert_said(&[
            (R::OutcomeMissing, "outcome"),
            (R::FindingMissing { criterion: criterion() }, "outcome"),
            (R::DoubtUnresolved { criterion: criterion() }, "outcome"),
            (R::CriterionNotMet { criterion: criterion() }, "outcome"),
            (R::NothingFails, "outcome"),
            (R::NothingInDoubt, "outcome"),
            (R::CategoryMissing, "category"),
            (R::QuestionMissing { criterion: criterion() }, "question-K1"),
            (R::QuestionText { criterion: criterion(), problem: problem() }, "question-K1"),
            (R::Text { problem: problem() }, "note"),
        ]);
    }

    #[test]
    fn a_lower_category_that_is_not_below_the_one_applied_for_is_none() {
        let findings = [Finding {
            criterion: criteria().remove(0),
            verdict: Verdict::NotMet,
            reason: PlainText::stored("Because.".into()),
            evidence: vec![],
        }];
        let draft = |category: &str, outcome: &str| RecommendationDraft {
            outcome: outcome.into(),
            category: category.into(),
            ..RecommendationDraft::default()
        };
        let check = |draft| check_recommendation(&draft, &criteria()[..1], &findings, &["roster".into()]);
        for other in ["", "general"] {
            assert_eq!(check(draft(other, "grant_lower")), Err(vec![R::CategoryMissing]), "{other}");
        }
        assert_eq!(check(draft("roster", "refuse")).unwrap().category, None, "a refusal gives none");
    }
}
