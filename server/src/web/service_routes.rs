//! What programs ask, and not people: is it alive, is it ready, which version, where are weaknesses reported. Without a
//! language and without a request.

use app::kernel::Language;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::readiness::{Readiness, readiness};
use crate::portal::Portal;

/// In days. RFC 9116, 2.5.5: less than a year, so that nobody goes by a forgotten file.
const SECURITY_CONTACT_HOLDS: i64 = 180;

const TEXT: (HeaderName, HeaderValue) = (header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
const FRESH: (HeaderName, HeaderValue) = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));

pub fn routes(portal: Portal) -> Router {
    Router::new()
        .route("/health", get(|| async { ([TEXT, FRESH], "ok\n") }))
        .route("/ready", get(ready))
        .route("/version", get(|| async { ([TEXT, FRESH], concat!(env!("CARGO_PKG_VERSION"), "\n")) }))
        .route("/.well-known/security.txt", get(security))
        .with_state(portal)
}

/// Whether requests should be sent here: a proxy and a supervisor ask. It tells strangers nothing more.
async fn ready(State(portal): State<Portal>) -> Response {
    let (status, said) = match readiness(&portal).await {
        Readiness::Ready => (StatusCode::OK, "ready\n"),
        Readiness::Away => (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database does not answer\n"),
        Readiness::ReadOnly => (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database takes nothing\n"),
        Readiness::OtherSchema => (StatusCode::SERVICE_UNAVAILABLE, "not ready: the database is of another version\n"),
    };
    (status, [TEXT, FRESH], said).into_response()
}

/// RFC 9116.
async fn security(State(portal): State<Portal>) -> Response {
    let (config, now) = (&portal.config, portal.clock.now());
    if config.security_contact.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    // To the day, so that the file is the same all day long.
    let expires = now.plus(app::kernel::days(SECURITY_CONTACT_HOLDS)).in_zone("UTC").date();
    let languages = Language::ALL.map(|language| language.code()).join(", ");
    let text = format!(
        "Contact: {}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\n\
         Canonical: {}/.well-known/security.txt\n",
        config.security_contact, config.base_url
    );
    ([TEXT, FRESH], text).into_response()
}
