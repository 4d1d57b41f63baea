use jiff::civil::date;

use super::*;
use DecisionViolation as R;

#[test]
fn why_a_decision_cannot_be_saved_is_said_where_it_is_mended() {
    let criterion = || "K1".to_owned();
    let day = date(2026, 11, 5);
    crate::text::violations::assert_said(&[
        (R::NotPossibleNow { state: ApplicationState::Draft }, ""),
        (R::OutcomeMissing, "outcome"),
        (R::CategoryMissing, "category"),
        (R::DeciderAssessed, ""),
        (R::DeciderTookPart { part: Part::PanelMember }, ""),
        (R::DeciderIsApplicant, ""),
        (R::DeclareFirst, ""),
        (R::ConflictDeclared, ""),
        (R::NoDecider, "decider"),
        (R::DeciderIsAnother { name: "Noor Haddad".into() }, "decider"),
        (R::NoBody, "body"),
        (R::NoBodySession, "session"),
        (R::NoBodyDate, "body-date"),
        (R::BodyDateInFuture { today: day }, "body-date"),
        (R::BodyDateBeforeFile { earliest: day }, "body-date"),
        (R::NoCriterionNamed, "outcome"),
        (R::NoReasonGiven { criterion: criterion() }, "facts-K1"),
        (R::CriterionNotPublished { criterion: criterion(), version: 2 }, "facts-K1"),
        (R::NoFacts { criterion: criterion() }, "facts-K1"),
        (R::NoEvidenceConsidered { criterion: criterion() }, "considered-K1"),
        (R::NoEvidenceMissing { criterion: criterion() }, "missing-K1"),
        (R::NoCure { criterion: criterion() }, "cure-K1"),
        (R::NoPublicSummary, "public-summary"),
        (R::NoEffectiveDate, "effective-on"),
        (R::EffectiveTooLate { latest: day }, "effective-on"),
        (R::EffectiveBeforeDecision { earliest: day }, "effective-on"),
        (R::NoChallengeRoute, ""),
        (R::ChallengePeriodTooShort { days: 60 }, ""),
        (R::DeferralsUsedUp { limit: 1 }, ""),
        (R::NoDeferralReason, "reason"),
        (R::NoDeferralCriterion, "criterion"),
        (R::NoDeferralText, "text"),
        (R::NoDeferralDate, "until"),
        (R::DeferralDateNotAhead { today: day }, "until"),
        (R::DeferralTooLong { last: day }, "until"),
        (R::Text { field: "summary".into(), problem: TextProblem::TooLong { max: 1, actual: 2 } }, "summary"),
    ]);
}
