//! The order of the modules holds in SQL as well: a query reads tables of modules below, and only the owner of a table writes to
//! it.

use std::collections::{BTreeMap, BTreeSet};

use super::{capabilities, floors};
use crate::finding::Finding;
use crate::sources::{Sources, line_of, string_literals, tests_from};

const MIGRATIONS: &str = "migrations/src";

/// Owners of tables that stand in a migration named after somebody else. All other tables belong to the module after which
/// their migration is named: `m20261201_000005_applications.rs`.
const OWNERS: &[(&str, &str)] = &[
    ("accreditations", "accreditations"),
    ("audit_acts", "audit"),
    ("audit_chain", "audit"),
    ("audit_head", "audit"),
    ("audit_log", "audit"),
    ("audit_waiting", "audit"),
    ("conflict_declarations", "matters"),
    ("idempotency_keys", "unit_of_work"),
    ("involvements", "matters"),
    ("saved_forms", "web"),
    ("matters", "matters"),
    ("month_ends", "month_end"),
    ("notices", "notices"),
    ("once_named", "decisions"),
    ("outbox", "outbox"),
    ("own_matters", "matters"),
    ("participations", "matters"),
    ("rate_limits", "rate_limits"),
    ("receipt_sessions", "sessions"),
    ("register_terms", "accreditations"),
    ("register_words", "accreditations"),
    ("restrictions", "restrictions"),
    ("seal_changes", "protection"),
    ("seals", "protection"),
    ("sessions", "sessions"),
    ("unnamed_decisions", "month_end"),
    ("unnamed_outcomes", "month_end"),
    ("waiting_counts", "month_end"),
];

/// A file or folder of the server, the tables in question (none: all), and why they may be touched from there.
type Exception = (&'static str, &'static [&'static str], &'static str);

/// Reads of what does not stand below.
const READS: &[Exception] = &[
    ("accreditations/close_accreditation.rs", &["decision_annulments"], "a status that was annulled says so"),
    ("accreditations/show_or_hide.rs", &["publication_wishes", "seals"], "what may be public of a status"),
    (
        "applications/contested.rs",
        &["challenge_drafts", "challenges", "restrictions"],
        "what keeps a draft from being deleted",
    ),
    ("applications/look_alikes.rs", &["public_statuses", "seals"], "names that are public already"),
    ("applications/store.rs", &["decisions"], "since when a file is decided"),
    ("audit/compare.rs", &[], "holds the rows of everybody against the log"),
    ("audit/compare_documents.rs", &[], "the same for documents"),
    ("audit/evidence_rows.rs", &[], "the columns of everybody for which the log vouches"),
    ("audit/vouched.rs", &[], "where they are"),
    ("decisions/leave_unnamed.rs", &["public_decisions"], "a view for public pages"),
    ("identity/manage_roles.rs", &["programmes"], "a role is for one programme"),
    ("identity/staff/roles.rs", &["programmes"], "the same"),
    ("organisations/sealed.rs", &["seals"], "whether an organisation is hidden"),
    (
        "matters/independence.rs",
        &["applications", "challenges"],
        "words of queries that stand above, which ask in them",
    ),
    ("register/find_waiting.rs", &["month_ends", "waiting_counts"], "what the end of a month published"),
    (
        "sessions/person.rs",
        &["organisation_members", "role_grants", "users"],
        "who is signed in, in one query for every request",
    ),
    ("web/last_sent.rs", &["organisation_members", "role_grants", "users"], "who sent a form before"),
];

/// Writes to tables of others.
const WRITES: &[Exception] = &[
    (
        "decisions/leave_unnamed.rs",
        &["unnamed_decisions"],
        "an entry loses its name, or goes, with the act and not at the end of a month",
    ),
    ("protection/hiding.rs", &["organisations"], "holds the row, and changes nothing of it"),
    (
        "protection/unseal_organisation.rs",
        &["publication_wishes"],
        "nothing of the time of hiding becomes public by itself",
    ),
    ("seed/", &[], "invents a portal"),
    (
        "store/database.rs",
        &["rate_limits"],
        "asks whether the database takes writes, with a statement that changes no row",
    ),
    ("work_mails/mod.rs", &["users"], "when somebody was last told, beside how often they want to be told"),
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let (mut found, mut used) = (Vec::new(), BTreeSet::new());
    let owners = owners(sources, &mut found);
    for source in sources.with_extension("rs") {
        let Some(path) = source.path.strip_prefix("server/src/") else { continue };
        if sources.is_test(source) {
            continue;
        }
        let room = path.split(['/', '.']).next().unwrap_or(path);
        let text = source.without_comments();
        let text = &text[..tests_from(&text)];
        for (at, literal) in string_literals(text) {
            for Touch { table, writes } in touches(literal) {
                let Some(owner) = owners.get(table.as_str()).filter(|owner| **owner != room) else { continue };
                let (exceptions, rule) = if writes { (WRITES, "table-owner") } else { (READS, "table-arrows") };
                if !writes && may_read(room, owner) {
                    continue;
                }
                let excepted = exceptions.iter().find(|(place, tables, _)| {
                    path.starts_with(place) && (tables.is_empty() || tables.contains(&table.as_str()))
                });
                if let Some((place, ..)) = excepted {
                    used.insert((*place, writes));
                    continue;
                }
                let message = if writes {
                    format!("`{table}` belongs to {owner}, which alone writes it: ask for what its mod.rs exports")
                } else {
                    format!("{room} may not read `{table}`, which belongs to {owner}: arrows point down in SQL as well")
                };
                found.push(Finding::new(&source.path, line_of(text, at), rule, message));
            }
        }
    }
    if sources.get("xtask/src/tidy/tables.rs").is_some() {
        for (exceptions, writes) in [(READS, false), (WRITES, true)] {
            for (place, ..) in exceptions.iter().filter(|(place, ..)| !used.contains(&(*place, writes))) {
                let message = format!("nothing of {place} needs an exception any more: take it off the list");
                found.push(Finding::new("xtask/src/tidy/tables.rs", 1, "table-arrows", message));
            }
        }
    }
    found
}

fn may_read(room: &str, owner: &str) -> bool {
    capabilities::may_use(room, owner).unwrap_or_else(|| floors::stands_below(owner, room))
}

/// Every table and view with the module that owns it.
fn owners(sources: &Sources, found: &mut Vec<Finding>) -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for source in sources.with_extension("rs").filter(|source| source.under(MIGRATIONS)) {
        let file = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
        // After `m`, the day and the number of the day.
        let named = file.splitn(3, '_').nth(2).unwrap_or_default();
        for (at, table) in created(&source.text) {
            let listed = OWNERS.iter().find(|(listed, _)| *listed == table).map(|(_, owner)| *owner);
            let owner = listed.unwrap_or(named);
            if !floors::has_place(owner) {
                let message = format!("nobody owns `{table}`: name its module in xtask/src/tidy/tables.rs");
                found.push(Finding::new(&source.path, source.line_of(at), "table-owner", message));
            }
            owners.insert(table, owner.to_owned());
        }
    }
    owners
}

fn created(text: &str) -> Vec<(usize, String)> {
    let mut created = Vec::new();
    for create in ["create table ", "create view "] {
        for (at, _) in text.match_indices(create) {
            let name: String = text[at + create.len()..].chars().take_while(|c| is_word(*c)).collect();
            if !name.is_empty() {
                created.push((at, name));
            }
        }
    }
    created
}

struct Touch {
    table: String,
    writes: bool,
}

/// The names after `from`, `join`, `into` and `update`, and after the commas of a list.
fn touches(sql: &str) -> Vec<Touch> {
    let spaced = sql.replace(',', " , ").replace(['(', ')', ';', '\\', '\n'], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let word = word.to_lowercase();
        if !["from", "join", "into", "update"].contains(&word.as_str()) {
            continue;
        }
        let deletes = word == "from" && at > 0 && words[at - 1].eq_ignore_ascii_case("delete");
        let writes = deletes || word == "into" || word == "update";
        let mut next = at + 1;
        while let Some(table) = words.get(next) {
            found.push(Touch { table: table.to_lowercase(), writes });
            // `from a x, b y`: a list goes on after a name and its alias.
            let comma = (next + 1..next + 4).find(|at| words.get(*at) == Some(&","));
            let aliased = comma.is_some_and(|comma| {
                words[next + 1..comma].iter().all(|word| word.chars().all(is_word) && !is_keyword(word))
            });
            match comma {
                Some(comma) if word == "from" && !writes && aliased => next = comma + 1,
                _ => break,
            }
        }
    }
    found
}

fn is_keyword(word: &str) -> bool {
    ["where", "on", "join", "left", "order", "group", "limit", "union"].contains(&word.to_lowercase().as_str())
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;
    use super::touches;

    const SCHEMA: (&str, &str) = (
        "migrations/src/m20261201_000001_review.rs",
        "const TABLES: &str = \"\ncreate table findings (\n);\ncreate table outbox (\n);\n\";\n",
    );
    const USERS: (&str, &str) =
        ("migrations/src/m20261201_000002_identity.rs", "const TABLES: &str = \"\ncreate table users (\n);\n\";\n");

    fn broken(path: &str, sql: &str) -> Vec<&'static str> {
        rules_broken(&[SCHEMA, USERS, (path, &format!("const SQL: &str = \"{sql}\";\n"))])
    }

    #[test]
    fn a_query_reads_only_tables_of_what_stands_below() {
        let joins = "select 1 from users u \\\n left join findings f on true";
        assert_eq!(broken("server/src/identity/accounts.rs", joins), ["table-arrows"]);
        assert_eq!(broken("server/src/store/page.rs", "select 1 from users u, findings f"), ["table-arrows"]);
        let inner = "select 1 where exists (select 1 from findings)";
        assert_eq!(broken("server/src/applications/store.rs", inner), ["table-arrows"]);
        for (reader, sql) in
            [("review/store.rs", joins), ("decisions/store.rs", joins), ("web/forms.rs", "select 1 from outbox")]
        {
            assert!(broken(&format!("server/src/{reader}"), sql).is_empty(), "{reader}");
        }
    }

    #[test]
    fn only_the_owner_of_a_table_writes_it() {
        for sql in
            ["update findings set a = 1", "insert into findings (a) values (1)", "delete from findings where a = 1"]
        {
            assert_eq!(broken("server/src/protection/naming.rs", sql), ["table-owner"], "{sql}");
            let own = broken("server/src/review/store.rs", sql);
            assert!(own.iter().all(|rule| *rule != "table-owner"), "{sql}: {own:?}");
        }
        assert!(broken("server/src/decisions/store.rs", "select 1 from findings for update").is_empty());
    }

    #[test]
    fn every_table_has_an_owner() {
        let nobody = ("migrations/src/m20261201_000003_nobody.rs", "const A: &str = \"create table things (\";\n");
        assert_eq!(rules_broken(&[nobody]), ["table-owner"]);
    }

    #[test]
    fn a_list_of_tables_is_read_to_its_end() {
        let names = |sql: &str| touches(sql).into_iter().map(|touch| touch.table).collect::<Vec<_>>();
        assert_eq!(names("select a.x, b.y from users a, findings as b where a.x = 1, 2"), ["users", "findings"]);
        assert_eq!(names("update users set a = 1, b = 2"), ["users"]);
    }
}
