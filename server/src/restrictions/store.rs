//! Imposing, finding and lifting restrictions.

use anyhow::Context;
use app::kernel::{
    DecisionId, Failure, MatterId, ObjectKind, OrganisationId, PlainText, ProgrammeId, RestrictionId, Timestamp, Verb,
};
use app::restrictions::{Notice, Restriction, RestrictionKind};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};

use super::tables::restrictions::{ActiveModel, Column, Entity, Model};
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// A restriction with what and whom it concerns.
#[derive(Clone, Debug, PartialEq)]
pub struct ImposedRestriction {
    pub id: RestrictionId,
    /// The decision it follows from, where it does.
    pub decision: Option<DecisionId>,
    pub matter: MatterId,
    pub programme: ProgrammeId,
    pub organisation: OrganisationId,
    pub restriction: Restriction,
    pub version: i64,
}

impl TryFrom<Model> for ImposedRestriction {
    type Error = anyhow::Error;

    fn try_from(row: Model) -> anyhow::Result<Self> {
        let kind = RestrictionKind::from_word(&row.kind).context("a restriction of an unknown kind")?;
        Ok(ImposedRestriction {
            id: RestrictionId(row.id),
            decision: row.decision_id.map(DecisionId),
            matter: MatterId(row.matter_id),
            programme: ProgrammeId(row.programme_id),
            organisation: OrganisationId(row.organisation_id),
            restriction: Restriction {
                kind,
                legal_basis: PlainText::stored(row.legal_basis),
                reasons: PlainText::stored(row.reasons),
                start: Timestamp(row.starts_at),
                end: row.ends_at.map(Timestamp),
                notice: Notice {
                    given_at: Timestamp(row.notified_at),
                    challenge_until: row.challenge_until.map(Timestamp),
                },
                lifted_at: row.lifted_at.map(Timestamp),
            },
            version: row.version,
        })
    }
}

/// Stores a restriction that [`Restriction::impose`] let pass. `imposed.id` is the caller's to choose.
pub async fn impose(work: &UnitOfWork, imposed: &ImposedRestriction) -> Result<()> {
    debug_assert!(imposed.restriction.kind.is_imposed(), "the page about challenges does not list it");
    let restriction = &imposed.restriction;
    ActiveModel {
        id: Set(imposed.id.0),
        kind: Set(restriction.kind.as_str().to_owned()),
        decision_id: Set(imposed.decision.map(|id| id.0)),
        matter_id: Set(imposed.matter.0),
        programme_id: Set(imposed.programme.0),
        organisation_id: Set(imposed.organisation.0),
        legal_basis: Set(restriction.legal_basis.as_str().to_owned()),
        reasons: Set(restriction.reasons.as_str().to_owned()),
        starts_at: Set(restriction.start.0),
        ends_at: Set(restriction.end.map(|at| at.0)),
        notified_at: Set(restriction.notice.given_at.0),
        challenge_until: Set(restriction.notice.challenge_until.map(|at| at.0)),
        lifted_at: Set(None),
        version: Set(0),
    }
    .insert(work.connection())
    .await?;
    work.must_vouch(Evidence::Restriction, imposed.id.0);
    let act = Act::new(Verb::Imposed, Object::new(ObjectKind::Restriction, imposed.id.0))
        .in_programme(imposed.programme)
        .detail("kind", restriction.kind.as_str());
    work.record(act);
    Ok(())
}

/// Errors with [`Failure::NotFound`].
pub async fn find(connection: &impl ConnectionTrait, id: RestrictionId) -> Result<ImposedRestriction> {
    let row = Entity::find_by_id(id.0).one(connection).await?.ok_or(Failure::NotFound)?;
    Ok(row.try_into()?)
}

/// The restriction that a decision imposed; none for a decision that grants what was asked for.
pub async fn of_decision(
    connection: &impl ConnectionTrait,
    decision: DecisionId,
) -> Result<Option<ImposedRestriction>> {
    let row = Entity::find().filter(Column::DecisionId.eq(decision.0)).one(connection).await?;
    Ok(row.map(TryInto::try_into).transpose()?)
}

/// Takes all effect from a restriction, from `work.now` on. Lifting what was lifted changes nothing.
pub async fn lift(work: &UnitOfWork, imposed: &ImposedRestriction) -> Result<()> {
    let lifted = Entity::update_many()
        .col_expr(Column::LiftedAt, Expr::value(work.now.0))
        .col_expr(Column::Version, Expr::value(imposed.version + 1))
        .filter(Column::Id.eq(imposed.id.0))
        .filter(Column::LiftedAt.is_null())
        .exec(work.connection())
        .await?;
    if lifted.rows_affected == 0 {
        return Ok(());
    }
    work.must_vouch(Evidence::Restriction, imposed.id.0);
    let act =
        Act::new(Verb::Lifted, Object::new(ObjectKind::Restriction, imposed.id.0)).in_programme(imposed.programme);
    work.record(act.detail("kind", imposed.restriction.kind.as_str()));
    Ok(())
}
