use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::kernel::CriterionId;
use crate::review::Part;
use DecisionViolation as R;

/// 2026-11-05T10:00:00Z
const NOW: Timestamp = Timestamp(1_793_872_800_000);
/// The day on which the file was sent.
const SENT: Date = date(2026, 6, 1);
const CLEAR: ConflictDeclaration = ConflictDeclaration::NoConflict;

fn user(number: u128) -> UserId {
    UserId(uuid::Uuid::from_u128(number))
}

fn criterion(number: u128) -> CriterionRef {
    CriterionRef { id: CriterionId(uuid::Uuid::from_u128(number)), code: format!("K{number}"), version: 2 }
}

fn finding(number: u128, verdict: Verdict) -> Finding {
    Finding { criterion: criterion(number), verdict, reason: PlainText::stored("Seen.".into()), evidence: vec![] }
}

fn reasons(number: u128) -> CriterionReasonsDraft {
    CriterionReasonsDraft {
        criterion: criterion(number),
        facts: "Founded in March 2026.".into(),
        considered: "The minutes of the founding meeting.".into(),
        missing: "Any document of an earlier date.".into(),
        cure: "Apply again after March 2027, or show earlier work.".into(),
    }
}

fn calendar() -> WorkingCalendar {
    WorkingCalendar::new("Europe/Zurich")
}

fn draft(outcome: &str) -> DecisionDraft {
    DecisionDraft {
        outcome: outcome.into(),
        category: "roster".into(),
        decider: DeciderDraft::Officer { name: "Noor Haddad, head of accreditation".into() },
        reasons: vec![reasons(1)],
        summary: String::new(),
        public_summary: "The founding was not shown.".into(),
        recusals: String::new(),
        effective_on: Some(date(2026, 11, 5)),
        challenge: Some(ChallengeRoute::from_notice("/en/challenges/new", NOW, 60, &calendar())),
    }
}

struct File {
    state: ApplicationState,
    declaration: Option<ConflictDeclaration>,
    parts: Vec<Participation>,
    round: u16,
    findings: Vec<Finding>,
}

fn file() -> File {
    File {
        state: ApplicationState::Recommended,
        declaration: Some(CLEAR),
        parts: vec![Participation { user: user(1), part: Part::Assessor, round: 1 }],
        round: 1,
        findings: vec![finding(1, Verdict::NotMet), finding(2, Verdict::Met)],
    }
}

fn check_by(number: u128, draft: &DecisionDraft, file: &File) -> Result<Decision, Vec<R>> {
    let context = DecisionContext {
        state: file.state,
        user: user(number),
        user_name: "Noor Haddad",
        since: SENT,
        declaration: file.declaration.as_ref(),
        parts: &file.parts,
        round: file.round,
        criteria: &[criterion(1), criterion(2)],
        findings: &file.findings,
        lower_categories: &["roster".into()],
        challenge_days: 60,
        calendar: &calendar(),
    };
    Decision::check(draft, context, NOW)
}

fn check(draft: &DecisionDraft) -> Result<Decision, Vec<R>> {
    check_by(2, draft, &file())
}

#[test]
fn a_reasoned_refusal_is_a_restriction_with_a_last_day_for_a_challenge() {
    let decision = check(&draft("refused")).unwrap();
    assert_eq!(decision.outcome.restriction(), Some(crate::restrictions::RestrictionKind::Refusal));
    assert_eq!(decision.challenge.last_day, date(2027, 1, 4));
    assert_eq!(decision.reasons[0].criterion.version, 2);
}

#[test]
fn a_refusal_without_any_of_its_parts_names_every_part_that_is_missing() {
    let bare = DecisionDraft {
        reasons: vec![CriterionReasonsDraft { facts: "Young.".into(), ..CriterionReasonsDraft::empty(criterion(1)) }],
        decider: DeciderDraft::Officer { name: " ".into() },
        effective_on: None,
        challenge: None,
        ..draft("refused")
    };
    let k1 = || "K1".to_owned();
    assert_eq!(
        check(&bare).unwrap_err(),
        [
            R::NoDecider,
            R::NoEvidenceConsidered { criterion: k1() },
            R::NoEvidenceMissing { criterion: k1() },
            R::NoCure { criterion: k1() },
            R::NoEffectiveDate,
            R::NoChallengeRoute,
        ]
    );
}

#[test]
fn every_criterion_found_failing_is_answered_for() {
    let silent = DecisionDraft { reasons: vec![], ..draft("refused") };
    assert_eq!(check(&silent).unwrap_err(), [R::NoReasonGiven { criterion: "K1".into() }]);
    let both = File { findings: vec![finding(1, Verdict::NotMet), finding(2, Verdict::NotMet)], ..file() };
    assert_eq!(check_by(2, &draft("refused"), &both).unwrap_err(), [R::NoReasonGiven { criterion: "K2".into() }]);
}

#[test]
fn a_refusal_against_a_clean_assessment_still_names_a_criterion() {
    let clean = File { findings: vec![finding(1, Verdict::Met), finding(2, Verdict::Met)], ..file() };
    let silent = DecisionDraft { reasons: vec![], ..draft("refused") };
    assert_eq!(check_by(2, &silent, &clean).unwrap_err(), [R::NoCriterionNamed]);
    assert!(check_by(2, &draft("refused"), &clean).is_ok());
}

#[test]
fn an_unpublished_criterion_or_another_version_is_no_reason() {
    let mut other = draft("refused");
    other.reasons[0].criterion.version = 3;
    assert_eq!(check(&other).unwrap_err(), [R::CriterionNotPublished { criterion: "K1".into(), version: 3 }]);
}

#[test]
fn a_lower_category_needs_the_same_reasons_and_a_category_that_is_lower() {
    assert_eq!(check(&draft("granted_lower")).unwrap().outcome.category(), Some("roster"));
    let higher = DecisionDraft { category: "general".into(), reasons: vec![], ..draft("granted_lower") };
    assert_eq!(check(&higher).unwrap_err(), [R::CategoryMissing, R::NoReasonGiven { criterion: "K1".into() }]);
}

#[test]
fn a_grant_that_departs_from_the_assessment_says_why_and_a_plain_one_need_not() {
    let silent = DecisionDraft { reasons: vec![], ..draft("granted") };
    assert_eq!(check(&silent).unwrap_err(), [R::NoReasonGiven { criterion: "K1".into() }]);
    let mut departing = draft("granted");
    departing.reasons[0].missing.clear();
    departing.reasons[0].cure.clear();
    assert!(check(&departing).is_ok());
    let clean = File { findings: vec![finding(1, Verdict::Met), finding(2, Verdict::Met)], ..file() };
    assert!(check_by(2, &silent, &clean).is_ok());
}

#[test]
fn whoever_assessed_does_not_decide_nor_record_what_a_body_decided() {
    assert_eq!(check_by(1, &draft("refused"), &file()).unwrap_err(), [R::DeciderAssessed]);
    let body = DecisionDraft { decider: body(Some(date(2026, 11, 4))), ..draft("refused") };
    assert_eq!(check_by(1, &body, &file()).unwrap_err(), [R::DeciderAssessed]);
}

#[test]
fn whoever_decided_what_was_annulled_does_not_decide_again() {
    let parts = vec![Participation { user: user(2), part: Part::Decider, round: 1 }];
    let again = File { parts, round: 2, ..file() };
    assert_eq!(check_by(2, &draft("refused"), &again).unwrap_err(), [R::DeciderTookPart { part: Part::Decider }]);
    assert!(check_by(3, &draft("refused"), &again).is_ok());
}

#[test]
fn a_declared_conflict_or_none_declared_yet_stops_the_decision() {
    let undeclared = File { declaration: None, ..file() };
    assert_eq!(check_by(2, &draft("refused"), &undeclared).unwrap_err(), [R::DeclareFirst]);
    let tie = crate::kernel::StaffNote::stored("My sister works there.".into());
    let tied = File { declaration: Some(ConflictDeclaration::Conflict { tie }), ..file() };
    assert_eq!(check_by(2, &draft("refused"), &tied).unwrap_err(), [R::ConflictDeclared]);
}

fn body(on: Option<Date>) -> DeciderDraft {
    DeciderDraft::Body { body: "Committee on NGOs".into(), session: "2026 resumed session".into(), on, vote: None }
}

#[test]
fn a_bodys_decision_names_the_body_its_session_and_its_day() {
    let recorded = DecisionDraft {
        decider: body(Some(date(2026, 11, 2))),
        effective_on: Some(date(2026, 11, 2)),
        ..draft("refused")
    };
    assert!(check(&recorded).unwrap().decided_by.is_body());
    let blank = DeciderDraft::Body { body: String::new(), session: String::new(), on: None, vote: None };
    let unnamed = DecisionDraft { decider: blank, ..draft("refused") };
    assert_eq!(check(&unnamed).unwrap_err(), [R::NoBody, R::NoBodySession, R::NoBodyDate]);
    let tomorrow = DecisionDraft {
        decider: body(Some(date(2026, 11, 6))),
        effective_on: Some(date(2026, 11, 6)),
        ..draft("refused")
    };
    assert_eq!(check(&tomorrow).unwrap_err(), [R::BodyDateInFuture { today: date(2026, 11, 5) }]);
}

#[test]
fn no_body_decided_before_the_file_was_sent_and_no_status_begins_before() {
    for outcome in ["granted", "granted_lower", "refused"] {
        for (on, effective) in [(date(1995, 1, 1), date(1995, 1, 1)), (date(2026, 5, 31), date(2026, 6, 1))] {
            let early = DecisionDraft { decider: body(Some(on)), effective_on: Some(effective), ..draft(outcome) };
            let violations = check(&early).unwrap_err();
            assert!(violations.contains(&R::BodyDateBeforeFile { earliest: SENT }), "{outcome} {on}: {violations:?}");
            let begins_early = violations.contains(&R::EffectiveBeforeDecision { earliest: SENT });
            assert_eq!(begins_early, effective < SENT, "{outcome} {on}: {violations:?}");
        }
        let first = DecisionDraft { decider: body(Some(SENT)), effective_on: Some(SENT), ..draft(outcome) };
        assert!(check(&first).is_ok(), "{outcome}: {:?}", check(&first));
    }
}

#[test]
fn an_officer_decides_in_their_own_name() {
    let by =
        |name: &str| check(&DecisionDraft { decider: DeciderDraft::Officer { name: name.into() }, ..draft("refused") });
    for own in ["Noor Haddad", "Head of accreditation: NOOR  HADDAD", "Mme Noor Haddad, cheffe", "Nóor Haddad (head)"]
    {
        assert!(by(own).is_ok(), "{own}");
    }
    for other in ["Rafael Ortega, Head of Accreditation", "Head of accreditation", "Noor Haddadin, head", "N. Haddad"] {
        assert_eq!(by(other).unwrap_err(), [R::DeciderIsAnother { name: "Noor Haddad".into() }], "{other}");
    }
}

#[test]
fn nothing_counts_from_before_it_was_decided() {
    let early = DecisionDraft { effective_on: Some(date(2026, 11, 4)), ..draft("refused") };
    assert_eq!(check(&early).unwrap_err(), [R::EffectiveBeforeDecision { earliest: date(2026, 11, 5) }]);
}

#[test]
fn a_status_begins_on_the_day_it_is_recorded_at_the_latest_and_a_refusal_within_a_year() {
    let later = |outcome: &str, day| check(&DecisionDraft { effective_on: Some(day), ..draft(outcome) });
    let (today, a_year, far) = (date(2026, 11, 5), date(2027, 11, 6), date(2099, 1, 1));
    assert!(later("refused", a_year).is_ok());
    assert_eq!(later("refused", far).unwrap_err(), [R::EffectiveTooLate { latest: a_year }]);
    for outcome in ["granted", "granted_lower"] {
        let violations = later(outcome, date(2026, 11, 6)).unwrap_err();
        assert!(violations.contains(&R::EffectiveTooLate { latest: today }), "{outcome}: {violations:?}");
    }
}

#[test]
fn the_period_for_a_challenge_is_never_cut_short() {
    let route = ChallengeRoute::from_notice("/en/challenges/new", NOW, 59, &calendar());
    let short = DecisionDraft { challenge: Some(route), ..draft("refused") };
    assert_eq!(check(&short).unwrap_err(), [R::ChallengePeriodTooShort { days: 60 }]);
}

#[test]
fn only_a_file_with_a_recommendation_is_decided_put_off_or_not() {
    for &state in ApplicationState::ALL {
        let at = File { state, ..file() };
        let waits = matches!(state, ApplicationState::Recommended | ApplicationState::Deferred);
        assert_eq!(check_by(2, &draft("refused"), &at).is_ok(), waits, "{state:?}");
    }
}

proptest! {
    #[test]
    fn whatever_was_typed_an_adverse_decision_that_passes_is_complete(
        outcome in prop_oneof![Just("granted_lower"), Just("refused")],
        facts in "[ a\u{202E}]{0,3}", considered in "[ a]{0,2}", missing in "[ a]{0,2}", cure in "[ a\0]{0,2}",
        first in 0usize..3, second in 0usize..3,
    ) {
        let verdicts = [Verdict::Met, Verdict::NotMet, Verdict::CannotTell];
        let file = File { findings: vec![finding(1, verdicts[first]), finding(2, verdicts[second])], ..file() };
        let typed = CriterionReasonsDraft { criterion: criterion(1), facts, considered, missing, cure };
        if let Ok(decision) = check_by(2, &DecisionDraft { reasons: vec![typed], ..draft(outcome) }, &file) {
            prop_assert!(!decision.reasons.is_empty());
            for reasons in &decision.reasons {
                prop_assert!([&reasons.facts, &reasons.considered, &reasons.missing, &reasons.cure].iter().all(|text| !text.is_empty()));
            }
            for failing in file.findings.iter().filter(|finding| finding.verdict == Verdict::NotMet) {
                prop_assert!(decision.reasons.iter().any(|reasons| reasons.criterion == failing.criterion));
            }
        }
    }
}

#[test]
fn an_adverse_decision_says_something_to_the_public_and_a_grant_need_not() {
    let silent = |outcome: &str| DecisionDraft { public_summary: " \n".into(), ..draft(outcome) };
    for outcome in ["refused", "granted_lower"] {
        assert_eq!(check(&silent(outcome)).unwrap_err(), [R::NoPublicSummary], "{outcome}");
    }
    assert!(!check(&silent("granted")).err().unwrap_or_default().contains(&R::NoPublicSummary));
}

#[test]
fn a_reason_rests_on_a_criterion_of_the_version_that_the_file_is_judged_by() {
    for (id, version) in [(9, 2), (1, 3)] {
        let other = CriterionRef { version, ..criterion(id) };
        let code = other.code.clone();
        let mut unpublished = draft("granted_lower");
        unpublished.reasons.push(CriterionReasonsDraft { criterion: other, ..reasons(1) });
        assert_eq!(check(&unpublished).unwrap_err(), [R::CriterionNotPublished { criterion: code, version }]);
    }
}

#[test]
fn a_grant_says_why_it_sees_no_doubt_and_a_refusal_owes_nothing_to_what_is_only_in_doubt() {
    let doubtful = File { findings: vec![finding(1, Verdict::CannotTell), finding(2, Verdict::NotMet)], ..file() };
    let on_the_second = |outcome: &str| DecisionDraft { reasons: vec![reasons(2)], ..draft(outcome) };
    assert_eq!(
        check_by(2, &on_the_second("granted"), &doubtful).unwrap_err(),
        [R::NoReasonGiven { criterion: "K1".into() }]
    );
    assert!(check_by(2, &on_the_second("refused"), &doubtful).is_ok());
}

#[test]
fn a_text_that_cannot_be_kept_is_named_by_its_control() {
    let long = || "a".repeat(10_001);
    let mut typed = DecisionDraft {
        summary: long(),
        public_summary: long(),
        recusals: long(),
        decider: DeciderDraft::Officer { name: "Noor Haddad".to_owned() + &"a".repeat(300) },
        ..draft("refused")
    };
    typed.reasons[0] =
        CriterionReasonsDraft { facts: long(), considered: long(), missing: long(), cure: long(), ..reasons(1) };
    let fields: Vec<String> = check(&typed)
        .unwrap_err()
        .into_iter()
        .map(|violation| if let R::Text { field, .. } = violation { field } else { format!("{violation:?}") })
        .collect();
    let named =
        ["decider", "facts-K1", "considered-K1", "missing-K1", "cure-K1", "summary", "public-summary", "recusals"];
    assert_eq!(fields, named);
}
