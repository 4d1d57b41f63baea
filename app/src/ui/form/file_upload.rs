//! Files, one or several a post.
//!
//! Contract: the browser's own file control, whose button speaks the browser's language, so the instructions stand in the page's
//! language above it; the list of files with name, size and state is part of the page the server sends, so that every
//! screen reader meets it; a file can be removed without script. The form around it is multipart.

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::field::{Field, given};
use crate::ui::record::{Tag, TagKind};

/// A file that already arrived. `remove` is the value the remove button posts under the name `remove`; empty when it cannot be removed.
#[derive(Clone, Debug, Default)]
pub struct UploadedFile {
    pub id: String,
    pub name: String,
    /// Size in the reader's units ("1.2 MB").
    pub size: String,
    pub state: String,
    pub state_kind: TagKind,
    pub href: String,
    pub remove: String,
    /// What is to be known about it: what was removed from it, what to check.
    pub note: String,
    /// Address and words of one more link, such as the file as it came.
    pub also: Option<(String, String)>,
}

/// `upload` is the words of the button that sends the chosen file; it posts `upload` = the field's name. `accept` lists the
/// accepted types; `list_label` names the list of files; `remove` is the words of the remove buttons; `asked` is what is asked
/// together with the file. `several`: more than one can be chosen at once.
#[component]
pub fn FileUpload(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] accept: String,
    #[prop(into)] upload: String,
    #[prop(optional)] files: Vec<UploadedFile>,
    #[prop(optional, into)] list_label: String,
    #[prop(optional, into)] remove: String,
    #[prop(optional_no_strip)] asked: Option<AnyView>,
    #[prop(optional)] several: bool,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    let name = field.name.clone();
    let rows: Vec<_> = files.into_iter().map(|file| file_row(file, remove.clone())).collect();
    let list = (!rows.is_empty()).then(|| view! { <ul class="files" aria-label=given(list_label)>{rows}</ul> });
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            {list}
            <div class="upload">
                <input
                    type="file"
                    id=field.id()
                    name=name.clone()
                    accept=given(accept)
                    multiple=several
                    aria-describedby=described
                    aria-invalid=field.wrong()
                />
                {asked}
                <Button label=upload kind=ButtonKind::Secondary name="upload" value=name />
            </div>
        </div>
    }
}

fn file_row(file: UploadedFile, remove: String) -> AnyView {
    let name = if file.href.is_empty() {
        view! { <bdi>{file.name.clone()}</bdi> }.into_any()
    } else {
        view! { <a href=file.href><bdi>{file.name.clone()}</bdi></a> }.into_any()
    };
    let button = (!file.remove.is_empty()).then(
        || view! { <Button label=remove kind=ButtonKind::Plain name="remove" value=file.remove context=file.name /> },
    );
    let note = (!file.note.is_empty()).then(|| view! { <p class="file-note">{file.note}</p> });
    let also = file.also.map(|(href, words)| view! { <a class="file-also" href=href>{words}</a> });
    view! {
        <li>
            <span class="file-name">{name}</span>
            <bdi class="file-size">{file.size}</bdi>
            <Tag kind=file.state_kind text=file.state />
            {button}
            {note}
            {also}
        </li>
    }
    .into_any()
}
