//! Who may open which route: every route, as every kind of person, on somebody else's objects and on objects that do not exist.
//!
//! The lists below say a second time, apart from the policy table, who may enter. An action that nobody wrote into
//! them is closed to all but the people of the organisation concerned, so a new route is tested without a change here, and to
//! open a route two places must agree.

mod answers;
mod members;

use app::identity::SignInName;
use app::kernel::{Language, ProgrammeId, Role, UserId};
use reqwest::header::{COOKIE, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use server::access::{Action, POLICY};
use server::identity::{NewAccount, create_account, grant_role};
use server::routes::all_routes;
use server::sessions::start_session;
use server::web::{FUNCTIONS, RouteInfo, server_function_paths};
use uuid::Uuid;

use crate::harness::TestPortal;

/// Everybody may.
const PUBLIC: &[Action] = &[
    Action::ReadPublicPages,
    Action::CheckEligibility,
    Action::ReadRegister,
    Action::ReadGallery,
    Action::SignUp,
    Action::SignIn,
    Action::RecoverAccount,
    Action::ShowReceipt,
];
/// About oneself: every person who is signed in may, and no object of anybody else is concerned.
const PERSONAL: &[Action] = &[
    Action::SignOut,
    Action::ManageOwnAccount,
    Action::ExtendSession,
    Action::CreateOrganisation,
    Action::ReadDashboard,
    // Concerns the organisations of the person who asks, under a programme that is public.
    Action::StartApplication,
];
/// A receipt code may, for its own application.
const BY_RECEIPT: &[Action] = &[
    Action::ReadApplicationByReceipt,
    Action::ManageVisibility,
    Action::ReadNotice,
    Action::LodgeChallenge,
    Action::ReadOwnChallenge,
];

/// The institution's people who may, in their programmes.
fn staff_for(action: Action) -> &'static [Role] {
    use Role::{Administrator, ChallengePanel, DecisionMaker, ProtectionFocalPoint, Reviewer};
    match action {
        Action::ReadQueue | Action::AssessFile | Action::Recommend => &[Reviewer],
        Action::ReadFile | Action::DeclareConflict => &[Reviewer, DecisionMaker],
        Action::ReadDecisionQueue | Action::Decide => &[DecisionMaker],
        Action::DownloadDocument | Action::ReadNotice => &[Reviewer, DecisionMaker, ChallengePanel],
        Action::ReadDocket
        | Action::ReadChallenge
        | Action::DeclareConflictOnChallenge
        | Action::AcknowledgeChallenge
        | Action::DecideChallenge => &[ChallengePanel],
        Action::SealOrganisation => &[ProtectionFocalPoint],
        Action::ReadAuditLog | Action::ReadAttention | Action::TryAgain => &[Administrator],
        _ => &[],
    }
}

/// Files in these states are tried: with the applicant, with the reviewer, with the decision maker, put off, decided.
const STATES: [&str; 5] = ["draft", "assessing", "recommended", "deferred", "refused"];

/// A person who asks for a route.
struct Viewer {
    who: String,
    user: Option<UserId>,
    cookie: String,
    role: Option<Role>,
    /// The role is held in a programme none of the objects belongs to.
    elsewhere: bool,
    /// They hold the receipt code of an application that is none of the objects.
    receipt: bool,
}

struct World {
    portal: TestPortal,
    client: Client,
    viewers: Vec<Viewer>,
    /// What fills a path's parameters. None of it concerns any of the viewers.
    references: Vec<String>,
    ids: Vec<String>,
}

impl World {
    async fn build() -> Self {
        let portal = TestPortal::start().await;
        server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
        let own = rows(&portal, "select organisation_id, id from applications order by id limit 1").await;
        let (organisation, theirs): (Uuid, Uuid) =
            (own[0].try_get_by_index(0).unwrap(), own[0].try_get_by_index(1).unwrap());
        let mut references = Vec::new();
        for state in STATES {
            references
                .push(foreign(&portal, "applications", "reference", &format!("state = '{state}'"), organisation).await);
        }
        references.push(foreign(&portal, "challenges", "reference", "outcome is null", organisation).await);
        let references = references.into_iter().map(|one: String| one.replace('/', "-")).collect();
        let mut ids = Vec::new();
        for table in ["decisions", "accreditations"] {
            ids.push(foreign::<Uuid>(&portal, table, "id", "1 = 1", organisation).await.to_string());
        }
        ids.push(foreign::<Uuid>(&portal, "decisions", "organisation_id", "1 = 1", organisation).await.to_string());
        let of_document = "documents join applications on applications.id = documents.owner_id";
        ids.push(
            foreign::<Uuid>(&portal, of_document, "documents.id", "state = 'refused'", organisation).await.to_string(),
        );
        let viewers = viewers(&portal, organisation, theirs).await;
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        World { portal, client, viewers, references, ids }
    }

    /// The paths of a route: on every foreign object, and last on one that does not exist.
    fn paths(&self, route: &RouteInfo) -> Vec<String> {
        let known = if route.path.contains("{reference}") { &self.references } else { &self.ids };
        let unknown =
            [if route.path.contains("{reference}") { "TRB-2026-999999".into() } else { Uuid::nil().to_string() }];
        let values: Vec<&String> =
            if is_about_an_object(route) { known.iter().chain(&unknown).collect() } else { unknown.iter().collect() };
        values
            .into_iter()
            .map(|value| {
                let path = route.path.replace("{reference}", value).replace("{id}", value).replace("{slug}", "model");
                path.replace("{section}", "aims").replace("{code}", "statutes").replace("{number}", "1")
            })
            .collect()
    }

    async fn ask(&self, viewer: &Viewer, method: &str, path: &str) -> (StatusCode, String, String) {
        let address = format!("http://{}/en{}", self.portal.address, if path == "/" { "" } else { path });
        let request = match method {
            "GET" => self.client.get(address),
            _ => {
                let person = viewer.user.map(|user| user.to_string()).unwrap_or_default();
                let mac = self.portal.portal.keys.derive("form", &[b"", person.as_bytes()]);
                let token = server::keys::encode(&mac[..18]);
                let request = self.client.post(address).header("sec-fetch-site", "same-origin");
                request.form(&[("form_id", ""), ("form_token", &token), ("version", "0")])
            }
        };
        let answer = request.header(COOKIE, &viewer.cookie).send().await.expect("an answer");
        let location = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        (answer.status(), location, answer.text().await.expect("a body"))
    }
}

/// Routes under `/programmes` name what is public.
fn is_about_an_object(route: &RouteInfo) -> bool {
    route.path.contains("{reference}") || route.path.contains("{id}")
}

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

/// One value of a row that does not concern an organisation.
async fn foreign<T: sea_orm::TryGetable>(
    portal: &TestPortal,
    from: &str,
    column: &str,
    which: &str,
    organisation: Uuid,
) -> T {
    let reader = portal.portal.database.reader();
    let sql = format!("select {column} from {from} where organisation_id <> $1 and {which} order by 1 limit 1");
    let find = Statement::from_sql_and_values(reader.get_database_backend(), &sql, [organisation.into()]);
    let row = reader.query_one_raw(find).await.expect(&sql);
    row.unwrap_or_else(|| panic!("the demo has none: {sql}")).try_get_by_index(0).expect(column)
}

async fn viewers(portal: &TestPortal, organisation: Uuid, application: Uuid) -> Vec<Viewer> {
    let anonymous = |who: &str, cookie: String, receipt| Viewer {
        who: who.into(),
        user: None,
        cookie,
        role: None,
        elsewhere: false,
        receipt,
    };
    let work = portal.portal.begin_as_system().await.unwrap();
    let shown = server::sessions::open_receipt(&work, app::kernel::ApplicationId(application)).await.unwrap();
    work.commit("").await.unwrap();
    let receipt = format!("receipt={shown}");
    let mut viewers =
        vec![anonymous("a stranger", String::new(), false), anonymous("another receipt's holder", receipt, true)];
    viewers.push(person(portal, "somebody without anything", None, None).await);
    let owner = person(portal, "the owner of another organisation", None, None).await;
    let work = portal.portal.begin_as_system().await.unwrap();
    let join =
        "insert into organisation_members (organisation_id, user_id, role, added_at) values ($1, $2, 'owner', 0)";
    work.execute(join, [organisation.into(), owner.user.unwrap().0.into()]).await.unwrap();
    work.commit("").await.unwrap();
    viewers.push(owner);
    for role in Role::ALL {
        let elsewhere = ProgrammeId(Uuid::now_v7());
        viewers.push(person(portal, &format!("{role:?} everywhere"), Some(*role), None).await);
        viewers.push(person(portal, &format!("{role:?} elsewhere"), Some(*role), Some(elsewhere)).await);
    }
    viewers
}

async fn person(portal: &TestPortal, who: &str, role: Option<Role>, programme: Option<ProgrammeId>) -> Viewer {
    let work = portal.portal.begin_as_system().await.unwrap();
    let name = who.replace([' ', '\''], "-").to_lowercase();
    let account = NewAccount {
        sign_in_name: SignInName::parse(&name).expect("a name"),
        display_name: who.into(),
        password_hash: None,
        language: Language::En,
    };
    let user = create_account(&work, account).await.unwrap();
    if let Some(role) = role {
        grant_role(&work, user, role, programme).await.unwrap();
    }
    let token = start_session(&work, user, "").await.unwrap();
    work.commit("").await.unwrap();
    let cookie = format!("session={token}");
    Viewer { who: who.into(), user: Some(user), cookie, role, elsewhere: programme.is_some(), receipt: false }
}

/// What is wrong with an answer, if anything. `unknown`: how the same route answers about what does not exist.
fn fault(
    viewer: &Viewer,
    route: &RouteInfo,
    (status, location): (StatusCode, &str),
    unknown: StatusCode,
) -> Option<&'static str> {
    let (action, concerns) = (route.action, is_about_an_object(route));
    let door = if BY_RECEIPT.contains(&action) { "/en/receipt?next=" } else { "/en/sign-in?next=" };
    let asked_who = status == StatusCode::SEE_OTHER && location.starts_with(door);
    if status.is_server_error() {
        return Some("fell over");
    }
    if PUBLIC.contains(&action) {
        return (route.method == "GET" && status == StatusCode::FORBIDDEN && action != Action::SignIn)
            .then_some("is public");
    }
    if viewer.user.is_none() {
        let own = viewer.receipt && BY_RECEIPT.contains(&action);
        let hidden = asked_who || (own && (!concerns || status == StatusCode::NOT_FOUND));
        return (!hidden).then_some("let somebody in without a session");
    }
    if PERSONAL.contains(&action) {
        return matches!(status, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED).then_some("is everybody's own");
    }
    let has_role = viewer.role.is_some_and(|role| staff_for(action).contains(&role));
    if has_role && !viewer.elsewhere {
        // What a receipt shows is of no use to those who hold none.
        let entered = !concerns && !BY_RECEIPT.contains(&action);
        return (entered && status != StatusCode::OK && route.method == "GET").then_some("shut a colleague out");
    }
    if concerns && has_role && status != StatusCode::NOT_FOUND {
        return Some("let a role into another programme");
    }
    if concerns && !matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN) {
        return Some("showed or took what is not theirs");
    }
    if concerns && status != unknown {
        return Some("tells what exists from what does not");
    }
    let nothing_there = matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
    (!concerns && !has_role && !nothing_there).then_some("opened a page of another role")
}

#[tokio::test]
async fn nobody_enters_where_they_may_not_or_learns_what_exists_there() {
    let world = World::build().await;
    let mut faults = Vec::new();
    for route in all_routes(true).listed.iter() {
        // What is public is the same for everybody, and signing out would end the viewers' sessions.
        let strangers_only = PUBLIC.contains(&route.action) || route.action == Action::SignOut;
        for viewer in world.viewers.iter().filter(|viewer| !strangers_only || viewer.user.is_none()) {
            let mut answers = Vec::new();
            for path in world.paths(route) {
                let (status, location, body) = world.ask(viewer, route.method, &path).await;
                answers.push((path, status, location, body));
            }
            let unknown = answers.last().expect("an answer").1;
            for (path, status, location, body) in &answers {
                let told = fault(viewer, route, (*status, location), unknown);
                let lists = viewer.elsewhere
                    && world.references.iter().any(|one| body.contains(one.as_str()) && !path.contains(one.as_str()));
                if let Some(told) = told.or(lists.then_some("lists files of another programme")) {
                    faults.push(format!(
                        "{} {path} ({:?}) {told}: {} {status} {location}",
                        route.method, route.action, viewer.who
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn server_functions_are_actions_too_and_open_to_whom_the_table_says() {
    let world = World::build().await;
    let known: Vec<&str> = FUNCTIONS.iter().map(|(path, _)| *path).collect();
    assert_eq!(server_function_paths(), known, "each server function is listed with its action");
    for (path, action) in FUNCTIONS {
        assert!(PERSONAL.contains(action), "{path}: say here for whom {action:?} is");
        for viewer in &world.viewers {
            let request = world.client.post(format!("http://{}{path}", world.portal.address));
            let request = request.header("sec-fetch-site", "same-origin").header("accept", "application/json");
            let status = request.header(COOKIE, &viewer.cookie).form(&[("", "")]).send().await.unwrap().status();
            let expected = if viewer.user.is_some() { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
            assert_eq!(status, expected, "{path} for {}", viewer.who);
        }
    }
}

#[tokio::test]
async fn every_route_is_an_action_of_the_policy_table_and_the_table_has_no_wider_rows_than_are_known_here() {
    use server::access::Allow;
    for route in all_routes(true).listed {
        assert!(POLICY.iter().any(|(action, _)| *action == route.action), "{route:?}");
    }
    for (action, allow) in POLICY {
        assert_eq!(allow.contains(&Allow::Anyone), PUBLIC.contains(action), "{action:?}");
        let roles: Vec<Role> = allow
            .iter()
            .filter_map(|allow| match allow {
                Allow::Staff(role) | Allow::StaffEverywhere(role) => Some(*role),
                _ => None,
            })
            .collect();
        assert_eq!(roles, staff_for(*action), "{action:?}");
        assert_eq!(allow.contains(&Allow::Receipt), BY_RECEIPT.contains(action), "{action:?}");
        if allow.contains(&Allow::SignedIn) {
            assert!(PERSONAL.contains(action), "{action:?}");
        }
    }
}
