//! Every mail the portal can send, in six languages, as a strict program reads it.

use std::collections::BTreeSet;
use std::path::Path;

use app::kernel::{Language, Message, Timestamp};
use app::text::Locale;
use clap::Parser;
use mail_parser::{HeaderValue, MessageParser, MimeHeaders};
use server::config::Config;
use server::outbox::{Outgoing, message};

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    config: Config,
}

fn config(from: &str, base: &str) -> Config {
    let mut config = Arguments::parse_from(["test"]).config;
    (config.mail_from, config.base_url) = (from.to_owned(), base.to_owned());
    config
}

/// The messages of all mails, by the key of their subject: a new kind of mail is checked without a word here.
fn kinds() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/en");
    let files = std::fs::read_dir(folder).expect("the catalogues").map(|file| file.expect("a file").path());
    let text: String = files.map(|file| std::fs::read_to_string(file).expect("a catalogue")).collect();
    let keys = text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    let subjects = keys.filter(|key| key.contains("-mail-")).filter_map(|key| key.strip_suffix("-subject"));
    subjects.map(str::to_owned).collect()
}

/// What a strict reader objects to; nothing in a good mail.
fn faults(raw: &[u8], link: &str, body: &str, subject: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |wrong: bool, what: &str| {
        if wrong {
            faults.push(what.to_owned());
        }
    };
    let text = String::from_utf8_lossy(raw);
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    fault(!raw.is_ascii(), "a byte beyond ASCII");
    fault(text.replace("\r\n", "").contains(['\r', '\n']), "a bare line end");
    fault(text.split("\r\n").any(|line| line.len() > 998), "a line longer than 998 (RFC 5322, 2.1.1)");
    fault(head.split("\r\n").any(|line| line.len() > 78), "a line of the head longer than 78");
    let Some(mail) = MessageParser::default().parse(raw) else { return vec!["no parser reads it".to_owned()] };
    for name in [
        "From",
        "To",
        "Date",
        "Subject",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Language",
        "Auto-Submitted",
    ] {
        let count = mail.headers_raw().filter(|(found, _)| found.eq_ignore_ascii_case(name)).count();
        fault(count != 1, &format!("{name} {count} times"));
    }
    let raw_header = |name: &str| {
        let found = mail.headers_raw().find(|(found, _)| found.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    fault(raw_header("MIME-Version") != "1.0", "another MIME version");
    fault(raw_header("Auto-Submitted") != "auto-generated", "not said to be automatic (RFC 3834)");
    fault(mail.date().is_none_or(|date| !date.is_valid() || date.to_timestamp() != 1_772_442_000), "another date");
    let domain = mail.message_id().and_then(|id| id.rsplit_once('@')).map_or("", |(_, domain)| domain);
    fault(domain != "xn--bcher-kva.example" && domain != "portal.example.org", "a Message-ID of another domain");
    let kind = mail.content_type();
    fault(kind.is_none_or(|kind| (kind.ctype(), kind.subtype()) != ("text", Some("plain"))), "no plain text");
    let charset = kind.and_then(|kind| kind.attribute("charset"));
    fault(!charset.is_some_and(|charset| charset.eq_ignore_ascii_case("utf-8")), "another charset");
    fault(!matches!(mail.header("To"), Some(HeaderValue::Address(_))), "no recipient");
    fault(mail.subject() != Some(subject), "another subject");
    fault(mail.parts.len() != 1, "several parts");
    let read = mail.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    fault(!read.lines().any(|line| line == link), "the link does not stand alone on its line");
    fault(read.lines().any(|line| line != link && line.trim_end().chars().count() > 78), "a long line");
    fault(body.is_ascii() && !text.contains(link), "a link that is whole only once it is decoded");
    // RFC 3676: a line that ends in a space goes on, and one that began oddly was moved by a space.
    let flowed = read.replace(" \n", " ").replace("\n ", "\n");
    fault(flowed.trim_end() != body.trim_end(), "another text");
    faults
}

#[test]
fn every_kind_of_mail_in_every_language_passes_a_strict_reader() {
    let kinds = kinds();
    assert!(kinds.len() >= 9, "{kinds:?}");
    for (from, base) in [
        ("Bücher Büro <no-reply@bücher.example>", "https://portal.example.org"),
        ("tribune", "https://portal.example.org"),
        ("no-reply@xn--bcher-kva.example", "http://localhost:3000"),
    ] {
        let config = config(from, base);
        for (kind, language) in kinds.iter().flat_map(|kind| Language::ALL.map(|language| (kind, language))) {
            let locale = Locale::new(language);
            let prose = Message::new(format!("{kind}-body")).with("date", "2026").with("contact", "x");
            let link = format!("{base}/{language}/recover/new?token={}", "Abc-_9=x".repeat(8));
            let body = format!("{}\n\n{link}\n\nFrom here on > one foot\n", locale.bare(&prose));
            let subject = locale.text(&format!("{kind}-subject"));
            let message_id = server::outbox::message_id(&config);
            let outgoing = Outgoing {
                recipient: "amina@xn--bcher-kva.example",
                subject: &subject,
                body: &body,
                language,
                message_id: &message_id,
                at: Timestamp(1_772_442_000_000),
            };
            if from == "tribune" {
                assert!(message(&config, &outgoing).is_err(), "no address of the portal's own");
                continue;
            }
            let raw = message(&config, &outgoing).expect("a mail").formatted();
            let faults = faults(&raw, &link, &body, &subject);
            assert!(faults.is_empty(), "{kind} {language}: {faults:?}\n{}", String::from_utf8_lossy(&raw));
        }
    }
}

#[test]
fn the_reader_finds_what_is_wrong_with_a_careless_mail() {
    let raw = "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMessage-ID: <1@tribune>\r\n\r\nhttp://a?token=3Dx\r\n";
    let faults = faults(raw.as_bytes(), "http://a?token=x", "http://a?token=x", "x");
    for what in ["MIME-Version 0 times", "Auto-Submitted 0 times", "Date 0 times", "Message-ID of another", "the link"]
    {
        assert!(faults.iter().any(|fault| fault.contains(what)), "{what}: {faults:?}");
    }
}

#[test]
fn every_address_that_a_form_takes_is_one_that_a_mail_can_go_to() {
    for raw in [
        "o'connor@example.ie",
        "a+b@example.org",
        "!#$%&'*+/=?^_`{|}~-@example.org",
        "info@विद्या.भारत",
        "x@a.b.c.museum",
    ] {
        let address = app::identity::SignInName::parse(raw).expect(raw);
        address.email().expect(raw).parse::<lettre::Address>().unwrap_or_else(|error| panic!("{raw}: {error}"));
    }
}
