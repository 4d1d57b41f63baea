//! Deleting a draft: what goes, and what is kept.

use leptos::prelude::*;

use super::FileHead;
use super::second_thought::second_thought;
use crate::text::Locale;
use crate::ui::form::FormState;

pub fn delete_draft_page(locale: Locale, state: &FormState, head: &FileHead) -> AnyView {
    let t = |key: &str| locale.text(key);
    let means = view! { <p>{t("applications-delete-stays")}" "{t("applications-delete-log")}</p> };
    second_thought(locale, state, head, "delete", means.into_any(), head.href.clone())
}
