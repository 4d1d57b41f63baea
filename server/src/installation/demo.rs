//! A demonstration says so on every page, for ever, and is served to its own machine only.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use anyhow::bail;
use app::kernel::{ObjectKind, Timestamp, Verb};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use uuid::Uuid;

use crate::audit::{Act, Object};
use crate::config::Config;
use crate::error::Result;
use crate::refused::Refused;
use crate::store::Database;
use crate::unit_of_work::UnitOfWork;

/// How often, in milliseconds, a portal that was no demonstration looks whether another process has made it one.
const LOOK_EVERY: i64 = 2_000;

/// Whether this database holds a demonstration.
pub async fn told(database: &Database) -> std::result::Result<bool, DbErr> {
    let reader = database.reader();
    let find = "select 1 from installation where demo_since is not null";
    let find = Statement::from_string(reader.get_database_backend(), find);
    Ok(reader.query_one_raw(find).await?.is_some())
}

/// Marks the database for ever.
pub async fn mark_as_demo(work: &UnitOfWork) -> Result<()> {
    let mark = "update installation set demo_since = $1 where id = 1 and demo_since is null";
    if work.execute(mark, [work.now.0.into()]).await?.rows_affected() == 0 {
        return Ok(());
    }
    work.record(Act::new(Verb::DemoTold, Object::new(ObjectKind::Installation, Uuid::nil())));
    Ok(())
}

/// Errors where others than the person who tries a demonstration could reach it: a file holds its people's passwords, and its
/// decisions are invented.
pub async fn refuse_demo_in_public(database: &Database, config: &Config) -> anyhow::Result<()> {
    let at = match (config.is_on_loopback(), config.listens_to_own_machine()) {
        (true, true) => return Ok(()),
        (true, false) => &config.listen,
        (false, _) => &config.base_url,
    };
    if told(database).await? {
        bail!(Refused(format!(
            "The database holds the demonstration: invented organisations, and people whose password is in a file. It is \
             not served at {at}. Begin a real portal with `tribune init` on an empty database and an empty data folder."
        )));
    }
    Ok(())
}

/// What this process knows of it. Once a portal is a demonstration, nothing needs to be asked any more.
#[derive(Default)]
pub struct DemoMark {
    seen: AtomicBool,
    looked: AtomicI64,
}

impl DemoMark {
    pub fn is_seen(&self) -> bool {
        self.seen.load(Ordering::Acquire)
    }

    /// Looks into the database when it is time to. A database that does not answer changes nothing.
    pub async fn look(&self, database: &Database, now: Timestamp) -> bool {
        let looked = self.looked.load(Ordering::Acquire);
        if self.is_seen() || (now.0 - looked).abs() < LOOK_EVERY {
            return self.is_seen();
        }
        // One of the requests that find it due looks; the others use what was seen before.
        if self.looked.compare_exchange(looked, now.0, Ordering::AcqRel, Ordering::Relaxed).is_ok()
            && told(database).await.unwrap_or(false)
        {
            self.seen.store(true, Ordering::Release);
        }
        self.is_seen()
    }

    /// This process has filled the demonstration itself.
    pub fn set(&self) {
        self.seen.store(true, Ordering::Release);
    }
}
