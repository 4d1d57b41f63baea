//! Challenges: the contesting of a restriction before people who did not decide it (docs/procedures.md, 7).
//!
//! Invariants: a challenge needs no account, only its receipt code; nobody examines it who took any part in what is challenged;
//! every outcome has reasons; an upheld challenge annuls the decision and sends the file to people who took no part.

mod challenge_clock;
mod conclusion;
pub mod forms;
mod ground;
mod lodging;
pub mod pages;
mod panel;
mod state;

pub use crate::applications::{ReceiptCode, ReceiptCodeViolation};
pub use challenge_clock::ChallengeClock;
pub use conclusion::{About, ChallengeOutcome, Conclusion, ConclusionDraft, ConclusionViolation, Effect};
pub use ground::Ground;
pub use lodging::{LateReason, LodgedChallenge, LodgingDraft, LodgingViolation};
pub use panel::{PanelSeat, PanelViolation, may_sit};
pub use state::{ChallengeEvent, ChallengeState};
