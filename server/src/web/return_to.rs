//! Signing in and coming back: to the page where a visitor signs in or types a code, and from there back to the page where they
//! were, with what was typed.

use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;

use super::budget::Budget;
use super::form_body::{self, Posted};
use super::request_context::RequestContext;
use super::saved_forms::{self, Reason, SAVED};
use super::{cookies, see_other};
use crate::access::{self, Action};
use crate::error::Result;

/// The most that is kept of what somebody typed of whom nothing is known, in bytes: a long statement in any script.
const UNKNOWN_LIMIT: usize = 256 * 1024;
/// The longest way back, in bytes. A longer one is no address of ours.
const LONGEST_ADDRESS: usize = 1024;

/// To the page that asks who one is: for what a receipt code allows the one that takes the code, from which signing in
/// is a link away; for all else the sign-in page. A posted form is kept meanwhile.
pub async fn redirect_to_sign_in(context: &RequestContext, action: Action, request: Request) -> Result<Response> {
    let mut back = context.path.clone();
    if *request.method() == Method::POST {
        // What is not a page shows no form that could be given back; a body that cannot be read holds nothing to keep.
        let limit =
            if was_known(context, cookies::read(&context.portal.config, request.headers(), cookies::SESSION)).await? {
                form_body::TYPED_LIMIT
            } else {
                UNKNOWN_LIMIT
            };
        let budget = &*context.portal.in_memory.of::<Budget>();
        let read = if context.shows_a_page() { form_body::read(budget, limit, None, request).await.ok() } else { None };
        if let Some(Posted { values, uploads, spent: _spent }) = read {
            let file = uploads
                .into_iter()
                .next()
                .filter(|_| context.site.takes_file(&context.path))
                .map(|upload| upload.field);
            if file.is_some() || saved_forms::worth_saving(&values) {
                back = with_saved_form(context, &saved_forms::save(context, values, Reason::SignInFirst, file).await?);
            }
        }
    } else if let Some(query) = &context.query {
        back = format!("{back}?{query}");
    }
    let door = if access::opens_by_receipt(action) { "/receipt" } else { "/sign-in" };
    Ok(see_other(context.href(&with_return_to(door, &back))))
}

/// Whether the browser's token is one of a session that is over: then what it posts was typed by somebody we knew.
async fn was_known(context: &RequestContext, token: Option<String>) -> Result<bool> {
    match token.filter(|token| !token.is_empty()) {
        Some(token) => crate::sessions::was_session(&context.portal, &token).await,
        None => Ok(false),
    }
}

/// The address of `page` that leads on to `next` afterwards. Both are without language; an empty `next` is none.
pub fn with_return_to(page: &str, next: &str) -> String {
    if next.is_empty() || next.len() > LONGEST_ADDRESS {
        return page.to_owned();
    }
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{page}?next={next}")
}

/// Whether `next` leads back to a form whose typed fields are kept.
pub fn holds_saved_form(next: &str) -> bool {
    let query = next.split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == SAVED)
}

/// The request's own address, without language, with the token of what was kept for it.
pub fn with_saved_form(context: &RequestContext, token: &str) -> String {
    let query = context.query.as_deref().unwrap_or_default();
    let own = url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != SAVED);
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.extend_pairs(own).append_pair(SAVED, token).finish();
    format!("{}?{query}", context.path)
}

/// `next` as it may be remembered until somebody comes back: empty when it leads to no page of this portal.
pub fn own_return_to(context: &RequestContext, next: &str) -> String {
    if next_page(context, next).is_some() { next.to_owned() } else { String::new() }
}

/// Where `next` leads in the reader's language. Only a path of this portal counts; anything else is no answer.
pub fn next_page(context: &RequestContext, next: &str) -> Option<String> {
    let path = next.split(['?', '#']).next().unwrap_or_default();
    let local = path.starts_with('/') && !path.starts_with("//") && next.chars().all(|c| c.is_ascii_graphic());
    if !local || next.len() > LONGEST_ADDRESS || next.contains('\\') {
        return None;
    }
    let page = context.site.nearest_page(path)?;
    // The query belongs to the page itself, not to one above it.
    let query = if page == path { next.strip_prefix(path).unwrap_or_default() } else { "" };
    Some(context.href(&format!("{page}{query}")))
}
