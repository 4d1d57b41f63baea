//! The log goes to standard error: a line of text for people, or an object a line for programs.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use crate::config::Config;

/// What is logged when the setting says nothing, or nothing that can be read.
const USUAL: &str = "info,sqlx=warn,sea_orm_migration=warn";

pub fn begin(config: &Config) {
    let wanted = if config.log_filter.trim().is_empty() { USUAL } else { &config.log_filter };
    let filter = EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new(USUAL));
    // Where nobody reads the log any more, complaining about that to the same nobody would end in panic.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).log_internal_errors(false);
    if config.log == "json" {
        log.json().flatten_event(true).init();
    } else {
        // Colours are for a terminal; in a file they are noise.
        log.with_ansi(std::io::stderr().is_terminal()).init();
    }
}
