//! Whether PostgreSQL can be reached at all. A request that asks a pool for a connection waits seconds before the pool gives up.
//! Once one request has found that the server cannot be reached, the others are told at once, and one task looks until the server
//! is back.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::{ConnectOptions, Connection, Error};

use crate::database_error::has_no_connection_left;

/// How long one look may take.
const LOOK: Duration = Duration::from_secs(2);
/// How long to wait between looks.
const PAUSE: Duration = Duration::from_millis(250);

#[derive(Clone)]
pub(super) struct Watch(Arc<Inner>);

struct Inner {
    server: PgConnectOptions,
    away: AtomicBool,
    looking: AtomicBool,
}

impl Watch {
    pub(super) fn over(url: &str) -> Result<Self, Error> {
        let server = PgConnectOptions::from_str(url)?;
        Ok(Watch(Arc::new(Inner { server, away: AtomicBool::new(false), looking: AtomicBool::new(false) })))
    }

    pub(super) fn is_away(&self) -> bool {
        self.0.away.load(Ordering::Acquire)
    }

    /// Checks by a connection outside the pool whether the server can be reached, and goes on until it can.
    pub(super) fn suspect(&self) {
        if self.0.looking.swap(true, Ordering::AcqRel) {
            return;
        }
        let watch = self.clone();
        tokio::spawn(async move {
            while !watch.answers().await {
                watch.0.away.store(true, Ordering::Release);
                tokio::time::sleep(PAUSE).await;
            }
            watch.0.away.store(false, Ordering::Release);
            watch.0.looking.store(false, Ordering::Release);
        });
    }

    async fn answers(&self) -> bool {
        match tokio::time::timeout(LOOK, self.0.server.connect()).await {
            Ok(Ok(connection)) => {
                // A look changes nothing; it does not matter when closing the connection fails.
                let _ = connection.close().await;
                true
            }
            // The pool has connections.
            Ok(Err(error)) => has_no_connection_left(&error),
            Err(_) => false,
        }
    }
}
