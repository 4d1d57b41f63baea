//! What the institution tells about the portal itself: the home page, help, accessibility, privacy, safety.

mod routes;

pub use routes::{LIVES, routes};
