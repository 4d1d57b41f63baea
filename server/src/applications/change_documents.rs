//! Adding documents to a draft, and taking one out.

use app::documents::Stored;
use app::kernel::{DocumentId, Failure, FieldError, ObjectKind, Reference, Timestamp, Verb};

use super::{Application, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::documents::{
    self, Copied, DocumentOwner, KeptUpload, Place, REMOVED_STAYS, of_file, remove_document, store_copy,
    store_document, vouch_for,
};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Files that are kept already, as the evidence that a programme asks for under a code.
pub struct AddDocuments<'a> {
    pub reference: &'a Reference,
    pub purpose: &'a str,
    pub files: &'a [KeptUpload],
    /// Whether they came with others, kept or not: then a refusal names its file.
    pub several: bool,
}

/// What happened to them.
pub struct Added {
    pub application: Application,
    pub documents: Vec<DocumentId>,
    /// The places in the list of those for which there was no room, and why.
    pub without_room: Vec<usize>,
    pub refused: Vec<FieldError>,
}

/// Stores each file for which there is room. Errors with the refusals when there was room for none.
pub async fn add_documents(work: &UnitOfWork, command: AddDocuments<'_>) -> Result<Added> {
    let application = editable(work, command.reference).await?;
    let (mut documents, mut refused, mut without_room) = (Vec::new(), Vec::new(), Vec::new());
    for (place, upload) in command.files.iter().enumerate() {
        match add_document(work, &application, command.purpose, upload).await {
            Ok(id) => documents.push(id),
            Err(stop) => {
                let errors = stop.into_field_errors()?.into_iter();
                let named = |error| if command.several { of_file(error, &upload.file_name) } else { error };
                refused.extend(errors.map(named));
                without_room.push(place);
            }
        }
    }
    if documents.is_empty() {
        return Err(Failure::Invalid(refused).into());
    }
    Ok(Added { application, documents, without_room, refused })
}

/// Stores a kept file as a document of the application, and records it.
pub async fn add_document(
    work: &UnitOfWork,
    application: &Application,
    purpose: &str,
    file: &KeptUpload,
) -> Result<DocumentId> {
    let id = store_document(work, place(work, application, purpose).await?, file).await?;
    record_added(work, application, purpose, id).await
}

/// The same for a file that was copied from an earlier application.
pub(super) async fn add_copy(work: &UnitOfWork, application: &Application, copy: &Copied) -> Result<DocumentId> {
    let id = store_copy(work, place(work, application, copy.purpose()).await?, copy).await?;
    record_added(work, application, copy.purpose(), id).await
}

async fn record_added(
    work: &UnitOfWork,
    application: &Application,
    purpose: &str,
    id: DocumentId,
) -> Result<DocumentId> {
    let added = act(Verb::DocumentAdded, application, purpose, id);
    work.record(vouch_for(work, added, id).await?);
    Ok(id)
}

/// All applications of an organisation share its room.
async fn place<'a>(work: &UnitOfWork, application: &Application, purpose: &'a str) -> Result<Place<'a>> {
    let of_organisation = format!(
        "{} join applications a on a.id = d.owner_id where d.owner_kind = 'application' and d.deleted_at is null \
         and a.organisation_id = $1",
        documents::WEIGHT
    );
    let row = work.one(&of_organisation, [application.organisation.0.into()]).await?;
    let row = row.ok_or_else(|| anyhow::anyhow!("a count answers one row"))?;
    let stored = Stored { files: row.try_get_by_index(0)?, bytes: row.try_get_by_index(1)? };
    Ok(Place { owner: DocumentOwner::Application(application.id), purpose, of_organisation: Some(stored) })
}

/// What happened to a document that was taken out.
pub struct TakenOut {
    pub application: Application,
    /// In a draft, its file is deleted from the disk as soon as this is committed: only members have seen a draft. A document
    /// that staff may have read is kept for some time, so that a mistake can be corrected.
    pub at_once: bool,
}

pub async fn take_out_document(
    work: &UnitOfWork,
    reference: &Reference,
    purpose: &str,
    id: DocumentId,
) -> Result<TakenOut> {
    let application = editable(work, reference).await?;
    let at_once = application.submitted_at.is_none();
    let delete_at = if at_once { work.now } else { Timestamp(work.now.0 + REMOVED_STAYS) };
    remove_document(work, DocumentOwner::Application(application.id), id, delete_at).await?;
    work.record(act(Verb::DocumentRemoved, &application, purpose, id));
    Ok(TakenOut { application, at_once })
}

async fn editable(work: &UnitOfWork, reference: &Reference) -> Result<Application> {
    let application = store::find_by_reference(work.connection(), reference).await?;
    work.may(Action::EditApplication, store::subject(&application))?;
    application.must_be_open()?;
    // Grows its version: a member who sends the application at the same moment first sees what changed.
    store::save(work, application).await
}

fn act(verb: Verb, application: &Application, purpose: &str, id: DocumentId) -> Act {
    Act::new(verb, Object::new(ObjectKind::Application, application.id.0))
        .in_programme(application.programme)
        .detail("document", id.to_string())
        .detail("purpose", purpose)
}
