//! A profile as a list of what it says.

use crate::kernel::Message;
use crate::organisations::{FoundingDate, OrganisationProfile};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::SummaryRow;

/// The rows, leaving out what was left empty.
pub fn profile_rows(locale: Locale, profile: &OrganisationProfile) -> Vec<SummaryRow> {
    let label = |key: &str| locale.text(key);
    let authored = |text: &str| Content::authored(text);
    let mut rows = vec![SummaryRow::new(label("organisations-profile-name"), authored(profile.name.as_str()))];
    for (key, text) in
        [("organisations-profile-latin-name", &profile.latin_name), ("organisations-profile-acronym", &profile.acronym)]
    {
        rows.extend(text.as_ref().map(|text| SummaryRow::new(label(key), authored(text.as_str()))));
    }
    rows.push(SummaryRow::new(label("interface-country-or-area"), locale.country(profile.country.code())));
    rows.push(SummaryRow::new(label("organisations-profile-founded"), founding_date(locale, &profile.founded)));
    rows.push(SummaryRow::new(
        label("organisations-profile-legal-form"),
        locale.message(&profile.legal_form.message()),
    ));
    rows.push(SummaryRow::new(label("organisations-profile-purpose"), Content::paragraphs(profile.purpose.as_str())));
    if let Some(website) = &profile.website {
        let link = Content::link(website.as_str(), website.shown());
        rows.push(SummaryRow::new(label("organisations-profile-website"), link));
    }
    rows.push(SummaryRow::new(label("organisations-profile-seat"), Content::paragraphs(profile.seat.as_str())));
    rows.extend(
        profile
            .care_of
            .as_ref()
            .map(|text| SummaryRow::new(label("organisations-profile-care-of"), authored(text.as_str()))),
    );
    rows
}

/// As exactly as it is known: a day, a month or a year, with "about" where it is not certain.
pub fn founding_date(locale: Locale, founded: &FoundingDate) -> String {
    let date = match (founded.month, founded.day, founded.earliest()) {
        (Some(_), Some(_), Some(day)) => locale.date(day),
        (Some(_), None, Some(first)) => locale.month(first),
        _ => founded.year.to_string(),
    };
    if founded.approximate {
        locale.message(&Message::new("organisations-profile-founded-about").with("date", date))
    } else {
        date
    }
}
