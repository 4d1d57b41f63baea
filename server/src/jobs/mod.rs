//! Turns of jobs: which process has a turn, when the next one is due, and what happens after a failure. `background` says which
//! jobs there are, and what they do.

mod backoff;
mod lease;
mod record;

pub use backoff::{FAILURES, pause_after};
pub use lease::{LEASE, Lease, take};
pub use record::{Record, records, try_again};
