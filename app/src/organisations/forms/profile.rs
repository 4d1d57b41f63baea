//! What the profile form carries.

use crate::organisations::{OrganisationProfile, ProfileDraft};
use crate::ui::form::Values;

/// The controls of the profile form, in the order of the page. Those of one date stand together.
pub const FIELDS: [&str; 13] = [
    "name",
    "latin-name",
    "acronym",
    "country",
    "founded-year",
    "founded-month",
    "founded-day",
    "founded-approximate",
    "legal-form",
    "purpose",
    "website",
    "seat",
    "care-of",
];

/// What was typed, for [`OrganisationProfile::check`].
pub fn profile_draft(values: &Values) -> ProfileDraft {
    let typed = |name: &str| values.get(name).to_owned();
    ProfileDraft {
        name: typed("name"),
        latin_name: typed("latin-name"),
        acronym: typed("acronym"),
        country: typed("country"),
        founded_year: typed("founded-year"),
        founded_month: typed("founded-month"),
        founded_day: typed("founded-day"),
        founded_approximate: values.get("founded-approximate") == "yes",
        legal_form: typed("legal-form"),
        purpose: typed("purpose"),
        website: typed("website"),
        seat: typed("seat"),
        care_of: typed("care-of"),
    }
}

/// A kept profile as the form shows it again.
pub fn profile_values(profile: &OrganisationProfile) -> Values {
    let mut values = Values::default();
    let part = |number: Option<i8>| number.map(|number| number.to_string()).unwrap_or_default();
    let optional = |text: &Option<crate::kernel::PlainText>| text.as_ref().map(ToString::to_string).unwrap_or_default();
    values.set("name", profile.name.as_str());
    values.set("latin-name", optional(&profile.latin_name));
    values.set("acronym", optional(&profile.acronym));
    values.set("country", profile.country.code());
    values.set("founded-year", profile.founded.year.to_string());
    values.set("founded-month", part(profile.founded.month));
    values.set("founded-day", part(profile.founded.day));
    if profile.founded.approximate {
        values.set("founded-approximate", "yes");
    }
    values.set("legal-form", profile.legal_form.as_str());
    values.set("purpose", profile.purpose.as_str());
    values.set("website", profile.website.as_ref().map(|website| website.as_str().to_owned()).unwrap_or_default());
    values.set("seat", profile.seat.as_str());
    values.set("care-of", optional(&profile.care_of));
    values
}
