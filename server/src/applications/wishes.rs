//! What an applicant answered about being known.

use app::applications::PublicationWishes;
use app::kernel::{ApplicationId, ObjectKind, Verb};
use sea_orm::{ConnectionTrait, Statement};

use super::Application;
use crate::accreditations::show_or_hide;
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// None until the question was answered.
pub async fn wishes_of(connection: &impl ConnectionTrait, id: ApplicationId) -> Result<Option<PublicationWishes>> {
    Ok(kept_wishes(connection, id).await?.map(|(wishes, _)| wishes))
}

/// The wishes with the version under which they are kept; 0 before they were given.
pub async fn kept_wishes(
    connection: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Option<(PublicationWishes, i64)>> {
    let sql =
        "select danger, confidential, provisional_shown, version from publication_wishes where application_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [id.0.into()]);
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let wishes = PublicationWishes {
        danger: row.try_get_by_index(0)?,
        confidential: row.try_get_by_index(1)?,
        provisional_shown: row.try_get_by_index(2)?,
    };
    Ok(Some((wishes, row.try_get_by_index(3)?)))
}

/// Keeps the wishes of an application; from this moment the register follows them.
pub async fn keep_wishes(work: &UnitOfWork, application: &Application, wishes: PublicationWishes) -> Result<()> {
    let sql = "insert into publication_wishes (application_id, danger, confidential, provisional_shown, answered_at, salt, \
         version) values ($1, $2, $3, $4, $5, $6, 1) on conflict (application_id) do update set danger = excluded.danger, \
         confidential = excluded.confidential, provisional_shown = excluded.provisional_shown, \
         answered_at = excluded.answered_at, salt = excluded.salt, version = publication_wishes.version + 1";
    let values = [
        application.id.0.into(),
        wishes.danger.into(),
        wishes.confidential.into(),
        wishes.provisional_shown.into(),
        work.now.0.into(),
        crate::keys::random_id().into(),
    ];
    work.execute(sql, values).await?;
    // No log says that there is danger. The log says only that the page was answered, with a digest by which a change is noticed.
    work.must_vouch(Evidence::Wishes, application.id.0);
    let act = Act::new(Verb::VisibilityAnswered, Object::new(ObjectKind::Application, application.id.0));
    work.record(act.in_programme(application.programme));
    show_or_hide(work, application.organisation).await
}
