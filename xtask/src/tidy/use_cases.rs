//! A use case knows no HTTP: no form, no address, no page. Only what declares routes takes a request (`crate::web`).

use super::capabilities::reaches;
use crate::finding::Finding;
use crate::sources::{Sources, tests_from};

/// What every request passes, and what composes or serves the whole.
const BESIDE: &[&str] = &["web", "routes", "upkeep", "cli", "lib", "main"];

/// Use cases and queries that still take a request. The list only gets shorter.
const NOT_YET: &[&str] = &[
    "applications/begin_application.rs",
    "applications/change_documents.rs",
    "applications/documents/check_upload.rs",
    "applications/documents/download_document.rs",
    "applications/documents/keep_document.rs",
    "applications/show_receipt.rs",
    "challenges/add_evidence.rs",
    "challenges/draft.rs",
    "challenges/lodge_challenge.rs",
    "disclosure/lives.rs",
    "identity/change_account.rs",
    "identity/confirm_sign_up.rs",
    "identity/device.rs",
    "identity/enter_by_link.rs",
    "identity/mail_sent.rs",
    "identity/request_recovery.rs",
    "identity/reset_password.rs",
    "identity/sign_in.rs",
    "identity/sign_up.rs",
    "identity/staff/begin.rs",
    "identity/staff/finish.rs",
    "identity/tries.rs",
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        let Some(path) = source.path.strip_prefix("server/src/") else { continue };
        if takes_requests(path) {
            continue;
        }
        let code = source.code();
        let reached = reaches(&code[..tests_from(&code)])
            .into_iter()
            .find(|reach| reach.in_this_crate && reach.path.first().is_some_and(|room| room == "web"));
        match (reached, NOT_YET.contains(&path)) {
            (Some(reach), false) => {
                let message = "a use case knows no HTTP: take a unit of work and a command, and let the route lead on";
                found.push(Finding::new(&source.path, source.line_of(reach.at), "use-cases", message.to_owned()));
            }
            (None, true) => {
                let message = "it takes no request any more: take it off the list of xtask/src/tidy/use_cases.rs";
                found.push(Finding::new(&source.path, 1, "use-cases", message.to_owned()));
            }
            (Some(_), true) | (None, false) => {}
        }
    }
    found
}

/// Whether a file declares routes or stands beside all use cases.
fn takes_requests(path: &str) -> bool {
    let mut parts: Vec<&str> = path.split('/').collect();
    let file = parts.pop().unwrap_or_default().trim_end_matches(".rs");
    let room = parts.first().copied().unwrap_or(file);
    // A capability's `mod.rs` puts its routes together.
    BESIDE.contains(&room) || parts.contains(&"routes") || file.ends_with("routes") || file == "mod"
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    const TAKES: &str = "use crate::web::Visit;\n";

    #[test]
    fn only_what_declares_routes_takes_a_request() {
        assert_eq!(rules_broken(&[("server/src/organisations/invite_member.rs", TAKES)]), ["use-cases"]);
        for routes in ["server/src/organisations/routes/members.rs", "server/src/protection/hide_routes.rs"] {
            assert!(rules_broken(&[(routes, TAKES)]).is_empty(), "{routes}");
        }
    }

    #[test]
    fn the_list_of_those_that_still_do_only_gets_shorter() {
        assert_eq!(rules_broken(&[("server/src/review/queue.rs", "use crate::stop::Result;\n")]), ["use-cases"]);
        assert!(rules_broken(&[("server/src/review/queue.rs", TAKES)]).is_empty());
    }
}
