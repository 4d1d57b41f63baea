//! One notice to an organisation: on its page at once, and a discreet mail to each member who has an address.

use app::kernel::{ApplicationId, ChallengeId, DecisionId, Language, OrganisationId};
use app::text::Locale;
use sea_orm::{ActiveModelTrait, ConnectionTrait, Set, Statement};
use uuid::Uuid;

use super::tables::notices;
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::stop::Result;
use crate::store::Work;

/// What an organisation is told about. `language` is the one the application is written in: the notice on its page
/// counts as given in it.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    /// For the log: `decision`, `challenge_outcome`.
    pub kind: &'static str,
    pub organisation: OrganisationId,
    pub application: Option<ApplicationId>,
    pub decision: Option<DecisionId>,
    pub challenge: Option<ChallengeId>,
    pub language: Language,
}

/// Gives the notice, and queues a mail to every member with a confirmed address, in the member's own language. The mail
/// has no name, programme, reference or deep link: others may read the mailbox.
pub async fn notify_organisation(work: &Work, portal: &Portal, notice: Notice) -> Result<()> {
    keep(work, notice, None, "portal", notice.language).await?;
    let find = Statement::from_sql_and_values(
        work.connection().get_database_backend(),
        "select u.id, u.email, u.language from organisation_members m join users u on u.id = m.user_id \
         where m.organisation_id = $1 and u.email is not null and u.email_confirmed_at is not null \
         and u.closed_at is null order by u.id",
        [notice.organisation.0.into()],
    );
    for row in work.connection().query_all_raw(find).await? {
        let (user, recipient, language): (Uuid, String, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let language = Language::from_code(&language).unwrap_or(notice.language);
        let locale = Locale::new(language);
        let body = format!("{}\n\n{}\n", locale.text("notices-mail-body"), portal.config.base_url);
        let subject = locale.text("notices-mail-subject");
        work.notify(Mail::new(portal, notice.kind, &recipient, language, subject, &body)).await?;
        keep(work, notice, Some(user), "email", language).await?;
    }
    Ok(())
}

pub(super) async fn keep(
    work: &Work,
    notice: Notice,
    recipient: Option<Uuid>,
    channel: &str,
    language: Language,
) -> Result<()> {
    notices::ActiveModel {
        id: Set(Uuid::now_v7()),
        kind: Set(notice.kind.to_owned()),
        organisation_id: Set(notice.organisation.0),
        application_id: Set(notice.application.map(|id| id.0)),
        decision_id: Set(notice.decision.map(|id| id.0)),
        challenge_id: Set(notice.challenge.map(|id| id.0)),
        recipient_id: Set(recipient),
        channel: Set(channel.to_owned()),
        language: Set(language.code().to_owned()),
        sent_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    Ok(())
}
