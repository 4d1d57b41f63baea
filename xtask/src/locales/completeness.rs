//! Every language says everything: same messages, same attributes, same variables, and what they quote exists.

use super::catalogue::Catalogue;
use super::{MEASURE, measure};
use crate::finding::Finding;

pub fn check(catalogues: &[Catalogue], found: &mut Vec<Finding>) {
    let measure = measure(catalogues);
    for catalogue in catalogues {
        let language = catalogue.language;
        for (id, message) in &catalogue.messages {
            for reference in &message.references {
                if !catalogue.messages.contains_key(reference) {
                    let note = format!("`{id}` quotes `{reference}`, which {language} does not have");
                    found.push(Finding::new(&message.path, message.line, "reference", note));
                }
            }
            let Some(english) = measure.messages.get(id) else {
                let note = format!("`{id}` is not in {MEASURE}");
                found.push(Finding::new(&message.path, message.line, "extra", note));
                continue;
            };
            if message.variables != english.variables {
                let note =
                    format!("`{id}`: variables {:?} here, {:?} in {MEASURE}", message.variables, english.variables);
                found.push(Finding::new(&message.path, message.line, "variables", note));
            }
            if message.attributes != english.attributes {
                let note =
                    format!("`{id}`: attributes {:?} here, {:?} in {MEASURE}", message.attributes, english.attributes);
                found.push(Finding::new(&message.path, message.line, "attributes", note));
            }
            let place = english.path.replacen(&format!("/{MEASURE}/"), &format!("/{language}/"), 1);
            if message.path != place {
                let note = format!("`{id}` belongs in {place}, as in {MEASURE}");
                found.push(Finding::new(&message.path, message.line, "place", note));
            }
        }
        for (id, english) in &measure.messages {
            if !catalogue.messages.contains_key(id) {
                let place = english.path.replacen(&format!("/{MEASURE}/"), &format!("/{language}/"), 1);
                found.push(Finding::new(&place, 0, "missing", format!("`{id}` is missing")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{broken_by, rules_broken};

    const AR: &str = "review-title = مراجعة\n";
    const ZH: &str = "review-title = 审查\n";
    const EN: &str = "review-title = Review\n";
    const FR: &str = "review-title = Examen\n";
    const RU: &str = "review-title = Обзор\n";
    const ES: &str = "review-title = Examen\n";

    #[test]
    fn complete_catalogues_pass() {
        assert!(rules_broken([AR, ZH, EN, FR, RU, ES]).is_empty());
    }

    #[test]
    fn a_missing_and_an_extra_message_are_found() {
        assert_eq!(rules_broken([AR, "", EN, FR, RU, ES]), ["missing"]);
        assert_eq!(rules_broken([AR, ZH, "", FR, RU, ES]), ["extra"]);
    }

    #[test]
    fn differing_variables_and_attributes_are_found() {
        assert_eq!(rules_broken([AR, ZH, EN, FR, RU, "review-title = Examen { $name }\n"]), ["variables"]);
        assert_eq!(rules_broken([AR, ZH, EN, FR, "review-title = Обзор\n    .hint = Здесь\n", ES]), ["attributes"]);
    }

    #[test]
    fn a_quoted_message_must_exist() {
        assert_eq!(rules_broken([AR, ZH, EN, FR, "review-title = Обзор { -portal }\n", ES]), ["reference"]);
    }

    #[test]
    fn a_message_stands_in_the_same_file_in_every_language() {
        let mut files: Vec<(String, String)> = [("ar", AR), ("zh", ZH), ("en", EN), ("fr", FR), ("ru", RU)]
            .iter()
            .map(|(language, text)| (format!("locales/{language}/review.ftl"), (*text).to_owned()))
            .collect();
        files.push(("locales/es/decisions.ftl".to_owned(), ES.to_owned()));
        files.push(("app/src/lib.rs".to_owned(), "text(\"review-title\")".to_owned()));
        assert_eq!(broken_by(&files), ["place"]);
    }
}
