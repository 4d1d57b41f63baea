//! Reviewers: queue, conflict declaration, findings, recommendation.

mod alike;
mod asking;
mod later_conflict;

use app::kernel::{Language, PlainText, Role, UserId};
use app::organisations::{DateEntry, OrganisationProfile, ProfileDraft};
use reqwest::StatusCode;
use server::applications::{self, Application};
use server::{organisations, programmes};

use crate::harness::{Browser, START, TestPortal};

/// A submitted file of an organisation of this name, and a browser of its owner.
pub async fn submitted(
    portal: &TestPortal,
    programme: &str,
    name: &str,
    country: &str,
    language: Language,
) -> (Application, Browser) {
    let (owner_browser, owner) = portal.person(&format!("Owner of {name}"), &[]).await;
    (submit(portal, programme, name, country, language, owner).await, owner_browser)
}

async fn submit(
    portal: &TestPortal,
    programme: &str,
    name: &str,
    country: &str,
    language: Language,
    owner: UserId,
) -> Application {
    let version = programmes::find_by_slug(&portal.portal, programme).await.expect("a programme");
    let draft = ProfileDraft {
        name: name.into(),
        latin_name: "Fontana Viva".into(),
        acronym: "QZV".into(),
        country: country.into(),
        founded: DateEntry { year: "2009".into(), ..DateEntry::default() },
        legal_form: "association".into(),
        purpose: "Clean water for all.".into(),
        seat: "1 Water Street".into(),
        ..ProfileDraft::default()
    };
    let today = START.in_zone("UTC").date();
    let profile = OrganisationProfile::check(&draft, today).expect("a profile");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let organisation = organisations::create(&work, &profile, Some(owner)).await.expect("an organisation");
    let organisation = organisations::find(work.connection(), organisation).await.expect("the organisation");
    let draft = applications::begin(&work, &version, &organisation, language).await.expect("a draft");
    let declared = PlainText::stored("Amina Diallo".into());
    let sent = applications::submit(&work, &portal.portal, draft, profile, owner, &declared).await.expect("a file");
    work.commit("").await.expect("the file is kept");
    sent
}

/// Declares to be free of conflicts and returns the file's page.
pub async fn opened(browser: &Browser, language: &str, file: &Application) -> crate::harness::Page {
    let page = browser.get(&format!("/{language}/files/{}", file.reference.slug())).await;
    assert!(page.path.ends_with("/conflict"), "{}", page.summary());
    page.submit(&[("conflict", "no_conflict")]).await
}

const CRITERIA: [&str; 6] = ["K1", "K2", "K4", "K5", "K7", "K13"];

/// Fields that find every criterion of the model programme met, but for `failing`.
pub fn findings(failing: &[&str]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for code in CRITERIA {
        let fails = failing.contains(&code);
        let verdict = if fails { "not_met" } else { "met" };
        fields.push((format!("verdict-{code}"), verdict.to_owned()));
        fields.push((format!("facts-{code}"), format!("Constaté pour {code}.")));
        fields.push((format!("considered-{code}"), "Les statuts de 2009.".to_owned()));
        if fails {
            fields.push((format!("missing-{code}"), "Un procès-verbal daté.".to_owned()));
            fields.push((format!("cure-{code}"), "Envoyer un procès-verbal daté.".to_owned()));
        }
    }
    fields
}

pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Assesses and recommends a file of the model programme; the reviewer's browser is returned.
pub async fn recommended(
    portal: &TestPortal,
    file: &Application,
    outcome: &str,
    failing: &[&str],
) -> (Browser, UserId) {
    let (reviewer, user) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "fr", file).await;
    let mut fields = findings(failing);
    fields.push(("save".into(), "recommend".into()));
    let page = page.submit(&pairs(&fields)).await;
    assert!(page.path.ends_with("/recommend"), "{}", page.summary());
    let page = page.submit(&[("outcome", outcome), ("note", "")]).await;
    assert!(page.path.contains("/queue?done="), "{}", page.summary());
    (reviewer, user)
}

#[tokio::test]
async fn nothing_of_a_file_is_shown_before_the_declaration_and_nothing_at_all_after_a_conflict() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = reviewer.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert!(page.path.ends_with("/conflict"));
    assert!(!page.main().contains("Clean water for all"), "{}", page.summary());

    let nothing = page.submit(&[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let no_tie = page.submit(&[("conflict", "conflict"), ("tie", " \u{a0}")]).await;
    assert_eq!(no_tie.status, StatusCode::UNPROCESSABLE_ENTITY);

    let page = page.submit(&[("conflict", "conflict"), ("tie", "My sister leads it.")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    for path in ["", "/conflict", "/recommend"] {
        let page = reviewer.get(&format!("/en/files/{}{path}", file.reference.slug())).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!page.html.contains("Clean water for all"));
    }
    let queue = reviewer.get("/en/queue").await;
    assert!(!queue.html.contains(&file.reference.0), "{}", queue.summary());
}

#[tokio::test]
async fn a_reviewer_of_another_programme_does_not_learn_that_a_file_exists() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let other = programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap().programme;
    let (reviewer, _) = portal.person_in("Ren Ito", &[(Role::Reviewer, Some(other))]).await;
    for path in ["", "/conflict", "/recommend", "/notice"] {
        let page = reviewer.get(&format!("/en/files/{}{path}", file.reference.slug())).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!reviewer.get("/en/queue").await.html.contains(&file.reference.0));
}

#[tokio::test]
async fn the_queue_has_the_soonest_deadline_first_and_can_be_narrowed() {
    let portal = TestPortal::start().await;
    let (late, _) = submitted(&portal, "model", "Late water", "SN", Language::Fr).await;
    portal.clock.advance(app::kernel::days(3));
    let (early, _) = submitted(&portal, "model", "Early water", "KE", Language::En).await;
    let (never, _) = submitted(&portal, "ecosoc", "Patient water", "KE", Language::En).await;
    portal
        .write("update applications set due_at = $1 where id = $2", [START.0.into(), early.id.0.into()])
        .await
        .expect("a deadline");
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let queue = reviewer.get("/en/queue").await;
    let order: Vec<String> = queue.texts("tbody th");
    assert_eq!(order, [early.reference.0.clone(), late.reference.0.clone(), never.reference.0.clone()]);
    assert!(queue.main().contains("3 files"), "{}", queue.summary());

    let narrowed = reviewer.get("/en/queue?country=KE&programme=ecosoc").await;
    assert_eq!(narrowed.texts("tbody th"), std::slice::from_ref(&never.reference.0));
    assert_eq!(narrowed.texts(".chip").len(), 2);
    assert_eq!(reviewer.get("/en/queue?state=assessing").await.texts("tbody th").len(), 0);
    assert_eq!(reviewer.get("/en/queue?after=nonsense").await.status, StatusCode::NOT_FOUND);
    let found = reviewer.get(&format!("/en/queue?reference={}", late.reference.slug().to_lowercase())).await;
    assert!(found.path.contains(&late.reference.slug()), "{}", found.path);
}

#[tokio::test]
async fn two_reviewers_on_one_assessment_lose_nothing() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (first, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let (second, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let (mine, theirs) = (opened(&first, "en", &file).await, opened(&second, "en", &file).await);
    let saved = mine.submit(&[("facts-K1", "Founded in 2009."), ("save", "all")]).await;
    assert!(saved.path.contains("saved"), "{}", saved.summary());

    // Another criterion: both are kept, without a question.
    let kept = theirs.submit(&[("facts-K2", "The statutes say so."), ("save", "all")]).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.summary());
    assert!(kept.html.contains("Founded in 2009.") && kept.html.contains("The statutes say so."));

    // The same criterion: the second sees both texts, and chooses.
    let stale = theirs.submit(&[("facts-K1", "Founded in 2010."), ("save", "all")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.main().contains("Founded in 2009.") && stale.text("a[href='#other-K1-title']").contains("Ren Ito"));
    assert!(stale.has("#other-K1-title"));
    assert!(stale.text("#field-facts-K1").contains("Founded in 2010."));
    let chosen = stale.submit(&[("save", "all")]).await;
    assert_eq!(chosen.status, StatusCode::OK, "{}", chosen.summary());
    assert!(chosen.text("#field-facts-K1").contains("Founded in 2010."));
    // The first reviewer finds whose text it is now, and their own.
    let page = first.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert!(page.main().contains("Last saved by Ana Cruz"), "{}", page.summary());
    assert!(page.main().contains("Earlier text by Ren Ito") && page.main().contains("Founded in 2009."));
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn what_a_reviewer_typed_too_late_is_still_in_the_form() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (late, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let form = opened(&late, "en", &file).await;
    recommended(&portal, &file, "grant", &[]).await;
    let page = form.submit(&[("facts-K1", "An hour of work."), ("seen-K1", ""), ("save", "all")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
    assert!(page.text("#field-facts-K1").contains("An hour of work."), "{}", page.summary());
    assert!(page.main().contains("The file waits for a decision."));
}

#[tokio::test]
async fn a_finding_that_a_colleague_changed_is_read_before_the_recommendation_goes() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (first, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let mut fields = findings(&[]);
    fields.push(("save".into(), "recommend".into()));
    let form = opened(&first, "en", &file).await.submit(&pairs(&fields)).await;
    assert!(form.path.ends_with("/recommend"), "{}", form.summary());

    let (second, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let theirs = opened(&second, "en", &file).await;
    let saved = theirs.submit(&[("facts-K1", "The minutes are of another body."), ("save", "all")]).await;
    assert!(saved.path.contains("saved"), "{}", saved.summary());

    let stale = form.submit(&[("outcome", "grant"), ("note", "What I typed.")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.main().contains("The minutes are of another body."), "{}", stale.summary());
    assert!(stale.text("#field-note").contains("What I typed."));
    assert!(stale.has("input[name=outcome][value=grant][checked]"));
    let sent = stale.submit(&[]).await;
    assert!(sent.path.contains("/queue?done="), "{}", sent.summary());
}

#[tokio::test]
async fn a_recommendation_after_a_colleagues_keeps_what_was_typed() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (first, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let (second, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let mut fields = findings(&[]);
    fields.push(("save".into(), "recommend".into()));
    let form = opened(&first, "en", &file).await.submit(&pairs(&fields)).await;
    opened(&second, "en", &file).await;
    let theirs = second.get(&format!("/en/files/{}/recommend", file.reference.slug())).await;
    assert!(theirs.submit(&[("outcome", "grant")]).await.path.contains("/queue?done="));
    let mut late = form.submit(&[("outcome", "grant"), ("note", "What I typed.")]).await;
    for _ in 0..2 {
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
        assert!(late.main().contains("The recommendation is made."), "{}", late.summary());
        assert!(late.text("#field-note").contains("What I typed."), "{}", late.summary());
        late = late.submit(&[]).await;
    }
}

#[tokio::test]
async fn nobody_of_the_institution_works_on_the_file_of_their_own_organisation() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (both, user) = portal.person("Ren Ito", &[Role::Reviewer, Role::DecisionMaker]).await;
    portal.join(user, file.organisation, app::kernel::MemberRole::Viewer).await;
    let queue = both.get("/en/queue").await;
    assert_eq!(queue.status, StatusCode::OK);
    assert!(!queue.html.contains(&file.reference.0), "{}", queue.summary());
    assert!(queue.main().contains("0 files"), "{}", queue.summary());
    let page = both.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    assert!(!page.main().contains("Clean water for all"), "{}", page.summary());

    recommended(&portal, &file, "grant", &[]).await;
    assert!(!both.get("/en/decide").await.html.contains(&file.reference.0));
    let page = both.get(&format!("/en/decide/{}", file.reference.slug())).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.summary());
    assert!(page.main().contains("You belong to the organisation"), "{}", page.summary());
}

#[tokio::test]
async fn a_conflict_that_comes_to_light_late_sends_the_file_to_somebody_else() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = recommended(&portal, &file, "grant", &[]).await;
    let work = portal.portal.begin_as_system().await.unwrap();
    let before = applications::find(work.connection(), file.id).await.unwrap();
    assert_eq!(before.state().as_str(), "recommended");
    drop(work);
    // The file waits for a decision; its page still lets the reviewer step aside.
    let page = reviewer.get(&format!("/en/files/{}/conflict", file.reference.slug())).await;
    page.submit(&[("conflict", "conflict"), ("tie", "They offered me work.")]).await;
    let after = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!(after.state().as_str(), "assessing");
    let (fresh, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let page = opened(&fresh, "en", &file).await;
    assert!(!page.html.contains("Constaté"), "findings of somebody with a conflict are not used");
    let declared_away = portal
        .write("update conflict_declarations set has_conflict = false where matter_id = $1", [file.id.0.into()])
        .await;
    assert!(declared_away.is_err());
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn what_is_typed_survives_a_change_of_language() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let page = page.submit(&[("facts-K1", "Founded </textarea> in 2009."), ("switch_language", "fr")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert!(page.text("#field-facts-K1").contains("Founded </textarea> in 2009."));
}
