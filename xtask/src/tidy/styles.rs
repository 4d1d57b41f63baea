//! Style sheets follow the reader's direction: logical properties only, no words that mean left or right.

use crate::finding::Finding;
use crate::sources::{Sources, line_of};

/// Properties that name a side of the screen; their logical twin names a side of the text.
const SIDES: &[&str] = &["left", "right", "top", "bottom"];
const SIDED: &[&str] = &["margin", "padding", "border", "scroll-margin", "scroll-padding", "inset"];
/// Shorthands of up to four sides, the second on the right and the fourth on the left.
const FOUR_SIDED: &[&str] = &["margin", "padding", "border-width", "border-color", "border-style", "inset"];
/// Properties whose values may say left or right.
const WORDED: &[&str] = &["text-align", "float", "clear", "justify-content", "justify-items", "caption-side"];

/// Declarations that break a rule rightly: the sheet, the declaration, and why.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("style/components/field.css", "border-width: 0 3px 3px 0", "a tick does not mirror"),
    ("style/base.css", "outline: 0", "a region that a link moved focus to is no control"),
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("css") {
        let text = without_comments(&source.text);
        let mut report = |at: usize, rule, message: String| {
            found.push(Finding::new(&source.path, line_of(&text, at), rule, message));
        };
        if text.matches('{').count() != text.matches('}').count() {
            report(0, "css-syntax", "braces do not pair".to_owned());
        }
        if let Some(at) = text.find("@import") {
            report(at, "css-requests", "a sheet may not load another".to_owned());
        }
        for (at, _) in text.match_indices("url(") {
            let target = text[at + 4..].trim_start_matches(['"', '\'']);
            if target.starts_with("http") || target.starts_with("//") {
                report(at, "css-requests", "a sheet may not ask another host".to_owned());
            }
        }
        for declaration in declarations(&text) {
            let written = format!("{}: {}", declaration.property, declaration.value);
            if ALLOWED.iter().any(|(path, allowed, _)| source.path == *path && written == *allowed) {
                continue;
            }
            if let Some(message) = declaration.fault() {
                report(declaration.at, "css-logical", message);
            } else if declaration.property == "outline" && matches!(declaration.value, "none" | "0") {
                report(declaration.at, "css-focus", "focus must stay visible: no `outline: none`".to_owned());
            }
        }
    }
    found
}

pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("/*") {
        out.push_str(&rest[..open]);
        let close = rest[open..].find("*/").map_or(rest.len(), |at| open + at + 2);
        out.extend(rest[open..close].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[close..];
    }
    out + rest
}

pub struct Declaration<'a> {
    pub at: usize,
    pub property: &'a str,
    pub value: &'a str,
}

/// Every `property: value` of a sheet without comments, custom properties among them.
pub fn declarations(text: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, stop) in text.match_indices(['{', '}', ';']) {
        let piece = &text[start..at];
        // What stands before an opening brace is a selector or a condition, not a declaration.
        if stop != "{"
            && let Some((property, value)) = piece.split_once(':')
        {
            let property_at = start + (piece.len() - piece.trim_start().len());
            found.push(Declaration { at: property_at, property: property.trim(), value: value.trim() });
        }
        start = at + 1;
    }
    found
}

impl Declaration<'_> {
    fn fault(&self) -> Option<String> {
        let Declaration { property, value, .. } = self;
        let physical = SIDES.contains(property)
            || SIDED.iter().any(|sided| {
                property
                    .strip_prefix(sided)
                    .and_then(|rest| rest.strip_prefix('-'))
                    .is_some_and(|rest| SIDES.iter().any(|side| rest.split('-').any(|word| word == *side)))
            });
        if physical {
            return Some(format!(
                "`{property}` names a side of the screen: use -inline-start, -inline-end or -block-…"
            ));
        }
        if WORDED.contains(property) && value.split_whitespace().any(|word| matches!(word, "left" | "right")) {
            return Some(format!("`{property}: {value}`: say start or end"));
        }
        if value.contains("to left") || value.contains("to right") {
            return Some(format!("`{value}` does not turn with the text: mirror it under [dir=rtl] or avoid it"));
        }
        if FOUR_SIDED.contains(property) {
            let sides = spaced(value);
            if sides.len() == 4 && sides[1] != sides[3] {
                return Some(format!("`{property}: {value}` sets right and left apart: use the -inline properties"));
            }
        }
        if *property == "border-radius" {
            let corners = spaced(value);
            if corners.len() > 1 && corners.iter().any(|corner| *corner != corners[0]) {
                return Some(format!("`{property}: {value}`: use border-start-start-radius and its kin"));
            }
        }
        None
    }
}

/// The parts of a value, where what stands in brackets is one part.
fn spaced(value: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0usize, None);
    for (at, c) in value.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c.is_whitespace() && depth == 0 {
            parts.extend(start.take().map(|from| &value[from..at]));
        } else if start.is_none() {
            start = Some(at);
        }
    }
    parts.extend(start.map(|from| &value[from..]));
    parts.retain(|part| !part.starts_with('!'));
    parts
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    fn sheet(body: &str) -> Vec<&'static str> {
        rules_broken(&[("style/components/card.css", body)])
    }

    #[test]
    fn every_way_to_name_a_side_of_the_screen_is_found() {
        for fault in [
            "a { left: 0 }",
            "a { margin-left: 1rem; }",
            "a { border-top-left-radius: 1rem; }",
            "a { border-right: 1px solid }",
            "a { text-align: left }",
            "@media print { a { float: right } }",
            "a { margin: 0 1rem 0 2rem }",
            "a { border-radius: 0 1rem 1rem 0 }",
            "a { background: linear-gradient(to right, red, blue) }",
        ] {
            assert_eq!(sheet(fault), ["css-logical"], "{fault}");
        }
    }

    #[test]
    fn logical_properties_and_even_shorthands_pass() {
        let good = "/* left: 0 */ a:hover { margin: 0 1rem 0 1rem; padding-inline-start: 1rem; inset-inline-end: 0; \
                    text-align: start; border-radius: 4px; margin: 0 calc(1rem + 2px) }";
        assert!(sheet(good).is_empty());
    }

    #[test]
    fn a_sheet_keeps_focus_visible_and_asks_nobody() {
        assert_eq!(sheet("a:focus { outline: none }"), ["css-focus"]);
        assert_eq!(sheet("a { background: url(https://example.org/a.png) }"), ["css-requests"]);
        assert_eq!(sheet("@import 'b.css';"), ["css-requests"]);
        assert_eq!(sheet("a { color: inherit"), ["css-syntax"]);
    }
}
