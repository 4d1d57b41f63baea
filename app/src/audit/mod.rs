//! The audit log: every act, chained by hashes. What it shows are words of the glossary and references; of people it names
//! the institution's own alone.

#[cfg(feature = "ssr")]
mod audit_log_page;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use audit_log_page::{ActView, AuditLogView, ChainView, LogFilters, audit_log_page};
#[cfg(feature = "ssr")]
pub use words::{OBJECTS, act_message, is_named, is_verb, object_message};
