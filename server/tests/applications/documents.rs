//! What is taken, kept and given out, and to whom.

use app::documents::{accepted_endings, taken_types};
use app::kernel::{Role, days};
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
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("empty.pdf", Vec::new(), "This file is empty"),
        ("huge.txt", huge, "larger than"),
        ("photo.png", PDF.to_vec(), "does not match its name"),
        ("minutes.pdf", b"MZ\x90\0\x03\0\0\0".to_vec(), "does not match its name"),
        ("film.gif", b"GIF89a\x01\0\x01\0".to_vec(), "We cannot take this type of file"),
        ("statutes.js ", b"alert(1)".to_vec(), "statutes.js is a program, a web page or a shortcut"),
        ("r.h\u{202A}ta", b"hello".to_vec(), "r.hta is a program"),
        ("half.pdf", PDF[..90].to_vec(), "arrived only in part"),
    ];
    let offered = page.document();
    let control = scraper::Selector::parse("input[type=file]").expect("a selector");
    let accept =
        offered.select(&control).next().and_then(|control| control.value().attr("accept")).expect("endings").to_owned();
    assert_eq!(accept, accepted_endings(), "a browser offers what is taken");
    let types = taken_types(app::text::Locale::new(app::kernel::Language::En));
    let types: String = types.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect();
    assert!(page.main().contains(&types), "and the page says it: {types}");
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
    let owner = server::documents::DocumentOwner::Application(application.id);
    let document = server::documents::documents_of(reader, owner).await.expect("documents").remove(0);
    let path = format!("/en/documents/{}", document.id);
    assert_eq!(reviewer.get(&path).await.status, StatusCode::NOT_FOUND, "before a declaration nothing is shown");
    for (reviewer, user, tie, status) in
        [(&reviewer, user, "", StatusCode::OK), (&kin, kin_user, "My sister founded it.", StatusCode::NOT_FOUND)]
    {
        portal
            .write(
                "insert into conflict_declarations (matter_id, user_id, has_conflict, tie, declared_at) \
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

/// How many files lie in the folder of documents.
fn on_disk(portal: &TestPortal) -> usize {
    fn walk(folder: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        entries.map(|entry| if entry.path().is_dir() { walk(&entry.path()) } else { 1 }).sum()
    }
    walk(&portal.portal.config.data.join("blobs")) - walk(&portal.portal.config.data.join("blobs/processes"))
}

#[tokio::test]
async fn what_is_taken_back_goes_from_the_disk_at_once_from_a_draft_and_later_from_what_was_sent() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let page = amina.get(&path).await.upload(&[("keep-original", "yes")], "file", "plan.docx", letter()).await;
    assert!(page.text(".files").contains("Removed from this file: the time."), "{}", page.summary());
    assert_eq!(on_disk(&portal), 2, "the file, and the file as it came");
    let removed = page.submit(&[("remove", &page.value("button[name=remove]"))]).await;
    assert!(removed.main().contains("removed from your application and deleted"), "{}", removed.summary());
    assert_eq!(on_disk(&portal), 0);
    assert_eq!(
        portal.number("select count(*) from documents where deleted_at is not null and file_name = ''").await,
        1
    );

    let page = removed.upload(&[], "file", "minutes.pdf", PDF.to_vec()).await;
    portal.write("update applications set submitted_at = 1", []).await.expect("it was sent once");
    let removed = page.submit(&[("remove", &page.value("button[name=remove]"))]).await;
    assert!(removed.main().contains("deleted for good on 1 April 2026"), "{}", removed.summary());
    server::background::delete_expired(&portal.portal).await.expect("background");
    assert_eq!(on_disk(&portal), 1, "a mistake can be undone");
    portal.clock.advance(days(30));
    // Somebody has already removed the file by hand; the row is brought to its end all the same.
    assert!(server::background::delete_expired(&portal.portal).await.expect("background") >= 1);
    assert_eq!(on_disk(&portal), 0);
    assert_eq!(portal.number("select count(*) from documents where deleted_at is null").await, 0);
    assert_eq!(server::documents::delete_removed_documents(&portal.portal).await.expect("twice is once"), 0);
}

/// A letter made at a certain time.
fn letter() -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let at = zip::DateTime::from_date_and_time(2024, 5, 3, 10, 20, 30).expect("a day");
    let types = "<Types><Override ContentType=\"wordprocessingml.document.main\"/></Types>";
    let body = "<w:document><w:body><w:p><w:t>Minutes</w:t></w:p></w:body></w:document>";
    for (name, xml) in [("[Content_Types].xml", types), ("word/document.xml", body)] {
        writer.start_file(name, zip::write::SimpleFileOptions::default().last_modified_time(at)).expect("a part");
        writer.write_all(xml.as_bytes()).expect("its text");
    }
    writer.finish().expect("an archive").into_inner()
}

#[tokio::test]
async fn the_file_as_it_came_is_kept_on_request_and_opens_for_its_own_people_alone() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (mallory, _) = portal.person("Mallory", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let sent = letter();
    let page = amina.get(&path).await.upload(&[], "file", "first.docx", sent.clone()).await;
    assert!(!page.has(".file-also"), "nobody asked to keep it: {}", page.summary());
    let page = page.upload(&[("keep-original", "yes")], "file", "second.docx", sent.clone()).await;
    assert_eq!(page.texts(".file-also").len(), 1, "{}", page.summary());
    let document = page.document();
    let link = scraper::Selector::parse(".file-also").expect("a selector");
    let href = document.select(&link).next().and_then(|link| link.value().attr("href")).expect("a link").to_owned();
    let original = amina.request(Method::GET, &href).send().await.expect("an answer");
    assert_eq!(original.headers()["x-content-type-options"], "nosniff");
    assert_eq!(original.bytes().await.expect("a file"), sent);
    let kept = amina.request(Method::GET, href.trim_end_matches("/original")).send().await.expect("an answer");
    assert_ne!(kept.bytes().await.expect("a file"), sent);
    let (reviewer, user) = portal.person("Reviewer", &[Role::Reviewer]).await;
    let reference = path.split('/').find(|part| part.starts_with("TRB-")).expect("a reference");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let reference = app::kernel::Reference::from_slug(reference);
    let found = server::applications::find_by_reference(work.connection(), &reference).await.expect("the draft");
    let sent_now = server::applications::Application { submitted_at: Some(work.now), ..found };
    server::applications::advance(&work, &sent_now, app::applications::ApplicationEvent::Submitted)
        .await
        .expect("sent");
    work.commit("").await.expect("it is kept");
    let declared = "insert into conflict_declarations (matter_id, user_id, has_conflict, tie, declared_at) \
                    select id, $1, $2, '', 0 from applications";
    portal.write(declared, [user.0.into(), false.into()]).await.expect("a declaration");
    for (who, status) in [(&reviewer, StatusCode::NOT_FOUND), (&mallory, StatusCode::NOT_FOUND)] {
        assert_eq!(who.get(&href).await.status, status);
    }
    assert_eq!(reviewer.get(href.trim_end_matches("/original")).await.status, StatusCode::OK);
    let digests = "select count(*) from documents where sha256 <> received_sha256 and length(received_sha256) = 64";
    assert_eq!(portal.number(digests).await, 2, "both are written down");
}

#[tokio::test]
async fn an_application_and_a_person_have_so_much_room_and_no_more() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let page = amina.get(&path).await.upload(&[], "file", "first.txt", b"Minutes".to_vec()).await;
    let more = |owner: &str, files: i64, size: i64, by: Option<uuid::Uuid>| {
        let sql = format!(
            "insert into documents (id, owner_kind, owner_id, purpose, file_name, media_type, size, sha256, blob_id, \
             uploaded_by, uploaded_at, delete_at, removed_at) select $1, 'application', {owner}, 'statutes', 'a.txt', \
             'text/plain; charset=utf-8', {size}, '', $1, $2, {}, {}, {} from applications",
            crate::harness::START.0,
            i64::MAX,
            1
        );
        (0..files).map(move |_| (sql.clone(), uuid::Uuid::now_v7(), by)).collect::<Vec<_>>()
    };
    let fill = async |rows: Vec<(String, uuid::Uuid, Option<uuid::Uuid>)>| {
        for (sql, id, by) in rows {
            portal.write(&sql, [id.into(), by.into()]).await.expect("a document");
        }
    };
    // Taken out, and not deleted yet: it lies on the disk all the same.
    fill(more("id", 1, 499_999_990, None)).await;
    let full = page.upload(&[], "file", "second.txt", b"Minutes".to_vec()).await;
    assert!(full.text("#field-file-error").contains("no room for this file here"), "{}", full.summary());
    assert_eq!(on_disk(&portal), 1, "what has no room is not kept");
    portal.write("update documents set deleted_at = 2 where removed_at is not null", []).await.expect("deleted");
    let page = full.upload(&[], "file", "second.txt", b"Minutes".to_vec()).await;
    assert_eq!(page.texts(".files li").len(), 2, "{}", page.summary());
    fill(more("$1", 298, 1, Some(user.0))).await;
    let full = page.upload(&[], "file", "third.txt", b"Minutes".to_vec()).await;
    assert!(full.text("#field-file-error").contains("very many files within one day"), "{}", full.summary());
    portal.clock.advance(days(1) + 1);
    let amina = portal.signed_in(user).await;
    let page = amina.get(&path).await.upload(&[], "file", "third.txt", b"Minutes".to_vec()).await;
    assert_eq!(page.texts(".files li").len(), 3, "{}", page.summary());
}
