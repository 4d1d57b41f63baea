//! What the portal does, seen through HTTP, on SQLite and (with `TEST_POSTGRES_URL`) on PostgreSQL.
//!
//! One binary with a module per capability, so that the server is linked once.

#![allow(clippy::disallowed_methods, reason = "tests measure how long the portal takes")]

mod access;
mod applications;
mod audit;
mod background;
mod canary;
mod challenges;
mod decisions;
mod demo;
mod disclosure;
mod door;
mod every_page;
mod forms;
mod harness;
mod identity;
mod lists;
mod mail;
mod matters;
mod organisations;
mod programmes;
mod publicity;
mod register;
mod review;
mod running;
mod seed;
mod settings;
mod staff_sign_in;
mod statements;
mod typed_lines;
mod work_mails;
