//! Telling the members of an organisation that something waits for them, and nothing about what.

use app::kernel::Language;
use app::text::Locale;
use sea_orm::{ConnectionTrait, Statement};

use super::Application;
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::stop::Result;
use crate::store::Work;

/// Queues a discreet mail to every owner and editor with a confirmed address, each in their own language: no name, no
/// programme, no reference, no deep link, because others may read the mailbox. `kind` is for the log only.
pub async fn notify_members(work: &Work, portal: &Portal, application: &Application, kind: &'static str) -> Result<()> {
    let find = Statement::from_sql_and_values(
        work.connection().get_database_backend(),
        "select u.email, u.language from organisation_members m join users u on u.id = m.user_id \
         where m.organisation_id = $1 and m.role in ('owner', 'editor') and u.email is not null \
         and u.email_confirmed_at is not null and u.closed_at is null order by u.id",
        [application.organisation.0.into()],
    );
    for row in work.connection().query_all_raw(find).await? {
        let (recipient, language): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let language = Language::from_code(&language).unwrap_or(application.language);
        let locale = Locale::new(language);
        let body = format!("{}\n\n{}\n", locale.text("applications-mail-body"), portal.config.base_url);
        work.notify(Mail { kind, recipient, subject: locale.text("applications-mail-subject"), body, language })
            .await?;
    }
    Ok(())
}
