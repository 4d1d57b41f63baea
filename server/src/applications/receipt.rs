//! Receipt codes: the secret by which somebody without an account finds their application again.
//!
//! The code is derived from the portal's secret and the application, so that members can be shown it again; the
//! database keeps only a keyed hash of it, so that reading the database opens nothing.

use app::applications::ReceiptCode;
use app::kernel::ApplicationId;

use super::{Application, store};
use crate::portal::Portal;
use crate::stop::Result;

/// The code of an application. It opens nothing before submission.
pub fn receipt_code(portal: &Portal, application: ApplicationId) -> ReceiptCode {
    let derived = portal.keys.derive("receipt-code", &[application.0.as_bytes()]);
    let mut random = [0; ReceiptCode::BYTES];
    random.copy_from_slice(&derived[..ReceiptCode::BYTES]);
    ReceiptCode::from_random(random)
}

/// What the database keeps of a code.
pub(super) fn receipt_lookup(portal: &Portal, code: &ReceiptCode) -> String {
    hex::encode(portal.keys.derive("receipt-lookup", &[code.as_bytes()]))
}

/// The submitted application that a code opens. A code that was never issued and one of an unsubmitted draft are alike.
pub async fn by_receipt(portal: &Portal, code: &ReceiptCode) -> Result<Option<Application>> {
    store::find_by_lookup(portal.database.reader(), &receipt_lookup(portal, code)).await
}
