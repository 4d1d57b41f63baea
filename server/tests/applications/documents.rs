//! What is taken, kept and given out, and to whom.

use app::kernel::Role;
use reqwest::{Method, StatusCode};

use super::{PDF, add_documents, draft, submitted};
use crate::harness::TestPortal;
use crate::organisations::describe;

#[tokio::test]
async fn an_upload_that_cannot_be_taken_says_why_and_the_others_stay() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let page = amina.get(&path).await.upload(&[], "file", "minutes.pdf", PDF.to_vec()).await;
    assert!(page.main().contains("minutes.pdf is saved"), "{}", page.summary());

    let huge = vec![b'a'; 51 * 1024 * 1024];
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("empty.pdf", Vec::new(), "This file is empty"),
        ("huge.txt", huge, "larger than"),
        ("photo.png", PDF.to_vec(), "does not match its name"),
        ("minutes.pdf", b"MZ\x90\0\x03\0\0\0".to_vec(), "does not match its name"),
        ("film.gif", b"GIF89a\x01\0\x01\0".to_vec(), "We cannot take this type of file"),
    ];
    for (name, bytes, said) in cases {
        let page = amina.get(&path).await.upload(&[], "file", name, bytes).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", page.summary());
        assert!(page.text(".error").contains(said), "{name}: {}", page.text(".error"));
        assert_eq!(page.texts(".files li").len(), 1, "{name}");
    }
    let page = amina.get(&path).await.submit(&[("upload", "file")]).await;
    assert!(page.text(".error").contains("Choose a file"), "{}", page.summary());
    let waiting = std::fs::read_dir(portal.portal.config.data.join("blobs/incoming")).expect("the folder");
    assert_eq!(waiting.count(), 0, "nothing refused is left behind");
}

#[tokio::test]
async fn the_same_upload_twice_is_one_document_and_another_file_is_another() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let form = amina.get(&path).await;
    form.upload(&[], "file", "a.pdf", PDF.to_vec()).await;
    let again = form.upload(&[], "file", "a.pdf", PDF.to_vec()).await;
    assert_eq!(again.texts(".files li").len(), 1, "{}", again.summary());
    let other = form.upload(&[], "file", "b.txt", "محضر".as_bytes().to_vec()).await;
    assert_eq!(other.texts(".files li").len(), 2, "{}", other.summary());

    let remove = other.document();
    let button = scraper::Selector::parse("button[name=remove]").expect("a selector");
    let id = remove.select(&button).next().and_then(|button| button.value().attr("value")).expect("an id").to_owned();
    let page = other.upload(&[("remove", &id)], "file", "", Vec::new()).await;
    assert_eq!(page.texts(".files li").len(), 1, "{}", page.summary());
}

#[tokio::test]
async fn another_organisations_application_and_documents_do_not_exist() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (mallory, _) = portal.person("Mallory", &[]).await;
    describe(&mallory).await;
    let draft = draft(&amina, "model").await;
    add_documents(&amina, &draft).await;
    let page = amina.get(&format!("/en{draft}/documents/existence")).await;
    let document = page.document();
    let link = scraper::Selector::parse(".files a").expect("a selector");
    let href = document.select(&link).next().and_then(|link| link.value().attr("href")).expect("a link").to_owned();
    for page in
        ["", "/questions/aims", "/documents/existence", "/check", "/declaration", "/receipt", "/status", "/withdraw"]
    {
        let path = format!("/en{draft}{page}");
        assert_eq!(mallory.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(mallory.get(&href).await.status, StatusCode::NOT_FOUND);
    let (reviewer, _) = portal.person("Reviewer", &[Role::Reviewer]).await;
    assert_eq!(reviewer.get(&href).await.status, StatusCode::NOT_FOUND, "a draft is its organisation's own");

    let file = amina.receive(amina.request(Method::GET, &href)).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers["content-type"], "application/pdf");
    assert_eq!(file.headers["x-content-type-options"], "nosniff");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment;"));
    assert!(file.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    assert_eq!(file.html.as_bytes(), PDF);
}

#[tokio::test]
async fn staff_read_documents_once_sent_and_once_they_declared_no_conflict() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, _) = submitted(&amina).await;
    let (reviewer, user) = portal.person("Reviewer", &[Role::Reviewer]).await;
    let (kin, kin_user) = portal.person("Kin", &[Role::Reviewer]).await;
    let reader = portal.portal.database.reader();
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let application = server::applications::find_by_reference(reader, &reference).await.expect("the application");
    let owner = server::applications::DocumentOwner::Application(application.id);
    let document = server::applications::documents_of(reader, owner).await.expect("documents").remove(0);
    let path = format!("/en/documents/{}", document.id);
    assert_eq!(reviewer.get(&path).await.status, StatusCode::NOT_FOUND, "before a declaration nothing is shown");
    for (reviewer, user, tie, status) in
        [(&reviewer, user, "", StatusCode::OK), (&kin, kin_user, "My sister founded it.", StatusCode::NOT_FOUND)]
    {
        portal
            .write(
                "insert into conflict_declarations (application_id, user_id, has_conflict, tie, declared_at) \
                 values ($1, $2, $3, $4, 0)",
                [application.id.0.into(), user.0.into(), (!tie.is_empty()).into(), tie.into()],
            )
            .await
            .expect("a declaration");
        assert_eq!(reviewer.get(&path).await.status, status, "{tie}");
    }
    assert_eq!(application.answer("founded_on"), "2009-03-07");
    assert_eq!(application.profile.expect("a snapshot").country.code(), "MA");
}
