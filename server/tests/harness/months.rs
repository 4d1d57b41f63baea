//! Months that pass.

use app::kernel::days;
use app::register::MonthEnd;
use server::month_end::close_month;

use super::TestPortal;

impl TestPortal {
    /// The next month is over, and what is published at its end is published.
    pub async fn month_over(&self) {
        let before = MonthEnd::before(self.clock.now()).at;
        while MonthEnd::before(self.clock.now()).at == before {
            self.clock.advance(days(1));
        }
        assert!(close_month(&self.portal).await.expect("the end of a month"), "it was published already");
    }
}
