//! Sending a recommendation back: its findings stay, the file is in the queue again, and its reviewers read what is missing.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::{ApplicationId, StaffNote, Timestamp, UserId};
use app::review::{AssessmentEvent, Participation, check_return};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::store;
use crate::applications::{self, Application};
use crate::error::{Error, Result, all_violated};
use crate::matters;
use crate::unit_of_work::UnitOfWork;

/// One return, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    pub by: UserId,
    pub at: Timestamp,
    pub note: StaffNote,
}

/// The returns of a round, the latest first.
pub async fn returns_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    round: u16,
) -> Result<Vec<Returned>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select returned_by, returned_at, note from returns where application_id = $1 and round = $2 \
         order by returned_at desc, id desc",
        [application.0.into(), i32::from(round).into()],
    );
    let mut returns = Vec::new();
    for row in connection.query_all_raw(find).await? {
        returns.push(Returned {
            by: UserId(row.try_get_by_index(0)?),
            at: Timestamp(row.try_get_by_index(1)?),
            note: StaffNote::stored(row.try_get_by_index(2)?),
        });
    }
    Ok(returns)
}

/// Sends the recommendation back with a note that says what is missing. `taken` is the part of the person who sends it back: they
/// may decide the file later, and neither assess it nor examine a challenge to it. Whether they may decide is asked before.
///
/// Errors with everything that stands against it; with [`Failure::Stale`] when somebody else changed the state of the file first.
pub async fn send_back(work: &UnitOfWork, application: &Application, taken: Participation, note: &str) -> Result<()> {
    let round = application.progress.round;
    let earlier = returns_of(work.connection(), application.id, round).await?.len();
    let note = check_return(note, u16::try_from(earlier).unwrap_or(u16::MAX)).map_err(all_violated)?;
    let waits = matches!(application.state(), ApplicationState::Recommended | ApplicationState::Deferred);
    let assessment = store::current(work.connection(), application.id, round).await?.filter(|_| waits);
    let recommended = assessment
        .as_ref()
        .and_then(|assessment| Some((assessment.recommendation.as_ref()?, assessment.recommended_by?)));
    let (Some(assessment), Some((recommendation, by))) = (&assessment, recommended) else {
        return Err(Error::invalid("", "review-violation-nothing-to-return"));
    };
    work.execute(
        "insert into returns (id, application_id, assessment_id, round, recommended, category, recommended_by, note, \
         returned_by, returned_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        [
            Uuid::now_v7().into(),
            application.id.0.into(),
            assessment.id.0.into(),
            i32::from(round).into(),
            recommendation.outcome.as_str().into(),
            recommendation.category.clone().into(),
            by.0.into(),
            note.for_staff().into(),
            taken.user.0.into(),
            work.now.0.into(),
        ],
    )
    .await?;
    store::set_state(work, assessment, AssessmentEvent::Returned).await?;
    matters::take_part(work, application.id, taken).await?;
    applications::advance(work, application, ApplicationEvent::Returned).await.map(drop)
}
