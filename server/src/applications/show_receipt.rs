//! Opening an application by its receipt code, without an account.

use app::applications::ReceiptCode;
use app::kernel::ApplicationId;

use super::receipt::by_receipt;
use crate::access::{Action, Subject};
use crate::stop::{Result, Stop, refuse};
use crate::web::{Visit, count_try, refuse_when_over};

/// Wrong codes that one network may try in a quarter of an hour. Many people share some networks; with 120 random bits
/// in a code, no number of tries that a network can make finds one.
const TRIES: i64 = 100;

/// The application a typed code opens. Every code that opens nothing has the same answer.
pub async fn show_receipt(visit: &Visit, typed: &str) -> Result<ApplicationId> {
    visit.may(Action::ShowReceipt, Subject::default())?;
    let subject = format!("receipt:{}", visit.network);
    refuse_when_over(&visit.portal, &subject, TRIES).await?;
    let code = ReceiptCode::parse(typed).map_err(refuse)?;
    match by_receipt(&visit.portal, &code).await? {
        Some(application) => Ok(application.id),
        None => {
            count_try(&visit.portal, &subject).await?;
            Err(Stop::refused("receipt-code", "applications-find-unknown"))
        }
    }
}
