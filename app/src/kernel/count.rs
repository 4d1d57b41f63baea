//! A number of rows, counted no further than it tells something.

use super::{Argument, Message};

/// How many there are, as far as they were counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub number: i64,
    /// There are more than that.
    pub more: bool,
}

impl Count {
    /// `found` rows, of which at most one more than `most` was asked for.
    pub fn up_to(most: i64, found: i64) -> Self {
        Count { number: found.min(most), more: found > most }
    }

    /// The message with the variable `count`; `more` is said where there are more than were counted.
    pub fn message(self, exactly: &str, more: &str) -> Message {
        Message::new(if self.more { more } else { exactly }).with("count", self.number)
    }
}

/// As a part of a sentence: 3, or "more than 1 000".
impl From<Count> for Argument {
    fn from(count: Count) -> Self {
        match count.more {
            true => Message::new("interface-more-than").with("count", count.number).into(),
            false => count.number.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_limit_is_told_as_more() {
        assert_eq!(Count::up_to(200, 200), Count { number: 200, more: false });
        assert_eq!(Count::up_to(200, 201), Count { number: 200, more: true });
        assert_eq!(Count::up_to(200, 201).message("files", "many").key, "many");
        assert_eq!(Count::up_to(200, 3).message("files", "many").key, "files");
    }
}
