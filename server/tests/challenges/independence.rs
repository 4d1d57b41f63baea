//! A person who took part in a file neither sees the panel's work on it nor does this work, and the panel sees no more than it
//! needs.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::{docket_path, examined, grant, lodged, refused};
use crate::harness::{Browser, Page, TestPortal};
use crate::review::submitted;

#[tokio::test]
async fn whoever_took_part_sees_counts_and_decides_nothing() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let path = docket_path(&status, "en");
    for (browser, user) in [&case.reviewer, &case.decider] {
        grant(&portal, *user, Role::ChallengePanel).await;
        let docket = browser.get("/en/docket").await;
        assert_eq!(docket.status, StatusCode::OK);
        assert!(docket.main().contains("Open challenges: 0"), "{}", docket.summary());
        assert!(!docket.html.contains("CHL"), "{}", docket.summary());
        for page in ["", "/declare", "/decide"] {
            assert_eq!(browser.get(&format!("{path}{page}")).await.status, StatusCode::NOT_FOUND, "{page}");
        }
    }
    let other = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap().programme;
    let (elsewhere, _) = portal.person_in("Jo", &[(Role::ChallengePanel, Some(other))]).await;
    assert!(elsewhere.get("/en/docket").await.main().contains("Open challenges: 0"));
    assert_eq!(elsewhere.get(&path).await.status, StatusCode::NOT_FOUND);

    let (panel, member, _) = examined(&portal, &path).await;
    assert!(panel.get("/en/docket").await.main().contains("Open challenges: 1"));
    // Without the application: the answer is there, the outcome is not taken from somebody who took part.
    let challenge = "(select id from challenges)";
    let answer = format!(
        "insert into challenge_answers (challenge_id, ground, founded, reasons) values ({challenge}, 'error', false, 'x')"
    );
    portal.write(&answer, []).await.expect("an answer");
    let outcome = "update challenges set outcome = 'rejected', effect = 'stands', outcome_reasons = 'x', \
                   outcome_language = 'en', decided_at = 1, period_starts = 0, published_from = 2, decider_id = $1";
    for user in [case.reviewer.1, case.decider.1] {
        let refused = portal.write(outcome, [user.0.into()]).await.expect_err("the database refuses");
        assert!(refused.to_string().contains("took part"), "{refused}");
    }
    portal.write(outcome, [member.0.into()]).await.expect("somebody who took no part may");
    portal.write("update challenges set version = 9", []).await.expect_err("what is concluded does not change");
}

#[tokio::test]
async fn the_panel_opens_documents_of_challenged_files_and_only_after_declaring() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let (other, _) = submitted(&portal, "model", "Eau claire", "SN", Language::Fr).await;
    let status = lodged(&case.member, "en", &case.file).await;
    for name in ["evidence.txt", "of-the-file.txt", "of-another.txt"] {
        status.upload(&[], "evidence", name, name.as_bytes().to_vec()).await;
    }
    portal.without_guard("documents", "documents_refuse_owner").await;
    let moved = "update documents set owner_kind = 'application', owner_id = $1 where file_name = $2";
    portal.write(moved, [case.file.id.0.into(), "of-the-file.txt".into()]).await.expect("a document of the file");
    portal.write(moved, [other.id.0.into(), "of-another.txt".into()]).await.expect("a document of another file");
    let sent = "insert into submission_documents (application_id, number, document_id) \
                select owner_id, 1, id from documents where owner_kind = 'application'";
    portal.write(sent, []).await.expect("they went along");
    let reader = portal.portal.database.reader();
    let mut paths = Vec::new();
    for name in ["evidence.txt", "of-the-file.txt", "of-another.txt"] {
        let sql = format!("select id from documents where file_name = '{name}'");
        let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
        let id: Uuid = row.unwrap().unwrap().try_get_by_index(0).unwrap();
        paths.push(format!("/en/documents/{id}"));
    }
    let (panel, member) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let answers = async |browser: &Browser| {
        let mut answers = Vec::new();
        for path in &paths {
            answers.push(browser.get(path).await.status.as_u16());
        }
        answers
    };
    assert_eq!(answers(&panel).await, [404, 404, 404], "before a declaration");
    panel.get(&docket_path(&status, "en")).await.submit(&[("conflict", "no_conflict")]).await;
    let declare = "insert into conflict_declarations (matter_id, user_id, has_conflict, declared_at) \
                   values ($1, $2, false, 1)";
    portal.write(declare, [other.id.0.into(), member.0.into()]).await.expect("a declaration");
    assert_eq!(answers(&panel).await, [200, 200, 404], "nobody challenges the other file");
    let (kin, _) = portal.person("Omar Said", &[Role::ChallengePanel]).await;
    let tie = [("conflict", "conflict"), ("tie", "My brother leads it.")];
    kin.get(&docket_path(&status, "en")).await.submit(&tie).await;
    assert_eq!(answers(&kin).await, [404, 404, 404], "with a conflict of interest");
    grant(&portal, case.decider.1, Role::ChallengePanel).await;
    assert_eq!(answers(&case.decider.0).await[0], 404, "who decided does not read the challenge");
}

#[tokio::test]
async fn an_administrator_who_took_part_reads_nothing_of_the_panel_in_the_log() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    for user in [case.reviewer.1, case.decider.1] {
        grant(&portal, user, Role::Administrator).await;
    }
    let acts = |page: &Page| -> i64 {
        let text = page.main().split("Acts recorded: ").nth(1).expect("a count").to_owned();
        text.split('.').next().unwrap().replace(',', "").parse().expect("a number")
    };
    let (early, _) = portal.person("Zoe Adeyemi", &[Role::ChallengePanel]).await;
    let (panel, _) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    portal.give_places().await;
    let before = acts(&case.decider.0.get("/en/audit").await);
    let status = lodged(&case.member, "en", &case.file).await;
    // A member who may soon examine it has only declared.
    early.get(&docket_path(&status, "en")).await.submit(&[("conflict", "no_conflict")]).await;
    portal.give_places().await;
    assert_eq!(acts(&case.decider.0.get("/en/audit").await), before);
    let page = panel.get(&docket_path(&status, "en")).await.submit(&[("conflict", "no_conflict")]).await;
    let bundle = page.submit(&[]).await;
    assert!(bundle.path.ends_with("?acknowledged"), "{}", bundle.summary());
    status.upload(&[], "evidence", "minutes.txt", b"Minutes".to_vec()).await;
    portal.give_places().await;
    let by_somebody = |log: &Page| log.texts("tbody td:nth-of-type(2)").join("; ");
    for browser in [&case.reviewer.0, &case.decider.0] {
        let log = browser.get("/en/audit").await;
        assert_eq!(log.status, StatusCode::OK);
        assert!(!log.text("tbody").to_lowercase().contains("challenge lodged"), "{}", log.summary());
        for panel in ["Zoe Adeyemi", "Mei Lin"] {
            assert!(!by_somebody(&log).contains(panel), "{}", by_somebody(&log));
        }
        assert_eq!(acts(&log), before, "they are not counted either");
        let checked = log.follow("Check the whole chain").await;
        assert!(checked.main().contains("The chain is whole"), "{}", checked.summary());
        assert!(checked.main().contains(&format!("Acts shown to you: {before}")), "{}", checked.summary());
    }
    let (other, _) = portal.person("Ada Obi", &[Role::Administrator]).await;
    let log = other.get("/en/audit").await;
    assert!(log.text("tbody").contains("Challenge lodged"), "{}", log.summary());
    assert!(
        by_somebody(&log).contains("Mei Lin") && by_somebody(&log).contains("Zoe Adeyemi"),
        "{}",
        by_somebody(&log)
    );
    assert!(acts(&log) > before);
    bundle.follow("Give the outcome").await;
}
