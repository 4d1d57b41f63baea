use jiff::civil::date;

use super::*;
use crate::applications::ApplicationEvent as E;
use crate::kernel::{CriterionId, TextProblem};
use crate::review::Part;

/// 2026-03-02T12:00:00Z
const NOW: Timestamp = Timestamp(1_772_452_800_000);
const DECIDER: UserId = UserId(uuid::Uuid::from_u128(1));

fn zurich() -> WorkingCalendar {
    WorkingCalendar::new("Europe/Zurich")
}

fn criteria() -> Vec<CriterionRef> {
    ["K1", "K5"]
        .into_iter()
        .map(|code| CriterionRef { id: CriterionId(uuid::Uuid::from_u128(9)), code: code.into(), version: 1 })
        .collect()
}

fn recommended() -> Progress {
    let events = [E::Submitted, E::ReceiptIssued, E::FoundComplete, E::AssessmentStarted, E::Recommended];
    let step = |progress: Progress, event| progress.after(event, Limits::default(), DecisionTime::NotPromised, NOW);
    events.into_iter().try_fold(Progress::draft(), step).unwrap()
}

fn draft() -> DeferralDraft {
    DeferralDraft {
        reason: "evidence_expected".into(),
        criterion: "K5".into(),
        text: "The register of the town answers by 20 March.".into(),
        decider: DeciderDraft::Officer { name: "Noor Haddad, head of accreditation".into() },
        until: Some(date(2026, 3, 20)),
        challenge: Some(ChallengeRoute::from_notice("The panel", NOW, 60, &zurich())),
    }
}

fn check_with(
    draft: &DeferralDraft,
    change: impl FnOnce(&mut DeferralContext<'_>),
) -> Result<Deferral, Vec<DecisionViolation>> {
    let (calendar, criteria) = (zurich(), criteria());
    let mut context = DeferralContext {
        progress: recommended(),
        limits: Limits::default(),
        longest: Some(30),
        user: DECIDER,
        user_name: "Noor Haddad",
        since: date(2026, 2, 20),
        declaration: Some(&ConflictDeclaration::NoConflict),
        parts: &[],
        criteria: &criteria,
        challenge_days: 60,
        calendar: &calendar,
    };
    change(&mut context);
    Deferral::check(draft, context, NOW)
}

fn check(draft: &DeferralDraft) -> Result<Deferral, Vec<DecisionViolation>> {
    check_with(draft, |_| {})
}

#[test]
fn a_whole_deferral_ends_with_the_first_moment_of_its_day_where_the_programme_is() {
    let deferral = check(&draft()).unwrap();
    assert_eq!(deferral.ends.in_zone("Europe/Zurich").to_string(), "2026-03-20T00:00:00+01:00[Europe/Zurich]");
    assert_eq!(deferral.criterion.code, "K5");
    assert!(deferral.runs(ApplicationState::Deferred, deferral.ends.plus(-1)));
    assert!(!deferral.runs(ApplicationState::Deferred, deferral.ends));
}

#[test]
fn whatever_is_missing_is_said_at_once() {
    let empty = DeferralDraft {
        reason: "because".into(),
        criterion: "K99".into(),
        text: " \u{a0}".into(),
        decider: DeciderDraft::Officer { name: String::new() },
        until: None,
        challenge: None,
    };
    use DecisionViolation as R;
    let all = [
        R::NoDeferralReason,
        R::NoDeferralCriterion,
        R::NoDeferralText,
        R::NoDeferralDate,
        R::NoDecider,
        R::NoChallengeRoute,
    ];
    assert_eq!(check(&empty).unwrap_err(), all);
    let long = DeferralDraft { text: "x".repeat(10_001), ..draft() };
    assert!(matches!(&check(&long).unwrap_err()[..], [R::Text { problem: TextProblem::TooLong { .. }, .. }]));
}

#[test]
fn the_day_lies_ahead_and_within_what_the_programme_allows() {
    let on = |until| check(&DeferralDraft { until: Some(until), ..draft() });
    let today = date(2026, 3, 2);
    assert_eq!(on(today).unwrap_err(), [DecisionViolation::DeferralDateNotAhead { today }]);
    assert!(on(date(2026, 3, 3)).is_ok());
    assert!(on(date(2026, 4, 1)).is_ok(), "the thirtieth day");
    assert_eq!(on(date(2026, 4, 2)).unwrap_err(), [DecisionViolation::DeferralTooLong { last: date(2026, 4, 1) }]);
    let far = DeferralDraft { until: Some(date(2029, 1, 1)), ..draft() };
    assert!(check_with(&far, |context| context.longest = None).is_ok(), "a body that knows no cap");
}

#[test]
fn nothing_is_put_off_twice_where_once_is_the_rule() {
    let again = recommended().put_off(NOW, Limits::default(), DecisionTime::NotPromised, NOW).unwrap();
    let running = check_with(&draft(), |context| context.progress = again).unwrap_err();
    assert_eq!(running, [DecisionViolation::NotPossibleNow { state: ApplicationState::Deferred }]);
    let resumed = again.after(E::Resumed, Limits::default(), DecisionTime::NotPromised, NOW).unwrap();
    let second = check_with(&draft(), |context| context.progress = resumed).unwrap_err();
    assert_eq!(second, [DecisionViolation::DeferralsUsedUp { limit: 1 }]);
    let no_cap = Limits { deferrals: None, ..Limits::default() };
    assert!(check_with(&draft(), |context| (context.progress, context.limits) = (resumed, no_cap)).is_ok());
}

#[test]
fn who_took_part_or_has_a_tie_puts_nothing_off() {
    for part in [Part::Assessor, Part::Recused, Part::PanelMember, Part::ApplicantMember] {
        let parts = [Participation { user: DECIDER, part, round: 1 }];
        let (calendar, criteria) = (zurich(), criteria());
        let context = DeferralContext {
            progress: recommended(),
            limits: Limits::default(),
            longest: None,
            user: DECIDER,
            user_name: "Noor Haddad",
            since: date(2026, 2, 20),
            declaration: Some(&ConflictDeclaration::NoConflict),
            parts: &parts,
            criteria: &criteria,
            challenge_days: 60,
            calendar: &calendar,
        };
        assert!(Deferral::check(&draft(), context, NOW).is_err(), "{part:?}");
    }
    assert_eq!(
        check_with(&draft(), |context| context.declaration = None).unwrap_err(),
        [DecisionViolation::DeclareFirst]
    );
}

#[test]
fn a_body_puts_nothing_off_before_it_had_the_file_and_nobody_in_another_name() {
    let session = |on| {
        let (body, session) = ("Committee on NGOs".to_owned(), "2026 session".to_owned());
        DeferralDraft { decider: DeciderDraft::Body { body, session, on: Some(on), vote: None }, ..draft() }
    };
    let earliest = date(2026, 2, 20);
    assert_eq!(check(&session(date(2026, 2, 19))).unwrap_err(), [DecisionViolation::BodyDateBeforeFile { earliest }]);
    assert!(check(&session(earliest)).is_ok());
    let other = DeferralDraft { decider: DeciderDraft::Officer { name: "Rafael Ortega, head".into() }, ..draft() };
    assert_eq!(check(&other).unwrap_err(), [DecisionViolation::DeciderIsAnother { name: "Noor Haddad".into() }]);
}
