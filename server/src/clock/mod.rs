//! The only place that reads a clock. Everything else is given `now`.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::kernel::Timestamp;

/// The system's clock, or a clock that tests set.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    pub fn system() -> Self {
        Clock(None)
    }

    /// A clock that stays at `start` until [`Clock::advance`] moves it.
    pub fn standing_at(start: Timestamp) -> Self {
        Clock(Some(Arc::new(AtomicI64::new(start.0))))
    }

    /// Moves a clock of tests forward by `milliseconds`; the system's clock does not change.
    pub fn advance(&self, milliseconds: i64) {
        if let Some(moment) = &self.0 {
            moment.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Some(moment) => Timestamp(moment.load(Ordering::SeqCst)),
            None => Timestamp(jiff::Timestamp::now().as_millisecond()),
        }
    }
}

/// A moment to measure from, for how long a connection does nothing. It says no time of day, and no rule uses it.
#[expect(clippy::disallowed_methods, reason = "this is the clock")]
pub fn instant() -> tokio::time::Instant {
    tokio::time::Instant::now()
}
