//! What every handler and job is given.

use std::sync::Arc;

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::keys::Keys;
use crate::programmes::Versions;
use crate::stop::Result;
use crate::store::{Database, Work, Worker};

/// The portal's parts. Cheap to clone; holds nothing that a restart may lose.
#[derive(Clone)]
pub struct Portal(Arc<Parts>);

pub struct Parts {
    pub config: Config,
    pub database: Database,
    pub blobs: Blobs,
    pub keys: Keys,
    pub clock: Clock,
    /// Published programme versions read so far; immutable, so a restart only reads them again.
    pub programmes: Versions,
    /// Hashing a password costs 19 MiB and a core: no more at once than there are cores.
    pub hashing: tokio::sync::Semaphore,
    /// Where staff sign in.
    pub staff_provider: crate::identity::StaffProvider,
    /// How many requests wait for their turn to hash.
    pub hashing_queue: std::sync::atomic::AtomicUsize,
    /// Public pages as they were rendered last; copies only.
    pub shared_pages: crate::web::SharedPages,
    /// The script that loads the islands; empty when the browser half has not been built.
    pub loader: &'static str,
}

impl std::ops::Deref for Portal {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Portal {
    /// Opens the data folder and the database; does not migrate.
    pub async fn open(config: Config, clock: Clock) -> anyhow::Result<Self> {
        std::fs::create_dir_all(&config.data)?;
        let database = Database::open(&config.database_url()).await?;
        let keys = Keys::open(&config.data)?;
        let blobs = Blobs::in_folder(config.data.join("blobs"))?;
        let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
        let hashing = tokio::sync::Semaphore::new(cores);
        let programmes = Versions::default();
        let loader = crate::web::loader(&config.pkg);
        let hashing_queue = Default::default();
        Ok(Portal(Arc::new(Parts {
            staff_provider: Default::default(),
            shared_pages: Default::default(),
            config,
            database,
            blobs,
            keys,
            clock,
            programmes,
            hashing,
            hashing_queue,
            loader,
        })))
    }

    /// Begins a unit of work for the portal itself: jobs, seeding, the command line.
    pub async fn begin_as_system(&self) -> Result<Work> {
        Work::begin(&self.database, Worker::system(), self.clock.now(), None).await
    }
}
