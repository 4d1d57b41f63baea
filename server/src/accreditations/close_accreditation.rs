//! Ending a status.

use app::accreditations::AccreditationState;
use app::kernel::{DecisionId, ObjectKind, OrganisationId, ProgrammeId, Verb};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::tables::accreditations;
use super::terms::leave_terms;
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// Why a status ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Another status of the same programme took its place.
    Superseded,
    /// The institution took it away.
    Withdrawn,
    /// The organisation gave it up.
    Surrendered,
    /// It was provisional, or its decision was annulled, and the file came to its end without a grant.
    Decided,
}

impl Ending {
    const fn state(self) -> AccreditationState {
        match self {
            Ending::Superseded => AccreditationState::Superseded,
            Ending::Withdrawn => AccreditationState::Withdrawn,
            Ending::Surrendered => AccreditationState::Surrendered,
            Ending::Decided => AccreditationState::Decided,
        }
    }
}

/// Ends what the organisation holds under the programme, at `work.now`. Answers whether there was anything to end.
/// [`Ending::Decided`] does not end a status that was granted by a decision which is still in force.
pub async fn close_accreditation(
    work: &UnitOfWork,
    organisation: OrganisationId,
    programme: ProgrammeId,
    ending: Ending,
) -> Result<bool> {
    let open = accreditations::Entity::find()
        .filter(accreditations::Column::OrganisationId.eq(Key(organisation)))
        .filter(accreditations::Column::ProgrammeId.eq(Key(programme)))
        .filter(accreditations::Column::EndedAt.is_null())
        .one(work.connection())
        .await?;
    let Some(open) = open else { return Ok(false) };
    if ending == Ending::Decided && stands(work, open.decision_id).await? {
        return Ok(false);
    }
    accreditations::Entity::update_many()
        .col_expr(accreditations::Column::State, Expr::value(Word(ending.state())))
        .col_expr(accreditations::Column::EndedAt, Expr::value(work.now.0))
        .col_expr(accreditations::Column::Version, Expr::value(open.version + 1))
        .filter(accreditations::Column::Id.eq(open.id))
        .exec(work.connection())
        .await?;
    work.must_vouch(Evidence::Status, open.id.0.0);
    leave_terms(work, open.id.0.0).await?;
    let act = Act::new(Verb::Ended, Object::new(ObjectKind::Accreditation, open.id.0.0)).in_programme(programme);
    work.record(act.detail("state", ending.state().as_str()));
    Ok(true)
}

/// Whether a decision granted it and was not annulled.
async fn stands(work: &UnitOfWork, decision: Option<Key<DecisionId>>) -> Result<bool> {
    let Some(id) = decision else { return Ok(false) };
    let annulled = "select 1 from decision_annulments where decision_id = $1";
    Ok(work.one(annulled, [id.into()]).await?.is_none())
}
