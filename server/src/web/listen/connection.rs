//! One connection: its protocol, its requests, and its end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, Version, header};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tower::Service;

use super::answered_body::AnsweredBody;
use super::idle_timeout_body::IdleTimeoutBody;
use super::pulse::Pulse;
use super::watched_stream::WatchedStream;
use super::{Bounds, Timeouts, peer_of};
use crate::web::origin;
use crate::web::shares::{Network, Shares};

/// What a request's header may weigh, in bytes, and what is read of a body at once.
const BUFFER: usize = 32 * 1024;
/// Requests that one connection may have open at once (HTTP/2).
const STREAMS: u32 = 8;
/// What may have arrived of one body, and of all bodies of one connection, and not been read yet (HTTP/2), in bytes.
const WINDOWS: (u32, u32) = (64 * 1024, 128 * 1024);
/// How often a silent HTTP/2 connection is asked whether it is there, and how long it may take to say so.
const PING: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(10));
/// How long a request waits for its turn among those of its network.
const TURN: Duration = Duration::from_secs(10);
/// How long a connection that is told to end may take to do so.
const FAREWELL: Duration = Duration::from_secs(1);

/// Who is connected, and what answers them.
pub(super) struct Caller {
    pub(super) peer: SocketAddr,
    pub(super) router: Router,
    pub(super) requests: Arc<Shares<Network>>,
    pub(super) bounds: Arc<Bounds>,
}

/// Serves a connection until it ends, does nothing for too long, or the process ends.
pub(super) async fn hold(stream: TcpStream, caller: Caller, mut ending: watch::Receiver<bool>) {
    let _ = stream.set_nodelay(true);
    let pulse = Arc::new(Pulse::new());
    let timeouts = caller.bounds.timeouts;
    let stream = TokioIo::new(WatchedStream { stream, pulse: pulse.clone() });
    let builder = protocols(timeouts);
    let pulse_of_requests = pulse.clone();
    let caller = Arc::new(caller);
    let service = TowerToHyperService::new(tower::service_fn(move |request: hyper::Request<Incoming>| {
        answer(caller.clone(), pulse_of_requests.clone(), request)
    }));
    let mut connection = std::pin::pin!(builder.serve_connection(stream, service));
    let mut leaving = *ending.borrow();
    loop {
        if leaving {
            connection.as_mut().graceful_shutdown();
        }
        tokio::select! {
            ended = connection.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(error, "a connection ended early");
                }
                return;
            }
            () = pulse.stops(&timeouts, leaving) => {
                connection.as_mut().graceful_shutdown();
                let _ = tokio::time::timeout(FAREWELL, connection.as_mut()).await;
                return;
            }
            _ = ending.changed(), if !leaving => leaving = true,
        }
    }
}

fn protocols(timeouts: Timeouts) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(timeouts.header).max_buf_size(BUFFER);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS)
        .initial_stream_window_size(WINDOWS.0)
        .initial_connection_window_size(WINDOWS.1)
        .max_header_list_size(BUFFER as u32 / 2)
        .max_send_buf_size(BUFFER * 2)
        .keep_alive_interval(PING.0)
        .keep_alive_timeout(PING.1);
    builder
}

/// Answers one request in its turn. What it holds of its network's share, it holds until the answer has gone.
async fn answer(
    caller: Arc<Caller>,
    pulse: Arc<Pulse>,
    mut request: hyper::Request<Incoming>,
) -> Result<Response, Infallible> {
    let working = pulse.work(request.version() == Version::HTTP_2);
    let address = origin::client_of(&caller.bounds.trusted_proxies, caller.peer.ip(), request.headers());
    let Ok(share) = caller.requests.take(&Network::all_of(address), TURN).await else {
        return Ok((StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, HeaderValue::from(TURN.as_secs()))])
            .into_response());
    };
    request.extensions_mut().insert(peer_of(caller.peer));
    let timeouts = caller.bounds.timeouts;
    let request = request.map(|body| Body::new(IdleTimeoutBody::new(body, timeouts, pulse.clone())));
    let response = caller.router.clone().call(request).await?;
    let stage = pulse.answer();
    drop(working);
    Ok(response.map(|body| Body::new(AnsweredBody { body, _stage: stage, _share: share })))
}
