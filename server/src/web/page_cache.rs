//! Pages that are the same for everybody, kept as they were rendered until the institution acts again.
//!
//! A public page changes only by an act, and the audit log's head counts the acts that can change one; so a kept page is valid as
//! long as this count is unchanged. This process sees its own acts at once and those of others within [`LOOK_EVERY`]. What
//! depends on the time of day alone is at most [`LONGEST`] old. Nothing here is more than a copy: a restart loses nothing.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use app::kernel::Timestamp;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sea_orm::DbErr;
use sha2::{Digest, Sha256};

use super::cookies;
use super::request_log::Pattern;
use crate::audit::public_acts;
use crate::portal::Portal;

/// How often, in milliseconds, the database is asked where the audit log's head stands.
const LOOK_EVERY: i64 = 250;
/// How old a kept page may become, in milliseconds.
const LONGEST: i64 = 30_000;
/// Bytes of memory for kept pages, as rendered and as compressed.
const ROOM: u64 = 32 << 20;
/// Longer addresses are typed searches of a kind that nobody repeats.
const LONGEST_ADDRESS: usize = 200;
/// Of 11; above it a page gets hardly smaller.
const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 18;

/// What [`super::RequestContext::page`] marks an answer with when it holds nothing of the reader.
#[derive(Clone)]
pub struct Shared(pub Bytes);

/// The state of the register that a page shows: how far the log has got, here and in the database.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Generation {
    head: i64,
    own_acts: u64,
}

/// Up to which commit of this process an answer could have read. Where it does not say so, all of them.
#[derive(Clone, Copy)]
pub struct ReadUpTo(pub u64);

struct CachedPage {
    generation: Generation,
    /// An answer with it later waits for no commit that was begun since.
    read_up_to: ReadUpTo,
    rendered: Timestamp,
    /// The route that rendered it.
    pattern: Option<Pattern>,
    headers: HeaderMap,
    body: Bytes,
    /// Made when somebody asks for the page a second time, so that a crawler costs nothing.
    compressed: OnceLock<Bytes>,
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Arc<CachedPage>> for Weight {
    fn weight(&self, address: &String, cached: &Arc<CachedPage>) -> u64 {
        // A quarter more for the compressed copy.
        (address.len() + cached.body.len() * 5 / 4 + 1024) as u64
    }
}

pub struct PageCache {
    pages: Cache<String, Arc<CachedPage>, Weight>,
    looked: AtomicI64,
    /// The count of the head at that time; [`UNKNOWN`] after the database did not answer.
    head: AtomicI64,
}

const UNKNOWN: i64 = -1;

impl Default for PageCache {
    fn default() -> Self {
        let pages = Cache::with_weighter(1000, ROOM, Weight);
        PageCache { pages, looked: AtomicI64::new(0), head: AtomicI64::new(UNKNOWN) }
    }
}

/// A request that everybody who makes it is answered alike.
pub struct CacheKey {
    address: String,
    /// Whether the browser reads Brotli.
    brotli: bool,
    /// The tags of the copies that the browser holds.
    held: String,
}

impl CacheKey {
    /// None when the answer may depend on who asks.
    pub fn by(portal: &Portal, request: &Request) -> Option<Self> {
        let address = request.uri().path_and_query()?.as_str();
        let headers = request.headers();
        let known = |cookie| cookies::read(&portal.config, headers, cookie).is_some();
        if *request.method() != Method::GET
            || address.len() > LONGEST_ADDRESS
            || known(cookies::SESSION)
            || known(cookies::RECEIPT)
        {
            return None;
        }
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let brotli = text(header::ACCEPT_ENCODING).split(',').any(|item| item.trim() == "br");
        Some(CacheKey { address: address.to_owned(), brotli, held: text(header::IF_NONE_MATCH).to_owned() })
    }
}

/// Where a page will be kept that is about to be rendered.
pub struct Slot {
    key: CacheKey,
    generation: Generation,
    rendered: Timestamp,
}

pub enum Lookup {
    Page(Response),
    /// Render it, and keep it there.
    Missing(Slot),
    /// Render it; nothing is kept while the database does not answer.
    Nothing,
}

/// Looks for a kept page that answers this request.
pub async fn find(portal: &Portal, key: CacheKey) -> Lookup {
    let now = portal.clock.now();
    let Some(generation) = generation(portal, now).await else { return Lookup::Nothing };
    match portal.in_memory.of::<PageCache>().pages.get(&key.address) {
        Some(cached) if cached.generation == generation && now.since(cached.rendered) < LONGEST => {
            Lookup::Page(cached.answer(&key))
        }
        _ => Lookup::Missing(Slot { key, generation, rendered: now }),
    }
}

/// Keeps what was rendered, when it is for everybody.
pub fn store(portal: &Portal, slot: Slot, response: Response) -> Response {
    let Some(Shared(body)) = response.extensions().get::<Shared>().cloned() else { return response };
    let mut headers = response.headers().clone();
    // Each copy has a length of its own.
    headers.remove(header::CONTENT_LENGTH);
    let tag = hex::encode(&Sha256::digest(&body)[..12]);
    // Weak: the compressed copy carries it too (RFC 9110, 8.8.3).
    headers.insert(header::ETAG, HeaderValue::from_str(&format!("W/\"{tag}\"")).expect("hexadecimal digits"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Encoding"));
    let Slot { key, generation, rendered } = slot;
    let pattern = response.extensions().get::<Pattern>().copied();
    let read_up_to = ReadUpTo(portal.database.commits_begun());
    let compressed = OnceLock::new();
    let cached = Arc::new(CachedPage { generation, read_up_to, rendered, pattern, headers, body, compressed });
    let mut answer = cached.plain_answer(&key);
    *answer.extensions_mut() = response.into_parts().0.extensions;
    portal.in_memory.of::<PageCache>().pages.insert(key.address, cached);
    answer
}

/// The edition that would be rendered now; none while the database does not answer.
async fn generation(portal: &Portal, now: Timestamp) -> Option<Generation> {
    let shared = portal.in_memory.of::<PageCache>();
    // Read before the head: an act in between makes the page stale at once, and never valid for too long.
    let own_acts = portal.database.acts_recorded();
    let looked = shared.looked.load(Ordering::Acquire);
    let due = now.0 - looked >= LOOK_EVERY;
    // One of the requests that find it due looks; the others use what was seen before.
    if due && shared.looked.compare_exchange(looked, now.0, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
        let head = head(portal).await.unwrap_or(UNKNOWN);
        shared.head.store(head, Ordering::Release);
    }
    let head = shared.head.load(Ordering::Acquire);
    (head != UNKNOWN).then_some(Generation { head, own_acts })
}

async fn head(portal: &Portal) -> Result<i64, DbErr> {
    portal.database.ensure_there()?;
    public_acts(portal.database.reader()).await
}

impl CachedPage {
    fn answer(&self, key: &CacheKey) -> Response {
        let mut response = self.best_answer(key);
        response.extensions_mut().insert(self.read_up_to);
        if let Some(pattern) = self.pattern {
            response.extensions_mut().insert(pattern);
        }
        response
    }

    fn best_answer(&self, key: &CacheKey) -> Response {
        if self.is_held(key) || !key.brotli {
            return self.plain_answer(key);
        }
        let mut response = Response::new(Body::from(self.compressed.get_or_init(|| compressed(&self.body)).clone()));
        *response.headers_mut() = self.headers.clone();
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        response
    }

    /// The page as rendered, or word that the browser has it already.
    fn plain_answer(&self, key: &CacheKey) -> Response {
        let held = self.is_held(key);
        let mut response = Response::new(if held { Body::empty() } else { Body::from(self.body.clone()) });
        *response.headers_mut() = self.headers.clone();
        if held {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        response
    }

    /// Whether the browser holds this very page (RFC 9110, 13.1.2).
    fn is_held(&self, key: &CacheKey) -> bool {
        let tag = self.headers.get(header::ETAG).and_then(|value| value.to_str().ok()).unwrap_or_default();
        key.held.split(',').any(|item| item.trim() == tag)
    }
}

fn compressed(body: &[u8]) -> Bytes {
    let mut out = Vec::with_capacity(body.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut out, 16 << 10, BROTLI_QUALITY, BROTLI_WINDOW);
    std::io::Write::write_all(&mut writer, body).expect("memory takes what is written");
    drop(writer);
    Bytes::from(out)
}
