//! `tribune` as whoever runs it meets it: what it refuses, what it says, what it leaves behind.

mod beginning;
mod log;
mod printing;
mod process;
mod recognising;
mod telling;
