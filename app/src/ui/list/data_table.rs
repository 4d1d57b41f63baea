//! A table of data.
//!
//! Contract: a caption; column headers and one row header per row; in less than 40 rem of room each row becomes a block,
//! and cells carry their column's name for that shape. The room is measured in the reader's text size (WCAG 1.4.4). No role is written out: HTML forbids it, and a table shown as blocks stays one.

use leptos::prelude::*;

use crate::ui::Content;

#[derive(Clone, Debug, Default)]
pub struct Column {
    pub label: String,
    /// Figures are set at the end edge with even digits.
    pub number: bool,
}

impl Column {
    pub fn new(label: impl Into<String>) -> Self {
        Column { label: label.into(), number: false }
    }

    pub fn number(label: impl Into<String>) -> Self {
        Column { label: label.into(), number: true }
    }
}

/// The first cell is the row's header.
pub struct Row(pub Vec<Content>);

/// `empty` says what it means that there is no row. `caption_hidden` keeps the caption for screen readers only, where a
/// heading already says it.
#[component]
pub fn DataTable(
    #[prop(into)] caption: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    #[prop(optional, into)] empty: Content,
    #[prop(optional)] caption_hidden: bool,
) -> impl IntoView {
    if rows.is_empty() {
        return view! { <p class="empty">{empty.into_view()}</p> }.into_any();
    }
    let heads: Vec<_> = columns
        .iter()
        .map(|column| {
            let class = column.number.then_some("number");
            view! { <th scope="col" class=class>{column.label.clone()}</th> }
        })
        .collect();
    let body: Vec<_> = rows.into_iter().map(|row| table_row(&columns, row)).collect();
    view! {
        <table class="table">
            <caption class=caption_hidden.then_some("hidden")>{caption}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
    }
    .into_any()
}

fn table_row(columns: &[Column], row: Row) -> AnyView {
    let cells: Vec<_> = row
        .0
        .into_iter()
        .enumerate()
        .map(|(index, cell)| {
            let column = columns.get(index).cloned().unwrap_or_default();
            let class = column.number.then_some("number");
            if index == 0 {
                view! { <th scope="row" class=class>{cell.into_view()}</th> }.into_any()
            } else {
                view! { <td class=class data-label=column.label>{cell.into_view()}</td> }.into_any()
            }
        })
        .collect();
    view! { <tr>{cells}</tr> }.into_any()
}
