//! After signing in: which page comes next, and the cookies that say who it is.

use app::identity::pages::{MailSent, MessageKeys, mail_sent_page, message_page};
use app::kernel::{Message, shown_with_host};
use axum::http::{StatusCode, header};
use axum::response::Response;

use super::super::device;
use super::super::sign_in::NewSession;
use super::mail_sent;
use crate::web::{Answer, PageOptions, RequestContext, cookies, next_page, see_other};

/// How long a browser remembers the language, in seconds: a year.
pub const LANGUAGE_LIFE: i64 = 365 * 24 * 60 * 60;

/// To the page that was asked for, else to the sign-in page, which knows where this person works, with the session's cookie.
pub fn enter(context: &RequestContext, entered: NewSession, next: &str) -> Response {
    let location = next_page(context, next).unwrap_or_else(|| context.href("/sign-in"));
    let mut response = see_other(location);
    let config = &context.portal.config;
    let session = cookies::set(config, cookies::SESSION, &entered.token, None);
    let device = cookies::set(config, cookies::DEVICE, &device::cookie(&context.portal, &entered.key), None);
    response.headers_mut().append(header::SET_COOKIE, session);
    response.headers_mut().append(header::SET_COOKIE, device);
    response
}

/// A page that says a mail went out, and to which address. `link` is (path without language, key of its words).
pub async fn tell_mail_sent(context: &RequestContext, keys: MailSentKeys, link: (&str, &str)) -> Answer {
    let address = mail_sent::address(context);
    let refused = match &address {
        Some(address) => mail_sent::is_refused(context, address).await?,
        None => false,
    };
    let text = match &address {
        Some(address) => {
            let host = address.rsplit_once('@').map_or("", |(_, host)| host);
            context.locale.message(&Message::new(keys.text_to).with("address", shown_with_host(address, host)))
        }
        None => context.locale.text(keys.text),
    };
    let sent = MailSent { title: keys.title, text, next: keys.next, refused };
    let options = PageOptions::new(context.locale.text(keys.title)).private();
    let link = (context.href(link.0), link.1);
    Ok(context.page(options, || mail_sent_page(context.locale, sent, link)))
}

/// What such a page says: with an address (`text_to`) and, when it is not known any more, without.
pub struct MailSentKeys {
    pub title: &'static str,
    pub text: &'static str,
    pub text_to: &'static str,
    pub next: &'static str,
}

/// A page that only says what happened. `link` is (path without language, key of its words).
pub fn tell(context: &RequestContext, status: StatusCode, told: MessageKeys, link: (&str, &str)) -> Response {
    let options = PageOptions::new(context.locale.text(told.title)).private();
    let link = Some((context.href(link.0), link.1));
    context.page_with(status, options, || message_page(context.locale, told, link))
}
