//! The audit log: every act, chained by hashes. What it shows are words of the glossary and identifiers, never names.

#[cfg(feature = "ssr")]
mod audit_log_page;

#[cfg(feature = "ssr")]
pub use audit_log_page::{ActView, AuditLogView, ChainView, audit_log_page};
