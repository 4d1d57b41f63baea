//! What the log's words mean to a reader.

use crate::kernel::{Message, ObjectKind, Verb};

/// An act's name. The words are those that are stored: when somebody wrote to the log without the portal, their meaning is not
/// known.
pub fn act_message(object: &str, verb: &str) -> Message {
    match (ObjectKind::from_word(object), Verb::from_word(verb)) {
        (Some(object), Some(verb)) if verb.can_be_done_to(object) => name(object, verb),
        _ => Message::new("audit-act-other"),
    }
}

fn name(object: ObjectKind, verb: Verb) -> Message {
    if verb == Verb::Vouched {
        return Message::new("audit-act-vouched");
    }
    Message::of_word("audit-act", &format!("{}-{}", object.as_str(), verb.as_str()))
}

/// The name of a kind of objects.
pub fn object_message(object: ObjectKind) -> Message {
    Message::of_word("audit-object", object.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{ActorKind, Language};
    use crate::text::Locale;

    #[test]
    fn every_act_and_every_kind_has_a_name_in_every_language() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            let kinds = ObjectKind::ALL.iter().map(|object| object_message(*object));
            let actors = ActorKind::ALL.iter().map(|kind| Message::of_word("audit-actor", kind.as_str()));
            let acts = Verb::ALL.iter().flat_map(|verb| verb.objects().iter().map(|object| name(*object, *verb)));
            for message in kinds.chain(actors).chain(acts).chain([act_message("x", "y")]) {
                assert!(locale.has(&message.key), "{language} has no words for {message:?}");
                assert!(!locale.message(&message).is_empty(), "{language} {message:?}");
            }
        }
    }

    #[test]
    fn words_that_do_not_belong_together_have_no_name() {
        for (object, verb) in [("decision", "nothing"), ("nothing", "decided"), ("decision", "signed_in")] {
            assert_eq!(act_message(object, verb).key, "audit-act-other");
        }
        assert_eq!(act_message("decision", "decided").key, "audit-act-decision-decided");
    }
}
