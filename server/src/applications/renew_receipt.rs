//! A new receipt code in the place of the old one: for owners who no longer know who holds it.

use app::kernel::{Failure, ObjectKind, Reference, Verb};

use super::receipt::{receipt_lookup, renewed_code};
use super::{Application, store};
use crate::access::Action;
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::portal::Portal;
use crate::sessions::close_receipts_of;
use crate::unit_of_work::UnitOfWork;

/// The old code opens nothing any more, and what it had opened is closed. Errors with [`Failure::NotFound`] before
/// submission, and with [`Failure::Stale`] when somebody else renewed it first (`seen`: how many codes there had been).
pub async fn renew_receipt(
    work: &UnitOfWork,
    portal: &Portal,
    reference: &Reference,
    seen: i64,
) -> Result<Application> {
    let application = store::find_by_reference(work.connection(), reference).await?;
    work.may(Action::RenewReceipt, store::subject(&application))?;
    if application.submitted_at.is_none() {
        return Err(Failure::NotFound.into());
    }
    let before = store::receipt_generation(work.connection(), application.id).await?;
    if i64::from(before) != seen {
        return Err(Failure::Stale.into());
    }
    let code = renewed_code(portal, application.id, before + 1);
    let lookup = receipt_lookup(portal, &code);
    store::renew_receipt(work, application.id, before, &lookup).await?;
    close_receipts_of(work, application.id).await?;
    work.record(
        Act::new(Verb::ReceiptRenewed, Object::new(ObjectKind::Application, application.id.0))
            .in_programme(application.programme),
    );
    Ok(application)
}
