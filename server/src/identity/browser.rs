//! The browser in which somebody signs in, as far as it is looked at: where it is, whether it was here before, its family.

use crate::rate_limits::Origin;

#[derive(Clone, Debug, Default)]
pub struct Browser {
    pub origin: Origin,
    /// What its cookie says of the people who signed in with it before.
    pub device: Option<String>,
    /// Only the family, for its owner's list of sessions.
    pub family: String,
}
