//! The reasons of a decision, criterion by criterion, in the language they were written in.

use leptos::prelude::*;

use super::decision_page::PublicReason;
use crate::kernel::{Language, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{Reason, ReasonCard, ReasonWords, TagKind};

pub(super) fn reasons(locale: Locale, language: Language, adverse: bool, reasons: Vec<PublicReason>) -> AnyView {
    if reasons.is_empty() {
        return view! { <p>{locale.text("register-reasons-none")}</p> }.into_any();
    }
    let cards: Vec<_> = reasons.into_iter().map(|reason| card(locale, language, adverse, reason)).collect();
    cards.into_any()
}

/// Paragraphs in the language they were written in; nothing for an empty text.
pub(super) fn written(text: &str, language: Language) -> Content {
    if text.trim().is_empty() {
        return Content::default();
    }
    let direction = language.direction().as_str();
    let inner = Content::paragraphs(text).into_view();
    Content::view(view! { <div lang=language.code() dir=direction>{inner}</div> })
}

fn card(locale: Locale, language: Language, adverse: bool, reason: PublicReason) -> AnyView {
    let (kind, outcome) =
        if adverse { (TagKind::Attention, "register-reason-not-shown") } else { (TagKind::Done, "review-verdict-met") };
    let text = |key: &str| locale.text(&format!("register-reason-{key}"));
    let words = ReasonWords {
        facts: text("facts"),
        considered: text("considered"),
        missing: text("missing"),
        cure: text("cure"),
    };
    let code = Message::new("register-reason-code").with("code", reason.code.as_str()).with("version", reason.version);
    let shown = Reason {
        code: locale.message(&code),
        title: reason.title.into(),
        outcome: locale.text(outcome),
        kind,
        facts: written(&reason.facts, language),
        considered: written(&reason.considered, language),
        missing: written(&reason.missing, language),
        cure: written(&reason.cure, language),
    };
    view! { <ReasonCard id=reason.code reason=shown words=words /> }.into_any()
}
