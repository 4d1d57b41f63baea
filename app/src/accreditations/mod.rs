//! The status that an organisation holds under a programme.

mod state;

pub use state::AccreditationState;
