//! The one way a request can fail, seen from outside.

use super::FieldError;

/// Why a use case did not do what was asked. The web layer maps each to a status and a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The form's fields or the capability's rule said no (422). What was typed is shown again.
    Invalid(Vec<FieldError>),
    /// Nobody is signed in (303 to the sign-in page, with the way back).
    SignInFirst,
    /// Signed in, knows the thing exists, and may not (403).
    NotAllowed,
    /// No such thing, or one this reader may not know of (404).
    NotFound,
    /// This very form was posted before: the first result stands, and is shown again (303).
    Replayed { location: String },
    /// Somebody else changed it first (409). Nothing typed is lost.
    Stale,
    /// The post did not come from a page of this portal (403).
    Forged,
    /// Too many tries (429).
    TooManyRequests { seconds: u64 },
    /// The database or another needed part cannot be reached at the moment (503).
    Unavailable,
    /// Our fault (500). The reference is what the log knows it by.
    Unexpected { reference: String },
}

impl<R: super::Violation> From<R> for Failure {
    fn from(violation: R) -> Self {
        Failure::Invalid(violation.field_errors())
    }
}
