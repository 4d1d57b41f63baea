//! The answer to a post shows nothing that the same person's page does not show: with everything that they may post, and also
//! when they post it again.
//!
//! A check in one branch of a handler is easily forgotten in its other branches (another language, an older version, an error).
//! So each route to which one posts is tried with each of them, as each kind of person, and every word of the answer must be one
//! that the person's own page, the posted form or the public texts of the portal contain.

use std::collections::BTreeSet;

use app::kernel::Role;
use reqwest::header::{COOKIE, LOCATION};
use reqwest::{Client, StatusCode};
use scraper::{Html, Selector};
use sea_orm::ConnectionTrait;
use sea_orm::Statement;
use server::access::Action;
use server::routes::all_routes;
use server::web::RouteInfo;
use uuid::Uuid;

use super::{Viewer, person, rows};
use crate::harness::TestPortal;

/// How a form is posted.
#[derive(Clone, Copy, Debug)]
enum How {
    AnotherLanguage,
    OlderVersion,
    Empty,
    Again,
    ForeignToken,
}

/// Where an answer says more on purpose, and how many words: a member is told which colleague changed the profile, and when.
const MORE: &[(&str, &str, usize)] = &[("/organisations/{id}/edit", "an owner", 8)];

/// Answers that repeat what their reader was shown one step earlier, and on which page: the parts of an application that changed
/// since its sender checked them.
const SHOWN_BEFORE: &[(&str, &str, &str)] = &[("/applications/{reference}/declaration", "/declaration", "/check")];

const WAYS: [How; 5] = [How::AnotherLanguage, How::OlderVersion, How::Empty, How::Again, How::ForeignToken];

struct Door {
    portal: TestPortal,
    client: Client,
    viewers: Vec<Viewer>,
    /// Words of messages and templates, which everybody may read.
    public: BTreeSet<String>,
    /// One application in each state, of whose organisations the owner and the viewer are members.
    of_each_state: Vec<String>,
}

/// The first application in each state.
const OF_EACH_STATE: &str = "select reference, organisation_id from applications a where not exists \
                             (select 1 from applications b where b.state = a.state and b.id < a.id) order by id";

/// Words of a text, in small letters. Short ones tell nothing.
fn words(text: &str) -> BTreeSet<String> {
    let split = text.split(|character: char| !character.is_alphanumeric());
    split.filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect()
}

/// What a page says: its texts, and what its fields hold.
fn said(html: &str) -> BTreeSet<String> {
    let document = Html::parse_document(html);
    let main = Selector::parse("main").unwrap();
    let mut found = BTreeSet::new();
    for element in document.select(&main) {
        found.extend(words(&element.text().collect::<Vec<_>>().join(" ")));
        let fields =
            Selector::parse("input:not([type=hidden]):not([type=radio]):not([type=checkbox])[value], textarea")
                .unwrap();
        for field in element.select(&fields) {
            found.extend(words(field.value().attr("value").unwrap_or_default()));
        }
    }
    found
}

fn public_words() -> BTreeSet<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    for folder in [root.join("../locales/en"), root.join("templates")] {
        for file in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
            found.extend(words(&std::fs::read_to_string(file.path()).expect("a text")));
        }
    }
    assert!(found.len() > 1000);
    found
}

/// What the answer says beyond what its reader is shown anyway.
fn beyond(answer: &str, shown: &BTreeSet<String>, public: &BTreeSet<String>) -> Vec<String> {
    said(answer).into_iter().filter(|word| !shown.contains(word) && !public.contains(word)).collect()
}

impl Door {
    async fn build() -> Door {
        let portal = TestPortal::start().await;
        server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
        let of_each_state = rows(&portal, OF_EACH_STATE).await;
        let organisations = of_each_state.iter().map(|row| row.try_get_by_index(1).expect("an id")).collect();
        let of_each_state = of_each_state.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect();
        let viewers = viewers(&portal, organisations).await;
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Door { portal, client, viewers, public: public_words(), of_each_state }
    }

    /// The page as this person sees it, also after a redirect; empty where there is none for them.
    async fn page(&self, viewer: &Viewer, path: &str) -> (StatusCode, String) {
        let mut path = path.to_owned();
        let mut html = String::new();
        for _ in 0..4 {
            let address = format!("http://{}{path}", self.portal.address);
            let answer = self.client.get(address).header(COOKIE, &viewer.cookie).send().await.expect("an answer");
            let (status, to) = (answer.status(), answer.headers().get(LOCATION).cloned());
            html.push_str(&answer.text().await.expect("a body"));
            match to.filter(|_| status.is_redirection()) {
                Some(to) => path = to.to_str().expect("an address").to_owned(),
                None => return (status, html),
            }
        }
        panic!("{path} leads in circles")
    }

    async fn post(&self, viewer: &Viewer, path: &str, page: &str, how: How, form_id: &str) -> (StatusCode, String) {
        let person = viewer.user.map(|user| user.to_string()).unwrap_or_default();
        let owner = if matches!(how, How::ForeignToken) { "somebody else".to_owned() } else { person };
        let mac = self.portal.portal.keys.derive("form", &[form_id.as_bytes(), owner.as_bytes()]);
        let mut fields = vec![
            ("form_id".to_owned(), form_id.to_owned()),
            ("form_token".to_owned(), server::keys::encode(&mac[..18])),
        ];
        match how {
            How::AnotherLanguage => fields.push(("switch_language".into(), "en".into())),
            How::OlderVersion => {
                fields.push(("version".into(), "999".into()));
                fields.extend(filled(page));
            }
            How::Empty | How::Again | How::ForeignToken => {}
        }
        let address = format!("http://{}{path}", self.portal.address);
        let request = self.client.post(address).header("sec-fetch-site", "same-origin").form(&fields);
        let answer = request.header(COOKIE, &viewer.cookie).send().await.expect("an answer");
        (answer.status(), answer.text().await.expect("a body"))
    }
}

/// What the page's form would post.
fn filled(page: &str) -> Vec<(String, String)> {
    let document = Html::parse_document(page);
    let controls = Selector::parse("#form input[name]:not([type=hidden]), #form textarea[name]").unwrap();
    let value = |control: scraper::ElementRef| {
        let element = control.value();
        let name = element.attr("name")?.to_owned();
        match (element.name(), element.attr("type")) {
            ("textarea", _) => Some((name, control.text().collect())),
            (_, Some("submit" | "file")) => None,
            (_, Some("radio" | "checkbox")) if element.attr("checked").is_none() => None,
            _ => Some((name, element.attr("value").unwrap_or_default().to_owned())),
        }
    };
    document.select(&controls).filter_map(value).collect()
}

/// One of everybody: strangers, the organisation's own, and staff before, after and against their declaration.
async fn viewers(portal: &TestPortal, organisations: BTreeSet<Uuid>) -> Vec<Viewer> {
    let own = rows(portal, "select id from applications where state = 'refused' order by id limit 1").await;
    let application: Uuid = own[0].try_get_by_index(0).unwrap();
    let anonymous = |who: &str, cookie: String, receipt| Viewer {
        who: who.into(),
        user: None,
        cookie,
        role: None,
        elsewhere: false,
        receipt,
    };
    let mut viewers = vec![anonymous("a stranger", String::new(), false)];
    let holder = portal.portal.clone();
    let code = server::applications::receipt_code(&holder, app::kernel::ApplicationId(application)).grouped();
    if let Some(cookie) = shown_receipt(portal, &code).await {
        viewers.push(anonymous("the receipt's holder", cookie, true));
    }
    for (who, role) in [("an owner", "owner"), ("a viewer", "viewer")] {
        let member = person(portal, who, None, None).await;
        let join = "insert into organisation_members (organisation_id, user_id, role, added_at) values ($1, $2, $3, 0)";
        for organisation in &organisations {
            let values = [(*organisation).into(), member.user.unwrap().0.into(), role.into()];
            portal.write(join, values).await.expect("a member");
        }
        viewers.push(member);
    }
    viewers.push(person(portal, "somebody else", None, None).await);
    for role in Role::ALL {
        for (declared, how) in [("undeclared", None), ("declared", Some(false)), ("recused", Some(true))] {
            if how.is_some() && !matches!(role, Role::Reviewer | Role::DecisionMaker | Role::ChallengePanel) {
                continue;
            }
            let staff = person(portal, &format!("{declared} {role:?}"), Some(*role), None).await;
            if let Some(conflict) = how {
                declare(portal, staff.user.unwrap().0, conflict).await;
            }
            viewers.push(staff);
        }
    }
    viewers
}

/// The cookies of a browser that entered a receipt code.
async fn shown_receipt(portal: &TestPortal, code: &str) -> Option<String> {
    let page = portal.browser().get("/en/receipt").await;
    let (form_id, token) = (page.value("#form input[name=form_id]"), page.value("#form input[name=form_token]"));
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let fields = [("form_id", form_id.as_str()), ("form_token", &token), ("version", "0"), ("receipt-code", code)];
    let post = client.post(format!("http://{}/en/receipt", portal.address)).header("sec-fetch-site", "same-origin");
    let answer = post.form(&fields).send().await.ok()?;
    let set = answer.headers().get_all("set-cookie").iter().filter_map(|one| one.to_str().ok());
    let pairs: Vec<&str> = set.filter_map(|one| one.split(';').next()).filter(|one| one.contains("receipt")).collect();
    assert!(!pairs.is_empty(), "the code opens its file");
    Some(pairs.join("; "))
}

async fn declare(portal: &TestPortal, user: Uuid, conflict: bool) {
    let every = "insert into conflict_declarations (matter_id, user_id, has_conflict, tie, declared_at) \
                 select id, $1, $2, $3, 0 from applications where submitted_at is not null";
    portal.write(every, [user.into(), conflict.into(), "A tie.".into()]).await.expect("declarations");
    if conflict {
        let aside = "insert into participations (matter_id, user_id, part, round, began_at) \
                     select id, $1, 'recused', round, 0 from applications where submitted_at is not null";
        portal.write(aside, [user.into()]).await.expect("they stepped aside");
    }
}

/// The objects on which a route is tried: one in each state, and its own for each kind.
async fn objects(door: &Door, route: &RouteInfo) -> Vec<String> {
    let portal = &door.portal;
    let reader = portal.portal.database.reader();
    let all = async |sql: &str| -> Vec<String> {
        let statement = Statement::from_string(reader.get_database_backend(), sql);
        let found = reader.query_all_raw(statement).await.expect(sql);
        found.iter().map(|row| row.try_get_by_index::<String>(0).expect("a text").replace('/', "-")).collect()
    };
    let ids = async |sql: &str| -> Vec<String> {
        let statement = Statement::from_string(reader.get_database_backend(), sql);
        let found = reader.query_all_raw(statement).await.expect(sql);
        found.iter().map(|row| row.try_get_by_index::<Uuid>(0).expect("an id").to_string()).collect()
    };
    let refused = "select organisation_id from applications where state = 'refused' order by id limit 1";
    let path = |value: &str| {
        let path = route.path.replace("{reference}", value).replace("{id}", value).replace("{slug}", "model");
        path.replace("{section}", "aims")
            .replace("{code}", "statutes")
            .replace("{number}", "1")
            .replace("{user}", value)
    };
    let values = if route.path.starts_with("/docket") || route.path.starts_with("/challenges/") {
        all("select min(reference) from challenges group by state").await
    } else if route.path.contains("{reference}") {
        door.of_each_state.iter().map(|reference| reference.replace('/', "-")).collect()
    } else if route.path.contains("{id}") {
        ids(refused).await
    } else {
        vec![Uuid::nil().to_string()]
    };
    let nobody = Uuid::nil().to_string();
    values.iter().map(|value| format!("/en{}", path(value).replace("{invitation}", &nobody))).collect()
}

#[test]
fn a_word_that_its_reader_is_not_shown_is_found() {
    let shown = said("<main>Reference CHL <p>Continue</p></main>");
    let public = words("Continue and cancel");
    let answer = "<main>Reference CHL <p>Cancel</p><p>The minutes of Amina</p></main>";
    assert_eq!(beyond(answer, &shown, &public), ["amina", "minutes", "the"]);
}

#[tokio::test]
async fn no_answer_to_a_post_shows_what_the_same_persons_page_does_not() {
    let door = Door::build().await;
    let mut faults = Vec::new();
    let (mut tried, mut showed) = (0, 0);
    for route in all_routes(true).listed.iter().filter(|route| route.method == "POST") {
        // It would end the sessions of those who try the others.
        if matches!(route.action, Action::SignOut) || route.path == "/receipt/forget" {
            continue;
        }
        for path in objects(&door, route).await {
            for viewer in &door.viewers {
                // Limits are tested elsewhere; here they would answer in place of the page.
                door.portal.write("delete from rate_limits", []).await.expect("limits are forgotten");
                let (status, page) = door.page(viewer, &path).await;
                let shut = matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND);
                let mut before = said(&page);
                for (_, own, earlier) in SHOWN_BEFORE.iter().filter(|(at, ..)| *at == route.path) {
                    before.extend(said(&door.page(viewer, &path.replace(own, earlier)).await.1));
                }
                let form_id = Uuid::new_v4().to_string();
                for how in
                    WAYS.into_iter().filter(|how| !shut || matches!(how, How::AnotherLanguage | How::OlderVersion))
                {
                    let id = if matches!(how, How::Again) { form_id.clone() } else { format!("{form_id}{how:?}") };
                    if matches!(how, How::Again) {
                        door.post(viewer, &path, &page, How::Empty, &id).await;
                    }
                    let (answered, answer) = door.post(viewer, &path, &page, how, &id).await;
                    tried += 1;
                    assert!(!answered.is_server_error(), "POST {path} {how:?} as {}: {answered}", viewer.who);
                    if !answered.is_success() && !answered.is_client_error() {
                        continue;
                    }
                    showed += 1;
                    let mut more = beyond(&answer, &before, &door.public);
                    if !more.is_empty() {
                        // What was posted may have changed what the person is shown.
                        let mut shown = before.clone();
                        shown.extend(said(&door.page(viewer, &path).await.1));
                        more = beyond(&answer, &shown, &door.public);
                    }
                    let known = MORE.iter().any(|(at, who, most)| {
                        *at == route.path
                            && *who == viewer.who
                            && matches!(how, How::OlderVersion)
                            && more.len() <= *most
                    });
                    if !more.is_empty() && !known {
                        let some: Vec<String> = more.iter().take(12).cloned().collect();
                        let (count, who) = (more.len(), &viewer.who);
                        faults.push(format!("POST {path} {how:?} as {who} ({answered}) shows {count} words: {some:?}"));
                    }
                }
            }
        }
    }
    assert!(tried > 1000 && showed > 300, "{tried} posts, {showed} answers with a page");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
