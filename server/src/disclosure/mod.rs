//! What the institution tells about the portal itself: the home page, help, accessibility, privacy, safety.

mod lives;
mod routes;

pub use lives::LIVES;
pub use routes::routes;
