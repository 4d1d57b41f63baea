//! Where requests come in: connections that bring none, addresses that nobody should have to spell, and what is no text.

mod addresses;
mod connections;
mod files;
mod memory;
mod nul;
