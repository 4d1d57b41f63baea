//! Adding a document to a challenge while it is open.

use app::kernel::{Failure, Reference};

use super::lodge_challenge::act;
use super::store;
use crate::access::Action;
use crate::applications::{DocumentOwner, KeptUpload, keep_upload, store_document};
use crate::stop::Result;
use crate::web::{Submitted, Visit};

/// Documents that a challenge can have.
pub(super) const MOST: usize = 20;

pub async fn add_evidence(visit: &Visit, slug: &str, form: &mut Submitted) -> Result<String> {
    let kept = keep_upload(&visit.portal, visit.locale, form, "evidence").await?;
    match store_kept(visit, slug, form, &kept).await {
        Ok(location) => Ok(location),
        Err(stop) => {
            kept.discard(&visit.portal).await?;
            Err(stop)
        }
    }
}

async fn store_kept(visit: &Visit, slug: &str, form: &Submitted, kept: &KeptUpload) -> Result<String> {
    let work = visit.begin(form).await?;
    let challenge = store::find_by_reference(work.connection(), &Reference::from_slug(slug)).await?;
    visit.may(Action::LodgeChallenge, store::subject(&challenge))?;
    let owner = DocumentOwner::Challenge(challenge.id);
    let there = crate::applications::documents_of(work.connection(), owner).await?.len();
    if challenge.concluded.is_some() || there >= MOST {
        return Err(Failure::Stale.into());
    }
    let id = store_document(&work, owner, "evidence", kept).await?;
    work.record(act("document_added", &challenge).detail("document", id.to_string())).await?;
    work.finish(visit.href(&challenge.path())).await
}
