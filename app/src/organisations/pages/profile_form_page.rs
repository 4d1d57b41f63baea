//! The profile form: for a new organisation, and to change what one says about itself.

use leptos::prelude::*;

use super::founding_date_field::founding_date_field;
use crate::kernel::{Date, WhoSees};
use crate::organisations::LegalForm;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Checkboxes, Choice, CountryPicker, ErrorSummary, Form, FormState, Radios, TextArea, TextField};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Details, DocumentHead, Overtaken};

/// What somebody else saved while this form was open.
#[derive(Clone, Debug, Default)]
pub struct TheirChange {
    /// "Changed by …, …".
    pub by: String,
    /// Label and their text, for every field that differs from what was typed here.
    pub fields: Vec<(String, String)>,
}

/// Who can read what is written here.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Once an application is sent.
    pub sent: WhoSees,
    /// Before that; for an organisation that is about to be described, which is told first.
    pub before: Option<WhoSees>,
}

/// `title` is the page's heading; `submit` the words of its button; `today` is the date in the portal's zone.
pub fn profile_form_page(
    locale: Locale,
    state: &FormState,
    title: &str,
    submit: &str,
    theirs: Option<&TheirChange>,
    seen: &Seen,
    today: Date,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let optional = |key: &str| format!("{} ({})", locale.text(key), locale.text("interface-optional"));
    let country = state.values.get("country").to_owned();
    let founded = founding_date_field(
        locale,
        state,
        "founded",
        (t("organisations-profile-founded"), t("organisations-profile-founded-hint")),
        (&country, today),
    );
    let forms = LegalForm::ALL
        .iter()
        .map(|form| {
            let choice = Choice::new(form.as_str(), locale.message(&form.message()));
            match form {
                LegalForm::Unregistered => choice.hint(t("organisations-profile-unregistered-hint")),
                _ => choice,
            }
        })
        .collect();
    // Asked only once a place was written that the list nearly names, or that it does not name.
    let asks = state.error("place").is_some() || state.values.get("place-kept") == "yes";
    let place_kept = asks.then(|| {
        let choices = vec![Choice::new("yes", t("organisations-profile-place-kept"))];
        let legend = t("organisations-profile-place");
        view! { <Checkboxes field=state.field("place-kept") legend=legend choices=choices /> }
    });
    let approximate = vec![Choice::new("yes", t("organisations-profile-founded-approximate"))];
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") saved=t("organisations-profile-kept") />
        <DocumentHead title=title lead=t("organisations-profile-lead") />
        {theirs.map(|theirs| their_change(locale, theirs))}
        {seen.before.as_ref().map(|before| before_applying(locale, before))}
        <Form state=state submit=submit>
            <TextField
                field=state.field("name")
                label=t("organisations-profile-name")
                hint=t("organisations-profile-name-hint")
                autocomplete="organization"
            />
            <TextField
                field=state.field("latin-name")
                label=optional("organisations-profile-latin-name")
                hint=t("organisations-profile-latin-name-hint")
            />
            <TextField field=state.field("acronym") label=optional("organisations-profile-acronym") width=10 />
            <CountryPicker
                field=state.field("country")
                label=t("interface-country-or-area")
                hint=t("interface-countries-note")
                empty=t("organisations-profile-country-choose")
                all=locale.countries_by_name()
            />
            <TextField
                field=state.field("place")
                label=optional("organisations-profile-place")
                hint=t("organisations-profile-place-hint")
            />
            {place_kept}
            {founded}
            <Checkboxes
                field=state.field("founded-approximate")
                legend=t("organisations-profile-founded-precision")
                choices=approximate
            />
            <Radios
                field=state.field("legal-form")
                legend=t("organisations-profile-legal-form")
                hint=t("organisations-profile-legal-form-hint")
                choices=forms
            />
            <TextArea
                field=state.field("purpose")
                label=t("organisations-profile-purpose")
                hint=t("organisations-profile-purpose-hint")
            />
            <TextField field=state.field("website") label=optional("organisations-profile-website") kind="url" />
            <TextArea
                field=state.field("seat")
                label=t("organisations-profile-seat")
                hint=t("organisations-profile-seat-hint")
                rows=4
            />
            <TextField
                field=state.field("care-of")
                label=optional("organisations-profile-care-of")
                hint=t("organisations-profile-care-of-hint")
            />
            <Details summary=t("interface-who-sees-this")>
                <p>{locale.who_reads(&seen.sent)}</p>
                <p>{t("organisations-profile-who-sees")}</p>
            </Details>
        </Form>
    }
    .into_any()
}

/// For somebody in danger, before the first word is written.
fn before_applying(locale: Locale, readers: &WhoSees) -> AnyView {
    let t = |key: &str| locale.text(key);
    view! {
        <section aria-labelledby="before-applying">
            <h2 id="before-applying">{t("organisations-new-seen-title")}</h2>
            <p>{locale.who_reads(readers)}</p>
            <p>{t("organisations-new-seen-public")}</p>
            <p>{t("organisations-new-seen-danger")}</p>
        </section>
    }
    .into_any()
}

fn their_change(locale: Locale, theirs: &TheirChange) -> AnyView {
    let rows = theirs
        .fields
        .iter()
        .map(|(label, text)| SummaryRow::new(label.clone(), Content::paragraphs(text)))
        .collect::<Vec<_>>();
    let by = theirs.by.clone();
    view! {
        <Overtaken title=locale.text("interface-form-stale-title") last_sent=by>
            <p>{locale.text("interface-form-stale-text")}</p>
            <SummaryList rows=rows />
        </Overtaken>
    }
    .into_any()
}
