//! Whether the key belongs to the database.
//!
//! Receipt codes, form tokens and network marks are derived from the key. With another key nothing fails at once: the
//! portal starts, and every receipt code that was ever given out opens nothing.

use std::path::Path;

use anyhow::bail;
use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::keys::{self, Keys};
use crate::refused::Refused;
use crate::store::Database;

/// The fingerprint of the key that the database was begun with; empty when none was bound yet.
async fn bound(database: &Database) -> Result<String, DbErr> {
    let reader = database.reader();
    let find = Statement::from_string(reader.get_database_backend(), "select key_fingerprint from installation");
    reader.query_one_raw(find).await?.map_or(Ok(String::new()), |row| row.try_get_by_index(0))
}

/// Reads the key that belongs to this database. Errors when it is missing, open to others, or another.
pub async fn recognise_key(database: &Database, folder: &Path) -> anyhow::Result<Keys> {
    let bound = bound(database).await?;
    let path = folder.join(keys::FILE);
    if bound.is_empty() {
        bail!(Refused("The database is not bound to a key yet. Run `tribune migrate`.".to_owned()));
    }
    if !path.exists() {
        let missing = format!("The key of this database is missing: there is no {}.", path.display());
        let why = "Without it every receipt code that was given out opens nothing.";
        let cure = "Restore secret.key from the backup, or set TRIBUNE_DATA to the folder that holds it.";
        bail!(Refused(format!("{missing} {why} {cure}")));
    }
    let keys = Keys::read(folder)?;
    if keys.fingerprint() != bound {
        let other = format!("{} is the key of another database.", path.display());
        let why = "With it every receipt code that was given out would open nothing.";
        let cure =
            "Restore the secret.key that was backed up with this database, or correct DATABASE_URL or TRIBUNE_DATA.";
        bail!(Refused(format!("{other} {why} {cure}")));
    }
    Ok(keys)
}

/// Binds the database to the key in `folder`, which is made when both are new.
pub async fn bind_key(database: &Database, folder: &Path) -> anyhow::Result<Keys> {
    if !bound(database).await?.is_empty() {
        return recognise_key(database, folder).await;
    }
    let keys = Keys::read_or_make(folder)?;
    let writer = database.writer();
    let bind = "update installation set key_fingerprint = $1 where id = 1 and key_fingerprint = ''";
    let bind = Statement::from_sql_and_values(writer.get_database_backend(), bind, [keys.fingerprint().into()]);
    writer.execute_raw(bind).await?;
    // Of two processes that begin at once, the second finds the key of the first.
    recognise_key(database, folder).await
}
