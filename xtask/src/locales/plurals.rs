//! Plural forms: where one language counts, every selection on that number has all forms its language has.
//!
//! The forms are those of CLDR for whole numbers and large ones (`many` in French and Spanish is for millions).

use super::catalogue::{Catalogue, Selection};
use crate::finding::Finding;
use std::collections::BTreeSet;

const FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

fn forms_of(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => FORMS,
        "ru" => &["one", "few", "many", "other"],
        "fr" | "es" => &["one", "many", "other"],
        "en" => &["one", "other"],
        _ => &["other"],
    }
}

/// A form that one exact number is the whole of, so that `[0]` says the same as `[zero]`.
fn exact(language: &str, form: &str) -> Option<&'static str> {
    match (language, form) {
        ("ar", "zero") => Some("0"),
        ("ar" | "en", "one") => Some("1"),
        ("ar", "two") => Some("2"),
        _ => None,
    }
}

pub fn check(catalogues: &[Catalogue], found: &mut Vec<Finding>) {
    let counted: BTreeSet<(String, String)> = catalogues
        .iter()
        .flat_map(|catalogue| &catalogue.messages)
        .flat_map(|(id, message)| message.selections.iter().map(move |selection| (id, selection)))
        .filter(|(_, selection)| counts(selection))
        .map(|(id, selection)| (id.clone(), selection.variable.clone()))
        .collect();
    for catalogue in catalogues {
        for (id, message) in &catalogue.messages {
            for selection in message.selections.iter().filter(|selection| !selection.ordinal) {
                if !counted.contains(&(id.clone(), selection.variable.clone())) {
                    continue;
                }
                for fault in faults(catalogue.language, selection) {
                    let note = format!("`{id}`, ${}: {fault}", selection.variable);
                    found.push(Finding::new(&message.path, message.line, "plurals", note));
                }
            }
        }
    }
}

/// A selection on a number: it says so, or it has a form besides `other`, or an exact number.
fn counts(selection: &Selection) -> bool {
    let plural = |key: &String| FORMS[..5].contains(&key.as_str()) || key.parse::<f64>().is_ok();
    !selection.ordinal && (selection.says_number || selection.keys.iter().any(plural))
}

fn faults(language: &str, selection: &Selection) -> Vec<String> {
    let forms = forms_of(language);
    let has = |form: &str| {
        selection.keys.contains(form) || exact(language, form).is_some_and(|number| selection.keys.contains(number))
    };
    let missing: Vec<_> = forms.iter().filter(|form| !has(form)).collect();
    let foreign: Vec<_> =
        selection.keys.iter().filter(|key| !forms.contains(&key.as_str()) && key.parse::<f64>().is_err()).collect();
    let mut faults = Vec::new();
    if !missing.is_empty() {
        faults.push(format!("{language} also needs {missing:?}"));
    }
    if !foreign.is_empty() {
        faults.push(format!("{language} never selects {foreign:?}"));
    }
    if selection.default != "other" {
        faults.push(format!("the default is `{}`, not `other`", selection.default));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    fn counting(word: &str, forms: &[&str]) -> String {
        let variants: String = forms
            .iter()
            .map(|form| format!("       {}[{form}] {{ $count }} {word}\n", if *form == "other" { "*" } else { " " }))
            .collect();
        format!("review-count = {{ $count ->\n{variants}    }}\n")
    }

    fn broken(language: usize, forms: &[&str]) -> bool {
        let words = ["ملفات", "份文件", "files", "dossiers", "досье", "expedientes"];
        let mut all: [&[&str]; 6] = [
            &["zero", "one", "two", "few", "many", "other"],
            &["other"],
            &["one", "other"],
            &["one", "many", "other"],
            &["one", "few", "many", "other"],
            &["one", "many", "other"],
        ];
        all[language] = forms;
        let texts: Vec<String> = words.iter().zip(all).map(|(word, forms)| counting(word, forms)).collect();
        let rules = rules_broken(std::array::from_fn(|at| texts[at].as_str()));
        assert!(rules.iter().all(|rule| *rule == "plurals"), "{rules:?}");
        !rules.is_empty()
    }

    #[test]
    fn each_language_needs_all_its_forms() {
        let (ar, zh, en, fr, ru, es) = (0, 1, 2, 3, 4, 5);
        assert!(!broken(zh, &["other"]));
        assert!(broken(ar, &["zero", "one", "two", "few", "other"]));
        assert!(broken(ar, &["one", "other"]));
        assert!(broken(ru, &["one", "few", "other"]));
        assert!(broken(fr, &["one", "other"]));
        assert!(broken(es, &["one", "other"]));
        assert!(broken(en, &["other"]));
    }

    #[test]
    fn a_form_the_language_never_selects_is_found() {
        assert!(broken(1, &["one", "other"]));
        assert!(broken(4, &["one", "two", "few", "many", "other"]));
    }

    #[test]
    fn an_exact_number_may_stand_for_the_form_it_is_the_whole_of() {
        assert!(!broken(0, &["0", "1", "2", "few", "many", "other"]));
        // In Russian, `one` is also 21: an exact 1 is not enough.
        assert!(broken(4, &["1", "few", "many", "other"]));
    }

    #[test]
    fn a_selection_on_a_word_is_no_plural() {
        let text = |word: &str| format!("review-state = {{ $state ->\n    [met] {word}\n   *[other] {word}\n    }}\n");
        let texts = ["مستوفى", "符合", "Met", "Rempli", "Выполнено", "Cumplido"].map(text);
        assert!(rules_broken(std::array::from_fn(|at| texts[at].as_str())).is_empty());
    }
}
