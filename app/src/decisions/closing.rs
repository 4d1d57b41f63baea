//! Closing a file whose applicant did not answer: no decision on the criteria, and still a restriction that says why and can
//! be challenged.

use super::ChallengeRoute;
use crate::kernel::{Message, Timestamp};
use crate::restrictions::{Notice, RestrictionDraft, RestrictionKind};
use crate::text::Locale;

/// What happened, as the reasons say it.
#[derive(Clone, Debug)]
pub struct Unanswered {
    /// The name of the programme and the number of its version.
    pub programme: String,
    pub version: i64,
    pub asked_at: Timestamp,
    /// What was asked about: the names of the criteria.
    pub criteria: Vec<String>,
    pub answer_by: Timestamp,
    /// When each reminder left, the first one first.
    pub reminded: Vec<Timestamp>,
    pub zone: String,
}

/// The restriction that closing is, with its reasons in the language of the application.
pub fn closing(locale: Locale, facts: &Unanswered, now: Timestamp, route: &ChallengeRoute) -> RestrictionDraft {
    let day = |at: Timestamp| locale.date_in(at, &facts.zone);
    let list = |items: Vec<String>| items.into_iter().map(|item| format!("\n• {item}")).collect::<String>();
    let asked = Message::new("decisions-closing-asked").with("when", day(facts.asked_at));
    let last = Message::new("decisions-closing-last").with("when", day(facts.answer_by));
    let basis = Message::new("decisions-closing-basis")
        .with("programme", facts.programme.as_str())
        .with("version", facts.version);
    let reasons = [
        locale.message(&asked) + &list(facts.criteria.clone()),
        locale.text("decisions-closing-reminded") + &list(facts.reminded.iter().map(|at| day(*at)).collect()),
        locale.message(&last),
        locale.text("decisions-closing-meaning"),
    ];
    // What is kept is plain text. The marks that keep a name's direction are for pages, which put their own around it.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    RestrictionDraft {
        kind: RestrictionKind::Closing,
        legal_basis: plain(locale.message(&basis)),
        reasons: plain(reasons.join("\n\n")),
        start: now,
        end: None,
        notice: Some(Notice { given_at: now, challenge_until: Some(route.until) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Language, WorkingCalendar, days};
    use crate::restrictions::Restriction;

    #[test]
    fn a_closing_can_be_imposed_in_every_language_and_says_what_happened() {
        let at = |day| Timestamp(1_772_442_000_000 + days(day));
        let calendar = WorkingCalendar::new("Europe/Zurich");
        let route = ChallengeRoute::from_notice("/challenge", at(33), 60, &calendar);
        let facts = Unanswered {
            programme: "برنامج الاعتماد".into(),
            version: 3,
            asked_at: at(0),
            criteria: vec!["Not for profit".into(), "Own decisions".into()],
            answer_by: at(30),
            reminded: vec![at(16), at(23), at(29)],
            zone: calendar.zone.clone(),
        };
        for language in Language::ALL {
            let draft = closing(Locale::new(language), &facts, at(33), &route);
            let restriction = Restriction::impose(&draft).unwrap_or_else(|refused| panic!("{language}: {refused:?}"));
            assert!(restriction.reasons.as_str().contains("Own decisions"), "{language}");
            assert_eq!(restriction.reasons.as_str().matches('•').count(), 5, "{language}");
            assert_eq!(restriction.notice.challenge_until, Some(route.until));
        }
    }
}
