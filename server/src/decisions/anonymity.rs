//! The reasons of a panel, and the public summary of a decision without a name, are published without those concerned
//! (docs/procedures.md, 7, “Publication”; docs/adr/0011). They may not hold the words that certainly name the organisation: the
//! names of the organisation and the reference of its application.

use app::decisions::without_legal_form;
use app::kernel::{FieldError, Reference};
use app::organisations::OrganisationProfile;
use app::text::{folded, is_unspaced};

use crate::applications::Application;

/// The words by which readers could recognise an organisation and its application.
pub struct Identifiers {
    /// Its name and its name in Latin letters, as they were when it applied and as they are.
    names: Vec<String>,
    acronyms: Vec<String>,
    reference: Reference,
}

impl Identifiers {
    pub fn of(application: &Application, profile: &OrganisationProfile) -> Identifiers {
        let profiles = [Some(profile), application.profile.as_ref()].into_iter().flatten();
        let (mut names, mut acronyms) = (vec![application.organisation_name.clone()], Vec::new());
        for profile in profiles {
            names.push(profile.name.to_string());
            names.extend(profile.latin_name.iter().map(ToString::to_string));
            acronyms.extend(profile.acronym.iter().map(ToString::to_string));
        }
        Identifiers { names, acronyms, reference: application.reference.clone() }
    }

    /// What is wrong with the text of a field that would be published with a name or the reference.
    pub fn leaks_in(&self, field: &str, text: &str) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.named_in(text) {
            errors.push(FieldError::new(field, "decisions-violation-names-organisation"));
        }
        if self.referred_to_in(text) {
            errors.push(FieldError::new(field, "decisions-violation-names-reference"));
        }
        errors
    }

    fn named_in(&self, text: &str) -> bool {
        let written = folded(text);
        let together = run_together(&written);
        let says = |name: &String| {
            let name = folded(name);
            let joined = run_together(&name);
            // Written as one word, in an address, letter by letter, or without a mark between letters.
            let long = if joined.chars().any(is_unspaced) { JOINED_IDEOGRAPHS } else { JOINED_LETTERS };
            if joined.chars().count() >= long && together.contains(&joined) {
                return true;
            }
            // A short name can be part of another word; of a script without spaces, two characters are a name.
            let least = if name.chars().any(is_unspaced) { 2 } else { 4 };
            if name.chars().count() >= least { written.contains(&name) } else { has_word(&written, &name) }
        };
        // Without the word for its legal form it is the same name.
        let bare: Vec<String> = self.names.iter().filter_map(|name| without_legal_form(name)).collect();
        self.names.iter().chain(&bare).any(says) || self.acronyms.iter().any(|acronym| has_acronym(text, acronym))
    }

    /// `TRB/2026/048213` in any digits, with any signs or blanks between its parts and its digits, with or without its
    /// beginning; with that, without the zeros before its number too.
    fn referred_to_in(&self, text: &str) -> bool {
        let parts: Vec<String> = self.reference.0.split('/').map(folded).collect();
        let [prefix, year, number] = &parts[..] else { return false };
        let pieces = pieces(text);
        let short = number.trim_start_matches('0');
        let after_prefix = [number.clone(), short.to_owned(), format!("{year}{number}"), format!("{year}{short}")];
        let anywhere = [number.clone(), format!("{year}{number}")];
        (0..pieces.len()).any(|from| {
            let prefixed = from > 0 && pieces[from - 1].ends_with(prefix.as_str());
            let wanted = if prefixed { &after_prefix[..] } else { &anywhere[..] };
            let mut digits = String::new();
            pieces[from..].iter().take_while(|piece| is_number(piece)).any(|piece| {
                digits.push_str(piece);
                wanted.contains(&digits)
            })
        })
    }
}

/// A shorter name that is run together is found in other words.
const JOINED_LETTERS: usize = 8;
const JOINED_IDEOGRAPHS: usize = 4;

/// A folded text without blanks, and without the letters that are marks of others, as ʾ and ʿ are.
fn run_together(folded: &str) -> String {
    folded.chars().filter(|letter| *letter != ' ' && !('\u{2B0}'..='\u{2FF}').contains(letter)).collect()
}

/// A text in runs of digits, and of other letters. Digits are those of any script and shape, and Chinese numerals.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in folded(text).split(' ') {
        let mut last = None;
        for letter in word.chars().map(without_numeral) {
            let digit = letter.is_ascii_digit();
            match pieces.last_mut() {
                Some(piece) if last == Some(digit) => piece.push(letter),
                _ => pieces.push(letter.into()),
            }
            last = Some(digit);
        }
    }
    pieces
}

fn is_number(piece: &str) -> bool {
    piece.bytes().all(|byte| byte.is_ascii_digit())
}

fn without_numeral(letter: char) -> char {
    let value =
        "〇一二三四五六七八九".chars().position(|numeral| numeral == letter || (letter == '零' && numeral == '〇'));
    value.and_then(|value| char::from_digit(value as u32, 10)).unwrap_or(letter)
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
    spelt_letter_by_letter(&folded(text)).any(|word| word == letters)
        || has_word(&folded(text), &acronym)
        || text.split_whitespace().any(|word| has_word(&folded(&pointed(word)), &letters))
}

/// The words that letters with blanks between them spell.
fn spelt_letter_by_letter(folded: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = folded.split(' ').collect();
    let runs = words.split(|word| word.chars().count() != 1).filter(|letters| letters.len() > 1);
    runs.map(<[&str]>::concat).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(names: &[&str], acronyms: &[&str]) -> Identifiers {
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        Identifiers { names: owned(names), acronyms: owned(acronyms), reference: Reference("TRB/2026/048213".into()) }
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
    fn a_name_is_found_run_together_spaced_and_without_its_marks() {
        let names = [
            "Fundación Luz de los Manglares",
            "同路残障服务社",
            "Jamʿiyyat al-Maʿrifa",
            "شبكة الزيتونة",
            "Добрый путь",
        ];
        let known = known(&names, &["FLM"]);
        for text in [
            "see fundacionluzdelosmanglares.org",
            "info@fundacion-luz-de-los-manglares.org",
            "FundaciónLuzDeLosManglares",
            "F U N D A C I Ó N  L U Z  D E  L O S  M A N G L A R E S",
            "F.u.n.d.a.c.i.ó.n Luz_de_los_Manglares",
            "同 路 残 障 服 务 社",
            "同·路·残·障·服·务·社",
            "同路殘障-服務社",
            "Jamiyyat al-Marifa",
            "Jam'iyyat al Maʾrifa",
            "ش ب ك ة ا ل ز ي ت و ن ة",
            "شبكةالزيتونة",
            "Д о б р ы й п у т ь",
            "F L M sent it",
            "F-L-M",
        ] {
            assert!(known.named_in(text), "{text}");
        }
        for text in ["La fundación no mostró su luz.", "服务社没有说明", "Доброе утро", "a film", "plan f and l and m"]
        {
            assert!(!known.named_in(text), "{text}");
        }
        // A short name that is run together is a part of other words.
        assert!(!self::known(&["Le mot"], &[]).named_in("probleme moteur"), "le mot");
    }

    #[test]
    fn a_name_is_found_without_its_legal_form() {
        let known = known(&["Asociación Memoria de la Cuenca", "Association Eau"], &[]);
        for text in ["la Memoria de la Cuenca", "memoriadelacuenca.org", "MEMORIA DE LA CUENCA."] {
            assert!(known.named_in(text), "{text}");
        }
        for text in ["la memoria no mostró la cuenca", "l’eau claire", "the association"] {
            assert!(!known.named_in(text), "{text}");
        }
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
            "0 4 8 2 1 3",
            "048.213",
            "048 213",
            "⁰⁴⁸²¹³",
            "0️⃣4️⃣8️⃣2️⃣1️⃣3️⃣",
            "⓪④⑧②①③",
            "𝟎𝟒𝟖𝟐𝟏𝟑",
            "٠ ٤ ٨ ٢ ١ ٣",
            "۰۴۸-۲۱۳",
            "第〇四八二一三号",
            "trb-2026-48213",
            "TRB 48213",
            "TRB2026-48213",
            "2026 0 4 8 2 1 3",
            "№048213",
        ] {
            assert!(known.referred_to_in(text), "{text}");
        }
        for text in ["in 2026", "CHL/2026/048214", "48 213 people in 2026", "", "K5 of 14", "148213", "3 of 48 213"] {
            assert!(!known.referred_to_in(text), "{text}");
        }
    }

    #[test]
    fn what_was_left_empty_names_nobody() {
        assert!(!known(&["", " "], &["", "."]).named_in("The organisation is right."));
    }
}
