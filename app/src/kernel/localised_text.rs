//! Text that people author, in each language it exists in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Language;

/// One authored text in up to six languages. As JSON and TOML it is a table of language codes:
/// `{ original = "en", en = "…", fr = "…", unchecked = ["ru"] }`; `original` defaults to English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalisedText {
    /// The language the author wrote in; it is the binding one.
    #[serde(default = "english")]
    pub original: Language,
    #[serde(flatten)]
    texts: BTreeMap<Language, String>,
    /// Languages whose text a machine translated and nobody has checked. Never binding.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub unchecked: BTreeSet<Language>,
}

fn english() -> Language {
    Language::En
}

impl LocalisedText {
    /// A text that exists in one language only.
    pub fn only(language: Language, text: impl Into<String>) -> Self {
        LocalisedText {
            original: language,
            texts: BTreeMap::from([(language, text.into())]),
            unchecked: BTreeSet::new(),
        }
    }

    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        self.texts.insert(language, text.into());
        self
    }

    /// The text for a reader, with the language it is really in: the reader's, else the original.
    /// A page that shows a fallback must set `lang` on it and say so.
    pub fn for_reader(&self, language: Language) -> (&str, Language) {
        for candidate in [language, self.original] {
            if let Some(text) = self.texts.get(&candidate) {
                return (text, candidate);
            }
        }
        self.texts.iter().next().map_or(("", self.original), |(language, text)| (text, *language))
    }

    /// The text for a reader where its language needs no mark (all six exist).
    pub fn text(&self, language: Language) -> &str {
        self.for_reader(language).0
    }

    /// Languages in which this text is missing or blank.
    pub fn missing(&self) -> Vec<Language> {
        Language::ALL
            .into_iter()
            .filter(|language| self.texts.get(language).is_none_or(|text| text.trim().is_empty()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_original_when_their_language_is_missing() {
        let text = LocalisedText::only(Language::Fr, "Statuts").with(Language::En, "Statutes");
        assert_eq!(text.for_reader(Language::En), ("Statutes", Language::En));
        assert_eq!(text.for_reader(Language::Ru), ("Statuts", Language::Fr));
    }

    #[test]
    fn blank_text_counts_as_missing() {
        let text = LocalisedText::only(Language::En, "Statutes").with(Language::Ar, "  ");
        assert!(text.missing().contains(&Language::Ar));
        assert!(!text.missing().contains(&Language::En));
    }
}
