//! The pages of deciding, and the notice that tells the applicant.

mod check_page;
mod decide_page;
mod decided_by;
mod defer_page;
mod deferral_page;
mod notice_page;
mod overtaken_page;
mod return_page;

pub use check_page::{CHANGE, CHECKED, CheckView, SEND, STEP, check_page, warnings_view};
pub use decide_page::{DecideView, decide_page};
pub use defer_page::{DeferView, check_deferral_page, defer_page};
pub use deferral_page::{DeferralView, deferral_page};
pub use notice_page::{NoticePublication, NoticeReason, NoticeRoute, NoticeShown, NoticeView, notice_page};
pub use overtaken_page::{FirstDecision, FirstDeferral, OvertakenView, WhatCameFirst, overtaken_page};
pub use return_page::{SendBackView, return_page};
