//! Names of the fields that belong to the form mechanism, on both of its halves.

/// The form's own id, by which a replay is told.
pub const FORM_ID: &str = "form_id";
/// Ties the form to the person it was shown to.
pub const FORM_TOKEN: &str = "form_token";
/// The row version that the form was shown with.
pub const VERSION: &str = "version";
/// Carries the form, as it is typed so far, to the same page in another language.
pub const SWITCH_LANGUAGE: &str = "switch_language";
