//! Of which acts an applicant is told on the page of their application, and in what words.

use crate::kernel::{ActorKind, Message, Verb};

/// What was done; none for what is not theirs to see.
pub fn message(verb: Verb) -> Option<Message> {
    is_told(verb).then(|| Message::of_word("applications-act", verb.as_str()))
}

/// Who did it. The portal answers a submission at once, within the act of the person who sent it.
pub fn by(verb: Verb, actor: ActorKind) -> Message {
    let actor = if verb == Verb::ReceiptIssued { ActorKind::System } else { actor };
    Message::of_word("applications-actor", actor.as_str())
}

fn is_told(verb: Verb) -> bool {
    match verb {
        Verb::Begun
        | Verb::Submitted
        | Verb::ReceiptIssued
        | Verb::FoundComplete
        | Verb::FoundIncomplete
        | Verb::Reminded
        | Verb::Answered
        | Verb::AssessmentStarted
        | Verb::Recommended
        | Verb::Granted
        | Verb::GrantedLower
        | Verb::Refused
        | Verb::Deferred
        | Verb::Resumed
        | Verb::ClosedUnanswered
        | Verb::Withdrawn
        | Verb::Annulled
        | Verb::Lapsed
        | Verb::VisibilityAnswered
        | Verb::NamingAgreed
        | Verb::NamingWithdrawn
        | Verb::Sealed
        | Verb::Unsealed
        | Verb::ShowingAnnounced
        | Verb::ShowingAgreed
        | Verb::HidingKept => true,
        Verb::Returned
        | Verb::Declared
        | Verb::DocumentAdded
        | Verb::DocumentRemoved
        | Verb::ReceiptRenewed
        | Verb::DraftDeleted
        | Verb::Decided
        | Verb::Imposed
        | Verb::Lifted
        | Verb::Lodged
        | Verb::Acknowledged
        | Verb::BundleRead
        | Verb::ExaminationStarted
        | Verb::Upheld
        | Verb::PartlyUpheld
        | Verb::Rejected
        | Verb::DocumentRead
        | Verb::Assessed
        | Verb::Opened
        | Verb::Ended
        | Verb::Created
        | Verb::ProfileChanged
        | Verb::MemberAdded
        | Verb::MemberRemoved
        | Verb::MemberLeft
        | Verb::MemberRoleChanged
        | Verb::OwnershipHandedOver
        | Verb::SealedNameRead
        | Verb::Seeded
        | Verb::ProgrammeOpened
        | Verb::ProgrammeClosed
        | Verb::Published
        | Verb::AccountCreated
        | Verb::SignedIn
        | Verb::SignedOut
        | Verb::EmailChanged
        | Verb::PasswordChanged
        | Verb::PasswordReset
        | Verb::PasswordLinkMade
        | Verb::RoleGranted
        | Verb::RoleWithdrawn
        | Verb::Invited
        | Verb::Accepted
        | Verb::Declined
        | Verb::DemoTold
        | Verb::MailsTriedAgain
        | Verb::JobsTriedAgain
        | Verb::Vouched => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::Locale;

    #[test]
    fn what_an_applicant_is_told_of_has_words_in_every_language() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            let acts = Verb::ALL.iter().filter_map(|verb| message(*verb));
            let actors = ActorKind::ALL.iter().map(|actor| by(Verb::Begun, *actor));
            for message in acts.chain(actors) {
                assert!(locale.has(&message.key), "{language} has no words for {message:?}");
            }
        }
    }

    #[test]
    fn a_receipt_is_issued_by_the_portal() {
        assert_eq!(by(Verb::ReceiptIssued, ActorKind::Member).key, "applications-actor-system");
        assert_eq!(by(Verb::Submitted, ActorKind::Member).key, "applications-actor-member");
        assert!(message(Verb::Returned).is_none() && message(Verb::Submitted).is_some());
    }
}
