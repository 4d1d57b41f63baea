//! Text that an applicant types and does not send is on no page of the institution, in every state in which it was typed: as a
//! draft, in answer to a question, after the end, after a closing was annulled, in a challenge that is not lodged.

use app::applications::ApplicationState;
use app::kernel::Role;
use server::access::{Allow, rule};
use server::applications::{self, Application};
use server::routes::all_routes;

use super::unanswered::{asked, closed_after, owner};
use crate::canary::search::paths;
use crate::harness::{Browser, TestPortal, route_matches};
use crate::review::opened;

/// One person of each kind of staff, and one person with every role.
struct Staff(Vec<(String, Browser)>);

impl Staff {
    async fn of(portal: &TestPortal) -> Staff {
        let mut staff = Vec::new();
        for role in Role::ALL {
            staff.push((format!("{role:?}"), portal.person("A colleague", &[*role]).await.0));
        }
        staff.push(("everything".to_owned(), portal.person("A colleague", Role::ALL).await.0));
        Staff(staff)
    }

    /// Every page of staff and every document, as each of them; they declare when they are asked.
    async fn look_for(&self, portal: &TestPortal, file: &Application, mark: &str) -> Vec<String> {
        let mut found = Vec::new();
        for path in staff_paths(portal, file).await {
            for (who, browser) in &self.0 {
                let mut page = browser.get(&path).await;
                if page.has("[name=conflict]") {
                    page.submit(&[("conflict", "no_conflict")]).await;
                    page = browser.get(&path).await;
                }
                assert!(!page.status.is_server_error(), "{path} for {who}: {}", page.status);
                if page.html.contains(mark) {
                    found.push(format!("{path} for {who}"));
                }
            }
        }
        found
    }

    async fn find_nothing(&self, portal: &TestPortal, file: &Application, when: &str) {
        let found = self.look_for(portal, file, MARK).await;
        assert!(found.is_empty(), "{when}:\n{}", found.join("\n"));
    }
}

async fn staff_paths(portal: &TestPortal, file: &Application) -> Vec<String> {
    let listed = all_routes(false).listed;
    let by_staff = |allow: &Allow| matches!(allow, Allow::Staff(_) | Allow::StaffEverywhere(_));
    let routes: Vec<_> = listed
        .iter()
        .filter(|route| route.method == "GET" && rule(route.action).iter().any(by_staff))
        .map(|route| route.path)
        .collect();
    let all = paths(portal, file).await.into_iter();
    let path = |address: &String| address.trim_start_matches("/en").split('?').next().unwrap_or_default().to_owned();
    all.filter(|address| routes.iter().any(|route| route_matches(route, &path(address)))).collect()
}

const MARK: &str = "Zzqunsent";

/// Types an answer and adds a file, and sends neither.
async fn types(browser: &Browser, file: &Application) {
    let own = format!("/en/applications/{}", file.reference.slug());
    let page = browser.get(&format!("{own}/questions/aims")).await;
    let page = page.submit(&[("main_topic", "environment"), ("aims", MARK)]).await;
    assert!(!page.has(".error-summary"), "{}", page.summary());
    let page = browser.get(&format!("{own}/documents/existence")).await;
    let page = page.upload(&[], "file", &format!("{MARK}.txt"), format!("{MARK} {own}").into_bytes()).await;
    assert!(page.main().contains(MARK), "{}", page.summary());
}

async fn state(portal: &TestPortal, file: &Application) -> ApplicationState {
    applications::find(portal.portal.database.reader(), file.id).await.expect("the file").state()
}

#[tokio::test]
async fn what_was_typed_and_not_sent_is_on_no_page_of_staff_until_it_is_sent() {
    let portal = TestPortal::start().await;
    let (file, member) = asked(&portal, "Source vive").await;
    types(&member, &file).await;
    let staff = Staff::of(&portal).await;
    staff.find_nothing(&portal, &file, "while an answer is written").await;

    assert!(closed_after(&portal, &file, 40).await.is_some());
    let staff = Staff::of(&portal).await;
    staff.find_nothing(&portal, &file, "after the file was closed").await;

    let member = owner(&portal, &file).await;
    let challenge = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    let check = challenge.submit(&[("grounds", "error"), ("statement", MARK), ("remedy", MARK)]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    staff.find_nothing(&portal, &file, "while a challenge is written").await;
    let change = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    let check = change.submit(&[("statement", "Our mail was down."), ("remedy", "Open it again.")]).await;
    let lodged = check.submit(&[]).await;
    assert!(lodged.path.contains("/challenges/CHL-"), "{}", lodged.summary());
    staff.find_nothing(&portal, &file, "while the closing is challenged").await;

    let docket = lodged.path.replace("/challenges/", "/docket/");
    let docket = docket.split('?').next().unwrap_or_default();
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    panel.get(docket).await.submit(&[("conflict", "no_conflict")]).await.submit(&[]).await;
    let outcome = [
        ("answer-error", "Mail was down."),
        ("grounds", "error"),
        ("outcome", "upheld"),
        ("reasons", "It is opened again."),
    ];
    panel.get(&format!("{docket}/decide")).await.submit(&outcome).await;
    assert_eq!(state(&portal, &file).await, ApplicationState::Assessing);
    let staff = Staff::of(&portal).await;
    staff.find_nothing(&portal, &file, "after the closing fell").await;

    let (reviewer, _) = portal.person("Ana Souza", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    assert!(!page.html.contains(MARK), "{}", page.summary());
    let page = page.submit(&[("verdict-K2", "cannot_tell"), ("facts-K2", "Unclear."), ("save", "recommend")]).await;
    let page = page.submit(&[("outcome", "ask"), ("question-K2", "Qui reçoit un excédent ?")]).await;
    assert!(page.path.contains("asked="), "{}", page.summary());
    staff.find_nothing(&portal, &file, "after it was asked again").await;

    let typed = member.get(&format!("/en/applications/{}/questions/aims", file.reference.slug())).await;
    assert!(typed.html.contains(MARK), "what was typed is still there for whoever typed it: {}", typed.summary());
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let found = applications::find(work.connection(), file.id).await.expect("the file");
    applications::advance(&work, &found, app::applications::ApplicationEvent::Answered).await.expect("it is sent");
    work.commit("").await.expect("it is kept");
    let page = reviewer.get(&format!("/en/files/{}", file.reference.slug())).await;
    assert!(page.main().contains(MARK), "once it is sent it is read: {}", page.summary());
    let seen = staff.look_for(&portal, &file, MARK).await;
    assert!(seen.iter().any(|place| place.contains("/documents/")), "and so is its file: {seen:?}");
}

#[tokio::test]
async fn what_was_typed_and_withdrawn_or_never_sent_at_all_stays_with_its_applicant() {
    let portal = TestPortal::start().await;
    let (file, member) = asked(&portal, "Source vive").await;
    types(&member, &file).await;
    let withdraw = member.get(&format!("/en/applications/{}/withdraw", file.reference.slug())).await;
    withdraw.submit(&[]).await;
    assert_eq!(state(&portal, &file).await, ApplicationState::Withdrawn);
    let staff = Staff::of(&portal).await;
    staff.find_nothing(&portal, &file, "after it was withdrawn").await;

    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = super::draft(&amina, "model").await;
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap_or_default());
    let draft = applications::find_by_reference(portal.portal.database.reader(), &reference).await.expect("a draft");
    types(&amina, &draft).await;
    staff.find_nothing(&portal, &draft, "while it is a draft").await;
}
