//! The documents of a draft, and giving out documents.

use app::applications::documents::said_of_file;
use app::applications::forms::BACK;
use app::applications::pages::{DocumentLine, FILE, document_page};
use app::kernel::{DocumentId, Failure, Message, Reference, Timestamp};
use app::programmes::template::{ProgrammeTemplate, RequiredDocument};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::Application;
use crate::applications::change_documents::{Added, add_documents, take_out_document};
use crate::applications::documents::{
    Document, DocumentOwner, REMOVED_STAYS, documents_of, download_document, download_original,
};
use crate::stop::Result;
use crate::web::{Answer, FILE_LIMIT, Frame, MOST_FILES, Submitted, Visit, parse_or_not_found, see_other};

pub async fn show_documents(visit: Visit, Path((slug, code)): Path<(String, String)>) -> Answer {
    let (application, programme) = file::load_open(&visit, &slug, Action::EditApplication).await?;
    let values: Values = [(BACK, visit.parameter(BACK))].into_iter().collect();
    let state = visit.form(values, 0).await?;
    page(&visit, &application, &programme.template, &code, &state, &visit.parameter("added")).await
}

/// Whether this visitor may add a file to an application, asked before it is received.
pub async fn may_add(visit: Visit, slug: String) -> Result<()> {
    let (application, _) = file::load(&visit, &slug, Action::EditApplication).await?;
    Ok(application.must_be_open()?)
}

pub async fn post_document(visit: Visit, Path((slug, code)): Path<(String, String)>, mut form: Submitted) -> Answer {
    let (application, programme) = file::load_open(&visit, &slug, Action::EditApplication).await?;
    let document = find_document(&programme.template, &code)?;
    if form.switches_language() {
        let state = visit.form_again(&form, &[]);
        return page(&visit, &application, &programme.template, &code, &state, "").await;
    }
    let reference = Reference::from_slug(&slug);
    let done = match form.get("remove").to_owned() {
        remove if remove.is_empty() => {
            match add_documents(&visit, &reference, document, &mut form, FILE).await {
                Ok(Added { location, refused, .. }) if refused.is_empty() => Ok(location),
                // Some are kept: they are named above, and those that are not, with what to do.
                Ok(Added { refused, documents, .. }) => {
                    let state = visit.form_again(&form, &refused);
                    let ids: Vec<String> = documents.iter().map(ToString::to_string).collect();
                    return page(&visit, &application, &programme.template, &code, &state, &ids.join(",")).await;
                }
                Err(stop) => Err(stop),
            }
        }
        remove => {
            let id: DocumentId = parse_or_not_found(&remove)?;
            take_out_document(&visit, &reference, document, id, &form).await
        }
    };
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let state = visit.form_again(&form, &stop.into_field_errors()?);
            page(&visit, &application, &programme.template, &code, &state, "").await
        }
    }
}

pub async fn download(visit: Visit, Path(id): Path<String>) -> Answer {
    download_document(&visit, parse_or_not_found(&id)?).await
}

pub async fn download_as_it_came(visit: Visit, Path(id): Path<String>) -> Answer {
    download_original(&visit, parse_or_not_found(&id)?).await
}

fn find_document<'a>(template: &'a ProgrammeTemplate, code: &str) -> Result<&'a RequiredDocument> {
    Ok(template.document(code).ok_or(Failure::NotFound)?)
}

async fn page(
    visit: &Visit,
    application: &Application,
    template: &ProgrammeTemplate,
    code: &str,
    state: &FormState,
    added: &str,
) -> Answer {
    let document = find_document(template, code)?;
    let kept = documents_of(visit.portal.database.reader(), DocumentOwner::Application(application.id)).await?;
    let said = |document: &Document| {
        let message = Message::new("interface-upload-saved").with("name", document.file_name.as_str());
        let said = said_of_file(visit.locale, &document.removed, &document.marks);
        format!("{} {said}", visit.locale.message(&message)).trim_end().to_owned()
    };
    let added: Vec<&str> = added.split(',').collect();
    let added = kept.iter().filter(|document| added.contains(&document.id.to_string().as_str()));
    let added: Vec<String> = added.map(said).collect();
    let done = match added.is_empty() {
        false => added,
        true if state.has_errors() => Vec::new(),
        true => visit
            .has_parameter("removed")
            .then(|| match application.submitted_at {
                None => visit.locale.text("applications-documents-removed"),
                Some(_) => {
                    let day = visit.locale.date_in(Timestamp(visit.now.0 + REMOVED_STAYS), &template.zone);
                    visit.locale.message(&Message::new("applications-documents-removed-later").with("day", day))
                }
            })
            .into_iter()
            .collect(),
    };
    let files = kept
        .into_iter()
        .filter(|kept| kept.purpose == document.code)
        .map(|kept| DocumentLine {
            id: kept.id.to_string(),
            name: kept.file_name,
            size: kept.size,
            href: visit.href(&format!("/documents/{}", kept.id)),
            note: said_of_file(visit.locale, &kept.removed, &kept.marks),
            original: match kept.original {
                Some(_) => visit.href(&format!("/documents/{}/original", kept.id)),
                None => String::new(),
            },
        })
        .collect();
    let head = file::head(visit, application, template);
    let title = format!("{} {}", document.name.text(visit.language()), head.reference);
    let frame = file::back(visit, Frame::form(title, state), application, state);
    let frame = frame.return_presses("upload", "file");
    let limits = (FILE_LIMIT, i64::try_from(MOST_FILES).unwrap_or(i64::MAX));
    let locale = visit.locale;
    Ok(visit.page(frame, || document_page(locale, state, &head, document, files, limits, done)))
}
