//! Adding a document to a challenge: before it is lodged, and while it is open. Only before can one be taken out again.

use app::kernel::{DocumentId, Message, Reference, Verb};

use super::lodge_challenge::{act, open_restriction};
use super::{Challenge, store};
use crate::access::Action;
use crate::applications;
use crate::documents::{DocumentOwner, KeptUpload, Place, documents_of, remove_document, store_document, vouch_for};
use crate::error::{Error, Result};
use crate::unit_of_work::UnitOfWork;

/// Documents that a challenge can have.
pub(super) const MOST: usize = 20;
/// The control, and the purpose of such a document.
pub(super) const FIELD: &str = "evidence";

/// Adds a kept file to an open challenge.
pub async fn add_evidence(
    work: &UnitOfWork,
    reference: &Reference,
    file: &KeptUpload,
) -> Result<(Challenge, DocumentId)> {
    let challenge = store::find_by_reference(work.connection(), reference).await?;
    work.may(Action::LodgeChallenge, store::subject(&challenge))?;
    // The file itself is not kept, and a browser does not send it again: what is said is said beside its control.
    if challenge.concluded.is_some() {
        return Err(Error::invalid(FIELD, "challenges-violation-evidence-concluded"));
    }
    let id = store_if_room(work, DocumentOwner::Challenge(challenge.id), file).await?;
    // A panel member who has the challenge open reads this before they go on.
    let challenge = store::save(work, challenge, None).await?;
    work.record(vouch_for(work, act(Verb::DocumentAdded, &challenge), id).await?);
    Ok((challenge, id))
}

/// Adds a kept file to what is not lodged yet. The log records it when the challenge is lodged: until then only the people who
/// write it know of it.
pub async fn add_to_draft(work: &UnitOfWork, application: &Reference, file: &KeptUpload) -> Result<DocumentId> {
    let owner = of_draft(work, application).await?;
    store_if_room(work, owner, file).await
}

/// Its file goes once the work is done ([`delete_removed_documents`](crate::documents::delete_removed_documents)).
pub async fn take_out_of_draft(work: &UnitOfWork, application: &Reference, id: DocumentId) -> Result<()> {
    let owner = of_draft(work, application).await?;
    remove_document(work, owner, id, work.now).await
}

async fn store_if_room(work: &UnitOfWork, owner: DocumentOwner, file: &KeptUpload) -> Result<DocumentId> {
    if documents_of(work.connection(), owner).await?.len() >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return Err(Error::invalid(FIELD, Message::new("challenges-violation-evidence-full").with("most", most)));
    }
    store_document(work, Place { owner, purpose: FIELD, of_organisation: None }, file).await
}

/// The draft to which the person who asks may write.
async fn of_draft(work: &UnitOfWork, application: &Reference) -> Result<DocumentOwner> {
    let application = applications::find_by_reference(work.connection(), application).await?;
    work.may(Action::LodgeChallenge, applications::subject(&application))?;
    let restricted = open_restriction(work.connection(), application.id).await?;
    Ok(DocumentOwner::ChallengeDraft(restricted.id))
}
