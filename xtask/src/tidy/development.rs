//! Code for the developers of the portal is in no release build: its module is compiled only with debug assertions, so that other
//! code which used it would not compile.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::Sources;

/// How each module for development is declared, and what may stand before it.
const MODULES: &[(&str, &str, &str)] = &[
    ("server/src", "mod reload", "#[cfg(debug_assertions)]"),
    ("app/src", "mod sources", "#[cfg(all(feature = \"ssr\", debug_assertions))]"),
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for (folder, declaration, guard) in MODULES {
        for source in sources.with_extension("rs").filter(|source| source.under(folder)) {
            let code = source.code();
            let declared = |at: &usize| code[*at + declaration.len()..].starts_with(';');
            for at in whole_words(&code, declaration).into_iter().filter(declared) {
                // Words in quotation marks are no code: what stands before is looked for in the text.
                let line = source.line_of(at);
                let before = source.text.lines().nth(line.saturating_sub(2)).unwrap_or_default().trim();
                if before != *guard {
                    let message = format!("`{declaration}` is for development: write `{guard}` before it");
                    found.push(Finding::new(&source.path, line, "development", message));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn what_is_for_development_is_in_no_release_build() {
        let guarded = "mod pages;\n#[cfg(debug_assertions)]\nmod reload;\n";
        assert!(rules_broken(&[("server/src/web/mod.rs", guarded)]).is_empty());
        assert_eq!(rules_broken(&[("server/src/web/mod.rs", "mod pages;\nmod reload;\n")]), ["development"]);
        assert_eq!(rules_broken(&[("server/src/cli/mod.rs", "pub mod reload;\n")]), ["development"]);
        let guarded = "#[cfg(all(feature = \"ssr\", debug_assertions))]\npub mod sources;\n";
        assert!(rules_broken(&[("app/src/lib.rs", guarded)]).is_empty());
        let half = "#[cfg(feature = \"ssr\")]\npub mod sources;\n";
        assert_eq!(rules_broken(&[("app/src/lib.rs", half)]), ["development"]);
    }
}
