//! Sealing by the protection focal point, and only by them.

use app::kernel::{Language, PlainText, Role, days};
use app::protection::TOLD_DAYS;
use reqwest::StatusCode;

use super::accredited;
use crate::harness::TestPortal;
use crate::review::submitted;

const REASON: &str = "They were followed home.";

#[tokio::test]
async fn the_focal_point_seals_and_unseals_and_the_register_follows_at_once() {
    let portal = TestPortal::start().await;
    accredited(&portal, "Quiet Harbour", "", "KE").await;
    let (thandeka, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let anybody = portal.browser();
    let public = anybody.get("/en/register").await.follow("Quiet Harbour").await;

    let list = thandeka.get("/en/register").await.follow("Protection").await;
    assert!(!list.has("tbody"), "nothing is sealed yet: {}", list.summary());
    let found = thandeka.get("/en/seals?q=harbour").await;
    assert!(found.main().contains("Quiet Harbour"), "{}", found.summary());
    let address = format!("/en/seals?q={}", public.path);
    let page = thandeka.get(&address).await.follow("Quiet Harbour").await;
    let before = thandeka.get(&page.path).await;
    let page = page.submit(&[("reason", " ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = page.submit(&[("reason", REASON)]).await;
    assert!(page.main().contains("The public entry is hidden.") && page.main().contains(REASON), "{}", page.summary());
    for path in ["/en/register", "/en/register?q=quiet", "/en/decisions", &public.path] {
        let shown = anybody.get(path).await;
        assert!(!shown.main().contains("Harbour") && !shown.html.contains(REASON), "{path}");
    }
    let late = before.submit(&[("reason", "The second tab.")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "shown before the change: {}", late.summary());
    assert!(late.text("#stale-title ~ p").contains("was yours"), "{}", late.summary());
    assert!(late.main().contains("The second tab.") && late.main().contains(REASON), "{}", late.summary());
    assert!(thandeka.get("/en/seals").await.main().contains("Quiet Harbour"));

    let page = page.submit(&[("reason", "The threat is over.")]).await;
    assert!(page.main().contains("The members are told."), "{}", page.summary());
    assert!(!page.has("textarea"), "nothing can be shown before they could answer: {}", page.summary());
    assert!(!anybody.get("/en/register?q=quiet").await.has("tbody"));
    portal.clock.advance(days(TOLD_DAYS));
    let thandeka = portal.signed_in(portal.user_of("Thandeka").await).await;
    let page = thandeka.get(&page.path).await.submit(&[("reason", "Nobody objected.")]).await;
    assert!(page.main().contains("The entry is public again."), "{}", page.summary());
    assert!(anybody.get("/en/register?q=quiet").await.main().contains("Quiet Harbour"));
    let acts = portal.acts(&["sealed", "unsealed"]).await;
    assert_eq!(acts.len(), 2);
    assert!(acts.iter().all(|(actor, .., details)| actor == "staff" && details == "{}"), "{acts:?}");
    let change = "update seal_changes set reason = 'Another'";
    assert!(portal.write(change, []).await.is_err(), "a reason is not changed");
}

#[tokio::test]
async fn nobody_seals_outside_their_role_and_programme() {
    let portal = TestPortal::start().await;
    let (organisation, programme) = accredited(&portal, "Quiet Harbour", "", "KE").await;
    let path = format!("/en/seals/{organisation}");
    for role in [Role::Reviewer, Role::DecisionMaker, Role::ChallengePanel, Role::Administrator] {
        let (browser, _) = portal.person("Somebody", &[role]).await;
        for page in ["/en/seals", &path] {
            assert_eq!(browser.get(page).await.status, StatusCode::FORBIDDEN, "{role:?} {page}");
        }
    }
    let elsewhere = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.expect("the programme").programme;
    let role = Role::ProtectionFocalPoint;
    let (there, _) = portal.person_in("There", &[(role, Some(elsewhere))]).await;
    assert_eq!(there.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!there.get("/en/seals?q=quiet").await.main().contains("Quiet Harbour"));
    let (here, _) = portal.person_in("Here", &[(role, Some(programme))]).await;
    assert_eq!(here.get(&path).await.status, StatusCode::OK);
    assert!(here.get("/en/seals?q=quiet").await.main().contains("Quiet Harbour"));
}

#[tokio::test]
async fn a_reason_is_for_whoever_wrote_it_and_the_focal_points_of_their_programme() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Quiet Harbour", "KE", Language::En).await;
    let elsewhere = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.expect("the programme");
    let (_, owner) = portal.person("Another owner", &[]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let organisation = server::organisations::find(work.connection(), file.organisation).await.expect("it");
    let draft = server::applications::begin(&work, &elsewhere, &organisation, Language::En).await.expect("a draft");
    let declared = PlainText::stored("Amina".into());
    let sent = server::applications::submit(&work, &portal.portal, draft, organisation.profile, owner, &declared).await;
    sent.expect("a file in the other programme");
    work.commit("").await.expect("it is kept");
    let focal = |programme| [(Role::ProtectionFocalPoint, programme)];
    let (writer, _) = portal.person_in("Here", &focal(Some(file.programme))).await;
    let (colleague, _) = portal.person_in("Here too", &focal(Some(file.programme))).await;
    let (other, _) = portal.person_in("There", &focal(Some(elsewhere.programme))).await;
    let (everywhere, _) = portal.person_in("Everywhere", &focal(None)).await;
    let path = format!("/en/seals/{}", file.organisation);
    writer.get(&path).await.submit(&[("reason", REASON)]).await;
    for (reads, browser) in [(true, &writer), (true, &colleague), (true, &everywhere), (false, &other)] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        assert_eq!(page.html.contains(REASON), reads, "{}", page.summary());
    }
    assert!(other.get(&path).await.main().contains("another programme keep the reason"));
}
