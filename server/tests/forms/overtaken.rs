//! A form that was overtaken by its own reader, in a second tab: every banner says truly whose change it was, and when.

use app::kernel::{Language, MemberRole, Role};
use reqwest::StatusCode;

use crate::harness::{Browser, Page, TestPortal};
use crate::organisations::describe;
use crate::review::{opened, recommended, submitted};

const YOURS: &str = "The last change from this page was yours: 2 March 2026";

/// The same page in two tabs: what the second is answered after the first was sent.
async fn in_two_tabs(browser: &Browser, path: &str, first: &[(&str, &str)], second: &[(&str, &str)]) -> Page {
    let (one, two) = (browser.get(path).await, browser.get(path).await);
    let sent = one.submit(first).await;
    assert_eq!(sent.status, StatusCode::OK, "{path}: {}", sent.summary());
    two.submit(second).await
}

fn says_it_was_you(page: &Page) {
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.summary());
    assert!(page.main().contains(YOURS), "{}", page.summary());
    says_nobody_else_did(page);
}

fn says_nobody_else_did(page: &Page) {
    for untrue in ["Somebody else", "nother person", "nother reviewer"] {
        assert!(!page.text("h1, .notice, .error-summary").contains(untrue), "{untrue}: {}", page.summary());
    }
}

#[tokio::test]
async fn an_applicant_who_saved_in_another_tab_is_told_that_it_was_them() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let edit = format!("/en/organisations/{id}/edit");
    says_it_was_you(&in_two_tabs(&amina, &edit, &[("acronym", "AWA")], &[("purpose", "Water.")]).await);

    let start = amina.get("/en/programmes/model/start").await;
    let draft = start.submit(&[("organisation", &id.to_string())]).await.path;
    let aims = format!("{draft}/questions/aims");
    let section = in_two_tabs(&amina, &aims, &[("aims", "One.")], &[("aims", "Two.")]).await;
    says_it_was_you(&section);
    let visibility = format!("{draft}/visibility");
    let fields = [("danger", "no")];
    says_it_was_you(&in_two_tabs(&amina, &visibility, &fields, &fields).await);

    // Of a colleague the name is told, to members of the organisation.
    let (bela, user) = portal.person("Bela", &[]).await;
    portal.join(user, id, MemberRole::Editor).await;
    let hers = amina.get(&aims).await;
    bela.get(&aims).await.submit(&[("aims", "By Bela.")]).await;
    let page = hers.submit(&[("aims", "By Amina.")]).await;
    assert!(page.main().contains("The last change from this page: Bela, 2 March 2026"), "{}", page.summary());
    // Once nobody knows her any more, not even that.
    let hers = amina.get(&aims).await;
    bela.get(&aims).await.submit(&[("aims", "By Bela again.")]).await;
    portal.write("delete from organisation_members where user_id = $1", [user.0.into()]).await.expect("she leaves");
    let page = hers.submit(&[("aims", "By Amina again.")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.summary());
    assert!(!page.text("#stale-title ~ p").contains("Bela,"), "{}", page.summary());
}

#[tokio::test]
async fn staff_who_saved_in_another_tab_are_told_that_it_was_them() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ana Cruz", &[Role::Reviewer]).await;
    let one = opened(&reviewer, "en", &file).await;
    let two = reviewer.get(&one.path).await;
    one.submit(&[("facts-K1", "Founded in 2009."), ("save", "all")]).await;
    let stale = two.submit(&[("facts-K1", "Founded in 2010."), ("save", "all")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.text("a[href='#other-K1-title']").contains("you, 2 March 2026"), "{}", stale.summary());
    says_nobody_else_did(&stale);

    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let decide = format!("/en/decide/{}", file.reference.slug());
    decider.get(&decide).await.submit(&[("conflict", "no_conflict")]).await;
    let (one, two) = (decider.get(&decide).await, decider.get(&decide).await);
    let sent = one.submit(&crate::decisions::refusal("Noor Haddad, head")).await;
    assert!(sent.path.contains("/notice"), "{}", sent.summary());
    let late = two.submit(&[("outcome", "refused"), ("facts-K1", "Other facts."), ("step", "send")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    says_nobody_else_did(&late);

    let challenge = format!("/en/challenge/{}", file.reference.slug());
    let typed = |statement| [("grounds", "error"), ("statement", statement), ("remedy", "Annul it.")];
    let lodged = in_two_tabs(&member, &challenge, &typed("The minutes are there."), &typed("Another text.")).await;
    says_it_was_you(&lodged);
    let check = lodged.submit(&[]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    member.get(&challenge).await.submit(&typed("A third text.")).await;
    // It was changed on the page before, and not from this one.
    let stale = check.submit(&[]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    says_nobody_else_did(&stale);
}
