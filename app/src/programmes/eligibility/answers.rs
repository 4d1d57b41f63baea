//! Answers, and how they are read from what was typed.

use std::collections::BTreeMap;

use jiff::civil::date;
use serde::{Deserialize, Serialize};

use crate::kernel::{Date, FieldError, Message};
use crate::programmes::questions::{AnswerKind, EligibilityQuestion};

/// Answers by question id. A question that is not there has not been answered.
pub type Answers = BTreeMap<String, Answer>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    Number(i64),
    /// The stable word of a choice, or free text.
    Text(String),
    Date(DateSpan),
}

/// A day, known to the day, the month or the year. The check never decides against an organisation on what it doesn't know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateSpan {
    pub earliest: Date,
    pub latest: Date,
}

impl DateSpan {
    pub fn day(day: Date) -> Self {
        DateSpan { earliest: day, latest: day }
    }

    fn from_parts(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        match (month, day) {
            (None, None) => {
                Some(DateSpan { earliest: Date::new(year, 1, 1).ok()?, latest: Date::new(year, 12, 31).ok()? })
            }
            (Some(month), None) => {
                let earliest = Date::new(year, month, 1).ok()?;
                Some(DateSpan { earliest, latest: earliest.last_of_month() })
            }
            (Some(month), Some(day)) => Date::new(year, month, day).ok().map(DateSpan::day),
            (None, Some(_)) => None,
        }
    }
}

/// Reads what was typed; `typed` gives the value of a control by name, empty where there is none. Yes-no answers are `yes` and
/// `no`; a date is `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in the control itself, or the three controls `id-day`, `id-month` and
/// `id-year`. Digits may be Arabic, Persian or full-width. What is left empty is unanswered, never an error.
pub fn read_answers<'a>(
    questions: &[EligibilityQuestion],
    typed: impl Fn(&str) -> &'a str,
    today: Date,
) -> Result<Answers, Vec<FieldError>> {
    let mut answers = Answers::new();
    let mut errors = Vec::new();
    for question in questions {
        match read_answer(question, &typed, today) {
            Ok(Some(answer)) => {
                answers.insert(question.id.clone(), answer);
            }
            Ok(None) => {}
            Err(key) => errors.push(FieldError::new(&question.id, Message::new(key))),
        }
    }
    if errors.is_empty() { Ok(answers) } else { Err(errors) }
}

fn read_answer<'a>(
    question: &EligibilityQuestion,
    typed: &impl Fn(&str) -> &'a str,
    today: Date,
) -> Result<Option<Answer>, &'static str> {
    let value = western_digits(typed(&question.id));
    if question.kind == AnswerKind::Date {
        return read_date(&question.id, &value, typed, today);
    }
    if value.is_empty() {
        return Ok(None);
    }
    let answer = match question.kind {
        AnswerKind::YesNo if value == "yes" => Answer::Yes,
        AnswerKind::YesNo if value == "no" => Answer::No,
        AnswerKind::YesNo => return Err("programmes-eligibility-choose-an-answer"),
        AnswerKind::Choice if question.choices.iter().any(|choice| choice.value == value) => Answer::Text(value),
        AnswerKind::Choice => return Err("programmes-eligibility-choose-an-answer"),
        AnswerKind::Number => match value.parse::<u32>() {
            Ok(number) => Answer::Number(i64::from(number)),
            Err(_) => return Err("programmes-eligibility-number-unreadable"),
        },
        AnswerKind::Text | AnswerKind::Longtext | AnswerKind::Date => Answer::Text(value),
    };
    Ok(Some(answer))
}

fn read_date<'a>(
    id: &str,
    value: &str,
    typed: &impl Fn(&str) -> &'a str,
    today: Date,
) -> Result<Option<Answer>, &'static str> {
    let parts: Vec<String> = if value.is_empty() {
        ["year", "month", "day"].iter().map(|part| western_digits(typed(&format!("{id}-{part}")))).collect()
    } else {
        value.split('-').map(str::to_owned).collect()
    };
    if parts.iter().all(String::is_empty) {
        return Ok(None);
    }
    let unreadable = "programmes-eligibility-date-unreadable";
    let part = |index: usize| match parts.get(index).map(String::as_str) {
        None | Some("") => Ok(None),
        Some(text) => text.parse::<i16>().map(Some).map_err(|_| unreadable),
    };
    let small = |number: Option<i16>| number.map(i8::try_from).transpose().map_err(|_| unreadable);
    let (year, month, day) = (part(0)?.ok_or(unreadable)?, small(part(1)?)?, small(part(2)?)?);
    // A year of two digits is a slip, and no organisation is older than a thousand years.
    if parts.len() > 3 || year < 1000 {
        return Err(unreadable);
    }
    let span = DateSpan::from_parts(year, month, day).ok_or(unreadable)?;
    if span.earliest > today {
        return Err("programmes-eligibility-date-in-future");
    }
    // A year that is not over yet can't have been lived beyond today.
    let latest = span.latest.min(today.max(date(1000, 1, 1)));
    Ok(Some(Answer::Date(DateSpan { earliest: span.earliest, latest })))
}

/// The text with the decimal digits of Arabic, Persian and full-width writing as 0 to 9, and without outer blanks.
fn western_digits(text: &str) -> String {
    let western = |character: char| match character {
        '\u{0660}'..='\u{0669}' => char::from_digit(character as u32 - 0x0660, 10).unwrap_or(character),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(character as u32 - 0x06F0, 10).unwrap_or(character),
        '\u{FF10}'..='\u{FF19}' => char::from_digit(character as u32 - 0xFF10, 10).unwrap_or(character),
        other => other,
    };
    text.trim().chars().map(western).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Language, LocalisedText};

    fn question(id: &str, kind: AnswerKind) -> EligibilityQuestion {
        let label = LocalisedText::only(Language::En, "When?");
        EligibilityQuestion { id: id.into(), label, hint: None, kind, choices: Vec::new() }
    }

    fn read(kind: AnswerKind, typed: &[(&str, &'static str)]) -> Result<Option<Answer>, String> {
        let value = |name: &str| typed.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value);
        read_answers(&[question("founded", kind)], value, date(2026, 11, 23))
            .map(|mut answers| answers.remove("founded"))
            .map_err(|errors| errors[0].message.key.clone())
    }

    #[test]
    fn a_date_is_read_from_one_control_or_three() {
        let day = Ok(Some(Answer::Date(DateSpan::day(date(2024, 2, 29)))));
        assert_eq!(read(AnswerKind::Date, &[("founded", "2024-02-29")]), day);
        let parts = [("founded-day", "29"), ("founded-month", "2"), ("founded-year", "2024")];
        assert_eq!(read(AnswerKind::Date, &parts), day);
        let arabic = [("founded-day", "٢٩"), ("founded-month", "٢"), ("founded-year", "٢٠٢٤")];
        assert_eq!(read(AnswerKind::Date, &arabic), day);
    }

    #[test]
    fn a_month_or_a_year_alone_is_an_answer() {
        let span = |earliest, latest| Ok(Some(Answer::Date(DateSpan { earliest, latest })));
        assert_eq!(read(AnswerKind::Date, &[("founded", "2024-02")]), span(date(2024, 2, 1), date(2024, 2, 29)));
        assert_eq!(read(AnswerKind::Date, &[("founded-year", "2024")]), span(date(2024, 1, 1), date(2024, 12, 31)));
        assert_eq!(read(AnswerKind::Date, &[("founded-year", "2026")]), span(date(2026, 1, 1), date(2026, 11, 23)));
    }

    #[test]
    fn a_day_that_does_not_exist_or_lies_ahead_is_told_apart() {
        let unreadable = Err("programmes-eligibility-date-unreadable".to_owned());
        for typed in ["2025-02-29", "2024-13-01", "24-02-29", "last spring", "2024-1-1-1", "-5", "99999-01-01"] {
            let typed: &'static str = typed;
            assert_eq!(read(AnswerKind::Date, &[("founded", typed)]), unreadable, "{typed}");
        }
        assert_eq!(read(AnswerKind::Date, &[("founded-day", "3")]), unreadable);
        let ahead = Err("programmes-eligibility-date-in-future".to_owned());
        assert_eq!(read(AnswerKind::Date, &[("founded", "2026-11-24")]), ahead);
    }

    #[test]
    fn an_empty_control_is_an_unanswered_question() {
        for kind in [AnswerKind::Date, AnswerKind::YesNo, AnswerKind::Number, AnswerKind::Text] {
            assert_eq!(read(kind, &[("founded", "  ")]), Ok(None));
        }
        assert!(read(AnswerKind::YesNo, &[("founded", "perhaps")]).is_err());
        assert!(read(AnswerKind::Number, &[("founded", "-1")]).is_err());
        assert_eq!(read(AnswerKind::Number, &[("founded", "１２")]), Ok(Some(Answer::Number(12))));
    }
}
