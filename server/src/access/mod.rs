//! Who may do what: one table, deny by default, consulted by the router, the use cases, the pages and the access test.

mod actor;
mod policy;
mod who_sees;

pub use actor::{Actor, SignedIn};
pub use policy::{Action, Allow, POLICY, Subject, allowed, may, opens_by_receipt, possibly_allowed, rule};
pub use who_sees::Information;
