//! A fresh, migrated database for each test. Migrating once and copying keeps the suite fast.

use std::path::Path;

use migrations::Migrator;
use sea_orm::{ConnectionTrait, Database};
use sea_orm_migration::MigratorTrait;
use server::unit_of_work::{Author, UnitOfWork};
use tokio::sync::OnceCell;

use super::START;

const TEMPLATE: &str = "tribune_template";

/// The address of a new database, empty but for what `tribune migrate` puts there.
pub async fn fresh(folder: &Path) -> String {
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(url) if !url.is_empty() => fresh_on_postgres(&url).await,
        _ => fresh_on_sqlite(folder).await,
    }
}

/// The address of a new PostgreSQL database in which nothing is; none when the tests run on SQLite, where it is a file that
/// nobody has made.
pub async fn empty() -> Option<String> {
    let url = std::env::var("TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty())?;
    let name = format!("t_{}", uuid::Uuid::new_v4().simple());
    let server = Database::connect(format!("{url}/postgres")).await.expect("PostgreSQL");
    server.execute_unprepared(&format!("create database {name}")).await.expect("a database");
    server.close().await.expect("the connection closes");
    Some(format!("{url}/{name}"))
}

async fn fresh_on_sqlite(folder: &Path) -> String {
    static TEMPLATE_FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let bytes = TEMPLATE_FILE
        .get_or_init(|| async {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let path = folder.path().join("template.db");
            migrate(&format!("sqlite://{}?mode=rwc", path.display())).await;
            std::fs::read(path).expect("the template")
        })
        .await;
    let path = folder.join("tribune.db");
    std::fs::write(&path, bytes).expect("a copy of the template");
    format!("sqlite://{}?mode=rwc", path.display())
}

/// What `tribune migrate` does.
async fn migrate(url: &str) {
    let database = server::store::Database::open(url, std::time::Duration::from_secs(60)).await.expect("a database");
    Migrator::up(database.writer(), None).await.expect("migrations run");
    let work = UnitOfWork::begin(&database, Author::system(), START, None).await.expect("a unit of work");
    server::programmes::import_templates(&work).await.expect("the built-in programmes are imported");
    server::programmes::open_in(&work, "ecosoc").await.expect("the institution opens ECOSOC");
    work.commit("").await.expect("the built-in programmes are kept");
    for connection in [database.reader(), database.writer()] {
        connection.clone().close().await.expect("the database closes");
    }
}

async fn fresh_on_postgres(url: &str) -> String {
    static READY: OnceCell<()> = OnceCell::const_new();
    READY
        .get_or_init(|| async {
            let server = Database::connect(format!("{url}/postgres")).await.expect("PostgreSQL");
            let made = server.execute_unprepared(&format!("create database {TEMPLATE}")).await;
            // Another test process may have made it; one of them migrates under a lock.
            drop(made);
            let template = Database::connect(format!("{url}/{TEMPLATE}")).await.expect("the template");
            template.execute_unprepared("select pg_advisory_lock(7)").await.expect("a lock");
            migrate(&format!("{url}/{TEMPLATE}")).await;
            template.close().await.expect("the template closes");
        })
        .await;
    let name = format!("t_{}", uuid::Uuid::new_v4().simple());
    let server = Database::connect(format!("{url}/postgres")).await.expect("PostgreSQL");
    for attempt in 0.. {
        // Copying needs the template unused; another test may be copying it right now.
        match server.execute_unprepared(&format!("create database {name} template {TEMPLATE}")).await {
            Ok(_) => break,
            Err(error) if attempt > 100 => panic!("cannot copy the template: {error}"),
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    }
    server.close().await.expect("the connection closes");
    format!("{url}/{name}")
}
