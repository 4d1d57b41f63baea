//! Accounts: making one, and what the institution allows its holder to do.

use app::identity::SignInName;
use app::kernel::{Language, ObjectKind, ProgrammeId, Role, UserId, Verb};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use super::tables::{role_grants, users};
use crate::audit::{Act, Object};
use crate::error::{Error, Result, is_duplicate};
use crate::store::Word;
use crate::unit_of_work::UnitOfWork;

/// An account to be made. A name that is an address counts as confirmed: the person who makes the account vouches for it.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub sign_in_name: SignInName,
    pub display_name: String,
    /// From [`super::hash_password`]; none for those whom an identity provider signs in.
    pub password_hash: Option<String>,
    pub language: Language,
}

/// Makes an account. Errors with a refusal on `sign-in-name` when the name is taken.
pub async fn create_account(work: &UnitOfWork, account: NewAccount) -> Result<UserId> {
    let email = account.sign_in_name.email().map(str::to_owned);
    insert(
        work,
        users::ActiveModel {
            sign_in_name: Set(account.sign_in_name.key().to_owned()),
            email_confirmed_at: Set(email.is_some().then_some(work.now.0)),
            email: Set(email),
            display_name: Set(account.display_name),
            password_hash: Set(account.password_hash),
            language: Set(Word(account.language)),
            ..Default::default()
        },
    )
    .await
}

pub(super) async fn insert(work: &UnitOfWork, account: users::ActiveModel) -> Result<UserId> {
    let id = Uuid::now_v7();
    let row = users::ActiveModel { id: Set(id), created_at: Set(work.now.0), version: Set(0), ..account };
    row.insert(work.connection()).await.map_err(|error| {
        if is_duplicate(&error) {
            Error::invalid(SignInName::FIELD, "identity-violation-name-taken")
        } else {
            Error::from(error)
        }
    })?;
    work.record(Act::new(Verb::AccountCreated, Object::new(ObjectKind::User, id)));
    Ok(UserId(id))
}

/// Gives a role, for one programme or for all. Giving it twice changes nothing.
pub async fn grant_role(work: &UnitOfWork, user: UserId, role: Role, programme: Option<ProgrammeId>) -> Result<()> {
    if held(work, user).await?.contains(&(role, programme)) {
        return Ok(());
    }
    // The act comes first: the database takes no grant without one.
    let act = Act::new(Verb::RoleGranted, Object::new(ObjectKind::User, user.0)).detail("role", role.as_str());
    work.record_first(match programme {
        Some(programme) => act.in_programme(programme),
        None => act,
    })
    .await?;
    role_grants::ActiveModel {
        id: Set(Uuid::now_v7()),
        user_id: Set(user.0),
        role: Set(Word(role)),
        programme_id: Set(programme.map(|programme| programme.0)),
        granted_at: Set(work.now.0),
    }
    .insert(work.connection())
    .await?;
    Ok(())
}

/// Makes `wanted` all the roles somebody holds.
pub(super) async fn replace_roles(
    work: &UnitOfWork,
    user: UserId,
    wanted: &[(Role, Option<ProgrammeId>)],
) -> Result<()> {
    for (role, programme) in held(work, user).await? {
        if !wanted.contains(&(role, programme)) {
            withdraw_role(work, user, role, programme).await?;
        }
    }
    for (role, programme) in wanted {
        grant_role(work, user, *role, *programme).await?;
    }
    Ok(())
}

pub(super) async fn withdraw_role(
    work: &UnitOfWork,
    user: UserId,
    role: Role,
    programme: Option<ProgrammeId>,
) -> Result<()> {
    let scope = match programme {
        Some(programme) => role_grants::Column::ProgrammeId.eq(programme.0),
        None => role_grants::Column::ProgrammeId.is_null(),
    };
    let act = Act::new(Verb::RoleWithdrawn, Object::new(ObjectKind::User, user.0)).detail("role", role.as_str());
    work.record_first(match programme {
        Some(programme) => act.in_programme(programme),
        None => act,
    })
    .await?;
    role_grants::Entity::delete_many()
        .filter(role_grants::Column::UserId.eq(user.0))
        .filter(role_grants::Column::Role.eq(Word(role)))
        .filter(scope)
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Whether somebody has any role with the institution.
pub(super) async fn has_roles(connection: &impl ConnectionTrait, user: UserId) -> Result<bool> {
    let found = role_grants::Entity::find().filter(role_grants::Column::UserId.eq(user.0)).one(connection).await?;
    Ok(found.is_some())
}

pub(super) async fn held(work: &UnitOfWork, user: UserId) -> Result<Vec<(Role, Option<ProgrammeId>)>> {
    let grants =
        role_grants::Entity::find().filter(role_grants::Column::UserId.eq(user.0)).all(work.connection()).await?;
    Ok(grants.into_iter().map(|grant| (grant.role.0, grant.programme_id.map(ProgrammeId))).collect())
}
