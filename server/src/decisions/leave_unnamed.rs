//! An organisation that is named about its decisions has none without a name in the list.

use app::kernel::ApplicationId;

use crate::stop::Result;
use crate::unit_of_work::Work;

/// They come again at the next end of a month, as long as they have no name then.
pub async fn leave_unnamed(work: &Work, application: ApplicationId) -> Result<()> {
    let sql = "delete from unnamed_decisions where decision_id in (select id from decisions where application_id = $1)";
    work.execute(sql, [application.0.into()]).await?;
    Ok(())
}
