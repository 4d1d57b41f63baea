//! The schema, one migration per capability. Every migration runs on SQLite and on PostgreSQL.
//!
//! Tables are written as SQL, because constraints and triggers carry the portal's promises and should be read as
//! they run. The few words in which the two dialects differ are the `{tokens}` of [`dialect`].

mod dialect;
mod m0001_identity;
mod m0002_organisations;
mod m0003_programmes;
mod m0003b_documents;
mod m0004_applications;
mod m0005_review;
mod m0006_decisions;
mod m0007_challenges;
mod m0008_register;
mod m0009_records;
mod m0010_retention;
mod m0011_installation;
mod m0012_jobs;

use sea_orm_migration::prelude::*;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_identity::Migration),
            Box::new(m0002_organisations::Migration),
            Box::new(m0003_programmes::Migration),
            Box::new(m0003b_documents::Migration),
            Box::new(m0004_applications::Migration),
            Box::new(m0005_review::Migration),
            Box::new(m0006_decisions::Migration),
            Box::new(m0007_challenges::Migration),
            Box::new(m0008_register::Migration),
            Box::new(m0009_records::Migration),
            Box::new(m0010_retention::Migration),
            Box::new(m0011_installation::Migration),
            Box::new(m0012_jobs::Migration),
        ]
    }
}
