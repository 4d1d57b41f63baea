//! The list of decisions, month by month, with what came out. Within a month the order says nothing.

use leptos::prelude::*;

use super::public_list::{Layout, PublicList, programme_select, public_list};
use super::tags::{address, outcome_tag, time_taken};
use crate::decisions::OutcomeKind;
use crate::kernel::Timestamp;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Choice, FormState, Select};
use crate::ui::list::Row;
use crate::ui::record::{Tag, TagKind};

pub struct ListedDecision {
    /// The last part of its page's address.
    pub id: String,
    /// The programme's name in the reader's language.
    pub programme: String,
    pub outcome: OutcomeKind,
    /// The day, the month or the year, in the reader's words.
    pub when: String,
    /// None where no name is published.
    pub named: Option<ListedName>,
}

pub struct ListedName {
    pub organisation: String,
    pub annulled: bool,
    /// Since when the institution had it, and when it decided.
    pub begun: Timestamp,
    pub decided: Timestamp,
}

/// The controls of its filter are `programme` and `outcome`.
pub type DecisionsList = PublicList<ListedDecision>;

const LAYOUT: Layout = Layout {
    title: "register-decisions-title",
    lead: "register-decisions-lead",
    empty: "register-decisions-empty",
    filter: "register-decisions-filter",
    submit: "interface-filter-apply",
    columns: &["organisation", "programme", "outcome", "decided", "time"],
    note: "register-decisions-note",
};

pub fn decisions_page(locale: Locale, page: DecisionsList) -> AnyView {
    let PublicList { list, programmes } = page;
    let outcomes =
        OutcomeKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), locale.message(&kind.message()))).collect();
    let controls = |filter: &FormState| {
        let (label, empty) = (locale.text("register-outcome"), locale.text("register-any-outcome"));
        view! {
            {programme_select(locale, filter, programmes)}
            <Select field=filter.field("outcome") label=label empty=empty choices=outcomes />
        }
        .into_any()
    };
    public_list(locale, list, LAYOUT, |row| table_row(locale, row), controls, ().into_any())
}

fn table_row(locale: Locale, row: ListedDecision) -> Row {
    let href = address(locale, &format!("/decisions/{}", row.id));
    let annulled = row.named.as_ref().is_some_and(|named| named.annulled);
    let annulled = annulled.then(|| view! { " "<Tag kind=TagKind::Problem text=locale.text("register-annulled") /> });
    let outcome = outcome_tag(locale, row.outcome);
    let (name, time) = match row.named {
        Some(named) => {
            let taken = time_taken(locale, named.begun, named.decided);
            (Content::view(view! { <a href=href><bdi>{named.organisation}</bdi></a> }), taken)
        }
        None => (Content::link(href, locale.text("register-unnamed")), locale.text("register-time-not-told")),
    };
    Row(vec![
        name,
        row.programme.into(),
        Content::view(view! { <span>{outcome}{annulled}</span> }),
        row.when.into(),
        time.into(),
    ])
}
