//! Adding a document to a challenge: before it is lodged, and while it is open. Only before can one be taken out again.

use app::kernel::{DocumentId, Failure, Message, Reference};

use super::draft::check_path;
use super::lodge_challenge::{act, open_restriction};
use super::store;
use crate::access::Action;
use crate::applications::{
    self, DocumentOwner, KeptUpload, documents_of, keep_upload, remove_document, store_document, vouch_for,
};
use crate::stop::{Result, Stop};
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit};

/// Documents that a challenge can have.
pub(super) const MOST: usize = 20;
/// The control, and the purpose of such a document.
pub(super) const FIELD: &str = "evidence";

pub async fn add_evidence(visit: &Visit, slug: &str, form: &mut Submitted) -> Result<String> {
    let kept = keep_upload(&visit.portal, visit.locale, form, FIELD).await?;
    match store_kept(visit, slug, form, &kept).await {
        Ok(location) => Ok(location),
        Err(stop) => {
            kept.discard(&visit.portal).await?;
            Err(match stop {
                // Somebody wrote to the challenge at the same moment.
                Stop::Failure(Failure::Stale) => Stop::refused(FIELD, "challenges-refusal-evidence-again"),
                stop => stop,
            })
        }
    }
}

async fn store_kept(visit: &Visit, slug: &str, form: &Submitted, kept: &KeptUpload) -> Result<String> {
    let work = visit.begin(form).await?;
    let challenge = store::find_by_reference(work.connection(), &Reference::from_slug(slug)).await?;
    visit.may(Action::LodgeChallenge, store::subject(&challenge))?;
    let owner = DocumentOwner::Challenge(challenge.id);
    let there = crate::applications::documents_of(work.connection(), owner).await?.len();
    // The file itself is not kept, and a browser does not send it again: what is said is said beside its control.
    if challenge.concluded.is_some() {
        return Err(Stop::refused(FIELD, "challenges-refusal-evidence-concluded"));
    }
    if there >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return Err(Stop::refused(FIELD, Message::new("challenges-refusal-evidence-full").with("most", most)));
    }
    let id = store_document(&work, owner, FIELD, kept).await?;
    // Whoever has the challenge open reads this before they go on.
    let challenge = store::save(&work, challenge, None).await?;
    work.record(vouch_for(&work, act("document_added", &challenge), id).await?);
    work.finish(format!("{}?added={id}", visit.href(&challenge.path()))).await
}

/// Adds the posted file to what is not lodged yet. The log learns of it when it is lodged: until then it is nobody's but
/// theirs who write it.
pub async fn add_to_draft(visit: &Visit, slug: &str, form: &mut Submitted) -> Result<String> {
    let kept = keep_upload(&visit.portal, visit.locale, form, FIELD).await?;
    match store_in_draft(visit, slug, form, &kept).await {
        Ok(location) => Ok(location),
        Err(stop) => {
            kept.discard(&visit.portal).await?;
            Err(stop)
        }
    }
}

async fn store_in_draft(visit: &Visit, slug: &str, form: &Submitted, kept: &KeptUpload) -> Result<String> {
    let work = visit.begin(form).await?;
    let owner = of_draft(visit, &work, slug).await?;
    if documents_of(work.connection(), owner).await?.len() >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return Err(Stop::refused(FIELD, Message::new("challenges-refusal-evidence-full").with("most", most)));
    }
    let id = store_document(&work, owner, FIELD, kept).await?;
    work.finish(format!("{}?added={id}", visit.href(&check_path(slug)))).await
}

pub async fn take_out_of_draft(visit: &Visit, slug: &str, id: DocumentId, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let owner = of_draft(visit, &work, slug).await?;
    remove_document(&work, owner, id, work.now).await?;
    let location = work.finish(format!("{}?removed", visit.href(&check_path(slug)))).await?;
    applications::delete_removed_documents(&visit.portal).await?;
    Ok(location)
}

/// The draft that whoever asks may write to.
async fn of_draft(visit: &Visit, work: &Work, slug: &str) -> Result<DocumentOwner> {
    let application = applications::find_by_reference(work.connection(), &Reference::from_slug(slug)).await?;
    visit.may(Action::LodgeChallenge, applications::subject(&application))?;
    let restricted = open_restriction(work.connection(), application.id).await?;
    Ok(DocumentOwner::ChallengeDraft(restricted.id))
}
