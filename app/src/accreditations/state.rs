//! The state of a status.

use crate::kernel::{Message, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccreditationState {
    /// Held until the decision is taken, because the decision is late.
    Provisional,
    Active,
    Suspended,
    /// Another status of the same programme took its place.
    Superseded,
    /// The institution took it away.
    Withdrawn,
    /// The organisation gave it up.
    Surrendered,
    /// It was provisional, and ended when the file was decided.
    Decided,
}

words!(AccreditationState {
    Provisional = "provisional",
    Active = "active",
    Suspended = "suspended",
    Superseded = "superseded",
    Withdrawn = "withdrawn",
    Surrendered = "surrendered",
    Decided = "decided",
});

impl AccreditationState {
    pub fn message(self) -> Message {
        Message::of_word("register-state", self.as_str())
    }
}
