//! Consent to one purpose.
//!
//! Contract: one purpose a block; yes and no look the same and neither is chosen beforehand; what follows from "no" is said before the
//! question; a consent already given carries the way to withdraw it.

use leptos::prelude::*;

use super::choice::{Choice, choice_list};
use super::field::Field;

/// Posts `yes` or `no`. `explanation` says who sees what and for how long; `if_no` what happens without the consent;
/// `withdraw` is address and words of the withdrawal link.
#[component]
pub fn ConsentBlock(
    #[prop(into)] field: Field,
    #[prop(into)] purpose: String,
    #[prop(into)] explanation: String,
    #[prop(into)] if_no: String,
    #[prop(into)] yes: String,
    #[prop(into)] no: String,
    #[prop(optional_no_strip)] withdraw: Option<(String, String)>,
) -> impl IntoView {
    let described = field.described_by(true);
    let hint_id = field.hint_id();
    let withdraw = withdraw.map(|(href, text)| view! { <p><a href=href>{text}</a></p> });
    let choices = choice_list(&field, vec![Choice::new("yes", yes), Choice::new("no", no)], "radio");
    view! {
        <fieldset class=format!("{} consent", field.class()) aria-describedby=described>
            <legend>{purpose}</legend>
            <div id=hint_id>
                <p>{explanation}</p>
                <p class="hint">{if_no}</p>
            </div>
            {field.error_view()}
            <div class="choices choices-inline">{choices}</div>
            {withdraw}
        </fieldset>
    }
}
