//! A profile as somebody types it, and what makes a profile of it.

use super::likeness::mixed_word;
use super::{Country, DateEntry, LegalForm, OrganisationProfile, ProfileViolation, Website};
use crate::kernel::{Date, Language, Lines, PlainText, TextProblem};
use crate::text::Locale;

/// The profile as typed. Field names of forms are the names here, with hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileDraft {
    pub name: String,
    pub latin_name: String,
    pub acronym: String,
    /// Chosen from the list.
    pub country: String,
    /// Written, where the list does not name it.
    pub place: String,
    /// The place stays as it is written, although it is close to a name of the list.
    pub place_kept: bool,
    pub founded: DateEntry,
    pub legal_form: String,
    pub purpose: String,
    pub website: String,
    pub seat: String,
    pub care_of: String,
}

impl OrganisationProfile {
    /// Checks what was typed; all problems are returned at once. `today` is the date in the portal's zone.
    pub fn check(draft: &ProfileDraft, today: Date) -> Result<OrganisationProfile, Vec<ProfileViolation>> {
        let mut problems = Problems(Vec::new());
        let name = problems.required("name", &draft.name, Self::NAME_MAX, Lines::One, ProfileViolation::NameMissing);
        let latin_name = problems.text("latin-name", &draft.latin_name, Self::NAME_MAX, Lines::One);
        let acronym = problems.text("acronym", &draft.acronym, Self::ACRONYM_MAX, Lines::One);
        let purpose = problems.required(
            "purpose",
            &draft.purpose,
            Self::PURPOSE_MAX,
            Lines::Many,
            ProfileViolation::PurposeMissing,
        );
        let seat = problems.required("seat", &draft.seat, Self::SEAT_MAX, Lines::Many, ProfileViolation::SeatMissing);
        let care_of = problems.text("care-of", &draft.care_of, Self::NAME_MAX, Lines::One);

        if name.as_ref().is_some_and(|name| !name.as_str().chars().any(char::is_alphabetic)) {
            problems.0.push(ProfileViolation::NameWithoutLetters);
        }
        if latin_name.as_ref().is_some_and(|name| !name.as_str().chars().any(|c| c.is_ascii_alphabetic())) {
            problems.0.push(ProfileViolation::LatinNameNotLatin);
        }
        for (field, text) in [("name", &name), ("latin-name", &latin_name), ("acronym", &acronym)] {
            if let Some(word) = text.as_ref().and_then(|text| mixed_word(text.as_str())) {
                problems.0.push(ProfileViolation::NameMixesScripts { field, word });
            }
        }
        let country = problems.country(draft);
        let seated = country.as_ref().map(Country::code).unwrap_or_default();
        let founded = draft.founded.read(seated, today).map_err(|problem| {
            problems.0.push(ProfileViolation::Founded(problem));
        });
        let founded = founded.ok();
        let legal_form = LegalForm::from_word(&draft.legal_form);
        if legal_form.is_none() {
            problems.0.push(ProfileViolation::LegalFormMissing);
        }
        let website = Website::parse(&draft.website);
        if website.is_none() && !draft.website.trim().is_empty() {
            problems.0.push(ProfileViolation::WebsiteNotUnderstood);
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

struct Problems(Vec<ProfileViolation>);

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
        missing: ProfileViolation,
    ) -> Option<PlainText> {
        let before = self.0.len();
        let text = self.text(field, raw, max, lines);
        if text.is_none() && self.0.len() == before {
            self.0.push(missing);
        }
        text
    }

    /// What was chosen, or what was written: understood where it is a name that people give a country of the list, otherwise
    /// kept as it is.
    fn country(&mut self, draft: &ProfileDraft) -> Option<Country> {
        let before = self.0.len();
        let chosen = Country::parse(&draft.country);
        let written = self.text("place", &draft.place, Country::WRITTEN_MAX, Lines::One);
        let names = Locale::new(Language::En);
        let Some(place) = written else {
            if chosen.is_none() && self.0.len() == before {
                self.0.push(ProfileViolation::CountryMissing);
            }
            return chosen;
        };
        let named = names.country_named(place.as_str()).and_then(Country::parse);
        let violation = match (chosen, named) {
            (None, Some(named)) => return Some(named),
            (Some(chosen), Some(named)) if chosen == named => return Some(named),
            (Some(_), _) => ProfileViolation::TwoPlaces,
            (None, None) => match names.countries_near(place.as_str()).first() {
                Some(near) if !draft.place_kept => ProfileViolation::PlaceNear { code: near },
                _ => match Country::written(place.as_str()) {
                    Some(country) => return Some(country),
                    None => ProfileViolation::PlaceUnreadable,
                },
            },
        };
        self.0.push(violation);
        None
    }

    fn text_problem(&mut self, field: &'static str, problem: TextProblem) {
        self.0.push(ProfileViolation::Text { field, problem });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::kernel::Unseen;
    use crate::organisations::DateProblem;

    fn draft() -> ProfileDraft {
        ProfileDraft {
            name: "جمعية مياه الأطلس".into(),
            latin_name: "Atlas Water Association".into(),
            country: "MA".into(),
            founded: DateEntry { year: "2009".into(), approximate: true, ..DateEntry::default() },
            legal_form: "unregistered".into(),
            purpose: "Clean water for mountain villages.".into(),
            seat: "c/o Village Council\nImlil".into(),
            ..ProfileDraft::default()
        }
    }

    fn check(draft: &ProfileDraft) -> Result<OrganisationProfile, Vec<ProfileViolation>> {
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
        let violations = check(&ProfileDraft::default()).unwrap_err();
        assert_eq!(
            violations,
            [
                ProfileViolation::NameMissing,
                ProfileViolation::PurposeMissing,
                ProfileViolation::SeatMissing,
                ProfileViolation::CountryMissing,
                ProfileViolation::Founded(DateProblem::YearMissing),
                ProfileViolation::LegalFormMissing,
            ]
        );
    }

    #[test]
    fn a_country_is_understood_by_its_everyday_name_and_no_list_stops_anybody() {
        let place = |country: &str, place: &str, kept| {
            let typed = ProfileDraft { country: country.into(), place: place.into(), place_kept: kept, ..draft() };
            check(&typed).map(|profile| profile.country.code().to_owned())
        };
        for (chosen, written, taken) in [
            ("", "Tanzania", "TZ"),
            ("", "坦桑尼亚", "TZ"),
            ("MA", "Morocco", "MA"),
            ("", "Kosovo", "Kosovo"),
            ("", "臺灣", "臺灣"),
            ("", "Rojava", "Rojava"),
        ] {
            assert_eq!(place(chosen, written, false), Ok(taken.to_owned()), "{chosen} {written}");
        }
        assert_eq!(place("MA", "Kosovo", false), Err(vec![ProfileViolation::TwoPlaces]));
        assert_eq!(place("", "Morroco", false), Err(vec![ProfileViolation::PlaceNear { code: "MA" }]));
        assert_eq!(place("", "Morroco", true), Ok("Morroco".to_owned()));
        assert_eq!(place("", "42", false), Err(vec![ProfileViolation::PlaceUnreadable]));
        assert_eq!(place("", " ", false), Err(vec![ProfileViolation::CountryMissing]));
    }

    #[test]
    fn a_name_that_turns_the_direction_of_a_page_is_refused_once() {
        let violations = check(&ProfileDraft { name: "Save\u{202E}gro".into(), ..draft() }).unwrap_err();
        assert_eq!(
            violations,
            [ProfileViolation::Text {
                field: "name",
                problem: TextProblem::DirectionOverride(Unseen { code_point: 0x202E, place: "Save▯gro".into() })
            }]
        );
    }

    #[test]
    fn a_name_needs_a_letter_of_some_script() {
        assert_eq!(
            check(&ProfileDraft { name: "🌊🌊 42".into(), ..draft() }),
            Err(vec![ProfileViolation::NameWithoutLetters])
        );
        assert!(check(&ProfileDraft { name: "水利会 🌊".into(), ..draft() }).is_ok());
    }

    proptest! {
        #[test]
        fn no_text_whatever_makes_the_rule_fail_otherwise_than_with_a_refusal(name in any::<String>(), seat in any::<String>(), year in any::<String>()) {
            let _ = check(&ProfileDraft { name, seat, founded: DateEntry { year, ..DateEntry::default() }, ..draft() });
        }
    }
}
