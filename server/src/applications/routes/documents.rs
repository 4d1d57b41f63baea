//! The documents of a draft.

use app::applications::forms::{BACK, TO_CHECK};
use app::applications::pages::{DocumentLine, FILE, KEEP_ORIGINAL, document_page};
use app::documents::said_of_file;
use app::kernel::{DocumentId, Failure, FieldError, Message, Reference, Timestamp};
use app::programmes::definition::{ProgrammeDefinition, RequiredDocument};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::Application;
use crate::applications::change_documents::{AddDocuments, Added, TakenOut, add_documents, take_out_document};
use crate::blobs::{FILE_LIMIT, MOST_FILES};
use crate::documents::{
    Document, DocumentOwner, KeptUpload, REMOVED_STAYS, Uploads, delete_removed_documents, documents_of, keep_uploads,
};
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

pub async fn show_documents(context: RequestContext, Path((slug, code)): Path<(String, String)>) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::EditApplication).await?;
    let values: Values = [(BACK, context.parameter(BACK))].into_iter().collect();
    let state = context.form(values, 0).await?;
    page(&context, &application, &programme.definition, &code, &state, &context.parameter("added")).await
}

/// Whether this visitor may add a file to an application, asked before it is received.
pub async fn may_add(context: RequestContext, slug: String) -> Result<()> {
    let (application, _) = file::load(&context, &slug, Action::EditApplication).await?;
    Ok(application.must_be_open()?)
}

pub async fn post_document(
    context: RequestContext,
    Path((slug, code)): Path<(String, String)>,
    mut form: Submitted,
) -> Answer {
    let (application, programme) = file::load_open(&context, &slug, Action::EditApplication).await?;
    let document = find_document(&programme.definition, &code)?;
    if form.switches_language() {
        let state = context.form_again(&form, &[]);
        return page(&context, &application, &programme.definition, &code, &state, "").await;
    }
    let reference = Reference::from_slug(&slug);
    let done = match form.get("remove").to_owned() {
        remove if remove.is_empty() => match add(&context, &reference, document, &mut form).await {
            Ok((location, _, refused)) if refused.is_empty() => Ok(location),
            // Some are kept: they are named above, and those that are not, with what to do.
            Ok((_, added, refused)) => {
                let state = context.form_again(&form, &refused);
                return page(&context, &application, &programme.definition, &code, &state, &added).await;
            }
            Err(stop) => Err(stop),
        },
        remove => take_out(&context, &reference, document, parse_or_not_found(&remove)?, &form).await,
    };
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let state = context.form_again(&form, &stop.into_field_errors()?);
            page(&context, &application, &programme.definition, &code, &state, "").await
        }
    }
}

/// Keeps the posted files, each checked alone. Answers which page comes next, which documents were added, and why others were
/// not. Files that were written to the disk but got no row are removed.
async fn add(
    context: &RequestContext,
    reference: &Reference,
    document: &RequiredDocument,
    form: &mut Submitted,
) -> Result<(String, String, Vec<FieldError>)> {
    let files = std::mem::take(&mut form.uploads);
    let keep_original = form.get(KEEP_ORIGINAL) == "yes";
    let uploads = Uploads { files, field: FILE, keep_original, locale: context.locale };
    let mut all = keep_uploads(&context.portal, uploads).await?;
    form.values.set("file-sha256", all.received_sha256());
    let several = all.kept.len() + all.refused.len() > 1;
    let command = AddDocuments { reference, purpose: &document.code, files: &all.kept, several };
    let stored = store(context, document, form, command).await;
    let given_up = |place| stored.as_ref().map_or(true, |(_, added)| added.without_room.contains(&place));
    let (given_up, _): (Vec<_>, Vec<_>) = all.kept.into_iter().enumerate().partition(|(place, _)| given_up(*place));
    for (_, file) in given_up {
        KeptUpload::discard(file, &context.portal).await?;
    }
    let (location, added) = stored?;
    let mut refused = added.refused;
    refused.append(&mut all.refused);
    Ok((location, ids(&added.documents), refused))
}

async fn store(
    context: &RequestContext,
    document: &RequiredDocument,
    form: &Submitted,
    command: AddDocuments<'_>,
) -> Result<(String, Added)> {
    let work = context.begin(form).await?;
    let added = add_documents(&work, command).await?;
    let (own, ids) = (added.application.path(), ids(&added.documents));
    let page = format!("{own}/documents/{}?added={ids}{}", document.code, return_to(form));
    Ok((work.commit(context.href(&page)).await?, added))
}

fn ids(documents: &[DocumentId]) -> String {
    documents.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

async fn take_out(
    context: &RequestContext,
    reference: &Reference,
    document: &RequiredDocument,
    id: DocumentId,
    form: &Submitted,
) -> Result<String> {
    let work = context.begin(form).await?;
    let TakenOut { application, at_once } = take_out_document(&work, reference, &document.code, id).await?;
    let page = format!("{}/documents/{}?removed{}", application.path(), document.code, return_to(form));
    let location = work.commit(context.href(&page)).await?;
    if at_once {
        delete_removed_documents(&context.portal).await?;
    }
    Ok(location)
}

/// A member who came from the page that checks everything goes back there.
fn return_to(form: &Submitted) -> String {
    if form.get(BACK) == TO_CHECK { format!("&{BACK}={TO_CHECK}") } else { String::new() }
}

fn find_document<'a>(definition: &'a ProgrammeDefinition, code: &str) -> Result<&'a RequiredDocument> {
    Ok(definition.document(code).ok_or(Failure::NotFound)?)
}

async fn page(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    code: &str,
    state: &FormState,
    added: &str,
) -> Answer {
    let document = find_document(definition, code)?;
    let kept = documents_of(context.portal.database.reader(), DocumentOwner::Application(application.id)).await?;
    let said = |document: &Document| {
        let message = Message::new("interface-upload-saved").with("name", document.file_name.as_str());
        let said = said_of_file(context.locale, &document.removed, &document.marks);
        format!("{} {said}", context.locale.message(&message)).trim_end().to_owned()
    };
    let added: Vec<&str> = added.split(',').collect();
    let added = kept.iter().filter(|document| added.contains(&document.id.to_string().as_str()));
    let added: Vec<String> = added.map(said).collect();
    let done = match added.is_empty() {
        false => added,
        true if state.has_errors() => Vec::new(),
        true => context
            .has_parameter("removed")
            .then(|| match application.submitted_at {
                None => context.locale.text("applications-documents-removed"),
                Some(_) => {
                    let day = context.locale.date_in(Timestamp(context.now.0 + REMOVED_STAYS), &definition.zone);
                    context.locale.message(&Message::new("applications-documents-removed-later").with("day", day))
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
            href: context.href(&format!("/documents/{}", kept.id)),
            note: said_of_file(context.locale, &kept.removed, &kept.marks),
            original: match kept.original {
                Some(_) => context.href(&format!("/documents/{}/original", kept.id)),
                None => String::new(),
            },
        })
        .collect();
    let head = file::head(context, application, definition);
    let title = format!("{} {}", document.name.text(context.language()), head.reference);
    let options = file::back(context, PageOptions::form(title, state), application, state);
    let options = options.return_presses("upload", "file");
    let limits = (FILE_LIMIT, i64::try_from(MOST_FILES).unwrap_or(i64::MAX));
    let locale = context.locale;
    Ok(context.page(options, || document_page(locale, state, &head, document, files, limits, done)))
}
