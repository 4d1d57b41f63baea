//! A founding date: three boxes, and, when a year can be meant in several calendars, the question which.

use leptos::prelude::*;

use super::founding_date;
use crate::kernel::{Date, Message, western_digits};
use crate::organisations::DateEntry;
use crate::text::Locale;
use crate::ui::form::{Choice, DateField, FormState, Radios};

/// `words` are legend and hint; `asked` the code of the organisation's country, empty where it is not known, and the date
/// today. The controls are those of [`DateEntry::of`].
pub fn founding_date_field(
    locale: Locale,
    state: &FormState,
    name: &str,
    (legend, hint): (String, String),
    (country, today): (&str, Date),
) -> AnyView {
    let mut field = state.field(name);
    let mut wrong = String::new();
    for part in ["day", "month", "year"] {
        let control = if part == "day" { name.to_owned() } else { format!("{name}-{part}") };
        if let Some(error) = state.error(&control).filter(|_| wrong.is_empty()) {
            field.error = error;
            wrong = part.to_owned();
        }
    }
    let entry = DateEntry::of(&state.values, name);
    let calendar = format!("{name}-calendar");
    let asks = state.error(&calendar).is_some() || !state.values.get(&calendar).is_empty();
    let readings = if asks { entry.readings(country, today) } else { Vec::new() };
    let choices: Vec<Choice> = readings
        .into_iter()
        .map(|reading| {
            let text = locale.message(&reading.calendar.choice(&western_digits(&entry.year)));
            Choice::new(reading.calendar.as_str(), text).hint(founding_date(locale, &reading.date))
        })
        .collect();
    let question = (!choices.is_empty()).then(|| {
        let legend = Message::new("organisations-calendar-question").with("year", western_digits(&entry.year));
        let (field, legend) = (state.field(&calendar), locale.message(&legend));
        view! { <Radios field=field legend=legend choices=choices /> }
    });
    let parts = ["day", "month", "year"].map(|part| locale.text(&format!("interface-date-{part}")));
    view! {
        <DateField field=field legend=legend hint=hint parts=parts wrong=wrong />
        {question}
    }
    .into_any()
}
