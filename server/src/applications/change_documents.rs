//! Adding a document to a draft, and taking one out.

use app::applications::forms::{BACK, TO_CHECK};
use app::kernel::{DocumentId, Reference, Timestamp};
use app::programmes::template::RequiredDocument;

use super::documents::{
    DocumentOwner, KeptUpload, REMOVED_STAYS, delete_removed_documents, keep_upload, remove_document, store_document,
    vouch_for,
};
use super::{Application, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::Result;
use crate::store::Work;
use crate::web::{Submitted, Visit};

/// Keeps the posted file as the evidence `document` asks for. `field` is its control.
pub async fn add_document(
    visit: &Visit,
    reference: &Reference,
    document: &RequiredDocument,
    form: &mut Submitted,
    field: &str,
) -> Result<String> {
    let kept = keep_upload(&visit.portal, visit.locale, form, field).await?;
    match store_kept(visit, reference, document, form, &kept).await {
        Ok(location) => Ok(location),
        Err(stop) => {
            kept.discard(&visit.portal).await?;
            Err(stop)
        }
    }
}

async fn store_kept(
    visit: &Visit,
    reference: &Reference,
    document: &RequiredDocument,
    form: &Submitted,
    kept: &KeptUpload,
) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = editable(visit, &work, reference).await?;
    let id = store_document(&work, DocumentOwner::Application(application.id), &document.code, kept).await?;
    work.record(vouch_for(&work, act("document_added", &application, document, id), id).await?).await?;
    let page = format!("{}/documents/{}?added={id}{}", application.path(), document.code, way_back(form));
    work.finish(visit.href(&page)).await
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
    work.record(act("document_removed", &application, document, id)).await?;
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
