//! What the portal does: use cases, storage, HTTP, jobs.
//!
//! A request goes route → use case → rule (in `app`) → store → page (in `app`) → HTML.

#![deny(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing ends in panic where nobody reads: cli/output.rs"
)]

pub mod access;
pub mod accreditations;
pub mod administration;
pub mod applications;
pub mod audit;
pub mod background;
pub mod blobs;
pub mod challenges;
pub mod cli;
pub mod clock;
pub mod config;
pub mod data_folder;
mod database_error;
pub mod decisions;
pub mod disclosure;
pub mod documents;
pub mod downloads;
pub mod error;
pub mod identity;
pub mod in_memory;
pub mod installation;
pub mod jobs;
pub mod keys;
pub mod matters;
pub mod month_end;
pub mod notices;
pub mod organisations;
pub mod outbox;
pub mod portal;
pub mod programmes;
pub mod protection;
pub mod rate_limits;
pub mod refused;
pub mod register;
pub mod restrictions;
pub mod review;
pub mod routes;
pub mod seed;
pub mod sessions;
pub mod store;
pub mod unit_of_work;
pub mod web;
pub mod work_mails;
