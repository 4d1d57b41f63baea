//! What every page of one application says about it.

use crate::kernel::WhoSees;

/// Texts for the head of a page.
#[derive(Clone, Debug, Default)]
pub struct FileHead {
    pub reference: String,
    /// The programme's name in the reader's language.
    pub programme: String,
    pub organisation: String,
    /// The address of the application's own page, with language.
    pub href: String,
    /// Who reads what was answered once it is sent, and the documents.
    pub answers_seen: WhoSees,
    pub documents_seen: WhoSees,
}
