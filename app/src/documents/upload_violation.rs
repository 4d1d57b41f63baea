//! Why a file is not accepted, each with what the sender can do.

use super::taken_types;
use crate::kernel::Message;
use crate::text::Locale;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UploadViolation {
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
    /// Its end is missing: the upload was cut off.
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

impl UploadViolation {
    pub const ALL: &'static [UploadViolation] = &[
        UploadViolation::Missing,
        UploadViolation::Empty,
        UploadViolation::TooLarge,
        UploadViolation::Type,
        UploadViolation::Mismatch,
        UploadViolation::Runs,
        UploadViolation::Password,
        UploadViolation::Broken,
        UploadViolation::CutShort,
        UploadViolation::Blank,
        UploadViolation::Macros,
        UploadViolation::Heic,
        UploadViolation::Film,
        UploadViolation::OldWord,
        UploadViolation::OwnerFull,
        UploadViolation::OrganisationFull,
        UploadViolation::PersonFull,
    ];

    /// The refusal without what some say beside: a name, a size, the types.
    pub fn key(self) -> &'static str {
        match self {
            UploadViolation::Missing => "interface-upload-error-missing",
            UploadViolation::Empty => "interface-upload-error-empty",
            UploadViolation::TooLarge => "interface-upload-error-too-large",
            UploadViolation::Type => "interface-upload-error-type",
            UploadViolation::Mismatch => "interface-upload-error-content",
            UploadViolation::Runs => "interface-upload-error-runs",
            UploadViolation::Password => "interface-upload-error-password",
            UploadViolation::Broken => "interface-upload-error-broken",
            UploadViolation::CutShort => "interface-upload-error-cut-short",
            UploadViolation::Blank => "interface-upload-error-blank",
            UploadViolation::Macros => "interface-upload-error-macros",
            UploadViolation::Heic => "interface-upload-error-heic",
            UploadViolation::Film => "interface-upload-error-film",
            UploadViolation::OldWord => "interface-upload-error-old-word",
            UploadViolation::OwnerFull => "interface-upload-error-owner-full",
            UploadViolation::OrganisationFull => "interface-upload-error-organisation-full",
            UploadViolation::PersonFull => "interface-upload-error-person-full",
        }
    }

    /// `name` of the file as it is shown; `limit` on one file, in bytes.
    pub fn message(self, locale: Locale, name: &str, limit: u64) -> Message {
        let message = Message::new(self.key());
        match self {
            UploadViolation::TooLarge => message.with("size", locale.file_size(limit)),
            UploadViolation::Type => message.with("types", taken_types(locale)),
            UploadViolation::Mismatch => message.with("name", name).with("types", taken_types(locale)),
            UploadViolation::Runs
            | UploadViolation::Password
            | UploadViolation::Broken
            | UploadViolation::CutShort
            | UploadViolation::Blank
            | UploadViolation::Macros => message.with("name", name),
            _ => message,
        }
    }
}
