//! Why a file is not taken, each with its cure.

use super::taken_types;
use crate::kernel::Message;
use crate::text::Locale;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UploadRefusal {
    Missing,
    /// Nothing in it, or only blank space.
    Empty,
    TooLarge,
    /// None of the types that are taken.
    Type,
    /// Its name says one kind of file, its content another.
    Mismatch,
    /// A program, a web page, a shortcut.
    Runs,
    /// It opens only with a password.
    Password,
    /// It cannot be opened.
    Broken,
    /// Its end is missing: it broke off on its way.
    CutShort,
    /// It opens, and there is nothing to see.
    Blank,
    /// A text with programs in it.
    Macros,
    /// The format in which some telephones keep photographs.
    Heic,
    /// Moving pictures.
    Film,
    /// Word before 2007.
    OldWord,
    /// No more room in this application or challenge.
    OwnerFull,
    OrganisationFull,
    /// This person sent very much within one day.
    PersonFull,
}

impl UploadRefusal {
    pub const ALL: &'static [UploadRefusal] = &[
        UploadRefusal::Missing,
        UploadRefusal::Empty,
        UploadRefusal::TooLarge,
        UploadRefusal::Type,
        UploadRefusal::Mismatch,
        UploadRefusal::Runs,
        UploadRefusal::Password,
        UploadRefusal::Broken,
        UploadRefusal::CutShort,
        UploadRefusal::Blank,
        UploadRefusal::Macros,
        UploadRefusal::Heic,
        UploadRefusal::Film,
        UploadRefusal::OldWord,
        UploadRefusal::OwnerFull,
        UploadRefusal::OrganisationFull,
        UploadRefusal::PersonFull,
    ];

    /// The refusal without what some say beside: a name, a size, the types.
    pub fn key(self) -> &'static str {
        match self {
            UploadRefusal::Missing => "interface-upload-error-missing",
            UploadRefusal::Empty => "interface-upload-error-empty",
            UploadRefusal::TooLarge => "interface-upload-error-too-large",
            UploadRefusal::Type => "interface-upload-error-type",
            UploadRefusal::Mismatch => "interface-upload-error-content",
            UploadRefusal::Runs => "interface-upload-error-runs",
            UploadRefusal::Password => "interface-upload-error-password",
            UploadRefusal::Broken => "interface-upload-error-broken",
            UploadRefusal::CutShort => "interface-upload-error-cut-short",
            UploadRefusal::Blank => "interface-upload-error-blank",
            UploadRefusal::Macros => "interface-upload-error-macros",
            UploadRefusal::Heic => "interface-upload-error-heic",
            UploadRefusal::Film => "interface-upload-error-film",
            UploadRefusal::OldWord => "interface-upload-error-old-word",
            UploadRefusal::OwnerFull => "interface-upload-error-owner-full",
            UploadRefusal::OrganisationFull => "interface-upload-error-organisation-full",
            UploadRefusal::PersonFull => "interface-upload-error-person-full",
        }
    }

    /// `name` of the file as it is shown; `limit` on one file, in bytes.
    pub fn message(self, locale: Locale, name: &str, limit: u64) -> Message {
        let message = Message::new(self.key());
        match self {
            UploadRefusal::TooLarge => message.with("size", locale.file_size(limit)),
            UploadRefusal::Type => message.with("types", taken_types(locale)),
            UploadRefusal::Mismatch => message.with("name", name).with("types", taken_types(locale)),
            UploadRefusal::Runs
            | UploadRefusal::Password
            | UploadRefusal::Broken
            | UploadRefusal::CutShort
            | UploadRefusal::Blank
            | UploadRefusal::Macros => message.with("name", name),
            _ => message,
        }
    }
}
