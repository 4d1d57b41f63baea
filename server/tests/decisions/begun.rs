//! A challenge to a deferral that was begun, and what happens to it when a decision ends the deferral.

use app::kernel::Language;
use server::applications::Application;

use super::deferring::{put_off, waiting};
use super::{number, refusal};
use crate::harness::{Browser, TestPortal};
use crate::review::{recommended, submitted};

/// Writes a challenge with a document, and lodges nothing.
async fn begun(member: &Browser, file: &Application) {
    let page = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    let check = page.submit(&[("grounds", "delay"), ("statement", "Nous attendons depuis mai."), ("remedy", "")]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    let added = check.upload(&[("upload", "evidence")], "evidence", "lettre.txt", b"Lettre".to_vec()).await;
    assert!(added.main().contains("lettre.txt"), "{}", added.summary());
}

#[tokio::test]
async fn what_was_begun_against_a_deferral_is_offered_again_against_the_decision_that_ended_it() {
    let portal = TestPortal::start().await;
    let (file, member) = waiting(&portal).await;
    let browser = put_off(&portal, &file).await;
    begun(&member, &file).await;
    let decide = browser.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let told = decide.submit(&refusal("Noor Haddad, head of accreditation")).await;
    assert!(told.path.contains("/notice"), "{}", told.summary());

    let page = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    for words in ["You began a challenge that was not lodged", "That has ended", "Refusal"] {
        assert!(page.main().contains(words), "{words} in {}", page.summary());
    }
    assert_eq!(page.text("#field-statement"), "Nous attendons depuis mai.");
    let check = page.submit(&[("statement", "La décision se trompe.")]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    assert!(check.main().contains("lettre.txt"), "its file came along: {}", check.summary());
    let again = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    assert!(!again.has("#begun"), "it is one draft now: {}", again.summary());
    let lodged = check.submit(&[]).await;
    assert!(lodged.path.contains("/challenges/CHL-"), "{}", lodged.summary());
    assert!(lodged.main().contains("lettre.txt") && lodged.main().contains("La décision se trompe."));
    assert_eq!(number(&portal, "select count(*) from challenge_drafts").await, 0);
    let contradictions = server::audit::compare(portal.portal.database.reader(), &portal.portal.blobs).await.unwrap();
    assert_eq!(contradictions, Vec::<String>::new());
}

#[tokio::test]
async fn where_nothing_is_left_to_challenge_what_was_begun_can_still_be_read() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "grant", &[]).await;
    let browser = put_off(&portal, &file).await;
    begun(&member, &file).await;
    let open = member.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    let decide = browser.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let told = decide.submit(&[("outcome", "granted"), ("decider", "Noor Haddad"), ("step", "send")]).await;
    assert!(told.path.contains("/notice"), "{}", told.summary());

    let status = member.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
    let page = status.follow("Read the challenge that you began").await;
    for words in ["There is nothing to challenge", "Nous attendons depuis mai.", "kept for 90 days", "Deferral"] {
        assert!(page.main().contains(words), "{words} in {}", page.summary());
    }
    let typed = open.submit(&[("statement", "Écrit à la dernière minute.")]).await;
    assert!(typed.main().contains("Écrit à la dernière minute."), "nothing typed is lost: {}", typed.summary());
    let (stranger, _) = portal.person("Somebody else", &[]).await;
    let other = stranger.get(&format!("/en/challenge/{}", file.reference.slug())).await;
    assert!(!other.html.contains("Nous attendons"), "{}", other.summary());
}
