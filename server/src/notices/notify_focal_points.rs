//! Telling the protection focal points that an organisation has hidden itself.

use app::kernel::{Channel, MailKind, NoticeKind, OrganisationId, ProgrammeId, Role};
use app::text::Locale;
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

use super::notify_organisation::{Notice, keep};
use crate::error::Result;
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::store::Word;
use crate::unit_of_work::UnitOfWork;

/// A row for each focal point, and the discreet mail that names nobody. Told are those of
/// `programmes`, and those of every programme.
pub async fn notify_focal_points(
    work: &UnitOfWork,
    portal: &Portal,
    organisation: OrganisationId,
    programmes: &[ProgrammeId],
) -> Result<()> {
    let mut values: Vec<Value> = vec![Role::ProtectionFocalPoint.as_str().into()];
    values.extend(programmes.iter().map(|programme| Value::from(programme.0)));
    let theirs: String = (2..=values.len()).map(|place| format!(" or g.programme_id = ${place}")).collect();
    let sql = format!(
        "select distinct u.id, u.email, u.language from role_grants g join users u on u.id = g.user_id \
         where g.role = $1 and (g.programme_id is null{theirs}) and u.email is not null \
         and u.email_confirmed_at is not null and u.closed_at is null order by u.id"
    );
    let find = Statement::from_sql_and_values(work.connection().get_database_backend(), sql, values);
    for row in work.connection().query_all_raw(find).await? {
        let (user, recipient): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let Word(language) = row.try_get_by_index(2)?;
        let kind = NoticeKind::ProtectionAsked;
        let locale = Locale::new(language);
        let body = format!("{}\n\n{}\n", locale.text("notices-mail-body"), portal.config.base_url);
        let subject = locale.text("notices-mail-subject");
        work.notify(Mail::new(portal, MailKind::Notice(kind), &recipient, language, subject, &body)).await?;
        let notice = Notice { kind, organisation, application: None, decision: None, challenge: None, language };
        keep(work, notice, Some(user), Channel::Email, language).await?;
    }
    Ok(())
}
