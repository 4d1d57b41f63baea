//! Bodies that nobody's browser would send.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::{Method, StatusCode, multipart};
use server::blobs::Blobs;
use server::routes::router;
use server::web::{Bounds, Timeouts, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::harness::{Browser, TestPortal};
use crate::organisations::describe;

/// Long enough for a busy machine, short enough to tell a wait for the rest from an answer.
const SOON: Duration = Duration::from_secs(20);
const PART: &str = "--b\r\nContent-Disposition: form-data; name=\"aims\"\r\n\r\n";

const FILE_PART: &[u8] = b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n";

/// Begins a post of a form in parts that is said to be very long, and returns the open connection.
async fn begun(address: SocketAddr, length: usize) -> TcpStream {
    begun_with(address, "/en/sign-in", "", length).await
}

async fn begun_with(address: SocketAddr, path: &str, cookie: &str, length: usize) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         content-type: multipart/form-data; boundary=b\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("the header is taken");
    stream
}

/// Sends `body` and waits for the answer; the rest that was promised never comes.
async fn answer_to(portal: &TestPortal, body: Vec<u8>) -> String {
    let (mut from, mut to) = begun(portal.address, 1 << 40).await.into_split();
    // The portal may close before everything is sent: that is the point.
    let sending = tokio::spawn(async move {
        let _ = to.write_all(&body).await;
        to
    });
    let mut head = [0; 64];
    let read = timeout(SOON, from.read(&mut head)).await.expect("an answer before the end of the body");
    drop(sending);
    String::from_utf8_lossy(&head[..read.expect("an answer")]).into_owned()
}

#[tokio::test]
async fn a_form_that_grows_without_end_is_answered_at_the_limit() {
    let portal = TestPortal::start().await;
    let long_text = [PART.as_bytes(), &vec![b'a'; 6 << 20]].concat();
    let long_name = [&PART.as_bytes()[..40], &vec![b'a'; 6 << 20]].concat();
    let many_fields = format!("{PART}\r\n").repeat(100_000).into_bytes();
    let strangers = [("a", "b".repeat(70 * 1024))];
    let too_much = portal.browser().post("/en/sign-in", &[(strangers[0].0, strangers[0].1.as_str())]).await;
    assert_eq!(too_much.status, StatusCode::UNPROCESSABLE_ENTITY, "a stranger's form is short");
    let many_typed = portal.browser().post("/en/sign-in", &vec![("a", ""); 50_000]).await;
    assert_eq!(many_typed.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (what, body) in [("text", long_text), ("name", long_name), ("fields", many_fields)] {
        let answer = answer_to(&portal, body).await;
        assert!(answer.starts_with("HTTP/1.1 422"), "{what}: {answer}");
    }
}

/// Waits until no file is on its way in.
async fn nothing_waits(portal: &TestPortal, case: &str) {
    let folder = portal.portal.config.data.join("blobs/incoming");
    let mut left = Vec::new();
    for _ in 0..100 {
        left = std::fs::read_dir(&folder).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
        if left.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{case} leaves {left:?}");
}

fn file(name: &'static str) -> multipart::Part {
    multipart::Part::bytes(b"%PDF-1.7\n".to_vec()).file_name(name)
}

async fn send(browser: &Browser, path: &str, form: multipart::Form) -> StatusCode {
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.receive(request.multipart(form)).await.status
}

#[tokio::test]
async fn a_file_of_a_post_that_is_not_carried_out_does_not_stay() {
    let portal = TestPortal::start().await;
    let (_, user) = portal.person("Amina", &[]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let session = server::sessions::start_session(&work, user, "").await.expect("a session");
    work.commit("").await.expect("the session is kept");
    let cookie = format!("session={session}");
    let amina = portal.browser().with_cookie(&cookie);
    let path = "/organisations/new";
    let here = &format!("/en{path}");

    let several = multipart::Form::new().part("a", file("a.pdf")).part("b", file("b.pdf"));
    assert_eq!(send(&amina, here, several).await, StatusCode::UNPROCESSABLE_ENTITY);
    nothing_waits(&portal, "a post with two files").await;

    send(&amina, here, multipart::Form::new().text("form_token", "x").part("a", file("a.pdf"))).await;
    nothing_waits(&portal, "a post with a wrong token").await;

    let page = amina.get(here).await;
    let token = |name: &str| page.value(&format!("#form input[name='{name}']"));
    let form = multipart::Form::new()
        .text("form_id", token("form_id"))
        .text("form_token", token("form_token"))
        .text("switch_language", "fr")
        .part("a", file("a.pdf"));
    assert_eq!(send(&amina, &format!("/fr{path}"), form).await, StatusCode::OK);
    nothing_waits(&portal, "a change of language").await;

    send(&portal.browser(), here, multipart::Form::new().part("a", file("a.pdf"))).await;
    nothing_waits(&portal, "a post without a session").await;

    // Only where a form takes a file is any of it written.
    let id = describe(&amina).await.to_string();
    let draft = amina.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await;
    let documents = format!("{}/documents/existence", draft.path);
    let mut stream = begun_with(portal.address, &documents, &cookie, 1 << 20).await;
    stream.write_all(FILE_PART).await.expect("a part is taken");
    something_waits(&portal).await;
    drop(stream);
    nothing_waits(&portal, "an upload that breaks off").await;
}

/// Waits until a file is on its way in.
async fn something_waits(portal: &TestPortal) {
    let folder = portal.portal.config.data.join("blobs/incoming");
    for _ in 0..100 {
        if std::fs::read_dir(&folder).expect("the folder").count() == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no file is received");
}

#[tokio::test]
async fn a_strangers_file_is_never_written() {
    let portal = TestPortal::start().await;
    let mut stream = begun(portal.address, 1 << 20).await;
    stream.write_all(FILE_PART).await.expect("a part is taken");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let folder = portal.portal.config.data.join("blobs/incoming");
    assert_eq!(std::fs::read_dir(folder).expect("the folder").count(), 0);
}

#[tokio::test]
async fn a_file_sent_along_with_a_removal_does_not_stay() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await.to_string();
    let draft = amina.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await;
    let path = format!("{}/documents/existence", draft.path);
    let added = amina.get(&path).await.upload(&[], "file", "a.txt", b"Minutes".to_vec()).await;
    let remove = added.value("button[name=remove]");
    let removed = added.upload(&[("remove", &remove)], "file", "b.txt", b"Minutes".to_vec()).await;
    assert!(removed.texts(".files li").is_empty(), "{}", removed.summary());
    nothing_waits(&portal, "a removal").await;
}

#[tokio::test]
async fn what_a_killed_process_left_half_received_goes_at_the_next_start_and_no_other_file_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let (incoming, processes) = (folder.path().join("incoming"), folder.path().join("processes"));
    std::fs::create_dir_all(&incoming).unwrap();
    std::fs::create_dir_all(&processes).unwrap();
    for left in [incoming.join("dead-1"), incoming.join("0123"), processes.join("dead")] {
        std::fs::write(left, b"half a file").unwrap();
    }
    let first = Blobs::in_folder(folder.path().to_owned()).expect("the folder opens");
    assert_eq!(std::fs::read_dir(&incoming).unwrap().count(), 0);
    assert!(!processes.join("dead").exists());

    let mut arriving = first.receive().await.expect("a file");
    arriving.write(b"half ").await.unwrap();
    let second = Blobs::in_folder(folder.path().to_owned()).expect("a second process opens it");
    arriving.write(b"a file").await.unwrap();
    let kept = arriving.keep(&first).await.expect("a file that was arriving is kept");
    let mut text = String::new();
    second.open(kept.id).await.expect("it is there").read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "half a file");
    drop((first, second));
    assert_eq!(std::fs::read_dir(&processes).unwrap().count(), 0, "a process that ends takes its lock along");
}

#[tokio::test]
async fn a_body_that_stops_arriving_gives_its_place_up_and_a_slow_one_is_never_cut() {
    let portal = TestPortal::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let timeouts = Timeouts { body: Duration::from_millis(700), ..Timeouts::default() };
    let bounds = Bounds { timeouts, ..Bounds::default() };
    let (_running, stop) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(serve_with(bounds, listener, router(portal.portal.clone()), async move {
        let _ = stop.await;
    }));

    let mut idle = begun(address, 1000).await;
    idle.write_all(PART.as_bytes()).await.unwrap();
    let mut answer = String::new();
    let ended = timeout(SOON, idle.read_to_string(&mut answer)).await.expect("the place is given up");
    assert!(ended.is_err() || answer.starts_with("HTTP/1.1 422"), "{answer}");

    let body = format!("{PART}as many letters as one types in a second or two\r\n--b--\r\n");
    let mut slow = begun(address, body.len()).await;
    for piece in body.as_bytes().chunks(8) {
        slow.write_all(piece).await.expect("a slow body is taken");
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    let mut head = [0; 12];
    timeout(SOON, slow.read_exact(&mut head)).await.expect("an answer").expect("an answer");
    assert_eq!(String::from_utf8_lossy(&head), "HTTP/1.1 303", "the form is given back, whole");
}
