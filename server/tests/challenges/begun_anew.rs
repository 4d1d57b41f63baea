//! An organisation that applies again while its refusal is challenged.

use reqwest::StatusCode;
use server::applications;

use super::{refused, upheld};
use crate::harness::TestPortal;

#[tokio::test]
async fn a_challenge_is_upheld_although_the_organisation_has_begun_anew() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let start = case.member.get("/en/programmes/model/start").await;
    let draft = start.submit(&[("organisation", &case.file.organisation.to_string())]).await;
    assert!(draft.path.contains("/applications/TRB-"), "{}", draft.summary());
    upheld(&portal, &case.member, &case.file).await;
    let back = applications::find(portal.portal.database.reader(), case.file.id).await.expect("the file");
    assert_eq!(back.state().as_str(), "assessing");
    let again = case.member.get("/en/programmes/model/start").await;
    let again = again.submit(&[("organisation", &case.file.organisation.to_string())]).await;
    assert!(again.main().contains("already has an open application"), "{}", again.summary());
    let open = "select count(*) from applications where state in ('draft', 'assessing')";
    assert_eq!(portal.number(open).await, 2, "and no third one");

    // The draft is kept, and is not sent beside the file that runs again.
    let path = draft.path.trim_start_matches("/en").split('?').next().unwrap_or_default();
    crate::applications::answer_model(&case.member, path).await;
    crate::applications::add_documents(&case.member, path).await;
    for page in [path.to_owned(), format!("{path}/check"), format!("{path}/declaration")] {
        let page = case.member.get(&format!("/en{page}")).await;
        assert!(page.has("#runs-again-title"), "{}", page.summary());
        assert!(page.main().contains(case.file.reference.0.as_str()), "{}", page.summary());
    }
    let declaration = case.member.get(&format!("/en{path}/declaration")).await;
    let typed = [("declaration", "yes"), ("declared-by", "Amina")];
    let refused = declaration.submit(&typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.summary());
    assert!(refused.text(".error-summary").contains("runs again"), "{}", refused.summary());
    assert_eq!(portal.number(open).await, 2, "the draft is a draft still");
    // Once that has ended, it can be sent.
    let own = format!("/en/applications/{}/withdraw", case.file.reference.slug());
    let ended = case.member.get(&own).await.submit(&[]).await;
    assert!(ended.path.contains("withdrawn"), "{}", ended.summary());
    let declaration = case.member.get(&format!("/en{path}/declaration")).await;
    assert!(!declaration.has("#runs-again-title"), "{}", declaration.summary());
    let sent = declaration.submit(&typed).await;
    assert!(sent.path.contains("/receipt"), "{}", sent.summary());
}
