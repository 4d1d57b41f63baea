//! Turns of what the portal does by itself: whose a turn is, when the next one is due, and what becomes of work that fails.
//! Which jobs there are, and what they do, stands in `background`.

mod backoff;
mod lease;
mod record;

pub use backoff::{FAILURES, pause_after};
pub use lease::{LEASE, Lease, take};
pub use record::{Record, records, try_again};
