//! Adding a document to a draft, and taking one out.

use app::applications::forms::{BACK, TO_CHECK};
use app::kernel::{DocumentId, Failure, FieldError, Reference, Timestamp};
use app::programmes::template::RequiredDocument;

use super::documents::{
    DocumentOwner, KeptUpload, KeptUploads, REMOVED_STAYS, delete_removed_documents, keep_uploads, of_file,
    remove_document, store_document, vouch_for,
};
use super::{Application, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit};

/// What became of the posted files.
pub struct Added {
    /// The page that says which were kept.
    pub location: String,
    /// Why others were not; empty when all were.
    pub refused: Vec<FieldError>,
    pub documents: Vec<DocumentId>,
}

/// Keeps the posted files as the evidence `document` asks for, each judged alone. `field` is their control. Errors with
/// the refusals when none was kept.
pub async fn add_documents(
    visit: &Visit,
    reference: &Reference,
    document: &RequiredDocument,
    form: &mut Submitted,
    field: &str,
) -> Result<Added> {
    let KeptUploads { kept, refused } = keep_uploads(&visit.portal, visit.locale, form, field).await?;
    let several = kept.len() + refused.len() > 1;
    match store_kept(visit, reference, document, form, (&kept, several)).await {
        Ok((mut added, without_room)) => {
            added.refused.extend(refused);
            for (place, upload) in kept.into_iter().enumerate() {
                if without_room.contains(&place) {
                    upload.discard(&visit.portal).await?;
                }
            }
            Ok(added)
        }
        Err(stop) => {
            for upload in kept {
                upload.discard(&visit.portal).await?;
            }
            Err(stop)
        }
    }
}

async fn store_kept(
    visit: &Visit,
    reference: &Reference,
    document: &RequiredDocument,
    form: &Submitted,
    (kept, several): (&[KeptUpload], bool),
) -> Result<(Added, Vec<usize>)> {
    let work = visit.begin(form).await?;
    let application = editable(visit, &work, reference).await?;
    let (mut documents, mut refused, mut without_room) = (Vec::new(), Vec::new(), Vec::new());
    for (place, upload) in kept.iter().enumerate() {
        let owner = DocumentOwner::Application(application.id);
        match store_document(&work, owner, &document.code, upload).await {
            Ok(id) => {
                let added = act("document_added", &application, document, id);
                work.record(vouch_for(&work, added, id).await?);
                documents.push(id);
            }
            // There was room for some of them.
            Err(stop) => {
                let errors = stop.into_field_errors()?.into_iter();
                refused.extend(errors.map(|error| if several { of_file(error, &upload.file_name) } else { error }));
                without_room.push(place);
            }
        }
    }
    if documents.is_empty() {
        return Err(Failure::Refused(refused).into());
    }
    let ids: Vec<String> = documents.iter().map(ToString::to_string).collect();
    let (own, ids) = (application.path(), ids.join(","));
    let page = format!("{own}/documents/{}?added={ids}{}", document.code, way_back(form));
    let location = work.finish(visit.href(&page)).await?;
    Ok((Added { location, refused, documents }, without_room))
}

pub async fn take_out_document(
    visit: &Visit,
    reference: &Reference,
    document: &RequiredDocument,
    id: DocumentId,
    form: &Submitted,
) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = editable(visit, &work, reference).await?;
    // Nobody but its own people has seen a draft. What staff may have read stays a while, so that a mistake can be undone.
    let at_once = application.submitted_at.is_none();
    let delete_at = if at_once { work.now } else { Timestamp(work.now.0 + REMOVED_STAYS) };
    remove_document(&work, DocumentOwner::Application(application.id), id, delete_at).await?;
    work.record(act("document_removed", &application, document, id));
    let page = format!("{}/documents/{}?removed{}", application.path(), document.code, way_back(form));
    let location = work.finish(visit.href(&page)).await?;
    if at_once {
        delete_removed_documents(&visit.portal).await?;
    }
    Ok(location)
}

/// Whoever came from the page that checks everything goes back there.
fn way_back(form: &Submitted) -> String {
    if form.get(BACK) == TO_CHECK { format!("&{BACK}={TO_CHECK}") } else { String::new() }
}

async fn editable(visit: &Visit, work: &Work, reference: &Reference) -> Result<Application> {
    let application = store::find_by_reference(work.connection(), reference).await?;
    visit.may(Action::EditApplication, store::subject(&application))?;
    application.must_be_open()?;
    // Grows its version: whoever sends it at the same moment sees first what changed.
    store::save(work, application).await
}

fn act(verb: &'static str, application: &Application, document: &RequiredDocument, id: DocumentId) -> Act {
    Act::new(verb, Object::new("application", application.id.0))
        .in_programme(application.programme)
        .detail("document", id.to_string())
        .detail("purpose", document.code.as_str())
}
