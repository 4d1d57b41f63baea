//! From the two files of a template to a validated [`ProgrammeDefinition`](super::definition::ProgrammeDefinition).
//!
//! The criteria library is written once and shared; a template names the criteria it uses, their parameters and their own legal
//! basis. [`resolve`] joins the two and answers with everything that is wrong, and where.

mod files;
#[cfg(feature = "ssr")]
mod parameters;
#[cfg(feature = "ssr")]
mod resolve;

#[cfg(all(test, feature = "ssr"))]
mod planted_faults;
#[cfg(all(test, feature = "ssr"))]
mod shipped_templates;
mod template_error;
#[cfg(feature = "ssr")]
mod validate;
#[cfg(feature = "ssr")]
mod validate_rules;

pub use files::{CriteriaLibrary, TemplateFile};
#[cfg(feature = "ssr")]
pub use resolve::resolve;
pub use template_error::{TemplateError, TemplateProblem};
