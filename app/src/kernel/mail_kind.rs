//! What notices and mails are about. The words are stored and never change; a person who reads them outside a case learns no more
//! than this.

use super::words::{UnknownWord, words};

/// What an organisation or the institution's people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoticeKind {
    ApplicationReceived,
    /// Something is asked of the applicant.
    Question,
    Reminded,
    ClosedUnanswered,
    /// The institution missed its deadline.
    Lapsed,
    Decision,
    Deferral,
    ChallengeLodged,
    ChallengeAcknowledged,
    ChallengeDecided,
    /// What everybody may read of the organisation changes.
    Publicity,
    /// An organisation hid itself; focal points are told.
    ProtectionAsked,
}

words!(NoticeKind {
    ApplicationReceived = "application_received",
    Question = "question",
    Reminded = "reminded",
    ClosedUnanswered = "closed_unanswered",
    Lapsed = "lapsed",
    Decision = "decision",
    Deferral = "deferral",
    ChallengeLodged = "challenge_lodged",
    ChallengeAcknowledged = "challenge_acknowledged",
    ChallengeDecided = "challenge_decided",
    Publicity = "publicity",
    ProtectionAsked = "protection_asked",
});

/// By which way a notice is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// On the organisation's page.
    Portal,
    Email,
}

words!(Channel { Portal = "portal", Email = "email" });

/// A mail about somebody's own account. The words name its messages: `identity-mail-{word}-subject` and `-body`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountMail {
    /// The address is to be confirmed before there is an account.
    Confirm,
    /// Somebody wanted an account for an address that has one.
    Exists,
    /// A link that signs in on an unknown device.
    Enter,
    Recover,
    /// A new address is to be confirmed.
    Change,
    /// The address was changed: to the one before.
    Changed,
    /// The password was changed.
    Password,
}

words!(AccountMail {
    Confirm = "confirm",
    Exists = "exists",
    Enter = "enter",
    Recover = "recover",
    Change = "change",
    Changed = "changed",
    Password = "password",
});

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MailKind {
    Account(AccountMail),
    Invitation,
    /// What waits for somebody of the institution.
    Work,
    Notice(NoticeKind),
}

const INVITATION: &str = "invitation";
const WORK: &str = "work";

impl MailKind {
    /// The word the database uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            MailKind::Account(mail) => mail.as_str(),
            MailKind::Invitation => INVITATION,
            MailKind::Work => WORK,
            MailKind::Notice(notice) => notice.as_str(),
        }
    }

    /// A stored word. An unknown one is an error.
    pub fn read(word: &str) -> Result<Self, UnknownWord> {
        match word {
            INVITATION => Ok(MailKind::Invitation),
            WORK => Ok(MailKind::Work),
            _ => AccountMail::from_word(word)
                .map(MailKind::Account)
                .or_else(|| NoticeKind::from_word(word).map(MailKind::Notice))
                .ok_or_else(|| UnknownWord::new::<Self>(word)),
        }
    }

    pub fn all() -> impl Iterator<Item = MailKind> {
        let accounts = AccountMail::ALL.iter().map(|mail| MailKind::Account(*mail));
        let notices = NoticeKind::ALL.iter().map(|notice| MailKind::Notice(*notice));
        accounts.chain([MailKind::Invitation, MailKind::Work]).chain(notices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_from_its_own_word_and_no_other_word_is_a_kind() {
        for kind in MailKind::all() {
            assert_eq!(MailKind::read(kind.as_str()), Ok(kind));
        }
        for word in ["", "notice", "anything"] {
            assert!(MailKind::read(word).is_err(), "{word}");
        }
    }
}
