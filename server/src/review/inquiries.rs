//! Inquiries: the questions that a reviewer sends to the applicant at one time, and what the applicant changed since.

use app::applications::pages::AskedFor;
use app::kernel::{ApplicationId, Failure, TextToApplicant, Timestamp, UserId};
use app::programmes::template::ProgrammeTemplate;
use app::review::Question;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::store::Assessment;
use crate::applications::{Application, Submission, latest_submission};
use crate::audit::Evidence;
use crate::stop::Result;
use crate::unit_of_work::Work;

/// What was asked at one time.
#[derive(Clone, Debug)]
pub struct Inquiry {
    pub id: Uuid,
    pub asked_by: UserId,
    pub asked_at: Timestamp,
    /// What the applicant had sent when they were asked: the number of the submission.
    pub submission: i32,
}

/// Keeps what is asked of the applicant, word for word, and what they had sent until then.
pub(super) async fn ask(
    work: &Work,
    application: &Application,
    assessment: &Assessment,
    user: UserId,
    questions: &[Question],
) -> Result<()> {
    let id = Uuid::now_v7();
    let sent = latest_submission(work.connection(), application.id).await?.ok_or(Failure::NotFound)?;
    work.execute(
        "insert into inquiries (id, application_id, assessment_id, round, asked_by, asked_at, submission) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        [
            id.into(),
            application.id.0.into(),
            assessment.id.0.into(),
            i32::from(assessment.round).into(),
            user.0.into(),
            work.now.0.into(),
            sent.into(),
        ],
    )
    .await?;
    for question in questions {
        work.execute(
            "insert into questions (inquiry_id, criterion_id, text_to_applicant) values ($1, $2, $3)",
            [id.into(), question.criterion.id.0.into(), question.text.for_applicant().into()],
        )
        .await?;
    }
    work.must_vouch(Evidence::Questions, application.id.0);
    Ok(())
}

/// The inquiries of a round, the latest first.
pub(super) async fn inquiries_of(
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
    let mut found = Vec::new();
    for row in connection.query_all_raw(find).await? {
        found.push(Inquiry {
            id: row.try_get_by_index(0)?,
            asked_by: UserId(row.try_get_by_index(1)?),
            asked_at: Timestamp(row.try_get_by_index(2)?),
            submission: row.try_get_by_index(3)?,
        });
    }
    Ok(found)
}

/// Whether the last question is still open, or was when the file came to its end: its clock was stopped and never set going
/// again.
pub(super) fn is_unanswered(application: &Application) -> bool {
    application.progress.clock.is_some_and(|clock| clock.paused_since.is_some())
}

/// The questions of an inquiry in the order of the criteria, as the applicant reads them.
pub(super) async fn questions_of(
    connection: &impl ConnectionTrait,
    application: &Application,
    template: &ProgrammeTemplate,
    inquiry: &Inquiry,
    language: app::kernel::Language,
) -> Result<Vec<AskedFor>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select c.code, q.text_to_applicant from questions q join criteria c on c.id = q.criterion_id \
         where q.inquiry_id = $1 order by c.position",
        [inquiry.id.into()],
    );
    let mut asked = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let code: String = row.try_get_by_index(0)?;
        let title = template.criterion(&code).map(|criterion| criterion.title.text(language).to_owned());
        asked.push(AskedFor {
            title: title.unwrap_or_else(|| code.clone()),
            code,
            text: TextToApplicant::stored(row.try_get_by_index(1)?),
            language: application.language,
            parts: Vec::new(),
        });
    }
    Ok(asked)
}

/// Names of the documents that came and went from one submission to the next.
pub(super) fn documents_between(before: &Submission, after: &Submission) -> (Vec<String>, Vec<String>) {
    let only_in = |one: &Submission, other: &Submission| {
        let is_new = |id| other.documents.iter().all(|document| document.id != id);
        let documents = one.documents.iter().filter(|document| is_new(document.id));
        documents.map(|document| document.file_name.clone()).collect()
    };
    (only_in(after, before), only_in(before, after))
}
