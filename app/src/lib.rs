//! What the portal says and shows: rules, forms, pages, components, islands. No I/O, no clock, no database.
//!
//! `kernel` uses no other module; capabilities use `kernel`, and with the feature `ssr` also `text` and `ui`. Capabilities that
//! no island needs are built with `ssr` only.

#[cfg(feature = "ssr")]
pub mod accreditations;
#[cfg(feature = "ssr")]
pub mod administration;
pub mod applications;
#[cfg(feature = "ssr")]
pub mod challenges;
#[cfg(feature = "ssr")]
pub mod decisions;
pub mod disclosure;
#[cfg(feature = "ssr")]
pub mod documents;
pub mod identity;
pub mod kernel;
pub mod organisations;
pub mod programmes;
pub mod protection;
pub mod register;
pub mod restrictions;
pub mod review;
#[cfg(all(feature = "ssr", debug_assertions))]
pub mod sources;
#[cfg(feature = "ssr")]
pub mod text;
pub mod ui;

/// Where the browser half starts, on pages that hold an island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
