//! Which capability uses which, the same in `app` and `server`: each uses only those below it, and no other's store.

use crate::finding::Finding;
use crate::sources::{Source, Sources};

/// Each capability and the others it may use. Nobody else's, in `app/src` and in `server/src` alike.
const USES: &[(&str, &[&str])] = &[
    ("identity", &[]),
    ("documents", &[]),
    ("organisations", &["identity"]),
    ("programmes", &["identity", "organisations"]),
    ("notices", &["identity", "organisations", "programmes"]),
    ("restrictions", &["identity", "organisations", "programmes", "notices"]),
    ("accreditations", &["organisations"]),
    ("applications", &["identity", "documents", "organisations", "programmes", "notices", "accreditations"]),
    ("review", &["identity", "documents", "organisations", "programmes", "notices", "applications"]),
    ("decisions", &["identity", "organisations", "programmes", "notices", "applications", "review", "restrictions"]),
    (
        "challenges",
        &[
            "identity",
            "documents",
            "organisations",
            "programmes",
            "notices",
            "applications",
            "review",
            "decisions",
            "restrictions",
        ],
    ),
    ("participation", &["identity", "organisations", "programmes", "notices", "decisions", "restrictions"]),
    (
        "protection",
        &[
            "accreditations",
            "identity",
            "organisations",
            "programmes",
            "notices",
            "applications",
            "decisions",
            "challenges",
        ],
    ),
    (
        "disclosure",
        &["identity", "documents", "organisations", "programmes", "notices", "applications", "decisions", "challenges"],
    ),
    ("feedback", &["identity", "organisations", "programmes", "notices", "applications", "decisions"]),
    (
        "register",
        &[
            "accreditations",
            "identity",
            "organisations",
            "programmes",
            "notices",
            "applications",
            "decisions",
            "restrictions",
            "challenges",
            "participation",
        ],
    ),
];

/// Modules that every capability uses, and that may use no capability.
const GROUND: &[(&str, &[&str])] =
    &[("app/src", &["kernel", "ui", "text"]), ("server/src", &["store", "audit", "jobs", "outbox", "clock", "blobs"])];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        for (floor, ground) in GROUND {
            let Some(room) = source.path.strip_prefix(floor).and_then(|rest| rest.strip_prefix('/')) else { continue };
            let room = room.split(['/', '.']).next().unwrap_or(room);
            if ground.contains(&room) {
                check(source, room, &[], &mut found);
            } else if let Some((_, uses)) = USES.iter().find(|(capability, _)| *capability == room) {
                check(source, room, uses, &mut found);
            }
        }
    }
    found
}

/// Whether one capability may use another; none where one of the two is no capability.
pub(super) fn may_use(room: &str, other: &str) -> Option<bool> {
    let uses = |name: &str| USES.iter().find(|(capability, _)| *capability == name).map(|(_, uses)| *uses);
    uses(other).and(uses(room)).map(|uses| uses.contains(&other))
}

fn check(source: &Source, room: &str, uses: &[&str], found: &mut Vec<Finding>) {
    let code = source.code();
    for Reach { at, path, .. } in reaches(&code) {
        let Some(other) = path.first().map(String::as_str) else { continue };
        let is_capability = USES.iter().any(|(capability, _)| *capability == other);
        if !is_capability || other == room {
            continue;
        }
        let line = source.line_of(at);
        if !uses.contains(&other) {
            let message = format!("{room} may not use {other}: arrows between capabilities point down");
            found.push(Finding::new(&source.path, line, "capability-arrows", message));
        } else if path.get(1).is_some_and(|name| name == "store") {
            let message = format!("the store of {other} is its own: ask for what its mod.rs exports");
            found.push(Finding::new(&source.path, line, "private-store", message));
        } else if path.get(1).is_some_and(|name| name == "tables") && path.iter().any(|name| name == "ActiveModel") {
            let message = format!("{room} may join the tables of {other} and never write them");
            found.push(Finding::new(&source.path, line, "private-store", message));
        }
    }
}

/// A path that begins at a crate's root: `crate::a::b`, `app::a::b`, or one branch of `crate::{a, b::c}`.
pub(crate) struct Reach {
    pub at: usize,
    pub path: Vec<String>,
    /// It begins with `crate::`.
    pub in_this_crate: bool,
}

pub(crate) fn reaches(code: &str) -> Vec<Reach> {
    let mut found = Vec::new();
    for root in ["crate::", "app::"] {
        for at in super::whole_words(code, root) {
            follow(&code[at + root.len()..], at, root == "crate::", &[], &mut found);
        }
    }
    found
}

/// Follows one path, and every branch of a group in braces, to its last name.
fn follow(rest: &str, at: usize, in_this_crate: bool, prefix: &[String], found: &mut Vec<Reach>) {
    let rest = rest.trim_start();
    if let Some(inside) = rest.strip_prefix('{') {
        for branch in group(inside) {
            follow(branch, at, in_this_crate, prefix, found);
        }
        return;
    }
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if name.is_empty() {
        return;
    }
    let path = [prefix, std::slice::from_ref(&name)].concat();
    match rest[name.len()..].strip_prefix("::") {
        Some(after) => follow(after, at, in_this_crate, &path, found),
        None => found.push(Reach { at, path, in_this_crate }),
    }
}

/// The branches of a group whose opening brace has been read.
fn group(inside: &str) -> Vec<&str> {
    let (mut branches, mut depth, mut start) = (Vec::new(), 0usize, 0);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                branches.push(&inside[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    branches
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;
    use super::reaches;

    #[test]
    fn a_path_is_read_through_nested_braces() {
        let code = "use crate::{review::{self, Finding}, kernel::Date};\napp::decisions::store::load();";
        let paths: Vec<String> = reaches(code).into_iter().map(|reach| reach.path.join("::")).collect();
        assert_eq!(paths, ["review::self", "review::Finding", "kernel::Date", "decisions::store::load"]);
    }

    #[test]
    fn a_capability_may_not_use_one_above_it() {
        assert_eq!(
            rules_broken(&[("app/src/review/mod.rs", "use crate::decisions::Decision;")]),
            ["capability-arrows"]
        );
        let braces = "use crate::{\n    kernel::Date,\n    decisions::{self, Decision},\n};";
        assert_eq!(rules_broken(&[("server/src/applications/submit.rs", braces)]), ["capability-arrows", "floors"]);
        let through_app = "fn a(d: app::decisions::Decision) {}";
        assert_eq!(rules_broken(&[("server/src/review/assess.rs", through_app)]), ["capability-arrows"]);
        assert!(rules_broken(&[("app/src/decisions/mod.rs", "use crate::review::Assessment;")]).is_empty());
    }

    #[test]
    fn what_all_stand_on_knows_no_capability() {
        assert_eq!(rules_broken(&[("app/src/kernel/mod.rs", "use crate::identity::Person;")]), ["capability-arrows"]);
        assert_eq!(
            rules_broken(&[("server/src/audit/mod.rs", "use crate::review::X;")]),
            ["capability-arrows", "floors"]
        );
    }

    #[test]
    fn a_store_is_private_and_tables_are_only_joined() {
        let file = "server/src/decisions/record_decision.rs";
        assert_eq!(rules_broken(&[(file, "use crate::review::store::load;")]), ["private-store"]);
        assert_eq!(rules_broken(&[(file, "use crate::review::tables::assessment::ActiveModel;")]), ["private-store"]);
        assert!(rules_broken(&[(file, "use crate::review::tables::assessment;")]).is_empty());
        assert!(rules_broken(&[(file, "use crate::decisions::store::save;")]).is_empty());
    }
}
