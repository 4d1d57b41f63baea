//! What every handler and job is given.

use std::sync::Arc;

use anyhow::Context;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::data_folder;
use crate::installation::{self, DemoMark, Schema};
use crate::keys::Keys;
use crate::programmes::Versions;
use crate::stop::Result;
use crate::store::Database;
use crate::unit_of_work::{Work, Worker};

/// The portal's parts. Cheap to clone; holds nothing that a restart may lose.
#[derive(Clone)]
pub struct Portal(Arc<Parts>);

pub struct Parts {
    pub config: Config,
    pub database: Database,
    pub blobs: Blobs,
    pub keys: Keys,
    pub clock: Clock,
    /// Whether this is a demonstration, which every page then says.
    pub demo: DemoMark,
    /// Published programme versions read so far; immutable, so a restart only reads them again.
    pub programmes: Versions,
    /// Hashing a password costs 19 MiB and a core: no more at once than there are cores.
    pub hashing: tokio::sync::Semaphore,
    /// Where staff sign in.
    pub staff_provider: crate::identity::StaffProvider,
    /// How many requests wait for their turn to hash.
    pub hashing_queue: std::sync::atomic::AtomicUsize,
    /// How many passwords of each address are being checked.
    pub checking: crate::identity::Checking,
    /// Public pages as they were rendered last; copies only.
    pub shared_pages: crate::web::SharedPages,
    /// Memory for what is being posted.
    pub budget: crate::web::Budget,
    /// Files on their way in.
    pub uploads: crate::web::Uploads,
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
    /// Opens the portal that is there, and makes nothing. Errors when a part of it is missing or belongs to another.
    pub async fn open(config: Config, clock: Clock) -> anyhow::Result<Self> {
        data_folder::must_be_private(&config.data)?;
        config.refuse_missing_file()?;
        let database = Database::open(&config.database_url()).await?;
        if let Some(refused) = installation::read_schema(database.reader()).await?.refusal() {
            return Err(refused.into());
        }
        let keys = installation::recognise_key(&database, &config.data).await?;
        Portal::assemble(config, clock, database, keys).await
    }

    /// Brings the database up to date and makes what is missing: how a portal begins, and how it is brought to a newer
    /// version. Errors when the database is a newer version's or another program's, or when its key is missing.
    pub async fn establish(config: Config, clock: Clock) -> anyhow::Result<Self> {
        data_folder::make(&config.data)?;
        let database = Database::open(&config.database_url()).await?;
        match installation::read_schema(database.reader()).await? {
            Schema::Current => {}
            Schema::Empty | Schema::Behind(_) => Migrator::up(database.writer(), None).await?,
            other => return Err(other.refusal().context("a schema that is refused says why")?.into()),
        }
        let keys = installation::bind_key(&database, &config.data).await?;
        Portal::assemble(config, clock, database, keys).await
    }

    async fn assemble(config: Config, clock: Clock, database: Database, keys: Keys) -> anyhow::Result<Self> {
        let blobs = Blobs::in_folder(config.data.join("blobs"))?;
        let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
        let hashing = tokio::sync::Semaphore::new(cores);
        let programmes = Versions::default();
        let loader = crate::web::loader(&config.pkg);
        let hashing_queue = Default::default();
        let demo = DemoMark::default();
        demo.look(&database, clock.now()).await;
        Ok(Portal(Arc::new(Parts {
            staff_provider: Default::default(),
            shared_pages: Default::default(),
            checking: Default::default(),
            budget: Default::default(),
            uploads: Default::default(),
            config,
            database,
            blobs,
            keys,
            clock,
            demo,
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
