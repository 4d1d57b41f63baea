//! Facts of a programme in words: its kind, its times, its deadline.

use leptos::prelude::*;

use crate::kernel::{Date, Message, Timestamp};
use crate::programmes::template::{Clocks, Deadline, Limit, LimitUnit, ProgrammeTemplate, TemplateKind};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::SummaryRow;
use crate::ui::record::{Tag, TagKind};

/// Whether the programme is the recommended one or a real body's procedure.
pub(super) fn kind_tag(locale: Locale, programme: &ProgrammeTemplate) -> AnyView {
    let (kind, key) = match programme.kind {
        TemplateKind::Model => (TagKind::Done, "programmes-kind-model"),
        TemplateKind::AsIs => (TagKind::Attention, "programmes-kind-as-is"),
    };
    view! { <Tag kind=kind text=locale.text(key) /> }.into_any()
}

/// The times the body states, in the order a file meets them, and one row that names what it leaves open.
pub(super) fn clock_rows(locale: Locale, clocks: &Clocks) -> Vec<SummaryRow> {
    let rounds = |rounds: u32| locale.message(&Message::new("programmes-rounds").with("count", i64::from(rounds)));
    let limit = |limit: Option<Limit>| limit.map(|limit| limit_words(locale, limit));
    let clocks = [
        ("completeness", limit(clocks.completeness)),
        ("question-rounds", clocks.question_rounds.map(rounds)),
        ("answer-window", limit(clocks.answer_window)),
        ("decision", limit(clocks.decision)),
        ("accommodation", limit(clocks.accommodation)),
        ("visa-letter", limit(clocks.visa_letter)),
        ("badge", limit(clocks.badge)),
        ("information-request", limit(clocks.information_request)),
    ];
    let (mut rows, mut open) = (Vec::new(), Vec::new());
    for (key, stated) in clocks {
        let name = locale.text(&format!("programmes-clock-{key}"));
        match stated {
            Some(words) => rows.push(SummaryRow::new(name, words)),
            None => open.push(view! { <li>{name}</li> }),
        }
    }
    if !open.is_empty() {
        let open = Content::view(view! { <ul>{open}</ul> });
        rows.push(SummaryRow::new(locale.text("programmes-limit-none"), open));
    }
    rows
}

fn limit_words(locale: Locale, limit: Limit) -> String {
    let key = match limit.unit {
        LimitUnit::Hours => "programmes-limit-hours",
        LimitUnit::Days => "programmes-limit-days",
        LimitUnit::WorkingDays => "programmes-limit-working-days",
    };
    locale.message(&Message::new(key).with("count", i64::from(limit.amount)))
}

/// When applications are taken; a yearly deadline with the next day it ends, in the programme's zone.
pub(super) fn deadline_words(locale: Locale, programme: &ProgrammeTemplate, now: Timestamp) -> String {
    match programme.deadline {
        Deadline::Rolling => locale.text("programmes-deadline-rolling"),
        Deadline::Yearly { month, day } => {
            let today = now.in_zone(&programme.zone).date();
            let ends = next_deadline(today, month, day);
            let when = locale.date_time(Timestamp::end_of_day(ends, &programme.zone), &programme.zone);
            locale.message(&Message::new("programmes-deadline-yearly").with("when", when))
        }
    }
}

/// The next such day from `today` on. A 29 February falls on the 28th in years without one.
fn next_deadline(today: Date, month: i8, day: i8) -> Date {
    let of = |year: i16| Date::new(year, month, day).or_else(|_| Date::new(year, month, day - 1)).unwrap_or(today);
    let this_year = of(today.year());
    if this_year >= today { this_year } else { of(today.year() + 1) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_deadline_shown_is_never_past() {
        assert_eq!(next_deadline(date(2026, 6, 1), 6, 1), date(2026, 6, 1));
        assert_eq!(next_deadline(date(2026, 6, 2), 6, 1), date(2027, 6, 1));
        assert_eq!(next_deadline(date(2026, 3, 1), 2, 29), date(2027, 2, 28));
    }
}
