//! Who can read what, in the words of pages: taken from the policy table, so that no page promises what the table does not
//! keep. A test opens every object as every kind of person and compares.

use app::kernel::{Reader, WhoSees};

use super::policy::{Action, Allow, rule};

/// What somebody gives to the portal, or is given by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Information {
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

impl Information {
    pub const ALL: [Information; 9] = [
        Information::Organisation,
        Information::Draft,
        Information::Applied,
        Information::Application,
        Information::Documents,
        Information::Notice,
        Information::Challenge,
        Information::SealReason,
        Information::Log,
    ];

    /// What pages tell applicants about, in the order in which it comes to be. A word is the end of
    /// `applications-visibility-seen-…`.
    pub const TOLD: [(&'static str, Information); 6] = [
        ("draft", Information::Draft),
        ("applied", Information::Applied),
        ("sent", Information::Application),
        ("documents", Information::Documents),
        ("decision", Information::Notice),
        ("challenge", Information::Challenge),
    ];

    /// The actions by which it is read.
    fn actions(self) -> &'static [Action] {
        match self {
            Information::Organisation => &[Action::ReadOrganisation],
            Information::Draft => &[Action::ReadApplication],
            Information::Application => {
                &[Action::ReadApplication, Action::ReadWhatWasSent, Action::ReadFile, Action::ReadChallenge]
            }
            // Focal points find every organisation that applied to a programme of theirs, so that they can hide it.
            Information::Applied => &[
                Action::ReadApplication,
                Action::ReadApplicationByReceipt,
                Action::ReadFile,
                Action::ReadChallenge,
                Action::SealOrganisation,
            ],
            Information::Documents => &[Action::DownloadDocument],
            Information::Notice => &[Action::ReadNotice],
            Information::Challenge => &[Action::ReadOwnChallenge, Action::ReadChallenge],
            Information::SealReason => &[Action::SealOrganisation],
            Information::Log => &[Action::ReadAuditLog],
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
        let untold: Vec<Information> = Information::ALL
            .into_iter()
            .filter(|given| Information::TOLD.iter().all(|(_, told)| told != given))
            .collect();
        assert_eq!(
            untold,
            [Information::Organisation, Information::SealReason, Information::Log],
            "these are told where they arise"
        );
    }

    #[test]
    fn the_sentence_follows_the_table() {
        assert_eq!(Information::Organisation.who_sees().0, [Reader::Members]);
        assert_eq!(Information::Draft.who_sees().0, [Reader::Members]);
        let notice = Information::Notice.who_sees().0;
        assert!(notice.contains(&Reader::ReceiptHolder) && notice.contains(&Reader::ChallengePanel), "{notice:?}");
        for given in Information::ALL {
            assert!(!given.who_sees().is_published(), "{given:?} is nobody else's");
        }
    }
}
