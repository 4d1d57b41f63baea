//! What many requests hold together.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::harness::TestPortal;

/// What all forms together may hold stands twice for a moment, as it came and as fields: of the longest, eight fill it.
const TOO_MANY: usize = 10;

#[tokio::test]
async fn forms_that_fill_the_memory_for_forms_are_refused_for_a_while_and_no_longer() {
    let portal = TestPortal::start().await;
    let (_, user) = portal.person("Amina", &[]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let session = server::identity::start_session(&work, user, "").await.expect("a session");
    work.finish("").await.expect("the session is kept");
    let amina = portal.browser().with_cookie(&format!("session={session}"));
    let mut held = Vec::new();
    for _ in 0..TOO_MANY {
        let mut stream = TcpStream::connect(portal.address).await.expect("a connection");
        let head = format!(
            "POST /en/organisations/new HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncookie: session={session}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: 1990000\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.expect("the header is taken");
        // The last of them may be cut off: that is the point.
        let _ = stream.write_all(&vec![b'a'; 1_980_000]).await;
        held.push(stream);
    }
    let long = "b".repeat(1_000_000);
    // How soon the portal has read what was sent to it is the machine's affair.
    let answer = async |refused: bool| {
        let mut tries = 0;
        loop {
            let post = amina.request(Method::POST, "/en/organisations/new").header("sec-fetch-site", "same-origin");
            let page = amina.receive(post.form(&[("name", &long)])).await;
            tries += 1;
            if (page.status == StatusCode::SERVICE_UNAVAILABLE) == refused || tries == 100 {
                return page;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let full = answer(true).await;
    assert_eq!(full.status, StatusCode::SERVICE_UNAVAILABLE, "{}", full.summary());
    assert!(full.headers.contains_key("retry-after"));
    assert!(full.main().contains("send it again"), "{}", full.summary());
    drop(held);
    let later = answer(false).await;
    assert_ne!(later.status, StatusCode::SERVICE_UNAVAILABLE, "{}", later.summary());
}
