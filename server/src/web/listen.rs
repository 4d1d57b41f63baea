//! The listener. `axum::serve` would wait for ever on a half-sent request; this one has limits.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::Service;

use super::patient_body::PatientBody;

/// How long a connection may hold its place without sending anything.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// With a request's header half sent.
    pub header: Duration,
    /// In the middle of a request's body.
    pub body: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience { header: Duration::from_secs(15), body: Duration::from_secs(30) }
    }
}

const CONNECTIONS: usize = 4096;
/// How long requests under way may take to finish once the process is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` resolves, then lets requests under way finish.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    serve_with(Patience::default(), listener, router, stop).await
}

/// [`serve`], with another patience.
pub async fn serve_with(
    patience: Patience,
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let under_way = hyper_util::server::graceful::GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = room.clone().acquire_owned().await.context("the listener was closed")?;
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let service = with_peer(router.clone(), peer, patience.body);
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(patience.header);
        let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service).into_owned();
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(error, "a connection ended early");
            }
            drop(place);
        });
    }
    if tokio::time::timeout(GRACE, under_way.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
    Ok(())
}

type Incoming = hyper::Request<hyper::body::Incoming>;

fn with_peer(
    router: Router,
    peer: SocketAddr,
    patience: Duration,
) -> TowerToHyperService<
    impl Service<Incoming, Response = axum::response::Response, Error = std::convert::Infallible, Future: Send + 'static>
    + Clone,
> {
    TowerToHyperService::new(tower::service_fn(move |mut request: Incoming| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().call(request.map(|body| Body::new(PatientBody::new(body, patience))))
    }))
}
