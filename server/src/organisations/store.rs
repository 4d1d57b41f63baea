//! Reading and writing organisations.

use app::kernel::{Failure, MemberRole, OrganisationId, UserId};
use app::organisations::{OrganisationProfile, likeness_key};
use app::text::index_terms;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, Statement};

use super::tables::{organisation_members, organisations};
use super::{Member, Organisation};
use crate::audit::Evidence;
use crate::error::Result;
use crate::store::{Key, Word, sort_key};
use crate::unit_of_work::UnitOfWork;

/// Errors with [`Failure::NotFound`].
pub async fn find(connection: &impl ConnectionTrait, id: OrganisationId) -> Result<Organisation> {
    let row = organisations::Entity::find_by_id(id.0).one(connection).await?.ok_or(Failure::NotFound)?;
    Ok(Organisation::try_from(row)?)
}

/// The organisations somebody acts for, by name.
pub async fn of_user(connection: &impl ConnectionTrait, user: UserId) -> Result<Vec<Organisation>> {
    let memberships = organisation_members::Entity::find()
        .filter(organisation_members::Column::UserId.eq(user.0))
        .all(connection)
        .await?;
    let rows = organisations::Entity::find()
        .filter(organisations::Column::Id.is_in(memberships.iter().map(|member| member.organisation_id)))
        .order_by_asc(organisations::Column::SortName)
        .order_by_asc(organisations::Column::Id)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(Organisation::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Who acts for an organisation, owners first.
pub async fn members_of(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Vec<Member>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select m.user_id, u.display_name, m.role, m.version from organisation_members m join users u on u.id = m.user_id \
         where m.organisation_id = $1 order by m.added_at, m.user_id",
        [organisation.0.into()],
    );
    let mut members = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (Key(user), Word(role)) = (row.try_get_by_index(0)?, row.try_get_by_index(2)?);
        members.push(Member { user, name: row.try_get_by_index(1)?, role, version: row.try_get_by_index(3)? });
    }
    members.sort_by_key(|member| std::cmp::Reverse(member.role));
    Ok(members)
}

/// The same, as the rules about members see them.
pub(super) async fn roles_of(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<(UserId, MemberRole)>> {
    let members = members_of(connection, organisation).await?;
    Ok(members.into_iter().map(|member| (member.user, member.role)).collect())
}

pub(super) async fn insert(work: &UnitOfWork, id: OrganisationId, profile: &OrganisationProfile) -> Result<()> {
    let row = organisations::ActiveModel {
        id: Set(id.0),
        profile: Set(serde_json::to_value(profile)?),
        name: Set(profile.name.to_string()),
        latin_name: Set(text(&profile.latin_name)),
        acronym: Set(text(&profile.acronym)),
        country: Set(profile.country.code().to_owned()),
        legal_form: Set(profile.legal_form.as_str().to_owned()),
        sort_name: Set(sort_key(profile.name.as_str())),
        search_text: Set(search_text(profile)),
        likeness: Set(likeness_key(profile.name.as_str())),
        created_at: Set(work.now.0),
        updated_at: Set(work.now.0),
        updated_by: Set(work.author.user.map(|user| user.0)),
        version: Set(0),
    };
    row.insert(work.connection()).await?;
    Ok(())
}

pub async fn add_member(work: &UnitOfWork, organisation: OrganisationId, user: UserId, role: MemberRole) -> Result<()> {
    let row = organisation_members::ActiveModel {
        organisation_id: Set(organisation.0),
        user_id: Set(user.0),
        role: Set(role.as_str().to_owned()),
        added_at: Set(work.now.0),
        version: Set(0),
    };
    row.insert(work.connection()).await?;
    work.must_vouch(Evidence::Members, organisation.0);
    Ok(())
}

/// Makes other units of work that change the members of an organisation wait until this one is done, so that two owners cannot
/// remove each other at once.
pub(super) async fn lock_members(work: &UnitOfWork, organisation: OrganisationId) -> Result<()> {
    work.execute("update organisations set version = version where id = $1", [organisation.0.into()]).await?;
    Ok(())
}

/// Makes `after` the members, who are `before` now.
pub(super) async fn save_members(
    work: &UnitOfWork,
    organisation: OrganisationId,
    before: &[(UserId, MemberRole)],
    after: &[(UserId, MemberRole)],
) -> Result<()> {
    for (user, role) in before {
        let ids = [organisation.0.into(), user.0.into()];
        match after.iter().find(|(member, _)| member == user) {
            None => {
                let gone = "delete from organisation_members where organisation_id = $1 and user_id = $2";
                work.execute(gone, ids).await?;
            }
            Some((_, new)) if new != role => {
                let changed = "update organisation_members set role = $3, version = version + 1 \
                               where organisation_id = $1 and user_id = $2";
                let [organisation, user] = ids;
                work.execute(changed, [organisation, user, new.as_str().into()]).await?;
            }
            Some(_) => {}
        }
    }
    for (user, role) in after.iter().filter(|(user, _)| !before.iter().any(|(member, _)| member == user)) {
        add_member(work, organisation, *user, *role).await?;
    }
    work.must_vouch(Evidence::Members, organisation.0);
    Ok(())
}

/// Errors with [`Failure::Stale`] when `version` is no longer the stored one.
pub(super) async fn save_profile(
    work: &UnitOfWork,
    id: OrganisationId,
    profile: &OrganisationProfile,
    version: i64,
) -> Result<()> {
    let changed = organisations::Entity::update_many()
        .col_expr(organisations::Column::Profile, Expr::value(serde_json::to_value(profile)?))
        .col_expr(organisations::Column::Name, Expr::value(profile.name.as_str()))
        .col_expr(organisations::Column::LatinName, Expr::value(text(&profile.latin_name)))
        .col_expr(organisations::Column::Acronym, Expr::value(text(&profile.acronym)))
        .col_expr(organisations::Column::Country, Expr::value(profile.country.code()))
        .col_expr(organisations::Column::LegalForm, Expr::value(profile.legal_form.as_str()))
        .col_expr(organisations::Column::SortName, Expr::value(sort_key(profile.name.as_str())))
        .col_expr(organisations::Column::SearchText, Expr::value(search_text(profile)))
        .col_expr(organisations::Column::Likeness, Expr::value(likeness_key(profile.name.as_str())))
        .col_expr(organisations::Column::UpdatedAt, Expr::value(work.now.0))
        .col_expr(organisations::Column::UpdatedBy, Expr::value(work.author.user.map(|user| user.0)))
        .col_expr(organisations::Column::Version, Expr::value(version + 1))
        .filter(organisations::Column::Id.eq(id.0))
        .filter(organisations::Column::Version.eq(version))
        .exec(work.connection())
        .await?;
    if changed.rows_affected == 0 { Err(Failure::Stale.into()) } else { Ok(()) }
}

fn text(optional: &Option<app::kernel::PlainText>) -> String {
    optional.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn search_text(profile: &OrganisationProfile) -> String {
    let others = [&profile.latin_name, &profile.acronym].map(text);
    let names = std::iter::once(profile.name.as_str()).chain(others.iter().map(String::as_str));
    index_terms(names).into_iter().collect::<Vec<_>>().join(" ")
}
