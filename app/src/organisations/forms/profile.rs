//! What the profile form carries.

use crate::kernel::{Date, FieldError, Violation};
use crate::organisations::{Calendar, DateEntry, FoundingDate, OrganisationProfile, ProfileDraft};
use crate::ui::form::Values;

/// The controls of the profile form, in the order of the page. Those of one date stand together.
pub const FIELDS: [&str; 16] = [
    "name",
    "latin-name",
    "acronym",
    "country",
    "place",
    "place-kept",
    "founded-day",
    "founded-month",
    "founded-year",
    "founded-calendar",
    "founded-approximate",
    "legal-form",
    "purpose",
    "website",
    "seat",
    "care-of",
];

/// The profile, or everything that is wrong with it in the order of the page. `today`: the date in the institution's zone.
pub fn read_profile(values: &Values, today: Date) -> Result<OrganisationProfile, Vec<FieldError>> {
    OrganisationProfile::check(&profile_draft(values), today).map_err(|violations| {
        let mut errors: Vec<_> = violations.iter().flat_map(Violation::field_errors).collect();
        // The first box of a date goes by the date's own name.
        let day = |field: &str| field.strip_suffix("-day").map(str::to_owned);
        errors.sort_by_key(|error| {
            FIELDS.iter().position(|field| *field == error.field || day(field).as_ref() == Some(&error.field))
        });
        errors
    })
}

/// What was typed, for [`OrganisationProfile::check`].
fn profile_draft(values: &Values) -> ProfileDraft {
    let typed = |name: &str| values.get(name).to_owned();
    ProfileDraft {
        name: typed("name"),
        latin_name: typed("latin-name"),
        acronym: typed("acronym"),
        country: typed("country"),
        place: typed("place"),
        place_kept: values.get("place-kept") == "yes",
        founded: DateEntry::of(values, "founded"),
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
    let optional = |text: &Option<crate::kernel::PlainText>| text.as_ref().map(ToString::to_string).unwrap_or_default();
    values.set("name", profile.name.as_str());
    values.set("latin-name", optional(&profile.latin_name));
    values.set("acronym", optional(&profile.acronym));
    if profile.country.is_listed() {
        values.set("country", profile.country.code());
    } else {
        values.set("place", profile.country.code());
        values.set("place-kept", "yes");
    }
    set_founding_date(&mut values, "founded", &profile.founded);
    values.set("legal-form", profile.legal_form.as_str());
    values.set("purpose", profile.purpose.as_str());
    values.set("website", profile.website.as_ref().map(|website| website.as_str().to_owned()).unwrap_or_default());
    values.set("seat", profile.seat.as_str());
    values.set("care-of", optional(&profile.care_of));
    values
}

/// Puts a kept date into its controls.
pub fn set_founding_date(values: &mut Values, name: &str, date: &FoundingDate) {
    let part = |number: Option<i8>| number.map(|number| number.to_string()).unwrap_or_default();
    values.set(format!("{name}-year"), date.year.to_string());
    values.set(format!("{name}-month"), part(date.month));
    values.set(format!("{name}-day"), part(date.day));
    // What is kept is Gregorian: nobody is asked again.
    values.set(format!("{name}-calendar"), Calendar::Gregorian.as_str());
    if date.approximate {
        values.set(format!("{name}-approximate"), "yes");
    }
}
