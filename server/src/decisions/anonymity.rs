//! The reasons of a panel, and the public summary of a decision without a name, are published without those concerned
//! (procedures D, "anonymised"; docs/adr/0011). What the portal knows for certain may not stand in them: the names of the
//! organisation and the reference of its application.

use app::kernel::{FieldError, Reference, western_digits};
use app::organisations::OrganisationProfile;
use app::text::{folded, is_unspaced};

use crate::applications::Application;

/// By what an organisation and its application could be known.
pub struct Known {
    /// Its name and its name in Latin letters, as they were when it applied and as they are.
    names: Vec<String>,
    acronyms: Vec<String>,
    reference: Reference,
}

impl Known {
    pub fn of(application: &Application, profile: &OrganisationProfile) -> Known {
        let profiles = [Some(profile), application.profile.as_ref()].into_iter().flatten();
        let (mut names, mut acronyms) = (vec![application.organisation_name.clone()], Vec::new());
        for profile in profiles {
            names.push(profile.name.to_string());
            names.extend(profile.latin_name.iter().map(ToString::to_string));
            acronyms.extend(profile.acronym.iter().map(ToString::to_string));
        }
        Known { names, acronyms, reference: application.reference.clone() }
    }

    /// What is wrong with the text of a field that would be published with a name or the reference.
    pub fn said_in(&self, field: &str, text: &str) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.named_in(text) {
            errors.push(FieldError::new(field, "decisions-refusal-names-organisation"));
        }
        if self.referred_to_in(text) {
            errors.push(FieldError::new(field, "decisions-refusal-names-reference"));
        }
        errors
    }

    fn named_in(&self, text: &str) -> bool {
        let written = folded(text);
        let says = |name: &String| {
            let name = folded(name);
            // A short name can be part of another word; of a script without spaces, two characters are a name.
            let least = if name.chars().any(is_unspaced) { 2 } else { 4 };
            if name.chars().count() >= least { written.contains(&name) } else { has_word(&written, &name) }
        };
        self.names.iter().any(says) || self.acronyms.iter().any(|acronym| has_acronym(text, acronym))
    }

    /// `TRB/2026/048213` with any signs between its parts, in any digits, with or without its beginning, and its number.
    fn referred_to_in(&self, text: &str) -> bool {
        let parts: Vec<&str> = self.reference.0.split('/').collect();
        let &[_, year, number] = &parts[..] else { return false };
        let text: String = western_digits(text);
        let words: Vec<&str> = text.split(|character: char| !character.is_alphanumeric()).collect();
        let joined = words.concat();
        words.contains(&number) || joined.contains(&format!("{year}{number}"))
    }
}

fn has_word(written: &str, word: &str) -> bool {
    !word.is_empty() && format!(" {written} ").contains(&format!(" {word} "))
}

/// An acronym stands alone as a word; its letters may have points between them.
fn has_acronym(text: &str, acronym: &str) -> bool {
    let acronym = folded(acronym);
    let letters: String = acronym.split(' ').collect();
    if acronym.chars().any(is_unspaced) {
        return folded(text).contains(&acronym);
    }
    let pointed = |word: &str| word.split(['.', '·', '-']).collect::<String>();
    has_word(&folded(text), &acronym) || text.split_whitespace().any(|word| has_word(&folded(&pointed(word)), &letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(names: &[&str], acronyms: &[&str]) -> Known {
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        Known { names: owned(names), acronyms: owned(acronyms), reference: Reference("TRB/2026/048213".into()) }
    }

    #[test]
    fn a_name_is_found_however_it_is_spelt() {
        let known = known(&["Réseau «Égalité»", "绿岸"], &[]);
        for text in ["le RESEAU EGALITE a raison", "请绿岸重新提交", "Reseau-Égalité"] {
            assert!(known.named_in(text), "{text}");
        }
        assert!(!known.named_in("L’organisation a raison: l’égalité des armes."));
    }

    #[test]
    fn a_short_name_and_an_acronym_are_whole_words() {
        let known = known(&["Eau"], &["C.A.R.E."]);
        for text in ["Eau a raison", "that CARE sent", "(C.A.R.E.)", "C. A. R. E. sent", "l’eau"] {
            assert!(known.named_in(text), "{text}");
        }
        for text in ["un bateau", "carefully read", "a cared-for file"] {
            assert!(!known.named_in(text), "{text}");
        }
    }

    #[test]
    fn a_reference_is_found_in_every_written_form() {
        let known = known(&[], &[]);
        for text in [
            "TRB/2026/048213",
            "trb-2026-048213.",
            "TRB 2026 048213",
            "TRB2026048213",
            "file 2026/048213",
            "№ 048213",
            "TRB/٢٠٢٦/٠٤٨٢١٣",
            "TRB／２０２６／０４８２１３",
        ] {
            assert!(known.referred_to_in(text), "{text}");
        }
        for text in ["in 2026", "CHL/2026/048214", "48 213 people in 2026", ""] {
            assert!(!known.referred_to_in(text), "{text}");
        }
    }

    #[test]
    fn what_was_left_empty_names_nobody() {
        assert!(!known(&["", " "], &["", "."]).named_in("The organisation is right."));
    }
}
