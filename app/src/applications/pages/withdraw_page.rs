//! Withdrawing: that nobody may press for it, when one can apply again, and where help is.

use leptos::prelude::*;

use super::FileHead;
use super::next_round::next_round;
use super::second_thought::second_thought;
use crate::text::Locale;
use crate::ui::form::FormState;

/// `next`: the next deadline, where the programme has any, as RFC 3339 and in words.
pub fn withdraw_page(locale: Locale, state: &FormState, head: &FileHead, next: Option<(String, String)>) -> AnyView {
    let t = |key: &str| locale.text(key);
    let help = format!("/{}/help", locale.language);
    let pressure = view! { {t("applications-withdraw-pressure")}" "<a href=help>{t("interface-footer-help")}</a> };
    let means = view! {
        {next_round(locale, next)}
        <p>{pressure}</p>
    };
    second_thought(locale, state, head, "withdraw", means.into_any(), head.href.clone())
}
