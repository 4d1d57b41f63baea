//! Changes to one's own account.

use app::identity::SignInName;
use app::identity::forms::{read_display_name, read_email, read_language, read_new_password, read_work_mail};
use app::kernel::{AccountMail, Failure, FieldError, Language, ObjectKind, UserId, Verb};
use app::ui::form::Values;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};

use super::browser::Browser;
use super::mails;
use super::passwords::{hash_password, verify_password};
use super::store::{self, LinkPurpose};
use super::tables::users;
use super::tries::{Guess, may_mail, may_mail_others};
use crate::access::{Action, Actor, Subject, may};
use crate::audit::{Act, Object};
use crate::error::{Error, Result, is_duplicate};
use crate::portal::Portal;
use crate::sessions::{end_sessions, start_session};
use crate::store::Word;
use crate::unit_of_work::UnitOfWork;

fn refused(errors: Vec<FieldError>) -> Error {
    Error::Failure(Failure::Invalid(errors))
}

/// The account of the person who asks.
pub async fn own_account(connection: &impl ConnectionTrait, actor: &Actor) -> Result<users::Model> {
    may(actor, Action::ManageOwnAccount, Subject::default())?;
    let user = actor.user().ok_or(Failure::SignInFirst)?;
    store::find_user(connection, user).await
}

/// The same, for what makes sense only with a password kept here.
pub async fn own_local_account(connection: &impl ConnectionTrait, actor: &Actor) -> Result<users::Model> {
    let account = own_account(connection, actor).await?;
    if account.password_hash.is_none() { Err(Failure::NotFound.into()) } else { Ok(account) }
}

/// The same, for what makes sense only for staff.
pub async fn own_staff_account(connection: &impl ConnectionTrait, actor: &Actor) -> Result<users::Model> {
    let account = own_account(connection, actor).await?;
    if actor.is_staff() { Ok(account) } else { Err(Failure::NotFound.into()) }
}

/// Whether a person has shown that mail reaches them: only such people have the portal write to others.
pub async fn has_confirmed_address(connection: &impl ConnectionTrait, user: UserId) -> Result<bool> {
    let account = store::find_user(connection, user).await?;
    Ok(account.email.is_some() && account.email_confirmed_at.is_some())
}

pub async fn change_name(work: &UnitOfWork, typed: &Values) -> Result<()> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let account = own_local_account(work.connection(), &work.actor).await?;
    let name = read_display_name(typed).map_err(refused)?;
    let mut row = account.into_active_model();
    row.display_name = Set(name.as_str().to_owned());
    row.update(work.connection()).await?;
    Ok(())
}

pub async fn change_language(work: &UnitOfWork, typed: &Values) -> Result<Language> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let account = own_account(work.connection(), &work.actor).await?;
    let language = read_language(typed).map_err(refused)?;
    let mut row = account.into_active_model();
    row.language = Set(Word(language));
    row.update(work.connection()).await?;
    Ok(language)
}

pub async fn change_work_mail(work: &UnitOfWork, typed: &Values) -> Result<()> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let account = own_staff_account(work.connection(), &work.actor).await?;
    let chosen = read_work_mail(typed).map_err(refused)?;
    let mut row = account.into_active_model();
    row.work_mail = Set(Word(chosen));
    row.update(work.connection()).await?;
    Ok(())
}

/// An address that somebody wants as their own.
pub struct ChangeEmail {
    pub wanted: SignInName,
    /// Whether one more such mail may go there.
    pub may_mail: bool,
}

impl ChangeEmail {
    /// Reads what was typed, and counts: the guess at the password and the mail to another, apart from any unit of work.
    pub async fn prepare(portal: &Portal, actor: &Actor, browser: &Browser, typed: &Values) -> Result<Self> {
        let account = own_local_account(portal.database.reader(), actor).await?;
        let wanted = read_email(typed).map_err(refused)?;
        check_current(portal, actor, browser, &account, typed).await?;
        let (person, group) = (UserId(account.id), format!("account:{}", account.id));
        let may_mail = may_mail(portal, "change-mail", wanted.key()).await?
            && may_mail_others(portal, person, &group, &browser.origin).await?;
        Ok(ChangeEmail { wanted, may_mail })
    }

    pub fn address(&self) -> &str {
        self.wanted.email().unwrap_or_default()
    }
}

/// Sends a link to the new address; nothing changes before it is followed. An address that somebody else signs in
/// with gets the mail that says so, and the answer is the same.
pub async fn change_email(work: &UnitOfWork, portal: &Portal, command: &ChangeEmail) -> Result<()> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let account = own_local_account(work.connection(), &work.actor).await?;
    let email = command.address();
    let holder = store::find_by_key(work.connection(), command.wanted.key()).await?;
    let taken = holder.filter(|holder| holder.id != account.id);
    let mail = match taken {
        Some(holder) => mails::mail(portal, AccountMail::Exists, email, store::language_of(&holder), "/sign-in"),
        None => {
            let token = store::make_link(work, UserId(account.id), LinkPurpose::Confirm, email, "").await?;
            let path = format!("/confirm?token={token}");
            mails::mail(portal, AccountMail::Change, email, store::language_of(&account), &path)
        }
    };
    if command.may_mail {
        work.notify(mail).await?;
    }
    Ok(())
}

/// The new address takes the place of the old one; a person who signs in with an address signs in with the new one.
pub async fn confirm_email(work: &UnitOfWork, portal: &Portal, token: &str) -> Result<()> {
    work.may(Action::SignUp, Subject::default())?;
    let link = store::find_link(work.connection(), token, LinkPurpose::Confirm, work.now.0).await?;
    let store::Link { user, email, .. } = link.ok_or(Failure::NotFound)?;
    let account = store::find_user(work.connection(), user).await?;
    let name = SignInName::parse(&email).map_err(crate::error::violated)?;
    let (before, language) = (account.email.clone(), store::language_of(&account));
    let signs_in_by_mail = account.sign_in_name.contains('@');
    let mut row = account.into_active_model();
    row.email = Set(Some(email));
    row.email_confirmed_at = Set(Some(work.now.0));
    if signs_in_by_mail {
        row.sign_in_name = Set(name.key().to_owned());
    }
    row.update(work.connection())
        .await
        .map_err(|error| if is_duplicate(&error) { Error::from(Failure::NotFound) } else { Error::from(error) })?;
    store::forget_all_links(work, user).await?;
    work.record(Act::new(Verb::EmailChanged, Object::new(ObjectKind::User, user.0)));
    if let Some(before) = before {
        work.notify(mails::mail(portal, AccountMail::Changed, &before, language, "/help")).await?;
    }
    Ok(())
}

/// The hash of a new password, once the present one was shown. The guess at it is counted, apart from any unit of work.
pub async fn hash_changed(portal: &Portal, actor: &Actor, browser: &Browser, typed: &Values) -> Result<String> {
    let account = own_local_account(portal.database.reader(), actor).await?;
    let names = [account.sign_in_name.as_str(), account.display_name.as_str()];
    let password = read_new_password(typed, &names).map_err(refused)?;
    check_current(portal, actor, browser, &account, typed).await?;
    hash_password(portal, password.expose()).await
}

/// Ends every session and link: a person who knew the old password, or copied the cookie, is signed out, and nothing that they
/// began is valid. Returns the token of a new session for the person who made the change.
pub async fn change_password(work: &UnitOfWork, portal: &Portal, hash: String, browser: &Browser) -> Result<String> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let account = own_local_account(work.connection(), &work.actor).await?;
    let (user, language, email) = (UserId(account.id), store::language_of(&account), account.email.clone());
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(work.connection()).await?;
    store::forget_all_links(work, user).await?;
    end_sessions(work, user, None).await?;
    let token = start_session(work, user, &browser.family).await?;
    work.record(Act::new(Verb::PasswordChanged, Object::new(ObjectKind::User, user.0)));
    if let Some(email) = email {
        work.notify(mails::mail(portal, AccountMail::Password, &email, language, "/recover")).await?;
    }
    Ok(token)
}

/// `current-password` is the account's.
async fn check_current(
    portal: &Portal,
    actor: &Actor,
    browser: &Browser,
    account: &users::Model,
    typed: &Values,
) -> Result<()> {
    // Others' guesses at the account do not count: this person has a session.
    let session = actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?.session;
    let guess = Guess::by_holder(portal, &browser.origin, &format!("session:{session}")).await?;
    if !verify_password(portal, typed.get("current-password"), account.password_hash.clone()).await? {
        return Err(Error::invalid("current-password", "identity-violation-password-wrong"));
    }
    guess.was_right().await
}
