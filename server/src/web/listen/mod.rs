//! The listener. `axum::serve` would wait for ever on a half-sent request; this one has limits for every stage of every
//! protocol, and for what one network may hold of all places.

mod answered_body;
mod connection;
mod idle_timeout_body;
mod pulse;
mod watched_stream;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::shares::{Network, Shares};
use crate::config::TrustedProxies;
use connection::{Caller, hold};

/// How long a connection may hold its place without sending or taking anything.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// From the connection to the end of its first request's header, with every protocol.
    pub header: Duration,
    /// Between two requests.
    pub idle: Duration,
    /// In the middle of a request's body.
    pub body: Duration,
    /// In the middle of an answer that is not taken.
    pub answer: Duration,
    /// How long the portal may wait for a body altogether, also when it brings few bytes.
    pub body_start: Duration,
    /// Bytes in a second that it must bring beyond that. A bad connection by GPRS brings a thousand.
    pub body_rate: u32,
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts {
            header: Duration::from_secs(15),
            idle: Duration::from_secs(30),
            body: Duration::from_secs(30),
            answer: Duration::from_secs(30),
            body_start: Duration::from_secs(60),
            body_rate: 512,
        }
    }
}

/// What all connections together, and those of one network, may hold.
#[derive(Clone, Debug)]
pub struct Bounds {
    pub timeouts: Timeouts,
    /// Connections open at once.
    pub connections: usize,
    /// Of these, those of one network; a trusted proxy speaks for many and has no such limit.
    pub connections_of_a_network: usize,
    /// Requests of one network that are carried out at once, until their answer has gone. Others wait for their turn.
    pub requests_of_a_network: usize,
    /// Those whose `X-Forwarded-For` is believed.
    pub trusted_proxies: TrustedProxies,
}

impl Default for Bounds {
    fn default() -> Self {
        Bounds {
            timeouts: Timeouts::default(),
            connections: 4096,
            connections_of_a_network: 256,
            requests_of_a_network: 64,
            trusted_proxies: TrustedProxies::default(),
        }
    }
}

/// How long requests under way may take to finish once the process is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` resolves, then lets requests under way finish.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    serve_with(Bounds::default(), listener, router, stop).await
}

/// [`serve`], within other bounds.
pub async fn serve_with(
    bounds: Bounds,
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let room = Arc::new(Semaphore::new(bounds.connections));
    let of_networks = Shares::of(bounds.connections_of_a_network);
    let requests = Arc::new(Shares::of(bounds.requests_of_a_network));
    let (ending, _) = watch::channel(false);
    let bounds = Arc::new(bounds);
    let mut stop = std::pin::pin!(stop);
    loop {
        // Stopping does not wait, also not for a place, which an attacker may hold.
        let (place, stream, peer) = tokio::select! {
            biased;
            () = &mut stop => break,
            next = next(&room, &listener) => next,
        };
        let trusted = bounds.trusted_proxies.contain(peer.ip().to_canonical());
        let share = if trusted { Ok(None) } else { of_networks.try_take(&Network::all_of(peer.ip())).map(Some) };
        let Ok(share) = share else {
            tracing::debug!("a network holds all the connections it may");
            continue;
        };
        let caller = Caller { peer, router: router.clone(), requests: requests.clone(), bounds: bounds.clone() };
        let ending = ending.subscribe();
        tokio::spawn(async move {
            hold(stream, caller, ending).await;
            drop((place, share));
        });
    }
    drop(listener);
    let open = bounds.connections - room.available_permits();
    tracing::info!(connections = open, "stopping: requests under way may finish, no new ones are taken");
    ending.send_replace(true);
    let all = u32::try_from(bounds.connections).unwrap_or(u32::MAX);
    if tokio::time::timeout(GRACE, room.acquire_many(all)).await.is_err() {
        let left = bounds.connections - room.available_permits();
        tracing::warn!(connections = left, "some requests did not finish in time");
    }
    tracing::info!("stopped");
    Ok(())
}

/// The next connection, with the place it takes.
async fn next(room: &Arc<Semaphore>, listener: &TcpListener) -> (OwnedSemaphorePermit, TcpStream, SocketAddr) {
    let place = room.clone().acquire_owned().await.expect("the room is never closed");
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (place, stream, peer),
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

/// What a handler asks to learn who is connected.
fn peer_of(peer: SocketAddr) -> ConnectInfo<SocketAddr> {
    ConnectInfo(peer)
}
