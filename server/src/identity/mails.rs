//! The mails of identity. Links come from the configured base address only; nobody's name or password is repeated.

use app::kernel::{AccountMail, Language, MailKind, Message};
use app::text::Locale;

use crate::outbox::Mail;
use crate::portal::Portal;

/// `path` is where the link leads.
pub fn mail(portal: &Portal, kind: AccountMail, recipient: &str, language: Language, path: &str) -> Mail {
    let locale = Locale::new(language);
    let key = |part: &str| format!("identity-mail-{}-{part}", kind.as_str());
    let body = locale.bare(&Message::new(key("body")));
    let link = format!("{}/{language}{path}", portal.config.base_url);
    let foot = locale.bare(&Message::new("identity-mail-foot").with("contact", portal.config.help_contact.as_str()));
    let subject = locale.text(&key("subject"));
    Mail::new(portal, MailKind::Account(kind), recipient, language, subject, &format!("{body}\n\n{link}\n\n{foot}\n"))
}
