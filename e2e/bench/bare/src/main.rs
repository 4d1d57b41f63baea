//! What `make bench` compares the portal with: a handler that returns the same bytes and does nothing else.
//!
//! `bare ADDRESS FILE [CONTENT-ENCODING]`

use axum::Router;
use axum::body::Bytes;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::routing::get;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().expect("an address to listen on");
    let bytes = Bytes::from(std::fs::read(arguments.next().expect("a file")).expect("a file that can be read"));
    let encoding = arguments.next().unwrap_or_else(|| "identity".to_owned());
    let answer = move || async move { ([(CONTENT_TYPE, "text/html".to_owned()), (CONTENT_ENCODING, encoding)], bytes) };
    let listener = tokio::net::TcpListener::bind(address).await.expect("a free address");
    axum::serve(listener, Router::new().fallback(get(answer))).await.expect("serving");
}
