//! Terms: each concept stands once, and where the glossary names the message in which a term is shown, both say the same in
//! every language.

use std::collections::HashMap;

use super::catalogue::Catalogue;
use crate::finding::Finding;
use crate::sources::Sources;

const GLOSSARY: &str = "docs/glossary.md";

/// Reads every table that has a `message` column. Its other columns are found by their headings: a language's code, or
/// one that ends in it, such as `ground (en)`.
pub fn check(catalogues: &[Catalogue], sources: &Sources, found: &mut Vec<Finding>) {
    let Some(glossary) = sources.get(GLOSSARY) else { return };
    let mut headings: Vec<&str> = Vec::new();
    let mut concepts: HashMap<&str, usize> = HashMap::new();
    for (line, text) in (1..).zip(glossary.text.lines()) {
        let Some(cells) = cells(text) else {
            headings.clear();
            continue;
        };
        if headings.is_empty() {
            headings = cells;
            continue;
        }
        let concept = headings.iter().position(|heading| *heading == "concept (en)").and_then(|at| cells.get(at));
        if let Some(concept) = concept.filter(|concept| concept.chars().any(char::is_alphabetic))
            && let Some(first) = concepts.insert(concept, line)
        {
            let note = format!("“{concept}” stands in line {first} already: one concept, one row");
            found.push(Finding::new(GLOSSARY, line, "glossary", note));
        }
        let Some(id) = headings.iter().position(|heading| *heading == "message").and_then(|at| cells.get(at)) else {
            continue;
        };
        let id = id.trim_matches('`');
        for catalogue in catalogues.iter().filter(|_| !id.starts_with('-')) {
            let of = |heading: &&str| heading.trim_end_matches(')').ends_with(catalogue.language);
            let term = headings.iter().position(of).and_then(|at| cells.get(at)).copied().unwrap_or_default();
            let shown = catalogue.messages.get(id).map_or("", |message| message.words.trim());
            if shown != term {
                let note = format!("the glossary says “{term}”, `{id}` in {} says “{shown}”", catalogue.language);
                found.push(Finding::new(GLOSSARY, line, "glossary", note));
            }
        }
    }
}

/// The cells of a table's line; `None` outside tables.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(str::trim).collect())
}

#[cfg(test)]
mod tests {
    use super::super::broken_by;

    #[test]
    fn a_concept_with_two_rows_is_found() {
        let rows = |second: &str| {
            let head = "| concept (en) | meaning |\n| --- | --- |\n";
            let text = format!("{head}| seal | What hides. |\n\n{head}| {second} | What hides too. |\n");
            broken_by(&[(super::GLOSSARY.to_owned(), text)])
        };
        assert!(rows("sealed").is_empty());
        assert_eq!(rows("seal"), ["glossary"]);
    }

    const HEAD: &str = "| code | ground (en) | message | ar | es | fr | ru | zh |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";

    fn broken(row: &str) -> Vec<&'static str> {
        let terms =
            [("ar", "تأخير"), ("zh", "拖延"), ("en", "Delay"), ("fr", "Retard"), ("ru", "Задержка"), ("es", "Demora")];
        let mut files: Vec<(String, String)> = terms
            .iter()
            .map(|(language, term)| (format!("locales/{language}/review.ftl"), format!("review-delay = {term}\n")))
            .collect();
        files.push(("app/src/review/mod.rs".to_owned(), "text(\"review-delay\");\n".to_owned()));
        files.push((super::GLOSSARY.to_owned(), format!("{HEAD}{row}\n")));
        broken_by(&files)
    }

    #[test]
    fn a_term_that_differs_from_its_message_is_found() {
        assert!(broken("| G6 | Delay | `review-delay` | تأخير | Demora | Retard | Задержка | 拖延 |").is_empty());
        assert_eq!(
            broken("| G6 | Delay | `review-delay` | تأخير | Demora | Retard | Просрочка | 拖延 |"),
            ["glossary"]
        );
        assert_eq!(broken("| G6 | Delay | `review-late` | تأخير | Demora | Retard | Задержка | 拖延 |"), ["glossary"]);
    }
}
