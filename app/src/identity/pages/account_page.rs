//! What the portal knows about the reader's account, each answer with a link to change it.

use leptos::prelude::*;

use super::message_page::mail_refused;
use crate::identity::WorkMail;
use crate::kernel::{Language, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, done_notice};

#[derive(Clone, Debug)]
pub struct Account {
    pub display_name: String,
    /// Absent for staff whom an identity provider signs in.
    pub sign_in_name: Option<String>,
    pub email: Option<String>,
    /// Its server refused the last mail and will not take it later.
    pub mail_refused: bool,
    /// Their institution signed them in and gave no role that the portal knows.
    pub no_role: bool,
    /// Where a link was sent just now.
    pub mailed_to: Option<String>,
    pub language: Language,
    /// When staff want mails about work; none for everybody else.
    pub work_mail: Option<WorkMail>,
    /// Where the account's pages are: `/en/account`.
    pub base: String,
    /// Where the end of this session is told.
    pub session: String,
    /// The key of what was just done, if anything.
    pub done: Option<&'static str>,
}

pub fn account_page(locale: Locale, account: Account) -> AnyView {
    let text = |key: &str| locale.text(key);
    let local = account.sign_in_name.is_some();
    let row = |key: &str, value: Content, page: &str, can_change: bool| {
        let row = SummaryRow::new(text(key), value);
        let href = format!("{}/{page}", account.base);
        if can_change { row.change(href, text("interface-change"), text(key)) } else { row }
    };
    let email = match &account.email {
        Some(email) => Content::view(view! { <bdi dir="ltr">{email.clone()}</bdi> }),
        None => text("interface-not-provided").into(),
    };
    let mut rows = vec![row("identity-display-name", Content::authored(&account.display_name), "name", local)];
    if let Some(name) = &account.sign_in_name {
        rows.push(SummaryRow::new(text("identity-account-sign-in-name"), Content::authored(name)));
    }
    rows.push(row("identity-account-email", email, "email", local));
    let language = Content::in_language(account.language.own_name(), account.language);
    rows.push(row("identity-account-language", language, "language", true));
    if let Some(choice) = account.work_mail {
        let chosen = Content::from(locale.message(&choice.message()));
        rows.push(row("identity-account-work-mail", chosen, "work-mail", true));
    }
    if local {
        rows.push(row("identity-password", text("identity-account-password-hidden").into(), "password", true));
    }
    let note = if local { "identity-account-lead" } else { "identity-account-staff" };
    let done = account.done.map(|key| {
        let words = match (key, &account.mailed_to) {
            ("identity-account-mail-sent", Some(address)) => {
                locale.message(&Message::new("identity-account-mail-sent-to").with("address", address.as_str()))
            }
            _ => text(key),
        };
        done_notice(locale, words)
    });
    view! {
        {done}
        {account.mail_refused.then(|| mail_refused(locale))}
        <DocumentHead title=text("interface-account") lead=text(note) />
        {account.no_role.then(|| view! {
            <NoticeBanner title=text("identity-no-role-title") kind=TagKind::Attention>
                <p>{text("identity-no-role-text")}</p>
            </NoticeBanner>
        })}
        <SummaryList rows=rows />
        <h2>{text("identity-sessions-title")}</h2>
        <p><a href=format!("{}/sessions", account.base)>{text("identity-account-sessions")}</a></p>
        <p><a href=account.session.clone()>{text("identity-account-session")}</a></p>
    }
    .into_any()
}
