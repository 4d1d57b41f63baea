//! Colours have names: a raw one stands only where a custom property is defined, and what is used is defined.

use super::styles::{declarations, without_comments};
use crate::finding::Finding;
use crate::sources::{Sources, line_of};
use std::collections::BTreeSet;

const TOKENS: &str = "style/tokens.css";
const COLOUR_FUNCTIONS: &[&str] = &["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "hwb("];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let sheets: Vec<_> = sources.with_extension("css").map(|source| (source, without_comments(&source.text))).collect();
    let defined: BTreeSet<&str> = sheets
        .iter()
        .flat_map(|(_, text)| declarations(text))
        .map(|declaration| declaration.property)
        .filter(|property| property.starts_with("--"))
        .collect();
    let mut found = Vec::new();
    for (source, text) in &sheets {
        for (at, _) in text.match_indices("var(") {
            let inside = text[at + 4..].trim_start();
            let name: String = inside.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect();
            let has_fallback = inside[name.len()..].trim_start().starts_with(',');
            if !defined.contains(name.as_str()) && !has_fallback {
                let message = format!("`{name}` is defined nowhere");
                found.push(Finding::new(&source.path, line_of(text, at), "css-tokens", message));
            }
        }
        if source.path == TOKENS || !source.under("style") {
            continue;
        }
        for declaration in declarations(text) {
            // Print, for one, gives the names colours of its own.
            if !declaration.property.starts_with("--") && is_raw_colour(declaration.value) {
                let message = format!("`{}` is a raw colour: name it in {TOKENS}", declaration.value);
                found.push(Finding::new(&source.path, line_of(text, declaration.at), "css-tokens", message));
            }
        }
    }
    found
}

fn is_raw_colour(value: &str) -> bool {
    // A fragment (`url(#mask)`) is no colour.
    let hex = value.split(|c: char| c.is_whitespace() || c == ',').any(|part| {
        part.strip_prefix('#').is_some_and(|digits| digits.len() >= 3 && digits.chars().all(|c| c.is_ascii_hexdigit()))
    });
    hex || COLOUR_FUNCTIONS.iter().any(|function| {
        value.match_indices(function).any(|(at, _)| !value[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_raw_colour_outside_the_tokens_is_found() {
        assert_eq!(rules_broken(&[("style/base.css", "a { color: #123456 }")]), ["css-tokens"]);
        assert_eq!(rules_broken(&[("style/base.css", "a { color: oklch(0.5 0.1 200) }")]), ["css-tokens"]);
        assert!(rules_broken(&[("style/tokens.css", "a { --ink: #123456 }")]).is_empty());
    }

    #[test]
    fn a_custom_property_must_be_defined_somewhere_or_have_a_fallback() {
        assert_eq!(rules_broken(&[("style/base.css", "a { color: var(--ink) }")]), ["css-tokens"]);
        assert!(rules_broken(&[("style/base.css", "a { color: var(--ink, CanvasText) }")]).is_empty());
        let both = [("style/tokens.css", ":root { --ink: #000 }"), ("style/base.css", "a { color: var(--ink) }")];
        assert!(rules_broken(&both).is_empty());
    }
}
