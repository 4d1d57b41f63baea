//! Adding a document to a challenge while it is open.

use app::kernel::{Failure, Message, Reference};

use super::lodge_challenge::act;
use super::store;
use crate::access::Action;
use crate::applications::{DocumentOwner, KeptUpload, keep_upload, store_document, vouch_for};
use crate::stop::{Result, Stop};
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
    work.record(vouch_for(&work, act("document_added", &challenge), id, kept).await?).await?;
    work.finish(visit.href(&challenge.path())).await
}
