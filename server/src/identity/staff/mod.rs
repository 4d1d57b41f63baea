//! Staff sign in at their institution's identity provider (OpenID Connect Core 1.0, authorization code with PKCE).

mod begin;
mod finish;
mod provider;
mod roles;

pub use begin::{LIFE, begin, language_of_state};
pub use finish::{Arrived, finish};
pub use provider::StaffProvider;

use crate::config::Config;

/// Whether this portal has an identity provider.
pub fn is_offered(config: &Config) -> bool {
    !config.oidc_issuer.is_empty() && !config.oidc_client_id.is_empty()
}
