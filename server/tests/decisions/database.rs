//! What the database refuses about decisions and their restrictions, from every writer.

use app::kernel::{DecisionId, Language, MemberRole, Role, UserId};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use server::applications::Application;
use server::programmes;
use uuid::Uuid;

use super::decider;
use crate::harness::{START, TestPortal};
use crate::review::{recommended, submitted};

/// Writes a decision without the application, with the reasons given as (criterion, its version's number, texts).
struct Intruder<'a> {
    portal: &'a TestPortal,
    file: &'a Application,
    decider: UserId,
}

impl Intruder<'_> {
    async fn reason(&self, decision: DecisionId, criterion: Uuid, code: &str, texts: [&str; 4]) -> bool {
        let [facts, considered, missing, cure] = texts;
        let values: [Value; 7] = [
            decision.0.into(),
            criterion.into(),
            code.into(),
            facts.into(),
            considered.into(),
            missing.into(),
            cure.into(),
        ];
        let sql = "insert into decision_reasons (decision_id, criterion_id, criterion_code, criterion_version, facts_found, \
                   evidence_considered, evidence_missing, cure) values ($1, $2, $3, 1, $4, $5, $6, $7)";
        self.portal.write(sql, values).await.is_ok()
    }

    async fn decide(&self, decision: DecisionId, outcome: &str, route: &str, help: &str) -> bool {
        let file = self.file;
        let values: [Value; 12] = [
            decision.0.into(),
            file.id.0.into(),
            file.programme.0.into(),
            file.version_id.0.into(),
            file.organisation.0.into(),
            outcome.into(),
            self.decider.0.into(),
            START.0.into(),
            route.into(),
            help.into(),
            Uuid::now_v7().into(),
            Uuid::now_v7().into(),
        ];
        let sql = "insert into decisions (id, application_id, programme_id, programme_version_id, organisation_id, round, \
                   outcome, decider_id, decided_by, decider_name, language, decided_at, effective_on, challenge_route, \
                   challenge_last_day, challenge_until, help_contact, public_summary, named_by_rule, day_starts, period_starts, \
                   unnamed_from, named_id, unnamed_id) values ($1, $2, $3, $4, $5, 1, $6, $7, 'officer', 'Intruder', 'fr', $8, \
                   '2026-03-02', $9, '2026-05-01', $8 + 1, $10, 'It was not shown.', false, $8, $8, $8 + 1, $11, $12)";
        self.portal.write(sql, values).await.is_ok()
    }

    /// The restriction that a decision will be.
    async fn restrict(&self, decision: DecisionId, kind: &str) -> bool {
        let file = self.file;
        let values: [Value; 7] = [
            Uuid::now_v7().into(),
            kind.into(),
            decision.0.into(),
            file.id.0.into(),
            file.programme.0.into(),
            file.organisation.0.into(),
            START.0.into(),
        ];
        let sql = "insert into restrictions (id, kind, decision_id, matter_id, programme_id, organisation_id, \
                   legal_basis, reasons, starts_at, notified_at, challenge_until) \
                   values ($1, $2, $3, $4, $5, $6, 'K1', 'reasons', $7, $7, $7 + 1)";
        self.portal.write(sql, values).await.is_ok()
    }
}

const WHOLE: [&str; 4] = ["facts", "considered", "missing", "cure"];

#[tokio::test]
async fn the_database_refuses_a_refusal_without_reasons_whoever_writes_it() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (_, assessor) = recommended(&portal, &file, "refuse", &["K1", "K4"]).await;
    let (_, user, _) = decider(&portal, &file, "en").await;
    let model = programmes::version(&portal.portal, file.version_id).await.unwrap();
    let criterion = |code: &str| model.criterion_id(code).unwrap().0;
    let new = || DecisionId(Uuid::now_v7());
    let intruder = Intruder { portal: &portal, file: &file, decider: user };

    assert!(!intruder.decide(new(), "refused", "The panel", "help").await, "no reasons at all");
    for blank in ["", " ", "\t\n", "\u{a0}\u{a0}"] {
        for place in 0..4 {
            let mut texts = WHOLE;
            texts[place] = blank;
            assert!(!intruder.reason(new(), criterion("K1"), "K1", texts).await, "{blank:?} at {place}");
        }
    }
    let partial = new();
    assert!(intruder.reason(partial, criterion("K1"), "K1", WHOLE).await);
    assert!(!intruder.decide(partial, "refused", "The panel", "help").await, "K4 failed too and has no reasons");
    assert!(intruder.reason(partial, criterion("K4"), "K4", WHOLE).await);
    assert!(!intruder.decide(partial, "refused", "\u{a0}", "help").await, "no route");
    assert!(!intruder.decide(partial, "refused", "The panel", "").await, "no help contact");

    let foreign = programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap();
    let mixed = new();
    for code in ["K1", "K4"] {
        assert!(intruder.reason(mixed, criterion(code), code, WHOLE).await);
    }
    assert!(intruder.reason(mixed, foreign.criterion_id("K6").unwrap().0, "K6", WHOLE).await);
    assert!(!intruder.decide(mixed, "refused", "The panel", "help").await, "a criterion of another programme");

    let by_assessor = Intruder { decider: assessor, ..intruder };
    assert!(!by_assessor.decide(partial, "refused", "The panel", "help").await, "decided by the assessor");
    let (_, undeclared) = portal.person("Nobody", &[Role::DecisionMaker]).await;
    let undeclared = Intruder { decider: undeclared, ..by_assessor };
    assert!(!undeclared.decide(partial, "refused", "The panel", "help").await, "decided without a declaration");

    let (_, kin) = portal.person("Nobody", &[Role::DecisionMaker]).await;
    portal.join(kin, file.organisation, MemberRole::Viewer).await;
    let declare = "insert into conflict_declarations (matter_id, user_id, has_conflict, declared_at) \
                   values ($1, $2, false, 1)";
    portal.write(declare, [file.id.0.into(), kin.0.into()]).await.expect("a declaration");
    let kin = Intruder { decider: kin, ..undeclared };
    assert!(kin.restrict(partial, "lower_category").await);
    assert!(!kin.decide(partial, "refused", "The panel", "help").await, "decided by a member of the applicant");

    let honest = Intruder { decider: user, ..kin };
    assert!(!honest.decide(partial, "refused", "The panel", "help").await, "a refusal that restricts otherwise");
    let whole = new();
    for code in ["K1", "K4"] {
        assert!(honest.reason(whole, criterion(code), code, WHOLE).await);
    }
    assert!(!honest.decide(whole, "refused", "The panel", "help").await, "a refusal that restricts nobody");
    assert!(honest.restrict(whole, "refusal").await);
    let partial = whole;
    assert!(honest.decide(partial, "refused", "The panel", "help").await, "a complete refusal is taken");
    assert!(!honest.restrict(partial, "refusal").await, "no restriction is added afterwards");
    assert!(!honest.reason(partial, criterion("K2"), "K2", WHOLE).await, "no reason is added afterwards");
    for sql in [
        "update decisions set outcome = 'granted' where id = $1",
        "delete from decisions where id = $1",
        "update decision_reasons set facts_found = 'other' where decision_id = $1",
        "delete from decision_reasons where decision_id = $1",
    ] {
        assert!(portal.write(sql, [partial.0.into()]).await.is_err(), "{sql}");
    }
}

#[tokio::test]
async fn a_decision_and_its_restriction_stay_as_they_were_written() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "fr").await;
    page.submit(&crate::decisions::refusal("Noor Haddad, directrice")).await;
    for column in ["legal_basis", "reasons", "kind"] {
        let sql = format!("update restrictions set {column} = 'other'");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    for column in ["starts_at", "notified_at", "challenge_until", "ends_at"] {
        let sql = format!("update restrictions set {column} = 9000000000000");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    portal.without_recursive_triggers().await;
    let rest = "application_id, programme_id, organisation_id, legal_basis, 'other', starts_at, ends_at, notified_at, \
                challenge_until, lifted_at, version from restrictions";
    for keys in ["id, kind, decision_id", "randomblob(16), kind, decision_id", "id, kind, randomblob(16)"] {
        let sql = format!("insert or replace into restrictions select {keys}, {rest}");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    portal.write("truncate restrictions cascade", []).await.expect_err("truncate");
    portal.write("update restrictions set lifted_at = 5", []).await.expect("it can be lifted");
    portal.write("update restrictions set lifted_at = null", []).await.expect_err("and once only");
}

#[tokio::test]
async fn a_decision_is_not_replaced_by_another_on_the_same_round() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "grant", &[]).await;
    let (_, user, _) = decider(&portal, &file, "fr").await;
    let intruder = Intruder { portal: &portal, file: &file, decider: user };
    assert!(intruder.decide(DecisionId(Uuid::now_v7()), "granted", "", "").await);
    portal.without_recursive_triggers().await;
    let rest = "application_id, programme_id, programme_version_id, organisation_id, round, outcome, category, decider_id, \
                decided_by, decider_name, language, decided_at, effective_on, challenge_route, challenge_last_day, \
                challenge_until, help_contact, public_summary, named_by_rule, day_starts, period_starts, unnamed_from";
    let sql = format!(
        "insert or replace into decisions (id, named_id, unnamed_id, {rest}, summary) \
         select randomblob(16), randomblob(16), randomblob(16), {rest}, 'other' from decisions"
    );
    portal.write(&sql, []).await.expect_err("a second decision on the round");
    assert_eq!(portal.number("select count(*) from decisions where summary = 'other'").await, 0);
}

#[tokio::test]
async fn every_unique_key_of_a_table_that_keeps_its_rows_is_guarded() {
    let portal = TestPortal::start().await;
    let reader = portal.portal.database.reader();
    if reader.get_database_backend() != DbBackend::Sqlite {
        return; // PostgreSQL replaces no row.
    }
    let keys = "select t.tbl_name, t.sql, i.name, c.name from sqlite_master t join pragma_index_list(t.tbl_name) i \
                join pragma_index_info(i.name) c where t.type = 'trigger' and t.name = t.tbl_name || '_refuse_replace' \
                and i.\"unique\" = 1";
    let rows = reader.query_all_raw(Statement::from_string(DbBackend::Sqlite, keys)).await.expect("the schema");
    let (mut tables, mut open) = (std::collections::BTreeSet::new(), Vec::new());
    for row in &rows {
        let [table, guard, index, column]: [String; 4] =
            [0, 1, 2, 3].map(|place| row.try_get_by_index(place).expect("a name"));
        if !guard.contains(&format!("t.{column} = new.{column}")) {
            open.push(format!("{table}.{column} of {index}"));
        }
        tables.insert(table);
    }
    assert!(open.is_empty(), "these keys let a row be replaced: {open:?}");
    for table in ["audit_acts", "decisions", "decision_reasons", "restrictions", "challenges", "criteria", "notices"] {
        assert!(tables.contains(table), "{table} is not guarded: {tables:?}");
    }
}
