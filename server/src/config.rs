//! Settings, each from one environment variable (or command-line flag), with a default that serves a first look.

use std::path::PathBuf;

use clap::Args;

#[derive(Args, Clone, Debug)]
pub struct Config {
    /// `sqlite://…` or `postgres://…`; without it, a file in the data folder.
    #[arg(long, env = "DATABASE_URL", default_value = "")]
    pub database_url: String,
    /// Where the portal keeps its database, documents and secret.
    #[arg(long, env = "TRIBUNE_DATA", default_value = "./data")]
    pub data: PathBuf,
    /// The address people use, without a slash at the end. Links in mails and the forgery check go by it.
    #[arg(long, env = "TRIBUNE_BASE_URL", default_value = "http://localhost:3000")]
    pub base_url: String,
    /// The address to listen on.
    #[arg(long, env = "TRIBUNE_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: String,
    /// The folder of the built browser half.
    #[arg(long, env = "TRIBUNE_PKG", default_value = "target/site/pkg")]
    pub pkg: PathBuf,
    /// `smtp://user:password@host:port` (add `?tls=required`); without it, mails are written to `mail/` in the data folder.
    #[arg(long, env = "TRIBUNE_SMTP_URL", default_value = "", hide_env_values = true)]
    pub smtp_url: String,
    #[arg(long, env = "TRIBUNE_MAIL_FROM", default_value = "Tribune <no-reply@tribune.localhost>")]
    pub mail_from: String,
    /// The institution's time zone: deadlines end at the end of a day there.
    #[arg(long, env = "TRIBUNE_ZONE", default_value = "Europe/Zurich")]
    pub zone: String,
    /// Whom to ask for help; shown in notices and on the help page.
    #[arg(long, env = "TRIBUNE_HELP_CONTACT", default_value = "help@tribune.localhost")]
    pub help_contact: String,
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
    /// Networks (CIDR, comma-separated) whose `X-Forwarded-For` is believed.
    #[arg(long, env = "TRIBUNE_TRUSTED_PROXIES", default_value = "")]
    pub trusted_proxies: String,
    /// Shows the component gallery.
    #[arg(long, env = "TRIBUNE_DEVELOPMENT", default_value_t = false)]
    pub development: bool,
}

impl Config {
    pub fn database_url(&self) -> String {
        if self.database_url.is_empty() {
            format!("sqlite://{}?mode=rwc", self.data.join("tribune.db").display())
        } else {
            self.database_url.clone()
        }
    }

    /// Whether people reach the portal over TLS, so that cookies can be bound to it.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
