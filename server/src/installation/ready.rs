//! Whether this process can answer people now: its database is there and has the tables it expects.

use std::time::Duration;

use super::schema;
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
}

pub async fn readiness(portal: &Portal) -> Readiness {
    if portal.database.ensure_there().is_err() {
        return Readiness::Away;
    }
    match tokio::time::timeout(PATIENCE, schema::read(portal.database.reader())).await {
        Ok(Ok(schema)) if schema.refusal().is_none() => Readiness::Ready,
        Ok(Ok(_)) => Readiness::OtherSchema,
        Ok(Err(_)) | Err(_) => {
            portal.database.suspect();
            Readiness::Away
        }
    }
}
