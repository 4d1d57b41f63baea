//! What the commands print. The reader may stop reading (`tribune check | head -1`): this is no fault, and the command finishes
//! its work.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// As `println!`, which would end the process in panic where nobody reads any more.
macro_rules! say {
    () => { $crate::cli::output::line(format_args!("")) };
    ($($said:tt)*) => { $crate::cli::output::line(format_args!($($said)*)) };
}

/// As `eprintln!`, likewise.
macro_rules! complain {
    ($($said:tt)*) => { $crate::cli::output::complaint(format_args!($($said)*)) };
}

pub(super) use {complain, say};

/// Whether a text could not be printed although the reader had not stopped reading.
static LOST: AtomicBool = AtomicBool::new(false);

pub fn was_lost() -> bool {
    LOST.load(Ordering::Relaxed)
}

pub fn line(text: Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    if let Err(error) = writeln!(out, "{text}").and_then(|()| out.flush())
        && error.kind() != ErrorKind::BrokenPipe
    {
        // Only once: a thousand such lines say no more.
        if !LOST.swap(true, Ordering::Relaxed) {
            complaint(format_args!("tribune: what was to be printed could not be written: {error}"));
        }
    }
}

pub fn complaint(text: Arguments<'_>) {
    // There is nowhere left to say that this failed.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
