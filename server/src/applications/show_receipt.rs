//! Opening an application by its receipt code, without an account.

use app::applications::ReceiptCode;

use super::receipt::by_receipt;
use crate::access::{Action, Subject};
use crate::sessions::open_receipt;
use crate::stop::{Result, Stop, refuse};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Visit, count_try, slow_down};

/// Wrong codes of one address in a quarter of an hour that are answered as such; after that, each wrong one is asked to
/// come back later. With 120 random bits in a code, no number of tries finds one: what is limited is the noise. A right
/// code is looked up first and never refused, since many people share some addresses.
const TRIES: i64 = 100;

/// The token for the cookie of a browser that showed a code. Every code that opens nothing has the same answer.
pub async fn show_receipt(visit: &Visit, typed: &str) -> Result<String> {
    visit.may(Action::ShowReceipt, Subject::default())?;
    let code = ReceiptCode::parse(typed).map_err(refuse)?;
    let Some(application) = by_receipt(&visit.portal, &code).await? else {
        let tries = count_try(&visit.portal, &format!("receipt:{}", visit.origin.address)).await?;
        return Err(match tries > TRIES {
            true => slow_down(&visit.portal).into(),
            false => Stop::refused("receipt-code", "applications-find-unknown"),
        });
    };
    // No replay check: a second click must set the cookie that the first one's lost answer carried.
    let worker = Worker { kind: "receipt", user: None };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    let token = open_receipt(&work, application.id).await?;
    work.finish("").await?;
    Ok(token)
}
