//! Changes to one's own account.

use app::identity::forms::{read_display_name, read_email, read_language, read_new_password, read_work_mail};
use app::kernel::{Failure, FieldError, Language, UserId};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};

use super::passwords::{hash_password, verify_password};
use super::store::{self, LinkPurpose};
use super::tables::users;
use super::tries::{Guess, may_mail, may_mail_others};
use super::{mail_sent, mails};
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::sessions::{end_sessions, start_session};
use crate::stop::{Result, Stop, is_duplicate};
use crate::web::{Submitted, Visit};

fn refused(errors: Vec<FieldError>) -> Stop {
    Stop::Failure(Failure::Refused(errors))
}

/// The reader's own account.
pub async fn own_account(visit: &Visit) -> Result<users::Model> {
    visit.may(Action::ManageOwnAccount, Subject::default())?;
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    store::find_user(visit.portal.database.reader(), user).await
}

/// The same, for pages that make sense only with a password kept here.
pub async fn own_local_account(visit: &Visit) -> Result<users::Model> {
    let account = own_account(visit).await?;
    if account.password_hash.is_none() { Err(Failure::NotFound.into()) } else { Ok(account) }
}

/// Whether whoever asks has shown that mail reaches them: only such people have the portal write to others.
pub async fn has_confirmed_address(visit: &Visit) -> Result<bool> {
    let user = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let account = store::find_user(visit.portal.database.reader(), user).await?;
    Ok(account.email.is_some() && account.email_confirmed_at.is_some())
}

pub async fn change_name(visit: &Visit, form: &Submitted) -> Result<String> {
    let account = own_local_account(visit).await?;
    let name = read_display_name(&form.values).map_err(refused)?;
    let work = visit.begin(form).await?;
    let mut row = account.into_active_model();
    row.display_name = Set(name.as_str().to_owned());
    row.update(work.connection()).await?;
    work.finish(visit.href("/account?done=saved")).await
}

/// Returns the language as well, for its cookie.
pub async fn change_language(visit: &Visit, form: &Submitted) -> Result<(String, Language)> {
    let account = own_account(visit).await?;
    let language = read_language(&form.values).map_err(refused)?;
    let work = visit.begin(form).await?;
    let mut row = account.into_active_model();
    row.language = Set(language.code().to_owned());
    row.update(work.connection()).await?;
    let location = work.finish(format!("/{language}/account?done=saved")).await?;
    Ok((location, language))
}

/// One's own account, for pages that make sense only for staff.
pub async fn own_staff_account(visit: &Visit) -> Result<users::Model> {
    let account = own_account(visit).await?;
    if visit.actor.is_staff() { Ok(account) } else { Err(Failure::NotFound.into()) }
}

pub async fn change_work_mail(visit: &Visit, form: &Submitted) -> Result<String> {
    let account = own_staff_account(visit).await?;
    let chosen = read_work_mail(&form.values).map_err(refused)?;
    let work = visit.begin(form).await?;
    let mut row = account.into_active_model();
    row.work_mail = Set(chosen.as_str().to_owned());
    row.update(work.connection()).await?;
    work.finish(visit.href("/account?done=saved")).await
}

/// Sends a link to the new address; nothing changes before it is followed. An address that somebody else signs in
/// with gets the mail that says so, and the answer is the same.
pub async fn change_email(visit: &Visit, form: &Submitted) -> Result<String> {
    let account = own_local_account(visit).await?;
    let wanted = read_email(&form.values).map_err(refused)?;
    check_current(visit, &account, form).await?;
    let email = wanted.email().unwrap_or_default().to_owned();
    let may_mail = may_mail(visit, "change-mail", wanted.key()).await?
        && may_mail_others(visit, &format!("account:{}", account.id)).await?;
    let work = visit.begin(form).await?;
    let holder = store::find_by_key(work.connection(), wanted.key()).await?;
    let taken = holder.filter(|holder| holder.id != account.id);
    let mail = match taken {
        Some(holder) => mails::mail(&visit.portal, "exists", &email, store::language_of(&holder), "/sign-in"),
        None => {
            let token = store::make_link(&work, UserId(account.id), LinkPurpose::Confirm, &email, "").await?;
            let path = format!("/confirm?token={token}");
            mails::mail(&visit.portal, "change", &email, store::language_of(&account), &path)
        }
    };
    if may_mail {
        work.notify(mail).await?;
    }
    work.finish(visit.href(&mail_sent::page(visit, "/account?done=mail", &email))).await
}

/// The new address takes the place of the old one; whoever signs in with an address signs in with the new one.
pub async fn confirm_email(visit: &Visit, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let link = store::find_link(work.connection(), form.get("token"), LinkPurpose::Confirm, visit.now.0).await?;
    let store::Link { user, email, .. } = link.ok_or(Failure::NotFound)?;
    let account = store::find_user(work.connection(), user).await?;
    let name = app::identity::SignInName::parse(&email).map_err(crate::stop::refuse)?;
    let (before, language) = (account.email.clone(), store::language_of(&account));
    let signs_in_by_mail = account.sign_in_name.contains('@');
    let mut row = account.into_active_model();
    row.email = Set(Some(email));
    row.email_confirmed_at = Set(Some(visit.now.0));
    if signs_in_by_mail {
        row.sign_in_name = Set(name.key().to_owned());
    }
    row.update(work.connection())
        .await
        .map_err(|error| if is_duplicate(&error) { Stop::from(Failure::NotFound) } else { Stop::from(error) })?;
    store::forget_all_links(&work, user).await?;
    work.record(Act::new("email_changed", Object::new("user", user.0)));
    if let Some(before) = before {
        work.notify(mails::mail(&visit.portal, "changed", &before, language, "/help")).await?;
    }
    work.finish(visit.href("/account?done=saved")).await
}

/// Ends every session and link: whoever knew the old password, or copied the cookie, is out, and whatever they began.
/// Returns where to go, and the token of a new session for whoever made the change.
pub async fn change_password(visit: &Visit, form: &Submitted) -> Result<(String, String)> {
    let account = own_local_account(visit).await?;
    let names = [account.sign_in_name.as_str(), account.display_name.as_str()];
    let password = read_new_password(&form.values, &names).map_err(refused)?;
    check_current(visit, &account, form).await?;
    let hash = hash_password(&visit.portal, password.expose()).await?;
    let work = visit.begin(form).await?;
    let (user, language, email) = (UserId(account.id), store::language_of(&account), account.email.clone());
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(work.connection()).await?;
    store::forget_all_links(&work, user).await?;
    end_sessions(&work, user, None).await?;
    let token = start_session(&work, user, &visit.browser).await?;
    work.record(Act::new("password_changed", Object::new("user", user.0)));
    if let Some(email) = email {
        work.notify(mails::mail(&visit.portal, "password", &email, language, "/recover")).await?;
    }
    Ok((work.finish(visit.href("/account?done=password")).await?, token))
}

/// `current-password` is the account's.
async fn check_current(visit: &Visit, account: &users::Model, form: &Submitted) -> Result<()> {
    // Others' guesses at the account do not count: whoever is here has a session.
    let session = visit.actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?.session;
    let guess = Guess::by_holder(visit, &format!("session:{session}")).await?;
    if !verify_password(&visit.portal, form.get("current-password"), account.password_hash.clone()).await? {
        return Err(Stop::refused("current-password", "identity-refusal-password-wrong"));
    }
    guess.was_right().await
}
