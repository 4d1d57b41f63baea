//! The browser's half: `app` as WebAssembly with its glue, under names that change with what they hold.
//!
//! Writes `target/site/pkg/app-<hash>.js` and `.wasm` with their `.br` twins, and `manifest.json` that names them:
//! `{"js": "app-<hash>.js", "wasm": "app-<hash>.wasm"}`. One hash for both, because halves of different builds
//! fail silently. Nothing is built when nothing it is made of has changed.

#[cfg(feature = "browser")]
mod bind;

use crate::sources::Sources;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn build(root: &Path) -> Result<()> {
    let target = target_folder(root);
    let package = target.join("site/pkg");
    let inputs = inputs(root)?;
    let built = fs::read_to_string(package.join(".inputs")).is_ok_and(|before| before == inputs);
    if built && package.join("manifest.json").exists() {
        println!("browser: up to date");
        return Ok(());
    }
    compile_and_bind(root, &target, &package)?;
    fs::write(package.join(".inputs"), inputs)?;
    Ok(())
}

fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// One hash over everything the browser's half is made of.
fn inputs(root: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for source in Sources::read(root)?.0 {
        let counts = source.under("app")
            || source.under("xtask/src/browser")
            || source.path == "xtask/src/browser.rs"
            || ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"].contains(&source.path.as_str());
        if counts {
            hash.update(source.path.as_bytes());
            hash.update([0]);
            hash.update(source.text.as_bytes());
            hash.update([0]);
        }
    }
    Ok(hex::encode(hash.finalize()))
}

/// Without the feature this binary can't bind: it starts the one that can.
#[cfg(not(feature = "browser"))]
fn compile_and_bind(root: &Path, _target: &Path, _package: &Path) -> Result<()> {
    println!("browser: building the tool that binds WebAssembly");
    let arguments = ["run", "--quiet", "--package", "xtask", "--features", "browser", "--", "browser"];
    succeed(Command::new(cargo()).args(arguments).current_dir(root))
}

#[cfg(feature = "browser")]
fn compile_and_bind(root: &Path, target: &Path, package: &Path) -> Result<()> {
    let wasm = compile(root, target)?;
    bind::bind(&wasm, package)
}

/// Where Debian's compiler for the web stands, for machines where rustup can't fetch the target.
#[cfg(feature = "browser")]
const DEBIAN: &str = "/usr/bin";

#[cfg(feature = "browser")]
fn compile(root: &Path, target: &Path) -> Result<PathBuf> {
    println!("browser: compiling app for wasm32");
    let mut folder = target.to_owned();
    let mut arguments = vec!["rustc", "--package", "app", "--lib", "--crate-type", "cdylib", "--features", "hydrate"];
    arguments.extend(["--profile", "wasm-release", "--target", "wasm32-unknown-unknown"]);
    let mut command = if has_target()? || !Path::new(DEBIAN).join("rustc").exists() {
        Command::new(cargo())
    } else {
        // Another compiler, so a folder of its own; the standard library is built from Debian's source of it.
        folder = target.join("debian");
        arguments.extend(["-Z", "build-std=std,panic_abort"]);
        let mut command = Command::new(format!("{DEBIAN}/cargo"));
        command.env("RUSTC", format!("{DEBIAN}/rustc")).env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
        if let Some(linker) = rustup_linker()? {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    };
    succeed(command.args(arguments).arg("--target-dir").arg(&folder).current_dir(root))?;
    Ok(folder.join("wasm32-unknown-unknown/wasm-release/app.wasm"))
}

#[cfg(feature = "browser")]
fn sysroot() -> Result<PathBuf> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().context("rustc")?;
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim()))
}

#[cfg(feature = "browser")]
fn has_target() -> Result<bool> {
    Ok(sysroot()?.join("lib/rustlib/wasm32-unknown-unknown").exists())
}

#[cfg(feature = "browser")]
fn rustup_linker() -> Result<Option<PathBuf>> {
    let linker = sysroot()?.join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld");
    Ok(linker.exists().then_some(linker))
}

fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    if !status.success() {
        bail!("{command:?} ended with {status}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::inputs;
    use std::fs;

    #[test]
    fn what_the_browser_gets_changes_with_app_and_not_with_server() {
        let root = std::env::temp_dir().join(format!("tribune-inputs-{}", std::process::id()));
        fs::create_dir_all(root.join("app/src")).unwrap();
        fs::create_dir_all(root.join("server/src")).unwrap();
        fs::write(root.join("app/src/lib.rs"), "a").unwrap();
        let first = inputs(&root).unwrap();
        fs::write(root.join("server/src/main.rs"), "b").unwrap();
        let second = inputs(&root).unwrap();
        fs::write(root.join("app/src/lib.rs"), "c").unwrap();
        let third = inputs(&root).unwrap();
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(first, second);
        assert_ne!(second, third);
    }
}
