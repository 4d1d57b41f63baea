//! Whether this process can answer people now: its database is there and has the tables it expects.

use std::time::Duration;

use crate::installation::read_schema;
use crate::portal::Portal;

/// How long the database may take to say so.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    Ready,
    /// The database does not answer.
    Away,
    /// The database is not the one that this program expects.
    OtherSchema,
    /// The database can be read, and takes nothing.
    ReadOnly,
}

pub async fn readiness(portal: &Portal) -> Readiness {
    if portal.database.ensure_there().is_err() {
        return Readiness::Away;
    }
    match tokio::time::timeout(PATIENCE, read_schema(portal.database.reader())).await {
        Ok(Ok(schema)) if schema.refusal().is_none() => {
            // A check that waits longer than this for its turn to write waits behind other writers, who do write.
            match tokio::time::timeout(PATIENCE, portal.database.takes_writes()).await {
                Ok(Ok(false)) => Readiness::ReadOnly,
                Ok(Ok(true)) | Err(_) => Readiness::Ready,
                Ok(Err(_)) => Readiness::Away,
            }
        }
        Ok(Ok(_)) => Readiness::OtherSchema,
        Ok(Err(_)) | Err(_) => {
            portal.database.suspect();
            Readiness::Away
        }
    }
}
