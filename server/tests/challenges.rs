//! Challenges: without an account and with one, before people who took no part, to an outcome with reasons.

mod begun_anew;
mod checked;
mod closing;
mod evidence;
mod independence;
mod kept;
mod log;
mod overtaken;
mod published;

use app::kernel::{Language, MemberRole, Role, UserId};
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use server::applications::{self, Application};

use crate::harness::{Browser, Page, TestPortal};
use crate::review::{recommended, submitted};

/// A refused file of the model programme and the people around it.
pub struct Refused {
    pub file: Application,
    pub member: Browser,
    reviewer: (Browser, UserId),
    pub decider: (Browser, UserId),
}

pub async fn refused(portal: &TestPortal, name: &str) -> Refused {
    let (file, member) = submitted(portal, "model", name, "SN", Language::Fr).await;
    let reviewer = recommended(portal, &file, "refuse", &["K1"]).await;
    let (browser, user) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = browser.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    let page = page.submit(&crate::decisions::refusal("Noor Haddad, head of accreditation")).await;
    assert!(page.path.contains("/notice"), "{}", page.summary());
    Refused { file, member, reviewer, decider: (browser, user) }
}

/// A browser that has shown the receipt code of a file.
pub async fn with_receipt(portal: &TestPortal, file: &Application) -> Browser {
    let browser = portal.browser();
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let page = browser.get("/ru/receipt").await.submit(&[("receipt-code", &code)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    browser
}

const GROUNDS: [(&str, &str); 4] = [
    ("grounds", "error"),
    ("grounds", "evidence_ignored"),
    ("statement", "Протоколы за 2009 год приложены, но о них ничего не сказано."),
    ("remedy", "Отменить решение."),
];

pub async fn lodged(browser: &Browser, language: &str, file: &Application) -> Page {
    let page = browser.get(&format!("/{language}/challenge/{}", file.reference.slug())).await;
    let check = page.submit(&GROUNDS).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    let page = check.submit(&[]).await;
    assert!(page.path.contains("/challenges/CHL-"), "{}", page.summary());
    page
}

pub fn docket_path(status: &Page, language: &str) -> String {
    let reference = status.path.split("/challenges/").nth(1).unwrap_or_default();
    format!("/{language}/docket/{}", reference.split('?').next().unwrap_or_default())
}

/// A panel member who has declared and acknowledged; the bundle's page.
pub async fn examined(portal: &TestPortal, path: &str) -> (Browser, UserId, Page) {
    let (panel, user) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let page = panel.get(path).await;
    assert!(page.path.ends_with("/declare"), "{}", page.summary());
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    let page = page.submit(&[]).await;
    assert!(page.path.ends_with("?acknowledged"), "{}", page.summary());
    (panel, user, page)
}

pub const UPHELD: [(&str, &str); 6] = [
    ("answer-error", "The minutes were in the file."),
    ("answer-evidence-ignored", "Nothing in the reasons speaks of them."),
    ("grounds", "error"),
    ("grounds", "evidence_ignored"),
    ("outcome", "upheld"),
    ("reasons", "The decision rests on an error. It is annulled."),
];

const REJECTED: [(&str, &str); 4] = [
    ("answer-error", "The facts are as the decision found them."),
    ("answer-evidence-ignored", "The minutes are named among the evidence considered."),
    ("outcome", "rejected"),
    ("reasons", "No ground is well founded."),
];

/// Lodges a challenge to a decision and upholds it.
pub async fn upheld(portal: &TestPortal, member: &Browser, file: &Application) {
    let status = lodged(member, "en", file).await;
    let (_, _, bundle) = examined(portal, &docket_path(&status, "en")).await;
    let concluded = bundle.follow("Give the outcome").await.submit(&UPHELD).await;
    assert!(concluded.main().contains("Upheld"), "{}", concluded.summary());
}

async fn number(portal: &TestPortal, sql: &str) -> i64 {
    portal.number(sql).await
}

async fn grant(portal: &TestPortal, user: UserId, role: Role) {
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::identity::grant_role(&work, user, role, None).await.expect("the role is granted");
    work.commit("").await.expect("it is kept");
}

#[tokio::test]
async fn whoever_sent_or_challenged_it_judges_nothing_in_it_after_leaving_the_organisation() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let (ken, user) = portal.person("Ken", &[Role::ChallengePanel, Role::DecisionMaker]).await;
    portal.join(user, case.file.organisation, MemberRole::Editor).await;
    let status = lodged(&ken, "en", &case.file).await;
    let leave = "delete from organisation_members where user_id = $1";
    portal.write(leave, [user.0.into()]).await.expect("they leave");
    let path = docket_path(&status, "en");
    assert_eq!(ken.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!ken.get("/en/docket").await.has("tbody"), "nor is it listed for them");

    let (_, sender) = portal.person("Sue", &[]).await;
    portal.without_guard("submissions", "submissions_refuse_update").await;
    let sent = "update submissions set declared_by = $1 where application_id = $2";
    portal.write(sent, [sender.0.into(), case.file.id.0.into()]).await.expect("Sue sent it");
    grant(&portal, sender, Role::ChallengePanel).await;
    assert_eq!(portal.signed_in(sender).await.get(&path).await.status, StatusCode::NOT_FOUND);
    let (panel, ..) = examined(&portal, &path).await;
    assert!(panel.get("/en/docket").await.has("tbody"), "others see it");
}

#[tokio::test]
async fn a_viewer_does_not_hold_the_code_that_lodges_a_challenge() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let code = applications::receipt_code(&portal.portal, case.file.id).grouped();
    let receipt = format!("/en/applications/{}/receipt", case.file.reference.slug());
    assert!(case.member.get(&receipt).await.html.contains(&code));
    let (viewer, user) = portal.person("Vera", &[]).await;
    portal.join(user, case.file.organisation, MemberRole::Viewer).await;
    let page = viewer.get(&receipt).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.html.contains(&code) && page.main().contains(&case.file.reference.0), "{}", page.summary());
}

#[tokio::test]
async fn without_an_account_in_russian_a_challenge_is_lodged_and_followed() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let browser = with_receipt(&portal, &case.file).await;
    let start = browser.get("/ru/challenge").await;
    assert!(start.has(".exit a"), "the quick exit is in sight");
    let said = browser.get("/en/challenge").await;
    assert!(
        said.main().contains("The code is on the receipt of your application.")
            && !said.main().contains("on its notices")
    );
    let page = start.follow("Обжаловать решение по заявлению").await;
    assert!(page.main().contains("Ошибка") && !page.main().contains("G10"), "words, no codes: {}", page.summary());

    let before = portal.mails().await.len();
    let status = page.submit(&GROUNDS).await.submit(&[]).await;
    assert!(status.path.starts_with("/ru/challenges/CHL-2026-"), "{}", status.summary());
    // Monday 2 March: five working days end on the 9th.
    assert!(status.main().contains("9 марта 2026"), "{}", status.main());
    assert!(status.main().contains("Протоколы за 2009 год"));
    assert_eq!(status.headers["cache-control"], "no-store");
    let mails = portal.mails().await;
    assert_eq!(mails.len(), before + 1);
    let mail = mails.last().unwrap();
    assert!(!mail.contains("CHL") && !mail.contains("TRB") && !mail.contains("Source vive"), "{mail}");

    let added = status.upload(&[], "evidence", "minutes.txt", b"Minutes of 12 May 2009".to_vec()).await;
    assert!(added.main().contains("minutes.txt"), "{}", added.summary());
    let wrong = added.upload(&[], "evidence", "minutes.pdf", b"MZ\x90\0".to_vec()).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.summary());

    let start = browser.get("/ru/challenge").await;
    assert!(start.has("#lodged-title") && !start.has("#yours-title"), "{}", start.summary());
    let page = browser.get(&format!("/ru/challenge/{}", case.file.reference.slug())).await;
    assert!(page.main().contains("CHL/2026/"), "{}", page.summary());
}

#[tokio::test]
async fn nothing_typed_is_lost_and_everything_missing_is_said_at_once() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let page = case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    let page = page.submit(&[("statement", " "), ("remedy", "Look </textarea> again")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["grounds", "statement"] {
        assert!(page.has(&format!(".error-summary a[href='#field-{field}']")), "{field}");
    }
    assert_eq!(page.text("#field-remedy"), "Look </textarea> again");
    let page = page.submit(&[("grounds", "error"), ("statement", "a\u{202e}b")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = page.submit(&[("grounds", "error"), ("statement", &"ж".repeat(20_001))]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = page.submit(&[("grounds", "error"), ("statement", "x"), ("switch_language", "ar")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert_eq!(page.text("#field-statement"), "x");
    assert_eq!(number(&portal, "select count(*) from challenges").await, 0);
}

#[tokio::test]
async fn a_forged_code_opens_nothing_and_a_foreign_one_nothing_else() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let (other, other_owner) = submitted(&portal, "model", "Eau claire", "SN", Language::Fr).await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());

    let forged =
        portal.browser().with_cookie(&format!("receipt={}.9999999999999.AAAAAAAAAAAAAAAAAAAAAAAA", case.file.id));
    assert!(forged.get(&path).await.path.starts_with("/en/receipt?next="));
    let foreign = with_receipt(&portal, &other).await;
    assert_eq!(foreign.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(foreign.get("/en/challenge/TRB-2026-999999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(other_owner.get(&path).await.status, StatusCode::NOT_FOUND);
    let nothing = foreign.get(&format!("/en/challenge/{}", other.reference.slug())).await;
    assert_eq!(nothing.status, StatusCode::OK);
    assert!(!nothing.has("#form textarea"), "nothing restricts this organisation: {}", nothing.summary());

    let status = lodged(&case.member, "en", &case.file).await;
    let status_path = status.path.split('?').next().unwrap();
    assert_eq!(foreign.get(status_path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other_owner.get(status_path).await.status, StatusCode::NOT_FOUND);
    assert!(portal.browser().get(status_path).await.path.starts_with("/en/receipt?next="));
    let mine = with_receipt(&portal, &case.file).await;
    assert_eq!(mine.get(status_path).await.status, StatusCode::OK);
}

#[tokio::test]
async fn posting_twice_lodges_once_and_a_second_tab_is_shown_the_first() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    let (form, tab) = (case.member.get(&path).await, case.member.get(&path).await);
    let (check, again) = (form.submit(&GROUNDS).await, form.submit(&GROUNDS).await);
    assert_eq!(check.path, again.path);
    let (first, again) = (check.submit(&[]).await, check.submit(&[]).await);
    assert_eq!(first.path, again.path);
    let second = tab.submit(&GROUNDS).await;
    assert!(second.main().contains("CHL/2026/"), "{}", second.summary());
    assert_eq!(number(&portal, "select count(*) from challenges").await, 1);
}

#[tokio::test]
async fn an_upheld_challenge_annuls_and_returns_the_file_to_fresh_people() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let (panel, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    for said in ["Протоколы за 2009 год", "Constaté pour K1.", "Clean water for all.", "Noor Haddad"] {
        assert!(bundle.main().contains(said), "{said:?} is not in the bundle: {}", bundle.main());
    }
    let form = bundle.follow("Give the outcome").await;
    let nothing = form.submit(&[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["answer-error", "answer-evidence-ignored", "outcome", "reasons"] {
        assert!(nothing.has(&format!(".error-summary a[href='#field-{field}']")), "{field}");
    }
    let reference = case.file.reference.0.as_str();
    let (slug, spaced) = (case.file.reference.slug(), format!("trb {}", reference[4..].replace('/', " ")));
    for named in ["SOURCE VIVE is right.", "Fontana viva is right.", "So is QZV.", reference, &slug, &spaced] {
        let fields: Vec<_> = UPHELD[..5].iter().copied().chain([("reasons", named)]).collect();
        let refused = form.submit(&fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{named} is published");
        assert!(refused.has(".error-summary a[href='#field-reasons']"), "{}", refused.summary());
    }

    let before = portal.mails().await.len();
    let concluded = form.submit(&UPHELD).await;
    assert!(concluded.main().contains("Upheld"), "{}", concluded.summary());
    assert_eq!(form.submit(&UPHELD).await.path, concluded.path, "a replay shows the first result");
    assert_eq!(portal.mails().await.len(), before + 1);

    let file = applications::find(portal.portal.database.reader(), case.file.id).await.unwrap();
    assert_eq!((file.state().as_str(), file.progress.round), ("assessing", 2));
    assert_eq!(number(&portal, "select count(*) from restrictions where lifted_at is null").await, 0);
    assert_eq!(number(&portal, "select count(*) from decision_annulments").await, 1);

    let path = format!("/en/files/{}", case.file.reference.slug());
    let first = case.reviewer.0.get(&path).await;
    assert!(!first.has("#field-facts-K1"), "the first assessor writes nothing: {}", first.summary());
    let (fresh, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    assert!(fresh.get("/en/queue").await.html.contains(&case.file.reference.0));
    let page = fresh.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    assert!(page.has("#field-facts-K1"), "{}", page.summary());
    grant(&portal, examined_by(&portal).await, Role::Reviewer).await;
    assert!(!panel.get(&path).await.has("#field-facts-K1"), "who annulled does not assess");

    let own = case.member.get(status.path.split('?').next().unwrap()).await;
    assert!(own.main().contains("The decision rests on an error."), "{}", own.summary());
    assert!(!portal.browser().get("/fr/challenges").await.main().contains("an error."), "the month is not over");
    portal.month_over().await;
    let public = portal.browser().get("/fr/challenges").await;
    assert!(public.main().contains("mars 2026") && public.main().contains("The decision rests on an error."));
    assert!(
        !public.html.contains("CHL")
            && !public.html.contains("Source vive")
            && !public.html.contains(&case.file.reference.0)
    );
    assert!(public.has("p[lang='en']"), "the language of the reasons is marked");
}

async fn examined_by(portal: &TestPortal) -> UserId {
    let reader = portal.portal.database.reader();
    let sql = "select decider_id from challenges";
    let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
    UserId(row.unwrap().unwrap().try_get_by_index(0).unwrap())
}

#[tokio::test]
async fn a_rejected_challenge_leaves_the_decision_and_says_why() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let path = docket_path(&status, "en");
    let (_, _, bundle) = examined(&portal, &path).await;
    let form = bundle.follow("Give the outcome").await;

    // Another member gives the outcome first; what this one typed is not lost.
    let (second, _) = portal.person("Omar Said", &[Role::ChallengePanel]).await;
    second.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    let page = second.get(&format!("{path}/decide")).await.submit(&REJECTED).await;
    assert!(page.main().contains("Rejected"), "{}", page.summary());
    let late = form.submit(&UPHELD).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.main().contains("rests on an error"));

    let file = applications::find(portal.portal.database.reader(), case.file.id).await.unwrap();
    assert_eq!(file.state().as_str(), "refused");
    let own = case.member.get(status.path.split('?').next().unwrap()).await;
    assert!(own.main().contains("No ground is well founded."), "{}", own.summary());
    assert!(!own.has("input[type=file]"));
    let again = case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    assert!(again.main().contains("It was decided, with reasons."), "{}", again.summary());
}

#[tokio::test]
async fn a_conflict_takes_the_challenge_off_the_docket() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let path = docket_path(&status, "ar");
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let page = panel.get(&path).await;
    assert!(!page.main().contains("Протоколы"), "nothing is shown before the declaration");
    let decide = panel.get(&format!("{path}/decide")).await;
    assert!(decide.path.ends_with("/declare"), "{}", decide.path);
    let docket = page.submit(&[("conflict", "conflict"), ("tie", "My brother leads it.")]).await;
    assert!(docket.path.ends_with("/ar/docket?recused"), "{}", docket.summary());
    assert!(!docket.html.contains("CHL"));
    assert_eq!(panel.get(&path).await.status, StatusCode::NOT_FOUND);
}
