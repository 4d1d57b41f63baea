//! Recommendations that were sent back, for staff who work on the file.

use app::review::pages::ReturnView;

use crate::error::Result;
use crate::review::{OpenFile, Returned, name_of};
use crate::web::RequestContext;

/// The returns as staff who work on the file read them: only people who declared on it (`proof`).
pub async fn return_views(context: &RequestContext, proof: &OpenFile, returns: &[Returned]) -> Result<Vec<ReturnView>> {
    let zone = &proof.version().definition.zone;
    let mut views = Vec::new();
    for returned in returns {
        views.push(ReturnView {
            by: name_of(context.portal.database.reader(), returned.by).await?,
            at: context.locale.date_time(returned.at, zone),
            note: returned.note.clone(),
        });
    }
    Ok(views)
}
