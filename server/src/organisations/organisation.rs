//! An organisation as use cases see it.

use anyhow::Context;
use app::kernel::{MemberRole, OrganisationId, Timestamp, UserId};
use app::organisations::OrganisationProfile;

use super::tables::organisations::Model;

#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub profile: OrganisationProfile,
    pub updated_at: Timestamp,
    pub updated_by: Option<UserId>,
    /// Grows with every write; a save of an older one is refused.
    pub version: i64,
}

/// Somebody who acts for an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub user: UserId,
    pub name: String,
    pub role: MemberRole,
    /// Grows with every change of what the person may do.
    pub version: i64,
}

impl TryFrom<Model> for Organisation {
    type Error = anyhow::Error;

    fn try_from(row: Model) -> Result<Self, anyhow::Error> {
        Ok(Organisation {
            id: OrganisationId(row.id),
            profile: serde_json::from_value(row.profile)
                .with_context(|| format!("the profile of organisation {} cannot be read", row.id))?,
            updated_at: Timestamp(row.updated_at),
            updated_by: row.updated_by.map(UserId),
            version: row.version,
        })
    }
}
