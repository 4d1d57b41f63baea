//! What a page tells its frame.

use super::words::ShellWords;
use crate::kernel::Language;

/// A link of the frame: navigation, breadcrumb, footer.
#[derive(Clone, Debug, Default)]
pub struct NavLink {
    pub label: String,
    pub href: String,
    /// The page itself, or the section it stands in.
    pub current: bool,
}

impl NavLink {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        NavLink { label: label.into(), href: href.into(), current: false }
    }

    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// The person signed in, and how they sign out (a form, because it changes something).
#[derive(Clone, Debug, Default)]
pub struct SignedIn {
    pub name: String,
    pub account_href: String,
    pub sign_out_action: String,
    pub token: String,
}

/// How wide the page's content may become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// One column of 38 rem, for reading and answering.
    #[default]
    Reading,
    /// 64 rem, for lists and tables.
    List,
    /// The whole window, for the page on which a reviewer works.
    Workbench,
}

/// The frame around one page. Make one with [`Page::new`] and set what differs.
#[derive(Clone, Debug)]
pub struct Page {
    /// Unique in the portal, without the site's name.
    pub title: String,
    pub language: Language,
    /// The path without its language (`/programmes`; `` for the home page).
    pub path_without_language: String,
    /// The query without its question mark; language links keep it.
    pub query: String,
    /// `https://host`, for links between languages in the head; may be empty.
    pub origin: String,
    /// The page has a form: languages are then buttons, which carry what was typed.
    pub has_form: bool,
    /// Name and value of the button that Return in a field of the main form presses; both empty for one without a name.
    pub return_presses: (String, String),
    /// The page shows errors: said first in the title.
    pub error: bool,
    /// What was done or found ("Saved", "3 results"): said first in the title. Empty when nothing was.
    pub outcome: String,
    /// Where "leave this site" leads; pages about risk set it.
    pub quick_exit: Option<String>,
    pub signed_in: Option<SignedIn>,
    /// Links at the header's end when nobody is signed in ("Sign in").
    pub account_links: Vec<NavLink>,
    pub navigation: Vec<NavLink>,
    /// The way here, without the page itself.
    pub breadcrumb: Vec<NavLink>,
    /// One address back, on pages of a journey, instead of a breadcrumb.
    pub back: Option<NavLink>,
    pub footer: Vec<NavLink>,
    pub footer_note: String,
    /// On every page of the demonstration: its name, and that all in it is invented.
    pub demo: Option<(String, String)>,
    pub width: Width,
    /// Not for search engines.
    pub private: bool,
    /// Printed only: symbol, address and time.
    pub printed: String,
    /// The nonce of this answer's content security policy. Empty on a page that many readers are sent the same copy of: its
    /// style is allowed by its hash, and it loads no island.
    pub nonce: String,
    /// The address of the icon, an SVG; none is named when empty.
    pub icon: String,
    /// Script that loads islands; written only on pages that hold one.
    pub loader: &'static str,
    pub words: ShellWords,
}

impl Page {
    pub fn new(language: Language, title: impl Into<String>, words: ShellWords) -> Self {
        Page {
            title: title.into(),
            language,
            words,
            path_without_language: String::new(),
            query: String::new(),
            origin: String::new(),
            has_form: false,
            return_presses: Default::default(),
            error: false,
            outcome: String::new(),
            quick_exit: None,
            signed_in: None,
            account_links: Vec::new(),
            navigation: Vec::new(),
            breadcrumb: Vec::new(),
            back: None,
            footer: Vec::new(),
            footer_note: String::new(),
            demo: None,
            width: Width::default(),
            private: false,
            printed: String::new(),
            nonce: String::new(),
            icon: String::new(),
            loader: "",
        }
    }

    /// This page's address in a language.
    pub fn path_in(&self, language: Language) -> String {
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        format!("/{}{}{query}", language.code(), self.path_without_language)
    }
}
