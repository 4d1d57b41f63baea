//! The composition: the routes of every capability, and the portal as a service.

use axum::Router;

use crate::portal::Portal;
use crate::web::{self, Routes};
use crate::{
    administration, applications, challenges, decisions, disclosure, downloads, identity, organisations, programmes,
    protection, register, review,
};

/// The routes of every capability, in the order in which their sections stand in the navigation. The access test walks this
/// list; `tribune routes` prints it.
pub fn all_routes(development: bool) -> Routes {
    Routes::new()
        .merge(disclosure::routes(development))
        .merge(programmes::routes())
        .merge(register::routes())
        .merge(identity::routes())
        .merge(organisations::routes())
        .merge(applications::routes())
        .merge(review::routes())
        .merge(decisions::routes())
        .merge(challenges::routes())
        .merge(downloads::routes())
        .merge(protection::routes())
        .merge(administration::routes())
}

/// The whole portal as a service.
pub fn router(portal: Portal) -> Router {
    let all = all_routes(portal.config.development);
    web::router(portal, all)
}
