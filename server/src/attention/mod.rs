//! What stands still until an administrator acts: matters that nobody is left to work on. Counted, and never named: an
//! administrator may be somebody who took part.

mod routes;
mod unattended;

pub use routes::routes;
pub use unattended::unattended;
