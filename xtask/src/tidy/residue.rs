//! What must not be left behind: notes to self, unfinished code, paths of somebody's machine, download hosts.

use crate::finding::Finding;
use crate::sources::Sources;

/// In pieces, so that this rule does not find this file.
const LEFT_BEHIND: &[(&str, &str)] = &[
    (concat!("TO", "DO"), "finish it, or open an issue"),
    (concat!("FIX", "ME"), "mend it, or open an issue"),
    (concat!("to", "do!("), "unfinished code"),
    (concat!("unimpl", "emented!("), "unfinished code"),
    (concat!("d", "bg!("), "a trace of debugging"),
    (concat!("/ho", "me/"), "a path of somebody's machine"),
    (concat!("/ro", "ot/"), "a path of somebody's machine"),
    (concat!("/wo", "rk/"), "a path of somebody's machine"),
    (concat!("registry.", "npmjs.org"), "lock files name no download host"),
];

/// Written by other programs, or holding other people's words.
const EXEMPT: &[&str] = &["Cargo.lock", "LICENSE"];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.0.iter().filter(|source| !EXEMPT.contains(&source.path.as_str())) {
        for (number, line) in source.text.lines().enumerate() {
            for (needle, why) in LEFT_BEHIND {
                if stands_alone(line, needle) {
                    found.push(Finding::new(&source.path, number + 1, "residue", format!("`{needle}`: {why}")));
                }
            }
        }
    }
    found
}

/// Not as part of a longer word or path (`METODO`, `https://example.org/work/`).
fn stands_alone(line: &str, needle: &str) -> bool {
    line.match_indices(needle).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + needle.len()..].chars().next();
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let begins = !before.is_some_and(|c| word(c) || c == '.' || c == '}');
        let ends = !needle.ends_with(char::is_alphanumeric) || !after.is_some_and(word);
        begins && ends
    })
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn what_is_left_behind_is_found_in_any_kind_of_file() {
        for fault in [
            concat!("// TO", "DO later"),
            concat!("# FIX", "ME"),
            concat!("fn a() { to", "do!() }"),
            concat!("see /ho", "me/anna/notes"),
            concat!("\"https://registry.", "npmjs.org/a\""),
        ] {
            assert_eq!(rules_broken(&[("docs/notes.md", fault)]), ["residue"], "{fault}");
        }
        assert!(rules_broken(&[("docs/notes.md", "https://example.org/work/plan is a page")]).is_empty());
    }
}
