//! Addresses of organisations.

mod invitations;
mod leaving;
mod members;
mod profile;
mod their_change;

use crate::access::Action;
use crate::web::{RequestContext, Routes};

pub fn routes() -> Routes {
    Routes::new()
        .get("/organisations/new", Action::CreateOrganisation, profile::show_new)
        .post("/organisations/new", Action::CreateOrganisation, profile::post_new)
        .get("/organisations/{id}", Action::ReadOrganisation, profile::show_organisation)
        .get("/organisations/{id}/edit", Action::EditOrganisation, profile::show_edit)
        .post("/organisations/{id}/edit", Action::EditOrganisation, profile::post_edit)
        .get("/organisations/{id}/members", Action::InviteMembers, members::list)
        .get("/organisations/{id}/members/{user}", Action::InviteMembers, members::show_member)
        .post("/organisations/{id}/members/{user}", Action::InviteMembers, members::post_member)
        .get("/organisations/{id}/leave", Action::LeaveOrganisation, leaving::show)
        .post("/organisations/{id}/leave", Action::LeaveOrganisation, leaving::post)
        .get("/organisations/{id}/invite", Action::InviteMembers, members::show_invite)
        .post("/organisations/{id}/invite", Action::InviteMembers, members::post_invite)
        .get("/organisations/{id}/invitations/{invitation}", Action::InviteMembers, members::show_invitation)
        .post("/organisations/{id}/invitations/{invitation}", Action::InviteMembers, members::post_invitation)
        // Typing a code leads to its page and does nothing else: a part of what one finds after signing in.
        .get("/invitations", Action::ReadDashboard, invitations::show_entry)
        .post("/invitations", Action::ReadDashboard, invitations::post_entry)
        .get("/invitations/{code}", Action::AnswerInvitation, invitations::show)
        .post("/invitations/{code}", Action::AnswerInvitation, invitations::post)
}

/// Whether the address ends in `?word`: what was just done.
fn says(context: &RequestContext, word: &str) -> bool {
    context.query.as_deref().is_some_and(|query| query.split('&').any(|part| part == word))
}
