//! By what an organisation and its file could be known: what a summary for the public is compared with.

use app::decisions::FileWords;
use app::kernel::{Date, Language};
use app::text::Locale;
use app::ui::form::Values;

use crate::applications::Application;
use crate::programmes::ProgrammeVersion;

/// Fields of the decision whose words are for the applicant alone.
const REASONS: [&str; 4] = ["facts", "considered", "missing", "cure"];
/// A shorter word of a formatted date is a preposition.
const SHORTEST_MONTH: usize = 3;

/// `typed` is the decision form, whose reasons are not for everybody either.
pub(super) fn file_words(application: &Application, version: &ProgrammeVersion, typed: &Values) -> FileWords {
    let mut names = vec![application.organisation_name.clone(), application.declared_name.clone()];
    let mut texts: Vec<String> = application.answers.values().flatten().cloned().collect();
    if let Some(profile) = &application.profile {
        names.extend(
            [profile.latin_name.as_ref(), profile.acronym.as_ref()].into_iter().flatten().map(ToString::to_string),
        );
        names.extend(profile.seat.as_str().lines().map(str::to_owned));
        names.extend(profile.care_of.as_ref().map(ToString::to_string));
        texts.push(profile.purpose.to_string());
    }
    names.extend(Language::ALL.map(|language| Locale::new(language).country(&application.country)));
    let codes: Vec<String> = version.criteria.iter().map(|(_, code)| code.clone()).collect();
    for code in &codes {
        texts.extend(REASONS.iter().map(|name| typed.get(&format!("{name}-{code}")).to_owned()));
    }
    FileWords { names, reference: application.reference.0.clone(), texts, months: months(), codes }
}

/// The words of a written date that are neither numbers nor prepositions, in the six languages.
fn months() -> Vec<String> {
    let mut months = Vec::new();
    for language in Language::ALL {
        for month in 1..=12 {
            let Ok(day) = Date::new(2026, month, 2) else { continue };
            let written = Locale::new(language).date(day);
            let words = written.split_whitespace().map(|word| word.trim_matches(['\u{2068}', '\u{2069}', '.', ',']));
            let month =
                words.filter(|word| word.chars().count() >= SHORTEST_MONTH && !word.chars().any(char::is_numeric));
            months.extend(month.map(str::to_owned));
        }
    }
    months
}

#[cfg(test)]
mod tests {
    #[test]
    fn months_have_a_name_in_every_language_that_names_them() {
        let months = super::months();
        for name in ["May", "mai", "mayo", "мая", "آب/أغسطس"] {
            assert!(months.iter().any(|month| month == name || month.contains(name)), "{name}: {months:?}");
        }
        assert!(!months.iter().any(|month| month == "de"), "{months:?}");
    }
}
