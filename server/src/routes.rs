//! The composition: the routes of every capability, and the portal as a service.

use axum::Router;

use crate::portal::Portal;
use crate::web::{self, Routes};
use crate::{
    administration, applications, challenges, decisions, disclosure, downloads, identity, organisations, programmes,
    protection, register, review,
};

/// The routes of every capability, in the order in which their sections stand in the navigation. The access test tries every
/// route of this list; `tribune routes` prints it.
pub fn all_routes(development: bool) -> Routes {
    Routes::new()
        .with("disclosure", disclosure::routes(development))
        .with("programmes", programmes::routes())
        .with("register", register::routes())
        .with("identity", identity::routes())
        .with("organisations", organisations::routes())
        .with("applications", applications::routes())
        .with("review", review::routes())
        .with("decisions", decisions::routes())
        .with("challenges", challenges::routes())
        .with("documents", downloads::routes())
        .with("protection", protection::routes())
        .with("administration", administration::routes())
}

/// The whole portal as a service.
pub fn router(portal: Portal) -> Router {
    let all = all_routes(portal.config.development);
    web::router(portal, all)
}
