//! The addresses of challenges: public, of those who challenge, of the panel.

mod check;
mod decide;
mod docket;
mod lodge;
mod own_challenges;
mod public;
mod status;
mod views;

use app::kernel::Role;

use crate::access::{Action, Actor};
use crate::web::Routes;

pub fn routes() -> Routes {
    let hears = |actor: &Actor| actor.has_role(Role::ChallengePanel, None);
    Routes::new()
        .section("interface-nav-panel", "/docket", hears)
        .landing("/docket", hears)
        .section("interface-nav-challenges", "/challenge", |actor| !actor.is_staff())
        .get("/challenge", Action::ReadPublicPages, public::start)
        .get("/challenges", Action::ReadPublicPages, public::outcomes)
        .get("/challenge/{reference}", Action::LodgeChallenge, lodge::show)
        .post("/challenge/{reference}", Action::LodgeChallenge, lodge::post)
        .get("/challenge/{reference}/check", Action::LodgeChallenge, check::show)
        .post_with_file("/challenge/{reference}/check", Action::LodgeChallenge, check::may_add, check::post)
        .get("/challenges/{reference}", Action::ReadOwnChallenge, status::show)
        .post_with_file("/challenges/{reference}", Action::LodgeChallenge, status::may_add, status::post)
        .get("/docket", Action::ReadDocket, docket::list)
        .get("/docket/{reference}", Action::ReadChallenge, docket::show)
        .post("/docket/{reference}", Action::AcknowledgeChallenge, docket::acknowledge)
        .get("/docket/{reference}/declare", Action::ReadChallenge, docket::show_declaration)
        .post("/docket/{reference}/declare", Action::ReadChallenge, docket::declare)
        .get("/docket/{reference}/decide", Action::DecideChallenge, decide::show)
        .post("/docket/{reference}/decide", Action::DecideChallenge, decide::post)
}
