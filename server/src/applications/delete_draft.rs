//! Deleting a draft that was never sent, with its documents. What was sent is evidence and stays.

use app::applications::{ApplicationState, SubmitRefusal};
use app::kernel::{Failure, FieldError, Reference};

use super::documents::{DocumentOwner, delete_removed_documents, documents_of, remove_document};
use super::store;
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::stop::{Result, refuse};
use crate::web::{Submitted, Visit};

/// Errors with the refusal for what was ever sent, and where somebody else saved the draft since the page was shown.
pub async fn delete_draft(visit: &Visit, reference: &Reference, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let draft = store::find_by_reference(work.connection(), reference).await?;
    visit.may(Action::DeleteDraft, store::subject(&draft))?;
    if draft.state() != ApplicationState::Draft || draft.submitted_at.is_some() {
        return Err(refuse(SubmitRefusal::NotADraft { state: draft.state() }));
    }
    if draft.version != form.version {
        return Err(Failure::Refused(vec![FieldError::new("", "applications-delete-changed")]).into());
    }
    let act = |verb| Act::new(verb, Object::new("application", draft.id.0)).in_programme(draft.programme);
    let owner = DocumentOwner::Application(draft.id);
    for document in documents_of(work.connection(), owner).await? {
        remove_document(&work, owner, document.id, work.now).await?;
        let removed = act("document_removed").detail("document", document.id.to_string());
        work.record(removed.detail("purpose", document.purpose));
    }
    store::delete_draft(&work, &draft).await?;
    work.record(act("draft_deleted").detail("reference", draft.reference.0.as_str()));
    let location = work.finish(visit.href("/applications?done=deleted")).await?;
    delete_removed_documents(&visit.portal).await?;
    Ok(location)
}
