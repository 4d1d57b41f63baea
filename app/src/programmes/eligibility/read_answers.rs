//! Reading answers from what was typed.

use super::{Answer, Answers, DateSpan};
use crate::kernel::{Date, FieldError, Message, western_digits};
use crate::organisations::{DateEntry, DateProblem};
use crate::programmes::questions::{AnswerKind, EligibilityQuestion};

/// Reads what was typed; `typed` gives the value of a control by name, empty where there is none. Yes-no answers are `yes` and
/// `no`; a date is `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in the control itself, or the three controls `id-day`, `id-month` and
/// `id-year`. Digits may be those of any script. What is left empty is unanswered, never an error.
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
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(answers) } else { Err(errors) }
}

fn read_answer<'a>(
    question: &EligibilityQuestion,
    typed: &impl Fn(&str) -> &'a str,
    today: Date,
) -> Result<Option<Answer>, FieldError> {
    let value = western_digits(typed(&question.id));
    if question.kind == AnswerKind::Date {
        let date = read_date(&question.id, &value, typed, today);
        return date.map_err(|problem| problem.field_error(&question.id));
    }
    if value.is_empty() {
        return Ok(None);
    }
    let refused = |key| Err(FieldError::new(&question.id, Message::new(key)));
    let answer = match question.kind {
        AnswerKind::YesNo if value == "yes" => Answer::Yes,
        AnswerKind::YesNo if value == "no" => Answer::No,
        AnswerKind::YesNo => return refused("programmes-eligibility-choose-an-answer"),
        AnswerKind::Choice if question.choices.iter().any(|choice| choice.value == value) => Answer::Text(value),
        AnswerKind::Choice => return refused("programmes-eligibility-choose-an-answer"),
        AnswerKind::Number => match value.parse::<u32>() {
            Ok(number) => Answer::Number(i64::from(number)),
            Err(_) => return refused("programmes-eligibility-number-unreadable"),
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
) -> Result<Option<Answer>, DateProblem> {
    let part = |name: &str| western_digits(typed(&format!("{id}-{name}")));
    let entry = if value.is_empty() {
        let [year, month, day, calendar] = ["year", "month", "day", "calendar"].map(part);
        DateEntry { year, month, day, calendar, approximate: false }
    } else {
        let mut parts = value.splitn(3, '-').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        DateEntry { year: next(), month: next(), day: next(), ..DateEntry::default() }
    };
    if entry.is_empty() {
        return Ok(None);
    }
    let founded = entry.read("", today)?;
    let span = founded.earliest().zip(founded.latest()).ok_or(DateProblem::YearUnreadable)?;
    // A year that is not over yet can't have been lived beyond today.
    Ok(Some(Answer::Date(DateSpan { earliest: span.0, latest: span.1.min(today) })))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

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
        use DateProblem::*;
        let said = |problem: DateProblem| Err(problem.field_error("founded").message.key);
        for (typed, problem) in [
            ("2025-02-29", NoSuchDay { last: 28 }),
            ("2024-13-01", MonthUnreadable),
            ("24-02-29", WhichCalendar),
            ("last spring", YearUnreadable),
            ("2024-1-1-1", DayUnreadable),
            ("-5", YearMissing),
            ("99999-01-01", YearUnreadable),
            ("2026-11-24", InFuture),
            ("1389", WhichCalendar),
        ] {
            let typed: &'static str = typed;
            assert_eq!(read(AnswerKind::Date, &[("founded", typed)]), said(problem), "{typed}");
        }
        assert_eq!(read(AnswerKind::Date, &[("founded-day", "3")]), said(YearMissing));
    }

    #[test]
    fn a_year_of_another_calendar_counts_once_somebody_says_which() {
        let typed = [("founded-year", "1389"), ("founded-calendar", "solar-hijri")];
        let span = DateSpan { earliest: date(2010, 1, 1), latest: date(2010, 12, 31) };
        assert_eq!(read(AnswerKind::Date, &typed), Ok(Some(Answer::Date(span))));
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
