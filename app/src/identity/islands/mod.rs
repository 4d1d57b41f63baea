//! The parts of identity that run in the browser. Every page works without them.

mod session_keeper;

pub use session_keeper::{ExtendSession, SessionKeeper, SessionPort, SessionPortHandle, SessionWords};
