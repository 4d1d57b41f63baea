//! Saying to which address a mail went, on the page after a form. The page's address carries it encrypted, for a few minutes
//! and for the browser that sent the form: so a log or a history does not hold it as text, and it opens nothing for a person who
//! finds it there.

use crate::error::Result;
use crate::outbox::refused_at;
use crate::web::RequestContext;

const PURPOSE: &str = "mail-sent";
/// In milliseconds.
const LIFE: i64 = 5 * 60 * 1000;

/// The address of `page` (without language) that says mail went to `address`.
pub fn page(context: &RequestContext, page: &str, address: &str) -> String {
    let joined = if page.contains('?') { '&' } else { '?' };
    let to =
        context.portal.keys.encrypt(PURPOSE, &format!("{}|{}|{address}", context.now.plus(LIFE).0, whose(context)));
    format!("{page}{joined}to={to}")
}

/// The address that this page is about; none when it names none, or too long ago.
pub fn address(context: &RequestContext) -> Option<String> {
    let said = context.portal.keys.decrypt(PURPOSE, &context.parameter("to"))?;
    let (ends, rest) = said.split_once('|')?;
    let address = rest.strip_prefix(&whose(context))?.strip_prefix('|')?;
    ends.parse::<i64>().is_ok_and(|ends| ends > context.now.0).then(|| address.to_owned())
}

/// What is known of a browser without asking it to keep anything.
fn whose(context: &RequestContext) -> String {
    format!("{} {}", context.origin.network, context.browser)
}

/// Whether the server of this address refused the last mail for good.
pub async fn is_refused(context: &RequestContext, address: &str) -> Result<bool> {
    Ok(refused_at(context.portal.database.reader(), address).await?.is_some())
}
