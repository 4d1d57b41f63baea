//! Everything a rule can answer can be said in every language.
#![cfg(feature = "ssr")]

use std::collections::BTreeSet;
use std::path::Path;

use app::applications::ApplicationState;
use app::challenges::{About, ChallengeOutcome, ChallengeState, Effect, Ground, LateReason};
use app::kernel::{Language, Message};
use app::organisations::LegalForm;
use app::restrictions::RestrictionKind;
use app::review::{AssessmentState, Part, RecommendedOutcome, Verdict};
use app::text::Locale;

fn assert_said(message: &Message) {
    for language in Language::ALL {
        assert!(Locale::new(language).has(&message.key), "{language}: {}", message.key);
    }
}

#[test]
fn every_word_of_a_state_a_verdict_or_a_ground_has_its_name_in_every_language() {
    let mut messages: Vec<Message> = Vec::new();
    messages.extend(ApplicationState::ALL.iter().map(|word| word.message()));
    messages.extend(LegalForm::ALL.iter().map(|word| word.message()));
    messages.extend(RestrictionKind::ALL.iter().map(|word| word.message()));
    messages.extend(AssessmentState::ALL.iter().map(|word| word.message()));
    messages.extend(Part::ALL.iter().map(|word| word.message()));
    messages.extend(RecommendedOutcome::ALL.iter().map(|word| word.message()));
    messages.extend(Verdict::ALL.iter().map(|word| word.message()));
    messages.extend(ChallengeOutcome::ALL.iter().map(|word| word.message()));
    messages.extend(ChallengeState::ALL.iter().map(|word| word.message()));
    messages.extend(
        Effect::ALL
            .iter()
            .flat_map(|word| [About::Decision, About::Deferral, About::EndedDeferral].map(|about| word.message(about))),
    );
    messages.extend(app::decisions::DeferralReason::ALL.iter().map(|word| word.message()));
    messages.extend(LateReason::ALL.iter().map(|word| word.message()));
    messages.extend(Ground::ALL.iter().flat_map(|word| [word.message(), word.description()]));
    messages.extend(app::decisions::OutcomeKind::ALL.iter().map(|kind| kind.message()));
    messages.iter().for_each(assert_said);
}

/// Keys are written as literals beside the violation they say, so the sources tell which there are.
fn violation_keys(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            violation_keys(&path, keys);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let words = source.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            keys.extend(words.filter(|word| word.contains("-violation-")).map(str::to_owned));
        }
    }
}

#[test]
fn every_violation_can_be_said_in_every_language() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut keys = BTreeSet::new();
    for capability in ["applications", "challenges", "decisions", "identity", "organisations", "restrictions", "review"]
    {
        violation_keys(&sources.join(capability), &mut keys);
    }
    assert!(keys.len() > 80, "only {} keys were found", keys.len());
    keys.iter().for_each(|key| assert_said(&Message::new(key)));
    for key in ["kernel-text-too-long", "kernel-text-control-character", "kernel-text-direction-override"] {
        assert_said(&Message::new(key));
    }
}

#[test]
fn a_day_in_a_violation_is_written_as_the_reader_writes_it() {
    let violation = Message::new("decisions-violation-effective-before-decision").with("earliest", "2027-06-01");
    let said = Locale::new(Language::Fr).bare(&violation);
    assert!(said.ends_with("La première date possible est le 1er juin 2027."), "{said}");
}
