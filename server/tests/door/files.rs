//! Files are received where a route takes one, from somebody who may send it, while there is room.

use reqwest::{Method, StatusCode, multipart};
use sea_orm::{ConnectionTrait, DbBackend};
use server::routes::all_routes;

use crate::harness::{Browser, Page, TestPortal};
use crate::organisations::describe;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n";

/// The files on their way in that a request leaves a trace of, while its last byte is not there.
async fn receiving(portal: &TestPortal, cookie: &str, path: &str) -> usize {
    use tokio::io::AsyncWriteExt;
    let mut stream = tokio::net::TcpStream::connect(portal.address).await.expect("a connection");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         content-type: multipart/form-data; boundary=b\r\ncontent-length: 1000000\r\n\r\n\
         --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n"
    );
    stream.write_all(head.as_bytes()).await.expect("it is taken");
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    std::fs::read_dir(portal.portal.config.data.join("blobs/incoming")).expect("the folder").count()
}

async fn draft(portal: &TestPortal, name: &str) -> (Page, String) {
    let (_, user) = portal.person(name, &[]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let session = server::sessions::start_session(&work, user, "").await.expect("a session");
    work.commit("").await.expect("the session is kept");
    let cookie = format!("session={session}");
    let browser = portal.browser().with_cookie(&cookie);
    let id = describe(&browser).await.to_string();
    (browser.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await, cookie)
}

#[tokio::test]
async fn a_file_is_received_only_where_a_route_takes_one_and_from_whom_may_send_it() {
    let portal = TestPortal::start().await;
    let (mine, cookie) = draft(&portal, "Amina").await;
    let (_, stranger) = draft(&portal, "Bilal").await;
    let documents = format!("{}/documents/existence", mine.path);
    assert_eq!(receiving(&portal, &cookie, &documents).await, 1, "the owner's own");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(receiving(&portal, &stranger, &documents).await, 0, "another's file");
    for route in all_routes(false).listed.iter().filter(|route| route.method == "POST" && !route.takes_file) {
        let path = route.path.replace("{reference}", "TRB-2026-1").replace("{slug}", "model").replace(['{', '}'], "");
        assert_eq!(receiving(&portal, &cookie, &format!("/en{path}")).await, 0, "{path}");
    }
    let taking = all_routes(false).listed.iter().filter(|route| route.takes_file).count();
    assert!(taking >= 2, "applications and challenges take files");
}

#[tokio::test]
async fn a_file_that_came_after_the_end_of_a_session_is_asked_for_again_and_so_after_a_change_of_language() {
    let portal = TestPortal::start().await;
    let (mine, _) = draft(&portal, "Amina").await;
    let (page_path, owner) = (format!("{}/documents/existence", mine.path), mine);
    let page = owner.follow_path(&page_path).await;

    let form = |page: &Page| {
        let token = |name: &str| page.value(&format!("#form input[name='{name}']"));
        let file = multipart::Part::bytes(PDF.to_vec()).file_name("statutes.pdf");
        multipart::Form::new()
            .text("form_id", token("form_id"))
            .text("form_token", token("form_token"))
            .part("file", file)
    };
    let send = async |browser: &Browser, path: &str, form| {
        let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
        browser.receive(request.multipart(form)).await
    };
    let nobody = portal.browser();
    let asked = send(&nobody, &page_path, form(&page)).await;
    assert!(asked.path.starts_with("/en/sign-in?next="), "{}", asked.summary());
    let (_, query) = asked.path.split_once('?').unwrap();
    let next = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "next").unwrap().1.into_owned();
    let again = owner.follow_path(&format!("/en{next}")).await;
    assert!(again.has("#field-file-error"), "{}", again.summary());
    assert!(again.main().contains("The file was not kept. Choose it again."), "{}", again.summary());

    let other = page_path.replacen("/en/", "/fr/", 1);
    let other = owner.send_to(&other, form(&page).text("switch_language", "fr")).await;
    assert!(other.main().contains("Le fichier n’a pas été conservé"), "{}", other.summary());
}

#[tokio::test]
async fn a_full_disk_is_said_to_pass_and_says_what_is_saved() {
    let portal = TestPortal::start().await;
    let writer = portal.portal.database.writer();
    if writer.get_database_backend() == DbBackend::Postgres {
        return;
    }
    // SQLite says the same of a file that may not grow as of a disk without room.
    writer.execute_unprepared("pragma max_page_count = 1").await.expect("a limit");
    let long = "é".repeat(40_000);
    let full = portal.browser().post("/en/organisations/new", &[("name", "A name"), ("aims", &long)]).await;
    assert_eq!(full.status, StatusCode::SERVICE_UNAVAILABLE, "{}", full.summary());
    assert!(full.headers.contains_key("retry-after"));
    assert!(full.main().contains("Answers you saved before are kept"), "{}", full.summary());
    writer.execute_unprepared("pragma max_page_count = 1000000").await.expect("no limit");
    let kept = portal.browser().post("/en/organisations/new", &[("name", "A name"), ("aims", &long)]).await;
    assert!(kept.path.contains("kept%3D"), "{}", kept.summary());
}
