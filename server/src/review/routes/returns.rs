//! Recommendations that were sent back, for whoever works on the file.

use app::review::pages::ReturnView;

use crate::review::{Opened, Returned, name_of};
use crate::stop::Result;
use crate::web::Visit;

/// The returns as whoever works on the file reads them: only somebody who declared on it (`proof`).
pub async fn return_views(visit: &Visit, proof: &Opened, returns: &[Returned]) -> Result<Vec<ReturnView>> {
    let zone = &proof.version().template.zone;
    let mut views = Vec::new();
    for returned in returns {
        views.push(ReturnView {
            by: name_of(visit.portal.database.reader(), returned.by).await?,
            at: visit.locale.date_time(returned.at, zone),
            note: returned.note.clone(),
        });
    }
    Ok(views)
}
