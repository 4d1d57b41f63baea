//! What the portal tells people, by mail, on pages and in the log.

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use tracing_subscriber::EnvFilter;
use url::Url;

use super::address::{is_loopback, without_password};
use super::check::{Finding, careless, refused};
use super::{Config, NO_CONTACT, NO_SENDER};

/// Characters of a contact that a notice can show on one line.
const LONGEST_CONTACT: usize = 200;

pub fn zone(config: &Config) -> Option<Finding> {
    if jiff::tz::TimeZone::get(&config.zone).is_ok() {
        return None;
    }
    refused(format!("is {}, which is not a time zone. Write a name of the IANA list, like Europe/Zurich", config.zone))
}

pub fn help_contact(config: &Config) -> Option<Finding> {
    let said = config.help_contact.trim();
    if said == NO_CONTACT && !config.is_on_loopback() {
        let why = "It is shown in notices of decisions, and a notice can never be changed.";
        return refused(format!("is not set. {why} Write the address or telephone number at which people are helped."));
    }
    if said.is_empty() || said.chars().any(char::is_control) || said.chars().count() > LONGEST_CONTACT {
        return refused("must be one line of text. Write the address or telephone number at which people are helped.");
    }
    None
}

/// RFC 9116, 2.5.3.
pub fn security_contact(config: &Config) -> Option<Finding> {
    let said = &config.security_contact;
    if said.is_empty() {
        let why = "A person who finds a weakness is not told where to report it.";
        let warning = || format!("is not set. {why} Write it like mailto:security@example.org");
        return if config.is_on_loopback() { None } else { careless(warning()) };
    }
    match Url::parse(said) {
        Ok(url) if matches!(url.scheme(), "mailto" | "https" | "tel") && !said.contains(char::is_whitespace) => None,
        _ => refused(format!("is {said}. Write it like mailto:security@example.org or https://example.org/security")),
    }
}

const MAIL: &str = "Write it like smtp://user:password@mail.example.org:587?tls=required";

pub fn smtp_url(config: &Config) -> Option<Finding> {
    let said = &config.smtp_url;
    if said.is_empty() {
        let why = "Mails are written to the folder mail in the data folder, and nobody receives them.";
        return if config.is_on_loopback() { None } else { careless(format!("is not set. {why} {MAIL}")) };
    }
    let url = Url::parse(said).ok().filter(|url| matches!(url.scheme(), "smtp" | "smtps") && url.host().is_some());
    let Some(url) = url.filter(|_| AsyncSmtpTransport::<Tokio1Executor>::from_url(said).is_ok()) else {
        return refused(format!("is {}, which is not the address of a mail server. {MAIL}", without_password(said)));
    };
    let encrypted =
        url.scheme() == "smtps" || url.query_pairs().any(|(name, value)| name == "tls" && value == "required");
    if !encrypted && !is_loopback(&url) {
        return careless(format!("does not ask for TLS: links that let people in travel in the clear. {MAIL}"));
    }
    None
}

pub fn mail_from(config: &Config) -> Option<Finding> {
    let said = &config.mail_from;
    let write = "Write a neutral sender, like Registry <no-reply@example.org>";
    if said.parse::<Mailbox>().is_err() {
        return refused(format!("is {said}, which is not a mail address. {write}"));
    }
    if said == NO_SENDER && !config.smtp_url.is_empty() && !config.is_on_loopback() {
        return refused(format!("is not set, and mail servers refuse mail from tribune.localhost. {write}"));
    }
    None
}

pub fn log(config: &Config) -> Option<Finding> {
    if matches!(config.log.as_str(), "text" | "json") {
        return None;
    }
    refused(format!("is {}. Write text or json.", config.log))
}

pub fn log_filter(config: &Config) -> Option<Finding> {
    let error = EnvFilter::try_new(&config.log_filter).err()?;
    refused(format!("is {}, which cannot be read ({error}). Write it like info,sqlx=warn", config.log_filter))
}

pub fn slow_query(config: &Config) -> Option<Finding> {
    if config.slow_query == 0 && !config.is_on_loopback() {
        return careless(
            "is 0: every statement to the database is logged. Leave it out, or write milliseconds, like 200.",
        );
    }
    None
}

pub fn development(config: &Config) -> Option<Finding> {
    if config.development && !config.is_on_loopback() {
        return careless("is true: the gallery of components is open to everybody. Leave it out.");
    }
    None
}
