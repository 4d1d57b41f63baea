//! What a page's markup may not hold: a raw text area, unescaped HTML, inline style, foreign scripts.

use crate::finding::Finding;
use crate::sources::{Sources, tests_from};

struct Rule {
    name: &'static str,
    needle: &'static str,
    /// Where it may stand, because it is made safe there.
    allowed: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        name: "textarea",
        needle: concat!("<", "textarea"),
        allowed: &["app/src/ui/form/text_area.rs"],
        why: "leptos does not escape what a text area holds: use ui's TextArea",
    },
    Rule {
        name: "inner-html",
        needle: concat!("inner", "_html"),
        // The first escapes what it is given; the second shows a constant, the portal's mark.
        allowed: &["app/src/ui/form/text_area.rs", "app/src/ui/page/document.rs"],
        why: "unescaped HTML reaches the reader",
    },
    Rule {
        name: "inline-style",
        needle: concat!(" style", "="),
        allowed: &[],
        why: "the content security policy refuses inline style: give it a class",
    },
    Rule {
        name: "inline-style",
        needle: concat!(" style", ":"),
        allowed: &[],
        why: "the content security policy refuses inline style: give it a class",
    },
    Rule {
        name: "inline-script",
        needle: concat!(" onclick", "="),
        allowed: &[],
        why: "the content security policy refuses inline handlers",
    },
];

/// A view keeps no space between an expression and the element beside it: words run together ("write to:help@…").
const LOST_SPACES: [&str; 9] =
    ["} <bdi", "} <a ", "} <span", "} <strong", "} <time", "</bdi> {", "</bdi> <", "</a> {", "</time> {"];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs").filter(|source| !source.under("xtask")) {
        let text = source.without_comments();
        for (at, _) in LOST_SPACES.iter().flat_map(|needle| text.match_indices(needle)) {
            if at < tests_from(&text) && !sources.is_test(source) {
                let why = "a view drops this space: write it as \" \" in quotation marks";
                found.push(Finding::new(&source.path, source.line_of(at), "lost-space", why));
            }
        }
        for rule in RULES.iter().filter(|rule| !rule.allowed.iter().any(|path| source.path == *path)) {
            for (at, _) in text.match_indices(rule.needle) {
                let line = source.line_of(at);
                // `style:color=…` is an attribute, `style: Style` a field.
                let field = rule.needle.ends_with(':') && text[at + rule.needle.len()..].starts_with([' ', ':']);
                // Tests quote markup to assert on it.
                if field || at >= tests_from(&text) || sources.is_test(source) {
                    continue;
                }
                found.push(Finding::new(&source.path, line, rule.name, rule.why));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn each_dangerous_piece_of_markup_is_refused() {
        let page = |body: &str| rules_broken(&[("app/src/decisions/pages/decision_page.rs", body)]);
        assert_eq!(page(concat!("view! { <", "textarea>{text}</textarea> }")), ["textarea"]);
        assert_eq!(page(concat!("view! { <p inner", "_html=text/> }")), ["inner-html"]);
        assert_eq!(page(concat!("view! { <p style", "=\"color:red\"/> }")), ["inline-style"]);
        assert_eq!(page(concat!("view! { <p onclick", "=\"go()\"/> }")), ["inline-script"]);
        assert_eq!(page("view! { <p>{text} <bdi>{name}</bdi></p> }"), ["lost-space"]);
        assert!(page("view! { <TextArea/> <p>{text}\" \"<bdi>{name}</bdi></p> }").is_empty());
    }

    #[test]
    fn tests_may_quote_markup() {
        let text = concat!("#[cfg(test)]\nmod tests { const A: &str = \"<", "textarea>\"; }");
        assert!(rules_broken(&[("app/src/ui/field.rs", text)]).is_empty());
    }
}
