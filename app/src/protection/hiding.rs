//! When an organisation that is hidden may be shown again (docs/adr/0011): the side that hid it decides.

use crate::kernel::{Message, Timestamp, days};

/// Days between telling an organisation that it will be shown and showing it. The database holds the same number.
pub const TOLD_DAYS: i64 = 7;

/// What is kept of a hidden organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hiding {
    /// The organisation asked for it, or asked to stay hidden; otherwise a focal point hid it.
    pub own_wish: bool,
    /// An owner agreed that it is shown again.
    pub agreed_at: Option<Timestamp>,
    /// Its members were told that it will be shown again.
    pub announced_at: Option<Timestamp>,
}

/// Which steps are missing before it is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// It asked to be hidden: an owner must agree first.
    NeedsAgreement,
    /// An owner agreed; a focal point confirms.
    Agreed,
    /// A focal point hid it, and must tell its members first.
    NeedsTelling,
    /// Its members were told, and may still ask that it stays hidden until this moment, and after it.
    Told { until: Timestamp },
    /// Its members were told long enough ago.
    Due,
}

impl Hiding {
    pub fn showing(self, now: Timestamp) -> Showing {
        if self.own_wish {
            return if self.agreed_at.is_some() { Showing::Agreed } else { Showing::NeedsAgreement };
        }
        match self.announced_at.map(|told| told.plus(days(TOLD_DAYS))) {
            None => Showing::NeedsTelling,
            Some(until) if now < until => Showing::Told { until },
            Some(_) => Showing::Due,
        }
    }
}

impl Showing {
    /// Whether a focal point may show it now.
    pub fn may_show(self) -> bool {
        matches!(self, Showing::Agreed | Showing::Due)
    }

    /// What its members read about being shown again. `contact`: whom to ask.
    pub fn for_members(self, contact: &str) -> Message {
        let key = match self {
            Showing::NeedsAgreement => "protection-hide-undo",
            Showing::Agreed => "protection-hide-agreed",
            Showing::NeedsTelling => "protection-hide-by-focal-point",
            Showing::Told { .. } | Showing::Due => "protection-hide-announced",
        };
        Message::new(key).with("contact", contact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_organisation_asked_for_needs_its_agreement_and_what_a_focal_point_did_needs_a_week() {
        let now = Timestamp(days(1_000));
        let ago = |age: i64| Some(Timestamp(now.0 - days(age)));
        for (own_wish, agreed_at, announced_at, shown) in [
            (true, None, None, false),
            (true, None, ago(100), false),
            (true, ago(0), None, true),
            (false, None, None, false),
            (false, None, ago(0), false),
            (false, None, ago(TOLD_DAYS - 1), false),
            (false, None, ago(TOLD_DAYS), true),
        ] {
            let hiding = Hiding { own_wish, agreed_at, announced_at };
            assert_eq!(hiding.showing(now).may_show(), shown, "{hiding:?}");
        }
    }

    #[test]
    fn members_read_how_far_it_is_in_words_that_say_whose_turn_it_is() {
        let until = Timestamp(days(1_000));
        let said = |showing: Showing| {
            crate::kernel::Language::ALL
                .map(|language| crate::text::Locale::new(language).bare(&showing.for_members("help@example.org")))
        };
        let steps = [Showing::NeedsAgreement, Showing::Agreed, Showing::NeedsTelling, Showing::Due].map(said);
        for (at, step) in steps.iter().enumerate() {
            assert!(steps.iter().enumerate().all(|(other, words)| other == at || words != step), "{step:?}");
        }
        assert_eq!(said(Showing::Told { until }), said(Showing::Due), "who was told long ago was told the same");
    }

    #[test]
    fn whoever_was_told_reads_until_when_they_can_object() {
        let told = Timestamp(days(1_000));
        let hiding = Hiding { own_wish: false, agreed_at: None, announced_at: Some(told) };
        let until = told.plus(days(TOLD_DAYS));
        assert_eq!(hiding.showing(until.plus(-1)), Showing::Told { until });
        assert_eq!(hiding.showing(until), Showing::Due);
    }
}
