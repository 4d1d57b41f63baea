//! How requests arrive: connections without a request, addresses in another spelling, and characters that are no text.

mod addresses;
mod connections;
mod files;
mod memory;
mod nul;
