//! Connections that do nothing, of every kind: each loses its place in time, and none prevents the process from ending.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use server::routes::router;
use server::web::{Bounds, Timeouts, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::harness::TestPortal;

/// Long enough for a busy machine, and much longer than [`timeouts`].
const SOON: Duration = Duration::from_secs(20);
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// A frame that sets nothing.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
/// A frame by which the sender takes no byte of any answer.
const NO_WINDOW: &[u8] = &[0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0];
/// GET http://x/en as stream 1, whole.
const GET: &[u8] = &[0, 0, 10, 1, 5, 0, 0, 0, 1, 0x82, 0x86, 0x04, 3, b'/', b'e', b'n', 0x01, 1, b'x'];
const PING: &[u8] = &[0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];

fn timeouts() -> Timeouts {
    let moment = Duration::from_millis(700);
    Timeouts { header: moment, idle: moment, body: moment, answer: moment, body_start: 3 * moment, body_rate: 512 }
}

/// A portal behind a listener with these bounds. What ends it, and what ends with it.
async fn listening(
    portal: &TestPortal,
    bounds: Bounds,
) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<anyhow::Result<()>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let router = router(portal.portal.clone());
    let running = tokio::spawn(serve_with(bounds, listener, router, async move {
        let _ = stopped.await;
    }));
    (address, stop, running)
}

/// A connection on which `first` was sent.
async fn connected(address: SocketAddr, first: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let _ = stream.write_all(first).await;
    stream
}

/// Waits until the other side has closed; what it said before is not kept.
async fn closed(mut stream: TcpStream) {
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest).await;
}

fn post(length: usize) -> Vec<u8> {
    let head = "POST /en/sign-in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: ";
    format!("{head}{length}\r\n\r\nname=a").into_bytes()
}

#[tokio::test]
async fn a_connection_that_does_nothing_is_closed_whatever_it_does_nothing_in() {
    let portal = TestPortal::start().await;
    let (address, _stop, _running) = listening(&portal, Bounds { timeouts: timeouts(), ..Bounds::default() }).await;
    let whole = |parts: &[&[u8]]| parts.concat();
    let kinds: [(&str, Vec<u8>); 8] = [
        ("silent", Vec::new()),
        ("half a header", b"GET /en HTTP/1.1\r\nhost: x\r\n".to_vec()),
        ("half an HTTP/2 preface", PREFACE[..9].to_vec()),
        ("an HTTP/2 preface and nothing more", PREFACE.to_vec()),
        ("HTTP/2 without a request", whole(&[PREFACE, SETTINGS])),
        ("HTTP/2 between two requests", whole(&[PREFACE, SETTINGS, GET])),
        ("kept alive between two requests", b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n".to_vec()),
        ("a body that stops", post(1000)),
    ];
    for (kind, first) in kinds {
        let stream = connected(address, &first).await;
        timeout(SOON, closed(stream)).await.unwrap_or_else(|_| panic!("{kind}: the place is held"));
    }
    // Pings are no requests.
    let mut pinging = connected(address, &whole(&[PREFACE, SETTINGS])).await;
    let ended = async {
        while pinging.write_all(PING).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(100)).await
        }
    };
    timeout(SOON, ended).await.expect("pings hold no place");
    // A body that brings a byte now and then brings too little altogether.
    let mut dripping = connected(address, &post(100_000)).await;
    let ended = async {
        while dripping.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(200)).await
        }
    };
    timeout(SOON, ended).await.expect("drops hold no place");
}

#[tokio::test]
async fn a_reader_that_takes_nothing_is_left() {
    let portal = TestPortal::start().await;
    let (address, _stop, _running) = listening(&portal, Bounds { timeouts: timeouts(), ..Bounds::default() }).await;
    // More answers than the buffers between two sockets hold.
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(4096).expect("a small buffer");
    let stream = socket.connect(address).await.expect("a connection");
    let (from, mut to) = stream.into_split();
    let asking = async { while to.write_all(b"GET /en HTTP/1.1\r\nhost: x\r\n\r\n").await.is_ok() {} };
    timeout(SOON, asking).await.expect("the connection is given up");
    drop(from);
    let no_window = connected(address, &[PREFACE, NO_WINDOW, GET].concat()).await;
    timeout(SOON, closed(no_window)).await.expect("a window that stays shut holds no place");
}

#[tokio::test]
async fn one_network_holds_a_part_of_the_places_and_a_trusted_proxy_as_many_as_it_needs() {
    let portal = TestPortal::start().await;
    let bounds =
        |trusted: &str| Bounds { connections_of_a_network: 4, trusted_proxies: trusted.into(), ..Bounds::default() };
    let (address, _stop, _running) = listening(&portal, bounds("")).await;
    let mut held = Vec::new();
    for _ in 0..4 {
        held.push(connected(address, b"").await);
    }
    timeout(SOON, closed(connected(address, b"").await)).await.expect("the fifth is shut out at once");
    held.pop();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let mut next = connected(address, b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let mut answer = String::new();
    timeout(SOON, next.read_to_string(&mut answer)).await.expect("an answer").expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");

    let (address, _stop, _running) = listening(&portal, bounds("127.0.0.0/8")).await;
    let many: Vec<_> = futures::future::join_all((0..10).map(|_| connected(address, b""))).await;
    let mut last = connected(address, b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let mut answer = String::new();
    timeout(SOON, last.read_to_string(&mut answer)).await.expect("an answer").expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{} are open: {answer}", many.len());
}

/// A request that comes through a proxy for somebody with this address.
fn proxied(request: &[u8], address: &str) -> Vec<u8> {
    let request = String::from_utf8(request.to_vec()).expect("text");
    request.replacen("host: x\r\n", &format!("host: x\r\nx-forwarded-for: {address}\r\n"), 1).into_bytes()
}

#[tokio::test]
async fn a_household_with_many_ipv6_addresses_is_one_network_and_a_site_is_no_more_than_one() {
    const HEALTH: &[u8] = b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let portal = TestPortal::start().await;
    let long = Duration::from_secs(3);
    let timeouts = Timeouts { body: long, idle: long, ..timeouts() };
    let bounds =
        Bounds { timeouts, requests_of_a_network: 1, trusted_proxies: "127.0.0.0/8".into(), ..Bounds::default() };
    let (address, _stop, _running) = listening(&portal, bounds).await;
    for (other, waits) in [
        ("2001:db8:7:1:ffff::2", true), // the same 64 bits
        ("2001:db8:7:2::1", true),      // another room of the same site, 48 bits
        ("2001:db8:8:1::1", false),     // another site
        ("::ffff:192.0.2.1", false),
        ("192.0.2.1", false),
    ] {
        let slow = connected(address, &proxied(&post(1000), "2001:db8:7:1::1")).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        let mut asking = connected(address, &proxied(HEALTH, other)).await;
        let began = Instant::now();
        let mut answer = String::new();
        timeout(SOON, asking.read_to_string(&mut answer)).await.expect("its turn comes").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200"), "{other}: {answer}");
        let waited = began.elapsed() > long / 2;
        drop(slow);
        assert_eq!(waited, waits, "{other} after {:?}", began.elapsed());
    }
}

#[tokio::test]
async fn requests_of_one_network_wait_for_their_turn() {
    let portal = TestPortal::start().await;
    let bounds = Bounds { timeouts: timeouts(), requests_of_a_network: 1, ..Bounds::default() };
    let (address, _stop, _running) = listening(&portal, bounds).await;
    let _slow = connected(address, &post(1000)).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let began = Instant::now();
    let mut other = connected(address, b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let mut answer = String::new();
    timeout(SOON, other.read_to_string(&mut answer)).await.expect("an answer").expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(began.elapsed() > Duration::from_millis(300), "it did not wait: {:?}", began.elapsed());
}

#[tokio::test]
async fn the_process_ends_when_it_is_told_to_although_every_place_is_held() {
    let portal = TestPortal::start().await;
    // Nothing would be closed for a minute otherwise.
    let long = Duration::from_secs(60);
    let timeouts = Timeouts { header: long, idle: long, body: long, answer: long, ..Timeouts::default() };
    let bounds = Bounds { timeouts, connections: 5, ..Bounds::default() };
    let (address, stop, running) = listening(&portal, bounds).await;
    let idle = b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n";
    let firsts: [&[u8]; 5] = [b"", b"GET /en HTTP", PREFACE, idle, &post(1000)];
    let held = futures::future::join_all(firsts.map(|first| connected(address, first))).await;
    let _in_the_queue = connected(address, b"").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let began = Instant::now();
    stop.send(()).expect("it runs");
    timeout(SOON, running).await.expect("it ends").expect("it ends well").expect("without an error");
    assert!(began.elapsed() < Duration::from_secs(8), "it took {:?}", began.elapsed());
    drop(held);
}
