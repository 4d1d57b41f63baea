//! What the forms of an application carry: a programme's questions, its required documents, the declaration.

use std::collections::BTreeMap;

use super::{Need, Requirement};
use crate::kernel::{Date, FieldError, Language, Lines, Message, PlainText};
use crate::organisations::forms::set_founding_date;
use crate::organisations::{DateEntry, FoundingDate, OrganisationProfile};
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::questions::{AnswerKind, FormQuestion, FormSection};
use crate::ui::form::Values;

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
    /// "Save and return later": everything that can be kept is kept.
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
pub fn requirements(definition: &ProgrammeDefinition, language: Language) -> Vec<Requirement> {
    let questions = definition.form.iter().flat_map(|section| {
        section.questions.iter().filter(|question| question.required).map(|question| Requirement {
            task: section_task(&section.id),
            field: question.id.clone(),
            label: question.label.text(language).to_owned(),
            need: Need::Answer,
        })
    });
    let documents = definition.documents.iter().filter(|document| document.required).map(|document| Requirement {
        task: document_task(&document.code),
        field: document.code.clone(),
        label: document.name.text(language).to_owned(),
        need: Need::Document { kinds: vec![document.code.clone()] },
    });
    questions.chain(documents).collect()
}

/// The category asked for: what was chosen, or the only one there is; empty when none is chosen yet.
pub fn category_asked(definition: &ProgrammeDefinition, answers: &Answers) -> String {
    if let [only] = &definition.categories[..] {
        return only.code.clone();
    }
    let chosen = answers.get("category_sought").and_then(|values| values.first());
    chosen.filter(|code| definition.category(code).is_some()).cloned().unwrap_or_default()
}

/// The keys under which a question's answer is kept: its id, and the controls of a date.
pub fn keys(question: &FormQuestion) -> Vec<String> {
    let mut keys = vec![question.id.clone()];
    if question.kind == AnswerKind::Date {
        keys.extend(["day", "month", "year", "calendar", "approximate"].map(|part| format!("{}-{part}", question.id)));
    }
    keys
}

/// What the answers are read beside.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub profile: &'a OrganisationProfile,
    /// The date in the programme's zone.
    pub today: Date,
}

/// A section's form as it was last left. What the profile says already is filled in.
pub fn section_values(section: &FormSection, answers: &Answers, profile: &OrganisationProfile) -> Values {
    let mut values = Values::default();
    for question in section.questions.iter().filter(|question| question.kind == AnswerKind::Date) {
        if !keys(question).iter().any(|key| answers.contains_key(key)) {
            set_founding_date(&mut values, &question.id, &profile.founded);
        }
    }
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
    asked: Asked<'_>,
) -> Result<Answers, Vec<FieldError>> {
    let (mut answers, mut errors) = (Answers::new(), Vec::new());
    for question in &section.questions {
        match read_question(question, values, language, reading, asked) {
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
    asked: Asked<'_>,
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
        AnswerKind::Date => match read_date(question, values, asked) {
            Ok(Some(date)) => {
                // From now on the answer is the Gregorian date, also when it was typed in another calendar.
                let mut kept = Values::default();
                set_founding_date(&mut kept, &question.id, &date);
                answers = kept
                    .iter()
                    .filter(|(_, value)| !value.is_empty())
                    .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
                    .collect();
                answers.insert(question.id.clone(), vec![date.to_string()]);
            }
            Err(error) if reading == Reading::Understand => return Err(error),
            Ok(None) | Err(_) => {
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

/// What was typed as a date, which must not contradict the profile; `None` when nothing was.
fn read_date(question: &FormQuestion, values: &Values, asked: Asked<'_>) -> Result<Option<FoundingDate>, FieldError> {
    let entry = DateEntry::of(values, &question.id);
    if entry.is_empty() {
        return Ok(None);
    }
    let read = entry.read(asked.profile.country.code(), asked.today);
    let date = read.map_err(|problem| problem.field_error(&question.id))?;
    if date.contradicts(&asked.profile.founded) {
        let key = "applications-violation-founded-differs";
        return Err(FieldError::new(format!("{}-year", question.id), Message::new(key)));
    }
    Ok(Some(date))
}

/// The answers without a founding date that contradicts the profile, which may have changed since.
pub fn in_agreement(answers: &Answers, founded: &FoundingDate) -> Answers {
    let contradicts = |key: &str, values: &[String]| {
        let date = values.first().and_then(|text| text.parse::<FoundingDate>().ok());
        answers.contains_key(&format!("{key}-year")) && date.is_some_and(|date| date.contradicts(founded))
    };
    let agreed = answers.iter().filter(|(key, values)| !contradicts(key, values));
    agreed.map(|(key, values)| (key.clone(), values.clone())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::kernel::LocalisedText;
    use crate::organisations::ProfileDraft;

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

    fn profile(founded: &str) -> OrganisationProfile {
        let draft = ProfileDraft {
            name: "Green Coast".into(),
            country: "KE".into(),
            founded: DateEntry { year: founded.into(), ..DateEntry::default() },
            legal_form: "association".into(),
            purpose: "Water".into(),
            seat: "Lamu".into(),
            ..ProfileDraft::default()
        };
        OrganisationProfile::check(&draft, date(2026, 11, 26)).unwrap()
    }

    fn read(kind: AnswerKind, values: &Values, reading: Reading) -> Result<Answers, Vec<FieldError>> {
        let asked = Asked { profile: &profile("2019"), today: date(2026, 11, 26) };
        read_section(&section(kind), values, Language::En, reading, asked)
    }

    #[test]
    fn a_founding_date_is_kept_as_exactly_as_it_is_known() {
        for (day, month, kept) in [("", "", "2019"), ("", "3", "2019-03"), ("7", "3", "2019-03-07")] {
            let values = typed(&[("q-day", day), ("q-month", month), ("q-year", "2019")]);
            let answers = read(AnswerKind::Date, &values, Reading::Understand).unwrap();
            assert_eq!(answers["q"], [kept]);
            let shown = section_values(&section(AnswerKind::Date), &answers, &profile("2019"));
            assert_eq!((shown.get("q-day"), shown.get("q-month")), (day, month));
        }
    }

    #[test]
    fn what_the_profile_says_is_filled_in_until_something_else_was_typed() {
        let shown = |answers: &Answers| section_values(&section(AnswerKind::Date), answers, &profile("2019"));
        assert_eq!(shown(&Answers::new()).get("q-year"), "2019");
        let typed = Answers::from([("q-month".into(), vec!["4".into()])]);
        assert_eq!((shown(&typed).get("q-year"), shown(&typed).get("q-month")), ("", "4"));
    }

    #[test]
    fn a_date_that_cannot_be_is_kept_in_a_draft_and_named_when_going_on() {
        for (day, month, year, part) in [
            ("31", "2", "2019", "q"),
            ("", "14", "2019", "q-month"),
            ("", "", "2999", "q-year"),
            ("", "", "2011", "q-year"),
        ] {
            let values = typed(&[("q-day", day), ("q-month", month), ("q-year", year)]);
            let kept = read(AnswerKind::Date, &values, Reading::Keep).unwrap();
            assert_eq!((kept.get("q"), &kept["q-year"][..]), (None, &[year.to_owned()][..]));
            let errors = read(AnswerKind::Date, &values, Reading::Understand).unwrap_err();
            assert_eq!(errors[0].field, part, "{day} {month} {year}");
        }
    }

    #[test]
    fn an_answer_that_the_profile_came_to_contradict_is_not_given() {
        let kept = |year: &str| read(AnswerKind::Date, &typed(&[("q-year", year)]), Reading::Understand).unwrap();
        let founded = |year: &str| profile(year).founded;
        assert!(in_agreement(&kept("2019"), &founded("2019")).contains_key("q"));
        assert!(!in_agreement(&kept("2019"), &founded("2014")).contains_key("q"));
        let text = Answers::from([("aims".into(), vec!["2011".into()])]);
        assert_eq!(in_agreement(&text, &founded("2014")), text, "a text is no date");
    }

    #[test]
    fn what_no_database_can_keep_is_refused_even_in_a_draft() {
        for text in ["a\0b".to_owned(), "a\u{202E}b".to_owned(), "x".repeat(LONG_TEXT_MAX + 1)] {
            let values = typed(&[("q", &text)]);
            let read = read(AnswerKind::Longtext, &values, Reading::Keep);
            assert_eq!(read.unwrap_err().len(), 1);
        }
        let values = typed(&[("q", "ماء 🌊")]);
        assert!(read(AnswerKind::Longtext, &values, Reading::Keep).is_ok());
    }

    #[test]
    fn a_choice_nobody_was_offered_is_dropped() {
        let values = typed(&[("q", "perhaps")]);
        let read = read(AnswerKind::YesNo, &values, Reading::Understand);
        assert_eq!(read, Ok(Answers::new()));
    }
}
