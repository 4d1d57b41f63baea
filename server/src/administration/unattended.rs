//! Files and challenges that wait for a role whose every holder took part, stepped aside or belongs to the organisation.

use app::identity::Unattended;
use app::kernel::UserId;
use sea_orm::ConnectionTrait;

use crate::challenges::unattended_challenges;
use crate::error::Result;
use crate::review::{QueueOf, unattended_files};

/// How many there are, without those from which `reader` is kept.
pub async fn unattended(connection: &impl ConnectionTrait, reader: UserId) -> Result<Unattended> {
    Ok(Unattended {
        to_review: unattended_files(connection, QueueOf::Reviewers, reader).await?,
        to_decide: unattended_files(connection, QueueOf::DecisionMakers, reader).await?,
        to_examine: unattended_challenges(connection, reader).await?,
    })
}
