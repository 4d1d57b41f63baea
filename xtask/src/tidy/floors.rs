//! The modules of `server/src` have one order, and each uses only modules before it: so there is no circle.

use std::collections::BTreeSet;

use super::capabilities::reaches;
use crate::finding::Finding;
use crate::sources::{Sources, tests_from};

/// From the lowest up. The modules on one line could have any order.
const ORDER: &[&[&str]] = &[
    // What every program needs.
    &["database_error"],
    &["refused", "error", "clock", "in_memory"],
    &["data_folder", "config", "blobs", "access"],
    &["keys", "store"],
    &["audit"],
    &["jobs"],
    &["unit_of_work"],
    &["installation"],
    &["matters"],
    &["portal"],
    // Who asks, what is sent, what is shown.
    &["sessions", "outbox", "rate_limits"],
    &["web"],
    // Capabilities.
    &["identity", "documents", "programmes", "notices", "restrictions"],
    &["accreditations", "organisations"],
    &["applications"],
    &["review"],
    &["decisions"],
    &["challenges"],
    &["register", "protection"],
    // What is made of all of them.
    &["disclosure", "administration", "downloads"],
    &["work_mails", "month_end"],
    &["background", "routes", "seed"],
    &["cli"],
    &["lib", "main"],
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut named = BTreeSet::new();
    for source in sources.with_extension("rs") {
        let Some(room) = source.path.strip_prefix("server/src/").and_then(|rest| rest.split(['/', '.']).next()) else {
            continue;
        };
        let Some(floor) = floor(room) else {
            if named.insert(room) {
                let message = format!("`{room}` has no place in the order of xtask/src/tidy/floors.rs");
                found.push(Finding::new(&source.path, 1, "floors", message));
            }
            continue;
        };
        let code = source.code();
        for reach in reaches(&code[..tests_from(&code)]) {
            let Some(other) = reach.path.first().filter(|other| *other != room && reach.in_this_crate) else {
                continue;
            };
            if let Some(theirs) = self::floor(other)
                && theirs >= floor
            {
                let message = format!("`{room}` uses `{other}`, which does not stand below it");
                found.push(Finding::new(&source.path, source.line_of(reach.at), "floors", message));
            }
        }
    }
    found
}

pub(super) fn has_place(room: &str) -> bool {
    floor(room).is_some()
}

/// Whether `lower` has a place below that of `room`.
pub(super) fn stands_below(lower: &str, room: &str) -> bool {
    floor(lower).zip(floor(room)).is_some_and(|(lower, room)| lower < room)
}

fn floor(room: &str) -> Option<usize> {
    ORDER.iter().position(|rooms| rooms.contains(&room))
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_module_uses_only_what_stands_below_it() {
        let up = "use crate::{portal::Portal, review::open_file};\n";
        assert_eq!(rules_broken(&[("server/src/web/request_context.rs", up)]), ["floors"]);
        assert_eq!(rules_broken(&[("server/src/store/mod.rs", "use crate::unit_of_work::UnitOfWork;\n")]), ["floors"]);
        assert!(rules_broken(&[("server/src/web/request_context.rs", "use crate::portal::Portal;\n")]).is_empty());
        let in_a_test = "fn a() {}\n#[cfg(test)]\nmod tests {\n    use crate::routes::all_routes;\n}\n";
        assert!(rules_broken(&[("server/src/web/request_context.rs", in_a_test)]).is_empty());
    }

    #[test]
    fn a_module_without_a_place_is_found() {
        assert_eq!(rules_broken(&[("server/src/somewhere/mod.rs", "fn a() {}\n")]), ["floors"]);
    }
}
