//! "Your changes are saved": a page says that something was done only to the person who has just done it.
//!
//! A post leads to an address such as `/account?done=password`, and its page says what was done. Anybody can write such an
//! address and send it to somebody else. So each answer to a post is remembered with where it led and who was led there
//! (`idempotency_keys`, which answer replays as well), and from an address that was not led to, or not just now, the words that
//! confirm are taken away before any page reads them. It needs neither cookie nor mark in the address.

use app::kernel::Timestamp;
use sea_orm::{ConnectionTrait, Statement};

use crate::access::Actor;
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::Author;

/// The names of an address that confirm something. Everything else that an address asks for says nothing of an act.
pub const WORDS: [&str; 19] = [
    "acknowledged",
    "added",
    "answered",
    "asked",
    "copied",
    "created",
    "decided",
    "declined",
    "deferred",
    "done",
    "joined",
    "lodged",
    "mailed",
    "recused",
    "removed",
    "renewed",
    "returned",
    "saved",
    "withdrawn",
];
/// How long after the act it is confirmed, in milliseconds: long enough to reload a page that came only in part.
const CONFIRMED: i64 = 2 * 60 * 1000;

/// `query` without the confirmations of what this visitor did not just do.
pub async fn only_true(
    portal: &Portal,
    actor: &Actor,
    path: &str,
    query: Option<String>,
    now: Timestamp,
) -> Result<Option<String>> {
    let Some(asked) = query.as_deref().filter(|query| confirms_any(query)) else { return Ok(query) };
    let doer = Author { kind: actor.kind(), user: actor.user() };
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select 1 from idempotency_keys where posted_at > $1 and confirms = $2 and done_by = $3 limit 1",
        [(now.0 - CONFIRMED).into(), format!("{path}?{asked}").into(), doer.key().into()],
    );
    if reader.query_one_raw(find).await?.is_some() {
        return Ok(query);
    }
    let rest: Vec<&str> = asked.split('&').filter(|part| !confirms(part)).collect();
    Ok((!rest.is_empty()).then(|| rest.join("&")))
}

/// Whether a query confirms something. Of that of a request only what is true is left.
pub fn confirms_any(query: &str) -> bool {
    query.split('&').any(confirms)
}

/// Whether a part of a query is one of [`WORDS`], with a value or without.
fn confirms(part: &str) -> bool {
    url::form_urlencoded::parse(part.as_bytes()).any(|(name, _)| WORDS.contains(&name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confirmation_is_known_however_it_is_written() {
        for part in ["saved", "saved=", "done=password", "d%6Fne=saved", "+saved", "saved%20=1"] {
            assert!(confirms(part), "{part}");
        }
        for part in ["", "q=saved", "unsaved", "after=done", "undone=1"] {
            assert!(!confirms(part), "{part}");
        }
    }
}
