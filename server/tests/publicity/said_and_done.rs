//! What pages promise about lists, compared with the lists.

use app::kernel::UserId;
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};

use crate::challenges::{Refused, refused, upheld, with_receipt};
use crate::harness::{Browser, TestPortal};

/// Who applied, signed in anew: months end sessions.
async fn member(portal: &TestPortal, case: &Refused) -> Browser {
    let reader = portal.portal.database.reader();
    let members = "select user_id from organisation_members where organisation_id = $1";
    let id = [case.file.organisation.0.into()];
    let find = Statement::from_sql_and_values(reader.get_database_backend(), members, id);
    let row = reader.query_one_raw(find).await.expect(members).expect("a member");
    portal.signed_in(UserId(row.try_get_by_index(0).expect("an identifier"))).await
}

const REASONS: &str = "The decision rests on an error. It is annulled.";

#[tokio::test]
async fn of_a_challenge_the_outcome_is_published_after_its_month_and_nothing_that_was_written_in_it() {
    let portal = TestPortal::start().await;
    let shown = refused(&portal, "Source vive").await;
    let hidden = refused(&portal, "Eau claire").await;
    hidden.member.get(&format!("/en/organisations/{}/visibility", hidden.file.organisation)).await.submit(&[]).await;
    for case in [&shown, &hidden] {
        upheld(&portal, &case.member, &case.file).await;
    }
    let outcomes = async || portal.browser().get("/en/challenges").await;
    let told = shown.member.get(&format!("/en/applications/{}/visibility", shown.file.reference.slug())).await;
    let said = "Its outcome is, after the end of the month and without your name: grounds, reasons and answers.";
    assert!(told.main().contains(said), "{}", told.summary());

    assert!(!outcomes().await.html.contains(REASONS), "the month is not over");
    portal.month_over().await;
    let page = outcomes().await;
    for published in [REASONS, "The minutes were in the file."] {
        assert_eq!(page.main().matches(published).count(), 1, "{published}: {}", page.main());
    }
    let slug = shown.file.reference.slug();
    for kept in ["Протоколы", "Отменить", "Source vive", "Eau claire", shown.file.reference.0.as_str(), &slug]
    {
        assert!(!page.html.contains(kept), "{kept}: {}", page.main());
    }
    let path = format!("/en/organisations/{}/visibility", shown.file.organisation);
    member(&portal, &shown).await.get(&path).await.submit(&[]).await;
    portal.month_over().await;
    assert!(!outcomes().await.html.contains(REASONS), "left out while it is hidden");
}

#[tokio::test]
async fn what_stands_without_a_name_leaves_at_the_end_of_a_month_or_at_once_where_it_is_named() {
    let portal = TestPortal::start().await;
    let named = refused(&portal, "Source vive").await;
    let hidden = refused(&portal, "Eau claire").await;
    portal.month_over().await;
    let rows = async || {
        let list = portal.browser().get("/en/decisions").await;
        let note = "They leave this list at the end of a month, or at once if the organisation agrees to be named.";
        assert!(list.main().contains(note), "{}", list.summary());
        (list.texts("tbody tr").len(), list.html.contains("Source vive"))
    };
    assert_eq!(rows().await, (2, false));
    let page = member(&portal, &named)
        .await
        .get(&format!("/en/applications/{}/visibility", named.file.reference.slug()))
        .await;
    page.submit(&[("danger", "no"), ("naming", "yes")]).await;
    assert_eq!(rows().await, (2, true), "one with its name, the other without");
    let path = format!("/en/organisations/{}/visibility", hidden.file.organisation);
    member(&portal, &hidden).await.get(&path).await.submit(&[]).await;
    assert_eq!(rows().await, (2, true), "not at once");
    portal.month_over().await;
    assert_eq!(rows().await, (1, true));
}

#[tokio::test]
async fn a_code_opens_what_the_help_page_says_and_nothing_that_was_sent() {
    let portal = TestPortal::start().await;
    let help = portal.browser().get("/en/help").await;
    let said = "opens the status, the decision and a challenge. It does not open what you sent. A draft has no code.";
    assert!(help.main().contains(said), "{}", help.summary());
    let (amina, _) = portal.person("Amina", &[]).await;
    crate::applications::draft(&amina, "model").await;
    assert_eq!(portal.number("select count(*) from applications where receipt_lookup is not null").await, 0);

    let case = refused(&portal, "Source vive").await;
    let holder = with_receipt(&portal, &case.file).await;
    let status = holder.get("/en/receipt/status").await;
    assert_eq!(status.status, StatusCode::OK, "{}", status.summary());
    for (opened, shows) in [("/receipt/notice", ".reason"), ("/challenge/", "#form textarea")] {
        let links = status.hrefs("main a");
        let link = links.iter().find(|href| href.contains(opened)).unwrap_or_else(|| panic!("{opened}: {links:?}"));
        let page = holder.get(link).await;
        assert!(page.status == StatusCode::OK && page.has(shows), "{}", page.summary());
    }
    let own = format!("/en/applications/{}", case.file.reference.slug());
    for closed in ["", "/sent", "/check", "/receipt", "/documents/existence"] {
        let page = holder.get(&format!("{own}{closed}")).await;
        assert!(page.path.starts_with("/en/sign-in") || !page.status.is_success(), "{}", page.summary());
    }
}
