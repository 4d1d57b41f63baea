//! Words: nothing left in English, and none of the words the portal does not use.

use super::catalogue::Catalogue;
use super::{MEASURE, measure};
use crate::finding::Finding;

/// Messages that are rightly the same as in English, and why.
const SAME: &[(&str, &str)] = &[];

/// Prefixes of messages that are names, not sentences.
const NAMES: &[&str] = &["country-"];

/// Letters from which on text is taken for untranslated. One word may be the same in two languages: “Organisation”.
const SUSPICIOUS: usize = 10;

/// CONTRIBUTING.md, “How we write”: what happened and what to do, without blame.
const UNWELCOME: &[&str] = &["please", "invalid", "oops", "illegal", "forbidden"];

pub fn check(catalogues: &[Catalogue], found: &mut Vec<Finding>) {
    let english = measure(catalogues);
    for (id, message) in &english.messages {
        let lower = message.words.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| UNWELCOME.contains(word)) {
            let note = format!("`{id}` says “{word}”: say what happened and what to do");
            found.push(Finding::new(&message.path, message.line, "wording", note));
        }
    }
    for catalogue in catalogues.iter().filter(|catalogue| catalogue.language != MEASURE) {
        for (id, message) in &catalogue.messages {
            let exempt = SAME.iter().any(|(same, _)| same == id) || NAMES.iter().any(|name| id.starts_with(name));
            let Some(english) = english.messages.get(id).filter(|_| !exempt) else { continue };
            let letters = message.words.chars().filter(|c| c.is_alphabetic()).count();
            let several = message.words.split_whitespace().count() > 1;
            let same = message.words == english.words && letters >= SUSPICIOUS && several;
            let foreign = letters >= SUSPICIOUS && !message.words.chars().any(|c| own_script(catalogue.language, c));
            if same || foreign {
                let note = format!("`{id}` is still in English");
                found.push(Finding::new(&message.path, message.line, "untranslated", note));
            }
        }
    }
}

/// A letter of the script the language is written in; for Latin ones, any letter.
fn own_script(language: &str, c: char) -> bool {
    match language {
        "ar" => ('\u{600}'..='\u{6ff}').contains(&c),
        "ru" => ('\u{400}'..='\u{4ff}').contains(&c),
        "zh" => ('\u{3400}'..='\u{9fff}').contains(&c),
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    const AR: &str = "review-saved = حُفظت إجاباتكم\n";
    const ZH: &str = "review-saved = 您的回答已保存\n";
    const EN: &str = "review-saved = Your answers are saved\n";
    const FR: &str = "review-saved = Vos réponses sont enregistrées\n";
    const RU: &str = "review-saved = Ваши ответы сохранены\n";
    const ES: &str = "review-saved = Sus respuestas se han guardado\n";

    #[test]
    fn what_is_left_in_english_is_found() {
        assert!(rules_broken([AR, ZH, EN, FR, RU, ES]).is_empty());
        assert_eq!(rules_broken([AR, ZH, EN, EN, RU, ES]), ["untranslated"]);
        assert_eq!(rules_broken([AR, "review-saved = Answers are saved\n", EN, FR, RU, ES]), ["untranslated"]);
    }

    #[test]
    fn one_word_may_be_the_same_in_two_languages() {
        let word = |word: &str| format!("review-by = {word}\n");
        let texts = ["المنظمة", "组织", "Organisation", "Organisation", "Организация", "Organización"].map(word);
        assert!(rules_broken(std::array::from_fn(|at| texts[at].as_str())).is_empty());
    }

    #[test]
    fn unwelcome_words_are_found() {
        assert_eq!(rules_broken([AR, ZH, "review-saved = Please save the answers\n", FR, RU, ES]), ["wording"]);
    }
}
