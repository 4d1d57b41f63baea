//! The six languages of the portal, which are the six official languages of the United Nations.

use serde::{Deserialize, Serialize};

use super::words::Words;

/// A language the portal speaks in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Ar,
    Zh,
    En,
    Fr,
    Ru,
    Es,
}

/// The direction text runs in, as the `dir` attribute names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Stored as its code, and as nothing else.
impl Words for Language {
    const ALL: &'static [Self] = &Language::ALL;

    fn as_str(self) -> &'static str {
        self.code()
    }

    fn from_word(word: &str) -> Option<Self> {
        Language::ALL.into_iter().find(|language| language.code() == word)
    }
}

impl Language {
    /// All six, in the order of the United Nations web standard for language bars.
    pub const ALL: [Language; 6] = [Language::Ar, Language::Zh, Language::En, Language::Fr, Language::Ru, Language::Es];

    /// The BCP 47 code, which is also the first segment of every page's path.
    pub fn code(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Zh => "zh",
            Language::En => "en",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Es => "es",
        }
    }

    /// Reads a code such as `fr`, as a reader or a browser gives it; regional variants (`fr-CH`) name their language.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.split(['-', '_']).next().unwrap_or(code);
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The language's name in itself, as the language bar shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Ar => "العربية",
            Language::Zh => "中文",
            Language::En => "English",
            Language::Fr => "Français",
            Language::Ru => "Русский",
            Language::Es => "Español",
        }
    }

    pub fn direction(self) -> Direction {
        match self {
            Language::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_variant_names_its_language() {
        assert_eq!(Language::from_code("fr-CH"), Some(Language::Fr));
        assert_eq!(Language::from_code("ZH_hans"), Some(Language::Zh));
        assert_eq!(Language::from_code("de"), None);
    }

    #[test]
    fn only_arabic_runs_from_the_right() {
        let rtl: Vec<_> = Language::ALL.into_iter().filter(|language| language.direction() == Direction::Rtl).collect();
        assert_eq!(rtl, [Language::Ar]);
    }
}
