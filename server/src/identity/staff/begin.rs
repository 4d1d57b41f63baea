//! Sending somebody to the identity provider.

use std::time::Duration;

use app::kernel::Language;
use openidconnect::core::CoreResponseType;
use openidconnect::{
    AuthenticationContextClass, AuthenticationFlow, CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier, Scope,
};
use sea_orm::{ConnectionTrait, Statement};

use super::provider::StaffProvider;
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::keys::token_hash;
use crate::portal::Portal;
use crate::store::Word;
use crate::unit_of_work::UnitOfWork;

/// How long somebody may take at the provider, in milliseconds.
pub const LIFE: i64 = 10 * 60 * 1000;

/// What is needed to go to the provider and to come back.
pub struct Departure {
    /// Where to go.
    pub address: String,
    /// What this browser must bring back.
    pub state: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

/// Asks the provider for its address; no unit of work waits for this.
pub async fn depart(portal: &Portal) -> Result<Departure> {
    let client = portal.in_memory.of::<StaffProvider>().client(portal, false).await?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
    let mut request = client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random);
    for scope in portal.config.oidc_scopes.split_whitespace().filter(|scope| *scope != "openid") {
        request = request.add_scope(Scope::new(scope.to_owned()));
    }
    let config = &portal.config;
    if config.oidc_max_age > 0 {
        request = request.set_max_age(Duration::from_secs(config.oidc_max_age.into()));
    }
    for acr in config.oidc_acr.split_whitespace() {
        request = request.add_auth_context_value(AuthenticationContextClass::new(acr.to_owned()));
    }
    let (address, state, nonce) = request.set_pkce_challenge(challenge).url();
    Ok(Departure { address: address.into(), state: state.secret().clone(), nonce, verifier })
}

/// Remembers the way until they are back: in which language they left, and where they were going.
pub async fn remember(work: &UnitOfWork, departure: &Departure, language: Language, return_to: &str) -> Result<()> {
    work.may(Action::SignIn, Subject::default())?;
    work.execute(
        "insert into sign_in_states (state_hash, nonce, pkce_verifier, return_to, language, expires_at) \
         values ($1, $2, $3, $4, $5, $6)",
        [
            token_hash(&departure.state).into(),
            departure.nonce.secret().clone().into(),
            departure.verifier.secret().clone().into(),
            return_to.into(),
            language.code().into(),
            work.now.plus(LIFE).0.into(),
        ],
    )
    .await?;
    Ok(())
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
    Ok(Some(row.try_get_by_index::<Word<_>>(0)?.0))
}
