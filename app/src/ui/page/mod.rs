//! The frame every page stands in: document, header, languages, the links back and the quick exit.

mod back_link;
mod breadcrumb;
#[cfg(all(test, feature = "ssr"))]
mod contrast;
#[cfg(feature = "ssr")]
mod css;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod language_bar;
#[cfg(feature = "ssr")]
mod quick_exit;
#[cfg(feature = "ssr")]
mod render;
mod session_warning;
mod shell;
#[cfg(feature = "ssr")]
mod skip_link;
mod words;

pub use back_link::BackLink;
pub use breadcrumb::Breadcrumb;
#[cfg(feature = "ssr")]
pub use css::CSS;
#[cfg(feature = "ssr")]
pub use document::document;
#[cfg(feature = "ssr")]
#[cfg(feature = "ssr")]
pub use render::render;
pub use session_warning::SessionWarning;
pub use shell::{NavLink, Page, SignedIn, Width};
pub use words::ShellWords;
