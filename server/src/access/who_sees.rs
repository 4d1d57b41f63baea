//! Who can read what, in the words of pages: taken from the policy table, so that no page promises what the table does not
//! keep. A test opens every object as every kind of person and compares.

use app::kernel::{Reader, WhoSees};

use super::policy::{Action, Allow, rule};

/// What somebody gives to the portal, or is given by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// What an organisation says about itself, before any application is sent.
    Organisation,
    /// Answers while the application is a draft.
    Draft,
    /// That an organisation applied, and its name, once it is sent.
    Applied,
    /// Answers, profile and the name under the declaration, once it is sent.
    Application,
    /// Uploaded files.
    Documents,
    /// The decision with its reasons.
    Notice,
    /// What a challenge says, and its documents.
    Challenge,
    /// Why an organisation was hidden or shown again.
    SealReason,
    /// The list of everything that was done.
    Log,
}

impl Given {
    pub const ALL: [Given; 9] = [
        Given::Organisation,
        Given::Draft,
        Given::Applied,
        Given::Application,
        Given::Documents,
        Given::Notice,
        Given::Challenge,
        Given::SealReason,
        Given::Log,
    ];

    /// What pages tell applicants about, in the order in which it comes to be. A word is the end of
    /// `applications-visibility-seen-…`.
    pub const TOLD: [(&'static str, Given); 6] = [
        ("draft", Given::Draft),
        ("applied", Given::Applied),
        ("sent", Given::Application),
        ("documents", Given::Documents),
        ("decision", Given::Notice),
        ("challenge", Given::Challenge),
    ];

    /// The actions by which it is read.
    fn actions(self) -> &'static [Action] {
        match self {
            Given::Organisation => &[Action::ReadOrganisation],
            Given::Draft => &[Action::ReadApplication],
            Given::Application => {
                &[Action::ReadApplication, Action::ReadWhatWasSent, Action::ReadFile, Action::ReadChallenge]
            }
            // Focal points find every organisation that applied to a programme of theirs, so that they can hide it.
            Given::Applied => &[
                Action::ReadApplication,
                Action::ReadApplicationByReceipt,
                Action::ReadFile,
                Action::ReadChallenge,
                Action::SealOrganisation,
            ],
            Given::Documents => &[Action::DownloadDocument],
            Given::Notice => &[Action::ReadNotice],
            Given::Challenge => &[Action::ReadOwnChallenge, Action::ReadChallenge],
            Given::SealReason => &[Action::SealOrganisation],
            Given::Log => &[Action::ReadAuditLog],
        }
    }

    pub fn who_sees(self) -> WhoSees {
        let allows = self.actions().iter().flat_map(|action| rule(*action));
        let mut readers: Vec<Reader> = allows.map(reader).collect();
        readers.sort();
        readers.dedup();
        WhoSees(readers)
    }
}

fn reader(allow: &Allow) -> Reader {
    match allow {
        Allow::Anyone => Reader::Everybody,
        Allow::SignedIn | Allow::Invited => Reader::SignedIn,
        Allow::Member(_) => Reader::Members,
        Allow::Staff(role) | Allow::StaffEverywhere(role) => Reader::of_role(*role),
        Allow::Receipt => Reader::ReceiptHolder,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applicants_are_told_of_everything_that_an_application_brings_about() {
        let untold: Vec<Given> =
            Given::ALL.into_iter().filter(|given| Given::TOLD.iter().all(|(_, told)| told != given)).collect();
        assert_eq!(untold, [Given::Organisation, Given::SealReason, Given::Log], "these are told where they arise");
    }

    #[test]
    fn the_sentence_follows_the_table() {
        assert_eq!(Given::Organisation.who_sees().0, [Reader::Members]);
        assert_eq!(Given::Draft.who_sees().0, [Reader::Members]);
        let notice = Given::Notice.who_sees().0;
        assert!(notice.contains(&Reader::ReceiptHolder) && notice.contains(&Reader::ChallengePanel), "{notice:?}");
        for given in Given::ALL {
            assert!(!given.who_sees().is_published(), "{given:?} is nobody else's");
        }
    }
}
