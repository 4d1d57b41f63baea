//! The people of an organisation on their own objects: each standing does what it may, and no more.

use app::kernel::{MemberRole, days};
use reqwest::StatusCode;
use sea_orm::TryGetable;
use server::access::{Action, Allow, POLICY};
use server::routes::all_routes;
use server::web::RouteInfo;
use uuid::Uuid;

use super::{Viewer, World, person, rows};

/// The least standing that may, said a second time apart from the policy table.
fn least_standing(action: Action) -> Option<MemberRole> {
    use MemberRole::{Editor, Owner, Viewer};
    match action {
        Action::ReadOrganisation
        | Action::ReadApplication
        | Action::ReadWhatWasSent
        | Action::DownloadDocument
        | Action::DownloadOriginal
        | Action::LeaveOrganisation
        | Action::ReadNotice
        | Action::ReadOwnChallenge => Some(Viewer),
        Action::EditOrganisation
        | Action::StartApplication
        | Action::EditApplication
        | Action::SubmitApplication
        | Action::ManageVisibility
        | Action::ShowInPublic
        | Action::ProtectOrganisation
        | Action::LodgeChallenge => Some(Editor),
        Action::InviteMembers
        | Action::AgreeToNaming
        | Action::AgreeToBeShown
        | Action::WithdrawApplication
        | Action::DeleteDraft
        | Action::RenewReceipt => Some(Owner),
        _ => None,
    }
}

#[test]
fn the_policy_table_asks_for_the_standing_that_is_known_here() {
    for (action, allow) in POLICY {
        let asked = allow.iter().find_map(|allow| match allow {
            Allow::Member(least) => Some(*least),
            _ => None,
        });
        assert_eq!(asked, least_standing(*action), "{action:?}");
    }
}

/// One object of an organisation, and three people of it.
struct Own {
    /// The beginning of the paths it stands in.
    under: &'static [&'static str],
    value: String,
    members: Vec<(MemberRole, Viewer)>,
    /// An invitation of the organisation that waits for an answer.
    invitation: Uuid,
}

impl Own {
    async fn of(world: &World, name: &str, under: &'static [&'static str], value: String, organisation: Uuid) -> Self {
        let mut members = Vec::new();
        for standing in [MemberRole::Viewer, MemberRole::Editor, MemberRole::Owner] {
            let who = person(&world.portal, &format!("{standing:?} of {name}"), None, None).await;
            let work = world.portal.portal.begin_as_system().await.unwrap();
            let join =
                "insert into organisation_members (organisation_id, user_id, role, added_at) values ($1, $2, $3, 0)";
            let values = [organisation.into(), who.user.unwrap().0.into(), standing.as_str().into()];
            work.execute(join, values).await.unwrap();
            work.commit("").await.unwrap();
            members.push((standing, who));
        }
        let invitation = Uuid::now_v7();
        let invite = "insert into invitations (id, organisation_id, role, note, code_lookup, state, invited_at, expires_at) \
                      values ($1, $2, 'editor', '', $3, 'waiting', $4, $5)";
        let (now, later) = (world.portal.portal.clock.now().0, world.portal.portal.clock.now().plus(days(14)).0);
        let lookup = invitation.to_string();
        let values = [invitation.into(), organisation.into(), lookup.into(), now.into(), later.into()];
        world.portal.write(invite, values).await.expect("an invitation");
        Own { under, value, members, invitation }
    }

    fn path(&self, route: &RouteInfo) -> Option<String> {
        let here = self.under.iter().any(|start| route.path.starts_with(start));
        let path = route.path.replace("{reference}", &self.value).replace("{id}", &self.value);
        let (_, viewer) = &self.members[0];
        let viewer = viewer.user.unwrap().to_string();
        let path = path.replace("{user}", &viewer).replace("{invitation}", &self.invitation.to_string());
        here.then(|| path.replace("{section}", "aims").replace("{code}", "statutes").replace("{number}", "1"))
    }
}

async fn own_objects(world: &World) -> Vec<Own> {
    const APPLICATION: &[&str] = &["/applications/{reference}", "/challenge/{reference}"];
    let portal = &world.portal;
    let one = async |sql: &str| {
        let found = rows(portal, sql).await;
        let row = found.first().unwrap_or_else(|| panic!("the demo has none: {sql}"));
        (String::try_get_by_index(row, 0), Uuid::try_get_by_index(row, 1).unwrap())
    };
    let mut objects = Vec::new();
    for state in ["draft", "incomplete", "assessing", "deferred", "refused"] {
        let sql = format!(
            "select a.reference, a.organisation_id from applications a join programmes p on p.id = a.programme_id \
             where a.state = '{state}' and p.slug = 'model' order by a.id limit 1"
        );
        let (reference, organisation) = one(&sql).await;
        let slug = reference.unwrap().replace('/', "-");
        objects.push(Own::of(world, &format!("a {state} file"), APPLICATION, slug, organisation).await);
    }
    let challenged = "select c.reference, a.organisation_id from challenges c join applications a on a.id = c.matter_id order by c.id limit 1";
    let (reference, organisation) = one(challenged).await;
    let slug = reference.unwrap().replace('/', "-");
    objects.push(Own::of(world, "a challenge", &["/challenges/{reference}"], slug, organisation).await);
    let file = "select a.reference, a.organisation_id, d.id from documents d join applications a on a.id = d.owner_id \
                where d.removed_at is null and a.state = 'refused' order by d.id limit 1";
    let document: Uuid = rows(portal, file).await[0].try_get_by_index(2).unwrap();
    // The demo keeps no file as it came: this one stands for both.
    let kept = "update documents set original_blob_id = blob_id, original_size = size where id = $1";
    portal.write(kept, [document.into()]).await.expect("an original");
    let (_, organisation) = one(file).await;
    objects.push(Own::of(world, "a document", &["/documents/{id}"], document.to_string(), organisation).await);
    objects.push(Own::of(world, "a group", &["/organisations/{id}"], organisation.to_string(), organisation).await);
    objects
}

#[tokio::test]
async fn the_people_of_an_organisation_do_what_their_standing_allows_and_no_more() {
    let world = World::build().await;
    let objects = own_objects(&world).await;
    let mut faults = Vec::new();
    let own = |route: &&RouteInfo| route.path.contains("{reference}") || route.path.contains("{id}");
    for route in all_routes(true).listed.iter().filter(own) {
        let Some(least) = least_standing(route.action) else { continue };
        // Some pages exist in some states only: each must open somewhere to each who may.
        let mut opened = Vec::new();
        for object in &objects {
            let Some(path) = object.path(route) else { continue };
            for (standing, who) in &object.members {
                if *standing >= least && route.method != "GET" {
                    continue;
                }
                let (status, location, _) = world.ask(who, route.method, &path).await;
                let shut = matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN);
                if *standing < least && !shut {
                    faults.push(format!("{} {path} let {} in: {status} {location}", route.method, who.who));
                }
                if *standing >= least && status.is_server_error() {
                    faults.push(format!("{} {path} fell over for {}", route.method, who.who));
                }
                if *standing >= least && !shut {
                    opened.push(*standing);
                }
            }
        }
        let walked = objects.iter().any(|object| object.path(route).is_some());
        for standing in [MemberRole::Viewer, MemberRole::Editor, MemberRole::Owner] {
            if walked && route.method == "GET" && standing >= least && !opened.contains(&standing) {
                faults.push(format!("{} {} shut the {standing:?} out everywhere", route.method, route.path));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
