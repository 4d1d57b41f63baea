//! What the program says at its start, in its log, and to programs that ask.

use std::net::TcpListener;

use super::process::Tribune;
use crate::harness::TestPortal;

/// What went wrong, in one line that says nothing twice.
fn said(tribune: &Tribune, arguments: &[&str], code: i32) -> String {
    let ended = tribune.run(arguments);
    assert_eq!(ended.code, code, "{ended:?}");
    let line = ended.err.lines().find_map(|line| line.strip_prefix("tribune: ")).expect("a line").to_owned();
    for part in line.split(": ").filter(|part| part.len() > 12) {
        assert_eq!(line.matches(part).count(), 1, "{part} is said twice in {line}");
    }
    line
}

#[tokio::test]
async fn a_wrong_setting_is_said_at_the_start_and_all_of_them_at_once() {
    let mut tribune = Tribune::begun().await;
    tribune.set("TRIBUNE_ZONE", "Mars/Base").set("TRIBUNE_MAIL_FROM", "nonsense").set("TRIBUNE_LISTEN", "here");
    let ended = tribune.run(&["serve"]);
    assert_eq!(ended.code, 78, "{ended:?}");
    for part in ["TRIBUNE_ZONE is Mars/Base", "TRIBUNE_MAIL_FROM is nonsense", "TRIBUNE_LISTEN is here"] {
        assert!(ended.err.contains(part), "{part} in {ended:?}");
    }
    let checked = tribune.run(&["check"]);
    assert_eq!(checked.code, 78, "{checked:?}");
    assert_eq!(checked.out.matches("WRONG").count(), 3, "{checked:?}");
    for name in crate::settings::variables() {
        assert!(checked.out.contains(&name), "{name} in {checked:?}");
    }
    let fine = Tribune::begun().await.run(&["check"]);
    assert_eq!(fine.code, 0, "{fine:?}");
    assert!(fine.out.contains("belong together"), "{fine:?}");
}

#[tokio::test]
async fn what_keeps_it_from_starting_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("its address").to_string();
    let mut tribune = Tribune::begun().await;
    tribune.set("TRIBUNE_LISTEN", &address);
    let line = said(&tribune, &["serve"], 1);
    assert!(line.contains(&address) && line.contains("in use"), "{line}");

    tribune.set("DATABASE_URL", "sqlite:///nowhere/at/all/tribune.db");
    assert!(said(&tribune, &["verify"], 78).contains("/nowhere/at/all/tribune.db"));
    assert!(said(&tribune, &["migrate"], 1).contains("/nowhere/at/all/tribune.db"));
    // Nobody listens on port 9: refused at once, and not after the pool's patience.
    tribune.set("DATABASE_URL", "postgres://tribune:secret@127.0.0.1:9/tribune");
    let line = said(&tribune, &["verify"], 1);
    assert!(line.contains("127.0.0.1:9 does not answer") && line.contains("refused"), "{line}");
    assert!(!line.contains("secret"), "{line}");
    let mut served = tribune.start(&["serve"]);
    std::thread::sleep(std::time::Duration::from_millis(2500));
    assert!(served.is_running(), "it waits for a database that is just starting");
    let log = served.stop();
    assert!(log.contains("trying again"), "{log}");

    let Ok(cluster) = std::env::var("TEST_POSTGRES_URL") else { return };
    tribune.set("DATABASE_URL", &format!("{cluster}/no_such_database"));
    assert!(said(&tribune, &["verify"], 78).contains("\"no_such_database\" does not exist"));
    let (scheme, rest) = cluster.split_once("://").expect("an address");
    let (user, host) = (rest.split(':').next().expect("a user"), rest.rsplit('@').next().expect("a host"));
    tribune.set("DATABASE_URL", &format!("{scheme}://{user}:wrong@{host}/postgres"));
    assert!(said(&tribune, &["verify"], 78).contains("password authentication failed"));
}

#[tokio::test]
async fn the_log_is_for_people_or_for_programs_and_never_coloured_in_a_file() {
    let mut tribune = Tribune::begun().await;
    for format in ["text", "json"] {
        tribune.set("TRIBUNE_LOG", format);
        let running = tribune.start(&["serve"]);
        std::thread::sleep(std::time::Duration::from_millis(1500));
        let log = running.stop();
        assert!(!log.contains('\u{1b}'), "{log:?}");
        for part in ["starting", "serving", env!("CARGO_PKG_VERSION"), "http://localhost:3999"] {
            assert!(log.contains(part), "{part} in {log}");
        }
        if format == "json" {
            for line in log.lines() {
                let object: serde_json::Value = serde_json::from_str(line).expect("an object a line");
                assert!(object["message"].is_string() && object["timestamp"].is_string(), "{line}");
            }
        }
    }
}

#[tokio::test]
async fn programs_are_told_whether_it_is_ready_which_version_it_is_and_where_weaknesses_are_reported() {
    let portal = TestPortal::start_with(|config| config.security_contact = "mailto:security@example.org".into()).await;
    let browser = portal.browser();
    for (path, text) in [("/health", "ok"), ("/ready", "ready"), ("/version", env!("CARGO_PKG_VERSION"))] {
        let page = browser.get(path).await;
        assert_eq!((page.status.as_u16(), page.html.trim()), (200, text), "{path}");
    }
    let file = browser.get("/.well-known/security.txt").await;
    assert_eq!(file.status, 200);
    let base = &portal.portal.config.base_url;
    assert_eq!(
        file.html,
        format!(
            "Contact: mailto:security@example.org\nExpires: 2026-08-29T00:00:00Z\nPreferred-Languages: ar, zh, en, fr, ru, es\n\
             Canonical: {base}/.well-known/security.txt\n"
        )
    );
    let later = "insert into seaql_migrations (version, applied_at) values ('m9999_later', 0)";
    portal.write(later, []).await.expect("a later version");
    let page = browser.get("/ready").await;
    assert_eq!(page.status, 503, "{}", page.html);
    assert_eq!(browser.get("/health").await.status, 200, "it is alive all the same");
    let without = TestPortal::start().await;
    assert_eq!(without.browser().get("/.well-known/security.txt").await.status, 404);
}

#[tokio::test]
async fn a_setting_that_cannot_be_read_is_named_and_not_tried_again() {
    let mut tribune = Tribune::begun().await;
    for (variable, value) in [("TRIBUNE_OIDC_MAX_AGE", "soon"), ("TRIBUNE_OIDC_LOCAL_PASSWORDS", "maybe")] {
        let ended = tribune.set(variable, value).run(&["serve"]);
        assert_eq!(ended.code, 78, "{ended:?}");
        assert!(ended.err.contains(&format!("{variable} cannot be read")), "{ended:?}");
        tribune.set(variable, if variable.ends_with("AGE") { "0" } else { "false" });
    }
    assert_eq!(tribune.run(&["no-such-command"]).code, 2);
    assert_eq!(tribune.run(&["--help"]).code, 0);
}
