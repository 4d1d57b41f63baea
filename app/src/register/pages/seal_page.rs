//! Sealing one organisation's public entry, or showing it again.

use leptos::prelude::*;

use super::seals_page::{SealableOrganisation, entry};
use crate::kernel::Message;
use crate::register::forms::SEAL_REASON_MAX;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ErrorSummary, Form, FormState, TextArea};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// A change that was made before.
#[derive(Clone, Debug)]
pub struct SealChange {
    /// Date and time as the reader reads them.
    pub when: String,
    pub sealed: bool,
    pub reason: Reason,
}

/// Why a seal was changed, as far as the reader may know.
#[derive(Clone, Debug)]
pub enum Reason {
    Written(String),
    /// The organisation answered that it is in danger, and owes no reason.
    OwnWish,
    /// It was written by a focal point of a programme that is not the reader's.
    OfAnotherProgramme,
}

/// `history` is newest first; `done` says that the state shown was just brought about.
pub fn seal_page(
    locale: Locale,
    state: &FormState,
    organisation: SealableOrganisation,
    history: Vec<SealChange>,
    done: bool,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let sealed = organisation.sealed;
    let (effect, submit) = match sealed {
        true => ("register-seal-undo-effect", "register-seal-undo"),
        false => ("register-seal-do-effect", "register-seal-do"),
    };
    let limit = locale.message(&Message::new("interface-characters-limit").with("limit", SEAL_REASON_MAX as i64));
    let now = vec![
        SummaryRow::new(t("register-seals-entry"), entry(locale, sealed)),
        SummaryRow::new(t("interface-country-or-area"), locale.country(&organisation.country)),
    ];
    let rows: Vec<_> = history
        .into_iter()
        .map(|change| {
            let what = format!("{}: {}", change.when, entry(locale, change.sealed));
            let why = match &change.reason {
                Reason::Written(reason) => Content::paragraphs(reason),
                Reason::OwnWish => t("register-seal-own-wish").into(),
                Reason::OfAnotherProgramme => t("register-seal-other-programme").into(),
            };
            SummaryRow::new(what, why)
        })
        .collect();
    let history = (!rows.is_empty()).then(|| view! { <h2>{t("register-seal-history")}</h2><SummaryList rows=rows /> });
    let done = done.then(|| {
        let words = t(if sealed { "register-seal-done-sealed" } else { "register-seal-done-public" });
        view! {
            <NoticeBanner title=t("interface-notice-success") kind=TagKind::Done status=true><p>{words}</p></NoticeBanner>
        }
    });
    view! {
        {done}
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=organisation.name kicker=t("register-organisation-kicker") authored=true />
        <SummaryList rows=now />
        <Form state=state submit=t(submit)>
            <p>{t(effect)}</p>
            <TextArea
                field=state.field("reason")
                label=t("register-seal-reason")
                hint=t("register-seal-reason-hint")
                limit=limit
            />
        </Form>
        {history}
    }
    .into_any()
}
