//! Signing up. With an address: a mail is sent, and the answer is the same whether the address has an account or not.
//! With a chosen name: the account stands at once.

use app::identity::forms::{SignUp, read_sign_up};
use app::kernel::{Failure, UserId};

use super::accounts::{NewAccount, create_account};
use super::passwords::{hash_password, verify_password};
use super::store::{self, PendingSignUp};
use super::tries::{Guess, count_request, may_mail};
use super::{mail_sent, mails, sign_in::Entered};
use crate::sessions::admit;
use crate::stop::{Result, Stop};
use crate::unit_of_work::{Work, Worker};
use crate::web::{Submitted, Visit, way};

pub enum SignedUp {
    /// Look into your mailbox.
    MailSent {
        location: String,
    },
    Entered(Entered),
}

pub async fn sign_up(visit: &Visit, form: &Submitted) -> Result<SignedUp> {
    let wanted = read_sign_up(&form.values).map_err(|errors| Stop::Failure(Failure::Refused(errors)))?;
    count_request(visit, "sign-up").await?;
    match wanted.name.email().map(str::to_owned) {
        Some(email) => by_mail(visit, form, wanted, email).await,
        None => by_name(visit, wanted).await,
    }
}

async fn by_mail(visit: &Visit, form: &Submitted, wanted: SignUp, email: String) -> Result<SignedUp> {
    let password_hash = hash_password(&visit.portal, wanted.password.expose()).await?;
    let may_mail = may_mail(visit, "sign-up-mail", wanted.name.key()).await?;
    let work = visit.begin(form).await?;
    let existing = store::find_by_key(work.connection(), wanted.name.key()).await?;
    let language = existing.as_ref().map_or(visit.language(), store::language_of);
    let (kind, path) = if existing.is_some() {
        ("exists", "/sign-in".to_owned())
    } else {
        let pending = PendingSignUp {
            name: wanted.name,
            email: email.clone(),
            display_name: wanted.display_name.as_str().to_owned(),
            password_hash,
            language,
            return_to: way(visit, form.get("next")),
        };
        let token = store::keep_sign_up(&work, &pending).await?;
        ("confirm", format!("/confirm?token={token}"))
    };
    if may_mail {
        work.notify(mails::mail(&visit.portal, kind, &email, language, &path)).await?;
    }
    let location = work.finish(visit.href(&mail_sent::page(visit, "/sign-up/sent", &email))).await?;
    Ok(SignedUp::MailSent { location })
}

async fn by_name(visit: &Visit, wanted: SignUp) -> Result<SignedUp> {
    let existing = store::find_by_key(visit.portal.database.reader(), wanted.name.key()).await?;
    if let Some(account) = existing {
        // The same person again, whose first answer got lost on the way; anybody else would have to guess.
        let guess = Guess::at_sign_in(visit, wanted.name.key()).await?;
        if !verify_password(&visit.portal, wanted.password.expose(), account.password_hash.clone()).await? {
            return Err(Stop::refused("sign-in-name", "identity-refusal-name-taken"));
        }
        guess.was_right().await?;
        let work = begin(visit, Some(UserId(account.id))).await?;
        return enter(visit, work, UserId(account.id), account.sign_in_name).await;
    }
    let password_hash = hash_password(&visit.portal, wanted.password.expose()).await?;
    let work = begin(visit, None).await?;
    let key = wanted.name.key().to_owned();
    let account = NewAccount {
        sign_in_name: wanted.name,
        display_name: wanted.display_name.as_str().to_owned(),
        password_hash: Some(password_hash),
        language: visit.language(),
    };
    let user = create_account(&work, account).await?;
    enter(visit, work, user, key).await
}

async fn begin(visit: &Visit, user: Option<UserId>) -> Result<Work> {
    let kind = if user.is_some() { "member" } else { visit.actor.kind() };
    Work::begin(&visit.portal.database, Worker { kind, user }, visit.now, None).await
}

async fn enter(visit: &Visit, work: Work, user: UserId, key: String) -> Result<SignedUp> {
    let token = admit(&work, user, &visit.browser).await?;
    work.finish("").await?;
    Ok(SignedUp::Entered(Entered { token, key }))
}
