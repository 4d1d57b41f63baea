//! No clock outside `server/src/clock`: everything else is given `now`, so that a test can choose it. Clippy finds code that
//! reads one (`clippy.toml`), and code that commits without `Database::commit`; this rule finds code that would silence clippy.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::Sources;

const LINT: &str = "disallowed_methods";

/// Files that may use what `clippy.toml` forbids, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("server/src/clock/mod.rs", "the clock"),
    ("server/src/store/database.rs", "where everybody else commits"),
    ("server/src/store/shared_sync.rs", "what a commit is made of"),
    ("server/tests/main.rs", "tests measure how long the portal takes"),
    ("xtask/src/tidy/clock.rs", "this rule"),
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs").filter(|source| ALLOWED.iter().all(|(place, _)| source.path != *place)) {
        for at in whole_words(&source.code(), LINT) {
            let message = format!(
                "`{LINT}` is lifted in server/src/clock alone, and for commits in server/src/store: see clippy.toml"
            );
            found.push(Finding::new(&source.path, source.line_of(at), "clock", message));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn only_the_clock_is_let_to_look_at_the_time() {
        let lifts = "#[allow(clippy::disallowed_methods)]\nfn late() {}\n";
        assert_eq!(rules_broken(&[("server/src/decisions/decide.rs", lifts)]), ["clock"]);
        assert_eq!(rules_broken(&[("app/src/decisions/decision.rs", lifts)]), ["clock"]);
        assert!(rules_broken(&[("server/src/clock/mod.rs", lifts)]).is_empty());
        assert!(
            rules_broken(&[("server/src/decisions/decide.rs", "// disallowed_methods is not for us\n")]).is_empty()
        );
    }
}
