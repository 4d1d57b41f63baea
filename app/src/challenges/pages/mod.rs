//! The pages about challenges: for those who challenge, for the panel, for the public.

mod case_file_page;
mod check_page;
mod decide_page;
mod docket_page;
mod lodge_page;
mod outcome;
mod outcomes_page;
mod start_page;
mod status_page;
mod too_late;

pub use case_file_page::{CaseFileView, Challenged, EvidenceView, FirstDecision, RestrictionView, case_file_page};
pub use check_page::{CheckView, check_page};
pub use decide_page::{DecideView, POINTED_AT, decide_page};
pub use docket_page::{DocketRow, DocketView, docket_page};
pub use lodge_page::{Already, LodgeView, UnsentChallenge, already_lodged_page, lodge_page, nothing_to_challenge_page};
pub use outcome::{OutcomeView, ground_names};
pub use outcomes_page::{PublishedOutcome, outcomes_page};
pub use start_page::{LodgedBefore, OpenChallenge, StartView, start_page};
pub use status_page::{StatusView, status_page};
