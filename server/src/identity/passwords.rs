//! Hashing and verifying passwords: argon2id, off the request threads; where there are several cores, one is left to pages.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, mpsc};

use anyhow::anyhow;
use app::identity::normalised_password;
use app::kernel::Failure;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::{Semaphore, oneshot};

use crate::error::Result;
use crate::portal::Portal;

/// Requests that may wait for their turn; a request that comes later is asked to come back. With two cores this is about two
/// seconds of waiting.
const QUEUE: usize = 64;

/// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
fn hasher() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash(password: &[u8]) -> anyhow::Result<String> {
    let salt = crate::keys::random_bytes::<16>();
    let hash = hasher().hash_password_with_salt(password, &salt).map_err(|error| anyhow!("hashing: {error}"))?;
    Ok(hash.to_string())
}

/// What a password is verified against when there is no account, so that both cost the same.
static DECOY: LazyLock<String> =
    LazyLock::new(|| hash(&crate::keys::random_bytes::<32>()).expect("argon2 hashes 32 bytes"));

/// The hash to store. Errors with [`Failure::Busy`] when too many wait already.
pub async fn hash_password(portal: &Portal, password: &str) -> Result<String> {
    let password = normalised_password(password);
    in_turn(portal, move || hash(password.as_bytes())).await
}

/// Whether `password` is the one that was hashed. Without a hash the answer is no, after the same work.
pub async fn verify_password(portal: &Portal, password: &str, hash: Option<String>) -> Result<bool> {
    let password = normalised_password(password);
    in_turn(portal, move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| DECOY.clone());
        let fits = hasher().verify_password(password.as_bytes(), hash.as_str()).is_ok();
        Ok(known && fits)
    })
    .await
}

/// Hashing a password costs 19 MiB and a core.
pub struct Hashing {
    /// One core stays for pages, if there is another.
    pub turns: Semaphore,
    /// How many requests wait for their turn.
    pub waiting: AtomicUsize,
    hashers: mpsc::Sender<Hash>,
}

/// One password to be hashed or compared.
type Hash = Box<dyn FnOnce() + Send>;

/// By how much a page goes before a hash: people who read while many sign in hardly notice.
const BEHIND_PAGES: i32 = 10;

impl Default for Hashing {
    /// With separate threads, which end with it: each of the many shared threads would keep the memory of the last hash that it
    /// made.
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1));
        let (hashers, work) = mpsc::channel::<Hash>();
        let work = Arc::new(Mutex::new(work));
        for _ in 0..threads {
            let work = work.clone();
            std::thread::spawn(move || {
                // On Linux it is the thread's own. Where it may not, it is as fast as the others.
                let _ = rustix::process::nice(BEHIND_PAGES);
                loop {
                    let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok(next) = next else { return };
                    // After a panic the channel of the waiting request closes, and the thread goes on.
                    let _ = catch_unwind(AssertUnwindSafe(next));
                }
            });
        }
        Hashing { turns: Semaphore::new(threads), waiting: AtomicUsize::new(0), hashers }
    }
}

/// Leaves the queue when waiting ends in any way, also when the browser closed the connection.
struct Place<'a>(&'a Hashing);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn in_turn<T: Send + 'static>(
    portal: &Portal,
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
) -> Result<T> {
    let hashing = portal.in_memory.of::<Hashing>();
    let place = Place(&hashing);
    if hashing.waiting.fetch_add(1, Ordering::Relaxed) >= QUEUE {
        tracing::warn!("more people sign in at once than are served: some are asked to come back");
        return Err(Failure::Busy.into());
    }
    let turn = hashing.turns.acquire().await.map_err(|_| anyhow!("the portal is closing"))?;
    drop(place);
    let (done, result) = oneshot::channel();
    // The request may have ended: then nobody takes the result.
    let work = move || drop(done.send(work()));
    hashing.hashers.send(Box::new(work)).map_err(|_| anyhow!("no thread hashes any more"))?;
    let result = result.await.map_err(|_| anyhow!("hashing stopped"))??;
    drop(turn);
    Ok(result)
}
