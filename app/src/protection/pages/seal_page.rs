//! Sealing one organisation's public entry, or the next step to showing it again.

use leptos::prelude::*;

use super::seals_page::{SealableOrganisation, entry};
use crate::kernel::Message;
use crate::protection::Showing;
use crate::protection::forms::SEAL_REASON_MAX;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ErrorSummary, Form, FormState, TextArea};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, Overtaken, done_notice};

/// A change that was made before.
#[derive(Clone, Debug)]
pub struct SealChange {
    /// Date and time as the reader reads them.
    pub when: String,
    /// `sealed`, `announced`, `agreed`, `kept` or `public`.
    pub step: String,
    pub reason: Reason,
}

/// Why a seal was changed, as far as the reader may know.
#[derive(Clone, Debug)]
pub enum Reason {
    Written(String),
    /// The organisation answered that it is in danger, and need not give a reason.
    OwnWish,
    /// It was written by a focal point of a programme that is not the reader's.
    OfAnotherProgramme,
}

/// `shown_from`: from when it can be shown, as the reader reads it, where its members were told. `history` is newest first;
/// `done` says that the reader has just caused the state that is shown, `stale` that it changed while the form was open.
pub fn seal_page(
    locale: Locale,
    state: &FormState,
    organisation: SealableOrganisation,
    shown_from: String,
    history: Vec<SealChange>,
    done: bool,
    stale: bool,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let showing = organisation.showing;
    let sealed = showing.is_some();
    let announced = matches!(showing, Some(Showing::Told { .. }));
    let now = vec![
        SummaryRow::new(t("protection-seals-entry"), entry(locale, showing)),
        SummaryRow::new(t("interface-country-or-area"), locale.country(&organisation.country)),
    ];
    let rows: Vec<_> = history
        .into_iter()
        .map(|change| {
            let what = format!("{}: {}", change.when, t(&format!("protection-seal-step-{}", change.step)));
            let why = match &change.reason {
                Reason::Written(reason) => Content::paragraphs(reason),
                Reason::OwnWish => t("protection-seal-own-wish").into(),
                Reason::OfAnotherProgramme => t("protection-seal-other-programme").into(),
            };
            SummaryRow::new(what, why)
        })
        .collect();
    let history =
        (!rows.is_empty()).then(|| view! { <h2>{t("protection-seal-history")}</h2><SummaryList rows=rows /> });
    let done = done.then(|| {
        let words = t(match (sealed, announced) {
            (true, true) => "protection-seal-done-announced",
            (true, false) => "protection-seal-done-sealed",
            (false, _) => "protection-seal-done-public",
        });
        done_notice(locale, words)
    });
    let stale = stale.then(|| {
        view! {
            <Overtaken title=t("interface-form-stale-title") last_sent=state.last_sent.clone()>
                <p>{t("protection-seal-stale")}</p>
            </Overtaken>
        }
    });
    view! {
        {done}
        {stale}
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        <DocumentHead title=organisation.name kicker=t("register-organisation-kicker") authored=true />
        <SummaryList rows=now />
        {step(locale, state, showing, &shown_from)}
        {history}
    }
    .into_any()
}

/// The form of the next step, or who must act next.
fn step(locale: Locale, state: &FormState, showing: Option<Showing>, shown_from: &str) -> AnyView {
    let t = |key: &str| locale.text(key);
    let (effect, submit) = match showing {
        None => (t("protection-seal-do-effect"), "protection-seal-do"),
        Some(Showing::Agreed) => (t("protection-seal-agreed"), "protection-seal-undo"),
        Some(Showing::Due) => (t("protection-seal-undo-effect"), "protection-seal-undo"),
        Some(Showing::NeedsTelling) => (t("protection-seal-announce-effect"), "protection-seal-announce"),
        Some(Showing::NeedsAgreement) => return view! { <p>{t("protection-seal-needs-agreement")}</p> }.into_any(),
        Some(Showing::Told { .. }) => {
            let told = Message::new("protection-seal-told").with("when", shown_from);
            return view! { <p>{locale.message(&told)}</p> }.into_any();
        }
    };
    let limit = locale.message(&Message::new("interface-characters-limit").with("limit", SEAL_REASON_MAX as i64));
    view! {
        <Form state=state submit=t(submit)>
            <p>{effect}</p>
            <TextArea
                field=state.field("reason")
                label=t("protection-seal-reason")
                hint=t("protection-seal-reason-hint")
                limit=limit
            />
        </Form>
    }
    .into_any()
}
