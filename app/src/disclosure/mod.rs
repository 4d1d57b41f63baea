//! What the institution tells about the portal itself: where to begin, help, accessibility, privacy, safety.

#[cfg(feature = "ssr")]
pub mod pages;
