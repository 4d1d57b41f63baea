//! One criterion of the findings form, exactly as far as it has been filled in.

use uuid::Uuid;

use crate::kernel::{DocumentId, FieldError, Lines, PlainText};
use crate::review::criterion_field::{CONSIDERED, CURE, CriterionField, EVIDENCE, FACTS, MISSING, VERDICT};
use crate::review::{CriterionRef, Evidence, Finding, FindingDraft, Verdict};
use crate::ui::form::Values;

/// What somebody has put down about one criterion. A draft may lack anything; texts are clean.
/// The controls are `verdict-K1 facts-K1 evidence-K1 considered-K1 missing-K1 cure-K1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingEntry {
    pub verdict: Option<Verdict>,
    pub facts: String,
    /// Documents and answers that were ticked.
    pub evidence: Vec<Evidence>,
    /// What else was considered, in words.
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

const DOCUMENT: &str = "document:";
const ANSWER: &str = "answer:";

impl FindingEntry {
    /// Reads one criterion of the form. Errors only with characters that cannot be kept, or too many of them.
    pub fn read(values: &Values, code: &str) -> Result<FindingEntry, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut text = |field: CriterionField| {
            let field = field.of(code);
            match PlainText::parse(values.get(&field), Finding::REASON_MAX, Lines::Many) {
                Ok(text) => text.as_str().to_owned(),
                Err(problem) => {
                    errors.push(FieldError::new(field, problem.message()));
                    String::new()
                }
            }
        };
        let (facts, considered, missing, cure) = (text(FACTS), text(CONSIDERED), text(MISSING), text(CURE));
        let entry = FindingEntry {
            verdict: Verdict::from_word(values.get(&VERDICT.of(code))),
            facts,
            evidence: values.all(&EVIDENCE.of(code)).iter().filter_map(|word| evidence_of(word)).collect(),
            considered,
            missing,
            cure,
        };
        if errors.is_empty() { Ok(entry) } else { Err(errors) }
    }

    /// Puts the entry into the controls.
    pub fn put(&self, values: &mut Values, code: &str) {
        values.set(VERDICT.of(code), self.verdict.map_or("", Verdict::as_str));
        values.set(FACTS.of(code), self.facts.as_str());
        for evidence in self.evidence.iter().filter_map(evidence_word) {
            values.insert(EVIDENCE.of(code), evidence);
        }
        values.set(CONSIDERED.of(code), self.considered.as_str());
        values.set(MISSING.of(code), self.missing.as_str());
        values.set(CURE.of(code), self.cure.as_str());
    }

    pub fn is_blank(&self) -> bool {
        *self == FindingEntry::default()
    }

    /// As the rule wants it: other evidence counts as a public source, so that words alone can carry a finding.
    pub fn draft(&self, criterion: CriterionRef) -> FindingDraft {
        let mut evidence = self.evidence.clone();
        if !self.considered.is_empty() {
            evidence.push(Evidence::PublicSource(PlainText::stored(self.considered.clone())));
        }
        let verdict = self.verdict.map_or("", Verdict::as_str).to_owned();
        FindingDraft { criterion, verdict, reason: self.facts.clone(), evidence }
    }

    /// The controls of one criterion, for telling what has been typed into it.
    pub fn parts(&self) -> Vec<String> {
        let mut parts = vec![
            self.verdict.map_or("", Verdict::as_str).to_owned(),
            self.facts.clone(),
            self.considered.clone(),
            self.missing.clone(),
            self.cure.clone(),
        ];
        let mut evidence: Vec<String> = self.evidence.iter().filter_map(evidence_word).collect();
        evidence.sort();
        parts.extend(evidence);
        parts
    }
}

fn evidence_of(word: &str) -> Option<Evidence> {
    if let Some(id) = word.strip_prefix(DOCUMENT) {
        return id.parse::<Uuid>().ok().map(|id| Evidence::Document(DocumentId(id)));
    }
    word.strip_prefix(ANSWER).map(|key| Evidence::Answer(key.to_owned()))
}

/// The value of a checkbox; other evidence has none, it is typed.
pub fn evidence_word(evidence: &Evidence) -> Option<String> {
    match evidence {
        Evidence::Document(id) => Some(format!("{DOCUMENT}{id}")),
        Evidence::Answer(key) => Some(format!("{ANSWER}{key}")),
        Evidence::PublicSource(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_the_form_is_read_back() {
        let entry = FindingEntry {
            verdict: Some(Verdict::NotMet),
            facts: "Founded in March.\nNo earlier work.".into(),
            evidence: vec![Evidence::Document(DocumentId(Uuid::nil())), Evidence::Answer("founded_on".into())],
            considered: "The public register of associations.".into(),
            missing: "Minutes.".into(),
            cure: "Apply next year.".into(),
        };
        let mut values = Values::default();
        entry.put(&mut values, "K1");
        assert_eq!(FindingEntry::read(&values, "K1").unwrap(), entry);
        assert!(FindingEntry::read(&values, "K2").unwrap().is_blank());
    }

    #[test]
    fn line_breaks_of_a_browser_are_no_change() {
        let values: Values = [("facts-K1", "One.\r\nTwo.")].into_iter().collect();
        assert_eq!(FindingEntry::read(&values, "K1").unwrap().facts, "One.\nTwo.");
    }

    #[test]
    fn a_character_that_cannot_be_kept_is_named_at_its_control() {
        let values: Values = [("cure-K1", "a\0b")].into_iter().collect();
        assert_eq!(FindingEntry::read(&values, "K1").unwrap_err()[0].field, "cure-K1");
    }

    #[test]
    fn words_alone_carry_a_finding_and_what_was_ticked_stays() {
        let criterion = || CriterionRef { id: crate::kernel::CriterionId(Uuid::nil()), code: "K1".into(), version: 1 };
        let ticked = FindingEntry { evidence: vec![Evidence::Answer("founded".into())], ..FindingEntry::default() };
        assert_eq!(ticked.draft(criterion()).evidence, ticked.evidence);
        let words = FindingEntry { considered: "The gazette.".into(), ..ticked.clone() };
        let public = Evidence::PublicSource(PlainText::stored("The gazette.".into()));
        assert_eq!(words.draft(criterion()).evidence, [ticked.evidence[0].clone(), public]);
        assert!(!ticked.is_blank());
    }

    #[test]
    fn a_change_in_any_control_is_a_change() {
        let empty = FindingEntry::default();
        let text = || "x".to_owned();
        let other = |change: fn(&mut FindingEntry, String)| {
            let mut entry = FindingEntry::default();
            change(&mut entry, text());
            entry
        };
        for entry in [
            other(|entry, _| entry.verdict = Some(Verdict::Met)),
            other(|entry, text| entry.facts = text),
            other(|entry, text| entry.considered = text),
            other(|entry, text| entry.missing = text),
            other(|entry, text| entry.cure = text),
            other(|entry, text| entry.evidence = vec![Evidence::Answer(text)]),
        ] {
            assert_ne!(entry.parts(), empty.parts(), "{entry:?}");
        }
        let (one, two) = (Evidence::Answer("a".into()), Evidence::Answer("b".into()));
        let ticked = |evidence: Vec<Evidence>| FindingEntry { evidence, ..FindingEntry::default() }.parts();
        assert_eq!(ticked(vec![one.clone(), two.clone()]), ticked(vec![two, one]), "the order of boxes is no change");
    }
}
