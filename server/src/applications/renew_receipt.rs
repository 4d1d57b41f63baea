//! A new receipt code in the place of the old one: for owners who no longer know who holds it.

use app::kernel::{Failure, Reference};

use super::receipt::{receipt_lookup, renewed_code};
use super::store;
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::sessions::close_receipts_of;
use crate::stop::Result;
use crate::web::{Submitted, Visit};

/// The old code opens nothing any more, and what it had opened is closed. Errors with [`Failure::NotFound`] before
/// submission, and with [`Failure::Stale`] when somebody else renewed it first.
pub async fn renew_receipt(visit: &Visit, reference: &Reference, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = store::find_by_reference(work.connection(), reference).await?;
    visit.may(Action::RenewReceipt, store::subject(&application))?;
    if application.submitted_at.is_none() {
        return Err(Failure::NotFound.into());
    }
    let before = store::receipt_generation(work.connection(), application.id).await?;
    if i64::from(before) != form.version {
        return Err(Failure::Stale.into());
    }
    let code = renewed_code(&visit.portal, application.id, before + 1);
    let lookup = receipt_lookup(&visit.portal, &code);
    store::renew_receipt(&work, application.id, before, &lookup).await?;
    close_receipts_of(&work, application.id).await?;
    work.record(
        Act::new("receipt_renewed", Object::new("application", application.id.0)).in_programme(application.programme),
    );
    work.finish(visit.href(&format!("{}/receipt?renewed", application.path()))).await
}
