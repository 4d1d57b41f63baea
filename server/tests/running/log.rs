//! What the log tells of requests: what was asked and how it ended, and nothing about who asked.

use std::net::TcpListener;

use reqwest::Method;
use reqwest::header::{ACCEPT_LANGUAGE, COOKIE, HeaderMap, HeaderName, REFERER, USER_AGENT};
use serde_json::Value;

use super::process::{Running, Tribune};
use crate::harness::Browser;

/// A served portal of its own, which logs as it is told to, and every statement to the database as a slow one.
struct Logged {
    tribune: Tribune,
    running: Running,
    base: String,
}

impl Logged {
    async fn serving(settings: &[(&str, &str)]) -> Self {
        let mut tribune = Tribune::begun().await;
        let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        let base = format!("http://{free}");
        tribune.set("TRIBUNE_LISTEN", &free.to_string()).set("TRIBUNE_BASE_URL", &base);
        tribune.set("TRIBUNE_LOG", "json").set("TRIBUNE_SLOW_QUERY", "0");
        for (name, value) in settings {
            tribune.set(name, value);
        }
        let running = tribune.start(&["serve"]);
        running.until(|| std::net::TcpStream::connect(free).is_ok());
        Logged { tribune, running, base }
    }

    /// Stops it; the log as text, and its lines as objects.
    fn stop(self) -> (String, Vec<Value>) {
        let log = self.running.stop();
        let lines = log.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
        (log, lines)
    }
}

/// The lines about requests: method, route, status.
fn requests(lines: &[Value]) -> Vec<(&str, &str, u64)> {
    lines
        .iter()
        .filter(|line| line["target"] == "requests")
        .map(|line| {
            let text = |name: &str| line[name].as_str().unwrap_or_default();
            (text("method"), text("route"), line["status"].as_u64().unwrap_or_default())
        })
        .collect()
}

/// What a person brings along with every request.
fn of_a_person() -> HeaderMap {
    [
        (USER_AGENT, "zzqagent/1.0"),
        (REFERER, "http://zzqreferrer.example.org/zzqpath"),
        (ACCEPT_LANGUAGE, "fr, zzqlang"),
        (COOKIE, "zzqcookie=zzqvalue; tribune_session=zzqsession"),
        (HeaderName::from_static("x-forwarded-for"), "203.0.113.77"),
        (HeaderName::from_static("forwarded"), "for=203.0.113.78"),
    ]
    .into_iter()
    .map(|(name, value)| (name, value.parse().expect("a header")))
    .collect()
}

#[tokio::test]
async fn the_log_names_route_status_and_number_of_each_request_and_nothing_about_the_person() {
    let portal = Logged::serving(&[]).await;
    let browser = Browser::saying(portal.base.clone(), of_a_person());
    let known = Browser::new(portal.base.clone());

    // Answered: from the database, and then from memory.
    for _ in 0..2 {
        assert_eq!(known.get("/en/register?q=zzqsearch").await.status, 200);
        assert_eq!(browser.get("/en/register?q=zzqsearch").await.status, 200);
    }
    assert_eq!(known.get("/favicon.ico?zzqquery").await.status, 200);
    browser.get("/pkg/zzqfile.js").await;
    // Unknown: no route, and a route whose address holds a code.
    assert_eq!(browser.get("/en/zzqnowhere/zzqcode").await.status, 404);
    assert_eq!(browser.get("/en/programmes/zzqslug").await.status, 404);
    let method = Method::from_bytes(b"ZZQMETHOD").expect("a method");
    let unknown = browser.receive(browser.request(method, "/en/register")).await.status.as_u16();
    // Refused: a form that was shown to nobody, a wrong password, a wrong receipt code.
    browser.receive(browser.request(Method::POST, "/en/sign-in").form(&[("sign-in-name", "zzqname")])).await;
    let wrong = [("sign-in-name", "zzqname@example.org"), ("password", "zzqpassword")];
    assert_eq!(known.get("/en/sign-in").await.submit(&wrong).await.status, 422);
    assert_eq!(known.get("/en/receipt").await.submit(&[("receipt-code", "ZZQC-ODEZ-ZQCO")]).await.status, 422);
    // Done: an account is asked for, and confirmed through the link in the mail.
    let new = [
        ("sign-in-name", "zzqnew@example.org"),
        ("display-name", "Zzqdisplay"),
        ("password", "zzq seven quiet rivers run"),
        ("password-again", "zzq seven quiet rivers run"),
    ];
    assert_eq!(known.get("/en/sign-up").await.submit(&new).await.status, 200);
    // Failed, by a fault of ours: the reader is given a reference.
    portal.tribune.write("alter table users rename to users_elsewhere").await;
    let failed = known.get("/en/sign-in").await.submit(&wrong).await;
    assert_eq!(failed.status, 500);

    let (log, lines) = portal.stop();
    for canary in ["zzq", "203.0.113", "127.0.0.1:", "sign-in-name"] {
        let told: Vec<&str> = log
            .lines()
            .filter(|line| line.to_ascii_lowercase().contains(canary))
            // Where it listens is no person's address.
            .filter(|line| !line.contains("\"message\":\"serving\"") && !line.contains("\"message\":\"starting\""))
            .collect();
        assert!(told.is_empty(), "{canary} stands in the log: {told:#?}");
    }
    let told = requests(&lines);
    for expected in [
        ("GET", "/register", 200),
        ("GET", "/favicon.ico", 200),
        ("GET", "/pkg/{*file}", 404),
        ("GET", "-", 404),
        ("GET", "/programmes/{slug}", 404),
        ("-", "-", unknown.into()),
        ("POST", "/sign-in", 422),
        ("POST", "/receipt", 422),
        ("POST", "/sign-up", 303),
        ("POST", "/sign-in", 500),
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:#?}");
    }
    assert_eq!(told.iter().filter(|line| **line == ("GET", "/register", 200)).count(), 4, "kept pages too: {told:#?}");
    let of_requests = lines.iter().filter(|line| line["target"] == "requests");
    for line in of_requests.clone() {
        assert!(line["request"].is_string() && line["ms"].is_number() && line["bytes"].is_number(), "{line}");
    }
    let numbers: std::collections::BTreeSet<&str> = of_requests.filter_map(|line| line["request"].as_str()).collect();
    assert_eq!(numbers.len(), told.len(), "each request has a number of its own");

    // What the reader quotes leads to the cause, and to the request.
    let about = |target: &str| {
        let of_reader = |line: &&Value| {
            let reference = line["reference"].as_str();
            line["target"] == target && reference.is_some_and(|reference| failed.main().contains(reference))
        };
        lines.iter().find(of_reader).unwrap_or_else(|| panic!("{target} in {log}"))
    };
    let (cause, request) = (about("server::web::answer"), about("requests"));
    assert!(cause["error"].as_str().is_some_and(|error| error.contains("users")), "{cause}");
    assert_eq!(request["status"], 500);
    let spans = cause["spans"].as_array().expect("where it happened");
    let named =
        |name: &str| spans.iter().find(|span| span["name"] == name).unwrap_or_else(|| panic!("{name} in {cause}"));
    assert_eq!(named("request")["id"], request["request"], "{cause}");
    assert_eq!(named("use_case")["action"], "SignIn", "{cause}");
    // A slow statement names itself and its request, and holds no value.
    let slow = lines.iter().filter(|line| line["target"] == "sqlx::query");
    let of_it = slow.filter(|line| line["spans"][0]["id"] == request["request"]);
    assert!(of_it.count() > 0, "statements of the request in {log}");
}

#[tokio::test]
async fn bytes_are_those_that_were_sent() {
    let portal = Logged::serving(&[]).await;
    let browser = Browser::new(portal.base.clone());
    let plain = browser.get("/en/register").await;
    let packed = browser.request(Method::GET, "/en/help").header("accept-encoding", "br");
    let packed = packed.send().await.expect("an answer").bytes().await.expect("a body").len();
    let head = browser.request(Method::HEAD, "/en/accessibility").send().await.expect("an answer");
    assert_eq!(head.status(), 200);
    let (log, lines) = portal.stop();
    let sent = |route: &str| {
        let line = lines.iter().find(|line| line["route"] == route).unwrap_or_else(|| panic!("{route} in {log}"));
        line["bytes"].as_u64().expect("a number")
    };
    assert_eq!(sent("/register"), plain.html.len() as u64);
    assert_eq!(sent("/help"), packed as u64);
    assert_eq!(sent("/accessibility"), 0);
}

#[tokio::test]
async fn lines_of_requests_can_be_left_out_and_none_is_lost_at_the_end() {
    for (filter, expected) in [("info,requests=off", 0), ("info", 500)] {
        let portal = Logged::serving(&[("RUST_LOG", filter), ("TRIBUNE_SLOW_QUERY", "60000")]).await;
        let browser = Browser::new(portal.base.clone());
        for _ in 0..500 {
            browser.get("/health").await;
        }
        let (_, lines) = portal.stop();
        assert_eq!(requests(&lines).len(), expected, "with {filter}");
        assert_eq!(lines.last().expect("a line")["message"], "stopped", "with {filter}");
    }
}
