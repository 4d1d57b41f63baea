//! HTTP: languages in paths, the request, the shell around a page, the form mechanism, headers, routes.

mod addresses;
mod answer;
mod budget;
mod client_bundle;
mod confirmations;
pub mod cookies;
mod csrf;
mod failure_page;
mod form_body;
mod form_tokens;
mod forms;
mod headers;
mod language;
mod last_sent;
mod leaving;
mod listen;
mod listing;
mod origin;
mod page_cache;
mod readiness;
#[cfg(debug_assertions)]
mod reload;
mod request_context;
mod request_log;
mod return_to;
mod router;
mod routes;
mod saved_forms;
mod server_functions;
mod service_routes;
mod shares;
mod shell;
mod site;
mod uploads;

pub use answer::{Answer, see_other};
pub use confirmations::{WORDS as CONFIRMATIONS, confirms_any};
pub use forms::Submitted;
pub use language::preferred as preferred_language;
pub use leaving::leave;
pub use listen::{Bounds, Timeouts, serve, serve_with};
pub use listing::Listing;
#[cfg(debug_assertions)]
pub use reload::reloading;
pub use request_context::{RequestContext, parse_or_not_found};
pub use return_to::{holds_saved_form, next_page, own_return_to, with_return_to};
pub use router::router;
pub use routes::{RouteInfo, Routes};
pub use saved_forms::{LIFE as SAVED_FORMS_LIVE, delete_expired_forms};
pub use server_functions::{FUNCTIONS, paths as server_function_paths};
pub use shell::PageOptions;
