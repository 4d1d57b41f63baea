//! Public pages about organisations read the views `public_…`, which hold nothing of a sealed organisation. A query of a public
//! page to the tables from which they are made would show what somebody asked to hide.

use crate::finding::Finding;
use crate::sources::Sources;

/// Where public pages are made.
const PLACES: &[&str] = &["server/src/register", "server/src/challenges/published.rs"];

/// The tables from which the views are made.
const TABLES: &[&str] = &[
    "accreditations",
    "applications",
    "challenges",
    "challenge_answers",
    "decisions",
    "decision_reasons",
    "documents",
    "findings",
    "naming_consents",
    "organisations",
    "publication_wishes",
    "seals",
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        let public = PLACES.iter().any(|place| source.path == *place || source.under(place));
        if !public || sources.is_test(source) {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let lower = line.to_lowercase();
            let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let reads = words.windows(2).find(|pair| ["from", "join"].contains(&pair[0]) && TABLES.contains(&pair[1]));
            if let Some(pair) = reads {
                let message = format!("a public page reads `{}`: ask the view `public_…`", pair[1]);
                found.push(Finding::new(&source.path, number + 1, "public-relation", message));
            } else if line.contains("Entity::find") {
                let message = "a public page reads a table: ask the view `public_…`".to_owned();
                found.push(Finding::new(&source.path, number + 1, "public-relation", message));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_public_page_reads_no_table_in_which_sealed_rows_stand() {
        let reads = "//! A list.\n\nconst SQL: &str = \"select name from accreditations a\";\n";
        let joins =
            "//! A list.\n\nconst SQL: &str = \"select 1 from public_statuses s join organisations o on true\";\n";
        let finds = "//! A list.\n\nfn all() { Entity::find() }\n";
        let asks =
            "//! A list, and not from accreditations.\n\nconst SQL: &str = \"select name from public_statuses\";\n";
        for planted in [reads, joins, finds] {
            assert_eq!(
                rules_broken(&[("server/src/register/find_more.rs", planted)]),
                ["public-relation"],
                "{planted}"
            );
        }
        assert_eq!(rules_broken(&[("server/src/challenges/published.rs", reads)]), ["public-relation"]);
        assert!(rules_broken(&[("server/src/register/find_more.rs", asks)]).is_empty());
        assert!(rules_broken(&[("server/src/protection/find_sealable.rs", reads)]).is_empty());
    }
}
