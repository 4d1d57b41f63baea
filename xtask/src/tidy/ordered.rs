//! A test that takes one of several rows says which: each database returns rows in its own order.

use crate::finding::Finding;
use crate::sources::{Sources, line_of, string_literals};

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs").filter(|source| source.under("server/tests")) {
        let text = source.without_comments();
        for (at, sql) in string_literals(&text) {
            if takes_any_row(&sql.to_lowercase()) {
                let message = "`limit` without `order by`: each database takes a row of its own".to_owned();
                found.push(Finding::new(&source.path, line_of(&text, at), "ordered", message));
            }
        }
    }
    found
}

/// Whether a `limit` of the statement has no order of its own. A question whether there is any row needs none.
fn takes_any_row(sql: &str) -> bool {
    let pieces: Vec<&str> = sql.split(" limit ").collect();
    let (_, limited) = pieces.split_last().unwrap_or((&"", &[]));
    limited.iter().any(|before| {
        let taken = before.rfind("select ").map(|at| &before[at..]);
        taken.is_some_and(|taken| !taken.starts_with("select 1 ") && !taken.contains("order by"))
    })
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    fn broken(sql: &str) -> bool {
        let text = format!("const TAKEN: &str = \"{sql}\";\n");
        rules_broken(&[("server/tests/audit/tampering.rs", &text)]) == ["ordered"]
    }

    #[test]
    fn a_row_is_taken_in_an_order() {
        assert!(broken("select id from documents limit 1"));
        assert!(broken(
            "select id from (select id from a order by id limit 2) x where id in (select id from b limit 1)"
        ));
        assert!(!broken("select id from documents order by id limit 1"));
        assert!(!broken("select 1 from documents limit 1"));
        assert!(!broken("update documents set name = 'no limit'"));
    }
}
