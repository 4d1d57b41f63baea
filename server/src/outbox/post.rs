//! Putting a mail into the outbox.

use app::kernel::Language;
use uuid::Uuid;

use crate::stop::Result;
use crate::store::Work;

/// A plain-text mail in its reader's language.
#[derive(Clone, Debug)]
pub struct Mail {
    /// What it is about, for the log: `confirm_email`, `decision_notice`. Never shown.
    pub kind: &'static str,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub language: Language,
}

impl Work {
    /// Queues a mail. It leaves at least once after the transaction commits, always under the same Message-ID, so
    /// that a mail sent twice is recognised as one.
    pub async fn notify(&self, mail: Mail) -> Result<()> {
        let id = Uuid::now_v7();
        self.execute(
            "insert into outbox (id, kind, recipient, subject, body, language, message_id, created_at, next_try_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
            [
                id.into(),
                mail.kind.into(),
                mail.recipient.into(),
                mail.subject.into(),
                mail.body.into(),
                mail.language.code().into(),
                format!("<{}@tribune>", id.simple()).into(),
                self.now.0.into(),
            ],
        )
        .await?;
        Ok(())
    }
}
