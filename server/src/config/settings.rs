//! The table of settings: one row for each variable, with how it is shown and what it may be.

use super::address::without_password;
use super::check::Finding;
use super::{Config, reaching, storage, telling};

pub struct Setting {
    pub variable: &'static str,
    /// As `tribune check` shows it, without what is secret in it.
    pub shown: fn(&Config) -> String,
    pub(super) check: fn(&Config) -> Option<Finding>,
}

macro_rules! settings {
    ($($variable:literal: $shown:expr, $check:expr;)+) => {
        pub const SETTINGS: &[Setting] = &[$(Setting { variable: $variable, shown: $shown, check: $check }),+];
    };
}

settings! {
    "DATABASE_URL": |c| without_password(&c.database_url()), storage::database_url;
    "TRIBUNE_DATA": |c| c.data.display().to_string(), storage::data;
    "TRIBUNE_BASE_URL": |c| c.base_url.clone(), reaching::base_url;
    "TRIBUNE_LISTEN": |c| c.listen.clone(), reaching::listen;
    "TRIBUNE_TRUSTED_PROXIES": |c| c.trusted_proxies.as_str().to_owned(), reaching::trusted_proxies;
    "TRIBUNE_PKG": |c| c.pkg.display().to_string(), storage::pkg;
    "TRIBUNE_ZONE": |c| c.zone.clone(), telling::zone;
    "TRIBUNE_HELP_CONTACT": |c| c.help_contact.clone(), telling::help_contact;
    "TRIBUNE_SECURITY_CONTACT": |c| c.security_contact.clone(), telling::security_contact;
    "TRIBUNE_SMTP_URL": |c| without_password(&c.smtp_url), telling::smtp_url;
    "TRIBUNE_MAIL_FROM": |c| c.mail_from.clone(), telling::mail_from;
    "TRIBUNE_OIDC_ISSUER": |c| c.oidc_issuer.clone(), reaching::oidc_issuer;
    "TRIBUNE_OIDC_CLIENT_ID": |c| c.oidc_client_id.clone(), reaching::oidc_client_id;
    "TRIBUNE_OIDC_CLIENT_SECRET": |c| said_to_be_set(&c.oidc_client_secret), reaching::oidc_client_secret;
    "TRIBUNE_OIDC_SCOPES": |c| c.oidc_scopes.clone(), reaching::oidc_scopes;
    "TRIBUNE_OIDC_ROLE_CLAIM": |c| c.oidc_role_claim.clone(), reaching::oidc_role_claim;
    "TRIBUNE_OIDC_MAX_AGE": |c| c.oidc_max_age.to_string(), reaching::oidc_max_age;
    "TRIBUNE_OIDC_ACR": |c| c.oidc_acr.clone(), reaching::oidc_acr;
    "TRIBUNE_OIDC_LOCAL_PASSWORDS": |c| c.oidc_local_passwords.to_string(), reaching::oidc_local_passwords;
    "TRIBUNE_LOG": |c| c.log.clone(), telling::log;
    "RUST_LOG": |c| c.log_filter.clone(), telling::log_filter;
    "TRIBUNE_SLOW_QUERY": |c| format!("{} ms", c.slow_query), telling::slow_query;
    "TRIBUNE_DEVELOPMENT": |c| c.development.to_string(), telling::development;
}

fn said_to_be_set(secret: &str) -> String {
    if secret.is_empty() { String::new() } else { "(set)".to_owned() }
}
