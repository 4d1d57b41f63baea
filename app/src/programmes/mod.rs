//! What an institution publishes about how it accredits: the programme, its criteria, its clocks and its challenge route.
//!
//! A programme starts from a *template*. The model template is the one we recommend (A/HRC/44/25, 62(b): clear, objective,
//! non-discriminatory, easy to understand); the `as_is` templates reproduce how a real body works, with its gaps named.
//! Invariants: every authored text exists in all six languages; every sourced field says where it comes from and how sure we
//! are; every rule parses, answers yes or no, and costs a bounded amount to evaluate.

pub mod criteria;
pub mod definition;
pub mod eligibility;
pub mod import;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod questions;
