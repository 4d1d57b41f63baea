//! Deferrals, read and written.
use app::decisions::{ChallengeRoute, Deferral};
use app::kernel::{ApplicationId, Language, ProgrammeVersionId, RestrictionId, TextToApplicant, Timestamp};
use app::review::CriterionRef;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::decider_columns::DeciderColumns;
use super::tables::deferrals;
use crate::applications::Application;
use crate::error::Result;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// A deferral as it was told.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedDeferral {
    /// The restriction that it is.
    pub id: RestrictionId,
    pub version_id: ProgrammeVersionId,
    pub round: u16,
    pub deferral: Deferral,
    /// In which the text is written: that of the application.
    pub language: Language,
    pub help_contact: String,
}

/// The deferrals of an application in every round, the latest first.
pub async fn deferrals_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<RecordedDeferral>> {
    let rows = deferrals::Entity::find()
        .filter(deferrals::Column::ApplicationId.eq(Key(application)))
        .order_by_desc(deferrals::Column::DeferredAt)
        .order_by_desc(deferrals::Column::RestrictionId)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(read).collect::<anyhow::Result<_>>()?)
}

fn read(row: deferrals::Model) -> anyhow::Result<RecordedDeferral> {
    let decided_by = DeciderColumns {
        decider_id: row.decider_id,
        decided_by: row.decided_by,
        decider_name: row.decider_name,
        body_session: row.body_session,
        body_date: row.body_date,
        votes: [row.votes_for, row.votes_against, row.votes_abstaining],
    }
    .read()?;
    Ok(RecordedDeferral {
        id: row.restriction_id.0,
        version_id: row.programme_version_id.0,
        round: u16::try_from(row.round)?,
        deferral: Deferral {
            criterion: CriterionRef {
                id: row.criterion_id.0,
                code: row.criterion_code,
                version: row.criterion_version.try_into()?,
            },
            reason: row.reason.0,
            text: TextToApplicant::stored(row.text_to_applicant),
            decided_by,
            deferred_at: Timestamp(row.deferred_at),
            until: row.until_day.parse()?,
            ends: Timestamp(row.ends_at),
            challenge: ChallengeRoute {
                place: row.challenge_route,
                last_day: row.challenge_last_day.parse()?,
                until: Timestamp(row.challenge_until),
            },
        },
        language: row.language.0,
        help_contact: row.help_contact,
    })
}

/// Writes a deferral in the language of its application. Its restriction comes first (docs/adr/0006).
pub(super) async fn insert(
    work: &UnitOfWork,
    id: RestrictionId,
    application: &Application,
    deferral: &Deferral,
    help_contact: &str,
) -> Result<()> {
    let by = DeciderColumns::of(&deferral.decided_by);
    let [votes_for, votes_against, votes_abstaining] = by.votes;
    let row = deferrals::Model {
        restriction_id: Key(id),
        application_id: Key(application.id),
        programme_id: Key(application.programme),
        programme_version_id: Key(application.version_id),
        organisation_id: Key(application.organisation),
        round: i32::from(application.progress.round),
        reason: Word(deferral.reason),
        criterion_id: Key(deferral.criterion.id),
        criterion_code: deferral.criterion.code.clone(),
        criterion_version: i32::try_from(deferral.criterion.version).map_err(anyhow::Error::new)?,
        text_to_applicant: deferral.text.for_applicant().to_owned(),
        language: Word(application.language),
        decider_id: by.decider_id,
        decided_by: by.decided_by,
        decider_name: by.decider_name,
        body_session: by.body_session,
        body_date: by.body_date,
        votes_for,
        votes_against,
        votes_abstaining,
        deferred_at: deferral.deferred_at.0,
        until_day: deferral.until.to_string(),
        ends_at: deferral.ends.0,
        challenge_route: deferral.challenge.place.clone(),
        challenge_last_day: deferral.challenge.last_day.to_string(),
        challenge_until: deferral.challenge.until.0,
        help_contact: help_contact.to_owned(),
    };
    row.into_active_model().insert(work.connection()).await?;
    Ok(())
}
