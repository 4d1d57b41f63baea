//! Who took which part in a matter, and what they declared before.

use anyhow::Context;
use app::kernel::{MatterId, StaffNote, UserId};
use app::review::{ConflictDeclaration, Part, Participation};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Set, Statement};
use uuid::Uuid;

use super::tables::{conflict_declarations, participations as parts};
use crate::audit::Evidence;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Everybody's parts in a matter, in every round, as the view `involvements` has them: with the members of the organisation that
/// applies, and with who sent the application even if they belong to it no more.
pub async fn participations(
    connection: &impl ConnectionTrait,
    matter: impl Into<MatterId>,
) -> Result<Vec<Participation>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select user_id, part, round from involvements where matter_id = $1",
        [matter.into().0.into()],
    );
    let mut taken = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (user, part, round): (Uuid, String, i32) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let part = Part::from_word(&part).with_context(|| format!("an unknown part in a matter: {part}"))?;
        let round = u16::try_from(round).context("a part in a round beyond counting")?;
        taken.push(Participation { user: UserId(user), part, round });
    }
    Ok(taken)
}

/// Remembers that somebody took a part. Taking the same part again in the same round changes nothing.
pub async fn take_part(work: &UnitOfWork, matter: impl Into<MatterId>, taken: Participation) -> Result<()> {
    let matter = matter.into();
    let key = (matter.0, taken.user.0, taken.part.as_str().to_owned(), i32::from(taken.round));
    if parts::Entity::find_by_id(key).one(work.connection()).await?.is_some() {
        return Ok(());
    }
    parts::ActiveModel {
        matter_id: Set(matter.0),
        user_id: Set(taken.user.0),
        part: Set(taken.part.as_str().to_owned()),
        round: Set(i32::from(taken.round)),
        began_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    work.must_vouch(Evidence::Parts, matter.0);
    Ok(())
}

/// What a person declared about a matter; none while they have not.
pub async fn declaration_of(
    connection: &impl ConnectionTrait,
    matter: impl Into<MatterId>,
    user: UserId,
) -> Result<Option<ConflictDeclaration>> {
    let found = conflict_declarations::Entity::find_by_id((matter.into().0, user.0)).one(connection).await?;
    Ok(found.map(|row| {
        if row.has_conflict {
            ConflictDeclaration::Conflict { tie: StaffNote::stored(row.tie) }
        } else {
            ConflictDeclaration::NoConflict
        }
    }))
}

/// Whether a person declared to be free of conflicts of interest in a matter.
pub async fn has_declared(connection: &impl ConnectionTrait, matter: MatterId, user: UserId) -> Result<bool> {
    Ok(declaration_of(connection, matter, user).await? == Some(ConflictDeclaration::NoConflict))
}

/// Keeps what a person declares, in place of what they declared before, if anything. The database refuses to take back a conflict.
pub async fn declare(
    work: &UnitOfWork,
    matter: impl Into<MatterId>,
    user: UserId,
    declaration: &ConflictDeclaration,
) -> Result<()> {
    let matter = matter.into();
    let row = conflict_declarations::Model {
        matter_id: matter.0,
        user_id: user.0,
        has_conflict: declaration.is_conflict(),
        tie: match declaration {
            ConflictDeclaration::Conflict { tie } => tie.for_staff().to_owned(),
            ConflictDeclaration::NoConflict => String::new(),
        },
        declared_at: work.now.0,
    };
    if declaration_of(work.connection(), matter, user).await?.is_none() {
        row.into_active_model().insert(work.connection()).await?;
    } else {
        let mut changed = row.clone().into_active_model();
        changed.has_conflict = Set(row.has_conflict);
        changed.tie = Set(row.tie);
        changed.declared_at = Set(row.declared_at);
        changed.update(work.connection()).await?;
    }
    work.must_vouch(Evidence::Declarations, matter.0);
    Ok(())
}
