//! The log in front of an administrator who took part in a challenged file: after every step of the panel, it is word for word as
//! it was.

use app::kernel::{ObjectKind, Role, Verb};

use super::{UPHELD, docket_path, grant, lodged, refused};
use crate::harness::{Browser, TestPortal};

/// Every page of the log that can be asked for about this file, and the check of the chain, as words.
async fn log(browser: &Browser, filters: &[String]) -> String {
    let mut all = String::new();
    for query in filters {
        let mut page = browser.get(&format!("/en/audit?{query}")).await;
        loop {
            all.push_str(&format!("\n{query}\n{}", page.main()));
            if !page.texts("main a").iter().any(|link| link.contains("Older")) {
                break;
            }
            page = page.follow("Older").await;
            // The address of a page is read as well.
            all.push_str(page.path.split("after=").nth(1).unwrap_or_default());
        }
    }
    all
}

#[tokio::test]
async fn an_administrator_who_took_part_learns_nothing_of_the_panels_work_not_even_a_number() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let (outsider, _) = portal.person("Ada Obi", &[Role::Administrator]).await;
    let took_part = [case.reviewer.1, case.decider.1];
    for user in took_part {
        grant(&portal, user, Role::Administrator).await;
    }
    // Enough of other acts that the log has several pages.
    for _ in 0..60 {
        let work = portal.portal.begin_as_system().await.unwrap();
        let other = server::audit::Object::new(ObjectKind::ProgrammeVersion, uuid::Uuid::now_v7());
        work.record(server::audit::Act::new(Verb::Published, other));
        work.commit("").await.unwrap();
    }
    let reference = case.file.reference.0.as_str();
    let mut filters: Vec<String> =
        ["", "check", "kind=challenge", "kind=decision", "kind=restriction", "kind=accreditation", "day=2026-03-02"]
            .map(str::to_owned)
            .to_vec();
    filters.push(format!("reference={reference}"));

    let status = lodged(&case.member, "en", &case.file).await;
    let path = docket_path(&status, "en");
    let challenge = path.rsplit('/').next().unwrap().replace('-', "/");
    filters.push(format!("reference={challenge}"));
    portal.give_places().await;
    let mut before = Vec::new();
    for user in took_part {
        before.push(log(&portal.signed_in(user).await, &filters).await);
    }
    for text in &before {
        // The page names what it was asked for, and finds nothing.
        let text = text.replace(&format!("Remove filter: {challenge} "), "");
        assert!(!text.contains(&format!("{challenge} ")), "the challenge is named: {text}");
    }
    let seen_by_others = log(&outsider, &filters).await;
    assert!(seen_by_others.contains("Challenge lodged") && seen_by_others.contains(&challenge), "{seen_by_others}");

    // The panel declares, takes it up, and decides; the member adds a document meanwhile.
    let page = panel.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    same(&portal, &took_part, &filters, &before, "declaring").await;
    let bundle = page.submit(&[]).await;
    assert!(bundle.path.ends_with("?acknowledged"), "{}", bundle.summary());
    same(&portal, &took_part, &filters, &before, "taking it up").await;
    status.upload(&[], "evidence", "minutes.txt", b"Minutes of 12 May 2009".to_vec()).await;
    same(&portal, &took_part, &filters, &before, "adding evidence").await;
    let concluded = bundle.follow("Give the outcome").await.submit(&UPHELD).await;
    assert!(concluded.main().contains("Upheld"), "{}", concluded.summary());
    same(&portal, &took_part, &filters, &before, "upholding").await;
    portal.give_places().await;
    let others = log(&outsider, &filters).await;
    assert!(others.contains("Challenge upheld") && others.contains("Decision annulled"), "{others}");
}

async fn same(portal: &TestPortal, users: &[app::kernel::UserId], filters: &[String], before: &[String], after: &str) {
    portal.give_places().await;
    for (user, before) in users.iter().zip(before) {
        let now = log(&portal.signed_in(*user).await, filters).await;
        let first = now.lines().zip(before.lines()).find(|(now, before)| now != before);
        assert_eq!(first, None, "{after} shows to whoever took part");
        assert_eq!(now.len(), before.len(), "{after} shows to whoever took part");
    }
}
