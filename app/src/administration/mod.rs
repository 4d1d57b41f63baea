//! Administrators: the log of acts, and what waits until they act. About acts they read words of the glossary and references;
//! about people, only the institution's own.

mod attention_page;
mod audit_log_page;
mod job;
mod words;

pub use attention_page::{AttentionView, FailingJob, Tried, UnsentMail, attention_page};
pub use audit_log_page::{ActView, AuditLogView, ChainView, audit_log_page};
pub use job::Job;
pub use words::{act_message, object_message};
