//! Questions and answers, for checking and for records.
//!
//! Contract: a description list; every change link says what it changes, in words that only screen readers need because others
//! see the row.

use leptos::prelude::*;

use crate::ui::Content;

pub struct SummaryRow {
    key: String,
    value: Content,
    change: Option<(String, String, String)>,
}

impl SummaryRow {
    pub fn new(key: impl Into<String>, value: impl Into<Content>) -> Self {
        SummaryRow { key: key.into(), value: value.into(), change: None }
    }

    /// A link to change the answer: address, word ("Change"), and what it changes ("legal name"). None without an address:
    /// for who may not change it.
    pub fn change(mut self, href: impl Into<String>, word: impl Into<String>, what: impl Into<String>) -> Self {
        let href = href.into();
        self.change = (!href.is_empty()).then(|| (href, word.into(), what.into()));
        self
    }
}

#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let one = |row: SummaryRow| {
        let change = row.change.map(|(href, word, what)| {
            let what = format!(" {what}");
            view! { <dd class="summary-change"><a href=href>{word}<span class="hidden">{what}</span></a></dd> }
        });
        view! {
            <div>
                <dt>{row.key}</dt>
                <dd>{row.value.into_view()}</dd>
                {change}
            </div>
        }
    };
    let rows: Vec<_> = rows.into_iter().map(one).collect();
    view! { <dl class="summary">{rows}</dl> }
}
