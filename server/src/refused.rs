//! What the people who run the portal must change before it can run. Trying again does not help.

use std::fmt::{self, Display};

/// One or more sentences that say what is wrong and what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused(pub String);

impl Refused {
    /// The process's exit code (`EX_CONFIG` of sysexits.h), so that a supervisor can tell it from a fault that passes.
    pub const EXIT: u8 = 78;
}

impl Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// An error in one line. A cause that the line before it has already told is not told again: the libraries below print
/// their source and hand it on as well.
pub fn in_one_line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain() {
        let cause = cause.to_string();
        if line.is_empty() {
            line = cause;
        } else if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Twice(std::io::Error);

    impl Display for Twice {
        fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(out, "Connection Error: {}", self.0)
        }
    }

    impl std::error::Error for Twice {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn what_a_cause_says_again_is_said_once() {
        let error = anyhow::Error::new(Twice(std::io::Error::other("no such host"))).context("cannot open");
        assert_eq!(in_one_line(&error), "cannot open: Connection Error: no such host");
    }
}
