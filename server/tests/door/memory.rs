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
    let session = server::sessions::start_session(&work, user, "").await.expect("a session");
    work.commit("").await.expect("the session is kept");
    let amina = portal.browser().with_cookie(&format!("session={session}"));
    let hold = async || {
        let mut stream = TcpStream::connect(portal.address).await.expect("a connection");
        let head = format!(
            "POST /en/organisations/new HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncookie: session={session}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: 1990000\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.expect("the header is taken");
        // The last of them may be cut off: this is what the test checks.
        let _ = stream.write_all(&vec![b'a'; 1_980_000]).await;
        stream
    };
    let mut held = Vec::new();
    for _ in 0..TOO_MANY {
        held.push(hold().await);
    }
    let long = "b".repeat(1_000_000);
    let post = async || {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let post = amina.request(Method::POST, "/en/organisations/new").header("sec-fetch-site", "same-origin");
        amina.receive(post.form(&[("name", &long)])).await
    };
    let mut full = post().await;
    // Where the portal reads several at once, more of them than were too many can have been cut off.
    for _ in 0..TOO_MANY {
        if full.status == StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        held.push(hold().await);
        full = post().await;
    }
    assert_eq!(full.status, StatusCode::SERVICE_UNAVAILABLE, "{}", full.summary());
    assert!(full.headers.contains_key("retry-after"));
    assert!(full.main().contains("send it again"), "{}", full.summary());
    drop(held);
    let mut later = post().await;
    for _ in 0..TOO_MANY {
        if later.status != StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        later = post().await;
    }
    assert_ne!(later.status, StatusCode::SERVICE_UNAVAILABLE, "{}", later.summary());
}
