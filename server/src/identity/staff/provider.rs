//! The identity provider: discovered when it is first needed, remembered for an hour, asked again when it signs with a
//! key we have not seen.

use std::time::Duration;

use anyhow::Context;
use app::kernel::{Failure, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, Client, ClientId, ClientSecret, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IdTokenFields, IssuerUrl, LogoutRequest, PostLogoutRedirectUrl, ProviderMetadataWithLogout,
    RedirectUrl, StandardErrorResponse, StandardTokenResponse, reqwest,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::error::Result;
use crate::portal::Portal;
use crate::refused::in_one_line;

/// How long what was discovered counts, in milliseconds.
const REMEMBERED: i64 = 60 * 60 * 1000;
/// A provider is asked again at most this often because of an unknown key, in milliseconds.
const ASKED_AGAIN: i64 = 60 * 1000;
const TIMEOUT: Duration = Duration::from_secs(10);

/// Where the provider sends people back to: registered there, and the same for every language.
pub const CALLBACK: &str = "/sign-in/staff/callback";

/// Where the provider sends people back to after signing out there: registered there as well.
const SIGNED_OUT: &str = "/signed-out";

/// Every claim of the ID token beyond the standard ones; the institution chooses which one lists the roles.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OtherClaims {
    #[serde(flatten)]
    pub by_name: serde_json::Map<String, serde_json::Value>,
}

impl AdditionalClaims for OtherClaims {}

type Fields = IdTokenFields<
    OtherClaims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

pub type StaffClient = Client<
    OtherClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What was discovered, and when; and what asks.
pub struct StaffProvider {
    known: Mutex<Option<(ProviderMetadataWithLogout, Timestamp)>>,
    pub(super) http: reqwest::Client,
}

impl Default for StaffProvider {
    /// Follows no redirect: a provider that answers with one could send the client's secret elsewhere.
    fn default() -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(TIMEOUT);
        StaffProvider { known: Mutex::default(), http: http.build().expect("an HTTP client needs only its defaults") }
    }
}

impl StaffProvider {
    /// The client, discovered anew when what we know is too old. `unknown_key`: a token was signed by a key we do not
    /// know. Errors with [`Failure::Unavailable`] when the provider does not answer.
    pub async fn client(&self, portal: &Portal, unknown_key: bool) -> Result<StaffClient> {
        let metadata = self.metadata(portal, unknown_key).await?;
        let config = &portal.config;
        let secret =
            (!config.oidc_client_secret.is_empty()).then(|| ClientSecret::new(config.oidc_client_secret.clone()));
        let redirect = RedirectUrl::new(format!("{}{CALLBACK}", config.base_url)).context("TRIBUNE_BASE_URL")?;
        let client =
            StaffClient::from_provider_metadata(metadata, ClientId::new(config.oidc_client_id.clone()), secret);
        Ok(client.set_redirect_uri(redirect))
    }

    /// Where somebody signs out at the provider as well and comes back from (OpenID Connect RP-Initiated Logout 1.0);
    /// none where the provider has no such address.
    pub async fn sign_out_address(&self, portal: &Portal) -> Result<Option<String>> {
        let metadata = self.metadata(portal, false).await?;
        let Some(endpoint) = metadata.additional_metadata().end_session_endpoint.clone() else { return Ok(None) };
        let back = PostLogoutRedirectUrl::new(format!("{}{SIGNED_OUT}", portal.config.base_url));
        let request = LogoutRequest::from(endpoint)
            .set_client_id(ClientId::new(portal.config.oidc_client_id.clone()))
            .set_post_logout_redirect_uri(back.context("TRIBUNE_BASE_URL")?);
        Ok(Some(request.http_get_url().into()))
    }

    async fn metadata(&self, portal: &Portal, unknown_key: bool) -> Result<ProviderMetadataWithLogout> {
        let limit = if unknown_key { ASKED_AGAIN } else { REMEMBERED };
        let now = portal.clock.now();
        let mut known = self.known.lock().await;
        let metadata = match known.as_ref().filter(|(_, at)| now.since(*at) < limit) {
            Some((metadata, _)) => metadata.clone(),
            None => {
                let metadata = discover(portal).await?;
                *known = Some((metadata.clone(), now));
                metadata
            }
        };
        Ok(metadata)
    }
}

async fn discover(portal: &Portal) -> Result<ProviderMetadataWithLogout> {
    let issuer = IssuerUrl::new(portal.config.oidc_issuer.clone()).context("TRIBUNE_OIDC_ISSUER is not an address")?;
    ProviderMetadataWithLogout::discover_async(issuer, &portal.in_memory.of::<StaffProvider>().http).await.map_err(
        |error| {
            tracing::error!(error = in_one_line(&anyhow::Error::new(error)), "the identity provider does not answer");
            Failure::Unavailable.into()
        },
    )
}
