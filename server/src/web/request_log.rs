//! One line in the log for each request: how it was asked for, which route answered, how it ended, how long it took and how
//! many bytes were sent. It does not say who asked: no address, no name, no query, and only the pattern of a path, since paths
//! hold codes and links.
//!
//! `RUST_LOG=info,requests=off` leaves these lines out. What else is logged for a request still carries its number.

use std::fmt;
use std::pin::Pin;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{MatchedPath, Request};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use tokio::time::Instant;
use tracing::Instrument;

use super::answer::Failed;
use crate::clock::instant;
use app::kernel::Failure;

/// Is sent with an answer inside the process: the route that gave it, as it was declared, without language.
#[derive(Clone, Copy)]
pub(super) struct Pattern(pub(super) &'static str);

/// Tells requests apart: in one process by its count, and processes by a random beginning.
#[derive(Clone, Copy)]
struct RequestId(u64);

static PROCESS: LazyLock<String> = LazyLock::new(|| hex::encode(crate::keys::random_bytes::<4>()));
static REQUESTS: AtomicU64 = AtomicU64::new(1);

impl fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", *PROCESS, self.0)
    }
}

/// The outermost layer of the router: it sees what is sent after compression.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let id = RequestId(REQUESTS.fetch_add(1, Ordering::Relaxed));
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let method = known(request.method());
    let mut line =
        Line { id, method, matched, pattern: None, reference: None, status: None, bytes: 0, begun: instant() };
    // At the level of errors, so that every line that is logged carries the number.
    let response = next.run(request).instrument(tracing::error_span!("request", %id)).await;
    line.pattern = response.extensions().get::<Pattern>().copied();
    line.status = Some(response.status());
    if let Some(Failed(Failure::Unexpected { reference })) = response.extensions().get() {
        line.reference = Some(reference.clone());
    }
    response.map(|body| Body::new(LoggedBody { body, line }))
}

/// A method is a word of the sender's; one that HTTP does not know could be anything.
fn known(method: &Method) -> &'static str {
    const KNOWN: [Method; 8] = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
        Method::CONNECT,
    ];
    const NAMES: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT"];
    KNOWN.iter().position(|known| known == method).map_or("-", |index| NAMES[index])
}

/// Written when it is dropped: after the last byte, or when the reader, or the handler, broke off before.
struct Line {
    id: RequestId,
    method: &'static str,
    matched: Option<MatchedPath>,
    pattern: Option<Pattern>,
    /// What the reader was told to quote.
    reference: Option<String>,
    status: Option<StatusCode>,
    bytes: u64,
    begun: Instant,
}

impl Drop for Line {
    fn drop(&mut self) {
        let matched = self.matched.as_ref().map(MatchedPath::as_str);
        tracing::info!(
            target: "requests",
            parent: None,
            request = %self.id,
            method = self.method,
            route = self.pattern.map(|Pattern(path)| path).or(matched).unwrap_or("-"),
            status = self.status.map_or(0, |status| status.as_u16()),
            ms = (instant() - self.begun).as_micros() as f64 / 1000.0,
            bytes = self.bytes,
            reference = self.reference,
            "{}", if self.status.is_some() { "answered" } else { "broken off" },
        );
    }
}

struct LoggedBody {
    body: Body,
    line: Line,
}

impl HttpBody for LoggedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.line.bytes += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
