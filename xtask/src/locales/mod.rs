//! The message catalogues: complete, used, and grammatical in all six languages.
//!
//! English is what the others are measured against. Each rule is tested by planting its fault.

mod catalogue;
mod completeness;
mod glossary;
mod plurals;
mod usage;
mod wording;

use crate::finding::Finding;
use crate::sources::Sources;
use catalogue::Catalogue;

/// In the order of the United Nations' language bars.
const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];
const MEASURE: &str = "en";

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    let catalogues: Vec<Catalogue> =
        LANGUAGES.iter().map(|language| Catalogue::read(language, sources, &mut found)).collect();
    completeness::check(&catalogues, &mut found);
    plurals::check(&catalogues, &mut found);
    wording::check(&catalogues, &mut found);
    usage::check(&catalogues, sources, &mut found);
    glossary::check(&catalogues, sources, &mut found);
    found.sort();
    found.dedup();
    found
}

/// The catalogue the others are measured against.
fn measure(catalogues: &[Catalogue]) -> &Catalogue {
    catalogues.iter().find(|catalogue| catalogue.language == MEASURE).expect("English is one of the six")
}

/// The rules broken by planted catalogues: one text per language in the order ar, zh, en, fr, ru, es, all used.
#[cfg(test)]
fn rules_broken(texts: [&str; 6]) -> Vec<&'static str> {
    let mut files: Vec<(String, String)> = LANGUAGES
        .iter()
        .zip(texts)
        .map(|(language, text)| (format!("locales/{language}/review.ftl"), text.to_owned()))
        .collect();
    let keys = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" ="));
    let used: String =
        keys.filter(|(key, _)| !key.starts_with(' ')).map(|(key, _)| format!("text(\"{key}\");\n")).collect();
    files.push(("app/src/review/mod.rs".to_owned(), used));
    broken_by(&files)
}

#[cfg(test)]
fn broken_by(files: &[(String, String)]) -> Vec<&'static str> {
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut rules: Vec<_> = findings(&crate::sources::Planted::new(&files).sources()).iter().map(|f| f.rule).collect();
    rules.sort();
    rules.dedup();
    rules
}
