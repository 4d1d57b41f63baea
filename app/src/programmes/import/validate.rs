//! Everything a template must be before it can be a programme.

use std::collections::BTreeSet;

use super::validate_rules::validate_rules;
use super::{TemplateError, TemplateProblem};
use crate::kernel::{Date, Language, LocalisedText};
use crate::programmes::definition::{Deadline, DecisionRule, ProgrammeDefinition, TemplateKind};
use crate::programmes::questions::{AnswerKind, Choice};

/// All faults, in the order a reader of the file meets them.
pub(super) fn validate(template: &ProgrammeDefinition) -> Vec<TemplateError> {
    let mut faults = Faults(Vec::new());
    head(template, &mut faults);
    for gap in &template.gaps {
        faults.text(format!("gaps.{}", gap.code), &gap.text);
    }
    for category in &template.categories {
        let at = format!("categories.{}", category.code);
        faults.text(format!("{at}.name"), &category.name);
        faults.optional(format!("{at}.description"), &category.description);
    }
    criteria(template, &mut faults);
    documents(template, &mut faults);
    form(template, &mut faults);
    for field in ProgrammeDefinition::SOURCED {
        faults.check(template.provenance.contains_key(field), field, || TemplateProblem::NoProvenance);
    }
    faults.0.extend(template.criteria.iter().flat_map(|criterion| validate_rules(criterion, &template.questions)));
    faults.0
}

fn head(template: &ProgrammeDefinition, faults: &mut Faults) {
    for (at, text) in [("slug", &template.slug), ("symbol", &template.symbol)] {
        faults.check(!text.trim().is_empty(), at, || TemplateProblem::Empty);
    }
    for (at, text) in [
        ("name", &template.name),
        ("summary", &template.summary),
        ("institution", &template.institution),
        ("status_name", &template.status_name),
        ("decision_text", &template.decision_text),
        ("fees", &template.fees),
        ("rights", &template.rights),
        ("obligations", &template.obligations),
        ("clocks.time_it_takes", &template.clocks.time_it_takes),
        ("clocks.if_late", &template.clocks.if_late),
        ("challenge.where", &template.challenge.where_to),
        ("challenge.how", &template.challenge.how),
        ("publication.practice", &template.publication.practice),
    ] {
        faults.text(at, text);
    }
    match &template.decision {
        DecisionRule::CommitteeAndBody { committee, body, .. } => {
            faults.text("decision.committee", committee);
            faults.text("decision.body", body);
        }
        DecisionRule::ShareOfParties { body, .. } => faults.text("decision.body", body),
        DecisionRule::Secretariat
        | DecisionRule::NoObjection { .. }
        | DecisionRule::OpenToAll
        | DecisionRule::SelfSelection
        | DecisionRule::ChairInvites => {}
    }
    let zone = jiff::tz::TimeZone::get(&template.zone);
    faults.check(zone.is_ok(), "zone", || TemplateProblem::UnknownZone(template.zone.clone()));
    if let Deadline::Yearly { month, day } = template.deadline {
        faults.check(Date::new(2027, month, day).is_ok(), "deadline", || TemplateProblem::NoSuchDay);
    }
    faults.check(!template.languages.is_empty(), "languages", || TemplateProblem::Empty);
    // The model programme is the compliant one (docs/procedures.md, 1); a real body's may be without gaps too.
    let model_without_gaps = template.kind == TemplateKind::AsIs || template.gaps.is_empty();
    faults.check(model_without_gaps, "gaps", || TemplateProblem::UnknownGap("for the model".into()));
}

fn criteria(template: &ProgrammeDefinition, faults: &mut Faults) {
    faults.check(!template.criteria.is_empty(), "criteria", || TemplateProblem::Empty);
    faults.once("criteria", template.criteria.iter().map(|criterion| criterion.code.as_str()));
    for criterion in &template.criteria {
        let at = format!("criteria.{}", criterion.code);
        for (field, text) in [
            ("title", &criterion.title),
            ("plain", &criterion.plain),
            ("necessity", &criterion.necessity),
            ("test", &criterion.test),
            ("evidence", &criterion.evidence),
            ("cure", &criterion.cure),
            ("legal_basis", &criterion.legal_basis.text),
            ("eligibility.say_not_met", &criterion.eligibility.say_not_met),
            ("eligibility.say_cannot_tell", &criterion.eligibility.say_cannot_tell),
        ] {
            faults.text(format!("{at}.{field}"), text);
        }
        faults.optional(format!("{at}.alternative"), &criterion.alternative);
        faults.optional(format!("{at}.note"), &criterion.note);
        faults.optional(format!("{at}.eligibility.say_by_alternative"), &criterion.eligibility.say_by_alternative);
        for gap in &criterion.gaps {
            let listed = template.gaps.iter().any(|listed| &listed.code == gap);
            faults.check(listed, &format!("{at}.gaps"), || TemplateProblem::UnknownGap(gap.clone()));
        }
    }
    for question in &template.questions {
        let at = format!("questions.{}", question.id);
        faults.text(format!("{at}.label"), &question.label);
        faults.optional(format!("{at}.hint"), &question.hint);
        faults.choices(&at, question.kind, &question.choices);
    }
}

fn documents(template: &ProgrammeDefinition, faults: &mut Faults) {
    faults.once("documents", template.documents.iter().map(|document| document.code.as_str()));
    for document in &template.documents {
        let at = format!("documents.{}", document.code);
        faults.text(format!("{at}.name"), &document.name);
        faults.text(format!("{at}.explanation"), &document.explanation);
        faults.optional(format!("{at}.alternative"), &document.alternative);
        for code in &document.criteria {
            let known = template.criterion(code).is_some();
            faults.check(known, &at, || TemplateProblem::UnknownCriterion(code.clone()));
        }
    }
}

fn form(template: &ProgrammeDefinition, faults: &mut Faults) {
    faults.once("form", template.form.iter().map(|section| section.id.as_str()));
    let questions = || template.form.iter().flat_map(|section| &section.questions);
    faults.once("form", questions().map(|question| question.id.as_str()));
    for section in &template.form {
        faults.text(format!("form.{}.title", section.id), &section.title);
    }
    for question in questions() {
        let at = format!("form.{}", question.id);
        faults.text(format!("{at}.label"), &question.label);
        faults.optional(format!("{at}.hint"), &question.hint);
        faults.choices(&at, question.kind, &question.choices);
        let known = template.criterion(&question.criterion).is_some();
        faults.check(known, &at, || TemplateProblem::UnknownCriterion(question.criterion.clone()));
    }
}

struct Faults(Vec<TemplateError>);

impl Faults {
    fn check(&mut self, holds: bool, at: &str, problem: impl FnOnce() -> TemplateProblem) {
        if !holds {
            self.0.push(TemplateError::new(at, problem()));
        }
    }

    fn text(&mut self, at: impl Into<String>, text: &LocalisedText) {
        let at = at.into();
        let missing = text.missing();
        for language in Language::ALL.into_iter().filter(|language| !missing.contains(language)) {
            let filled = !text.text(language).contains(['{', '}']);
            self.check(filled, &at, || TemplateProblem::UnfilledParameter(language));
        }
        self.check(missing.is_empty(), &at, || TemplateProblem::MissingLanguages(missing.clone()));
    }

    fn optional(&mut self, at: String, text: &Option<LocalisedText>) {
        if let Some(text) = text {
            self.text(at, text);
        }
    }

    fn once<'a>(&mut self, at: &str, codes: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for code in codes {
            self.check(seen.insert(code), at, || TemplateProblem::Repeated(code.to_owned()));
        }
    }

    fn choices(&mut self, at: &str, kind: AnswerKind, choices: &[Choice]) {
        let fits = (kind == AnswerKind::Choice) != choices.is_empty();
        self.check(fits, at, || TemplateProblem::ChoicesMismatch);
        self.once(at, choices.iter().map(|choice| choice.value.as_str()));
        for choice in choices {
            self.text(format!("{at}.choices.{}", choice.value), &choice.label);
        }
    }
}
