//! Staff sign in at their institution's identity provider (OpenID Connect Core 1.0, authorization code with PKCE).

mod begin;
mod finish;
mod provider;
mod roles;

pub use begin::{LIFE, depart, language_of_state, remember};
pub use finish::{StaffSignIn, arrive, ask_for_claims, take_state};
pub use provider::StaffProvider;

use crate::config::Config;

/// Whether this portal has an identity provider.
pub fn is_offered(config: &Config) -> bool {
    !config.oidc_issuer.is_empty() && !config.oidc_client_id.is_empty()
}
