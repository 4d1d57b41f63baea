//! Where things are kept.

use std::str::FromStr;

use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

use super::Config;
use super::address::without_password;
use super::check::{Finding, careless, refused};

const DATABASES: &str =
    "Write postgres://user:password@host/database, or leave it empty for SQLite in the data folder.";

pub fn database_url(config: &Config) -> Option<Finding> {
    let url = config.database_url();
    let shown = without_password(&url);
    let read = match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("postgres" | "postgresql") => {
            PgConnectOptions::from_str(&url).map(|_| ()).map_err(|error| error.to_string())
        }
        Some("sqlite") => SqliteConnectOptions::from_str(&url).map(|_| ()).map_err(|error| error.to_string()),
        _ => return refused(format!("is {shown}, which names no database that the portal can use. {DATABASES}")),
    };
    read.err().and_then(|error| refused(format!("is {shown}, which cannot be read ({error}). {DATABASES}")))
}

pub fn data(config: &Config) -> Option<Finding> {
    if config.data.as_os_str().is_empty() {
        return refused("is empty. Write the path of a folder of the portal's own, such as /var/lib/tribune.");
    }
    if config.data.exists() && !config.data.is_dir() {
        return refused(format!("is {}, which is not a folder. Write the path of a folder.", config.data.display()));
    }
    if config.data.is_relative() && !config.is_on_loopback() {
        let shown = config.data.display();
        return careless(format!("is {shown}, which depends on where the process is started. Write the whole path."));
    }
    None
}

/// The pages work without it, and a first look may go without.
pub fn pkg(config: &Config) -> Option<Finding> {
    if config.pkg.join("manifest.json").is_file() {
        return None;
    }
    let shown = config.pkg.display();
    let missing = format!(
        "is {shown}, which does not hold the browser half (no manifest.json). Build it with \
        `cargo xtask browser`, and write the path of target/site/pkg or of its copy."
    );
    if config.is_on_loopback() { careless(missing) } else { refused(missing) }
}
