//! One request, as handlers see it: who asks, in which language, where, when.

use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use app::kernel::{Failure, Language, Timestamp, without_unseen_edges};
use app::text::Locale;
use app::ui::form::Values;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::site::Site;
use super::{confirmations, cookies, origin};
use crate::access::{self, Action, Actor, Subject};
use crate::audit::{self, Act};
use crate::error::Result;
use crate::keys;
use crate::portal::Portal;
use crate::rate_limits::Origin;
use crate::unit_of_work::{IdempotencyKey, UnitOfWork};

/// How long reading on counts as one reading, in milliseconds.
const READING: i64 = 60 * 60 * 1000;

#[derive(Clone)]
pub struct RequestContext(Arc<Inner>);

pub struct Inner {
    pub portal: Portal,
    pub site: Arc<Site>,
    pub locale: Locale,
    /// The path without its language: `/programmes`.
    pub path: String,
    /// What the address asks for, without confirmations of what this visitor did not just do.
    pub query: Option<String>,
    pub actor: Actor,
    pub now: Timestamp,
    /// What this page's style and loader carry in the Content-Security-Policy.
    pub nonce: String,
    /// Keyed hashes of where the request comes from; the address itself is nowhere kept.
    pub origin: Origin,
    /// What the cookie of a shown receipt carries, whether or not it still opens anything.
    pub receipt_token: Option<String>,
    /// What the cookie of a known browser carries.
    pub device: Option<String>,
    /// The browser's family, for the list of one's own sessions.
    pub browser: String,
    /// Whether the browser asked to spare data (`Save-Data: on`).
    pub saves_data: bool,
    /// What this request posted, once it is known that the person who posts it typed it into a form of ours.
    pub(super) typed: OnceLock<Values>,
    /// Set where a receipt code may open what is asked for. Forms elsewhere are the same with and without a code.
    pub(super) by_receipt: OnceLock<()>,
    /// Whether this portal is the demonstration.
    pub demo: bool,
}

impl std::ops::Deref for RequestContext {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl RequestContext {
    /// Reads cookies and headers; asks the database who a session belongs to.
    pub async fn open(
        portal: &Portal,
        site: &Arc<Site>,
        language: Language,
        path: String,
        query: Option<String>,
        headers: &HeaderMap,
        peer: Option<std::net::IpAddr>,
    ) -> Result<Self> {
        let now = portal.clock.now();
        portal.database.ensure_there()?;
        let signed_in = match cookies::read(&portal.config, headers, cookies::SESSION) {
            Some(token) if !token.is_empty() => crate::sessions::find_session(portal, &token).await?,
            _ => None,
        };
        let carried = |cookie| cookies::read(&portal.config, headers, cookie).filter(|value| !value.is_empty());
        let receipt_token = carried(cookies::RECEIPT);
        let receipt = match &receipt_token {
            Some(token) => crate::sessions::shown_receipt(portal, token, now).await?,
            None => None,
        };
        let actor = Actor::visitor(signed_in, receipt);
        let query = confirmations::only_true(portal, &actor, &path, query, now).await?;
        let agent = headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(RequestContext(Arc::new(Inner {
            portal: portal.clone(),
            site: site.clone(),
            locale: Locale::new(language),
            path,
            query,
            actor,
            now,
            nonce: keys::encode(&keys::random_bytes::<16>()),
            origin: origin::origin_of(portal, peer, headers),
            receipt_token,
            device: carried(cookies::DEVICE),
            browser: browser_family(agent).to_owned(),
            saves_data: headers.get("save-data").is_some_and(|value| value == "on"),
            typed: OnceLock::new(),
            by_receipt: OnceLock::new(),
            demo: portal.demo.look(&portal.database, now).await,
        })))
    }

    /// A context without a person: for the page that says that the database cannot be reached.
    pub fn of_nobody(portal: &Portal, site: &Arc<Site>, language: Language, path: String) -> Self {
        RequestContext(Arc::new(Inner {
            portal: portal.clone(),
            site: site.clone(),
            locale: Locale::new(language),
            path,
            query: None,
            actor: Actor::default(),
            now: portal.clock.now(),
            nonce: keys::encode(&keys::random_bytes::<16>()),
            origin: Origin::default(),
            receipt_token: None,
            device: None,
            browser: String::new(),
            saves_data: false,
            typed: OnceLock::new(),
            by_receipt: OnceLock::new(),
            demo: portal.demo.is_seen(),
        }))
    }

    pub fn language(&self) -> Language {
        self.locale.language
    }

    /// The address of one of the portal's pages in the reader's language; `path` starts with `/`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{}", self.language(), if path == "/" { "" } else { path })
    }

    /// Whether there is a page at this request's path. To some paths one only posts.
    pub(super) fn shows_a_page(&self) -> bool {
        self.site.nearest_page(&self.path) == Some(self.path.as_str())
    }

    /// All that the page's address asks for, without what stands unseen around a value.
    pub fn asked(&self) -> Values {
        let query = self.query.as_deref().unwrap_or_default();
        let asked: Values = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        asked.without_unseen_edges(|_| false)
    }

    /// A parameter of the page's address; empty when there is none.
    pub fn parameter(&self, name: &str) -> String {
        let query = self.query.as_deref().unwrap_or_default();
        let found = url::form_urlencoded::parse(query.as_bytes()).find(|(found, _)| found == name);
        found.map(|(_, value)| without_unseen_edges(&value).to_owned()).unwrap_or_default()
    }

    /// Whether the page's address has a parameter of this name, with a value or without.
    pub fn has_parameter(&self, name: &str) -> bool {
        let query = self.query.as_deref().unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes()).any(|(found, _)| found == name)
    }

    /// What a page asks before it shows anything. Use cases ask their unit of work.
    pub fn may(&self, action: Action, subject: Subject) -> Result<()> {
        Ok(access::may(&self.actor, action, subject)?)
    }

    /// What pages ask before they show a link or a button.
    pub fn allowed(&self, action: Action, subject: Subject) -> bool {
        access::allowed(&self.actor, action, subject)
    }

    /// Remembers that this visitor was led to `location` by what they did, for a post of one button that needs no unit of
    /// work: its page may confirm it.
    pub async fn led_to(&self, location: String) -> Result<String> {
        let once = IdempotencyKey::of(&keys::new_token(), &self.path, std::iter::empty());
        let work = UnitOfWork::begin_for(&self.portal.database, self.actor.clone(), self.now, Some(once)).await?;
        work.lead_to(location).await
    }

    /// Records that something closed was read. The same person reading the same thing again within an hour is one act.
    /// Errors when it cannot be recorded: what leaves no trace is not shown. `action` is what its page asked.
    pub async fn record_reading(&self, action: Action, subject: Subject, act: Act) -> Result<()> {
        let since = self.now.plus(-READING);
        if audit::has_acted(self.portal.database.reader(), self.actor.user(), &act, since).await? {
            return Ok(());
        }
        let work = UnitOfWork::begin_for(&self.portal.database, self.actor.clone(), self.now, None).await?;
        work.may(action, subject)?;
        work.record(act);
        work.commit("").await?;
        Ok(())
    }

    /// Notes that a receipt code may open what is asked for.
    pub(super) fn opens_by_receipt(&self) {
        let _ = self.by_receipt.set(());
    }
}

/// Only the family: enough to recognise one's own sessions, too little to recognise a person.
fn browser_family(agent: &str) -> &'static str {
    for (mark, family) in
        [("Firefox/", "Firefox"), ("Edg/", "Edge"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("Opera", "Opera")]
    {
        if agent.contains(mark) {
            return family;
        }
    }
    ""
}

impl<S: Send + Sync> FromRequestParts<S> for RequestContext {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Self, Infallible> {
        Ok(parts.extensions.get::<RequestContext>().cloned().expect("the router opens a visit before any handler"))
    }
}

/// A path segment that must name something; anything else is "no such thing".
pub fn parse_or_not_found<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Failure::NotFound.into())
}
