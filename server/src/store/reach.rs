//! The first connection to PostgreSQL, made outside the pool: a pool that cannot connect says only after seconds that it waited,
//! and does not say why.

use std::fmt::{self, Display};
use std::str::FromStr;
use std::time::Duration;

use anyhow::Context;
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::{ConnectOptions, Connection, Error};

use crate::database_error::is_for_now;
use crate::refused::Refused;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Nobody answers there; trying again may help.
#[derive(Debug)]
pub struct Unreachable(String);

impl Display for Unreachable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unreachable {}

/// Errors with what PostgreSQL, or the network before it, says.
pub(super) async fn knock(url: &str) -> anyhow::Result<()> {
    let server = PgConnectOptions::from_str(url).context("DATABASE_URL cannot be read")?;
    let place = match server.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", server.get_host(), server.get_port()),
    };
    let unreachable = |why: &dyn Display| Unreachable(format!("PostgreSQL at {place} does not answer: {why}"));
    match tokio::time::timeout(PATIENCE, server.connect()).await {
        Ok(Ok(connection)) => {
            // It does not matter when closing the connection fails.
            let _ = connection.close().await;
            Ok(())
        }
        Ok(Err(error)) if is_for_now(&error) => Err(unreachable(&said(&error)).into()),
        Ok(Err(Error::Database(error))) => {
            let said = format!(
                "PostgreSQL at {place} refuses: {}. Correct DATABASE_URL, or what PostgreSQL allows.",
                error.message()
            );
            Err(Refused(said).into())
        }
        Ok(Err(error)) => Err(unreachable(&error).into()),
        Err(_) => Err(unreachable(&format!("no answer within {} s", PATIENCE.as_secs())).into()),
    }
}

/// What the server says, without what the driver adds.
fn said(error: &Error) -> String {
    error.as_database_error().map_or_else(|| error.to_string(), |error| error.message().to_owned())
}
