//! What every page of one application says about it.

/// Texts for the head of a page.
#[derive(Clone, Debug, Default)]
pub struct FileHead {
    pub reference: String,
    /// The programme's name in the reader's language.
    pub programme: String,
    pub organisation: String,
    /// The address of the application's own page, with language.
    pub href: String,
}
