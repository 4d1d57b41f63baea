//! Withdrawing: that nobody may press for it, and where help is.

use leptos::prelude::*;

use super::FileHead;
use super::second_thought::second_thought;
use crate::text::Locale;
use crate::ui::form::FormState;

pub fn withdraw_page(locale: Locale, state: &FormState, head: &FileHead) -> AnyView {
    let t = |key: &str| locale.text(key);
    let help = format!("/{}/help", locale.language);
    let pressure = view! { {t("applications-withdraw-pressure")}" "<a href=help>{t("interface-footer-help")}</a> };
    second_thought(locale, state, head, "withdraw", pressure.into_any(), head.href.clone())
}
