//! `tribune` as the person who runs it sees it: what it refuses, what it says, what it leaves behind.

mod beginning;
mod log;
mod printing;
mod process;
mod recognising;
mod telling;
