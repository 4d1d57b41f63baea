//! Deleting a draft that was never sent, with its documents. An application that was sent is evidence and is kept.

use app::applications::{ApplicationState, SubmitViolation};
use app::kernel::{Failure, FieldError, ObjectKind, Reference, Verb};

use super::store;
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::documents::{DocumentOwner, documents_of, remove_document};
use crate::error::{Result, violated};
use crate::unit_of_work::UnitOfWork;

/// Errors with the refusal for what was ever sent, and where somebody else saved the draft since it was seen at `version`. Its
/// files go afterwards ([`delete_removed_documents`](crate::documents::delete_removed_documents)).
pub async fn delete_draft(work: &UnitOfWork, reference: &Reference, version: i64) -> Result<()> {
    let draft = store::find_by_reference(work.connection(), reference).await?;
    work.may(Action::DeleteDraft, store::subject(&draft))?;
    if draft.state() != ApplicationState::Draft || draft.submitted_at.is_some() {
        return Err(violated(SubmitViolation::NotADraft { state: draft.state() }));
    }
    if draft.version != version {
        return Err(Failure::Invalid(vec![FieldError::new("", "applications-delete-changed")]).into());
    }
    let act = |verb| Act::new(verb, Object::new(ObjectKind::Application, draft.id.0)).in_programme(draft.programme);
    let owner = DocumentOwner::Application(draft.id);
    for document in documents_of(work.connection(), owner).await? {
        remove_document(work, owner, document.id, work.now).await?;
        let removed = act(Verb::DocumentRemoved).detail("document", document.id.to_string());
        work.record(removed.detail("purpose", document.purpose));
    }
    store::delete_draft(work, &draft).await?;
    work.record(act(Verb::DraftDeleted).detail("reference", draft.reference.0.as_str()));
    Ok(())
}
