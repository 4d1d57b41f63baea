//! A draft that was never sent can be deleted, with its documents, and nothing else can.

use app::kernel::MemberRole;
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use server::audit::compare;

use super::{add_documents, answer_model, draft, submitted};
use crate::harness::TestPortal;

async fn files(portal: &TestPortal) -> usize {
    let reader = portal.portal.database.reader();
    let find = Statement::from_string(reader.get_database_backend(), "select blob_id from documents");
    let rows = reader.query_all_raw(find).await.expect("the documents");
    let there = |row: &sea_orm::QueryResult| portal.portal.blobs.holds(row.try_get_by_index(0).expect("an id"));
    rows.iter().filter(|row| there(row)).count()
}

#[tokio::test]
async fn an_owner_deletes_a_draft_with_its_documents_and_the_log_keeps_that_they_did() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let own = draft(&amina, "model").await;
    answer_model(&amina, &own).await;
    add_documents(&amina, &own).await;
    assert_eq!(files(&portal).await, 2);
    let organisation = "select count(*) from organisations";
    assert_eq!(portal.number(organisation).await, 1);

    let page = amina.get(&format!("/en{own}")).await.follow("Delete this draft").await;
    for words in
        ["This portal cannot bring them back", "The log keeps that a draft was begun and deleted", "Keep the draft"]
    {
        assert!(page.main().contains(words), "{words} in {}", page.summary());
    }
    let language = page.submit_to(&page.path.replace("/en/", "/fr/"), &[("switch_language", "fr")]).await;
    assert!(language.main().contains("Supprimer le brouillon"), "{}", language.summary());
    // A colleague saves between the page and the button.
    amina.get(&format!("/en{own}/questions/aims")).await.submit(&[("aims", "Schools")]).await;
    let changed = page.submit(&[]).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", changed.summary());
    assert!(changed.main().contains("The draft was changed"), "{}", changed.summary());
    let gone = changed.submit(&[]).await;
    assert!(gone.main().contains("The draft is deleted, with its files."), "{}", gone.summary());
    assert!(!gone.main().contains("TRB"), "{}", gone.summary());
    assert_eq!(files(&portal).await, 0, "its files leave the disk");
    for table in ["applications", "publication_wishes"] {
        assert_eq!(portal.number(&format!("select count(*) from {table}")).await, 0, "{table}");
    }
    assert_eq!(portal.number("select count(*) from documents where file_name <> ''").await, 0, "nor any name");
    assert_eq!(portal.number(organisation).await, 1, "the organisation stays");
    assert_eq!(amina.get(&format!("/en{own}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(portal.acts(&["draft_deleted"]).await.len(), 1);
    let found = compare(portal.portal.database.reader(), &portal.portal.blobs).await.expect("everything can be read");
    assert!(found.is_empty(), "{found:?}");
    let again = amina.get("/en/programmes/model/start").await.submit(&[]).await;
    assert!(again.path.contains("/applications/TRB-"), "one can begin again: {}", again.summary());
}

/// A person who takes the server away finds nothing of it in SQLite's files. SECURITY.md says what is left in PostgreSQL's.
#[tokio::test]
async fn a_deleted_draft_is_in_no_free_page_and_in_no_journal() {
    let portal = TestPortal::start().await;
    if portal.portal.database.reader().get_database_backend() != sea_orm::DbBackend::Sqlite {
        return;
    }
    let holding = || {
        let files = std::fs::read_dir(&portal.portal.config.data).expect("the data folder").flatten();
        let holds = |path: &std::path::PathBuf| {
            let content = std::fs::read(path).unwrap_or_default();
            content.windows(SECRET.len()).any(|part| part == SECRET.as_bytes())
        };
        files.map(|file| file.path()).filter(|path| path.is_file() && holds(path)).collect::<Vec<_>>()
    };
    let (amina, _) = portal.person("Amina", &[]).await;
    let own = draft(&amina, "model").await;
    // Longer than a page of the database, and saved more than once.
    for turn in 0..3 {
        let text = format!("{} {turn}", format!("{SECRET} ").repeat(400));
        amina.get(&format!("/en{own}/questions/aims")).await.submit(&[("aims", &text)]).await;
    }
    assert_ne!(holding(), Vec::<std::path::PathBuf>::new(), "it was kept");
    let page = amina.get(&format!("/en{own}")).await.follow("Delete this draft").await;
    assert!(page.submit(&[]).await.main().contains("The draft is deleted"));
    server::background::delete_expired(&portal.portal).await.expect("nothing keeps it from deleting");
    portal.portal.database.empty_journal().await.expect("nobody reads meanwhile");
    assert_eq!(holding(), Vec::<std::path::PathBuf>::new());
}

const SECRET: &str = "Zwillingsdorf";

#[tokio::test]
async fn nothing_that_was_sent_is_deleted_and_nobody_but_an_owner_deletes() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let own = draft(&amina, "model").await;
    let (editor, user) = portal.person("Edith", &[]).await;
    let reference = app::kernel::Reference::from_slug(own.rsplit('/').next().expect("a reference"));
    let reader = portal.portal.database.reader();
    let application = server::applications::find_by_reference(reader, &reference).await.expect("the draft");
    portal.join(user, application.organisation, MemberRole::Editor).await;
    assert!(!editor.get(&format!("/en{own}")).await.main().contains("Delete this draft"));
    assert_eq!(editor.get(&format!("/en{own}/delete")).await.status, StatusCode::NOT_FOUND);

    let page = amina.get(&format!("/en{own}/delete")).await;
    answer_model(&amina, &own).await;
    add_documents(&amina, &own).await;
    let declaration = amina.get(&format!("/en{own}/declaration")).await;
    declaration.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    let answer = page.submit(&[]).await;
    assert!(answer.path.ends_with("/status"), "{}", answer.summary());
    assert_eq!(portal.number("select count(*) from applications").await, 1);
    assert_eq!(files(&portal).await, 2);
    assert!(!amina.get(&format!("/en{own}")).await.main().contains("Delete this draft"));
    portal.write("delete from applications", []).await.expect_err("nor past the portal");

    let (other, _) = portal.person("Somebody else", &[]).await;
    let (theirs, _) = submitted(&other).await;
    assert!(amina.get(&format!("/en{theirs}/delete")).await.status == StatusCode::NOT_FOUND);
}
