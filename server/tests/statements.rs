//! Every statement that stands in the server's source as a whole is one that this database can carry out: a misspelt column is
//! found without a test of the page that asks for it. Statements with parts that change are carried out by the tests of their pages.

use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, DbBackend};

use crate::harness::TestPortal;

/// What only one of the databases has.
const OF_POSTGRES: [&str; 2] = ["pg_tables", "pg_catalog"];
const OF_SQLITE: [&str; 1] = ["sqlite_master"];

#[tokio::test]
async fn every_constant_statement_can_be_prepared() {
    let portal = TestPortal::start().await;
    let connection = portal.portal.database.writer();
    let postgres = connection.get_database_backend() == DbBackend::Postgres;
    let (mut prepared, mut faults) = (0, Vec::new());
    for (file, sql) in statements() {
        let others: &[&str] = if postgres { &OF_SQLITE } else { &OF_POSTGRES };
        if others.iter().any(|other| sql.contains(other)) {
            continue;
        }
        let asked = if postgres {
            format!("prepare statement as {sql}; deallocate statement")
        } else {
            format!("explain {sql}")
        };
        match connection.execute_unprepared(&asked).await {
            Ok(_) => prepared += 1,
            Err(error) => faults.push(format!("{}: {sql}\n    {error}", file.display())),
        }
    }
    assert!(faults.is_empty(), "{} of {prepared}:\n{}", faults.len(), faults.join("\n"));
    assert!(prepared > 150, "only {prepared} statements were found");
}

/// The whole statements of `server/src`, each with its file.
fn statements() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let source = std::fs::read_to_string(&path).expect("a file of the source");
                let statements = strings(&source).into_iter().filter(|text| is_statement(text));
                found.extend(statements.map(|text| (path.clone(), text)));
            }
        }
    }
    found
}

/// Whether a text is a statement, and neither a sentence that begins like one nor a part of one.
fn is_statement(text: &str) -> bool {
    let begins = match text.split_whitespace().next() {
        Some("select") => text.starts_with("select "),
        Some("insert") => text.starts_with("insert into ") && text.contains('('),
        Some("update") => text.contains(" set "),
        Some("delete") => text.starts_with("delete from "),
        Some("with") => text.contains(" as (") || text.contains(" as materialized ("),
        _ => false,
    };
    // What comes next is said elsewhere.
    let last: Vec<&str> = text.split_whitespace().rev().take(2).collect();
    let open = matches!(last[..], ["in" | "where" | "and" | "=", ..] | [_, "where"])
        || matches!(last[..], [column, "and"] if column.contains('.'));
    begins && !open && !text.contains('{')
}

/// The string literals of a source file as the compiler reads them, without those of its comments and tests.
fn strings(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let (mut found, mut characters) = (Vec::new(), code.chars().peekable());
    while let Some(character) = characters.next() {
        match character {
            // A character such as '"' begins no string. A lifetime has no second quotation mark.
            '\'' if characters.next_if_eq(&'\\').is_some() || characters.peek() == Some(&'"') => {
                characters.next();
            }
            '"' => {
                let mut text = String::new();
                while let Some(character) = characters.next() {
                    match character {
                        '"' => break,
                        '\\' => match characters.next() {
                            Some('\n') => while characters.next_if(|character| character.is_whitespace()).is_some() {},
                            Some('n') => text.push('\n'),
                            Some(escaped) => text.push(escaped),
                            None => break,
                        },
                        other => text.push(other),
                    }
                }
                found.push(text.trim().to_owned());
            }
            _ => {}
        }
    }
    found
}

#[test]
fn statements_are_told_from_their_parts_and_from_sentences() {
    let source = r#"
        // "select nothing"
        let a = "select id \
            from users where id = $1"; let quote = '"'; let b = "update users set language = $1";
        const PART: &str = "select s.id from assessments s where s.application_id"; f("with care", "update the page");
        let c = format!("select {COLUMNS} from users"); let d = "select 1 from x where name like 'a\\_%' escape '\\'";
        #[cfg(test)]
        const TESTED: &str = "select 1";
    "#;
    let found: Vec<String> = strings(source).into_iter().filter(|text| is_statement(text)).collect();
    assert_eq!(
        found,
        [
            "select id from users where id = $1",
            "update users set language = $1",
            r"select 1 from x where name like 'a\_%' escape '\'",
        ]
    );
}
