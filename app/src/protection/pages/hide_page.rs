//! Hiding one's own organisation from everybody: what that does, what it does not, and one button; and, once it is hidden,
//! how it is shown again.

use leptos::prelude::*;

use crate::kernel::Message;
use crate::protection::Showing;
use crate::text::Locale;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, Form, FormState};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, done_notice};

/// The button's name in the form, and its value where an owner agrees to be shown again.
pub const STEP: &str = "step";
pub const AGREE: &str = "agree";

pub struct Protection {
    pub organisation: String,
    /// Which steps are missing before it is shown again; none while it is not hidden.
    pub showing: Option<Showing>,
    /// From when it can be shown, as the reader reads it, where a focal point told so.
    pub from: String,
    /// The reader may agree to be shown again.
    pub owner: bool,
    /// The reader has just caused the state that is shown.
    pub done: bool,
    /// Whom to write to.
    pub contact: String,
}

pub fn hide_page(locale: Locale, state: &FormState, view: &Protection) -> AnyView {
    let t = |key: &str| locale.text(key);
    let undo = Showing::NeedsAgreement.for_members(&view.contact);
    let main = match view.showing {
        Some(showing) => hidden(locale, state, view, showing),
        None => view! {
            <ul>
                <li>{t("protection-hide-effect")}</li>
                <li>{t("protection-hide-kept")}</li>
                <li>{t("protection-hide-told")}</li>
                <li>{t("protection-hide-limit")}</li>
                <li>{locale.message(&undo)}</li>
            </ul>
            <Form state=state submit=t("protection-hide-submit") />
        }
        .into_any(),
    };
    let done = view.done.then(|| {
        let words = match view.showing {
            Some(Showing::Agreed) => "protection-hide-done-agreed",
            _ => "protection-hide-done-hidden",
        };
        done_notice(locale, t(words))
    });
    view! {
        {done}
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead
            title=t("protection-hide-title")
            kicker=view.organisation.clone()
            lead=t("protection-hide-lead")
        />
        {main}
    }
    .into_any()
}

fn hidden(locale: Locale, state: &FormState, view: &Protection, showing: Showing) -> AnyView {
    let t = |key: &str| locale.text(key);
    let from = (!view.from.is_empty()).then(|| {
        let from = Message::new("protection-hide-from").with("when", view.from.as_str());
        view! { <p>{locale.message(&from)}</p> }
    });
    let form = match showing {
        Showing::NeedsAgreement if view.owner => {
            let effect = t("protection-hide-agree-effect");
            let button = view! {
                <Button label=t("protection-hide-agree") kind=ButtonKind::Secondary name=STEP value=AGREE />
            };
            Some(view! { <Form state=state><p>{effect}</p>{button}</Form> }.into_any())
        }
        Showing::NeedsAgreement => None,
        Showing::Agreed | Showing::NeedsTelling | Showing::Told { .. } | Showing::Due => {
            Some(view! { <Form state=state submit=t("protection-hide-stay") /> }.into_any())
        }
    };
    view! {
        <NoticeBanner title=t("protection-hide-done") kind=TagKind::Done id="hidden">
            <p>{locale.message(&showing.for_members(&view.contact))}</p>
            {from}
        </NoticeBanner>
        {form}
    }
    .into_any()
}
