//! The rows of matters, each written and deleted together with what it is.

use app::kernel::{MatterId, MatterKind};

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Before the thing itself, which refers to it by the same id.
pub async fn begin(work: &UnitOfWork, matter: impl Into<MatterId>, kind: MatterKind) -> Result<()> {
    let sql = "insert into matters (id, kind) values ($1, $2)";
    work.execute(sql, [matter.into().0.into(), kind.as_str().into()]).await?;
    Ok(())
}

/// After the thing itself: one that was never sent, in which nobody can have taken a part.
pub async fn forget(work: &UnitOfWork, matter: impl Into<MatterId>) -> Result<()> {
    work.execute("delete from matters where id = $1", [matter.into().0.into()]).await?;
    Ok(())
}
