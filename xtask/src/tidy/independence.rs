//! Where staff list, count or search matters, the query begins with what `server/src/matters/independence.rs` says, so that a
//! person who took part in a matter neither sees nor counts it. Other queries that read the tables of matters are found, except
//! in the files that are named here, with the reason why such a query tells nobody anything.

use crate::finding::Finding;
use crate::sources::{Sources, string_literals, tests_from};

/// Where staff are shown matters.
const PLACES: &[&str] = &["review", "decisions", "challenges", "administration", "work_mails"];

/// What says that there is a matter, and what was done in it.
const TABLES: &[&str] = &[
    "applications",
    "assessments",
    "challenges",
    "conflict_declarations",
    "decisions",
    "deferrals",
    "findings",
    "inquiries",
    "involvements",
    "matters",
    "own_matters",
    "participations",
    "questions",
    "restrictions",
    "returns",
    "submissions",
];

const OPENED: &str = "of one matter, which its reader has opened by reference";

/// Files that read those tables by themselves, each because of something. The list only gets shorter, or says why not.
const MAY: &[(&str, &str)] = &[
    ("administration/log.rs", "names the objects of acts that reader.rs lets through"),
    ("administration/reader.rs", "is the rule of the log, and made of the same words"),
    ("challenges/draft.rs", "the applicant's own"),
    ("challenges/first_findings.rs", OPENED),
    ("challenges/lodge_challenge.rs", "draws a reference that nobody has"),
    ("challenges/new_documents.rs", "of challenges that the docket lists to its reader"),
    ("challenges/routes/own_challenges.rs", "the applicant's own"),
    ("challenges/store.rs", OPENED),
    ("decisions/deferrals.rs", OPENED),
    ("decisions/leave_unnamed.rs", "moves public rows, and shows nobody anything"),
    ("decisions/naming.rs", "the applicant's own"),
    ("decisions/store.rs", OPENED),
    ("review/send_back.rs", OPENED),
    ("review/store.rs", OPENED),
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        let Some(path) = source.path.strip_prefix("server/src/") else { continue };
        if !PLACES.iter().any(|place| path.strip_prefix(place).is_some_and(|rest| rest.starts_with(['/', '.'])))
            || sources.is_test(source)
        {
            continue;
        }
        let text = source.without_comments();
        let text = &text[..tests_from(&text)];
        let query = string_literals(text).into_iter().find_map(|(at, literal)| Some((at, table_read(literal)?)));
        let read = query.or_else(|| built(text)).or_else(|| text.find("Entity::find()").map(|at| (at, "an entity")));
        match (read, MAY.iter().any(|(file, _)| *file == path)) {
            (Some((at, table)), false) => {
                let message = format!(
                    "a query of {table} that does not begin with matters::independence tells people of matters in which they took part"
                );
                found.push(Finding::new(&source.path, source.line_of(at), "independence", message));
            }
            (None, true) => {
                let message = "it reads no matters by itself: take it off the list of xtask/src/tidy/independence.rs";
                found.push(Finding::new(&source.path, 1, "independence", message.to_owned()));
            }
            (Some(_), true) | (None, false) => {}
        }
    }
    found
}

/// The first table of matters from which a query is built in a file that does not know who is kept from what.
fn built(text: &str) -> Option<(usize, &'static str)> {
    if text.contains("independent(") {
        return None;
    }
    TABLES.iter().find_map(|table| Some((text.find(&format!("from_as(\"{table}\""))?, *table)))
}

/// The first table of matters that a piece of SQL reads.
fn table_read(sql: &str) -> Option<&'static str> {
    let lower = sql.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
    let read = |pair: &[&str]| {
        let reads = matches!(pair[0], "from" | "join");
        TABLES.iter().copied().find(|table| reads && *table == pair[1])
    };
    words.windows(2).find_map(read)
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_list_that_forgets_who_took_part_is_found() {
        for planted in [
            "const SQL: &str = \"select count(*) from applications a where a.state = 'recommended'\";\n",
            "const SQL: &str = \"select 1 from users u \\\n    join challenges c on c.decider_id = u.id\";\n",
            "fn all() { assessments::Entity::find() }\n",
        ] {
            assert_eq!(rules_broken(&[("server/src/review/count_more.rs", planted)]), ["independence"], "{planted}");
        }
        let sql = "const SQL: &str = \"select 1 from challenges c\";\n";
        assert_eq!(rules_broken(&[("server/src/administration/unattended.rs", sql)]), ["independence"]);
        assert_eq!(rules_broken(&[("server/src/challenges/docket.rs", sql)]), ["independence"]);
    }

    #[test]
    fn one_that_begins_with_it_is_not_found_and_neither_is_what_shows_staff_nothing() {
        let begins =
            "fn sql() -> String { format!(\"select count(*){} and a.state = 'x'\", applications_for(task, \"$1\")) }\n";
        assert!(rules_broken(&[("server/src/review/count_more.rs", begins)]).is_empty());
        let speaks = "/// Nothing from applications.\nfn a() {}\n";
        assert!(rules_broken(&[("server/src/review/count_more.rs", speaks)]).is_empty());
        let reads = "const SQL: &str = \"select 1 from applications\";\n";
        assert!(rules_broken(&[("server/src/applications/find_more.rs", reads)]).is_empty());
        assert!(rules_broken(&[("server/src/review/send_back.rs", reads)]).is_empty());
    }

    #[test]
    fn a_query_that_is_built_asks_who_is_kept_from_what() {
        let built = "fn a() { Query::select().from_as(\"applications\", \"a\"); }\n";
        assert_eq!(rules_broken(&[("server/src/review/find_more.rs", built)]), ["independence"]);
        let asked = format!("{built}fn b() {{ written(backend, &independent(task, \"$1\"), &[]); }}\n");
        assert!(rules_broken(&[("server/src/review/find_more.rs", &asked)]).is_empty());
    }

    #[test]
    fn a_file_that_reads_no_more_by_itself_leaves_the_list() {
        assert_eq!(rules_broken(&[("server/src/review/send_back.rs", "fn a() {}\n")]), ["independence"]);
    }
}
