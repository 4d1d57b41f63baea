//! What is wrong with a template, and where, for the author of the template.

use crate::kernel::Language;

/// One fault. `at` is the path of the field, such as `criteria.K1.plain`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    pub at: String,
    pub problem: TemplateProblem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateProblem {
    MissingLanguages(Vec<Language>),
    /// A brace remained after the parameters were put in, in this language.
    UnfilledParameter(Language),
    UnknownCriterion(String),
    UnknownSource(String),
    UnknownGap(String),
    UnknownQuestion(String),
    UnknownZone(String),
    NoProvenance,
    Repeated(String),
    Empty,
    /// A choice question without choices, or another kind with some.
    ChoicesMismatch,
    /// The rule can't be used; the text says why, with the parser's own words.
    Rule(String),
    /// Two rules say yes to the same answers.
    Contradiction(String),
    /// A date that no year has.
    NoSuchDay,
}

impl TemplateError {
    #[cfg(feature = "ssr")]
    pub(super) fn new(at: impl Into<String>, problem: TemplateProblem) -> Self {
        TemplateError { at: at.into(), problem }
    }
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: ", self.at)?;
        match &self.problem {
            TemplateProblem::MissingLanguages(languages) => {
                let codes: Vec<_> = languages.iter().map(|language| language.code()).collect();
                write!(out, "no text in {}", codes.join(", "))
            }
            TemplateProblem::UnfilledParameter(language) => {
                write!(out, "a parameter is not filled in the {language} text")
            }
            TemplateProblem::UnknownCriterion(code) => write!(out, "there is no criterion {code}"),
            TemplateProblem::UnknownSource(source) => write!(out, "there is no source {source}"),
            TemplateProblem::UnknownGap(code) => write!(out, "the programme lists no gap {code}"),
            TemplateProblem::UnknownQuestion(id) => write!(out, "there is no question {id}"),
            TemplateProblem::UnknownZone(zone) => write!(out, "there is no time zone {zone}"),
            TemplateProblem::NoProvenance => out.write_str("it does not say where it comes from"),
            TemplateProblem::Repeated(code) => write!(out, "{code} stands there twice"),
            TemplateProblem::Empty => out.write_str("it is empty"),
            TemplateProblem::ChoicesMismatch => out.write_str("a choice needs choices, and nothing else has them"),
            TemplateProblem::Rule(why) => write!(out, "the rule can't be used: {why}"),
            TemplateProblem::Contradiction(answers) => write!(out, "two rules say yes when {answers}"),
            TemplateProblem::NoSuchDay => out.write_str("no year has that day"),
        }
    }
}

impl std::error::Error for TemplateError {}
