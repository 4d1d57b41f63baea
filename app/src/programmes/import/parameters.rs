//! The parameters of a criterion, put into its texts.
//!
//! `{n}` is the bare number. `{years}` is the number with its noun, in the case that follows "at least", "during" and the like
//! (genitive in Russian, oblique in Arabic), so a sentence must be built to take it there.

use crate::kernel::{Language, LocalisedText};

/// The text with its parameters, in every language it exists in.
pub(super) fn fill(text: &LocalisedText, n: Option<u32>) -> LocalisedText {
    let Some(n) = n else { return text.clone() };
    let mut filled = LocalisedText::only(text.original, "");
    for language in Language::ALL {
        let (words, found) = text.for_reader(language);
        if found == language {
            let words = words.replace("{years}", &years(n, language)).replace("{n}", &n.to_string());
            filled = filled.with(language, words);
        }
    }
    filled.unchecked = text.unchecked.clone();
    filled
}

/// "2 years", by each language's plural rule (CLDR), in the oblique case.
fn years(n: u32, language: Language) -> String {
    match language {
        Language::En if n == 1 => "1 year".into(),
        Language::En => format!("{n} years"),
        Language::Fr if n == 1 => "1 an".into(),
        Language::Fr => format!("{n} ans"),
        Language::Es if n == 1 => "1 año".into(),
        Language::Es => format!("{n} años"),
        Language::Ru if n % 10 == 1 && n % 100 != 11 => format!("{n} года"),
        Language::Ru => format!("{n} лет"),
        Language::Zh => format!("{n} 年"),
        Language::Ar => match (n, n % 100) {
            (1, _) => "سنة واحدة".into(),
            (2, _) => "سنتين".into(),
            (_, 3..=10) => format!("{n} سنوات"),
            _ => format!("{n} سنة"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_follow_each_languages_grammar() {
        let say = |language| [1, 2, 5, 11, 21, 103].map(|n| years(n, language)).join(", ");
        assert_eq!(say(Language::En), "1 year, 2 years, 5 years, 11 years, 21 years, 103 years");
        assert_eq!(say(Language::Ru), "1 года, 2 лет, 5 лет, 11 лет, 21 года, 103 лет");
        assert_eq!(say(Language::Ar), "سنة واحدة, سنتين, 5 سنوات, 11 سنة, 21 سنة, 103 سنوات");
    }

    #[test]
    fn a_text_keeps_its_languages_and_gets_its_number() {
        let text = LocalisedText::only(Language::En, "At least {years} ({n}).").with(Language::Fr, "Au moins {years}.");
        let filled = fill(&text, Some(2));
        assert_eq!(filled.text(Language::En), "At least 2 years (2).");
        assert_eq!(filled.text(Language::Fr), "Au moins 2 ans.");
        assert_eq!(filled.missing(), text.missing());
    }
}
