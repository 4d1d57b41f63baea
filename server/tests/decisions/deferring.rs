//! A decision that is put off: told with reason, day and the way to challenge it, and back by itself on its day.

use app::kernel::{Language, Role, days};
use reqwest::StatusCode;
use sea_orm::Value;
use server::applications::{self, Application};
use server::decisions;
use uuid::Uuid;

use super::{decider, number, refusal};
use crate::challenges::{UPHELD, docket_path, examined, lodged};
use crate::harness::{Browser, Page, START, TestPortal};
use crate::review::{recommended, submitted};

const WHY: [(&str, &str); 4] = [
    ("reason", "evidence_expected"),
    ("criterion", "K5"),
    ("text", "Les archives de la ville répondent d’ici là."),
    ("decider", "Noor Haddad, chef de l’accréditation"),
];
const UNTIL: [(&str, &str); 3] = [("until-day", "20"), ("until-month", "3"), ("until-year", "2026")];

fn typed<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = WHY.iter().chain(&UNTIL).filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    usual.chain(more).copied().collect()
}

async fn form(portal: &TestPortal, file: &Application) -> (Browser, Page) {
    let (browser, _, _) = decider(portal, file, "en").await;
    let page = browser.get(&format!("/en/decide/{}", file.reference.slug())).await.follow("Put the decision off").await;
    assert!(page.path.ends_with("/defer"), "{}", page.summary());
    (browser, page)
}

pub async fn put_off(portal: &TestPortal, file: &Application) -> Browser {
    let (browser, page) = form(portal, file).await;
    let told = page.submit(&typed(&[("step", "send")])).await;
    assert!(told.path.contains("/deferral?deferred"), "{}", told.summary());
    browser
}

pub async fn waiting(portal: &TestPortal) -> (Application, Browser) {
    let (file, member) = submitted(portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(portal, &file, "refuse", &["K1"]).await;
    (file, member)
}

async fn state(portal: &TestPortal, file: &Application) -> String {
    applications::find(portal.portal.database.reader(), file.id).await.unwrap().state().as_str().to_owned()
}

#[tokio::test]
async fn the_applicant_is_told_why_until_when_and_how_to_challenge_it() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    let (browser, page) = form(&portal, &file).await;
    assert!(page.main().contains("Deferrals allowed for one file: 1."), "{}", page.main());
    let before = portal.mails().await.len();
    // First the page shows what the applicant will read; it leads back, and nothing that was typed is lost.
    let check = page.submit(&typed(&[])).await;
    assert!(check.main().contains("Nothing is saved yet"), "{}", check.summary());
    assert_eq!(number(&portal, "select count(*) from deferrals").await, 0);
    let changed = check.submit(&[("step", "change")]).await;
    assert!(changed.text("#field-text").contains("Les archives"), "{}", changed.summary());
    let told = changed.submit(&typed(&[])).await.submit(&[("step", "send")]).await;
    assert!(
        told.path.contains("/deferral?deferred") && told.main().contains("the notice is sent"),
        "{}",
        told.summary()
    );

    let slug = file.reference.slug();
    let notice = member.get(&format!("/fr/applications/{slug}/deferral")).await;
    assert_eq!(notice.text("h1"), "L’examen de votre demande est reporté");
    for said in [
        "20 mars 2026",
        "Des éléments sont attendus d’un tiers.",
        "K5, version 1",
        "Les archives de la ville répondent d’ici là.",
        "Noor Haddad, chef de l’accréditation",
        "1er mai 2026",
        "comité de contestation",
        "help@tribune.localhost",
        "Il ne peut être reporté de nouveau.",
    ] {
        assert!(notice.main().contains(said), "{said:?} is not in: {}", notice.main());
    }
    assert!(notice.has(&format!("a[href='/fr/challenge/{slug}']")));
    let status = member.get(&format!("/en/applications/{slug}/status")).await;
    for said in ["Deferred", "Put off until 20 March 2026", "Why it was put off", "Decision put off"] {
        assert!(status.main().contains(said), "{said:?} is not in: {}", status.main());
    }
    let receipt = portal.browser();
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let shown = receipt.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    let shown = shown.follow("Why it was put off").await;
    assert!(shown.path.ends_with("/receipt/deferral") && shown.main().contains("Les archives"), "{}", shown.summary());

    let mails = portal.mails().await;
    assert_eq!(mails.len(), before + 1, "one mail to the one member");
    assert!(!mails.last().unwrap().contains(&file.reference.0));
    let kept =
        "select count(*) from restrictions where kind = 'deferral' and ends_at is not null and lifted_at is null";
    assert_eq!(number(&portal, kept).await, 1);
    let put_off = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!(put_off.due_at, file.due_at, "the clock runs on");
    assert!(browser.get("/en/decide").await.main().contains("Put off until 20 March 2026"));
    assert!(matches!(portal.verdict().await, server::audit::Verdict::Whole { .. }));
    let contradictions = server::audit::compare(portal.portal.database.reader(), &portal.portal.blobs).await.unwrap();
    assert_eq!(contradictions, Vec::<String>::new());
}

#[tokio::test]
async fn the_list_of_applications_says_until_when_it_is_put_off() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    put_off(&portal, &file).await;
    // As in a programme that promises no day for a decision.
    portal.without_guard("applications", "applications_refuse_rewriting").await;
    portal.write("update applications set due_at = null where id = $1", [file.id.0.into()]).await.expect("no day");
    let list = member.get("/en/applications").await;
    assert!(list.main().contains("Put off until 20 March 2026"), "{}", list.summary());
    assert!(!list.main().contains("No date set"), "{}", list.summary());
}

#[tokio::test]
async fn an_incomplete_deferral_is_not_saved_and_says_each_thing_that_is_missing() {
    let portal = TestPortal::start().await;
    let (file, _) = waiting(&portal).await;
    let (_, page) = form(&portal, &file).await;
    let page = page.submit(&[("text", "\u{a0}"), ("decider", " "), ("until-day", "31"), ("until-month", "2")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["reason", "criterion", "text", "until", "decider"] {
        assert!(page.has(&format!(".error-summary a[href^='#field-{field}']")), "{field}: {}", page.summary());
    }
    let far = page.submit(&typed(&[("until-month", "4"), ("step", "send")])).await;
    assert!(far.main().contains("no later day than 1 April 2026"), "{}", far.main());
    assert_eq!(state(&portal, &file).await, "recommended");
    assert_eq!(number(&portal, "select count(*) from restrictions").await, 0);
}

#[tokio::test]
async fn it_comes_back_by_itself_on_its_day_and_first() {
    let portal = TestPortal::start().await;
    let (other, _) = submitted(&portal, "model", "Other water", "SN", Language::Fr).await;
    recommended(&portal, &other, "grant", &[]).await;
    portal.clock.advance(days(1));
    let (file, _) = waiting(&portal).await;
    put_off(&portal, &file).await;
    assert_eq!(decisions::resume_deferred(&portal.portal).await.unwrap(), 0);
    portal.clock.advance(days(17));
    assert_eq!(decisions::resume_deferred(&portal.portal).await.unwrap(), 1);
    assert_eq!(decisions::resume_deferred(&portal.portal).await.unwrap(), 0, "once");
    assert_eq!(state(&portal, &file).await, "recommended");
    // By then everybody's session has ended.
    let (browser, _, page) = decider(&portal, &file, "en").await;
    let queue = browser.get("/en/decide").await;
    let place = |file: &Application| queue.html.find(&file.reference.slug()).expect("it is listed");
    assert!(place(&file) < place(&other), "what was put off to today comes before what is due later");
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let status = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    assert!(status.main().contains("Waiting for a decision"), "{}", status.summary());
    assert!(!status.has("#put-off-title"), "{}", status.summary());
    // Once is the rule.
    assert!(!page.main().contains("Put the decision off"), "{}", page.summary());
    let again = browser.get(&format!("/en/decide/{}/defer", file.reference.slug())).await;
    let day = [("until-day", "30")];
    let again = again.submit(&typed(&day)).await;
    assert!(again.main().contains("cannot be deferred again"), "{}", again.summary());
    assert_eq!(number(&portal, "select count(*) from deferrals").await, 1);
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn it_can_be_decided_sooner_and_then_the_decision_is_what_can_be_challenged() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    let browser = put_off(&portal, &file).await;
    let page = browser.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert!(page.has("#put-off-title"), "{}", page.summary());
    let done = page.submit(&refusal("Noor Haddad")).await;
    assert!(done.path.contains("/notice"), "{}", done.summary());
    assert_eq!(number(&portal, "select count(*) from restrictions where lifted_at is null").await, 1);
    let challenge = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    assert!(challenge.main().contains("Refusal"), "{}", challenge.main());
    let old = member.get(&format!("/en/applications/{}/deferral", file.reference.slug())).await;
    assert!(old.has("#over-title"), "what was told stays readable: {}", old.summary());
}

#[tokio::test]
async fn a_challenge_of_a_deferral_is_none_of_the_decision_after_it() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    let slug = file.reference.slug();
    let browser = put_off(&portal, &file).await;
    let lodged = lodged(&member, "en", &file).await;
    let status = format!("/en/applications/{slug}/status");
    let before = member.get(&status).await;
    assert!(
        before.text("[aria-labelledby=lodged-title]").contains("This deferral was challenged"),
        "{}",
        before.main()
    );
    let refused = browser.get(&format!("/en/decide/{slug}")).await.submit(&refusal("Noor Haddad")).await;
    assert!(refused.path.contains("/notice"), "{}", refused.summary());
    let after = member.get(&status).await;
    assert!(!after.main().contains("need not challenge again"), "{}", after.main());
    assert!(after.text("[aria-labelledby=lodged-earlier-title]").contains("does not count"), "{}", after.main());
    assert!(after.has(&format!("a[href='/en/challenge/{slug}']")), "{}", after.main());

    portal.clock.advance(60_000);
    // The panel member who examines it is told that the file was decided, and so promises nothing that cannot happen any more.
    let path = docket_path(&lodged, "en");
    let (panel, _, bundle) = examined(&portal, &path).await;
    assert!(bundle.has("#ended-deferral-title"), "{}", bundle.main());
    let form = bundle.follow("Give the outcome").await;
    assert!(form.has("#ended-deferral-title") && !form.main().contains("due for a decision"), "{}", form.main());
    let done = form.submit(&UPHELD).await;
    assert!(done.main().contains("Upheld") && !done.main().contains("due for a decision"), "{}", done.summary());
    let told = panel.get(&path).await;
    assert!(told.main().contains("The deferral had already ended."), "{}", told.main());
    let told = member.get(&path.replace("/docket/", "/challenges/")).await;
    assert!(!told.main().contains("due for a decision"), "{}", told.main());
    assert!(told.main().contains("The deferral had already ended."), "{}", told.main());
}

#[tokio::test]
async fn who_assessed_or_has_a_tie_puts_nothing_off_and_who_did_sits_on_no_panel() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (assessor, user) = recommended(&portal, &file, "refuse", &["K1"]).await;
    let work = portal.portal.begin_as_system().await.unwrap();
    server::identity::grant_role(&work, user, Role::DecisionMaker, None).await.unwrap();
    work.commit("").await.unwrap();
    let path = format!("/en/decide/{}/defer", file.reference.slug());
    let refused = assessor.get(&path).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.summary());
    assert!(refused.main().contains("You assessed this file."));
    let (tied, _) = portal.person("Dina", &[Role::DecisionMaker]).await;
    let ask = tied.get(&path).await;
    assert!(ask.path.ends_with("/conflict"), "{}", ask.summary());
    ask.submit(&[("conflict", "conflict"), ("tie", "My sister leads it.")]).await;
    assert_eq!(tied.get(&path).await.status, StatusCode::FORBIDDEN);
    put_off(&portal, &file).await;
    let taken = "select count(*) from participations where part = 'decider'";
    assert_eq!(number(&portal, taken).await, 1, "the panel's queries go by it");
}

#[tokio::test]
async fn of_two_who_put_it_off_at_once_one_does_and_nothing_typed_is_lost() {
    let portal = TestPortal::start().await;
    let (file, _) = waiting(&portal).await;
    let (_, one) = form(&portal, &file).await;
    let (_, other) = form(&portal, &file).await;
    let send = typed(&[("step", "send")]);
    let (one, other) = tokio::join!(one.submit(&send), other.submit(&send));
    let sent = [&one, &other].iter().filter(|page| page.path.contains("/deferral")).count();
    assert_eq!(sent, 1, "{} {}", one.summary(), other.summary());
    for table in ["deferrals", "restrictions"] {
        assert_eq!(number(&portal, &format!("select count(*) from {table}")).await, 1, "{table}");
    }
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn an_upheld_challenge_ends_the_deferral_and_the_file_is_due() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    put_off(&portal, &file).await;
    let lodge = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    assert!(lodge.main().contains("Deferral"), "{}", lodge.main());
    crate::challenges::upheld(&portal, &member, &file).await;
    assert_eq!(state(&portal, &file).await, "recommended");
    assert_eq!(number(&portal, "select count(*) from restrictions where lifted_at is null").await, 0);
    let own = member.get("/en/challenge").await;
    assert_eq!(own.status, StatusCode::OK, "{}", own.summary());
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn a_body_without_a_cap_puts_off_again_and_the_page_says_that_it_has_none() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "ecosoc", "Source vive", "SN", Language::Fr).await;
    super::bodies::assessed(&portal, &file, &[("outcome", "refuse")]).await;
    let (_, page) = form(&portal, &file).await;
    assert!(page.main().contains("The body sets no limit to how often"), "{}", page.main());
    let defer = async |page: Page, year: &str| {
        let more = [
            ("criterion", "K6"),
            ("reason", "not_reached"),
            ("until-year", year),
            ("session", "Session, E/2026/L.1"),
            ("body-date-day", "2"),
            ("body-date-month", "3"),
            ("body-date-year", "2026"),
            ("step", "send"),
        ];
        let told = page.submit(&typed(&more)).await;
        assert!(told.path.contains("/deferral?deferred"), "{}", told.summary());
    };
    defer(page, "2028").await;
    let notice = member.get(&format!("/en/applications/{}/deferral", file.reference.slug())).await;
    assert!(notice.main().contains("This body sets no limit"), "{}", notice.main());
    portal.clock.advance(days(800));
    assert_eq!(decisions::resume_deferred(&portal.portal).await.unwrap(), 1);
    // Two years later somebody else decides, in a session of their own.
    let (_, page) = form(&portal, &file).await;
    defer(page, "2030").await;
    assert_eq!(number(&portal, "select count(*) from deferrals").await, 2);
}

#[tokio::test]
async fn the_database_refuses_a_deferral_that_is_not_whole_whoever_writes_it() {
    let portal = TestPortal::start().await;
    let (file, _) = waiting(&portal).await;
    let (_, user, _) = decider(&portal, &file, "en").await;
    let model = server::programmes::version(&portal.portal, file.version_id).await.unwrap();
    let k5 = model.criterion_id("K5").unwrap().0;
    let foreign = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap();
    let foreign = foreign.criterion_id("K6").unwrap().0;
    let (start, end) = (START.0, START.plus(days(20)).0);

    let jump = "update applications set state = 'deferred', put_off_until = $2 where id = $1";
    assert!(portal.write(jump, [file.id.0.into(), end.into()]).await.is_err(), "put off, and nobody told why");

    let restrict = async |kind: &str, ends: i64| -> Uuid {
        let id = Uuid::now_v7();
        let values: [Value; 7] = [
            id.into(),
            kind.into(),
            file.id.0.into(),
            file.programme.0.into(),
            file.organisation.0.into(),
            start.into(),
            ends.into(),
        ];
        let sql = "insert into restrictions (id, kind, matter_id, programme_id, organisation_id, legal_basis, \
                   reasons, starts_at, ends_at, notified_at, challenge_until) \
                   values ($1, $2, $3, $4, $5, 'K5', 'reasons', $6, $7, $6, $6 + 1)";
        portal.write(sql, values).await.expect("a restriction");
        id
    };
    let defer = async |id: Uuid, reason: &str, criterion: Uuid, text: &str, ends: i64, by: Uuid, route: &str| -> bool {
        let values: [Value; 12] = [
            id.into(),
            file.id.0.into(),
            file.programme.0.into(),
            file.version_id.0.into(),
            file.organisation.0.into(),
            reason.into(),
            criterion.into(),
            text.into(),
            by.into(),
            start.into(),
            ends.into(),
            route.into(),
        ];
        let sql = "insert into deferrals (restriction_id, application_id, programme_id, programme_version_id, \
                   organisation_id, round, reason, criterion_id, criterion_code, criterion_version, text_to_applicant, \
                   language, decider_id, decided_by, decider_name, deferred_at, until_day, ends_at, challenge_route, \
                   challenge_last_day, challenge_until, help_contact) values ($1, $2, $3, $4, $5, 1, $6, $7, \
                   'K5', 1, $8, 'fr', $9, 'officer', 'Intruder', $10, '2026-03-22', $11, $12, '2026-05-01', $10 + 1, 'help')";
        portal.write(sql, values).await.is_ok()
    };
    let whole = restrict("deferral", end).await;
    let me = user.0;
    assert!(!defer(whole, "because", k5, "text", end, me, "The panel").await, "no coded reason");
    assert!(
        !defer(whole, "facts_checked", foreign, "text", end, me, "The panel").await,
        "a criterion of another programme"
    );
    assert!(!defer(whole, "facts_checked", k5, " \u{a0}", end, me, "The panel").await, "no text");
    assert!(!defer(whole, "facts_checked", k5, "text", end, me, "").await, "no route to challenge it");
    assert!(!defer(whole, "facts_checked", k5, "text", start, me, "The panel").await, "no day ahead");
    let (_, undeclared) = portal.person("Nobody", &[Role::DecisionMaker]).await;
    assert!(!defer(whole, "facts_checked", k5, "text", end, undeclared.0, "The panel").await, "nobody declared");
    assert!(!defer(Uuid::now_v7(), "facts_checked", k5, "text", end, me, "The panel").await, "no restriction");
    let other = restrict("suspension", end).await;
    assert!(!defer(other, "facts_checked", k5, "text", end, me, "The panel").await, "another restriction");
    let far = START.plus(days(40)).0;
    let long = restrict("deferral", far).await;
    assert!(!defer(long, "facts_checked", k5, "text", far, me, "The panel").await, "longer than the programme allows");
    assert!(defer(whole, "facts_checked", k5, "text", end, me, "The panel").await, "a whole one is taken");
    let second = restrict("deferral", end).await;
    assert!(
        !defer(second, "facts_checked", k5, "text", end, me, "The panel").await,
        "a second one where once is the rule"
    );
    for sql in ["update deferrals set text_to_applicant = 'other'", "delete from deferrals"] {
        assert!(portal.write(sql, []).await.is_err(), "{sql}");
    }
    assert_eq!(portal.write(jump, [file.id.0.into(), end.into()]).await.ok(), Some(1));
}
