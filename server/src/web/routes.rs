//! Routes, each declared with the action it is. A route cannot be added without one.

use std::convert::Infallible;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};

use super::visit::Visit;
use super::way_back;
use crate::access::{self, Action};
use crate::portal::Portal;
use crate::stop::Stop;
use app::kernel::Failure;

/// A route as tests and `tribune routes` see it. The path is without its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listed {
    pub method: &'static str,
    pub path: &'static str,
    pub action: Action,
}

/// A capability's routes: the router and the list of what is in it.
#[derive(Default)]
pub struct Routes {
    pub router: Router<Portal>,
    pub listed: Vec<Listed>,
}

impl Routes {
    pub fn new() -> Self {
        Routes::default()
    }

    pub fn get<H, T>(self, path: &'static str, action: Action, handler: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        self.route("GET", MethodFilter::GET, path, action, handler)
    }

    pub fn post<H, T>(self, path: &'static str, action: Action, handler: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        self.route("POST", MethodFilter::POST, path, action, handler)
    }

    fn route<H, T>(
        mut self,
        method: &'static str,
        filter: MethodFilter,
        path: &'static str,
        action: Action,
        handler: H,
    ) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        let gate = middleware::from_fn(move |request: Request, next: Next| pass(action, request, next));
        self.router = self.router.route(path, on(filter, handler).layer::<_, Infallible>(gate));
        self.listed.push(Listed { method, path, action });
        self
    }

    pub fn merge(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }
}

/// The page at `path`, or the nearest one above it: a form may post to an address that shows nothing, and whoever comes
/// back to it after signing in must find a page. None when there is not even a page at the root.
pub fn nearest_page(path: &str) -> Option<&str> {
    let mut path = path;
    loop {
        if PAGES.iter().any(|page| matches(page, path)) {
            return Some(path);
        }
        path = match path.rsplit_once('/') {
            _ if path == "/" => return None,
            Some(("", _)) | None => "/",
            Some((above, _)) => above,
        };
    }
}

static PAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let listed = super::all_routes(false).listed.into_iter();
    listed.filter(|route| route.method == "GET").map(|route| route.path).collect()
});

fn matches(page: &str, path: &str) -> bool {
    let (mut page, mut path) = (page.split('/'), path.split('/'));
    loop {
        match (page.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(_)) if wanted.starts_with("{*") => return true,
            (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Deny by default: nobody reaches a handler whose action they could do to nothing at all.
async fn pass(action: Action, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return Stop::from(anyhow::anyhow!("a route was reached outside a visit")).into_response();
    };
    match access::conceivable(&visit.actor, action) {
        Ok(()) if access::opens_by_receipt(action) && visit.actor.receipt.is_some() => {
            let token = visit.receipt_token.as_deref().unwrap_or_default();
            match crate::applications::use_receipt(&visit.portal, token, visit.now).await {
                Ok(()) => next.run(request).await,
                Err(stop) => stop.into_response(),
            }
        }
        Ok(()) => next.run(request).await,
        Err(Failure::SignInFirst) => way_back::ask_who(&visit, action, request).await.into_response(),
        Err(failure) => Stop::from(failure).into_response(),
    }
}
