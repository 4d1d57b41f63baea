//! What an organisation answered about being named in a decision that gives less than was asked for.

use sea_orm::ConnectionTrait;

use crate::applications::Application;
use crate::decisions;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Whether the organisation is named about a decision because it agrees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    Unnamed,
    Named,
    /// It was, and takes that back.
    NoLonger,
}

/// About the latest decision on its application; none where no decision without a name is there to ask about.
pub(super) async fn naming(connection: &impl ConnectionTrait, application: &Application) -> Result<Option<Naming>> {
    let Some(recorded) = decisions::latest_of(connection, application.id).await? else { return Ok(None) };
    if recorded.decision.outcome.restriction().is_none() || recorded.named_by_rule {
        return Ok(None);
    }
    Ok(Some(match decisions::is_named_by_consent(connection, recorded.id).await? {
        true => Naming::Named,
        false if decisions::was_named(connection, recorded.id).await? => Naming::NoLonger,
        false => Naming::Unnamed,
    }))
}

/// Gives or takes back the agreement to be named about the latest decision.
pub(super) async fn answer_naming(work: &UnitOfWork, application: &Application, named: bool) -> Result<()> {
    decisions::name_by_consent(work, application.id, named).await?;
    // With a name it stands in the list by itself. Taken back, it is listed no longer.
    if named { decisions::leave_unnamed(work, application.id).await } else { Ok(()) }
}
