//! Keys and code meet: every message is used, and every key the code asks for exists.
//!
//! A key counts as used where a Rust string literal of `app` or `server` holds it whole, or where a format string
//! can make it: `"country-{code}"` uses every key that begins with `country-`, and so does `of_word("country", …)`.

use super::catalogue::Catalogue;
use super::measure;
use crate::finding::Finding;
use crate::sources::{Sources, string_literals, tests_from};
use std::collections::BTreeSet;

/// Prefixes whose keys are put together by means the literals do not show, and where.
const DYNAMIC: &[(&str, &str)] = &[];

/// Literals that look like keys and are not, and what they are.
const NOT_KEYS: &[(&str, &str)] = &[];

pub fn check(catalogues: &[Catalogue], sources: &Sources, found: &mut Vec<Finding>) {
    let english = measure(catalogues);
    let mut literals: BTreeSet<String> = BTreeSet::new();
    let mut patterns: BTreeSet<(String, String)> = BTreeSet::new();
    let capabilities = scopes(english);
    for source in sources.with_extension("rs").filter(|source| source.under("app") || source.under("server")) {
        let text = source.without_comments();
        for (at, literal) in string_literals(&text) {
            if let Some(pattern) = pattern(literal) {
                patterns.insert(pattern);
                continue;
            }
            if text[..at].trim_end().ends_with("of_word(") {
                patterns.insert((format!("{literal}-"), String::new()));
                continue;
            }
            literals.insert(literal.to_owned());
            // In a view, `class="review-list"` is no key; nor is `id="…"`, `href="…"`.
            let attribute = text[..at].ends_with('=');
            let asked = !attribute && is_key(literal) && in_scope(literal, &capabilities) && at < tests_from(&text);
            let known = NOT_KEYS.iter().any(|(not, _)| *not == literal);
            if asked && !known && !english.messages.contains_key(literal) {
                let note = format!("`{literal}` is asked for and no catalogue has it");
                found.push(Finding::new(&source.path, source.line_of(at), "unknown-key", note));
            }
        }
    }
    let quoted: BTreeSet<&String> = english.messages.values().flat_map(|message| &message.references).collect();
    for (id, message) in &english.messages {
        let made = patterns.iter().any(|(prefix, suffix)| {
            id.len() > prefix.len() + suffix.len() && id.starts_with(prefix) && id.ends_with(suffix)
        });
        let dynamic = DYNAMIC.iter().any(|(prefix, _)| id.starts_with(prefix));
        if !literals.contains(id) && !made && !dynamic && !quoted.contains(id) {
            found.push(Finding::new(&message.path, message.line, "unused", format!("`{id}` is used nowhere")));
        }
    }
}

/// First words of keys: the names of the catalogue's files, each a capability or `interface`.
fn scopes(english: &Catalogue) -> BTreeSet<String> {
    let stem = |path: &str| path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).map(str::to_owned);
    english.messages.values().filter_map(|message| stem(&message.path)).collect()
}

fn in_scope(literal: &str, scopes: &BTreeSet<String>) -> bool {
    scopes.iter().any(|scope| literal.strip_prefix(scope.as_str()).is_some_and(|rest| rest.starts_with('-')))
}

/// Kebab-case of at least three words, as this project writes keys: capability, page, thing.
fn is_key(literal: &str) -> bool {
    let kebab = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    literal.split('-').count() >= 3 && literal.split('-').all(kebab)
}

/// What a format string with one or more holes fixes: its beginning up to the first and its end after the last hole.
fn pattern(literal: &str) -> Option<(String, String)> {
    let (open, close) = (literal.find('{')?, literal.rfind('}')?);
    let (prefix, suffix) = (literal.get(..open)?, literal.get(close + 1..)?);
    let fixed = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    (prefix.len() > 3 && prefix.ends_with('-') && fixed(prefix) && fixed(suffix))
        .then(|| (prefix.to_owned(), suffix.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::{LANGUAGES, broken_by};

    fn with_code(key: &str, code: &str) -> Vec<&'static str> {
        let words = ["مراجعة", "审查", "Review", "Examen", "Обзор", "Examen"];
        let mut files: Vec<(String, String)> = LANGUAGES
            .iter()
            .zip(words)
            .map(|(language, word)| (format!("locales/{language}/review.ftl"), format!("{key} = {word}\n")))
            .collect();
        files.push(("app/src/review/mod.rs".to_owned(), code.to_owned()));
        broken_by(&files)
    }

    #[test]
    fn a_message_nobody_uses_is_found() {
        assert_eq!(with_code("review-page-title", "// \"review-page-title\"\n"), ["unused"]);
        assert!(with_code("review-page-title", "locale.text(\"review-page-title\")").is_empty());
    }

    #[test]
    fn a_format_string_uses_what_it_can_make() {
        assert!(with_code("review-state-met", "format!(\"review-state-{}\", state.as_str())").is_empty());
        assert_eq!(with_code("review-state-met", "format!(\"review-status-{}\", state.as_str())"), ["unused"]);
        assert_eq!(with_code("review-state-met", "format!(\"{a}-{b}\")"), ["unused"]);
    }

    #[test]
    fn a_word_of_an_enum_uses_the_keys_of_its_prefix() {
        let code = "Message::of_word(\n    \"review-state\",\n    state.as_str(),\n)";
        assert!(with_code("review-state-met", code).is_empty());
        assert_eq!(with_code("review-status-met", code), ["unused"]);
    }

    #[test]
    fn a_key_that_no_catalogue_has_is_found_and_a_class_is_none() {
        let code = "locale.text(\"review-page-title\"); locale.text(\"review-page-titel\")";
        assert_eq!(with_code("review-page-title", code), ["unknown-key"]);
        let code = "locale.text(\"review-page-title\"); view! { <ul class=\"review-list-item\"/> }";
        assert!(with_code("review-page-title", code).is_empty());
    }
}
