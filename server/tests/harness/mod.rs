#![allow(dead_code, reason = "each capability uses the part it needs")]
//! A real portal on a real port with a database of its own, and a browser without JavaScript.

mod browser;
mod databases;
mod error_names;
mod hiding;
mod months;
mod node;
mod people;
mod walk;

use std::net::SocketAddr;

use app::kernel::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Parser;
use sea_orm::{ConnectionTrait, Statement};
use server::clock::Clock;
use server::config::Config;
use server::portal::Portal;
use tokio::sync::oneshot;

#[allow(unused_imports, reason = "each capability uses the part it needs")]
pub use browser::{Browser, Page};
pub use databases::empty as empty_database;
pub use node::NodeProgram;
#[allow(unused_imports, reason = "each capability uses the part it needs")]
pub use walk::{Seen, route_matches};

/// Where the standing clock of every test starts: 2026-03-02T09:00:00Z, a Monday.
pub const START: Timestamp = Timestamp(1_772_442_000_000);

/// A running portal. It stops, and its data goes, when this is dropped.
pub struct TestPortal {
    pub portal: Portal,
    pub address: SocketAddr,
    pub clock: Clock,
    _folder: tempfile::TempDir,
    _stop: oneshot::Sender<()>,
}

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    config: Config,
}

impl TestPortal {
    /// A migrated portal with the built-in programmes and nobody in it.
    pub async fn start() -> Self {
        TestPortal::start_with(|_| {}).await
    }

    pub async fn start_with(adjust: impl FnOnce(&mut Config)) -> Self {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        let folder = tempfile::Builder::new().permissions(private).tempdir().expect("a temporary folder");
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let mut config = Arguments::parse_from(["test"]).config;
        config.data = folder.path().to_owned();
        config.base_url = format!("http://{address}");
        config.database_url = databases::fresh(folder.path()).await;
        adjust(&mut config);
        let clock = Clock::standing_at(START);
        let portal = Portal::establish(config, clock.clone()).await.expect("the portal opens");
        let (stop, stopped) = oneshot::channel::<()>();
        let router = server::routes::router(portal.clone());
        tokio::spawn(server::web::serve(listener, router, async move {
            let _ = stopped.await;
        }));
        TestPortal { portal, address, clock, _folder: folder, _stop: stop }
    }

    /// A browser that has not been here before.
    pub fn browser(&self) -> Browser {
        Browser::new(format!("http://{}", self.address))
    }

    /// The acts of these verbs in the log, oldest first: who acted, the verb, the kind of object, the details.
    pub async fn acts(&self, verbs: &[&str]) -> Vec<(String, String, String, String)> {
        let reader = self.portal.database.reader();
        let sql = "select actor_kind, verb, object_kind, details from audit_acts order by arrival";
        let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
        let read = |row: &sea_orm::QueryResult| {
            let text = |index| row.try_get_by_index(index).expect("a text");
            (text(0), text(1), text(2), text(3))
        };
        let acts = rows.expect("the log").iter().map(read).collect::<Vec<(String, String, String, String)>>();
        acts.into_iter().filter(|(_, verb, ..)| verbs.contains(&verb.as_str())).collect()
    }

    /// Delivers the outbox and returns the mails written so far, oldest first, their text decoded.
    pub async fn mails(&self) -> Vec<String> {
        server::outbox::deliver_due(&self.portal).await.expect("the outbox is delivered");
        let folder = self.portal.config.data.join("mail");
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        files.sort_by_key(|path| path.metadata().and_then(|data| data.modified()).expect("a time"));
        files.into_iter().map(|path| readable(&std::fs::read_to_string(path).expect("a mail"))).collect()
    }
}

/// A mail with the encoding of its text undone.
fn readable(mail: &str) -> String {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap_or((mail, ""));
    let encoding = head.lines().find_map(|line| line.strip_prefix("Content-Transfer-Encoding: ")).unwrap_or_default();
    let bytes = match encoding {
        "base64" => STANDARD.decode(body.replace(['\r', '\n'], "")).expect("base64"),
        "quoted-printable" => quoted_printable(&body.replace("=\r\n", "")),
        _ => body.as_bytes().to_vec(),
    };
    // A line that ends in a space goes on in the next (RFC 3676).
    let body = String::from_utf8(bytes).expect("a mail is in UTF-8").replace(" \r\n", " ");
    format!("{head}\n\n{body}")
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let mut parts = text.split('=');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(code, 16).expect("two hexadecimal digits"));
        bytes.extend(rest.bytes());
    }
    bytes
}
