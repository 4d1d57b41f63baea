//! The log goes to standard error: a line of text for people, or an object a line for programs.

use std::io::{BufWriter, IsTerminal, Stderr, Write};
use std::panic::PanicHookInfo;

use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;

use super::output::complain;
use crate::config::Config;

/// What is logged when the setting says nothing, or nothing that can be read.
const USUAL: &str = "info,sqlx=warn,sea_orm_migration=warn";
/// Lines that wait for the program that reads the log, at most. When there are more, new ones are lost: a portal that waited for
/// its log would answer nobody.
const WAITING: usize = 50_000;

/// The log. When it is dropped, the waiting lines are written, and a message says how many lines were lost.
pub struct Log {
    lost: ErrorCounter,
    _writer: WorkerGuard,
}

pub fn begin(config: &Config) -> Log {
    let wanted = if config.log_filter.trim().is_empty() { USUAL } else { &config.log_filter };
    let filter = EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new(USUAL));
    let file = BufWriter::new(Unbroken(std::io::stderr()));
    // A thread of its own writes, as many lines at once as there are.
    let (writer, guard) = NonBlockingBuilder::default().buffered_lines_limit(WAITING).thread_name("log").finish(file);
    let lost = writer.error_counter();
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).log_internal_errors(false);
    if config.log == "json" {
        log.json().flatten_event(true).init();
    } else {
        // Colours are for a terminal; in a file they make the log hard to read.
        log.with_ansi(std::io::stderr().is_terminal()).init();
    }
    std::panic::set_hook(Box::new(|panic| tracing::error!(place = place(panic), why = why(panic), "a panic")));
    Log { lost, _writer: guard }
}

fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(String::new, ToString::to_string)
}

/// Only what stands in the code: a message with values in it could name somebody.
fn why(panic: &PanicHookInfo<'_>) -> &'static str {
    panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("its message holds values and is not logged")
}

impl Drop for Log {
    fn drop(&mut self) {
        let lost = self.lost.dropped_lines();
        if lost > 0 {
            complain!("tribune: {lost} lines of the log are lost: nobody took them fast enough");
        }
    }
}

/// When no program reads the log any more, an error message about this would go to the same place and end in panic.
struct Unbroken(Stderr);

impl Write for Unbroken {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.write_all(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
