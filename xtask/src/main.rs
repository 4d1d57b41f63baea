//! The project's own tools: `cargo xtask tidy | locales | browser`.
//!
//! `tidy` holds the rules of ARCHITECTURE.md that a program can check, `locales` those of the message catalogues;
//! each prints one line per fault and exits 1. `browser` builds what runs in the reader's browser.

mod browser;
mod finding;
mod locales;
#[cfg(test)]
mod modules;
mod sources;
mod tidy;

use anyhow::{Result, bail};
use finding::Finding;
use sources::Sources;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    match run(&task) {
        Ok(findings) if findings.is_empty() => ExitCode::SUCCESS,
        Ok(findings) => {
            for finding in &findings {
                eprintln!("{finding}");
            }
            eprintln!("{task}: {} to mend", findings.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &str) -> Result<Vec<Finding>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace");
    match task {
        "tidy" => Ok(tidy::findings(&Sources::read(root)?)),
        "locales" => Ok(locales::findings(&Sources::read(root)?)),
        "browser" => browser::build(root).map(|()| Vec::new()),
        _ => bail!("usage: cargo xtask tidy | locales | browser"),
    }
}
