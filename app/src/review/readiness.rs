//! How far an assessment is: what it still lacks, and what can be recommended on it already.

use super::forms::FindingEntry;
use super::{CriterionRef, Finding, FindingViolation, RecommendedOutcome, Verdict};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// What is missing, in the order of the criteria. Each can be corrected in a control of the file's page.
    pub lacks: Vec<FindingViolation>,
    /// What the findings allow; empty while they allow nothing.
    pub allows: Vec<RecommendedOutcome>,
    /// Codes of the criteria that are found not met, and that cannot be told.
    pub failing: Vec<String>,
    pub in_doubt: Vec<String>,
}

/// Looks at what has been put down on each criterion; a criterion without an entry has nothing.
///
/// A question may be put while the rest is still being assessed; all else rests on every criterion.
pub fn readiness(entries: &[(CriterionRef, FindingEntry)]) -> Readiness {
    use RecommendedOutcome as O;
    let mut readiness = Readiness::default();
    for (criterion, entry) in entries {
        match Finding::check(&entry.draft(criterion.clone())) {
            Ok(Finding { verdict: Verdict::Met, .. }) => {}
            Ok(Finding { verdict: Verdict::NotMet, .. }) => readiness.failing.push(criterion.code.clone()),
            Ok(Finding { verdict: Verdict::CannotTell, .. }) => readiness.in_doubt.push(criterion.code.clone()),
            // Without a verdict nothing else is asked for yet.
            Err(_) if entry.verdict.is_none() => {
                readiness.lacks.push(FindingViolation::VerdictMissing { criterion: criterion.code.clone() });
            }
            Err(violations) => readiness.lacks.extend(violations),
        }
    }
    readiness.allows = match (readiness.lacks.is_empty(), readiness.in_doubt.is_empty(), readiness.failing.is_empty()) {
        (_, false, _) => vec![O::Ask],
        (false, true, _) => Vec::new(),
        (true, true, true) => vec![O::Grant],
        (true, true, false) => vec![O::GrantLower, O::Refuse],
    };
    readiness
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::CriterionId;
    use crate::review::{RecommendationDraft, check_recommendation};
    use RecommendedOutcome as O;

    fn entry(verdict: Option<Verdict>, complete: bool) -> FindingEntry {
        let text = if complete { "Because." } else { "" };
        FindingEntry { verdict, facts: text.into(), considered: text.into(), ..FindingEntry::default() }
    }

    fn of(entries: &[FindingEntry]) -> Vec<(CriterionRef, FindingEntry)> {
        let criterion = |number: usize| CriterionRef {
            id: CriterionId(uuid::Uuid::from_u128(number as u128)),
            code: format!("K{number}"),
            version: 1,
        };
        entries.iter().enumerate().map(|(number, entry)| (criterion(number), entry.clone())).collect()
    }

    #[test]
    fn an_incomplete_assessment_names_what_it_lacks_and_allows_only_a_question() {
        let assessed = of(&[entry(Some(Verdict::Met), true), entry(Some(Verdict::NotMet), false), entry(None, true)]);
        let unfinished = readiness(&assessed);
        assert_eq!(unfinished.lacks.len(), 3, "{:?}", unfinished.lacks);
        assert_eq!(unfinished.allows, []);
        let doubtful = readiness(&of(&[entry(Some(Verdict::CannotTell), true), entry(None, false)]));
        assert_eq!((doubtful.allows, doubtful.lacks.len()), (vec![O::Ask], 1));
    }

    /// With all findings: every recommendation that is offered is accepted, and no other is.
    #[test]
    fn what_is_offered_can_be_recommended_and_nothing_else() {
        let kinds = [
            entry(Some(Verdict::Met), true),
            entry(Some(Verdict::NotMet), true),
            entry(Some(Verdict::CannotTell), true),
            entry(Some(Verdict::Met), false),
            entry(None, false),
        ];
        for first in &kinds {
            for second in &kinds {
                let assessed = of(&[first.clone(), second.clone()]);
                let criteria: Vec<CriterionRef> = assessed.iter().map(|(criterion, _)| criterion.clone()).collect();
                let findings: Vec<Finding> = assessed
                    .iter()
                    .filter_map(|(criterion, entry)| Finding::check(&entry.draft(criterion.clone())).ok())
                    .collect();
                let offered = readiness(&assessed).allows;
                for &outcome in O::ALL {
                    let draft = RecommendationDraft {
                        outcome: outcome.as_str().into(),
                        category: "lower".into(),
                        note: String::new(),
                        questions: criteria.iter().map(|one| (one.code.clone(), "Which?".into())).collect(),
                    };
                    let accepted = check_recommendation(&draft, &criteria, &findings, &["lower".into()]).is_ok();
                    assert_eq!(accepted, offered.contains(&outcome), "{outcome:?} on {first:?} and {second:?}");
                }
            }
        }
    }
}
