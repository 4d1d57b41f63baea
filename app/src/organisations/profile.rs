//! The profile: written once, used in every application.

use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::likeness::mixed_word;
use super::{Country, FoundingDate, LegalForm, ProfileRefusal, Website};
use crate::kernel::{Date, Lines, PlainText, TextProblem};

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

/// The profile as typed. Field names of forms are the names here, with hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileDraft {
    pub name: String,
    pub latin_name: String,
    pub acronym: String,
    pub country: String,
    pub founded_year: String,
    pub founded_month: String,
    pub founded_day: String,
    pub founded_approximate: bool,
    pub legal_form: String,
    pub purpose: String,
    pub website: String,
    pub seat: String,
    pub care_of: String,
}

impl OrganisationProfile {
    /// Characters of a name. The longest official name known to the Council's lists has about 190.
    pub const NAME_MAX: usize = 250;
    pub const ACRONYM_MAX: usize = 30;
    pub const PURPOSE_MAX: usize = 3_000;
    pub const SEAT_MAX: usize = 500;

    /// Checks what was typed; all problems are returned at once. `today` is the date in the portal's zone.
    pub fn check(draft: &ProfileDraft, today: Date) -> Result<OrganisationProfile, Vec<ProfileRefusal>> {
        let mut problems = Problems(Vec::new());
        let name = problems.required("name", &draft.name, Self::NAME_MAX, Lines::One, ProfileRefusal::NameMissing);
        let latin_name = problems.text("latin-name", &draft.latin_name, Self::NAME_MAX, Lines::One);
        let acronym = problems.text("acronym", &draft.acronym, Self::ACRONYM_MAX, Lines::One);
        let purpose = problems.required(
            "purpose",
            &draft.purpose,
            Self::PURPOSE_MAX,
            Lines::Many,
            ProfileRefusal::PurposeMissing,
        );
        let seat = problems.required("seat", &draft.seat, Self::SEAT_MAX, Lines::Many, ProfileRefusal::SeatMissing);
        let care_of = problems.text("care-of", &draft.care_of, Self::NAME_MAX, Lines::One);

        if name.as_ref().is_some_and(|name| !name.as_str().chars().any(char::is_alphabetic)) {
            problems.0.push(ProfileRefusal::NameWithoutLetters);
        }
        if latin_name.as_ref().is_some_and(|name| !name.as_str().chars().any(|c| c.is_ascii_alphabetic())) {
            problems.0.push(ProfileRefusal::LatinNameNotLatin);
        }
        for (field, text) in [("name", &name), ("latin-name", &latin_name), ("acronym", &acronym)] {
            if let Some(word) = text.as_ref().and_then(|text| mixed_word(text.as_str())) {
                problems.0.push(ProfileRefusal::NameMixesScripts { field, word });
            }
        }
        let country = Country::parse(&draft.country);
        if country.is_none() {
            problems.0.push(ProfileRefusal::CountryMissing);
        }
        let founded = FoundingDate::parse(
            &draft.founded_year,
            &draft.founded_month,
            &draft.founded_day,
            draft.founded_approximate,
            today,
        );
        if founded.is_none() {
            problems.0.push(ProfileRefusal::FoundingDateNotUnderstood { today });
        }
        let legal_form = LegalForm::from_word(&draft.legal_form);
        if legal_form.is_none() {
            problems.0.push(ProfileRefusal::LegalFormMissing);
        }
        let website = Website::parse(&draft.website);
        if website.is_none() && !draft.website.trim().is_empty() {
            problems.0.push(ProfileRefusal::WebsiteNotUnderstood);
        }

        match (name, country, founded, legal_form, purpose, seat) {
            (Some(name), Some(country), Some(founded), Some(legal_form), Some(purpose), Some(seat))
                if problems.0.is_empty() =>
            {
                Ok(OrganisationProfile {
                    name,
                    latin_name,
                    acronym,
                    country,
                    founded,
                    legal_form,
                    purpose,
                    website,
                    seat,
                    care_of,
                })
            }
            _ => Err(problems.0),
        }
    }
}

/// In the browser no profile is checked.
#[cfg(not(feature = "ssr"))]
fn mixed_word(_: &str) -> Option<String> {
    None
}

struct Problems(Vec<ProfileRefusal>);

impl Problems {
    fn text(&mut self, field: &'static str, raw: &str, max: usize, lines: Lines) -> Option<PlainText> {
        match PlainText::parse(raw, max, lines) {
            Ok(text) => text.filled(),
            Err(problem) => {
                self.text_problem(field, problem);
                None
            }
        }
    }

    fn required(
        &mut self,
        field: &'static str,
        raw: &str,
        max: usize,
        lines: Lines,
        missing: ProfileRefusal,
    ) -> Option<PlainText> {
        let before = self.0.len();
        let text = self.text(field, raw, max, lines);
        if text.is_none() && self.0.len() == before {
            self.0.push(missing);
        }
        text
    }

    fn text_problem(&mut self, field: &'static str, problem: TextProblem) {
        self.0.push(ProfileRefusal::Text { field, problem });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn draft() -> ProfileDraft {
        ProfileDraft {
            name: "جمعية مياه الأطلس".into(),
            latin_name: "Atlas Water Association".into(),
            country: "MA".into(),
            founded_year: "2009".into(),
            founded_approximate: true,
            legal_form: "unregistered".into(),
            purpose: "Clean water for mountain villages.".into(),
            seat: "c/o Village Council\nImlil".into(),
            ..ProfileDraft::default()
        }
    }

    fn check(draft: &ProfileDraft) -> Result<OrganisationProfile, Vec<ProfileRefusal>> {
        OrganisationProfile::check(draft, date(2026, 11, 5))
    }

    #[test]
    fn an_unregistered_organisation_with_a_name_in_arabic_has_a_complete_profile() {
        let profile = check(&draft()).unwrap();
        assert_eq!(profile.name.as_str(), "جمعية مياه الأطلس");
        assert_eq!(profile.legal_form, LegalForm::Unregistered);
        assert_eq!(profile.website, None);
    }

    #[test]
    fn everything_missing_is_named_at_once() {
        let refusals = check(&ProfileDraft::default()).unwrap_err();
        assert_eq!(
            refusals,
            [
                ProfileRefusal::NameMissing,
                ProfileRefusal::PurposeMissing,
                ProfileRefusal::SeatMissing,
                ProfileRefusal::CountryMissing,
                ProfileRefusal::FoundingDateNotUnderstood { today: date(2026, 11, 5) },
                ProfileRefusal::LegalFormMissing,
            ]
        );
    }

    #[test]
    fn a_name_that_turns_the_direction_of_a_page_is_refused_once() {
        let refusals = check(&ProfileDraft { name: "Save\u{202E}gro".into(), ..draft() }).unwrap_err();
        assert_eq!(
            refusals,
            [ProfileRefusal::Text { field: "name", problem: TextProblem::DirectionOverride { code_point: 0x202E } }]
        );
    }

    #[test]
    fn a_name_needs_a_letter_of_some_script() {
        assert_eq!(
            check(&ProfileDraft { name: "🌊🌊 42".into(), ..draft() }),
            Err(vec![ProfileRefusal::NameWithoutLetters])
        );
        assert!(check(&ProfileDraft { name: "水利会 🌊".into(), ..draft() }).is_ok());
    }

    proptest! {
        #[test]
        fn no_text_whatever_makes_the_rule_fail_otherwise_than_with_a_refusal(name in any::<String>(), seat in any::<String>(), year in any::<String>()) {
            let _ = check(&ProfileDraft { name, seat, founded_year: year, ..draft() });
        }
    }
}
