//! The data folder: documents, the secret, mail that nobody may read here, and SQLite's file. Only its owner can read it.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use anyhow::Context;

use crate::refused::Refused;

/// Removes the rights of the group and of others from every file and folder that this process makes. Called before anything is
/// opened, because SQLite and libraries name no mode of their own.
pub fn make_files_private() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Makes the folder, for its owner only, when it is missing.
pub fn make(folder: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    must_be_private(folder)
}

/// Errors when the folder is missing, or open to every user of the machine.
pub fn must_be_private(folder: &Path) -> anyhow::Result<()> {
    let shown = folder.display();
    let Ok(found) = fs::metadata(folder) else {
        let missing = "There is no data folder there. Begin a portal with `tribune init`, or name the folder of one.";
        return Err(Refused(format!("TRIBUNE_DATA is {shown}. {missing}")).into());
    };
    if !found.is_dir() {
        return Err(Refused(format!("TRIBUNE_DATA is {shown}, which is not a folder. Name a folder.")).into());
    }
    let mode = found.permissions().mode() & 0o7777;
    if mode & 0o007 != 0 {
        let open = format!("Every user of this machine can look into the data folder {shown} (mode {mode:04o}).");
        return Err(Refused(format!("{open} Close it: chmod 700 {shown}")).into());
    }
    Ok(())
}

/// Errors when anybody but the owner can read or change this file.
pub fn must_be_the_owners(file: &Path) -> anyhow::Result<()> {
    let shown = file.display();
    let found = fs::metadata(file).with_context(|| format!("cannot read {shown}"))?;
    let mode = found.permissions().mode() & 0o7777;
    if mode & 0o077 != 0 {
        let open =
            format!("Others than its owner can read {shown} (mode {mode:04o}), and with it one can forge receipts.");
        return Err(Refused(format!("{open} Close it: chmod 600 {shown}")).into());
    }
    Ok(())
}
