//! What was sent, each time that it was sent. The applicant may change the answers while it has the next move, and some of this
//! is never sent. All other readers read the application as it was sent, from here.

use app::kernel::{ApplicationId, Failure, Timestamp, UserId};
use sea_orm::{ConnectionTrait, EntityTrait, QueryResult, Statement};

use super::Application;
use crate::documents::{Document, DocumentOwner, tables::documents};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// An application as it was sent once.
#[derive(Clone, Debug)]
pub struct Submission {
    /// 1 for what was sent first; each answer to a question is one more.
    pub number: i32,
    pub sent_at: Timestamp,
    /// The application, with what was sent in the place of what may have been typed since.
    pub application: Application,
    /// The documents that were sent with it, oldest first, without those that were deleted since.
    pub documents: Vec<Document>,
    /// How many of its documents were deleted since.
    pub deleted: usize,
}

/// Keeps an application as it stands, as sent now.
pub(super) async fn keep(work: &UnitOfWork, sent: &Application) -> Result<()> {
    let row = work
        .one(
            "insert into submissions (application_id, number, sent_at, organisation_name, country, category, answers, \
             profile, declared_by, declared_name) values ($1, \
             (select coalesce(max(number), 0) + 1 from submissions where application_id = $1), \
             $2, $3, $4, $5, $6, $7, $8, $9) returning number",
            [
                sent.id.0.into(),
                work.now.0.into(),
                sent.organisation_name.clone().into(),
                sent.country.clone().into(),
                sent.category.clone().into(),
                serde_json::to_value(&sent.answers)?.into(),
                sent.profile.as_ref().map(serde_json::to_value).transpose()?.into(),
                sent.declared_by.map(|user| user.0).into(),
                sent.declared_name.clone().into(),
            ],
        )
        .await?;
    let number: i32 = row.ok_or_else(|| anyhow::anyhow!("a submission got no number"))?.try_get_by_index(0)?;
    let owner = DocumentOwner::Application(sent.id);
    // Those of `documents_of`.
    let documents = "insert into submission_documents (application_id, number, document_id) select $1, $2, id \
                     from documents where owner_kind = $3 and owner_id = $1 and removed_at is null";
    work.execute(documents, [sent.id.0.into(), number.into(), owner.kind().into()]).await?;
    Ok(())
}

/// The number of what was sent last; none of a draft.
pub async fn latest(connection: &impl ConnectionTrait, application: ApplicationId) -> Result<Option<i32>> {
    let sql = "select max(number) from submissions where application_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [application.0.into()]);
    let row = connection.query_one_raw(find).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.flatten())
}

/// Numbers and moments of everything that was sent, the first first.
pub(super) async fn moments(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<(i32, Timestamp)>> {
    let sql = "select number, sent_at from submissions where application_id = $1 order by number";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [application.0.into()]);
    let mut moments = Vec::new();
    for row in connection.query_all_raw(find).await? {
        moments.push((row.try_get_by_index(0)?, Timestamp(row.try_get_by_index(1)?)));
    }
    Ok(moments)
}

/// An application as it was last sent. Errors with [`Failure::NotFound`] for what was never sent.
pub async fn as_sent(connection: &impl ConnectionTrait, application: &Application) -> Result<Submission> {
    let number = latest(connection, application.id).await?.ok_or(Failure::NotFound)?;
    as_sent_once(connection, application, number).await
}

/// An application as it was sent under this number. Errors with [`Failure::NotFound`] where there is none.
pub async fn as_sent_once(
    connection: &impl ConnectionTrait,
    application: &Application,
    number: i32,
) -> Result<Submission> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select sent_at, organisation_name, country, category, answers, profile, declared_by, declared_name \
         from submissions where application_id = $1 and number = $2",
        [application.id.0.into(), number.into()],
    );
    let row = connection.query_one_raw(find).await?.ok_or(Failure::NotFound)?;
    let (documents, deleted) = documents_sent(connection, application.id, number).await?;
    let sent_at = Timestamp(row.try_get_by_index(0)?);
    Ok(Submission { number, sent_at, application: with(application, &row)?, documents, deleted })
}

fn with(application: &Application, row: &QueryResult) -> Result<Application> {
    let profile: Option<serde_json::Value> = row.try_get_by_index(5)?;
    Ok(Application {
        organisation_name: row.try_get_by_index(1)?,
        country: row.try_get_by_index(2)?,
        category: row.try_get_by_index(3)?,
        answers: serde_json::from_value(row.try_get_by_index(4)?)?,
        profile: profile.map(serde_json::from_value).transpose()?,
        declared_by: row.try_get_by_index::<Option<uuid::Uuid>>(6)?.map(UserId),
        declared_name: row.try_get_by_index(7)?,
        ..application.clone()
    })
}

/// A document that was taken out again after sending is still there, until it is deleted.
async fn documents_sent(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    number: i32,
) -> Result<(Vec<Document>, usize)> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select d.* from documents d join submission_documents s on s.document_id = d.id \
         where s.application_id = $1 and s.number = $2 order by d.uploaded_at, d.id",
        [application.0.into(), number.into()],
    );
    let rows = documents::Entity::find().from_raw_sql(find).all(connection).await?;
    let all = rows.len();
    let there = rows.into_iter().filter(|row| row.deleted_at.is_none()).map(Document::try_from);
    let there: Vec<Document> = there.collect::<anyhow::Result<_>>()?;
    let deleted = all - there.len();
    Ok((there, deleted))
}
