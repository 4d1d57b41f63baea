//! Coming back from the identity provider. Nothing it says counts before the ID token's signature, issuer, audience,
//! time and nonce are checked (OpenID Connect Core 1.0, 3.1.3.7).

use anyhow::{Context, anyhow};
use app::kernel::{ActorKind, Failure, Language, Lines, PlainText, Timestamp, UserId};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, IdTokenClaims, Nonce, PkceCodeVerifier, SignatureVerificationError,
    TokenResponse, core::CoreGenderClaim,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use uuid::Uuid;

use super::provider::{OtherClaims, StaffClient, StaffProvider};
use super::roles::read_roles;
use crate::access::{Action, Subject};
use crate::error::Result;
use crate::identity::accounts::{insert, replace_roles};
use crate::identity::browser::Browser;
use crate::identity::sign_in::NewSession;
use crate::identity::tables::users;
use crate::keys::token_hash;
use crate::portal::Portal;
use crate::sessions::{admit, end_session};
use crate::store::Word;
use crate::unit_of_work::{Author, UnitOfWork};

pub type Claims = IdTokenClaims<OtherClaims, CoreGenderClaim>;

/// How it ended.
pub enum StaffSignIn {
    NewSession(NewSession),
    /// The institution knows them, and named no role that the portal knows.
    WithoutRole(NewSession),
}

/// The sign-in that somebody began.
pub struct PendingSignIn {
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    pub return_to: String,
}

/// The log says which words of the claim give no role. They are the institution's words, and name nobody.
fn say_what_gives_nothing(claim: &str, is_there: bool, unknown: &[String]) {
    if !is_there {
        tracing::warn!(claim, "staff signed in without the claim that lists their roles");
    } else if !unknown.is_empty() {
        tracing::warn!(claim, words = ?unknown, "staff signed in with words that are no role of the portal");
    }
}

/// A state counts once, also when the sign-in fails.
pub async fn take_state(work: &UnitOfWork, state: &str) -> Result<Option<PendingSignIn>> {
    work.may(Action::SignIn, Subject::default())?;
    let hash = token_hash(state);
    let row = work
        .one(
            "delete from sign_in_states where state_hash = $1 returning nonce, pkce_verifier, return_to, expires_at",
            [hash.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    if Timestamp(row.try_get_by_index(3)?) <= work.now {
        return Ok(None);
    }
    Ok(Some(PendingSignIn {
        nonce: Nonce::new(row.try_get_by_index(0)?),
        verifier: PkceCodeVerifier::new(row.try_get_by_index(1)?),
        return_to: row.try_get_by_index(2)?,
    }))
}

/// What the provider says of somebody, checked. Asked between two units of work: the network may be slow.
pub async fn ask_for_claims(portal: &Portal, code: &str, begun: PendingSignIn) -> anyhow::Result<Claims> {
    let PendingSignIn { nonce, verifier, .. } = begun;
    let provider = portal.in_memory.of::<StaffProvider>();
    let away = |_| anyhow!("the provider cannot be discovered");
    let client = provider.client(portal, false).await.map_err(away)?;
    let request = client.exchange_code(AuthorizationCode::new(code.to_owned()))?.set_pkce_verifier(verifier);
    let answer = request.request_async(&provider.http).await.context("the code was not accepted")?;
    let token = answer.id_token().context("the provider sent no ID token")?;
    let now = portal.clock.now().0;
    let time = move || chrono::DateTime::from_timestamp_millis(now).unwrap_or_default();
    let (max_age, wanted) = (portal.config.oidc_max_age, portal.config.oidc_acr.as_str());
    let checked = |client: &StaffClient| {
        let verifier = client
            .id_token_verifier()
            .set_time_fn(time)
            .set_auth_time_verifier_fn(move |at| recent_enough(max_age, now, at.map(|at| at.timestamp_millis())))
            .set_auth_context_verifier_fn(move |acr| strong_enough(wanted, acr.map(|acr| acr.as_str())));
        token.claims(&verifier, &nonce).cloned()
    };
    match checked(&client) {
        Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
            // The provider may have changed its keys since we asked.
            let client = provider.client(portal, true).await.map_err(away)?;
            Ok(checked(&client)?)
        }
        claims => Ok(claims?),
    }
}

/// Seconds by which the clocks of the portal and the provider may differ.
const SKEW: i64 = 60;

/// Whether somebody signed in at the provider as lately as the institution wants (OpenID Connect Core 1.0, 3.1.2.1,
/// `max_age`). A provider that does not say when did not do as it was asked.
fn recent_enough(max_age: u32, now: i64, at: Option<i64>) -> std::result::Result<(), String> {
    match at {
        _ if max_age == 0 => Ok(()),
        None => Err("the provider does not say when this person signed in (auth_time)".to_owned()),
        Some(at) if now - at > (i64::from(max_age) + SKEW) * 1000 => {
            Err("this person signed in too long ago".to_owned())
        }
        Some(_) => Ok(()),
    }
}

/// Whether somebody signed in at the provider in one of the ways that the institution wants (`acr`).
fn strong_enough(wanted: &str, acr: Option<&str>) -> std::result::Result<(), String> {
    let fits = wanted.trim().is_empty() || acr.is_some_and(|acr| wanted.split_whitespace().any(|one| one == acr));
    if fits { Ok(()) } else { Err("this person did not sign in as strongly as is wanted (acr)".to_owned()) }
}

/// Signs in the person whom the provider named, with the roles that it gives them.
pub async fn arrive(
    work: &mut UnitOfWork,
    portal: &Portal,
    claims: &Claims,
    language: Language,
    browser: &Browser,
) -> Result<StaffSignIn> {
    work.may(Action::SignIn, Subject::default())?;
    work.author = Author { kind: ActorKind::Staff, user: None };
    let user = link_account(work, claims, language).await?;
    work.author.user = Some(user);
    let claim = claims.additional_claims().by_name.get(&portal.config.oidc_role_claim);
    let (roles, unknown) = read_roles(work, claim).await?;
    say_what_gives_nothing(&portal.config.oidc_role_claim, claim.is_some(), &unknown);
    replace_roles(work, user, &roles).await?;
    if let Some(before) = &work.actor.signed_in {
        end_session(work, before.user, before.session).await?;
    }
    let token = admit(work, user, &browser.family).await?;
    // An account of the provider has no name to sign in with here.
    let entered = NewSession { token, key: String::new() };
    Ok(if roles.is_empty() { StaffSignIn::WithoutRole(entered) } else { StaffSignIn::NewSession(entered) })
}

/// The account of this person: known by issuer and subject alone. An address can pass to somebody else; these cannot.
async fn link_account(work: &UnitOfWork, claims: &Claims, language: Language) -> Result<UserId> {
    let (issuer, subject) = (claims.issuer().as_str().to_owned(), claims.subject().as_str().to_owned());
    let name = claims.name().and_then(|name| name.get(None)).map(|name| name.as_str().to_owned());
    let name = name.and_then(|name| PlainText::parse(&name, 120, Lines::One).ok()).and_then(PlainText::filled);
    let name = name.map_or_else(|| subject.clone(), |name| name.as_str().to_owned());
    let email = claims.email().map(|email| email.as_str().to_owned());
    // Only what the provider itself has checked is written to (OpenID Connect Core 1.0, 5.1).
    let confirmed = email.is_some() && claims.email_verified() == Some(true);
    let confirmed_at = confirmed.then_some(work.now.0);
    let known = work
        .one(
            "select user_id from external_identities where issuer = $1 and subject = $2",
            [issuer.clone().into(), subject.clone().into()],
        )
        .await?;
    if let Some(row) = known {
        let id: Uuid = row.try_get_by_index(0)?;
        let account =
            users::Entity::find_by_id(id).one(work.connection()).await?.context("a linked account is gone")?;
        if account.closed_at.is_some() {
            return Err(Failure::NotAllowed.into());
        }
        let since = account.email_confirmed_at.filter(|_| account.email == email);
        let mut row = account.into_active_model();
        row.display_name = Set(name);
        row.email = Set(email);
        row.email_confirmed_at = Set(confirmed_at.map(|now| since.unwrap_or(now)));
        row.update(work.connection()).await?;
        return Ok(UserId(id));
    }
    let account = users::ActiveModel {
        // No name that a person can choose has a colon, so this one is never signed in with.
        sign_in_name: Set(format!("external:{}", Uuid::now_v7())),
        display_name: Set(name),
        email: Set(email),
        email_confirmed_at: Set(confirmed_at),
        password_hash: Set(None),
        language: Set(Word(language)),
        ..Default::default()
    };
    let user = insert(work, account).await?;
    work.execute(
        "insert into external_identities (issuer, subject, user_id) values ($1, $2, $3)",
        [issuer.into(), subject.into(), user.0.into()],
    )
    .await?;
    Ok(user)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_and_when_staff_signed_in_counts_where_the_institution_asks() {
        assert!(recent_enough(0, 0, None).is_ok());
        assert!(recent_enough(3600, 3_600_000, Some(0)).is_ok());
        assert!(recent_enough(3600, 3_600_000 + 61_000, Some(0)).is_err());
        assert!(recent_enough(3600, 0, None).is_err(), "a provider that does not say");
        assert!(strong_enough(" ", None).is_ok());
        assert!(strong_enough("phr mfa", Some("mfa")).is_ok());
        for acr in [None, Some("pwd"), Some("phr mfa"), Some("")] {
            assert!(strong_enough("phr mfa", acr).is_err(), "{acr:?}");
        }
    }
}
