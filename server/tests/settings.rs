//! Every setting is checked at the start: what is wrong is said by the variable's name, with what to write instead.

use clap::{Args, Command, FromArgMatches};
use server::config::settings::SETTINGS;
use server::config::{Config, Finding};

/// What a portal in public needs besides what a case is about.
const PUBLIC: &[(&str, &str)] = &[
    ("TRIBUNE_BASE_URL", "https://accreditation.example.org"),
    ("TRIBUNE_HELP_CONTACT", "accreditation@example.org"),
    ("TRIBUNE_SECURITY_CONTACT", "mailto:security@example.org"),
    ("TRIBUNE_TRUSTED_PROXIES", "127.0.0.1"),
    ("TRIBUNE_SMTP_URL", "smtps://user:secret@mail.example.org"),
    ("TRIBUNE_MAIL_FROM", "Registry <no-reply@example.org>"),
    ("TRIBUNE_DATA", "/var/lib/tribune"),
];

enum Expected {
    Fine,
    /// It starts, and this is part of what is said.
    Warned(&'static str),
    /// It does not start, and this is part of what is said.
    Refused(&'static str),
}
use Expected::{Fine, Refused, Warned};

/// Whether the case is a first look on one's own machine or a portal in public.
enum Place {
    Own,
    Public,
}
use Place::{Own, Public};

/// Where, what is set besides, of which variable something is expected, and what.
type Case = (Place, &'static [(&'static str, &'static str)], &'static str, Expected);

const CASES: &[Case] = &[
    (Own, &[], "DATABASE_URL", Fine),
    (Public, &[("DATABASE_URL", "postgres://tribune:secret@localhost/tribune")], "DATABASE_URL", Fine),
    (Own, &[("DATABASE_URL", "mysql://root@localhost/x")], "DATABASE_URL", Refused("postgres://user:password@host")),
    (Own, &[("DATABASE_URL", "nonsense")], "DATABASE_URL", Refused("names no database")),
    (Own, &[("DATABASE_URL", "postgres://host:port/x")], "DATABASE_URL", Refused("cannot be read")),
    (Own, &[], "TRIBUNE_DATA", Fine),
    (Own, &[("TRIBUNE_DATA", "")], "TRIBUNE_DATA", Refused("is empty")),
    (Own, &[("TRIBUNE_DATA", "Cargo.toml")], "TRIBUNE_DATA", Refused("is not a folder")),
    (Public, &[("TRIBUNE_DATA", "data")], "TRIBUNE_DATA", Warned("whole path")),
    (Own, &[], "TRIBUNE_BASE_URL", Fine),
    (Public, &[], "TRIBUNE_BASE_URL", Fine),
    (Own, &[("TRIBUNE_BASE_URL", "http://[::1]:3000")], "TRIBUNE_BASE_URL", Fine),
    (Own, &[("TRIBUNE_BASE_URL", "http://portal.localhost:3000")], "TRIBUNE_BASE_URL", Fine),
    (Public, &[("TRIBUNE_BASE_URL", "accred.example.org/")], "TRIBUNE_BASE_URL", Refused("is not an address")),
    (Public, &[("TRIBUNE_BASE_URL", "ftp://accred.example.org")], "TRIBUNE_BASE_URL", Refused("https://")),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "https://a.example.org/")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "https://a.example.org/x")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "https://A.example.org")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "https://a.example.org:443")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "https://u:p@a.example.org")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (
        Public,
        &[("TRIBUNE_BASE_URL", "http://a.example.org")],
        "TRIBUNE_BASE_URL",
        Refused("Write https://a.example.org"),
    ),
    (Public, &[("TRIBUNE_BASE_URL", "http://10.0.0.7")], "TRIBUNE_BASE_URL", Refused("in the clear")),
    (Own, &[], "TRIBUNE_LISTEN", Fine),
    (Own, &[("TRIBUNE_LISTEN", "localhost:3000")], "TRIBUNE_LISTEN", Fine),
    (Public, &[("TRIBUNE_LISTEN", "[::]:3000")], "TRIBUNE_LISTEN", Fine),
    (Own, &[("TRIBUNE_LISTEN", "0.0.0.0:3000")], "TRIBUNE_LISTEN", Warned("Everybody on the network")),
    (Own, &[("TRIBUNE_LISTEN", "nonsense")], "TRIBUNE_LISTEN", Refused("127.0.0.1:3000")),
    (Own, &[("TRIBUNE_LISTEN", "127.0.0.1")], "TRIBUNE_LISTEN", Refused("port")),
    (Own, &[("TRIBUNE_LISTEN", "127.0.0.1:99999")], "TRIBUNE_LISTEN", Refused("port")),
    (Own, &[], "TRIBUNE_TRUSTED_PROXIES", Fine),
    (Public, &[("TRIBUNE_TRUSTED_PROXIES", "10.0.0.0/8, ::1")], "TRIBUNE_TRUSTED_PROXIES", Fine),
    (Public, &[("TRIBUNE_TRUSTED_PROXIES", "")], "TRIBUNE_TRUSTED_PROXIES", Warned("as one")),
    (Own, &[("TRIBUNE_TRUSTED_PROXIES", "nginx,10.0.0.0/8")], "TRIBUNE_TRUSTED_PROXIES", Refused("holds nginx")),
    (Own, &[("TRIBUNE_TRUSTED_PROXIES", "10.0.0.0/999")], "TRIBUNE_TRUSTED_PROXIES", Refused("holds 10.0.0.0/999")),
    (Own, &[("TRIBUNE_TRUSTED_PROXIES", "10.0.0.0/33")], "TRIBUNE_TRUSTED_PROXIES", Refused("holds 10.0.0.0/33")),
    (Public, &[("TRIBUNE_TRUSTED_PROXIES", "0.0.0.0/0")], "TRIBUNE_TRUSTED_PROXIES", Refused("any address")),
    (Own, &[("TRIBUNE_PKG", "tests/harness/pkg")], "TRIBUNE_PKG", Fine),
    (Own, &[("TRIBUNE_PKG", "/nonexistent")], "TRIBUNE_PKG", Warned("manifest.json")),
    (Public, &[("TRIBUNE_PKG", "/nonexistent")], "TRIBUNE_PKG", Refused("manifest.json")),
    (Own, &[], "TRIBUNE_ZONE", Fine),
    (Own, &[("TRIBUNE_ZONE", "Asia/Bangkok")], "TRIBUNE_ZONE", Fine),
    (Own, &[("TRIBUNE_ZONE", "Mars/Base")], "TRIBUNE_ZONE", Refused("Europe/Zurich")),
    (Own, &[], "TRIBUNE_HELP_CONTACT", Fine),
    (Public, &[], "TRIBUNE_HELP_CONTACT", Fine),
    (
        Public,
        &[("TRIBUNE_HELP_CONTACT", "help@tribune.localhost")],
        "TRIBUNE_HELP_CONTACT",
        Refused("never be changed"),
    ),
    (Public, &[("TRIBUNE_HELP_CONTACT", " ")], "TRIBUNE_HELP_CONTACT", Refused("one line")),
    (Own, &[], "TRIBUNE_SECURITY_CONTACT", Fine),
    (Public, &[("TRIBUNE_SECURITY_CONTACT", "https://example.org/security")], "TRIBUNE_SECURITY_CONTACT", Fine),
    (Public, &[("TRIBUNE_SECURITY_CONTACT", "")], "TRIBUNE_SECURITY_CONTACT", Warned("not told")),
    (Own, &[("TRIBUNE_SECURITY_CONTACT", "security@example.org")], "TRIBUNE_SECURITY_CONTACT", Refused("mailto:")),
    (Own, &[("TRIBUNE_SECURITY_CONTACT", "mailto:a@b.c\nX: y")], "TRIBUNE_SECURITY_CONTACT", Refused("mailto:")),
    (Own, &[], "TRIBUNE_SMTP_URL", Fine),
    (Public, &[], "TRIBUNE_SMTP_URL", Fine),
    (Own, &[("TRIBUNE_SMTP_URL", "smtp://127.0.0.1:2525")], "TRIBUNE_SMTP_URL", Fine),
    (Public, &[("TRIBUNE_SMTP_URL", "")], "TRIBUNE_SMTP_URL", Warned("nobody receives")),
    (Public, &[("TRIBUNE_SMTP_URL", "smtp://mail.example.org")], "TRIBUNE_SMTP_URL", Warned("in the clear")),
    (Own, &[("TRIBUNE_SMTP_URL", "foo")], "TRIBUNE_SMTP_URL", Refused("smtp://user:password@")),
    (Own, &[("TRIBUNE_SMTP_URL", "http://mail.example.org")], "TRIBUNE_SMTP_URL", Refused("smtp://user:password@")),
    (Own, &[], "TRIBUNE_MAIL_FROM", Fine),
    (Public, &[], "TRIBUNE_MAIL_FROM", Fine),
    (Own, &[("TRIBUNE_MAIL_FROM", "nonsense")], "TRIBUNE_MAIL_FROM", Refused("not a mail address")),
    (
        Public,
        &[("TRIBUNE_MAIL_FROM", "Tribune <no-reply@tribune.localhost>")],
        "TRIBUNE_MAIL_FROM",
        Refused("tribune.localhost"),
    ),
    (Own, &[], "TRIBUNE_OIDC_ISSUER", Fine),
    (
        Public,
        &[
            ("TRIBUNE_OIDC_ISSUER", "https://login.example.org/realms/staff"),
            ("TRIBUNE_OIDC_CLIENT_ID", "tribune"),
            ("TRIBUNE_OIDC_CLIENT_SECRET", "secret"),
        ],
        "TRIBUNE_OIDC_ISSUER",
        Fine,
    ),
    (Own, &[("TRIBUNE_OIDC_CLIENT_ID", "tribune")], "TRIBUNE_OIDC_ISSUER", Refused("together")),
    (Own, &[("TRIBUNE_OIDC_ISSUER", "http://login.example.org")], "TRIBUNE_OIDC_ISSUER", Refused("https")),
    (Own, &[], "TRIBUNE_OIDC_CLIENT_ID", Fine),
    (Own, &[("TRIBUNE_OIDC_ISSUER", "https://login.example.org")], "TRIBUNE_OIDC_CLIENT_ID", Refused("together")),
    (Own, &[], "TRIBUNE_OIDC_CLIENT_SECRET", Fine),
    (Own, &[("TRIBUNE_OIDC_CLIENT_ID", "tribune")], "TRIBUNE_OIDC_CLIENT_SECRET", Refused("together")),
    (Own, &[], "TRIBUNE_OIDC_SCOPES", Fine),
    (Own, &[("TRIBUNE_OIDC_SCOPES", "openid \"roles\"")], "TRIBUNE_OIDC_SCOPES", Refused("openid profile")),
    (Own, &[], "TRIBUNE_OIDC_ROLE_CLAIM", Fine),
    (Own, &[("TRIBUNE_OIDC_ROLE_CLAIM", " ")], "TRIBUNE_OIDC_ROLE_CLAIM", Refused("nobody would have a role")),
    (Own, &[], "TRIBUNE_OIDC_MAX_AGE", Fine),
    (Own, &[("TRIBUNE_OIDC_MAX_AGE", "3600")], "TRIBUNE_OIDC_MAX_AGE", Refused("there is no identity provider")),
    (Own, &[], "TRIBUNE_OIDC_ACR", Fine),
    (Own, &[("TRIBUNE_OIDC_ACR", "mfa")], "TRIBUNE_OIDC_ACR", Refused("there is no identity provider")),
    (Own, &[], "TRIBUNE_OIDC_LOCAL_PASSWORDS", Fine),
    (
        Own,
        &[
            ("TRIBUNE_OIDC_ISSUER", "https://login.example.org/realms/staff"),
            ("TRIBUNE_OIDC_CLIENT_ID", "tribune"),
            ("TRIBUNE_OIDC_CLIENT_SECRET", "secret"),
            ("TRIBUNE_OIDC_LOCAL_PASSWORDS", "true"),
        ],
        "TRIBUNE_OIDC_LOCAL_PASSWORDS",
        Warned("past your identity provider"),
    ),
    (Own, &[("TRIBUNE_LOG", "json")], "TRIBUNE_LOG", Fine),
    (Own, &[("TRIBUNE_LOG", "xml")], "TRIBUNE_LOG", Refused("text or json")),
    (Own, &[], "RUST_LOG", Fine),
    (Own, &[("RUST_LOG", "server=loud")], "RUST_LOG", Refused("info,sqlx=warn")),
    (Own, &[], "TRIBUNE_SLOW_QUERY", Fine),
    (Public, &[("TRIBUNE_SLOW_QUERY", "0")], "TRIBUNE_SLOW_QUERY", Warned("every statement")),
    (Own, &[("TRIBUNE_DEVELOPMENT", "true")], "TRIBUNE_DEVELOPMENT", Fine),
    (Public, &[("TRIBUNE_DEVELOPMENT", "true")], "TRIBUNE_DEVELOPMENT", Warned("gallery")),
];

fn command() -> Command {
    Config::augment_args(Command::new("test"))
}

/// The variables that the code reads.
pub fn variables() -> Vec<String> {
    let command = command();
    let named = command.get_arguments().filter_map(|argument| argument.get_env());
    named.map(|name| name.to_string_lossy().into_owned()).collect()
}

/// The settings as they would be with these variables, also when others are set around the test.
fn config(settings: &[(&str, &str)]) -> Config {
    let command = command();
    let mut words = vec!["test".to_owned()];
    for argument in command.get_arguments() {
        let Some(name) = argument.get_env() else { continue };
        let set = settings.iter().rev().find(|(variable, _)| name == *variable);
        let flag = argument.get_long().expect("every setting has a flag");
        match set {
            Some((_, "true")) if !argument.get_action().takes_values() => {
                words.push(format!("--{flag}"));
            }
            Some((_, value)) => words.push(format!("--{flag}={value}")),
            // Written out, so that the machine's own variables do not count.
            None => {
                let defaults = argument.get_default_values();
                if let Some(default) = defaults.first().filter(|_| argument.get_action().takes_values()) {
                    words.push(format!("--{flag}={}", default.to_string_lossy()));
                }
            }
        }
    }
    let matches = command.try_get_matches_from(&words).unwrap_or_else(|error| panic!("{words:?}: {error}"));
    Config::from_arg_matches(&matches).expect("settings")
}

fn in_place(place: &Place, set: &[(&str, &str)]) -> Config {
    let mut all = match place {
        Own => Vec::new(),
        Public => PUBLIC.to_vec(),
    };
    all.extend_from_slice(set);
    config(&all)
}

#[test]
fn every_setting_has_a_row_and_is_refused_or_warned_of_when_it_is_wrong() {
    let rows: Vec<&str> = SETTINGS.iter().map(|setting| setting.variable).collect();
    for variable in variables() {
        assert!(rows.contains(&variable.as_str()), "{variable} has no row in server/src/config/settings.rs");
        let of_it = || CASES.iter().filter(|(_, _, about, _)| *about == variable);
        assert!(of_it().any(|(.., expected)| matches!(expected, Fine)), "{variable} has no case that is right");
        assert!(of_it().any(|(.., expected)| !matches!(expected, Fine)), "{variable} has no case that is wrong");
    }
    assert_eq!(rows.len(), variables().len());
}

#[test]
fn what_is_wrong_with_a_setting_is_said_with_its_name_and_what_to_write() {
    for (place, set, variable, expected) in CASES {
        let config = in_place(place, set);
        let setting = SETTINGS.iter().find(|setting| setting.variable == *variable).expect(variable);
        let found = setting.finding(&config);
        let said = found.as_ref().map(Finding::sentence).unwrap_or_default().to_owned();
        match (expected, &found) {
            (Fine, None) => continue,
            (Warned(part), Some(Finding::Warning(_))) | (Refused(part), Some(Finding::Refusal(_))) => {
                assert!(said.contains(part), "{set:?}: {said}");
            }
            _ => panic!("{variable} with {set:?}: {found:?}"),
        }
        assert!(said.starts_with(variable), "{said}");
        assert!(
            said.contains("Write") || said.contains("Set") || said.contains("Build") || said.contains("Leave"),
            "{said}"
        );
        assert!(!said.contains("  "), "{said}");
    }
}

#[test]
fn a_portal_in_public_with_all_its_settings_is_not_warned_of_anything_but_its_browser_half() {
    let config = in_place(&Public, &[]);
    let found: Vec<_> = SETTINGS.iter().filter_map(|setting| setting.finding(&config)).collect();
    assert!(found.iter().all(|finding| finding.sentence().starts_with("TRIBUNE_PKG")), "{found:?}");
}

#[test]
fn what_is_shown_of_a_setting_holds_no_secret() {
    let secret = "s3cret-of-the-house";
    let config = config(&[
        ("DATABASE_URL", &format!("postgres://tribune:{secret}@localhost/tribune")),
        ("TRIBUNE_SMTP_URL", &format!("smtp://portal:{secret}@mail.example.org")),
        ("TRIBUNE_OIDC_CLIENT_SECRET", secret),
    ]);
    for setting in SETTINGS {
        assert!(!(setting.shown)(&config).contains(secret), "{}", setting.variable);
    }
    for argument in command().get_arguments() {
        let name = argument.get_env().unwrap_or_default().to_string_lossy().into_owned();
        let holds_secret = ["DATABASE_URL", "TRIBUNE_SMTP_URL", "TRIBUNE_OIDC_CLIENT_SECRET"].contains(&name.as_str());
        assert_eq!(argument.is_hide_env_values_set(), holds_secret, "{name} in --help");
    }
}

#[test]
fn the_guide_names_every_setting_and_no_other() {
    let guide = include_str!("../../docs/running.md");
    let table = guide.split_once("## Settings").expect("a chapter on settings").1;
    let table = table.split_once("\n## ").map_or(table, |(table, _)| table);
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let mut named: Vec<String> = rows.map(|(name, _)| name.to_owned()).collect();
    let mut known = variables();
    named.sort();
    known.sort();
    assert_eq!(named, known, "docs/running.md and server/src/config");
}
