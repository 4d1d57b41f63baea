//! Sending somebody to the identity provider.

use std::time::Duration;

use app::kernel::Language;
use openidconnect::core::CoreResponseType;
use openidconnect::{AuthenticationContextClass, AuthenticationFlow, CsrfToken, Nonce, PkceCodeChallenge, Scope};
use sea_orm::{ConnectionTrait, Statement};

use super::provider::StaffProvider;
use crate::keys::token_hash;
use crate::portal::Portal;
use crate::stop::Result;
use crate::unit_of_work::{Work, Worker};
use crate::web::Visit;

/// How long somebody may take at the provider, in milliseconds.
pub const LIFE: i64 = 10 * 60 * 1000;

/// The provider's address to go to, and the state that this browser must bring back.
pub async fn begin(visit: &Visit, return_to: &str) -> Result<(String, String)> {
    let client = visit.portal.in_memory.of::<StaffProvider>().client(&visit.portal, false).await?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
    let mut request = client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random);
    for scope in visit.portal.config.oidc_scopes.split_whitespace().filter(|scope| *scope != "openid") {
        request = request.add_scope(Scope::new(scope.to_owned()));
    }
    let config = &visit.portal.config;
    if config.oidc_max_age > 0 {
        request = request.set_max_age(Duration::from_secs(config.oidc_max_age.into()));
    }
    for acr in config.oidc_acr.split_whitespace() {
        request = request.add_auth_context_value(AuthenticationContextClass::new(acr.to_owned()));
    }
    let (address, state, nonce) = request.set_pkce_challenge(challenge).url();
    let worker = Worker { kind: visit.actor.kind(), user: None };
    let work = Work::begin(&visit.portal.database, worker, visit.now, None).await?;
    work.execute(
        "insert into sign_in_states (state_hash, nonce, pkce_verifier, return_to, language, expires_at) \
         values ($1, $2, $3, $4, $5, $6)",
        [
            token_hash(state.secret()).into(),
            nonce.secret().clone().into(),
            verifier.secret().clone().into(),
            return_to.into(),
            visit.language().code().into(),
            visit.now.plus(LIFE).0.into(),
        ],
    )
    .await?;
    work.finish("").await?;
    Ok((address.into(), state.secret().clone()))
}

/// The language somebody left in, for the way back. None when the state is unknown.
pub async fn language_of_state(portal: &Portal, state: &str) -> Result<Option<Language>> {
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select language from sign_in_states where state_hash = $1",
        [token_hash(state).into()],
    );
    let Some(row) = reader.query_one_raw(find).await? else { return Ok(None) };
    Ok(Language::from_code(&row.try_get_by_index::<String>(0)?))
}
