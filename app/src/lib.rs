//! What the portal says and shows: rules, forms, pages, components, islands. No I/O, no clock, no database.
//!
//! `kernel` knows nobody; capabilities know `kernel`, and with the feature `ssr` also `text` and `ui`.

pub mod kernel;
pub mod programmes;
#[cfg(feature = "ssr")]
pub mod text;
pub mod ui;
