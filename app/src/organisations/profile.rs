//! The profile: written once, used in every application.

use serde::{Deserialize, Serialize};

use super::{Country, FoundingDate, LegalForm, Website};
use crate::kernel::PlainText;

/// A profile that passed its rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationProfile {
    /// The name in its own script.
    pub name: PlainText,
    /// The name in Latin letters, for readers who cannot read the other.
    pub latin_name: Option<PlainText>,
    pub acronym: Option<PlainText>,
    pub country: Country,
    pub founded: FoundingDate,
    pub legal_form: LegalForm,
    pub purpose: PlainText,
    pub website: Option<Website>,
    /// Where letters reach the organisation: lines as written on an envelope. A care-of address is as good (criterion K15).
    pub seat: PlainText,
    /// Whose address it is, where it is not the organisation's own.
    pub care_of: Option<PlainText>,
}

impl OrganisationProfile {
    /// Characters of a name. The longest official name known to the Council's lists has about 190.
    pub const NAME_MAX: usize = 250;
    pub const ACRONYM_MAX: usize = 30;
    pub const PURPOSE_MAX: usize = 3_000;
    pub const SEAT_MAX: usize = 500;
}
