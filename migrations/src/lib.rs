//! The schema, one migration per capability. Every migration runs on SQLite and on PostgreSQL.
//!
//! Tables are written as SQL, because constraints and triggers carry the portal's promises and should be read as
//! they run. The few words in which the two dialects differ are the `{tokens}` of [`dialect`].

mod dialect;
mod m20261201_000001_identity;
mod m20261201_000002_organisations;
mod m20261201_000003_programmes;
mod m20261201_000004_documents;
mod m20261201_000005_applications;
mod m20261201_000006_review;
mod m20261201_000007_decisions;
mod m20261201_000008_challenges;
mod m20261201_000009_register;
mod m20261201_000010_records;
mod m20261201_000011_retention;
mod m20261201_000012_installation;
mod m20261201_000013_jobs;

use sea_orm_migration::prelude::*;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261201_000001_identity::Migration),
            Box::new(m20261201_000002_organisations::Migration),
            Box::new(m20261201_000003_programmes::Migration),
            Box::new(m20261201_000004_documents::Migration),
            Box::new(m20261201_000005_applications::Migration),
            Box::new(m20261201_000006_review::Migration),
            Box::new(m20261201_000007_decisions::Migration),
            Box::new(m20261201_000008_challenges::Migration),
            Box::new(m20261201_000009_register::Migration),
            Box::new(m20261201_000010_records::Migration),
            Box::new(m20261201_000011_retention::Migration),
            Box::new(m20261201_000012_installation::Migration),
            Box::new(m20261201_000013_jobs::Migration),
        ]
    }
}
