//! The few bytes of script that load the islands.

use std::path::Path;
use std::sync::OnceLock;

use crate::portal::Portal;

/// The script, once it was read.
#[derive(Default)]
struct HydrationScript(OnceLock<&'static str>);

/// The script that loads the islands; empty when the browser half has not been built.
pub fn hydration_script(portal: &Portal) -> &'static str {
    portal.in_memory.of::<HydrationScript>().0.get_or_init(|| read(&portal.config.pkg))
}

/// Imports the browser half once the page is shown, and starts each island. Never when the browser spares data. Empty when
/// nothing has been built: every page works without. An island that the built half does not hold (it was built from other
/// sources) is reported as an error in the browser's console.
fn read(pkg: &Path) -> &'static str {
    let manifest = std::fs::read_to_string(pkg.join("manifest.json")).unwrap_or_default();
    let names: serde_json::Value = serde_json::from_str(&manifest).unwrap_or_default();
    let (Some(glue), Some(wasm)) = (names["js"].as_str(), names["wasm"].as_str()) else { return "" };
    let script = format!(
        "if(!navigator.connection?.saveData)addEventListener(\"load\",async()=>{{\
         const m=await import(\"/pkg/{glue}\");await m.default({{module_or_path:\"/pkg/{wasm}\"}});m.hydrate();\
         for(const i of document.querySelectorAll(\"leptos-island\"))(m[i.dataset.component]||console.error)(i)}})"
    );
    // Once a process: the frame borrows it for as long as the portal runs.
    script.leak()
}
