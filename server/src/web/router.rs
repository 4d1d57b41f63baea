//! The router: languages first, then one context per request, then the routes of every capability.

use std::net::SocketAddr;
use std::sync::Arc;

use app::kernel::Failure;
use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower::Layer;
use tower::util::MapResponseLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use super::answer::Failed;
use super::page_cache::{self, Lookup, ReadUpTo};
use super::request_context::RequestContext;
use super::request_log::{self, Pattern};
use super::routes::Routes;
use super::site::Site;
use super::{addresses, csrf, failure_page, headers, language, server_functions, service_routes};
use crate::error::Error;
use crate::portal::Portal;

/// The mark of the header, for the browser's tab: the seats of an assembly around the speaker's place.
const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 20\"><path fill=\"none\" stroke=\"#1E3F7A\" \
    stroke-width=\"3\" d=\"M3 17a13 13 0 0 1 26 0M8 17a8 8 0 0 1 16 0M13 17a3 3 0 0 1 6 0\"/></svg>";

/// The whole portal as a service, with the routes of every capability.
pub fn router(portal: Portal, all: Routes) -> Router {
    let site = Arc::new(Site::of(&all));
    let pages = all
        .router
        .fallback(|| async { Error::from(Failure::NotFound) })
        .method_not_allowed_fallback(|| async { Error::from(Failure::NotFound) })
        // The form mechanism reads every body itself, with limits of its own.
        .layer(DefaultBodyLimit::disable())
        .with_state(portal.clone());
    let pages = middleware::from_fn_with_state((portal.clone(), site.clone()), enter).layer(catching_panics(pages));
    let routes = Router::new()
        .merge(all.without_language.with_state(portal.clone()))
        .route("/api/{*function}", post(server_functions::call).with_state((portal.clone(), site.clone())))
        .fallback_service(pages)
        .layer(middleware::from_fn_with_state((portal.clone(), site), settle))
        .merge(service_routes::routes(portal.clone()))
        .route("/favicon.ico", get(|| async { ([(header::CONTENT_TYPE, "image/svg+xml")], ICON) }))
        .route("/robots.txt", get(|| async { "User-agent: *\nAllow: /\n" }))
        .nest_service(
            "/pkg",
            MapResponseLayer::new(as_file).layer(ServeDir::new(&portal.config.pkg).precompressed_br()),
        )
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .layer(middleware::map_request(compress_for_readers_only));
    // Over plain HTTP the header means nothing (RFC 6797, 7.2); in a trial it would lock the browser out of other ports.
    let routes = if portal.config.secure() { routes.layer(middleware::map_response(strict_transport)) } else { routes };
    routes.layer(middleware::from_fn(request_log::log))
}

/// A handler that panics answers as one that failed. What it panicked about, the log says where it happened.
fn catching_panics(pages: Router) -> Router {
    let failed = |_| Error::Internal(anyhow::anyhow!("a handler panicked")).into_response();
    pages.layer(CatchPanicLayer::custom(failed))
}

/// Says for the log that a file of the browser's half was asked for; axum knows no pattern for what is nested.
fn as_file<B>(mut response: Response<B>) -> Response<B> {
    response.extensions_mut().insert(Pattern("/pkg/{*file}"));
    response
}

/// Files, redirects and the health check included: the first answer may be any of them.
async fn strict_transport(mut response: Response) -> Response {
    let (name, value) = headers::STRICT_TRANSPORT;
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}

/// Opens the request context, refuses forged posts, and makes a page of every failure.
async fn enter(State((portal, site)): State<(Portal, Arc<Site>)>, mut request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    if matches!(*request.method(), Method::GET | Method::HEAD)
        && let Some(address) = addresses::right_spelling(&site, &uri)
    {
        return redirect(StatusCode::MOVED_PERMANENTLY, &address);
    }
    let Some((language, path)) = language::split_path(uri.path()) else {
        return redirect_to_language(&portal, &request, &uri);
    };
    if addresses::holds_nul(&uri) {
        let context = RequestContext::of_nobody(&portal, &site, language, "/".to_owned());
        return answered(&context, Error::from(Failure::NotFound).into_response());
    }
    let mut place = None;
    if let Some(asked) = page_cache::CacheKey::by(&portal, &request) {
        match page_cache::find(&portal, asked).await {
            Lookup::Page(response) => return response,
            Lookup::Missing(missing) => place = Some(missing),
            Lookup::Nothing => {}
        }
    }
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let query = uri.query().map(str::to_owned);
    let opened = RequestContext::open(&portal, &site, language, path.clone(), query, request.headers(), peer).await;
    let context = match opened {
        Ok(context) => context,
        Err(error) => {
            let context = RequestContext::of_nobody(&portal, &site, language, path.clone());
            if !site.needs_no_database(&path) {
                return answered(&context, error.into_response());
            }
            portal.database.suspect();
            context
        }
    };
    if !csrf::comes_from_here(request.method(), request.headers(), &portal.config.base_url) {
        return answered(&context, Error::from(Failure::Forged).into_response());
    }
    *request.uri_mut() = as_asked(&path, context.query.as_deref());
    request.extensions_mut().insert(context.clone());
    let response = answered(&context, next.run(request).await);
    match place {
        Some(place) => page_cache::store(&portal, place, response),
        None => response,
    }
}

/// An answer is sent only when everything that it could have read is on the disk, so that a power cut takes none of it back, also
/// when another process wrote it.
async fn settle(State((portal, site)): State<(Portal, Arc<Site>)>, request: Request, next: Next) -> Response {
    let asked = language::split_path(request.uri().path());
    let response = next.run(request).await;
    let read_up_to = response.extensions().get::<ReadUpTo>().map(|commits| commits.0);
    let settled = portal.database.settle_up_to(read_up_to.unwrap_or_else(|| portal.database.commits_begun())).await;
    let Err(error) = settled else { return response };
    match asked {
        Some((_, path)) if site.needs_no_database(&path) => response,
        Some((language, path)) => {
            answered(&RequestContext::of_nobody(&portal, &site, language, path), Error::from(error).into_response())
        }
        None => Error::from(error).into_response(),
    }
}

/// The answer as it leaves: with a page around what failed, and the headers that every answer carries.
fn answered(context: &RequestContext, response: Response) -> Response {
    if matches!(response.extensions().get(), Some(Failed(Failure::Unavailable))) {
        context.portal.database.suspect();
    }
    let mut response = failure_page::render(context, response);
    headers::common(response.headers_mut());
    response
}

/// The address as the routes read it: what the request's reader was not led to is in no part of it.
fn as_asked(path: &str, query: Option<&str>) -> Uri {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{path}{query}").parse().unwrap_or_default()
}

/// A page asked for without a language is shown in the reader's own.
fn redirect_to_language(portal: &Portal, request: &Request, uri: &Uri) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let location = language::localised(language::preferred(&portal.config, request.headers()), uri);
    let mut response = redirect(StatusCode::FOUND, &location);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    response
}

fn redirect(status: StatusCode, address: &str) -> Response {
    let mut response = status.into_response();
    if let Ok(location) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    headers::common(response.headers_mut());
    response
}

/// Takes away the request's wish for compression when its answer is one reader's own and another site may have caused it.
/// The length of a compressed page tells how much of a guess in its address stands elsewhere in it (BREACH); where a
/// browser vouches that the reader asked for it, nobody can make it guess (docs/adr/0012).
async fn compress_for_readers_only(mut request: Request) -> Request {
    let personal = request.headers().contains_key(header::COOKIE);
    if personal && !csrf::was_asked_for_here(request.headers()) {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    request
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use tower::ServiceExt;

    use super::*;

    async fn panics() -> &'static str {
        panic!("a fault of ours")
    }

    #[tokio::test]
    async fn a_handler_that_panics_is_answered_like_one_that_failed() {
        let pages = catching_panics(Router::new().route("/", get(panics)));
        let request = Request::builder().uri("/").body(Body::empty()).expect("a request");
        let answer = pages.oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(matches!(answer.extensions().get(), Some(Failed(Failure::Unexpected { .. }))));
    }
}
