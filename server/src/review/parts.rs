//! Who took which part in a file, and what they declared before.

use app::kernel::{ApplicationId, Role, StaffNote, UserId};
use app::review::{ConflictDeclaration, Part, Participation};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, Set, Statement};
use uuid::Uuid;

use super::tables::{conflict_declarations, participations as parts};
use crate::access::Actor;
use crate::applications::Application;
use crate::audit::Evidence;
use crate::stop::Result;
use crate::unit_of_work::Work;

/// Everybody's parts in a file, in every round; the members of the organisation that applies, and who declared the
/// application even if they are none any more.
pub async fn participations(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<Participation>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select user_id, part, round from participations where application_id = $1 \
         union all select m.user_id, 'applicant_member', 1 from organisation_members m \
         join applications a on a.organisation_id = m.organisation_id where a.id = $1 \
         union all select declared_by, 'applicant_member', 1 from applications where id = $1 and declared_by is not null",
        [application.0.into()],
    );
    let mut taken = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (user, part, round): (Uuid, String, i32) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let round = u16::try_from(round).unwrap_or(u16::MAX);
        taken.extend(Part::from_word(&part).map(|part| Participation { user: UserId(user), part, round }));
    }
    Ok(taken)
}

/// Remembers that somebody took a part. Taking the same part again in the same round changes nothing.
pub async fn take_part(work: &Work, application: ApplicationId, taken: Participation) -> Result<()> {
    let key = (application.0, taken.user.0, taken.part.as_str().to_owned(), i32::from(taken.round));
    if parts::Entity::find_by_id(key).one(work.connection()).await?.is_some() {
        return Ok(());
    }
    parts::ActiveModel {
        application_id: Set(application.0),
        user_id: Set(taken.user.0),
        part: Set(taken.part.as_str().to_owned()),
        round: Set(i32::from(taken.round)),
        began_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    work.must_vouch(Evidence::Parts, application.0);
    Ok(())
}

/// Whether a person declared to be free of conflicts of interest in a file.
pub async fn has_declared(connection: &impl ConnectionTrait, application: ApplicationId, user: UserId) -> Result<bool> {
    let declared = declaration_of(connection, application, user).await?;
    Ok(declared == Some(ConflictDeclaration::NoConflict))
}

/// Whether the documents that were sent open to somebody who reviews or decides in the programme: once they declared.
pub async fn may_read_document(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    application: &Application,
) -> Result<bool> {
    let holds = |role: Role| actor.has_role(role, Some(application.programme));
    let assesses = holds(Role::Reviewer) || holds(Role::DecisionMaker);
    match actor.user().filter(|_| assesses) {
        Some(user) => has_declared(connection, application.id, user).await,
        None => Ok(false),
    }
}

/// What a person declared about a file; none while they have not.
pub async fn declaration_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
    user: UserId,
) -> Result<Option<ConflictDeclaration>> {
    let found = conflict_declarations::Entity::find_by_id((application.0, user.0)).one(connection).await?;
    Ok(found.map(|row| {
        if row.has_conflict {
            ConflictDeclaration::Conflict { tie: StaffNote::stored(row.tie) }
        } else {
            ConflictDeclaration::NoConflict
        }
    }))
}
