//! Routes, each declared with the action it is. A route cannot be added without one.

use std::convert::Infallible;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::{RawPathParams, Request};
use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};

use super::visit::Visit;
use super::way_back;
use crate::access::{self, Action};
use crate::portal::Portal;
use crate::stop::{Result, Stop};
use app::kernel::Failure;

/// A route as tests and `tribune routes` see it. The path is without its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listed {
    pub method: &'static str,
    pub path: &'static str,
    pub action: Action,
    /// Whether its form has a control for a file. On any other route a file is read past.
    pub takes_file: bool,
}

/// Marks a request whose file may be received: the route declares one, and whoever sends it may.
#[derive(Clone, Copy)]
pub(super) struct TakesFile;

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

    /// A form with a control for a file. `may` says, before the body is read, whether this visitor may send one for the
    /// object that the path's `{reference}` names; if not, nothing of it reaches the disk.
    pub fn post_with_file<H, T, M, F>(self, path: &'static str, action: Action, may: M, handler: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
        M: Fn(Visit, String) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<()>> + Send,
    {
        let gate = middleware::from_fn(move |parameters: RawPathParams, mut request: Request, next: Next| {
            let may = may.clone();
            async move {
                let named = parameters.iter().find(|(name, _)| *name == "reference");
                let reference = named.map(|(_, value)| value.to_owned()).unwrap_or_default();
                let visit = request.extensions().get::<Visit>().cloned();
                // What the handler answers to those who may not is its own affair.
                if let Some(visit) = visit
                    && may(visit, reference).await.is_ok()
                {
                    request.extensions_mut().insert(TakesFile);
                }
                next.run(request).await
            }
        });
        let mut routes = self.post(path, action, handler.layer(gate));
        if let Some(listed) = routes.listed.last_mut() {
            listed.takes_file = true;
        }
        routes
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
        self.listed.push(Listed { method, path, action, takes_file: false });
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

/// The paths of all pages, without language, as their routes write them.
pub(super) fn pages() -> impl Iterator<Item = &'static str> {
    PAGES.iter().copied()
}

/// Whether the form at `path` has a control for a file.
pub(super) fn takes_file(path: &str) -> bool {
    TAKING_FILES.iter().any(|route| matches(route, path))
}

static TAKING_FILES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let listed = super::all_routes(false).listed.into_iter();
    listed.filter(|route| route.takes_file).map(|route| route.path).collect()
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
    if access::opens_by_receipt(action) {
        visit.opens_by_receipt();
    }
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
