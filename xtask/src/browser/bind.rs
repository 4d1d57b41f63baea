//! wasm-bindgen as a library: its version is held by our own lock file, and nothing has to be installed.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Replaces the folder `package` by what the browser loads, made from the compiled `wasm`.
pub fn bind(wasm: &Path, package: &Path) -> Result<()> {
    if package.exists() {
        fs::remove_dir_all(package).with_context(|| package.display().to_string())?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).web(true)?.typescript(false).out_name("app").generate(package)?;

    let (glue, module) = (package.join("app.js"), package.join("app_bg.wasm"));
    let mut hash = Sha256::new();
    hash.update(fs::read(&glue)?);
    hash.update(fs::read(&module)?);
    let hash = &hex::encode(hash.finalize())[..16];
    let (glue_name, module_name) = (format!("app-{hash}.js"), format!("app-{hash}.wasm"));

    let text = fs::read_to_string(&glue)?.replace("app_bg.wasm", &module_name);
    fs::write(package.join(&glue_name), text)?;
    fs::remove_file(&glue)?;
    fs::rename(&module, package.join(&module_name))?;
    for name in [&glue_name, &module_name] {
        let size = compress(&package.join(name))?;
        println!("browser: {name}, {size} bytes with brotli");
    }
    let manifest = serde_json::json!({ "js": glue_name, "wasm": module_name });
    fs::write(package.join("manifest.json"), serde_json::to_string_pretty(&manifest)?)?;
    Ok(())
}

/// Writes the `.br` twin that the server sends to browsers that take it; returns its size in bytes.
fn compress(path: &Path) -> Result<u64> {
    let twin = path.with_added_extension("br");
    let mut writer = brotli::CompressorWriter::new(fs::File::create(&twin)?, 1 << 16, 11, 22);
    writer.write_all(&fs::read(path)?)?;
    writer.flush()?;
    drop(writer);
    Ok(fs::metadata(twin)?.len())
}
