//! A name must say something: a file, folder or module is called after what it does.

use crate::finding::Finding;
use crate::sources::Sources;

const BANNED: &[&str] =
    &["util", "utils", "utility", "utilities", "helper", "helpers", "common", "manager", "managers", "misc"];
const CHECKED: &[&str] = &["rs", "css", "ts", "mjs", "js", "ftl", "sh"];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in &sources.0 {
        if !CHECKED.contains(&source.extension()) {
            continue;
        }
        for part in source.path.split('/') {
            let stem = part.split('.').next().unwrap_or(part);
            if let Some(word) = banned_word(stem) {
                found.push(Finding::new(
                    &source.path,
                    0,
                    "names",
                    format!("`{word}` does not say what is in `{part}`"),
                ));
            }
        }
        if source.extension() == "rs" {
            for (number, line) in source.code().lines().enumerate() {
                let Some((_, rest)) = line.split_once("mod ") else { continue };
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if let Some(word) = banned_word(&name).filter(|_| rest[name.len()..].trim_start().starts_with('{')) {
                    let message = format!("`{word}` does not say what is in module `{name}`");
                    found.push(Finding::new(&source.path, number + 1, "names", message));
                }
            }
        }
    }
    found
}

fn banned_word(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let mut words = lower.split(['_', '-']);
    words.find_map(|word| BANNED.iter().find(|banned| **banned == word).copied())
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_file_a_folder_and_a_module_need_a_name_that_says_something() {
        assert_eq!(rules_broken(&[("server/src/web/form_utils.rs", "")]), ["names"]);
        assert_eq!(rules_broken(&[("e2e/helpers/login.mjs", "")]), ["names"]);
        assert_eq!(rules_broken(&[("app/src/lib.rs", "mod common {\n}\n")]), ["names"]);
        assert!(rules_broken(&[("app/src/lib.rs", "mod community {\n}\n")]).is_empty());
    }
}
