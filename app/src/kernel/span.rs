//! Lengths of time in coarse steps, for what must not be told to the day.

use super::{Message, days, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// Up to 30 days.
    Month,
    /// Up to 90.
    Quarter,
    /// Up to 365.
    Year,
    Longer,
}

words!(Span { Month = "month", Quarter = "quarter", Year = "year", Longer = "longer" });

impl Span {
    /// The step into which so many milliseconds fall.
    pub fn of(milliseconds: i64) -> Span {
        [Span::Month, Span::Quarter, Span::Year]
            .into_iter()
            .find(|span| span.days().is_some_and(|most| milliseconds <= days(most)))
            .unwrap_or(Span::Longer)
    }

    /// The most days that fall into it; none for the last.
    pub fn days(self) -> Option<i64> {
        match self {
            Span::Month => Some(30),
            Span::Quarter => Some(90),
            Span::Year => Some(365),
            Span::Longer => None,
        }
    }

    pub fn message(self) -> Message {
        Message::of_word("interface-span", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_falls_into_one_step() {
        for (length, span) in [
            (-1, Span::Month),
            (days(30), Span::Month),
            (days(30) + 1, Span::Quarter),
            (days(90), Span::Quarter),
            (days(365), Span::Year),
            (days(366), Span::Longer),
        ] {
            assert_eq!(Span::of(length), span, "{length}");
        }
    }
}
