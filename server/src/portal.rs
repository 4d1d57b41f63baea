//! What every handler and job is given.

use std::sync::Arc;

use anyhow::Context;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::data_folder;
use crate::error::Result;
use crate::in_memory::InMemory;
use crate::installation::{self, DemoMark, Schema};
use crate::jobs::Lease;
use crate::keys::Keys;
use crate::store::Database;
use crate::unit_of_work::{Author, UnitOfWork};

/// The portal's parts. It can be cloned at little cost, and holds nothing that must be kept after a restart.
#[derive(Clone)]
pub struct Portal {
    parts: Arc<Inner>,
    /// The turn of a job that this handle was given to.
    lease: Option<Lease>,
}

pub struct Inner {
    pub config: Config,
    pub database: Database,
    pub blobs: Blobs,
    pub keys: Keys,
    pub clock: Clock,
    /// Whether this is a demonstration, which every page then says.
    pub demo: DemoMark,
    /// What the parts above keep for all requests.
    pub in_memory: InMemory,
}

impl std::ops::Deref for Portal {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.parts
    }
}

impl Portal {
    /// Opens the portal that is there, and makes nothing. Errors when a part of it is missing or belongs to another.
    pub async fn open(config: Config, clock: Clock) -> anyhow::Result<Self> {
        data_folder::must_be_private(&config.data)?;
        config.refuse_missing_file()?;
        let database = Database::open(&config.database_url(), config.slow_query()).await?;
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
        let database = Database::open(&config.database_url(), config.slow_query()).await?;
        match installation::read_schema(database.reader()).await? {
            Schema::Current => {}
            Schema::Empty | Schema::Behind(_) => Migrator::up(database.writer(), None).await?,
            other => return Err(other.refusal().context("a schema that is refused says why")?.into()),
        }
        let keys = installation::bind_key(&database, &config.data).await?;
        // Migrations commit by themselves, and do not wait for the disk.
        database.checkpoint().await?;
        Portal::assemble(config, clock, database, keys).await
    }

    async fn assemble(config: Config, clock: Clock, database: Database, keys: Keys) -> anyhow::Result<Self> {
        let blobs = Blobs::in_folder(config.data.join("blobs"))?;
        let demo = DemoMark::default();
        demo.look(&database, clock.now()).await;
        let parts = Inner { in_memory: database.in_memory().clone(), config, database, blobs, keys, clock, demo };
        Ok(Portal { parts: Arc::new(parts), lease: None })
    }

    /// The portal as one turn of a job gets it: what is begun with it cannot be committed once another process has taken the
    /// job over.
    pub fn under(&self, lease: Lease) -> Self {
        Portal { lease: Some(lease), ..self.clone() }
    }

    /// Begins a unit of work for the portal itself: jobs, seeding, the command line.
    pub async fn begin_as_system(&self) -> Result<UnitOfWork> {
        let work = UnitOfWork::begin(&self.database, Author::system(), self.clock.now(), None).await?;
        Ok(work.under(self.lease.clone()))
    }
}
