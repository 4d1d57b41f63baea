//! The rules of ARCHITECTURE.md that a program can check. One rule a file; each is tested by planting its fault.

mod capabilities;
mod clock;
mod crates;
mod development;
mod files;
mod floors;
mod independence;
mod markup;
mod names;
mod ordered;
mod public;
mod residue;
mod sizes;
mod styles;
mod tables;
mod tokens;
mod use_cases;

use crate::finding::Finding;
use crate::sources::Sources;

#[cfg(test)]
pub(crate) use capabilities::reaches;

const RULES: &[fn(&Sources) -> Vec<Finding>] = &[
    crates::findings,
    capabilities::findings,
    clock::findings,
    development::findings,
    floors::findings,
    independence::findings,
    names::findings,
    ordered::findings,
    sizes::findings,
    markup::findings,
    styles::findings,
    tables::findings,
    tokens::findings,
    use_cases::findings,
    public::findings,
    files::findings,
    residue::findings,
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found: Vec<Finding> = RULES.iter().flat_map(|rule| rule(sources)).collect();
    found.sort();
    found.dedup();
    found
}

/// Where `needle` stands in `text` on its own: not as part of a longer identifier.
fn whole_words(text: &str, needle: &str) -> Vec<usize> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let found = text.match_indices(needle).filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        let after = text[at + needle.len()..].chars().next();
        // A needle that ends in `::` is meant to be followed by a name.
        let open_end = needle.ends_with(':');
        !before.is_some_and(is_word) && (open_end || !after.is_some_and(is_word))
    });
    found.map(|(at, _)| at).collect()
}

#[cfg(test)]
fn rules_broken(files: &[(&str, &str)]) -> Vec<&'static str> {
    let mut rules: Vec<_> = findings(&crate::sources::Planted::new(files).sources()).iter().map(|f| f.rule).collect();
    rules.dedup();
    rules
}
