//! A challenge is read once more before it is lodged, and its documents can be taken out until then.

use app::kernel::days;
use reqwest::StatusCode;

use super::{GROUNDS, docket_path, examined, refused, with_receipt};
use crate::harness::TestPortal;

/// A challenger who is told what is wrong with a field finds the field by the name that the page gives it.
#[tokio::test]
async fn an_error_names_a_field_as_the_page_does() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let form = case.member.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    for (field, most) in [("statement", 20_000), ("remedy", 5_000)] {
        let label = form.text(&format!("label[for='field-{field}']"));
        let long = "a".repeat(most + 1);
        let others = GROUNDS.into_iter().filter(|(name, _)| *name != field);
        let fields: Vec<_> = others.chain([(field, long.as_str())]).collect();
        let wrong = form.submit(&fields).await;
        assert!(!label.is_empty() && wrong.text(".error-summary").contains(&label), "{label}: {}", wrong.summary());
    }
}

#[tokio::test]
async fn nothing_is_lodged_before_it_was_read_once_more_and_documents_come_and_go() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    for browser in [with_receipt(&portal, &case.file).await, case.member.clone()] {
        let nothing_yet = browser.get(&format!("{path}/check")).await;
        assert!(nothing_yet.path == path || nothing_yet.path.ends_with("/check"), "{}", nothing_yet.path);
        let check = browser.get(&path).await.submit(&GROUNDS).await;
        assert_eq!(check.path, format!("{path}/check"), "{}", check.summary());
        assert!(check.main().contains("Протоколы за 2009 год"), "{}", check.summary());
        assert_eq!(portal.number("select count(*) from challenges").await, 0);
    }
    let browser = case.member.clone();
    let check = browser.get(&format!("{path}/check")).await;
    let added = check.upload(&[("upload", "evidence")], "evidence", "minutes.txt", b"Minutes of May".to_vec()).await;
    assert!(added.main().contains("minutes.txt is saved. The challenge is not lodged yet."), "{}", added.main());
    assert!(added.text("title").starts_with("Saved"), "{}", added.text("title"));
    let opened = added.follow("minutes.txt").await;
    assert_eq!(opened.html, "Minutes of May");
    let (stranger, _) = portal.person("Somebody", &[]).await;
    let address = opened.path.clone();
    assert_eq!(stranger.get(&address).await.status, StatusCode::NOT_FOUND);
    assert_eq!(case.reviewer.0.get(&address).await.status, StatusCode::NOT_FOUND, "nobody has sent it");
    let remove = added.value("button[name=remove]");
    let removed = added.submit(&[("remove", &remove)]).await;
    assert!(removed.main().contains("The document is taken out"), "{}", removed.main());
    assert!(!removed.main().contains("minutes.txt"), "{}", removed.main());

    // A file that was chosen goes along, also when the other button is pressed: it is saved, and said so.
    let kept = removed.upload(&[], "evidence", "letter.txt", b"A letter".to_vec()).await;
    assert!(kept.main().contains("letter.txt is saved"), "{}", kept.summary());
    assert_eq!(portal.number("select count(*) from challenges").await, 0);
    let changed = kept.follow("Change it").await;
    assert!(changed.text("#field-statement").contains("Протоколы"), "{}", changed.summary());
    let check = changed.submit(&[("statement", "The minutes were not read.")]).await;
    assert!(check.main().contains("The minutes were not read.") && check.main().contains("letter.txt"));
    let status = check.submit(&[]).await;
    assert!(status.main().contains("We have your challenge") && status.main().contains("letter.txt"));
    assert!(!status.has("button[name=remove]"), "what was lodged stays");
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    assert!(bundle.main().contains("letter.txt") && !bundle.main().contains("minutes.txt"), "{}", bundle.summary());
    assert_eq!(portal.number("select count(*) from challenge_drafts").await, 0);
    assert!(matches!(portal.verdict().await, server::audit::Verdict::Whole { .. }));

    let more = status.upload(&[("upload", "evidence")], "evidence", "more.txt", b"More".to_vec()).await;
    assert!(more.main().contains("more.txt is saved"), "{}", more.summary());
}

#[tokio::test]
async fn whoever_reads_it_while_another_changes_it_lodges_nothing_unread() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    let receipt = with_receipt(&portal, &case.file).await;
    let empty = receipt.get(&path).await;
    let check = case.member.get(&path).await.submit(&GROUNDS).await;
    let other = empty.submit(&[("grounds", "delay"), ("statement", "It was late.")]).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "{}", other.summary());
    assert!(other.main().contains("Протоколы") && other.text("#field-statement").contains("It was late."));
    let theirs = other.submit(&[]).await;
    assert!(theirs.path.ends_with("/check"), "{}", theirs.summary());
    let stale = check.submit(&[]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.summary());
    assert!(stale.main().contains("It was late."), "{}", stale.summary());
    assert_eq!(portal.number("select count(*) from challenges").await, 0);
    assert!(stale.submit(&[]).await.path.contains("/challenges/CHL-"));
}

#[tokio::test]
async fn the_status_page_knows_what_was_lodged_and_offers_no_second_challenge() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let receipt = with_receipt(&portal, &case.file).await;
    let own = format!("/en/applications/{}/status", case.file.reference.slug());
    let pages = [(case.member.clone(), own.as_str()), (receipt, "/en/receipt/status")];
    for (browser, path) in &pages {
        let status = browser.get(path).await;
        assert!(status.main().contains("You can challenge this decision."), "{}", status.summary());
        assert!(status.text(".deadline").contains("Last moment to challenge"), "{}", status.text(".deadline"));
        assert!(status.follow("Challenge the decision").await.has("#form textarea"));
    }
    let lodged = super::lodged(&case.member, "en", &case.file).await;
    let reference = lodged.text(".symbol bdi");
    for (browser, path) in &pages {
        let status = browser.get(path).await;
        assert!(status.main().contains("This decision was challenged"), "{}", status.summary());
        assert!(!status.main().contains("You can challenge this decision."), "{}", status.summary());
        assert!(!status.has(&format!("main a[href*='/challenge/{}']", case.file.reference.slug())));
        let challenge = status.follow(&reference).await;
        assert!(challenge.path.contains("/challenges/CHL-"), "{}", challenge.path);
    }
}

#[tokio::test]
async fn a_draft_nobody_goes_on_with_is_forgotten_with_its_documents() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let path = format!("/en/challenge/{}", case.file.reference.slug());
    let check = case.member.get(&path).await.submit(&GROUNDS).await;
    check.upload(&[("upload", "evidence")], "evidence", "minutes.txt", b"Minutes".to_vec()).await;
    portal.clock.advance(days(89));
    server::background::delete_expired(&portal.portal).await.unwrap();
    assert_eq!(portal.number("select count(*) from challenge_drafts").await, 1);
    portal.clock.advance(days(2));
    server::background::delete_expired(&portal.portal).await.unwrap();
    assert_eq!(portal.number("select count(*) from challenge_drafts").await, 0);
    let left = "select count(*) from documents where owner_kind = 'challenge_draft' and removed_at is null";
    assert_eq!(portal.number(left).await, 0);
}

#[tokio::test]
async fn after_the_last_day_only_with_a_reason() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    portal.clock.advance(days(61));
    let browser = with_receipt(&portal, &case.file).await;
    let page = browser.get(&format!("/en/challenge/{}", case.file.reference.slug())).await;
    let page = page.submit(&GROUNDS).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has(".error-summary a[href='#field-late']"), "{}", page.summary());
    let fields: Vec<_> = GROUNDS.into_iter().chain([("late", "risk")]).collect();
    let check = page.submit(&fields).await;
    assert!(check.main().contains("somebody in danger"), "{}", check.summary());
    let status = check.submit(&[]).await;
    assert!(status.path.contains("/challenges/CHL-"), "{}", status.summary());
}
