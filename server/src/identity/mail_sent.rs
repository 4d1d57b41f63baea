//! Saying to which address a mail went, on the page after a form. The page's address carries it encrypted and for an hour,
//! so that it stands in no log and no history as it is.

use crate::outbox::refused_at;
use crate::stop::Result;
use crate::web::Visit;

const PURPOSE: &str = "mail-sent";
const LIFE: i64 = 60 * 60 * 1000;

/// The address of `page` (without language) that says mail went to `address`.
pub fn page(visit: &Visit, page: &str, address: &str) -> String {
    let joined = if page.contains('?') { '&' } else { '?' };
    let to = visit.portal.keys.encrypt(PURPOSE, &format!("{}|{address}", visit.now.plus(LIFE).0));
    format!("{page}{joined}to={to}")
}

/// The address that this page is about; none when it names none, or too long ago.
pub fn address(visit: &Visit) -> Option<String> {
    let said = visit.portal.keys.decrypt(PURPOSE, &visit.parameter("to"))?;
    let (ends, address) = said.split_once('|')?;
    ends.parse::<i64>().is_ok_and(|ends| ends > visit.now.0).then(|| address.to_owned())
}

/// Whether the server of this address refused the last mail for good.
pub async fn is_refused(visit: &Visit, address: &str) -> Result<bool> {
    Ok(refused_at(visit.portal.database.reader(), address).await?.is_some())
}
