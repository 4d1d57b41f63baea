//! One required document: what it shows, what may be sent instead, and what was sent so far.

use leptos::prelude::*;

use super::FileHead;
use crate::applications::forms::{BACK, TO_CHECK};
use crate::documents::{accepted_endings, taken_types};
use crate::kernel::Message;
use crate::programmes::definition::RequiredDocument;
use crate::text::Locale;
use crate::ui::form::{
    ButtonKind, Checkboxes, Choice, ErrorSummary, FileUpload, Form, FormState, LinkButton, UploadedFile,
};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, TagKind};

/// A file that was kept. `remove` is its id.
pub struct DocumentLine {
    pub id: String,
    pub name: String,
    pub size: u64,
    pub href: String,
    /// What was removed from it, and what to check.
    pub note: String,
    /// Where the file is as it came; empty where it was not kept.
    pub original: String,
}

/// The control's name.
pub const FILE: &str = "file";
/// The name of the box that asks to keep the file as it came as well.
pub const KEEP_ORIGINAL: &str = "keep-original";

/// `done`: files that were just kept or removed; the messages say which. `limit` in bytes, of one file and of all that are
/// sent at once; `most` files are sent at once.
pub fn document_page(
    locale: Locale,
    state: &FormState,
    head: &FileHead,
    document: &RequiredDocument,
    files: Vec<DocumentLine>,
    (limit, most): (u64, i64),
    done: Vec<String>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let text = |authored: &crate::kernel::LocalisedText| authored.text(locale.language).to_owned();
    let hint =
        Message::new("interface-upload-hint").with("types", taken_types(locale)).with("size", locale.file_size(limit));
    let together = Message::new("interface-upload-together").with("most", most).with("size", locale.file_size(limit));
    let files: Vec<_> = files
        .into_iter()
        .map(|file| UploadedFile {
            id: file.id.clone(),
            name: file.name,
            size: locale.file_size(file.size),
            state: t("applications-documents-saved"),
            state_kind: TagKind::Done,
            href: file.href,
            remove: file.id,
            note: file.note,
            also: (!file.original.is_empty()).then(|| (file.original, t("applications-documents-original"))),
        })
        .collect();
    let label = if files.is_empty() { "interface-upload-choose-several" } else { "interface-upload-more" };
    let instead = document.alternative.as_ref().map(|alternative| {
        view! {
            <NoticeBanner title=t("applications-documents-instead-title") id="instead">
                <p>{text(alternative)}</p>
                <p>{t("applications-documents-same-value")}</p>
            </NoticeBanner>
        }
    });
    let back = state.values.get(BACK).to_owned();
    let (leave, leave_label) = if back == TO_CHECK {
        (format!("{}/check", head.href), "applications-back-to-check")
    } else {
        (head.href.clone(), "applications-documents-back")
    };
    let keep_original = view! {
        <Checkboxes
            field=state.field(KEEP_ORIGINAL)
            legend=t("applications-documents-cleaning")
            hint=t("applications-documents-keep-hint")
            choices=vec![Choice::new("yes", t("applications-documents-keep"))]
        />
    }
    .into_any();
    let optional = (!document.required).then(|| view! { <p class="hint">{t("applications-documents-optional")}</p> });
    view! {
        <ErrorSummary state=state title=t("interface-error-summary-title") />
        {(!done.is_empty()).then(|| {
            let done: Vec<_> = done.into_iter().map(|done| view! { <p>{done}</p> }).collect();
            view! {
                <NoticeBanner title=t("interface-notice-success") kind=TagKind::Done status=true>{done}</NoticeBanner>
            }
        })}
        <DocumentHead
            title=text(&document.name)
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=text(&document.explanation)
        />
        {optional}
        {instead}
        <Form state=state multipart=true>
            <input type="hidden" name=BACK value=back />
            <FileUpload
                field=state.field(FILE)
                label=t(label)
                hint=format!("{} {}", locale.message(&hint), locale.message(&together))
                several=true
                accept=accepted_endings()
                upload=t("interface-upload-add-several")
                files=files
                list_label=t("interface-upload-list-label")
                remove=t("interface-remove")
                asked=Some(keep_original)
            />
        </Form>
        <Details summary=t("interface-who-sees-this")>
            <p>{locale.who_sees(&head.documents_seen)}</p>
            <p>{t("applications-documents-once-sent")}</p>
        </Details>
        <div class="actions">
            <LinkButton label=t(leave_label) href=leave kind=ButtonKind::Secondary />
        </div>
    }
    .into_any()
}
