//! What a file says beside its content, and what was seen about it when it came.

use super::MediaType;
use crate::kernel::{Message, words};
use crate::text::Locale;

/// A kind of detail that was removed from a file when it was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trace {
    /// Where a photograph or recording was made.
    Place,
    /// The camera, telephone, printer or program.
    Device,
    /// Who made, changed or commented it.
    Author,
    /// When it was made or changed.
    Time,
    /// A small picture of it, which may show what was cut away since.
    Preview,
    /// Remarks, titles, and data that belongs to none of the others.
    Other,
}

words!(Trace {
    Place = "place",
    Device = "device",
    Author = "author",
    Time = "time",
    Preview = "preview",
    Other = "other",
});

/// What was seen about a file and matters to the person who opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It holds scripts, other files or links that act by themselves.
    Active,
    /// It bears a digital signature, which any change would break: it was left as it came.
    Signed,
    /// Nothing could be removed from it.
    NotCleaned,
    /// It was written in another encoding and is kept in UTF-8.
    Converted,
    /// It holds other files that were not cleaned.
    Inside,
    /// It holds deleted text, or comments.
    Changes,
}

words!(Mark {
    Active = "active",
    Signed = "signed",
    NotCleaned = "not_cleaned",
    Converted = "converted",
    Inside = "inside",
    Changes = "changes",
});

impl Mark {
    /// What the sender of the file can do about it.
    fn advice(self) -> Option<&'static str> {
        match self {
            Mark::Converted => Some("applications-documents-advice-converted"),
            Mark::Changes => Some("applications-documents-advice-changes"),
            Mark::Active | Mark::Signed | Mark::NotCleaned | Mark::Inside => None,
        }
    }

    fn said(self, locale: Locale) -> String {
        locale.text(&format!("applications-documents-mark-{}", self.as_str().replace('_', "-")))
    }
}

/// To the reader of a file that another person sent: what to know of it.
pub fn said_to_reader(locale: Locale, marks: &[Mark]) -> String {
    marks.iter().map(|mark| mark.said(locale)).collect::<Vec<_>>().join(" ")
}

/// To the sender of the file, one sentence each: what was removed, what was left, what to check. In this order.
pub fn said_of_file(locale: Locale, removed: &[Trace], marks: &[Mark]) -> String {
    let mut said = Vec::new();
    if !removed.is_empty() {
        let names =
            removed.iter().map(|trace| locale.text(&format!("applications-documents-trace-{}", trace.as_str())));
        let message =
            Message::new("applications-documents-cleaned").with("details", locale.list(&names.collect::<Vec<_>>()));
        said.push(locale.message(&message));
    }
    for mark in marks {
        said.push(mark.said(locale));
        said.extend(mark.advice().map(|advice| locale.text(advice)));
    }
    said.join(" ")
}

impl MediaType {
    /// A name of a document that every reader can say and find again, also when its own name is in another script: its purpose,
    /// the beginning of its digest, its ending.
    pub fn plain_name(self, purpose: &str, sha256: &str) -> String {
        let digest: String = sha256.chars().take(6).collect();
        format!("{}-{digest}.{}", purpose.replace('_', "-"), self.endings()[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;

    /// A reviewer cannot accept changes in a file and send it again.
    #[test]
    fn advice_to_the_sender_is_not_given_to_a_reader() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for mark in Mark::ALL {
                let to_sender = said_of_file(locale, &[], &[*mark]);
                let to_reader = said_to_reader(locale, &[*mark]);
                assert!(!to_reader.is_empty() && to_sender.starts_with(&to_reader), "{language} {mark:?}");
                match mark.advice() {
                    Some(advice) => {
                        let advice = locale.text(advice);
                        assert!(to_sender.contains(&advice) && !to_reader.contains(&advice), "{language} {mark:?}");
                    }
                    None => assert_eq!(to_sender, to_reader, "{language} {mark:?}"),
                }
            }
        }
    }
}
