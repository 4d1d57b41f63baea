//! A reader can understand a file at once: around 120 lines, rarely over 300, never over 400 without a reason given here.

use crate::finding::Finding;
use crate::sources::Sources;

const LIMIT: usize = 400;
const CHECKED: &[&str] = &["rs", "css", "ts", "mjs", "js", "sh", "c"];

/// Longer files, and why each is still one thing.
const ALLOWED: &[(&str, &str)] =
    &[("server/src/seed/bulk/vocabulary.rs", "lists of words for invented names in six languages, and no rule")];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.0.iter().filter(|source| CHECKED.contains(&source.extension())) {
        let lines = source.text.lines().count();
        if lines > LIMIT && !ALLOWED.iter().any(|(path, _)| source.path == *path) {
            let message = format!("{lines} lines; over {LIMIT} a file wants to be two");
            found.push(Finding::new(&source.path, 0, "sizes", message));
        }
    }
    for (path, _) in ALLOWED {
        if sources.get(path).is_some_and(|source| source.text.lines().count() <= LIMIT) {
            found.push(Finding::new(path, 0, "sizes", "no longer needs its exception in xtask/src/tidy/sizes.rs"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_file_of_401_lines_is_too_long() {
        assert_eq!(rules_broken(&[("app/src/lib.rs", &"\n".repeat(401))]), ["sizes"]);
        assert!(rules_broken(&[("app/src/lib.rs", &"\n".repeat(400))]).is_empty());
    }
}
