//! Names of organisations that do not exist, in the scripts that organisations are really called in.

use super::vocabulary::{VOCABULARIES, Vocabulary};

/// An organisation made of an index: the same index always gives the same one.
pub struct Invented {
    pub name: String,
    /// Empty where the name is in Latin letters already.
    pub latin_name: String,
    pub country: &'static str,
    pub language: &'static str,
}

/// Spreads consecutive numbers over all values (SplitMix64), so that organisations that follow each other in time do not follow
/// each other in the alphabet.
pub fn spread(index: u64) -> u64 {
    let mut mixed = index.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

pub fn invent(index: u64) -> Invented {
    let mut dice = spread(index);
    let mut pick = |count: usize| {
        let picked = dice % count as u64;
        dice /= count as u64;
        usize::try_from(picked).unwrap_or_default()
    };
    let vocabulary: &Vocabulary = &VOCABULARIES[pick(VOCABULARIES.len())];
    let words = [
        vocabulary.kinds[pick(vocabulary.kinds.len())],
        vocabulary.names[pick(vocabulary.names.len())],
        vocabulary.aims[pick(vocabulary.aims.len())],
        vocabulary.places[pick(vocabulary.places.len())],
    ];
    let order = vocabulary.order.map(|at| words[at]);
    let name = order.map(|(native, _)| native).join(vocabulary.space);
    let latin = order.map(|(_, latin)| latin);
    Invented {
        name,
        latin_name: if latin.iter().all(|word| word.is_empty()) { String::new() } else { latin.join(" ") },
        country: vocabulary.countries[pick(vocabulary.countries.len())],
        language: vocabulary.language,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn thousands_of_names_hardly_ever_repeat() {
        let names: BTreeSet<String> = (0..20_000).map(|index| invent(index).name).collect();
        assert!(names.len() > 17_000, "{} different names", names.len());
    }

    #[test]
    fn a_name_in_other_letters_comes_with_one_in_latin_letters() {
        for index in 0..2_000 {
            let invented = invent(index);
            let latin =
                |text: &str| text.chars().all(|c| !c.is_alphabetic() || c < '\u{250}' || ('ʹ'..='ˮ').contains(&c));
            let readable = if latin(&invented.name) { &invented.name } else { &invented.latin_name };
            assert!(!readable.is_empty() && latin(readable), "{} {}", invented.name, invented.latin_name);
        }
    }
}
