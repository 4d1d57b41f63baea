//! Programmes as rows: published versions never change, a file keeps the version it was submitted under, and the
//! built-in templates are imported once.

mod import_templates;
mod open_programme;
mod routes;
mod store;
mod tables;
mod versions;

pub use import_templates::import_templates;
pub use open_programme::{Opening, close, open, open_in, takes_applications};
pub use routes::routes;
pub use store::{current_versions, find_by_slug, version, version_in};
pub use versions::ProgrammeVersion;
