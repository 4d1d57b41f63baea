//! The words by which readers could recognise an organisation and its file: a summary for the public is compared with them.

use app::decisions::FileWords;
use app::kernel::Language;
use app::review::criterion_field::REASONS;
use app::text::Locale;
use app::ui::form::Values;

use crate::applications::Submission;
use crate::programmes::ProgrammeVersion;

/// The reasons in a decision form, which are for the applicant alone.
pub(super) fn reasons_typed(version: &ProgrammeVersion, typed: &Values) -> Vec<String> {
    let criteria = version.criteria.iter();
    criteria.flat_map(|(_, code)| REASONS.map(|field| typed.get(&field.of(code)).to_owned())).collect()
}

/// Of an application as it was sent. `others` are texts besides the answers that are not for everybody.
pub fn file_words(sent: &Submission, version: &ProgrammeVersion, others: Vec<String>) -> FileWords {
    let application = &sent.application;
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
    texts.extend(others);
    FileWords { names, reference: application.reference.0.clone(), texts, codes }
}
