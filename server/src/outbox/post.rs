//! Putting a mail into the outbox.

use app::kernel::{Language, MailKind};
use uuid::Uuid;

use super::message::message_id;
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

/// What the text of a waiting mail is encrypted for: it may hold a link that lets somebody in.
pub(super) const BODY: &str = "outbox-body";

/// A plain-text mail in its reader's language. Its text is encrypted from the start, so that no table ever holds it.
#[derive(Clone, Debug)]
pub struct Mail {
    kind: MailKind,
    about: Option<Uuid>,
    recipient: String,
    subject: String,
    body: String,
    language: Language,
    message_id: String,
}

impl Mail {
    pub fn new(
        portal: &Portal,
        kind: MailKind,
        recipient: &str,
        language: Language,
        subject: String,
        body: &str,
    ) -> Self {
        let body = portal.keys.encrypt(BODY, body);
        let message_id = message_id(&portal.config);
        Mail { kind, about: None, recipient: recipient.to_owned(), subject, body, language, message_id }
    }

    /// The same for something whose use case asks later whether a mail about it has left ([`super::fate_of`]).
    pub fn about(self, matter: Uuid) -> Self {
        Mail { about: Some(matter), ..self }
    }
}

impl UnitOfWork {
    /// Queues a mail. It leaves at least once after the transaction commits, always under the same Message-ID, so
    /// that a mail sent twice is recognised as one.
    pub async fn notify(&self, mail: Mail) -> Result<()> {
        let id = Uuid::now_v7();
        self.execute(
            "insert into outbox (id, kind, recipient, subject, body, language, message_id, created_at, next_try_at, about_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
            [
                id.into(),
                mail.kind.as_str().into(),
                mail.recipient.into(),
                mail.subject.into(),
                mail.body.into(),
                mail.language.code().into(),
                mail.message_id.into(),
                self.now.0.into(),
                mail.about.into(),
            ],
        )
        .await?;
        Ok(())
    }
}
