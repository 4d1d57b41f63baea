//! A use case knows no HTTP: no form, no address, no page. Only what declares routes takes a request (`crate::web`).

use super::capabilities::reaches;
use crate::finding::Finding;
use crate::sources::{Sources, tests_from};

/// What every request passes, and what composes or serves the whole.
const BESIDE: &[&str] = &["web", "routes", "background", "cli", "lib", "main"];

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
        if let Some(reach) = reached {
            let message = "a use case knows no HTTP: take a unit of work and a command, and let the route lead on";
            found.push(Finding::new(&source.path, source.line_of(reach.at), "use-cases", message.to_owned()));
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

    const TAKES: &str = "use crate::web::RequestContext;\n";

    #[test]
    fn only_what_declares_routes_takes_a_request() {
        assert_eq!(rules_broken(&[("server/src/organisations/invite_member.rs", TAKES)]), ["use-cases"]);
        for routes in ["server/src/organisations/routes/members.rs", "server/src/protection/hide_routes.rs"] {
            assert!(rules_broken(&[(routes, TAKES)]).is_empty(), "{routes}");
        }
    }
}
