//! Settings, each from one environment variable (or command-line flag), with a default that is enough for trying the portal. What
//! each may be is in [`settings`]; a portal does not start with one that is wrong.

mod address;
mod check;
mod reaching;
pub mod settings;
mod storage;
mod telling;
mod trusted_proxies;
mod unknown;

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::bail;
use clap::Args;
use clap::builder::{StringValueParser, TypedValueParser};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

pub use check::{Finding, refuse_wrong_settings};
pub use trusted_proxies::TrustedProxies;
pub use unknown::{in_environment, unknown_settings};

use crate::refused::Refused;

/// Shown in notices that can never change, so that outside a first look it must be set.
const NO_CONTACT: &str = "help@tribune.localhost";
const NO_SENDER: &str = "Tribune <no-reply@tribune.localhost>";

#[derive(Args, Clone, Debug)]
pub struct Config {
    /// `sqlite://…` or `postgres://…`; without it, a file in the data folder.
    #[arg(long, env = "DATABASE_URL", default_value = "", hide_env_values = true)]
    pub database_url: String,
    /// Where the portal keeps its database, documents and secret.
    #[arg(long, env = "TRIBUNE_DATA", default_value = "./data", value_parser = path())]
    pub data: PathBuf,
    /// The address people use, without a slash at the end. Links in mails and the check of where a post comes from go by it.
    #[arg(long, env = "TRIBUNE_BASE_URL", default_value = "http://localhost:3000")]
    pub base_url: String,
    /// The address to listen on.
    #[arg(long, env = "TRIBUNE_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: String,
    /// The folder of the built browser half.
    #[arg(long, env = "TRIBUNE_PKG", default_value = "target/site/pkg", value_parser = path())]
    pub pkg: PathBuf,
    /// `smtp://user:password@host:port` (add `?tls=required`); without it, mails are written to `mail/` in the data folder.
    #[arg(long, env = "TRIBUNE_SMTP_URL", default_value = "", hide_env_values = true)]
    pub smtp_url: String,
    #[arg(long, env = "TRIBUNE_MAIL_FROM", default_value = NO_SENDER)]
    pub mail_from: String,
    /// The time zone in which dates of the register and the log are shown. Deadlines end in the zone of their programme.
    #[arg(long, env = "TRIBUNE_ZONE", default_value = "Europe/Zurich")]
    pub zone: String,
    /// Whom to ask for help; shown in notices and on the help page.
    #[arg(long, env = "TRIBUNE_HELP_CONTACT", default_value = NO_CONTACT)]
    pub help_contact: String,
    /// Where weaknesses are reported, as `mailto:…` or `https://…`; without it there is no `/.well-known/security.txt`.
    #[arg(long, env = "TRIBUNE_SECURITY_CONTACT", default_value = "")]
    pub security_contact: String,
    /// Staff sign in here. Without an issuer, staff have local accounts.
    #[arg(long, env = "TRIBUNE_OIDC_ISSUER", default_value = "")]
    pub oidc_issuer: String,
    #[arg(long, env = "TRIBUNE_OIDC_CLIENT_ID", default_value = "")]
    pub oidc_client_id: String,
    #[arg(long, env = "TRIBUNE_OIDC_CLIENT_SECRET", default_value = "", hide_env_values = true)]
    pub oidc_client_secret: String,
    /// What the provider is asked for, between spaces; some need a scope of their own to send the role claim.
    #[arg(long, env = "TRIBUNE_OIDC_SCOPES", default_value = "openid profile email roles")]
    pub oidc_scopes: String,
    /// The claim that lists a person's roles, by the words of the glossary (`reviewer`, `decision_maker`, …).
    #[arg(long, env = "TRIBUNE_OIDC_ROLE_CLAIM", default_value = "tribune_roles")]
    pub oidc_role_claim: String,
    /// How long ago staff may have signed in at the provider, in seconds; 0 asks for nothing. The provider must then say when
    /// (`auth_time`), and a person who signed in longer ago is asked again there.
    #[arg(long, env = "TRIBUNE_OIDC_MAX_AGE", default_value_t = 0)]
    pub oidc_max_age: u32,
    /// How staff must have signed in at the provider (`acr`), as words between spaces, each of which is enough; empty
    /// asks for nothing.
    #[arg(long, env = "TRIBUNE_OIDC_ACR", default_value = "")]
    pub oidc_acr: String,
    /// Lets people with a role sign in with a password kept here although there is an identity provider.
    #[arg(long, env = "TRIBUNE_OIDC_LOCAL_PASSWORDS", default_value_t = false)]
    pub oidc_local_passwords: bool,
    /// Networks (CIDR, comma-separated) whose `X-Forwarded-For` is believed.
    #[arg(long, env = "TRIBUNE_TRUSTED_PROXIES", default_value = "")]
    pub trusted_proxies: TrustedProxies,
    /// How the log is written: `text`, or `json` with one object a line.
    #[arg(long, env = "TRIBUNE_LOG", default_value = "text")]
    pub log: String,
    /// What is logged, in the words of tracing-subscriber's `EnvFilter`.
    #[arg(long, env = "RUST_LOG", default_value = "info,sqlx=warn,sea_orm_migration=warn")]
    pub log_filter: String,
    /// From how many milliseconds on a statement to the database is logged as slow, without the values in it.
    #[arg(long, env = "TRIBUNE_SLOW_QUERY", default_value_t = 200)]
    pub slow_query: u32,
    /// Shows the component gallery.
    #[arg(long, env = "TRIBUNE_DEVELOPMENT", default_value_t = false)]
    pub development: bool,
}

/// A path, also an empty one: the check of settings says what to write, and the command line only that something is missing.
fn path() -> impl TypedValueParser<Value = PathBuf> {
    StringValueParser::new().map(PathBuf::from)
}

impl Config {
    pub fn database_url(&self) -> String {
        if self.database_url.is_empty() {
            format!("sqlite://{}?mode=rwc", self.data.join("tribune.db").display())
        } else {
            self.database_url.clone()
        }
    }

    /// SQLite's file; none for PostgreSQL.
    pub fn database_file(&self) -> Option<PathBuf> {
        let url = self.database_url();
        let options = url.starts_with("sqlite:").then(|| SqliteConnectOptions::from_str(&url).ok()).flatten()?;
        Some(options.get_filename().to_path_buf())
    }

    /// Errors where SQLite would begin an empty file because the one that is meant lies elsewhere.
    pub fn refuse_missing_file(&self) -> anyhow::Result<()> {
        match self.database_file() {
            Some(file) if !file.exists() => bail!(Refused(format!(
                "There is no database at {}. Begin a portal with `tribune init`, or correct DATABASE_URL or TRIBUNE_DATA.",
                file.display()
            ))),
            _ => Ok(()),
        }
    }

    pub fn slow_query(&self) -> Duration {
        Duration::from_millis(self.slow_query.into())
    }

    /// Whether people reach the portal over TLS, so that cookies can be bound to it.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Whether the portal can be reached by its own machine only: a first look, a test, the demonstration.
    pub fn is_on_loopback(&self) -> bool {
        address::is_loopback_http(&self.base_url)
    }

    /// Whether only this machine can connect, also when the base address says otherwise.
    pub fn listens_to_own_machine(&self) -> bool {
        reaching::listens_to_own_machine(&self.listen)
    }
}
