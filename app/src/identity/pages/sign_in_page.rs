//! Signing in with a local account.

use leptos::prelude::*;

use crate::identity::SignInName;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::ButtonKind;
use crate::ui::form::{ErrorSummary, Form, FormState, LinkButton, TextField};
use crate::ui::record::{DocumentHead, NoticeBanner};

/// What stands around the form.
#[derive(Clone, Debug, Default)]
pub struct SignInOffer {
    /// What was typed before the session ended is kept.
    pub kept: bool,
    pub sign_up: String,
    pub recover: String,
    /// Where staff sign in; empty when the institution has no identity provider.
    pub staff: String,
}

/// `state.values` holds `next`: where to go afterwards.
pub fn sign_in_page(locale: Locale, state: &FormState, offer: SignInOffer) -> AnyView {
    let text = |key: &str| locale.text(key);
    let kept = offer.kept.then(|| {
        let words = text("interface-session-ended-form");
        view! { <NoticeBanner title=text("interface-session-ended-title")><p>{words}</p></NoticeBanner> }
    });
    let staff = (!offer.staff.is_empty()).then(|| {
        view! {
            <h2>{text("identity-sign-in-staff-title")}</h2>
            <p>{text("identity-sign-in-staff-text")}</p>
            <p><LinkButton label=text("identity-sign-in-staff") href=offer.staff kind=ButtonKind::Secondary /></p>
        }
    });
    let beside = view! { <a href=offer.recover>{text("identity-sign-in-forgotten")}</a> };
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        <DocumentHead title=text("identity-sign-in-title") />
        {kept}
        <Form state=state submit=text("interface-sign-in") actions=Content::view(beside)>
            <input type="hidden" name="next" value=state.values.get("next").to_owned() />
            <TextField
                field=state.field(SignInName::FIELD)
                label=text("identity-sign-in-name")
                autocomplete="username"
                width=20
            />
            <TextField
                field=state.field("password")
                label=text("identity-password")
                kind="password"
                autocomplete="current-password"
                width=20
            />
        </Form>
        <h2>{text("identity-sign-in-new-title")}</h2>
        <p><a href=offer.sign_up>{text("interface-create-account")}</a></p>
        {staff}
    }
    .into_any()
}
