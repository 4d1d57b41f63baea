//! Joining a template with the criteria library.

use std::collections::{BTreeMap, BTreeSet};

use super::parameters::fill;
use super::validate::validate;
use super::{CriteriaLibrary, TemplateError, TemplateFile, TemplateProblem};
use crate::kernel::LocalisedText;
use crate::programmes::criteria::{Confidence, Criterion, Eligibility, LegalBasis, Provenance};
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::eligibility::Rule;

use super::files::{CriterionUse, LibraryCriterion, Source};

/// The programme a template describes, or everything that is wrong with it, in the order of the file.
pub fn resolve(library: CriteriaLibrary, file: TemplateFile) -> Result<ProgrammeDefinition, Vec<TemplateError>> {
    let mut errors = Vec::new();
    let mut criteria = Vec::new();
    for used in &file.criteria {
        let at = format!("criteria.{}", used.code);
        match library.criteria.get(&used.code) {
            Some(found) => {
                let provenance = provenance(&file.sources, &used.source, used.confidence, &at, &mut errors);
                criteria.extend(provenance.map(|provenance| join(found, used, provenance)));
            }
            None => errors.push(TemplateError::new(at, TemplateProblem::UnknownCriterion(used.code.clone()))),
        }
    }
    let asked: BTreeSet<String> =
        criteria.iter().flat_map(|criterion| criterion.eligibility.questions.iter().cloned()).collect();
    let order: BTreeMap<&str, usize> =
        library.questions.iter().enumerate().map(|(index, question)| (question.id.as_str(), index)).collect();
    for criterion in &mut criteria {
        criterion.eligibility.questions.sort_by_key(|id| order.get(id.as_str()).copied().unwrap_or(usize::MAX));
    }
    let mut sourced = BTreeMap::new();
    for (field, used) in &file.provenance {
        let at = format!("provenance.{field}");
        let found = provenance(&file.sources, &used.source, used.confidence, &at, &mut errors);
        sourced.extend(found.map(|found| (field.clone(), found)));
    }
    let template = ProgrammeDefinition {
        slug: file.slug,
        symbol: file.symbol,
        kind: file.kind,
        illustrative: file.illustrative,
        name: file.name,
        summary: file.summary,
        institution: file.institution,
        status_name: file.status_name,
        gaps: file.gaps,
        categories: file.categories,
        decision: file.decision,
        decision_text: file.decision_text,
        languages: file.languages,
        deadline: file.deadline,
        zone: file.zone,
        holidays: file.holidays,
        fees: file.fees,
        clocks: file.clocks,
        challenge: file.challenge,
        publication: file.publication,
        rights: file.rights,
        obligations: file.obligations,
        documents: file.documents,
        criteria,
        questions: library.questions.into_iter().filter(|question| asked.contains(&question.id)).collect(),
        form: file.form,
        provenance: sourced,
    };
    errors.extend(validate(&template));
    if errors.is_empty() { Ok(template) } else { Err(errors) }
}

fn join(found: &LibraryCriterion, used: &CriterionUse, provenance: Provenance) -> Criterion {
    let text = |text: &LocalisedText| fill(text, used.n);
    let rules = &found.eligibility;
    let not_met = used.not_met.as_ref().unwrap_or(&rules.not_met);
    let by_alternative = rules.by_alternative.clone().filter(|_| used.alternative);
    let read: BTreeSet<String> = [Some(&rules.met), by_alternative.as_ref(), Some(not_met)]
        .into_iter()
        .flatten()
        .filter_map(|rule| Rule::read(rule).ok())
        .flat_map(|rule| rule.variables().clone())
        .filter(|name| name != "n" && name != "received")
        .collect();
    Criterion {
        code: used.code.clone(),
        n: used.n,
        title: text(&found.title),
        plain: text(&found.plain),
        necessity: text(&found.necessity),
        test: text(&found.test),
        evidence: text(&found.evidence),
        alternative: used.alternative.then(|| text(&found.alternative)),
        cure: text(&found.cure),
        note: used.note.as_ref().map(text),
        legal_basis: LegalBasis { text: used.legal_basis.clone(), provenance },
        eligibility: Eligibility {
            met: rules.met.clone(),
            say_by_alternative: by_alternative.as_ref().and(rules.say_by_alternative.as_ref()).map(text),
            by_alternative,
            not_met: not_met.clone(),
            say_not_met: text(used.say_not_met.as_ref().unwrap_or(&rules.say_not_met)),
            say_cannot_tell: text(&rules.say_cannot_tell),
            counts_from: rules.counts_from.clone(),
            questions: read.into_iter().collect(),
        },
        gaps: used.gaps.clone(),
    }
}

fn provenance(
    sources: &BTreeMap<String, Source>,
    name: &str,
    confidence: Confidence,
    at: &str,
    errors: &mut Vec<TemplateError>,
) -> Option<Provenance> {
    let found = sources.get(name);
    if found.is_none() {
        errors.push(TemplateError::new(at, TemplateProblem::UnknownSource(name.to_owned())));
    }
    found.map(|source| Provenance {
        citation: source.citation.clone(),
        // Only what was read was checked; what is merely known has no date.
        checked_on: source.checked_on.filter(|_| confidence == Confidence::Read),
        confidence,
    })
}
