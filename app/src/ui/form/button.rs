//! Buttons and links that look like them.
//!
//! Contract: the label is a verb that says what happens; never disabled; at least 44 px in both directions; a thing that
//! goes to a page is a link ([`LinkButton`]), a thing that changes something is a button.

use leptos::prelude::*;

use super::field::given;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main act of a page.
    #[default]
    Primary,
    Secondary,
    /// An act that takes something away.
    Warning,
    /// Looks like a link, acts like a button.
    Plain,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button",
            ButtonKind::Secondary => "button button-secondary",
            ButtonKind::Warning => "button button-warning",
            ButtonKind::Plain => "button-plain",
        }
    }
}

/// Submits a form. `name` and `value` tell the server which button it was; `action` posts somewhere else; `form` is the id of a
/// form elsewhere on the page; `context` is read out after the label ("Remove" + "registration.pdf").
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] name: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] action: String,
    #[prop(optional, into)] form: String,
    #[prop(optional, into)] context: String,
) -> impl IntoView {
    let value = (!name.is_empty()).then_some(value);
    view! {
        <button type="submit" class=kind.class() name=given(name) value=value formaction=given(action) form=given(form)>
            {label}
            {hidden(context)}
        </button>
    }
}

/// Goes to a page.
#[component]
pub fn LinkButton(
    #[prop(into)] label: String,
    #[prop(into)] href: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] context: String,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href>
            {label}
            {hidden(context)}
        </a>
    }
}

fn hidden(context: String) -> Option<AnyView> {
    (!context.is_empty()).then(|| view! { <span class="hidden">{format!(" {context}")}</span> }.into_any())
}
