//! Decision makers, and the notice: what is refused, what follows, and what the database refuses whoever asks.

use app::kernel::{DecisionId, Language, Role, UserId};
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement, Value};
use server::applications::{self, Application};
use server::{decisions, programmes, restrictions};
use uuid::Uuid;

use crate::harness::{Browser, Page, START, TestPortal};
use crate::review::{opened, recommended, submitted};

async fn decider(portal: &TestPortal, file: &Application, language: &str) -> (Browser, UserId, Page) {
    let (browser, user) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = browser.get(&format!("/{language}/decide/{}", file.reference.slug())).await;
    assert!(page.path.ends_with("/conflict"), "{}", page.summary());
    assert!(!page.html.contains("Constaté"), "nothing is shown before the declaration");
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    (browser, user, page)
}

async fn number(portal: &TestPortal, sql: &str) -> i64 {
    let reader = portal.portal.database.reader();
    let statement = Statement::from_string(reader.get_database_backend(), sql);
    let row = reader.query_one_raw(statement).await.expect("an answer").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

#[tokio::test]
async fn a_refusal_in_french_reaches_the_applicant_with_all_that_a_notice_must_say() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "fr").await;
    // The reasons stand there already, from the findings.
    assert!(page.text("#field-facts-K1").contains("Constaté pour K1."), "{}", page.summary());
    assert!(page.text("#field-cure-K1").contains("Envoyer un procès-verbal daté."));
    let before = portal.mails().await.len();
    let notice = page.submit(&[("decider", "Noor Haddad, chef de l’accréditation")]).await;
    assert_eq!(notice.status, StatusCode::OK, "{}", notice.summary());
    assert!(notice.path.contains("/notice"), "{}", notice.path);

    let notice = member.get(&format!("/fr/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(notice.text("h1"), "Votre demande est refusée");
    let text = notice.main();
    for said in [
        "K1, version 1",
        "Constaté pour K1.",
        "Les statuts de 2009.",
        "Un procès-verbal daté.",
        "Envoyer un procès-verbal daté.",
        "Noor Haddad, chef de l’accréditation",
        "Personne ne s’est récusé.",
        "1er mai 2026",
        "help@tribune.localhost",
        "comité de contestation",
    ] {
        assert!(text.contains(said), "{said:?} is not in: {text}");
    }
    let challenge = format!("/fr/challenge/{}", file.reference.slug());
    assert!(notice.has(&format!("a[href='{challenge}']")));

    let mails = portal.mails().await;
    assert_eq!(mails.len(), before + 1, "one mail to the one member");
    let mail = mails.last().unwrap();
    assert!(!mail.contains(&file.reference.0) && !mail.contains("Source vive") && !mail.contains("/notice"));

    let decided = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!(decided.state().as_str(), "refused");
    let decision = decisions::latest_of(portal.portal.database.reader(), file.id).await.unwrap().unwrap();
    let restriction = restrictions::of_decision(portal.portal.database.reader(), decision.id).await.unwrap().unwrap();
    assert!(restriction.restriction.in_force(START));
    assert_eq!(number(&portal, "select count(*) from accreditations").await, 0);
    assert!(server::audit::verify(portal.portal.database.reader()).await.is_ok());
}

#[tokio::test]
async fn strangers_and_other_organisations_do_not_see_a_notice() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let path = format!("/en/applications/{}/notice", file.reference.slug());
    let (other, _) = portal.person("Somebody", &[]).await;
    assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(portal.browser().get(&path).await.path.starts_with("/en/receipt?next="));
    assert!(portal.browser().get("/en/receipt/notice").await.path.starts_with("/en/receipt?next="));
}

#[tokio::test]
async fn an_incomplete_refusal_is_not_saved_and_says_each_thing_that_is_missing() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1", "K4"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let page = page
        .submit(&[
            ("decider", " "),
            ("facts-K1", "\t\u{a0}"),
            ("considered-K1", ""),
            ("missing-K1", ""),
            ("cure-K1", "Write."),
            ("facts-K4", ""),
            ("considered-K4", ""),
            ("missing-K4", ""),
            ("cure-K4", ""),
            ("effective-on-day", "31"),
            ("effective-on-month", "2"),
        ])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["decider", "facts-K1", "considered-K1", "missing-K1", "facts-K4", "effective-on"] {
        assert!(page.has(&format!(".error-summary a[href='#field-{field}']")), "{field}: {}", page.summary());
    }
    assert!(!page.has(".error-summary a[href='#field-cure-K1']"));
    assert!(page.text("#field-cure-K1").contains("Write."), "nothing typed is lost");
    assert!(page.text("title").starts_with("Error"));
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    assert_eq!(number(&portal, "select count(*) from decision_reasons").await, 0);
}

#[tokio::test]
async fn whoever_assessed_does_not_decide() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (both, _) = portal.person("Ren Ito", &[Role::Reviewer, Role::DecisionMaker]).await;
    let page = opened(&both, "fr", &file).await;
    let mut fields = crate::review::findings(&[]);
    fields.push(("save".into(), "recommend".into()));
    page.submit(&crate::review::pairs(&fields)).await.submit(&[("outcome", "grant")]).await;
    let page = both.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    assert!(page.main().contains("You assessed this file."));
    assert!(!both.get("/en/decide").await.html.contains(&file.reference.0));

    let (other, _, form) = decider(&portal, &file, "en").await;
    assert!(other.get("/en/decide").await.html.contains(&file.reference.0));
    // The form of the other, posted by the assessor: its token is another person's.
    let slug = file.reference.slug();
    let forged = both.post(&format!("/en/decide/{slug}"), &[("outcome", "granted"), ("form_id", "x")]).await;
    assert!(forged.status == StatusCode::FORBIDDEN, "{}", forged.summary());
    drop(form);
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
}

#[tokio::test]
async fn a_grant_enters_the_register_and_posting_it_twice_decides_once() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "grant", &[]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let first = page.submit(&[("decider", "Noor Haddad, head of accreditation")]).await;
    let again = page.submit(&[("decider", "Noor Haddad, head of accreditation")]).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.summary());
    assert_eq!(first.path, again.path);
    assert_eq!(number(&portal, "select count(*) from decisions").await, 1);
    assert_eq!(number(&portal, "select count(*) from accreditations where ended_at is null").await, 1);
    assert_eq!(number(&portal, "select count(*) from restrictions").await, 0);
    let notice = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(notice.text("h1"), "Your application is granted");
    assert!(!notice.has("#challenge"));
}

#[tokio::test]
async fn a_file_that_changed_since_it_was_opened_is_not_decided_by_the_old_form() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    portal
        .write("update applications set version = version + 1 where id = $1", [file.id.0.into()])
        .await
        .expect("a change");
    let stale = page.submit(&[("summary", "What I typed.")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.summary());
    assert!(stale.text("#field-summary").contains("What I typed."));
    assert!(stale.main().contains("changed since you opened it"));
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    let done = stale.submit(&[]).await;
    assert!(done.path.contains("/notice") || done.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", done.summary());
}

#[tokio::test]
async fn a_bodys_decision_is_recorded_with_session_vote_and_the_lower_category() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "ecosoc", "Source vive", "SN", Language::Fr).await;
    portal
        .write("update applications set category = 'general' where id = $1", [file.id.0.into()])
        .await
        .expect("a category");
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "fr", &file).await;
    let version = programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap();
    let mut fields: Vec<(String, String)> = vec![("save".into(), "recommend".into())];
    for (_, code) in &version.criteria {
        let verdict = if code == "K6" { "not_met" } else { "met" };
        fields.push((format!("verdict-{code}"), verdict.into()));
        fields.push((format!("facts-{code}"), format!("Constaté pour {code}.")));
        fields.push((format!("considered-{code}"), "Le questionnaire.".into()));
    }
    fields.push(("missing-K6".into(), "Les comptes de 2025.".into()));
    fields.push(("cure-K6".into(), "Envoyer les comptes.".into()));
    let page = page.submit(&crate::review::pairs(&fields)).await;
    let page = page.submit(&[("outcome", "grant_lower"), ("category", "roster")]).await;
    assert!(page.path.contains("done="), "{}", page.summary());

    let (_, _, page) = decider(&portal, &file, "fr").await;
    let none = page.submit(&[("session", "")]).await;
    assert!(
        none.has(".error-summary a[href='#field-session']") && none.has(".error-summary a[href='#field-body-date']")
    );
    let done = none
        .submit(&[
            ("body", "Conseil économique et social"),
            ("session", "Session de 2026, E/2026/L.1"),
            ("body-date-day", "1"),
            ("body-date-month", "3"),
            ("body-date-year", "2026"),
            ("votes-for", "14"),
            ("votes-against", "3"),
            ("votes-abstaining", "2"),
        ])
        .await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.summary());
    let notice = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    let text = notice.main();
    for said in ["In favour: 14; against: 3; abstaining: 2", "E/2026/L.1", "recorded the body’s decision", "Roster"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(notice.has("p[lang='fr']"), "what was written in French says so");
    assert_eq!(number(&portal, "select count(*) from accreditations where category = 'roster'").await, 1);
    assert_eq!(number(&portal, "select count(*) from restrictions where kind = 'lower_category'").await, 1);
}

#[tokio::test]
async fn an_annulled_refusal_goes_back_to_people_who_took_no_part() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (assessor, _) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decided, _, page) = decider(&portal, &file, "fr").await;
    page.submit(&[("decider", "Noor Haddad, directrice")]).await;
    let decision = decisions::latest_of(portal.portal.database.reader(), file.id).await.unwrap().unwrap();
    let work = portal.portal.begin_as_system().await.unwrap();
    let challenge = app::kernel::ChallengeId(Uuid::now_v7());
    let back = decisions::annul(&work, &decision, challenge).await.expect("annulled");
    work.finish("").await.unwrap();
    assert_eq!((back.state().as_str(), back.progress.round), ("assessing", 2));
    let restriction = restrictions::of_decision(portal.portal.database.reader(), decision.id).await.unwrap().unwrap();
    assert!(!restriction.restriction.in_force(portal.portal.clock.now()));

    // Who assessed or decided before finds the file closed, and it is in none of their lists.
    let closed = assessor.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert!(closed.main().contains("already took part"), "{}", closed.summary());
    assert!(!closed.has("form#form textarea"));
    assert!(!assessor.get("/en/queue").await.html.contains(&file.reference.0));
    let (_, _) = recommended(&portal, &file, "grant", &[]).await;
    let page = decided.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    let (_, _, page) = decider(&portal, &file, "en").await;
    let done = page.submit(&[("decider", "Li Wei, deputy head")]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.summary());

    let first = member.get(&format!("/en/applications/{}/notice?round=1", file.reference.slug())).await;
    assert!(first.main().contains("This decision is annulled"), "{}", first.summary());
    let second = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    assert_eq!(second.text("h1"), "Your application is granted");
}

/// Writes a decision past the application, with the reasons given as (criterion, its version's number, texts).
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
        let values: [Value; 10] = [
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
        ];
        let sql = "insert into decisions (id, application_id, programme_id, programme_version_id, organisation_id, round, \
                   outcome, decider_id, decided_by, decider_name, language, decided_at, effective_on, challenge_route, \
                   challenge_last_day, challenge_until, help_contact) values ($1, $2, $3, $4, $5, 1, $6, $7, 'officer', \
                   'Intruder', 'en', $8, '2026-03-02', $9, '2026-05-01', $8 + 1, $10)";
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

    let honest = Intruder { decider: user, ..undeclared };
    assert!(honest.decide(partial, "refused", "The panel", "help").await, "a complete refusal is taken");
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
