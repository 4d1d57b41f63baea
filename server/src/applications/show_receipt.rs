//! Opening an application by its receipt code, without an account.

use app::applications::ReceiptCode;

use super::Application;
use super::receipt::by_receipt;
use crate::access::{Action, Subject};
use crate::error::{Error, Result, violated};
use crate::portal::Portal;
use crate::rate_limits::{Origin, count_attempt, too_many_requests};
use crate::sessions::open_receipt;
use crate::unit_of_work::UnitOfWork;

/// Wrong codes of one address in a quarter of an hour that are answered as such; after that, each wrong one is asked to
/// come back later. A code has 120 random bits, so no number of tries finds one. The limit only keeps useless requests few. A
/// right code is looked up first and never refused, since many people share some addresses.
const TRIES: i64 = 100;

/// The application whose code was typed. Every code that opens nothing has the same answer, and is counted, apart from any
/// unit of work.
pub async fn find_by_code(portal: &Portal, origin: &Origin, typed: &str) -> Result<Application> {
    let code = ReceiptCode::parse(typed).map_err(violated)?;
    if let Some(application) = by_receipt(portal, &code).await? {
        return Ok(application);
    }
    let tries = count_attempt(portal, &format!("receipt:{}", origin.address)).await?;
    Err(match tries > TRIES {
        true => too_many_requests(portal).into(),
        false => Error::invalid("receipt-code", "applications-find-unknown"),
    })
}

/// The token for the cookie of a browser that showed the code.
pub async fn show_receipt(work: &UnitOfWork, application: &Application) -> Result<String> {
    work.may(Action::ShowReceipt, Subject::default())?;
    open_receipt(work, application.id).await
}
