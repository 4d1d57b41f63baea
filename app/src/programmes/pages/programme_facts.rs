//! Facts of a programme in words: its kind, its times, its deadline.

use leptos::prelude::*;

use crate::kernel::{Message, Timestamp};
use crate::programmes::definition::{Clocks, Limit, LimitUnit, ProgrammeDefinition, TemplateKind};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::SummaryRow;
use crate::ui::record::{Tag, TagKind};

/// Whether the programme is the recommended one or a real body's procedure.
pub(super) fn kind_tag(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
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
        ("deferrals", clocks.deferrals.map(rounds)),
        ("deferral", limit(clocks.deferral_days.map(|amount| Limit { amount, unit: LimitUnit::Days }))),
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

/// When applications are taken; a yearly deadline with the next moment it ends, in the programme's zone.
pub(super) fn deadline_words(locale: Locale, programme: &ProgrammeDefinition, now: Timestamp) -> String {
    match programme.deadline.round(now, &programme.zone) {
        None => locale.text("programmes-deadline-rolling"),
        Some(ends) => {
            let when = locale.date_time(ends, &programme.zone);
            locale.message(&Message::new("programmes-deadline-yearly").with("when", when))
        }
    }
}
