//! What administrators see of the portal: the log of acts, and what stands still until they act.

mod attention;
mod audit_log;
mod log;
mod reader;
mod unattended;

pub use unattended::unattended;

/// The routes of this capability.
pub fn routes() -> crate::web::Routes {
    audit_log::routes().merge(attention::routes())
}
