//! What serves those who work on the portal is in no release build: its module is compiled with debug assertions alone, so that
//! whatever used it elsewhere would not compile.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::Sources;

/// How a module for development is declared, and what stands before it.
const DECLARATION: &str = "mod reload;";
const GUARD: &str = "#[cfg(debug_assertions)]";

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs").filter(|source| source.under("server/src")) {
        let code = source.code();
        for at in whole_words(&code, "mod reload").into_iter().filter(|at| code[*at..].starts_with(DECLARATION)) {
            let before = code[..at].trim_end().trim_end_matches("pub").trim_end();
            if !before.ends_with(GUARD) {
                let message = format!("`{DECLARATION}` is for development: write `{GUARD}` before it");
                found.push(Finding::new(&source.path, source.line_of(at), "development", message));
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
    }
}
