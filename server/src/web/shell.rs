//! The frame around every page: navigation for this reader, languages, footer, headers.

use app::identity::SessionPolicy;
use app::identity::islands::{SessionKeeper, SessionWords};
use app::kernel::{Language, Message};
use app::ui::form::UnsavedWarning;
use app::ui::page::{self, NavLink, Page, ShellWords, Width};
use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;

use super::client_bundle::hydration_script;
use super::confirmations::confirms_any;
use super::headers;
use super::page_cache::Shared;
use super::request_context::RequestContext;
use super::routes::Section;

/// What one page tells the frame. Make one with [`PageOptions::new`] and set what differs. The title stays in the history of a
/// browser. So it names no organisation except on public pages, and an applicant's title never speaks of danger or of hiding.
#[derive(Clone, Debug, Default)]
pub struct PageOptions {
    /// Unique in the portal, in the reader's language.
    pub title: String,
    /// The page has a form, which language buttons must carry along.
    pub has_form: bool,
    /// Name and value of the button that Return in a field presses, where the form's main button has a name.
    pub return_presses: (String, String),
    /// The form is shown again with errors.
    pub error: bool,
    /// What the form speaks of was changed since it was shown.
    pub overtaken: bool,
    /// The form shows what was typed and is not saved.
    pub unsaved: bool,
    /// What was found: said first in the title, where screen readers begin. Where the address confirms that something was
    /// done, the title says that.
    pub outcome: String,
    /// Pages about risk and challenges: the quick exit is always visible, and the browser keeps nothing.
    pub quick_exit: bool,
    /// Where one came from: (label, path without language).
    pub breadcrumb: Vec<(String, String)>,
    /// On pages of a journey, one address back: (label, path without language).
    pub back: Option<(String, String)>,
    pub width: Width,
    /// Not for search engines or shared caches, even without a session.
    pub private: bool,
    /// A reference that only the printed page repeats at its foot.
    pub printed: String,
}

impl PageOptions {
    pub fn new(title: impl Into<String>) -> Self {
        PageOptions { title: title.into(), ..PageOptions::default() }
    }

    /// A page with a form in the state it is in.
    pub fn form(title: impl Into<String>, state: &app::ui::form::FormState) -> Self {
        PageOptions {
            title: title.into(),
            has_form: true,
            error: state.has_errors(),
            unsaved: state.unsaved,
            private: true,
            ..PageOptions::default()
        }
    }

    pub fn overtaken(mut self, overtaken: bool) -> Self {
        self.overtaken = overtaken;
        self
    }

    /// Return in a field of the form presses the button of this name and value.
    pub fn return_presses(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.return_presses = (name.into(), value.into());
        self
    }

    /// What was found, such as "3 results".
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = outcome.into();
        self
    }

    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    pub fn back(mut self, label: impl Into<String>, path: impl Into<String>) -> Self {
        self.back = Some((label.into(), path.into()));
        self
    }

    pub fn crumb(mut self, label: impl Into<String>, path: impl Into<String>) -> Self {
        self.breadcrumb.push((label.into(), path.into()));
        self
    }

    pub fn quick_exit(mut self) -> Self {
        self.quick_exit = true;
        self
    }

    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    pub fn printed(mut self, text: impl Into<String>) -> Self {
        self.printed = text.into();
        self
    }
}

/// The portal's mark. It is the address that browsers ask for unasked, so naming it costs no further request.
const ICON: &str = "/favicon.ico";

/// Where the quick exit leads: a harmless page that loads fast everywhere, in the language of the page that is left. A page in
/// another language would surprise a person who looks at the screen.
fn quick_exit_url(language: Language) -> String {
    // The site uses the same six codes.
    format!("https://www.un.org/{}/observances/list-days-weeks", language.code())
}

/// Pages that a receipt code opens tell of one file without an account: their readers may need to leave quickly.
fn is_opened_by_receipt(path: &str) -> bool {
    path == "/receipt" || path.starts_with("/receipt/")
}

impl RequestContext {
    /// A page with status 200; 409 when its form was overtaken, else 422 when it has errors.
    pub fn page<V: IntoView>(&self, options: PageOptions, main: impl FnOnce() -> V) -> Response {
        let status = match (options.overtaken, options.error) {
            (true, _) => StatusCode::CONFLICT,
            (false, true) => StatusCode::UNPROCESSABLE_ENTITY,
            (false, false) => StatusCode::OK,
        };
        self.page_with(status, options, main)
    }

    pub fn page_with<V: IntoView>(
        &self,
        status: StatusCode,
        options: PageOptions,
        main: impl FnOnce() -> V,
    ) -> Response {
        // The safety page promises the quick exit on every page to those who are here for an organisation.
        let quick_exit =
            options.quick_exit || is_opened_by_receipt(&self.path) || self.actor.acts_for_an_organisation();
        let options = PageOptions { quick_exit, ..options };
        let somebody = self.actor.signed_in.is_some() || self.actor.receipt.is_some();
        let personal = somebody || options.private || options.quick_exit || options.has_form;
        let shared = !personal && status == StatusCode::OK;
        let nonce = if shared { "" } else { &self.nonce };
        let unsaved = self.unsaved_warning(&options);
        let page = self.layout(options, nonce);
        let html = Bytes::from(page::document(&page, move || view! { {main()} {self.session_keeper()} {unsaved} }));
        let mut response = (status, Html(html.clone())).into_response();
        if shared {
            headers::protect_shared(response.headers_mut());
            response.extensions_mut().insert(Shared(html));
        } else {
            headers::protect(response.headers_mut(), nonce, personal);
        }
        let language = header::HeaderValue::from_static(self.language().code());
        response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
        response
    }

    fn layout(&self, options: PageOptions, nonce: &str) -> Page {
        let text = |key: &str| self.locale.text(key);
        let link = |(label, path): (String, String)| NavLink::new(label, self.href(&path));
        let path = if self.path == "/" { String::new() } else { self.path.clone() };
        let signed_in = self.actor.signed_in.as_ref().map(|person| page::SignedIn {
            name: person.name.clone(),
            account_href: self.href("/account"),
            sign_out_action: self.href("/sign-out"),
            token: self.form_token(""),
        });
        let mut footer: Vec<NavLink> = [
            ("interface-footer-help", "/help"),
            ("interface-footer-accessibility", "/accessibility"),
            ("interface-footer-privacy", "/privacy"),
            ("interface-footer-safety", "/safety"),
        ]
        .map(|(label, path)| NavLink::new(text(label), self.href(path)))
        .into();
        if self.portal.config.development {
            footer.push(NavLink::new(text("interface-footer-gallery"), self.href("/gallery")));
        }
        Page {
            path_without_language: path,
            query: self.query.clone().unwrap_or_default(),
            origin: self.portal.config.base_url.clone(),
            has_form: options.has_form,
            return_presses: options.return_presses,
            error: options.error,
            outcome: if self.query.as_deref().is_some_and(confirms_any) {
                text("interface-title-done")
            } else {
                options.outcome
            },
            quick_exit: options.quick_exit.then(|| quick_exit_url(self.language())),
            account_links: if signed_in.is_none() {
                vec![NavLink::new(text("interface-sign-in"), self.href("/sign-in"))]
            } else {
                Vec::new()
            },
            signed_in,
            navigation: self.navigation(),
            breadcrumb: options.breadcrumb.into_iter().map(link).collect(),
            back: options.back.map(link),
            footer,
            footer_note: text("interface-footer-note"),
            demo: self.demo.then(|| (text("interface-demo-title"), text("interface-demo-text"))),
            width: options.width,
            private: options.private || self.actor.signed_in.is_some(),
            printed: options.printed,
            nonce: nonce.to_owned(),
            icon: ICON.to_owned(),
            loader: if self.saves_data { "" } else { hydration_script(&self.portal) },
            ..Page::new(self.language(), options.title, ShellWords::new(text("interface-site-name"), text))
        }
    }

    /// For people who write to the institution: the question before a page is left on which something is not saved. Strangers
    /// type little (a name, a code) and can quickly type it again; their pages stay small.
    fn unsaved_warning(&self, options: &PageOptions) -> Option<AnyView> {
        let writes = self.actor.signed_in.is_some() || self.actor.receipt.is_some();
        let shown = options.has_form && writes && !self.saves_data && !hydration_script(&self.portal).is_empty();
        let unsaved = options.unsaved;
        shown.then(|| view! { <UnsavedWarning unsaved=unsaved /> }.into_any())
    }

    /// For somebody signed in: the warning before the session ends.
    fn session_keeper(&self) -> Option<AnyView> {
        let person =
            self.actor.signed_in.as_ref().filter(|_| !self.saves_data && !hydration_script(&self.portal).is_empty())?;
        let ends_in = u64::try_from(person.expires_at.since(self.now) / 1000).unwrap_or_default();
        let warn_before = SessionPolicy::of(self.actor.is_staff()).warn_before / 1000;
        let minutes = Message::new("interface-session-warning-text").with("minutes", warn_before / 60);
        let words = SessionWords {
            title: self.locale.text("interface-session-warning-title"),
            text: self.locale.message(&minutes),
            stay: self.locale.text("interface-session-warning-stay"),
            when: self.locale.text("interface-session-warning-when"),
            failed: self.locale.text("interface-session-ended-text"),
        };
        let (when_href, warn_before) = (self.href("/session"), warn_before.unsigned_abs());
        let keeper =
            view! { <SessionKeeper ends_in=ends_in warn_before=warn_before words=words when_href=when_href /> };
        Some(keeper.into_any())
    }

    /// The sections this reader can enter.
    fn navigation(&self) -> Vec<NavLink> {
        let link = |section: &Section| {
            let current = self.path == section.path || self.path.starts_with(&format!("{}/", section.path));
            NavLink::new(self.locale.text(section.words), self.href(section.path)).current(current)
        };
        self.site.sections(&self.actor).map(link).collect()
    }
}
