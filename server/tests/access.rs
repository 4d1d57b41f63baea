//! Who gets in where: every route, for everybody, on somebody else's objects and on objects that do not exist.
//!
//! The lists below say a second time, apart from the policy table, who may enter. An action that nobody wrote into
//! them is closed to all but the people of the organisation concerned, so a new route is walked without a word here,
//! and opening one takes two places that agree.

use std::collections::BTreeMap;

use app::identity::SignInName;
use app::kernel::{Language, ProgrammeId, Role, UserId};
use reqwest::header::{COOKIE, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use server::access::{Action, POLICY};
use server::identity::{NewAccount, create_account, grant_role, start_session};
use server::web::{Listed, all_routes};
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
/// About oneself: whoever is signed in may, and no object of anybody else is concerned.
const PERSONAL: &[Action] = &[
    Action::SignOut,
    Action::ManageOwnAccount,
    Action::ExtendSession,
    Action::CreateOrganisation,
    Action::ReadDashboard,
    // Concerns the organisations of whoever asks, under a programme that is public.
    Action::StartApplication,
];
/// A receipt code may, for its own application.
const BY_RECEIPT: &[Action] =
    &[Action::ReadApplicationByReceipt, Action::ReadNotice, Action::LodgeChallenge, Action::ReadOwnChallenge];

/// The institution's people who may, in their programmes.
fn staff_for(action: Action) -> &'static [Role] {
    use Role::{Administrator, ChallengePanel, DecisionMaker, Reviewer};
    match action {
        Action::ReadQueue | Action::AssessFile | Action::Recommend => &[Reviewer],
        Action::ReadFile | Action::DeclareConflict => &[Reviewer, DecisionMaker],
        Action::ReadDecisionQueue | Action::Decide => &[DecisionMaker],
        Action::DownloadDocument | Action::ReadNotice => &[Reviewer, DecisionMaker, ChallengePanel],
        Action::ReadDocket | Action::ReadChallenge | Action::AcknowledgeChallenge | Action::DecideChallenge => {
            &[ChallengePanel]
        }
        Action::ReadAuditLog => &[Administrator],
        _ => &[],
    }
}

/// Somebody at the door.
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
        server::seed::fill(&portal.portal, 6, |_| {}).await.expect("the portal is filled");
        let rows = rows(&portal, "select id, organisation_id, reference, state from applications order by id").await;
        let get = |row: &QueryResult, at: usize| -> Uuid { row.try_get_by_index(at).unwrap() };
        let (theirs, organisation) = (get(&rows[0], 0), get(&rows[0], 1));
        // One foreign file in each state, and a challenge and a document of one of them.
        let mut by_state: BTreeMap<String, (Uuid, String)> = BTreeMap::new();
        for row in rows.iter().filter(|row| get(row, 1) != organisation) {
            let (reference, state): (String, String) =
                (row.try_get_by_index(2).unwrap(), row.try_get_by_index(3).unwrap());
            by_state.entry(state).or_insert((get(row, 0), reference));
        }
        let (document, challenge) = plant(&portal, organisation).await;
        let mut references: Vec<String> = by_state.values().map(|(_, reference)| slug(reference)).collect();
        references.push(slug(&challenge));
        let mut ids = vec![document.to_string()];
        for table in ["organisations", "decisions", "accreditations"] {
            let column = if table == "organisations" { "id" } else { "organisation_id" };
            let sql = format!("select id, {column} from {table}");
            let found = self::rows(&portal, &sql).await;
            let foreign = found.iter().find(|row| get(row, 1) != organisation).expect("a foreign one");
            ids.push(get(foreign, 0).to_string());
        }
        let viewers = viewers(&portal, organisation, theirs).await;
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        World { portal, client, viewers, references, ids }
    }

    /// The paths of a route: on every foreign object, and last on one that does not exist.
    fn paths(&self, route: &Listed) -> Vec<String> {
        let known = if route.path.contains("{reference}") { &self.references } else { &self.ids };
        let unknown =
            [if route.path.contains("{reference}") { "TRB-2026-999999".into() } else { Uuid::nil().to_string() }];
        let values: Vec<&String> =
            if is_about_an_object(route) { known.iter().chain(&unknown).collect() } else { unknown.iter().collect() };
        values
            .into_iter()
            .map(|value| {
                let path = route.path.replace("{reference}", value).replace("{id}", value).replace("{slug}", "model");
                path.replace("{section}", "organisation").replace("{code}", "statutes")
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
fn is_about_an_object(route: &Listed) -> bool {
    route.path.contains("{reference}") || route.path.contains("{id}")
}

fn slug(reference: &str) -> String {
    reference.replace('/', "-")
}

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

/// A document and a challenge of somebody else's, written past the portal.
async fn plant(portal: &TestPortal, not_of: Uuid) -> (Uuid, String) {
    let work = portal.portal.begin_as_system().await.unwrap();
    let find = "select id, application_id, programme_id, programme_version_id, organisation_id from decisions \
                where organisation_id <> $1 order by id limit 1";
    let row = work.one(find, [not_of.into()]).await.unwrap().expect("a decision");
    let [decision, application, programme, version, organisation]: [Uuid; 5] =
        std::array::from_fn(|at| row.try_get_by_index(at).unwrap());
    let (restriction, document, challenge) = (Uuid::now_v7(), Uuid::now_v7(), "TRB/2026/777777");
    let now: Value = work.now.0.into();
    let statements: [(&str, Vec<Value>); 3] = [
        (
            "insert into documents (id, owner_kind, owner_id, purpose, file_name, media_type, size, sha256, blob_id, \
             uploaded_at) values ($1, 'application', $2, 'statutes', 'statutes.pdf', 'application/pdf', 1, 'x', $3, $4)",
            vec![document.into(), application.into(), Uuid::now_v7().into(), now.clone()],
        ),
        (
            "insert into restrictions (id, kind, decision_id, application_id, programme_id, organisation_id, \
             legal_basis, reasons, starts_at, notified_at, challenge_until) \
             values ($1, 'refusal', $2, $3, $4, $5, 'x', 'x', $6, $6, $7)",
            vec![
                restriction.into(),
                decision.into(),
                application.into(),
                programme.into(),
                organisation.into(),
                now.clone(),
                i64::MAX.into(),
            ],
        ),
        (
            "insert into challenges (id, reference, restriction_id, decision_id, application_id, programme_id, \
             programme_version_id, organisation_id, round, state, grounds, statement, language, lodged_via, lodged_at, \
             acknowledge_by, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, 'lodged', 'error_of_fact', 'x', 'en', \
             'receipt', $9, $9, $9)",
            vec![
                Uuid::now_v7().into(),
                challenge.into(),
                restriction.into(),
                decision.into(),
                application.into(),
                programme.into(),
                version.into(),
                organisation.into(),
                now,
            ],
        ),
    ];
    for (sql, values) in statements {
        work.execute(sql, values).await.expect(sql);
    }
    work.finish("").await.unwrap();
    (document, challenge.to_owned())
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
    let text = format!("{application}.{}", i64::MAX);
    let mac = portal.portal.keys.derive("receipt-cookie", &[text.as_bytes()]);
    let receipt = format!("receipt={text}.{}", server::keys::encode(&mac[..18]));
    let mut viewers =
        vec![anonymous("a stranger", String::new(), false), anonymous("another receipt's holder", receipt, true)];
    viewers.push(person(portal, "somebody without anything", None, None).await);
    let owner = person(portal, "the owner of another organisation", None, None).await;
    let work = portal.portal.begin_as_system().await.unwrap();
    let join =
        "insert into organisation_members (organisation_id, user_id, role, added_at) values ($1, $2, 'owner', 0)";
    work.execute(join, [organisation.into(), owner.user.unwrap().0.into()]).await.unwrap();
    work.finish("").await.unwrap();
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
    work.finish("").await.unwrap();
    let cookie = format!("session={token}");
    Viewer { who: who.into(), user: Some(user), cookie, role, elsewhere: programme.is_some(), receipt: false }
}

/// What is wrong with an answer, if anything. `unknown`: how the same route answers about what does not exist.
fn fault(
    viewer: &Viewer,
    route: &Listed,
    (status, location): (StatusCode, &str),
    unknown: StatusCode,
) -> Option<&'static str> {
    let (action, concerns) = (route.action, is_about_an_object(route));
    let asked_to_sign_in = status == StatusCode::SEE_OTHER && location.starts_with("/en/sign-in");
    if status.is_server_error() {
        return Some("fell over");
    }
    if PUBLIC.contains(&action) {
        return (route.method == "GET" && status == StatusCode::FORBIDDEN && action != Action::SignIn)
            .then_some("is public");
    }
    if viewer.user.is_none() {
        let own = viewer.receipt && BY_RECEIPT.contains(&action);
        let hidden = asked_to_sign_in || (own && (!concerns || status == StatusCode::NOT_FOUND));
        return (!hidden).then_some("let somebody in without a session");
    }
    if PERSONAL.contains(&action) {
        return matches!(status, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED).then_some("is everybody's own");
    }
    let has_role = viewer.role.is_some_and(|role| staff_for(action).contains(&role));
    if has_role && !viewer.elsewhere {
        return (!concerns && status != StatusCode::OK && route.method == "GET").then_some("shut a colleague out");
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
    for route in all_routes(true).listed.iter().filter(|route| route.action != Action::SignOut) {
        let public = PUBLIC.contains(&route.action);
        for viewer in world.viewers.iter().filter(|viewer| !public || viewer.user.is_none()) {
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
                Allow::Staff(role) => Some(*role),
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
