//! The templates we ship, loaded as the server loads them.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::{CriteriaLibrary, TemplateFile, resolve};
use crate::kernel::{Date, Language};
use crate::programmes::criteria::Confidence;
use crate::programmes::definition::{
    Deadline, DecisionRule, LapseEffect, ProgrammeDefinition, RouteHolder, TemplateKind,
};
use crate::programmes::eligibility::{Answer, Answers, DateSpan, EligibilityReport, Outcome, Reason, Standing, check};

pub(super) const CRITERIA: &str = include_str!("../../../../server/templates/criteria.toml");
pub(super) const MODEL: &str = include_str!("../../../../server/templates/t0-model.toml");
const ECOSOC: &str = include_str!("../../../../server/templates/t1-ecosoc.toml");
const UNFCCC: &str = include_str!("../../../../server/templates/t2-unfccc.toml");

fn library() -> CriteriaLibrary {
    toml::from_str(CRITERIA).unwrap_or_else(|error| panic!("criteria.toml: {error}"))
}

fn load(text: &str) -> ProgrammeDefinition {
    let file: TemplateFile = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
    resolve(library(), file)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|error| format!("{error}\n")).collect::<String>()))
}

fn all() -> Vec<ProgrammeDefinition> {
    vec![load(MODEL), load(ECOSOC), load(UNFCCC)]
}

/// Everything a well-founded organisation would answer, received on 23 November 2026.
fn good_answers() -> Answers {
    let yes = [
        "certificate",
        "profit_clause",
        "aims_fit",
        "statutes",
        "members_decide",
        "income_known",
        "accounts",
        "seat",
        "officer",
        "undertaking",
    ];
    let no = [
        "other_proof",
        "shares_profits",
        "law_forbids_profit",
        "fiscal_host",
        "other_record",
        "own_accounts",
        "by_government",
        "testimony",
        "care_of",
    ];
    let mut answers: Answers = BTreeMap::new();
    answers.extend(yes.map(|id| (id.to_owned(), Answer::Yes)));
    answers.extend(no.map(|id| (id.to_owned(), Answer::No)));
    answers.insert("founded".into(), Answer::Date(DateSpan::day(date(2010, 5, 4))));
    answers.insert("outputs".into(), Answer::Number(2));
    answers
}

fn with(changes: &[(&str, Answer)]) -> Answers {
    let mut answers = good_answers();
    answers.extend(changes.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())));
    answers
}

fn without(ids: &[&str]) -> Answers {
    let mut answers = good_answers();
    answers.retain(|id, _| !ids.contains(&id.as_str()));
    answers
}

const TODAY: Date = date(2026, 11, 23);

fn outcome(report: &EligibilityReport, code: &str) -> Outcome {
    report.criteria.iter().find(|checked| checked.code == code).expect("the criterion is checked").outcome
}

fn founded(year: i16, month: i8, day: i8) -> [(&'static str, Answer); 1] {
    [("founded", Answer::Date(DateSpan::day(date(year, month, day))))]
}

#[test]
fn every_template_is_complete_and_survives_being_stored() {
    for template in all() {
        let stored = serde_json::to_string(&template).unwrap();
        let restored: ProgrammeDefinition = serde_json::from_str(&stored).unwrap();
        assert_eq!(restored, template);
        assert!(template.illustrative, "{}", template.symbol);
        assert_eq!(template.challenge.days_to_file, 60);
    }
}

#[test]
fn every_criterion_of_a_template_is_supported_by_the_form_or_a_document() {
    for template in all() {
        for criterion in &template.criteria {
            let in_form =
                template.form.iter().flat_map(|section| &section.questions).any(|q| q.criterion == criterion.code);
            let in_documents = template.documents.iter().any(|document| document.criteria.contains(&criterion.code));
            assert!(in_form || in_documents, "{} {}", template.symbol, criterion.code);
        }
    }
}

#[test]
fn the_model_programme_keeps_its_promises() {
    let model = load(MODEL);
    assert_eq!(model.kind, TemplateKind::Model);
    let codes: Vec<_> = model.criteria.iter().map(|criterion| criterion.code.as_str()).collect();
    assert_eq!(codes, ["K1", "K2", "K4", "K5", "K7", "K13"]);
    assert!(model.gaps.is_empty());
    assert!(model.criteria.iter().all(|criterion| criterion.alternative.is_some()), "other evidence is always taken");
    assert!(model.documents.iter().filter(|document| document.required).all(|document| document.alternative.is_some()));
    assert_eq!(model.clocks.decision.map(|limit| limit.amount), Some(60));
    assert_eq!(model.clocks.question_rounds, Some(2));
    assert_eq!((model.clocks.deferrals, model.clocks.deferral_days), (Some(1), Some(30)));
    assert_eq!(model.clocks.lapse, LapseEffect::ProvisionalAccess);
    assert_eq!(model.languages.len(), 6);
    let proposals = |confidence| confidence == Confidence::Proposal;
    assert!(
        model.provenance.values().all(|provenance| proposals(provenance.confidence) && provenance.checked_on.is_none())
    );
}

#[test]
fn an_organisation_with_everything_is_likely_eligible_everywhere() {
    for template in all() {
        let report = check(&template, &good_answers(), TODAY);
        assert_eq!(report.standing, Standing::LikelyEligible, "{}: {report:?}", template.symbol);
        assert!(report.criteria.iter().all(|checked| checked.outcome == Outcome::Met && checked.reasons.is_empty()));
    }
}

#[test]
fn who_answers_nothing_is_refused_nothing() {
    for template in all() {
        let report = check(&template, &Answers::new(), TODAY);
        assert_eq!(report.standing, Standing::Open);
        for checked in &report.criteria {
            assert_eq!(checked.outcome, Outcome::CannotTellYet, "{} {}", template.symbol, checked.code);
            assert!(checked.reasons.iter().any(|reason| matches!(reason, Reason::Unanswered(ids) if !ids.is_empty())));
        }
    }
}

#[test]
fn an_unregistered_organisation_without_statutes_qualifies_by_other_evidence() {
    let answers = with(&[
        ("certificate", Answer::No),
        ("other_proof", Answer::Yes),
        ("profit_clause", Answer::No),
        ("law_forbids_profit", Answer::Yes),
        ("statutes", Answer::No),
        ("other_record", Answer::Yes),
    ]);
    let report = check(&load(MODEL), &answers, TODAY);
    assert_eq!(report.standing, Standing::LikelyEligible);
    for code in ["K1", "K2", "K4", "K5", "K7"] {
        assert_eq!(outcome(&report, code), Outcome::MetByAlternative, "{code}");
    }
    let reasons = &report.criteria[0].reasons;
    assert!(matches!(&reasons[..], [Reason::Said(text)] if text.text(Language::En).starts_with("No registration?")));
}

#[test]
fn a_missing_certificate_alone_never_says_no() {
    let report = check(&load(MODEL), &with(&[("certificate", Answer::No), ("other_proof", Answer::No)]), TODAY);
    assert_eq!(outcome(&report, "K1"), Outcome::CannotTellYet);
    let report = check(&load(MODEL), &without(&["certificate", "other_proof"]), TODAY);
    assert_eq!(outcome(&report, "K1"), Outcome::CannotTellYet);
}

#[test]
fn one_fact_that_rules_a_criterion_out_is_enough_and_comes_with_what_to_do() {
    let model = load(MODEL);
    let faults = [
        ("K2", "shares_profits", Answer::Yes),
        ("K4", "aims_fit", Answer::No),
        ("K5", "members_decide", Answer::No),
        ("K7", "by_government", Answer::Yes),
        ("K13", "undertaking", Answer::No),
    ];
    for (code, question, answer) in faults {
        let report = check(&model, &with(&[(question, answer.clone())]), TODAY);
        assert_eq!(report.standing, Standing::NotYet);
        assert_eq!(outcome(&report, code), Outcome::NotMet);
        let others = report.criteria.iter().filter(|checked| checked.code != code);
        assert!(others.into_iter().all(|checked| checked.outcome == Outcome::Met), "{code}");
        // The same fact alone, everything else unanswered, says the same.
        let alone = Answers::from([(question.to_owned(), answer)]);
        assert_eq!(outcome(&check(&model, &alone, TODAY), code), Outcome::NotMet);
    }
}

#[test]
fn the_year_of_the_model_is_complete_on_the_anniversary() {
    let model = load(MODEL);
    let on = |founded: &[(&str, Answer)], received| outcome(&check(&model, &with(founded), received), "K1");
    assert_eq!(on(&founded(2025, 11, 23), date(2026, 11, 22)), Outcome::NotMet);
    assert_eq!(on(&founded(2025, 11, 23), date(2026, 11, 23)), Outcome::Met);
    assert_eq!(on(&founded(2024, 2, 29), date(2025, 2, 27)), Outcome::NotMet);
    assert_eq!(on(&founded(2024, 2, 29), date(2025, 2, 28)), Outcome::Met);
    assert_eq!(on(&founded(2023, 2, 28), date(2024, 2, 28)), Outcome::Met);
    assert_eq!(on(&founded(2023, 3, 1), date(2024, 2, 29)), Outcome::NotMet);
}

#[test]
fn who_is_too_young_learns_the_day_on_which_that_changes() {
    let report = check(&load(MODEL), &with(&founded(2026, 2, 3)), TODAY);
    assert_eq!(report.criteria[0].outcome, Outcome::NotMet);
    assert!(report.criteria[0].reasons.contains(&Reason::MetFrom(date(2027, 2, 3))));
}

#[test]
fn a_year_alone_decides_only_when_every_day_of_it_would() {
    let model = load(MODEL);
    let year =
        |year: i16, last: Date| [("founded", Answer::Date(DateSpan { earliest: date(year, 1, 1), latest: last }))];
    let on = |span: [(&str, Answer); 1]| outcome(&check(&model, &with(&span), TODAY), "K1");
    assert_eq!(on(year(2024, date(2024, 12, 31))), Outcome::Met);
    assert_eq!(on(year(2025, date(2025, 12, 31))), Outcome::CannotTellYet);
    assert_eq!(on(year(2026, TODAY)), Outcome::NotMet);
}

fn gap_codes(template: &ProgrammeDefinition) -> Vec<&str> {
    template.gaps.iter().map(|gap| gap.code.as_str()).collect()
}

#[test]
fn the_economic_and_social_council_is_shown_as_it_works() {
    let ecosoc = load(ECOSOC);
    assert_eq!(ecosoc.kind, TemplateKind::AsIs);
    assert_eq!(gap_codes(&ecosoc), ["V1", "V2", "V3", "V4", "V5", "V6", "V11"]);
    assert!(matches!(ecosoc.decision, DecisionRule::CommitteeAndBody { members: 19, .. }));
    assert_eq!(ecosoc.deadline, Deadline::Yearly { month: 6, day: 1 });
    assert_eq!(ecosoc.languages, [Language::En, Language::Fr]);
    let categories: Vec<_> = ecosoc.categories.iter().map(|category| category.code.as_str()).collect();
    assert_eq!(categories, ["general", "special", "roster"]);
    let criteria: Vec<_> = ecosoc.criteria.iter().map(|criterion| criterion.code.as_str()).collect();
    assert_eq!(criteria, ["K1", "K4", "K5", "K6", "K7", "K13", "K15"]);
    assert_eq!(ecosoc.challenge.holder, RouteHolder::PortalDesk);
    assert_eq!((ecosoc.clocks.decision, ecosoc.clocks.question_rounds), (None, None));
    assert_eq!((ecosoc.clocks.deferrals, ecosoc.clocks.deferral_days), (None, None), "as the body: no cap");
    assert_eq!(ecosoc.criterion("K1").unwrap().gaps, ["V2"]);
}

#[test]
fn the_two_years_of_the_council_are_calendar_years() {
    let ecosoc = load(ECOSOC);
    let on = |founded: &[(&str, Answer)], received| outcome(&check(&ecosoc, &with(founded), received), "K1");
    assert_eq!(on(&founded(2024, 6, 2), date(2026, 6, 1)), Outcome::NotMet);
    assert_eq!(on(&founded(2024, 6, 1), date(2026, 6, 1)), Outcome::Met);
    assert_eq!(on(&founded(2024, 2, 29), date(2026, 2, 28)), Outcome::Met);
    assert_eq!(on(&founded(2024, 2, 29), date(2026, 2, 27)), Outcome::NotMet);
    let plain = &ecosoc.criterion("K1").unwrap().plain;
    assert!(plain.text(Language::En).contains("at least 2 years"));
    assert!(plain.text(Language::Ru).contains("не менее 2 лет"));
    assert!(plain.text(Language::Ar).contains("سنتين"));
}

#[test]
fn finance_and_seat_can_be_shown_in_other_ways() {
    let ecosoc = load(ECOSOC);
    let small = [("accounts", Answer::No), ("own_accounts", Answer::Yes)];
    assert_eq!(outcome(&check(&ecosoc, &with(&small), TODAY), "K6"), Outcome::MetByAlternative);
    let no_office = [("seat", Answer::No), ("care_of", Answer::Yes)];
    assert_eq!(outcome(&check(&ecosoc, &with(&no_office), TODAY), "K15"), Outcome::MetByAlternative);
    let nowhere = [("seat", Answer::No), ("care_of", Answer::No)];
    assert_eq!(outcome(&check(&ecosoc, &with(&nowhere), TODAY), "K15"), Outcome::NotMet);
    assert_eq!(outcome(&check(&ecosoc, &with(&[("officer", Answer::No)]), TODAY), "K15"), Outcome::NotMet);
    assert_eq!(outcome(&check(&ecosoc, &with(&[("income_known", Answer::No)]), TODAY), "K6"), Outcome::NotMet);
}

#[test]
fn the_climate_convention_is_shown_as_it_works() {
    let unfccc = load(UNFCCC);
    assert_eq!(gap_codes(&unfccc), ["V2", "V3", "V4", "V8"]);
    assert!(matches!(unfccc.decision, DecisionRule::ShareOfParties { numerator: 1, denominator: 3, .. }));
    assert_eq!(unfccc.categories.len(), 9);
    assert_eq!(unfccc.languages.len(), 6);
    assert_eq!(unfccc.challenge.holder, RouteHolder::PortalDesk);
    assert!(unfccc.criterion("K3").unwrap().alternative.is_none());
    assert!(
        unfccc.questions.iter().all(|question| question.id != "fiscal_host"),
        "an answer that can't matter is not asked"
    );
}

#[test]
fn where_the_real_body_takes_only_a_certificate_the_check_says_so() {
    let answers = with(&[("certificate", Answer::No), ("fiscal_host", Answer::Yes)]);
    let report = check(&load(UNFCCC), &answers, TODAY);
    assert_eq!(outcome(&report, "K3"), Outcome::NotMet);
}

#[test]
fn work_is_counted_or_told() {
    let unfccc = load(UNFCCC);
    let on = |changes: &[(&str, Answer)]| outcome(&check(&unfccc, &with(changes), TODAY), "K9");
    assert_eq!(on(&[("outputs", Answer::Number(1))]), Outcome::NotMet);
    assert_eq!(on(&[("outputs", Answer::Number(1)), ("testimony", Answer::Yes)]), Outcome::MetByAlternative);
    assert_eq!(on(&[("outputs", Answer::Number(2))]), Outcome::Met);
}

#[test]
fn an_answer_of_the_wrong_kind_is_a_doubt_and_never_a_refusal() {
    let answers = with(&[("founded", Answer::Number(7)), ("outputs", Answer::Text("many".into()))]);
    let report = check(&load(UNFCCC), &answers, TODAY);
    assert_eq!(outcome(&report, "K9"), Outcome::CannotTellYet);
    assert_eq!(outcome(&check(&load(MODEL), &answers, TODAY), "K1"), Outcome::CannotTellYet);
}

/// A single answer cannot be hidden from its readers: the portal hides a whole organisation from the public, and publishes no
/// answer of anybody. No text may promise another protection than that.
#[test]
fn no_text_promises_that_one_answer_can_be_sealed() {
    let promises = ["seal", "scellé", "reservad", "закрыть для доступа", "закрывается", "закрываются", "封存", "حجب"];
    let shipped = [("criteria", CRITERIA), ("t0-model", MODEL), ("t1-ecosoc", ECOSOC), ("t2-unfccc", UNFCCC)];
    for (name, text) in shipped {
        for (number, line) in text.lines().enumerate() {
            let promise = promises.iter().find(|promise| line.to_lowercase().contains(**promise));
            assert_eq!(promise, None, "{name}:{}: {line}", number + 1);
        }
    }
}
