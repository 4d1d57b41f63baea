//! Being let in and coming back: to the page that asks who one is, and from there to where one was, with what was typed.

use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;

use super::forms_kept::{self, KEPT, Why};
use super::routes::nearest_page;
use super::visit::Visit;
use super::{form_body, see_other};
use crate::access::{self, Action};
use crate::stop::Result;

/// To the page that asks who one is: for what a receipt code allows the one that takes the code, from which signing in
/// is a link away; for all else the sign-in page. A posted form is kept meanwhile.
pub async fn ask_who(visit: &Visit, action: Action, request: Request) -> Result<Response> {
    let mut back = visit.path.clone();
    if *request.method() == Method::POST {
        // What is not a page shows no form that could be given back; a body that cannot be read holds nothing to keep.
        let read = if visit.shows_a_page() { form_body::read(None, request).await.ok() } else { None };
        if let Some(values) = read.map(|(values, _)| values).filter(forms_kept::worth_keeping) {
            back = with_kept(visit, &forms_kept::keep(visit, values, Why::SignInFirst).await?);
        }
    } else if let Some(query) = &visit.query {
        back = format!("{back}?{query}");
    }
    let door = if access::opens_by_receipt(action) { "/receipt" } else { "/sign-in" };
    Ok(see_other(visit.href(&with_next(door, &back))))
}

/// The address of `page` that leads on to `next` afterwards. Both are without language; an empty `next` is none.
pub fn with_next(page: &str, next: &str) -> String {
    if next.is_empty() {
        return page.to_owned();
    }
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{page}?next={next}")
}

/// Whether `next` leads back to a form whose typed fields are kept.
pub fn holds_kept(next: &str) -> bool {
    let query = next.split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == KEPT)
}

/// The visit's own address, without language, with the token of what was kept for it.
pub fn with_kept(visit: &Visit, token: &str) -> String {
    let query = visit.query.as_deref().unwrap_or_default();
    let own = url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != KEPT);
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.extend_pairs(own).append_pair(KEPT, token).finish();
    format!("{}?{query}", visit.path)
}

/// Where `next` leads in the reader's language. Only a path of this portal counts; anything else is no answer.
pub fn next_page(visit: &Visit, next: &str) -> Option<String> {
    let path = next.split(['?', '#']).next().unwrap_or_default();
    let local = path.starts_with('/') && !path.starts_with("//") && next.chars().all(|c| c.is_ascii_graphic());
    if !local || next.contains('\\') {
        return None;
    }
    let page = nearest_page(path)?;
    // The query belongs to the page itself, not to one above it.
    let query = if page == path { next.strip_prefix(path).unwrap_or_default() } else { "" };
    Some(visit.href(&format!("{page}{query}")))
}
