//! The public register: who holds a status, what was decided and why, and what is sealed.

use app::kernel::{ApplicationId, DecisionId, OrganisationId, ProgrammeId, UserId};
use reqwest::StatusCode;
use server::accreditations::{Ending, NewAccreditation, close_accreditation, open_accreditation};
use server::programmes;
use server::protection::seal_organisation;
use server::store::sort_key;
use uuid::Uuid;

use crate::harness::{START, TestPortal};

mod decisions;
mod late;
mod seals;
mod search;
mod showing_again;

/// An organisation with a decision of this outcome, as it would stand after its file went through.
async fn decided(
    portal: &TestPortal,
    name: &str,
    country: &str,
    slug: &str,
    outcome: &str,
) -> (OrganisationId, ApplicationId, DecisionId, ProgrammeId) {
    let version = programmes::find_by_slug(&portal.portal, slug).await.expect("the programme");
    let (organisation, application, decision) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
    let (_, decider): (_, UserId) = portal.person("A decision maker", &[]).await;
    portal
        .write(
            "insert into organisations (id, profile, name, country, legal_form, sort_name, created_at, updated_at) \
             values ($1, $2, $3, $4, 'association', $6, $5, $5)",
            [
                organisation.into(),
                serde_json::json!({}).into(),
                name.into(),
                country.into(),
                START.0.into(),
                sort_key(name).into(),
            ],
        )
        .await
        .expect("an organisation");
    let matter = "insert into matters (id, kind) values ($1, 'application')";
    portal.write(matter, [application.into()]).await.expect("a matter");
    portal
        .write(
            "insert into applications (id, reference, programme_id, programme_version_id, organisation_id, organisation_name, \
             country, progress, state, language, answers, created_at, updated_at, submitted_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $9, $8, 'en', $9, $10, $10, $10)",
            [
                application.into(),
                format!("TRB/2026/{:06}", application.as_u128() % 1_000_000).into(),
                version.programme.0.into(),
                version.id.0.into(),
                organisation.into(),
                name.into(),
                country.into(),
                outcome.into(),
                serde_json::json!({}).into(),
                START.0.into(),
            ],
        )
        .await
        .expect("an application");
    if outcome == "refused" {
        portal
            .write(
                "insert into decision_reasons (decision_id, criterion_id, criterion_code, criterion_version, facts_found, \
                 evidence_considered, evidence_missing, cure) values ($1, $2, 'K1', 1, 'Founded last month.', 'The minutes.', \
                 'Any earlier date.', 'Wait a year.')",
                [decision.into(), version.criterion_id("K1").expect("K1").0.into()],
            )
            .await
            .expect("the reasons");
        portal
            .write(
                "insert into restrictions (id, kind, decision_id, matter_id, programme_id, organisation_id, legal_basis, \
                 reasons, starts_at, notified_at, challenge_until) values ($1, 'refusal', $2, $3, $4, $5, 'K1', \
                 'Founded last month.', $6, $6, $7)",
                [
                    Uuid::now_v7().into(),
                    decision.into(),
                    application.into(),
                    version.programme.0.into(),
                    organisation.into(),
                    START.plus(app::kernel::days(12)).0.into(),
                    START.plus(app::kernel::days(72)).0.into(),
                ],
            )
            .await
            .expect("the restriction");
    }
    portal
        .write(
            "insert into conflict_declarations (matter_id, user_id, has_conflict, declared_at) values ($1, $2, false, $3)",
            [application.into(), decider.0.into(), START.0.into()],
        )
        .await
        .expect("a declaration");
    let days = |count: i64| START.plus(app::kernel::days(count)).0;
    portal
        .write(
            "insert into decisions (id, application_id, programme_id, programme_version_id, organisation_id, round, outcome, \
             decider_id, decided_by, decider_name, language, decided_at, effective_on, challenge_route, challenge_last_day, \
             challenge_until, help_contact, public_summary, named_by_rule, day_starts, period_starts, unnamed_from, named_id, \
             unnamed_id) values ($1, $2, $3, $4, $5, 1, $6, $7, 'officer', 'Nadia Haddad, officer', 'en', $8, \
             '2026-03-14', 'The desk', '2026-05-13', $9, 'help@example.org', $10, $11, $12, $13, $14, $15, $16)",
            [
                decision.into(),
                application.into(),
                version.programme.0.into(),
                version.id.0.into(),
                organisation.into(),
                outcome.into(),
                decider.0.into(),
                days(12).into(),
                days(72).into(),
                if outcome == "refused" { PUBLIC } else { "" }.into(),
                (outcome == "granted" || slug == "ecosoc").into(),
                days(12).into(),
                START.0.into(),
                days(30).into(),
                Uuid::now_v7().into(),
                Uuid::now_v7().into(),
            ],
        )
        .await
        .expect("a decision");
    (OrganisationId(organisation), ApplicationId(application), DecisionId(decision), version.programme)
}

/// What everybody reads of a refusal.
const PUBLIC: &str = "The time of existence was not shown.";

/// An organisation that was granted the status of the model programme.
async fn accredited(portal: &TestPortal, name: &str, latin_name: &str, country: &str) -> (OrganisationId, ProgrammeId) {
    entered(portal, [name, latin_name, ""], country).await
}

/// The same; the names are name, name in Latin letters and acronym.
async fn entered(
    portal: &TestPortal,
    [name, latin_name, acronym]: [&str; 3],
    country: &str,
) -> (OrganisationId, ProgrammeId) {
    let (organisation, application, decision, programme) = decided(portal, name, country, "model", "granted").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let granted = NewAccreditation {
        organisation,
        programme,
        application,
        decision: Some(decision),
        name,
        latin_name,
        acronym,
        country,
        since: None,
        category: "",
    };
    open_accreditation(&work, granted).await.expect("the status is entered");
    work.commit("").await.expect("the status is kept");
    (organisation, programme)
}

#[tokio::test]
async fn a_new_status_is_seen_at_once_although_the_register_was_shown_just_before() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    assert!(!browser.get("/en/register").await.main().contains("Green Coast"));
    accredited(&portal, "Green Coast", "", "KE").await;
    assert!(browser.get("/en/register").await.main().contains("Green Coast"));
}

#[tokio::test]
async fn an_organisation_is_found_by_any_of_its_names_and_by_country() {
    let portal = TestPortal::start().await;
    accredited(&portal, "绿色海岸社", "Green Coast Society", "CN").await;
    accredited(&portal, "Réseau Égalité", "", "SN").await;
    let browser = portal.browser();
    for (path, found) in [
        ("/en/register", vec!["绿色海岸社", "Réseau Égalité"]),
        ("/zh/register?q=海岸", vec!["绿色海岸社"]),
        ("/en/register?q=coast+green", vec!["绿色海岸社"]),
        ("/en/register?q=egal", vec!["Réseau Égalité"]),
        ("/fr/register?q=r%C3%A9seau", vec!["Réseau Égalité"]),
        ("/en/register?country=Senegal", vec!["Réseau Égalité"]),
        ("/ru/register?country=cn", vec!["绿色海岸社"]),
        ("/en/register?programme=model&country=china&q=society", vec!["绿色海岸社"]),
        ("/en/register?programme=ecosoc", vec![]),
        ("/en/register?q=nobody", vec![]),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.texts("tbody th a bdi"), found, "{path}: {}", page.summary());
    }
}

#[tokio::test]
async fn a_country_nobody_knows_is_said_so_beside_the_field() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/es/register?country=Atl%C3%A1ntida").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has("#field-country[aria-invalid]"));
    assert!(page.has("#field-country[value='Atlántida']"));
}

#[tokio::test]
async fn the_list_comes_in_pages_and_a_forged_cursor_leads_nowhere() {
    let portal = TestPortal::start().await;
    for number in 0..51 {
        accredited(&portal, &format!("Association {number:02}"), "", "KE").await;
    }
    let browser = portal.browser();
    for start in ["/en/register?programme=model", "/en/register?q=association", "/en/register?q=assoc"] {
        let first = browser.get(start).await;
        assert_eq!(first.texts("tbody tr").len(), 50, "{start}");
        let second = first.follow("Next page").await;
        assert_eq!(second.texts("tbody th"), ["Association 50"], "{start}");
        assert!(!second.has("a[rel=next]"), "{start}");
    }
    for cursor in ["forged", "%00", "AAAA", "4pyT"] {
        let page = browser.get(&format!("/en/register?after={cursor}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{cursor}");
    }
}

#[tokio::test]
async fn a_page_of_an_organisation_leads_to_the_decision_and_its_history() {
    let portal = TestPortal::start().await;
    let (organisation, programme) = accredited(&portal, "Voix Libres", "", "FR").await;
    let page = portal.browser().get("/en/register").await.follow("Voix Libres").await;
    assert_eq!(page.text("h1"), "Voix Libres");
    assert_eq!(page.text("main .tag"), "In force");
    let decision = page.follow("Read the decision").await;
    assert_eq!(decision.text("h1"), "Decision on Voix Libres");
    assert!(decision.main().contains("12 days"), "{}", decision.summary());

    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    assert!(close_accreditation(&work, organisation, programme, Ending::Withdrawn).await.expect("ended"));
    assert!(!close_accreditation(&work, organisation, programme, Ending::Withdrawn).await.expect("nothing to end"));
    work.commit("").await.expect("the end is kept");
    assert!(!portal.browser().get("/en/register").await.has("tbody"));
    assert_eq!(portal.browser().get(&page.path).await.text("main .tag"), "Withdrawn");
}

#[tokio::test]
async fn of_a_sealed_organisation_nothing_can_be_learnt() {
    let portal = TestPortal::start().await;
    let (organisation, _) = accredited(&portal, "Quiet Harbour", "", "KE").await;
    let browser = portal.browser();
    let page = browser.get("/en/register").await.follow("Quiet Harbour").await;
    let decision = page.follow("Read the decision").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    seal_organisation(&work, organisation).await.expect("sealed");
    seal_organisation(&work, organisation).await.expect("sealing again changes nothing");
    work.commit("").await.expect("the seal is kept");
    for path in [&decision.path, &page.path] {
        let shown = browser.get(path).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!shown.main().contains("Harbour"), "{path}");
    }
    for path in ["/en/register", "/en/register?q=quiet", "/en/decisions"] {
        let shown = browser.get(path).await;
        assert_eq!(shown.status, StatusCode::OK, "{path}");
        for secret in ["Quiet", "Kenya", "2026", "TRB"] {
            assert!(!shown.html.contains(secret) || shown.path.contains("q=quiet"), "{secret} in {path}");
        }
        assert!(!shown.main().contains("Harbour"), "{path}");
    }
}

#[tokio::test]
async fn an_unsealed_organisation_is_found_again_by_its_names() {
    let portal = TestPortal::start().await;
    let (organisation, _) = accredited(&portal, "绿色海岸社", "Quiet Harbour", "KE").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    seal_organisation(&work, organisation).await.expect("sealed");
    work.commit("").await.expect("the seal is kept");
    let browser = portal.browser();
    assert!(!browser.get("/en/register?q=quiet").await.main().contains("Harbour"));
    portal.show_again(organisation).await;
    for path in ["/en/register?q=quiet", "/zh/register?q=海岸", "/en/decisions"] {
        assert!(browser.get(path).await.main().contains("海岸"), "{path}");
    }
    assert_eq!(portal.acts(&["sealed", "unsealed"]).await.len(), 2);
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    let portal = TestPortal::start().await;
    let unknown = Uuid::now_v7();
    for path in [
        format!("/en/register/{unknown}"),
        format!("/en/decisions/{unknown}"),
        "/en/register/x".into(),
        "/en/decisions/x".into(),
    ] {
        assert_eq!(portal.browser().get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
