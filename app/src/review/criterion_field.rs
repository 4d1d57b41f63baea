//! The controls that a form has once for each criterion. Findings and reasons for a decision are typed in controls of the same
//! names, so that what was found can be taken over.

/// The field of a form that each criterion has one of: `facts-K1`, `facts-K2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CriterionField(&'static str);

pub const VERDICT: CriterionField = CriterionField("verdict");
pub const EVIDENCE: CriterionField = CriterionField("evidence");
pub const FACTS: CriterionField = CriterionField("facts");
pub const CONSIDERED: CriterionField = CriterionField("considered");
pub const MISSING: CriterionField = CriterionField("missing");
pub const CURE: CriterionField = CriterionField("cure");

/// The four texts of which a criterion's reasons are made, in the order of the notice.
pub const REASONS: [CriterionField; 4] = [FACTS, CONSIDERED, MISSING, CURE];

impl CriterionField {
    /// Of the criterion with this code.
    pub fn of(self, code: &str) -> String {
        format!("{}-{code}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_criterion_has_a_field_of_its_own() {
        assert_eq!(FACTS.of("K1"), "facts-K1");
        assert_eq!(REASONS.map(|field| field.of("K2")), ["facts-K2", "considered-K2", "missing-K2", "cure-K2"]);
    }
}
