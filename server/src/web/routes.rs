//! Routes, each declared with the action it is. A route cannot be added without one.

use std::convert::Infallible;

use axum::Router;
use axum::extract::{RawPathParams, Request};
use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use tracing::Instrument;

use super::request_context::RequestContext;
use super::request_log::Pattern;
use super::return_to;
use crate::access::{self, Action, Actor};
use crate::error::{Error, Result};
use crate::portal::Portal;
use app::kernel::Failure;

/// A route as tests and `tribune routes` see it. The path is without its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouteInfo {
    pub method: &'static str,
    pub path: &'static str,
    pub action: Action,
    /// Whose page it is; set by the composition.
    pub capability: &'static str,
    /// Whether its form has a control for a file. On any other route a file is read past.
    pub takes_file: bool,
}

/// Marks a request whose file may be received: the route declares one, and the sender may send it.
#[derive(Clone, Copy)]
pub(super) struct TakesFile;

/// Whether somebody is one of those meant.
pub type Whose = fn(&Actor) -> bool;

/// A part of the portal in the navigation.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The key of its name.
    pub words: &'static str,
    /// Without language.
    pub path: &'static str,
    /// Who is shown it.
    pub open: Whose,
}

/// A capability's routes: the router and the list of what is in it, and what the capability adds to every page.
#[derive(Default)]
pub struct Routes {
    pub router: Router<Portal>,
    pub listed: Vec<RouteInfo>,
    /// Routes that are the same in every language.
    pub(super) without_language: Router<Portal>,
    pub(super) sections: Vec<Section>,
    pub(super) landings: Vec<(Whose, &'static str)>,
    pub(super) without_database: Vec<&'static str>,
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
        M: Fn(RequestContext, String) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<()>> + Send,
    {
        let gate = middleware::from_fn(move |parameters: RawPathParams, mut request: Request, next: Next| {
            let may = may.clone();
            async move {
                let named = parameters.iter().find(|(name, _)| *name == "reference");
                let reference = named.map(|(_, value)| value.to_owned()).unwrap_or_default();
                let context = request.extensions().get::<RequestContext>().cloned();
                // The handler decides what it answers to people who may not.
                if let Some(context) = context
                    && may(context, reference).await.is_ok()
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
        let gate = middleware::from_fn(move |request: Request, next: Next| async move {
            let use_case = tracing::error_span!("use_case", ?action);
            let mut response = authorize(action, request, next).instrument(use_case).await;
            response.extensions_mut().insert(Pattern(path));
            response
        });
        self.router = self.router.route(path, on(filter, handler).layer::<_, Infallible>(gate));
        self.listed.push(RouteInfo { method, path, action, capability: "", takes_file: false });
        self
    }

    /// A section of the navigation, after those that were declared before it. `words` is the key of its name.
    pub fn section(mut self, words: &'static str, path: &'static str, open: Whose) -> Self {
        self.sections.push(Section { words, path, open });
        self
    }

    /// Where those work of whom `own` is true and who work nowhere that was declared before.
    pub fn landing(mut self, path: &'static str, own: Whose) -> Self {
        self.landings.push((own, path));
        self
    }

    /// These pages are shown while the database cannot be reached, too.
    pub fn without_database(mut self, paths: &[&'static str]) -> Self {
        self.without_database.extend(paths);
        self
    }

    /// An address that another service knows once for all languages.
    pub fn without_language<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        self.without_language = self.without_language.route(path, axum::routing::get(handler));
        self
    }

    /// Adds a capability's routes, by its name.
    pub fn with(self, capability: &'static str, mut routes: Routes) -> Self {
        for listed in &mut routes.listed {
            listed.capability = capability;
        }
        self.merge(routes)
    }

    pub fn merge(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.without_language = self.without_language.merge(other.without_language);
        self.listed.extend(other.listed);
        self.sections.extend(other.sections);
        self.landings.extend(other.landings);
        self.without_database.extend(other.without_database);
        self
    }
}

/// Deny by default: nobody reaches a handler whose action they could do to nothing at all.
async fn authorize(action: Action, request: Request, next: Next) -> Response {
    let Some(context) = request.extensions().get::<RequestContext>().cloned() else {
        return Error::from(anyhow::anyhow!("a route was reached outside a visit")).into_response();
    };
    if access::opens_by_receipt(action) {
        context.opens_by_receipt();
    }
    match access::possibly_allowed(&context.actor, action) {
        Ok(()) if access::opens_by_receipt(action) && context.actor.receipt.is_some() => {
            let token = context.receipt_token.as_deref().unwrap_or_default();
            match crate::sessions::use_receipt(&context.portal, token, context.now).await {
                Ok(()) => next.run(request).await,
                Err(error) => error.into_response(),
            }
        }
        Ok(()) => next.run(request).await,
        Err(Failure::SignInFirst) => return_to::redirect_to_sign_in(&context, action, request).await.into_response(),
        Err(failure) => Error::from(failure).into_response(),
    }
}
