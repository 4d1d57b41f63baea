//! What the log's words mean to a reader. The list is closed: an act whose words are not here has no name, and a test of
//! the server says so.

use crate::kernel::Message;

/// Kinds of objects that acts are done to, in the order in which they are offered for choosing.
pub const OBJECTS: [&str; 14] = [
    "application",
    "decision",
    "restriction",
    "challenge",
    "document",
    "assessment",
    "accreditation",
    "organisation",
    "programme",
    "programme_version",
    "user",
    "session",
    "invitation",
    "installation",
];

/// What can be done to each.
const ACTS: [(&str, &[&str]); 14] = [
    (
        "application",
        &[
            "begun",
            "submitted",
            "receipt_issued",
            "found_complete",
            "found_incomplete",
            "reminded",
            "answered",
            "assessment_started",
            "recommended",
            "returned",
            "granted",
            "granted_lower",
            "refused",
            "deferred",
            "resumed",
            "closed_unanswered",
            "withdrawn",
            "annulled",
            "lapsed",
            "declared",
            "document_added",
            "document_removed",
            "visibility_answered",
            "receipt_renewed",
            "draft_deleted",
        ],
    ),
    ("decision", &["decided", "annulled", "naming_agreed", "naming_withdrawn"]),
    ("restriction", &["imposed", "lifted"]),
    (
        "challenge",
        &[
            "lodged",
            "acknowledged",
            "bundle_read",
            "examination_started",
            "document_added",
            "document_removed",
            "upheld",
            "partly_upheld",
            "rejected",
        ],
    ),
    ("document", &["document_read"]),
    ("assessment", &["assessed"]),
    ("accreditation", &["opened", "ended"]),
    (
        "organisation",
        &[
            "created",
            "profile_changed",
            "member_added",
            "member_removed",
            "member_left",
            "member_role_changed",
            "ownership_handed_over",
            "sealed",
            "unsealed",
            "showing_announced",
            "showing_agreed",
            "hiding_kept",
            "sealed_name_read",
            "seeded",
        ],
    ),
    ("programme", &["programme_opened", "programme_closed"]),
    ("programme_version", &["published"]),
    ("installation", &["demo_told", "mails_tried_again", "jobs_tried_again"]),
    (
        "user",
        &[
            "account_created",
            "signed_in",
            "signed_out",
            "email_changed",
            "password_changed",
            "password_reset",
            "password_link_made",
            "role_granted",
            "role_withdrawn",
        ],
    ),
    ("session", &["ended"]),
    ("invitation", &["invited", "accepted", "declined", "withdrawn"]),
];

/// The act that vouches for what was written after another: it can be done to everything.
const VOUCHED: &str = "vouched";

/// Whether an act has a name of its own.
pub fn is_named(object: &str, verb: &str) -> bool {
    (verb == VOUCHED && OBJECTS.contains(&object))
        || ACTS.iter().any(|(listed, verbs)| *listed == object && verbs.contains(&verb))
}

/// Whether an act of this verb has a name, on whatever it was done to.
pub fn is_verb(verb: &str) -> bool {
    verb == VOUCHED || ACTS.iter().any(|(_, verbs)| verbs.contains(&verb))
}

/// An act's name.
pub fn act_message(object: &str, verb: &str) -> Message {
    if verb == VOUCHED {
        Message::new("audit-act-vouched")
    } else if is_named(object, verb) {
        Message::of_word("audit-act", &format!("{object}-{verb}"))
    } else {
        Message::new("audit-act-other")
    }
}

/// The name of a kind of objects.
pub fn object_message(object: &str) -> Message {
    if OBJECTS.contains(&object) {
        Message::of_word("audit-object", object)
    } else {
        Message::new("audit-object-other")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::Locale;

    #[test]
    fn every_act_and_every_kind_has_a_name_in_every_language() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            let kinds = OBJECTS.iter().map(|object| object_message(object));
            let acts = ACTS.iter().flat_map(|(object, verbs)| verbs.iter().map(|verb| act_message(object, verb)));
            let others = [act_message("x", "y"), act_message("decision", VOUCHED), object_message("x")];
            for message in kinds.chain(acts).chain(others) {
                let text = locale.message(&message);
                assert!(
                    !text.contains('_') && !text.contains('[') && !text.is_empty(),
                    "{language} {message:?}: {text}"
                );
            }
        }
    }
}
