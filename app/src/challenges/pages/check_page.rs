//! A challenge, shown again before it is lodged, with its documents.

use leptos::prelude::*;

use super::lodge_page::LodgeView;
use super::outcome::grounds_list;
use crate::challenges::LodgedChallenge;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, ErrorSummary, FileUpload, Form, FormState, LinkButton, UploadedFile};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Deadline, Details, DocumentHead, Overtaken, done_notice};

#[derive(Clone, Debug)]
pub struct CheckView {
    pub lodging: LodgeView,
    /// As it was written.
    pub challenge: LodgedChallenge,
    /// Where it is changed, with language.
    pub change: String,
    pub documents: Vec<UploadedFile>,
    /// Names of the file types that are taken, and their endings.
    pub types: (String, String),
    /// What was just done with a document, in words.
    pub done: Option<String>,
    /// Somebody else changed it while it was read here.
    pub stale: bool,
}

pub fn check_page(locale: Locale, state: &FormState, view: &CheckView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let lodging = &view.lodging;
    let done = view.done.clone().map(|done| done_notice(locale, done));
    let stale = view.stale.then(|| {
        view! {
            <Overtaken title=text("interface-form-stale-title") last_sent=state.last_sent.clone()>
                <p>{text("challenges-check-stale")}</p>
            </Overtaken>
        }
    });
    let deadline = lodging.until.filter(|_| !lodging.late).map(|until| {
        let words = locale.date_time(until, &lodging.zone);
        view! { <Deadline datetime=until.rfc3339() text=words label=text("challenges-lodge-until") /> }
    });
    let (types, endings) = view.types.clone();
    let actions = Content::view(view! {
        <Button label=text("challenges-lodge-submit") />
        <LinkButton label=text("challenges-check-change") href=view.change.clone() kind=ButtonKind::Secondary />
    });
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") saved=text("challenges-check-kept") />
        {done}
        <DocumentHead
            title=text("challenges-check-title")
            symbol=lodging.reference.clone()
            kicker=text("challenges-lodge-kicker")
            lead=text("challenges-check-lead")
        >
            <p><bdi>{lodging.organisation.clone()}</bdi></p>
            {deadline}
        </DocumentHead>
        {stale}
        <SummaryList rows=rows(locale, view) />
        <Form state=state actions=actions multipart=true>
            <h2>{text("challenges-documents")}</h2>
            <FileUpload
                field=state.field("evidence")
                label=text("challenges-check-document")
                hint=types
                accept=endings
                upload=text("interface-upload-add")
                files=view.documents.clone()
                list_label=text("interface-upload-list-label")
                remove=text("interface-remove")
            />
            <Details summary=text("interface-who-sees-this")>
                <p>{text("challenges-check-who-sees")}</p>
                <p>{text(lodging.published())}</p>
            </Details>
        </Form>
    }
    .into_any()
}

fn rows(locale: Locale, view: &CheckView) -> Vec<SummaryRow> {
    let text = |key: &str| locale.text(key);
    let challenge = &view.challenge;
    let row = |key: &str, field: &str, said: Content| {
        let label = text(key);
        let href = format!("{}#field-{field}", view.change);
        SummaryRow::new(label.clone(), said).change(href, text("interface-change"), label)
    };
    let remedy = match challenge.remedy.as_str() {
        "" => text("interface-not-provided").into(),
        remedy => Content::paragraphs(remedy),
    };
    let mut rows = vec![
        row("challenges-docket-grounds", "grounds", grounds_list(locale, &challenge.grounds)),
        row("challenges-lodge-statement", "statement", Content::paragraphs(challenge.statement.as_str())),
        row("challenges-lodge-remedy", "remedy", remedy),
    ];
    rows.extend(challenge.late.map(|late| row("challenges-said-late", "late", locale.message(&late.message()).into())));
    rows
}
