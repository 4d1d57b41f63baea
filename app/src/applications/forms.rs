//! What the forms of an application carry: a programme's questions, its required documents, the declaration.

use std::collections::BTreeMap;

use super::{Need, Requirement};
use crate::kernel::{FieldError, Language, Lines, Message, PlainText};
use crate::programmes::questions::{AnswerKind, FormQuestion, FormSection};
use crate::programmes::template::ProgrammeTemplate;
use crate::ui::form::{DateEntry, Values};

/// Answers by question id, as an application keeps them.
pub type Answers = BTreeMap<String, Vec<String>>;

/// The hidden control, and the parameter of an address, that says where a part leads back to.
pub const BACK: &str = "back";
/// To the page on which everything is checked: "Change" was pressed there.
pub const TO_CHECK: &str = "check";

/// Characters of an answer on one line.
pub const TEXT_MAX: usize = 500;
/// Characters of an answer in paragraphs.
pub const LONG_TEXT_MAX: usize = 10_000;

/// How strictly a section is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// "Save and return later": whatever can be kept is kept.
    Keep,
    /// "Save and continue": what was typed must be readable. It may still be missing.
    Understand,
}

/// The parts of the task list that hold documents; a document's own part is `documents/{code}`.
pub fn document_task(code: &str) -> String {
    format!("documents/{code}")
}

/// The part of the task list that holds a section's questions.
pub fn section_task(id: &str) -> String {
    format!("questions/{id}")
}

/// Everything a programme's form requires, in the order of the task list.
pub fn requirements(template: &ProgrammeTemplate, language: Language) -> Vec<Requirement> {
    let questions = template.form.iter().flat_map(|section| {
        section.questions.iter().filter(|question| question.required).map(|question| Requirement {
            task: section_task(&section.id),
            field: question.id.clone(),
            label: question.label.text(language).to_owned(),
            need: Need::Answer,
        })
    });
    let documents = template.documents.iter().filter(|document| document.required).map(|document| Requirement {
        task: document_task(&document.code),
        field: document.code.clone(),
        label: document.name.text(language).to_owned(),
        need: Need::Document { kinds: vec![document.code.clone()] },
    });
    questions.chain(documents).collect()
}

/// The category asked for: what was chosen, or the only one there is; empty when none is chosen yet.
pub fn category_asked(template: &ProgrammeTemplate, answers: &Answers) -> String {
    if let [only] = &template.categories[..] {
        return only.code.clone();
    }
    let chosen = answers.get("category_sought").and_then(|values| values.first());
    chosen.filter(|code| template.category(code).is_some()).cloned().unwrap_or_default()
}

/// The keys under which a question's answer is kept: its id, and the three boxes of a date.
pub fn keys(question: &FormQuestion) -> Vec<String> {
    let mut keys = vec![question.id.clone()];
    if question.kind == AnswerKind::Date {
        keys.extend(["day", "month", "year"].map(|part| format!("{}-{part}", question.id)));
    }
    keys
}

/// A section's form as it was last left.
pub fn section_values(section: &FormSection, answers: &Answers) -> Values {
    let mut values = Values::default();
    for key in section.questions.iter().flat_map(keys) {
        for value in answers.get(&key).into_iter().flatten() {
            values.insert(key.clone(), value.clone());
        }
    }
    values
}

/// What was typed in a section, to be kept; or everything that cannot be kept or understood.
pub fn read_section(
    section: &FormSection,
    values: &Values,
    language: Language,
    reading: Reading,
) -> Result<Answers, Vec<FieldError>> {
    let (mut answers, mut errors) = (Answers::new(), Vec::new());
    for question in &section.questions {
        match read_question(question, values, language, reading) {
            Ok(read) => answers.extend(read),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(answers) } else { Err(errors) }
}

fn read_question(
    question: &FormQuestion,
    values: &Values,
    language: Language,
    reading: Reading,
) -> Result<Answers, FieldError> {
    let (max, lines) = match question.kind {
        AnswerKind::Longtext => (LONG_TEXT_MAX, Lines::Many),
        _ => (TEXT_MAX, Lines::One),
    };
    let mut answers = Answers::new();
    for key in keys(question) {
        let text = PlainText::parse(values.get(&key), max, lines)
            .map_err(|problem| FieldError::new(&question.id, problem.about(question.label.text(language))))?;
        if !text.is_empty() {
            answers.insert(key, vec![text.to_string()]);
        }
    }
    let unreadable = |key: &str| {
        let label = question.label.text(language);
        FieldError::new(&question.id, Message::new(key).with("field", label))
    };
    match question.kind {
        AnswerKind::Date => match values.date(&question.id) {
            DateEntry::Entered(date) => {
                answers.insert(question.id.clone(), vec![date.to_string()]);
            }
            DateEntry::Unreadable if reading == Reading::Understand => {
                return Err(unreadable("interface-field-date-not-real"));
            }
            DateEntry::Empty | DateEntry::Unreadable => {
                answers.remove(&question.id);
            }
        },
        AnswerKind::Number if reading == Reading::Understand => {
            let typed = values.get(&question.id).trim();
            if !typed.is_empty() && !typed.chars().all(char::is_numeric) {
                return Err(unreadable("interface-field-not-a-number"));
            }
        }
        // A browser sends only what a page offers; anything else was made by hand and is dropped.
        AnswerKind::Choice | AnswerKind::YesNo => {
            let offered = |value: &str| match question.kind {
                AnswerKind::YesNo => matches!(value, "yes" | "no"),
                _ => question.choices.iter().any(|choice| choice.value == value),
            };
            if !offered(values.get(&question.id)) {
                answers.remove(&question.id);
            }
        }
        AnswerKind::Text | AnswerKind::Longtext | AnswerKind::Number => {}
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::LocalisedText;

    fn section(kind: AnswerKind) -> FormSection {
        let question = FormQuestion {
            id: "q".into(),
            label: LocalisedText::only(Language::En, "Question"),
            hint: None,
            kind,
            required: true,
            criterion: "K1".into(),
            answers: None,
            choices: Vec::new(),
        };
        FormSection { id: "s".into(), title: LocalisedText::only(Language::En, "Section"), questions: vec![question] }
    }

    fn typed(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_draft_keeps_half_a_date_and_a_complete_one_has_its_day() {
        let half = typed(&[("q-year", "2019")]);
        let kept = read_section(&section(AnswerKind::Date), &half, Language::En, Reading::Keep).unwrap();
        assert_eq!(kept, Answers::from([("q-year".into(), vec!["2019".into()])]));
        let whole = typed(&[("q-day", "7"), ("q-month", "3"), ("q-year", "2019")]);
        let kept = read_section(&section(AnswerKind::Date), &whole, Language::En, Reading::Understand).unwrap();
        assert_eq!(kept["q"], ["2019-03-07"]);
        assert_eq!(section_values(&section(AnswerKind::Date), &kept).get("q-month"), "3");
    }

    #[test]
    fn half_a_date_is_named_when_going_on() {
        let half = typed(&[("q-year", "2019")]);
        let errors = read_section(&section(AnswerKind::Date), &half, Language::En, Reading::Understand).unwrap_err();
        assert_eq!(errors[0].field, "q");
    }

    #[test]
    fn what_no_database_can_keep_is_refused_even_in_a_draft() {
        for text in ["a\0b".to_owned(), "a\u{202E}b".to_owned(), "x".repeat(LONG_TEXT_MAX + 1)] {
            let values = typed(&[("q", &text)]);
            let read = read_section(&section(AnswerKind::Longtext), &values, Language::En, Reading::Keep);
            assert_eq!(read.unwrap_err().len(), 1);
        }
        let values = typed(&[("q", "ماء 🌊")]);
        assert!(read_section(&section(AnswerKind::Longtext), &values, Language::En, Reading::Keep).is_ok());
    }

    #[test]
    fn a_choice_nobody_was_offered_is_dropped() {
        let values = typed(&[("q", "perhaps")]);
        let read = read_section(&section(AnswerKind::YesNo), &values, Language::En, Reading::Understand);
        assert_eq!(read, Ok(Answers::new()));
    }
}
