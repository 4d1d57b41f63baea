//! The pages of deciding, and the notice that tells the applicant.

mod check_page;
mod decide_page;
mod decided_by;
mod notice_page;
mod overtaken_page;

pub use check_page::{CHANGE, CHECKED, CheckView, SEND, STEP, check_page};
pub use decide_page::{DecideView, decide_page};
pub use notice_page::{NoticePublication, NoticeReason, NoticeRoute, NoticeView, notice_page};
pub use overtaken_page::{FirstDecision, OvertakenView, overtaken_page};
