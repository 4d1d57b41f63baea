//! What happens when a decision is late, and what everybody sees of it.

use app::applications::PublicationWishes;
use app::kernel::{Language, Role, UserId};
use sea_orm::{ConnectionTrait, Statement};
use server::accreditations::{NewAccreditation, open_accreditation};
use server::applications::Application;
use server::applications::lapse_overdue;
use uuid::Uuid;

use super::decided;
use crate::harness::{Browser, TestPortal};
use crate::review::{recommended, submitted};

/// A file of the model programme that was recommended for refusal and is 61 days old, with the clock after its deadline.
async fn overdue(portal: &TestPortal, name: &str) -> (Application, Browser) {
    let (file, member) = submitted(portal, "model", name, "MA", Language::En).await;
    recommended(portal, &file, "refuse", &["K1"]).await;
    portal.clock.advance(app::kernel::days(62));
    (file, member)
}

#[tokio::test]
async fn a_late_decision_gives_provisional_access_and_a_refusal_ends_it() {
    let portal = TestPortal::start().await;
    let (file, _) = overdue(&portal, "Atlas Water").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let wishes = PublicationWishes { provisional_shown: true, ..PublicationWishes::default() };
    server::applications::keep_wishes(&work, &file, wishes).await.expect("it wants to be shown");
    work.commit("").await.expect("it is kept");
    assert!(!portal.browser().get("/en/register").await.main().contains("Atlas Water"));
    assert_eq!(lapse_overdue(&portal.portal).await.expect("a turn"), 1);
    assert_eq!(lapse_overdue(&portal.portal).await.expect("another turn"), 0, "it is given once");

    let register = portal.browser().get("/en/register").await;
    assert!(register.main().contains("Atlas Water") && register.main().contains("Provisional"), "{}", register.main());
    let page = register.follow("Atlas Water").await;
    assert!(page.main().contains("because the decision is late"), "{}", page.main());
    let mails = portal.mails().await;
    assert!(mails.last().is_some_and(|mail| !mail.contains(&file.reference.0) && !mail.contains("Atlas")));

    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    let notice = page.submit(&crate::decisions::refusal("Noor Haddad, head of accreditation")).await;
    assert!(notice.path.contains("/notice"), "{}", notice.summary());
    assert!(!portal.browser().get("/en/register").await.main().contains("Atlas Water"));
    let verdict = portal.verdict().await;
    assert!(matches!(verdict, server::audit::Verdict::Whole { .. }), "{verdict:?}");
}

#[tokio::test]
async fn the_applicant_is_told_that_the_decision_is_late_and_what_they_have_meanwhile() {
    let portal = TestPortal::start().await;
    let (file, _) = overdue(&portal, "Atlas Water").await;
    lapse_overdue(&portal.portal).await.expect("a turn");
    let owner = "select user_id from organisation_members where organisation_id = $1";
    let reader = portal.portal.database.reader();
    let find = Statement::from_sql_and_values(reader.get_database_backend(), owner, [file.organisation.0.into()]);
    let owner: Uuid = reader.query_one_raw(find).await.unwrap().unwrap().try_get_by_index(0).unwrap();
    let member = portal.signed_in(UserId(owner)).await;
    let status = member.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
    for told in
        ["We are 2 days late", "You have provisional access until we decide", "Deadline for the decision missed"]
    {
        assert!(status.main().contains(told), "{told}: {}", status.main());
    }
}

#[tokio::test]
async fn anybody_sees_how_many_files_wait_and_are_late_and_nobody_can_follow_one() {
    let portal = TestPortal::start().await;
    let (late, _) = overdue(&portal, "Atlas Water").await;
    let (fresh, _) = submitted(&portal, "ecosoc", "Green Coast", "KE", Language::En).await;
    for number in 0..4 {
        submitted(&portal, "model", &format!("Association {number}"), "KE", Language::En).await;
    }
    portal.month_over().await;
    let page = portal.browser().get("/en/waiting").await;
    let rows = page.texts("tbody tr");
    assert_eq!(rows.len(), 2, "{}", page.main());
    let row = |programme: &str| rows.iter().find(|row| row.contains(programme)).cloned().unwrap_or_default();
    let numbers = |row: String| row.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<i64>>();
    // One is late and one is older than the others: each would be a row of its own, and so neither is told apart.
    assert_eq!(numbers(row("Model")), [5, 0], "{rows:?}");
    assert!(row("Model").contains("Some"), "{rows:?}");
    assert_eq!(row("Model").matches("Not shown").count(), 4, "{rows:?}");
    assert!(page.main().contains("only their being late is shown"), "{}", page.main());
    assert!(row("Consultative").contains("Fewer than 5"), "{rows:?}");
    assert!(row("Consultative").contains("No date is promised"), "{rows:?}");
    assert!(rows.iter().all(|row| !row.contains("2026")), "no day of a file: {rows:?}");
    for kept in [late.reference.0.as_str(), fresh.reference.0.as_str(), "Atlas", "Green Coast"] {
        assert!(!page.html.contains(kept), "{kept}");
    }
}

#[tokio::test]
async fn a_status_that_is_held_is_not_replaced_by_provisional_access() {
    let portal = TestPortal::start().await;
    let (file, _) = overdue(&portal, "Atlas Water").await;
    let (_, _, decision, _) = decided(&portal, "Another", "MA", "model", "granted").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let held = NewAccreditation {
        organisation: file.organisation,
        programme: file.programme,
        application: file.id,
        decision: Some(decision),
        name: "Atlas Water",
        latin_name: "",
        acronym: "",
        country: "MA",
        since: None,
        category: "",
    };
    open_accreditation(&work, held).await.expect("the status is entered");
    work.commit("").await.expect("the status is kept");
    lapse_overdue(&portal.portal).await.expect("a turn");
    let register = portal.browser().get("/en/register").await;
    assert!(register.main().contains("Atlas Water") && !register.main().contains("Provisional"), "{}", register.main());
}
