//! How to sign in to the demo, kept beside its data.
//!
//! `sign-ins.json` lists `{role, name, password}`, `receipts.json` lists `{reference, code}`.

use std::fmt::{self, Display};
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::Context;

use super::demo::Demo;

const SIGN_INS: &str = "sign-ins.json";
const RECEIPTS: &str = "receipts.json";

/// Keeps the demo's sign-ins in the data folder.
pub fn keep(demo: &Demo, data: &Path) -> anyhow::Result<()> {
    write(&data.join(SIGN_INS), &serde_json::to_string_pretty(&demo.sign_ins)?)?;
    write(&data.join(RECEIPTS), &serde_json::to_string_pretty(&demo.receipts)?)
}

/// Readable by its owner only, also when the process's own mask allows more.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let options = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
    let written = options.and_then(|mut file| file.write_all(text.as_bytes()));
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// The sign-ins kept in the data folder; none where no demo was told.
pub fn kept(data: &Path) -> anyhow::Result<Option<Demo>> {
    let sign_ins = data.join(SIGN_INS);
    if !sign_ins.exists() {
        return Ok(None);
    }
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    Ok(Some(Demo {
        sign_ins: serde_json::from_slice(&read(&sign_ins)?)?,
        receipts: serde_json::from_slice(&read(&data.join(RECEIPTS))?)?,
    }))
}

impl Display for Demo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "\nSign in as")?;
        for person in &self.sign_ins {
            writeln!(out, "  {:24} {}", person.role.replace('_', " "), person.name)?;
        }
        if let Some(first) = self.sign_ins.first() {
            writeln!(out, "with the password: {}", first.password)?;
        }
        if !self.receipts.is_empty() {
            writeln!(out, "\nChallenge a refusal without an account, by receipt code")?;
        }
        for receipt in &self.receipts {
            writeln!(out, "  {:24} {}", receipt.reference.to_string(), receipt.code)?;
        }
        Ok(())
    }
}
