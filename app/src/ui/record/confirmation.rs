//! A receipt: something was sent, and here is the proof.
//!
//! Contract: the title is the page's h1; the reference and the receipt code are text that can be selected and read out, in groups;
//! what happens next follows as children.

use leptos::prelude::*;

use crate::ui::Content;

/// `receipt` is the code that opens the file again without an account; it is shown once, and `receipt_hint` says so.
#[component]
pub fn Confirmation(
    #[prop(into)] title: String,
    #[prop(into)] reference_label: String,
    #[prop(into)] reference: String,
    #[prop(optional, into)] receipt_label: String,
    #[prop(optional, into)] receipt: String,
    #[prop(optional, into)] receipt_hint: String,
    /// 1, unless another element holds the page's h1.
    #[prop(default = 1)]
    level: u8,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let receipt = (!receipt.is_empty()).then(|| {
        let hint = (!receipt_hint.is_empty()).then(|| view! { <dd class="hint">{receipt_hint}</dd> });
        view! {
            <div>
                <dt>{receipt_label}</dt>
                <dd><bdi class="mono" dir="ltr">{receipt}</bdi></dd>
                {hint}
            </div>
        }
    });
    let title = if level == 1 { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() };
    let next = children.into_view();
    view! {
        <div class="receipt">
            {title}
            <dl>
                <div>
                    <dt>{reference_label}</dt>
                    <dd><bdi class="mono" dir="ltr">{reference}</bdi></dd>
                </div>
                {receipt}
            </dl>
        </div>
        {next}
    }
}
