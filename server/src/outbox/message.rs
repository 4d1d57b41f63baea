//! How a mail is written: RFC 5322, in a form that old and strict programs read as well.
//!
//! Lines are at most 72 characters wide, and programs that know RFC 3676 join them again. A link has its own line and is never
//! divided. `Auto-Submitted` (RFC 3834) keeps absence notes from coming back. No mail of the portal goes to a list of people, so
//! none has the headers of one (RFC 2369).

use std::time::{Duration, UNIX_EPOCH};

use anyhow::Context;
use app::kernel::{HostName, Language, Timestamp};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Body, Mailbox};
use lettre::{Address, Message};

use crate::config::Config;

/// Characters of a line, its end not counted (RFC 3676, 4.2 asks for at most 78).
const WIDTH: usize = 72;

/// A mail as it is about to leave.
pub struct Outgoing<'a> {
    pub recipient: &'a str,
    pub subject: &'a str,
    pub body: &'a str,
    pub language: Language,
    pub message_id: &'a str,
    pub at: Timestamp,
}

/// Errors when an address is none: the portal's own, or the recipient's.
pub fn message(config: &Config, mail: &Outgoing) -> anyhow::Result<Message> {
    let from = mailbox(&config.mail_from).context("TRIBUNE_MAIL_FROM is not an address")?;
    let to = mailbox(mail.recipient).context("the recipient is not an address")?;
    let flowed = ContentType::parse("text/plain; charset=utf-8; format=flowed").expect("a content type");
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .date(UNIX_EPOCH + Duration::from_millis(mail.at.0.unsigned_abs()))
        .subject(mail.subject)
        .message_id(Some(mail.message_id.to_owned()))
        .header(MIME_VERSION_1_0)
        .header(flowed)
        .body(written(flow(mail.body)))?;
    for (name, value) in [
        // RFC 3282: tells the reader's mail program which language to read aloud.
        ("Content-Language", mail.language.code()),
        ("Auto-Submitted", "auto-generated"),
        // What Exchange looks at instead.
        ("X-Auto-Response-Suppress", "OOF, AutoReply"),
    ] {
        message.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()));
    }
    Ok(message)
}

/// A text in ASCII goes as it is, so that even a program that decodes nothing shows its link whole; any other text in the
/// shorter of the two encodings.
fn written(text: String) -> Body {
    match text.is_ascii() {
        true => Body::dangerous_pre_encoded(text.into_bytes(), ContentTransferEncoding::SevenBit),
        false => Body::new(text),
    }
}

/// A mailbox whose host every server knows.
fn mailbox(address: &str) -> Option<Mailbox> {
    let mailbox: Mailbox = address.parse().ok()?;
    let host = HostName::parse(mailbox.email.domain());
    let host = host.map_or_else(|| mailbox.email.domain().to_owned(), |host| host.ascii().to_owned());
    Some(Mailbox::new(mailbox.name.clone(), Address::new(mailbox.email.user(), host).ok()?))
}

/// A new Message-ID. It tells neither when the mail was made nor who made it.
pub fn message_id(config: &Config) -> String {
    format!("<{}@{}>", hex::encode(crate::keys::random_bytes::<16>()), sender_domain(config))
}

/// Whose Message-IDs these are: the domain that mails come from, else that of the portal's address. Always ASCII, with a
/// dot, since filters distrust anything else.
fn sender_domain(config: &Config) -> String {
    let from = config.mail_from.parse::<Mailbox>().ok();
    let from = from.and_then(|from| HostName::parse(from.email.domain()));
    let base = || url::Url::parse(&config.base_url).ok().and_then(|url| HostName::parse(url.host_str()?));
    from.or_else(base).map_or_else(|| "tribune.localhost".to_owned(), |host| host.ascii().to_owned())
}

/// Breaks long lines after a space that stays at the end of the line: a program that knows RFC 3676 joins them again.
fn flow(body: &str) -> String {
    let mut flowed = String::with_capacity(body.len() + body.len() / 32);
    for line in body.trim_end().lines() {
        let mut width = 0;
        for word in line.trim_end().split(' ') {
            let length = word.chars().count();
            if width > 0 {
                flowed.push(' ');
                width += 1;
                if width + length > WIDTH {
                    flowed.push_str("\r\n");
                    width = 0;
                }
            }
            // RFC 3676, 4.4: a line must not begin as a quotation, or as what old mailboxes take for a new mail.
            if width == 0 && (word.starts_with('>') || word == "From") {
                flowed.push(' ');
                width += 1;
            }
            flowed.push_str(word);
            width += length;
        }
        flowed.push_str("\r\n");
    }
    flowed
}
