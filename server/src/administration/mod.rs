//! What administrators see of the portal: the log of acts, and what waits until they act.

mod attention_routes;
mod audit_log_routes;
mod log;
mod reader;
mod try_again;
mod unattended;

pub use try_again::{try_jobs_again, try_mails_again};
pub use unattended::unattended;

/// The routes of this capability.
pub fn routes() -> crate::web::Routes {
    audit_log_routes::routes().merge(attention_routes::routes())
}
