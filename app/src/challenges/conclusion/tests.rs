use super::*;
use crate::review::{ConflictDeclaration, Part, Participation};
use ConclusionViolation as R;

const RAISED: [Ground; 2] = [Ground::Error, Ground::EvidenceIgnored];

fn draft(outcome: &str, grounds: &[&str]) -> ConclusionDraft {
    ConclusionDraft {
        outcome: outcome.into(),
        grounds: grounds.iter().map(|&word| word.into()).collect(),
        reasons: "The minutes show three years of work.".into(),
        effect: String::new(),
    }
}

fn seat(parts: &[Participation]) -> PanelSeat<'_> {
    let member = UserId(uuid::Uuid::from_u128(7));
    PanelSeat { member, declaration: Some(&ConflictDeclaration::NoConflict), parts, round: 1 }
}

fn conclude(draft: &ConclusionDraft, parts: &[Participation]) -> Result<Conclusion, Vec<R>> {
    conclude_about(About::Decision, draft, parts)
}

fn conclude_about(about: About, draft: &ConclusionDraft, parts: &[Participation]) -> Result<Conclusion, Vec<R>> {
    Conclusion::check(draft, (ChallengeState::Stage1, about), &RAISED, &seat(parts), Timestamp(5))
}

#[test]
fn an_upheld_challenge_annuls_and_sends_the_file_back() {
    let conclusion = conclude(&draft("upheld", &["error", "reprisal"]), &[]).unwrap();
    assert_eq!(conclusion.effect, Effect::AnnulAndRemit);
    assert_eq!(conclusion.grounds, [Ground::Error]);
}

#[test]
fn no_outcome_without_reasons() {
    for outcome in ["upheld", "partly", "rejected"] {
        let silent = ConclusionDraft {
            reasons: " \n".into(),
            effect: "stands".into(),
            ..draft(outcome, if outcome == "rejected" { &[] } else { &["error"] })
        };
        assert_eq!(conclude(&silent, &[]), Err(vec![R::NoReasons]), "{outcome}");
    }
}

#[test]
fn upholding_names_a_ground_and_rejecting_names_none() {
    assert_eq!(conclude(&draft("upheld", &[]), &[]), Err(vec![R::NoGround]));
    assert_eq!(conclude(&draft("rejected", &["error"]), &[]), Err(vec![R::GroundWithRejection]));
    assert_eq!(conclude(&draft("rejected", &[]), &[]).unwrap().effect, Effect::Stands);
}

#[test]
fn a_partial_outcome_says_whether_the_decision_falls() {
    assert_eq!(conclude(&draft("partly", &["error"]), &[]), Err(vec![R::NoEffect { about: About::Decision }]));
    let falls = ConclusionDraft { effect: "annul_and_remit".into(), ..draft("partly", &["error"]) };
    assert_eq!(conclude(&falls, &[]).unwrap().effect, Effect::AnnulAndRemit);
}

#[test]
fn of_what_has_ended_nobody_is_asked_whether_it_is_annulled_and_nobody_annuls_it() {
    let partly = |effect: &str| ConclusionDraft { effect: effect.into(), ..draft("partly", &["error"]) };
    for effect in ["", "stands"] {
        let given = conclude_about(About::EndedDeferral, &partly(effect), &[]).unwrap();
        assert_eq!(given.effect, Effect::Stands, "{effect:?}");
    }
    let annulled = conclude_about(About::EndedDeferral, &partly("annul_and_remit"), &[]);
    assert_eq!(annulled, Err(vec![R::NothingToAnnul]));
    let running = conclude_about(About::Deferral, &partly(""), &[]);
    assert_eq!(running, Err(vec![R::NoEffect { about: About::Deferral }]));
}

#[test]
fn whoever_decided_first_cannot_conclude() {
    let parts = [Participation { user: UserId(uuid::Uuid::from_u128(7)), part: Part::Decider, round: 1 }];
    let refused = R::Panel(PanelViolation::TookPart { part: Part::Decider });
    assert_eq!(conclude(&draft("rejected", &[]), &parts), Err(vec![refused]));
}

#[test]
fn why_an_outcome_cannot_be_given_is_said_where_it_is_mended() {
    crate::text::violations::assert_said(&[
        (R::NotPossibleNow { state: ChallengeState::Lodged }, ""),
        (R::Panel(PanelViolation::DeclareFirst), ""),
        (R::OutcomeMissing, "outcome"),
        (R::NoReasons, "reasons"),
        (R::NoGround, "grounds"),
        (R::NoEffect { about: About::Decision }, "effect"),
        (R::NoEffect { about: About::Deferral }, "effect"),
        (R::NothingToAnnul, "outcome"),
        (R::GroundWithRejection, "grounds"),
        (R::Text { problem: TextProblem::TooLong { max: 10, actual: 11 } }, "reasons"),
    ]);
    let asked = |about| R::NoEffect { about }.field_errors().remove(0).message;
    assert_ne!(asked(About::Decision), asked(About::Deferral), "a deferral is no decision");
}

#[test]
fn only_what_is_being_examined_gets_an_outcome() {
    for &state in ChallengeState::ALL {
        let rejected = draft("rejected", &[]);
        let about = (state, About::Decision);
        let given = Conclusion::check(&rejected, about, &RAISED, &seat(&[]), Timestamp(5));
        let refused = (state != ChallengeState::Stage1).then(|| vec![R::NotPossibleNow { state }]);
        assert_eq!(given.err(), refused, "{state:?}");
    }
    assert_eq!(conclude(&draft("", &[]), &[]), Err(vec![R::OutcomeMissing]));
}

#[test]
fn what_follows_is_said_of_what_was_challenged() {
    let mut said = std::collections::BTreeSet::new();
    for about in [About::Decision, About::Deferral, About::EndedDeferral] {
        for &effect in Effect::ALL {
            said.insert(effect.message(about).key);
        }
    }
    assert_eq!(said.len(), 6, "{said:?}");
    for &outcome in ChallengeOutcome::ALL {
        let ends = ChallengeState::Stage1.after(outcome.event()).unwrap();
        assert_eq!(ends.as_str(), outcome.as_str());
    }
}
