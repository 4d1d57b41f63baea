//! Pages of plain explanation: a title, a sentence, and sections of a heading with a paragraph or two.

use leptos::prelude::*;

use crate::kernel::{Message, WhoSees};
use crate::text::Locale;
use crate::ui::Content;
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
            Explained::Privacy => &["kept", "seen", "public", "network", "cookies", "rights"],
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

/// Who reads what people give to the portal.
pub struct Readers {
    pub application: WhoSees,
    pub notice: WhoSees,
    pub challenge: WhoSees,
}

/// `contact` is whom to ask for help; every text may name it as `$contact`, and the readers as `$application` and so on.
pub fn explained_page(locale: Locale, page: Explained, contact: &str, readers: &Readers) -> AnyView {
    let list = |who: &WhoSees| {
        let names: Vec<String> = who.0.iter().map(|reader| locale.message(&reader.message())).collect();
        locale.list(&names)
    };
    let text = |key: &str| {
        let message = Message::new(format!("disclosure-{}-{key}", page.as_str()))
            .with("contact", contact)
            .with("application", list(&readers.application))
            .with("notice", list(&readers.notice))
            .with("challenge", list(&readers.challenge));
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
            view! {
                <h2>{text(&format!("{section}-title"))}</h2>
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
