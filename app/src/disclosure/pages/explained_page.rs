//! Pages of plain explanation: a title, a sentence, and sections of a heading with a paragraph or two.

use leptos::prelude::*;

use crate::kernel::{Message, WhoSees};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::DocumentHead;

/// Which page, and its sections in order. The words are the messages `disclosure-{page}-{section}-title` and `-text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explained {
    Help,
    Accessibility,
    Privacy,
    Safety,
}

impl Explained {
    pub fn as_str(self) -> &'static str {
        match self {
            Explained::Help => "help",
            Explained::Accessibility => "accessibility",
            Explained::Privacy => "privacy",
            Explained::Safety => "safety",
        }
    }

    fn sections(self) -> &'static [&'static str] {
        match self {
            Explained::Help => &["write", "account", "late", "language", "never"],
            Explained::Accessibility => &["works", "tested", "limits", "report"],
            Explained::Privacy => &["kept", "deleted", "seen", "public", "network", "cookies", "rights"],
            Explained::Safety => &["exit", "device", "tor", "names", "receipt", "danger"],
        }
    }
}

/// The sections after which one writes to the help contact.
const WRITES: [(Explained, &str); 5] = [
    (Explained::Help, "write"),
    (Explained::Accessibility, "report"),
    (Explained::Privacy, "public"),
    (Explained::Privacy, "rights"),
    (Explained::Safety, "names"),
];

/// Who reads what people give to the portal: each by the end of `applications-visibility-seen-…`, as on the page "Who will
/// see what".
pub type Readers = [(&'static str, WhoSees)];

/// How long each kind of data is kept, in milliseconds, from the code that deletes it.
#[derive(Clone, Copy, Debug)]
pub struct Lives {
    /// An application that a receipt code opened: after its last use, and at most.
    pub receipt_idle: i64,
    pub receipt_most: i64,
    /// Cookies of somebody who goes to sign in at the institution, and of a chosen language.
    pub staff_sign_in: i64,
    pub language: i64,
    /// A keyed fingerprint of a network address.
    pub fingerprint: i64,
    pub sessions: i64,
    pub typed: i64,
    pub mails: i64,
    pub removed_documents: i64,
    pub challenge_drafts: i64,
}

/// A length of time in the largest unit that it fills.
fn length(milliseconds: i64) -> Message {
    const MINUTE: i64 = 60 * 1000;
    let units = [("days", 24 * 60 * MINUTE), ("hours", 60 * MINUTE), ("minutes", MINUTE)];
    // A single day is told in hours: it begins when something happens, and not at midnight.
    let whole = |unit: i64, name: &str| milliseconds % unit == 0 && (name != "days" || milliseconds > unit);
    let (name, unit) = units.into_iter().find(|(name, unit)| whole(*unit, name)).unwrap_or(("minutes", MINUTE));
    Message::of_word("disclosure-length", name).with("count", milliseconds / unit)
}

/// `contact` is whom to ask for help; every text may name it as `$contact`, and what hiding does as `$hidden`.
pub fn explained_page(locale: Locale, page: Explained, contact: &str, readers: &Readers, lives: &Lives) -> AnyView {
    let text = |key: &str| {
        let message = Message::new(format!("disclosure-{}-{key}", page.as_str()))
            .with("contact", contact)
            .with("hidden", Message::new("protection-hide-effect"))
            .with("receipt_idle", length(lives.receipt_idle))
            .with("receipt_most", length(lives.receipt_most))
            .with("staff_sign_in", length(lives.staff_sign_in))
            .with("language", length(lives.language))
            .with("fingerprint", length(lives.fingerprint))
            .with("sessions", length(lives.sessions))
            .with("typed", length(lives.typed))
            .with("mails", length(lives.mails))
            .with("removed_documents", length(lives.removed_documents))
            .with("challenge_drafts", length(lives.challenge_drafts));
        locale.message(&message)
    };
    let sections: Vec<_> = page
        .sections()
        .iter()
        .map(|section| {
            let paragraphs: Vec<_> = text(&format!("{section}-text"))
                .lines()
                .filter(|line| !line.is_empty())
                .map(|line| view! { <p>{line.to_owned()}</p> })
                .collect();
            // An address in a sentence cannot be pressed; it stands once more beneath, where it can.
            let write =
                WRITES.contains(&(page, *section)).then(|| view! { <p>{Content::contact(contact).into_view()}</p> });
            let seen = ((page, *section) == (Explained::Privacy, "seen")).then(|| {
                let row = |(what, who): &(&str, WhoSees)| {
                    SummaryRow::new(locale.text(&format!("applications-visibility-seen-{what}")), locale.who_reads(who))
                };
                let rows: Vec<_> = readers.iter().map(row).collect();
                view! { <SummaryList rows /> }
            });
            view! {
                <h2>{text(&format!("{section}-title"))}</h2>
                {seen}
                {paragraphs}
                {write}
            }
        })
        .collect();
    view! {
        <DocumentHead title=text("title") lead=text("lead") />
        {sections}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::keys;

    #[test]
    fn a_length_is_told_in_the_largest_unit_that_it_fills() {
        let said = |milliseconds| Locale::new(Language::En).bare(&length(milliseconds));
        const MINUTE: i64 = 60_000;
        assert_eq!(said(10 * MINUTE), "10 minutes");
        assert_eq!(said(60 * MINUTE), "1 hour");
        assert_eq!(said(24 * 60 * MINUTE), "24 hours");
        assert_eq!(said(26 * 60 * MINUTE), "26 hours");
        assert_eq!(said(30 * 24 * 60 * MINUTE), "30 days");
    }

    /// When a sentence about privacy has its own number, the number can differ from the code.
    #[test]
    fn no_sentence_about_privacy_says_a_number_of_its_own() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for key in keys(language).into_iter().filter(|key| key.starts_with("disclosure-privacy-")) {
                let digits: String = locale.text(&key).chars().filter(|letter| letter.is_numeric()).collect();
                assert_eq!(digits, "", "{language} {key}");
            }
        }
    }
}
