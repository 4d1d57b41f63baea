//! The session is about to end.
//!
//! Contract: warns at least two minutes ahead; can be extended without limit; says that answers are saved. The same content
//! is a page of its own without script (`dialog=false`), and a native dialog, closed until a script opens it, with one.

use leptos::prelude::*;

use crate::ui::form::names::FORM_TOKEN;
use crate::ui::form::{Button, ButtonKind, LinkButton};

/// `stay_action` is posted to by "stay signed in"; `after` is the number of seconds until the dialog opens.
#[component]
pub fn SessionWarning(
    #[prop(into)] title: String,
    #[prop(into)] body: String,
    #[prop(into)] stay: String,
    #[prop(into)] stay_action: String,
    #[prop(optional, into)] token: String,
    #[prop(into)] leave: String,
    #[prop(into)] leave_href: String,
    #[prop(optional)] dialog: bool,
    #[prop(default = 0)] after: u32,
) -> impl IntoView {
    let heading = if dialog {
        view! { <h2 id="session-title">{title}</h2> }.into_any()
    } else {
        view! { <h1>{title}</h1> }.into_any()
    };
    let inner = view! {
        {heading}
        <p>{body}</p>
        <form method="post" action=stay_action>
            <input type="hidden" name=FORM_TOKEN value=token />
            <div class="actions">
                <Button label=stay />
                <LinkButton label=leave href=leave_href kind=ButtonKind::Secondary />
            </div>
        </form>
    };
    if dialog {
        view! { <dialog aria-labelledby="session-title" data-after=after.to_string()>{inner}</dialog> }.into_any()
    } else {
        inner.into_any()
    }
}
