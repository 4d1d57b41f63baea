//! Receipt codes: the secret by which somebody without an account finds their application again.
//!
//! The code is derived from the portal's secret, the application and how often its owners have renewed it, so that members
//! can be shown it again; the database keeps only a keyed hash of it, so that reading the database opens nothing.

use app::applications::ReceiptCode;
use app::kernel::ApplicationId;

use super::{Application, store};
use crate::error::Result;
use crate::portal::Portal;

/// The first code of an application. It opens nothing before submission.
pub fn receipt_code(portal: &Portal, application: ApplicationId) -> ReceiptCode {
    renewed_code(portal, application, 0)
}

/// The code after `generation` renewals.
pub(super) fn renewed_code(portal: &Portal, application: ApplicationId, generation: i32) -> ReceiptCode {
    let renewed = generation.to_be_bytes();
    let parts: &[&[u8]] =
        if generation == 0 { &[application.0.as_bytes()] } else { &[application.0.as_bytes(), &renewed] };
    let derived = portal.keys.derive("receipt-code", parts);
    let mut random = [0; ReceiptCode::BYTES];
    random.copy_from_slice(&derived[..ReceiptCode::BYTES]);
    ReceiptCode::from_random(random)
}

/// The code as it is now, for those who may see it.
pub async fn current_code(portal: &Portal, application: ApplicationId) -> Result<ReceiptCode> {
    let generation = store::receipt_generation(portal.database.reader(), application).await?;
    Ok(renewed_code(portal, application, generation))
}

/// What the database keeps of a code.
pub(super) fn receipt_lookup(portal: &Portal, code: &ReceiptCode) -> String {
    hex::encode(portal.keys.derive("receipt-lookup", &[code.as_bytes()]))
}

/// The submitted application that a code opens. A code that was never issued and one of an unsubmitted draft are alike.
pub async fn by_receipt(portal: &Portal, code: &ReceiptCode) -> Result<Option<Application>> {
    store::find_by_lookup(portal.database.reader(), &receipt_lookup(portal, code)).await
}
