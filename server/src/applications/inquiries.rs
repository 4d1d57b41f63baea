//! Inquiries: the questions that were asked of the applicant at one time. A reviewer asks; the questions are stored here for the
//! applicant, who has to answer.

use app::kernel::{ApplicationId, CriterionId, Failure, TextToApplicant, Timestamp, UserId};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::{Application, latest_submission};
use crate::audit::Evidence;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// What is asked of the applicant: a text about each criterion.
pub struct Ask {
    pub assessment: Uuid,
    pub asked_by: UserId,
    pub questions: Vec<(CriterionId, TextToApplicant)>,
}

/// What was asked at one time.
#[derive(Clone, Debug)]
pub struct Inquiry {
    pub id: Uuid,
    pub asked_by: UserId,
    pub asked_at: Timestamp,
    /// What the applicant had sent when they were asked: the number of the submission.
    pub submission: i32,
}

/// Keeps what is asked in this round, word for word, and what the applicant had sent until then.
pub async fn ask(work: &UnitOfWork, application: &Application, asked: Ask) -> Result<()> {
    let id = Uuid::now_v7();
    let sent = latest_submission(work.connection(), application.id).await?.ok_or(Failure::NotFound)?;
    work.execute(
        "insert into inquiries (id, application_id, assessment_id, round, asked_by, asked_at, submission) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        [
            id.into(),
            application.id.0.into(),
            asked.assessment.into(),
            i32::from(application.progress.round).into(),
            asked.asked_by.0.into(),
            work.now.0.into(),
            sent.into(),
        ],
    )
    .await?;
    for (criterion, text) in asked.questions {
        work.execute(
            "insert into questions (inquiry_id, criterion_id, text_to_applicant) values ($1, $2, $3)",
            [id.into(), criterion.0.into(), text.for_applicant().into()],
        )
        .await?;
    }
    work.must_vouch(Evidence::Questions, application.id.0);
    Ok(())
}

/// The inquiries of a round, the latest first.
pub async fn inquiries_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    round: u16,
) -> Result<Vec<Inquiry>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select id, asked_by, asked_at, submission from inquiries where application_id = $1 and round = $2 \
         order by asked_at desc, id desc",
        [application.0.into(), i32::from(round).into()],
    );
    connection.query_all_raw(find).await?.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Inquiry> {
    Ok(Inquiry {
        id: row.try_get_by_index(0)?,
        asked_by: UserId(row.try_get_by_index(1)?),
        asked_at: Timestamp(row.try_get_by_index(2)?),
        submission: row.try_get_by_index(3)?,
    })
}

/// The questions of an inquiry, each with the code of its criterion, in the order of the criteria.
pub async fn questions_of(
    connection: &impl ConnectionTrait,
    inquiry: &Inquiry,
) -> Result<Vec<(String, TextToApplicant)>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select c.code, q.text_to_applicant from questions q join criteria c on c.id = q.criterion_id \
         where q.inquiry_id = $1 order by c.position",
        [inquiry.id.into()],
    );
    let rows = connection.query_all_raw(find).await?;
    let question =
        |row: &QueryResult| Ok((row.try_get_by_index(0)?, TextToApplicant::stored(row.try_get_by_index(1)?)));
    rows.iter().map(question).collect()
}

/// What was asked last in the present round; empty where nothing was.
pub async fn asked_last(
    connection: &impl ConnectionTrait,
    application: &Application,
) -> Result<Vec<(String, TextToApplicant)>> {
    let inquiries = inquiries_of(connection, application.id, application.progress.round).await?;
    match inquiries.first() {
        Some(last) => questions_of(connection, last).await,
        None => Ok(Vec::new()),
    }
}
