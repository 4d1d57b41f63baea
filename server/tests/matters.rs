//! A person who is too close to a matter sees nothing of it where staff list, count, search, download or read the log: not the
//! reference, not the organisation, not even a number. Parts are drawn at random, and every page is compared with the rule
//! `app::review::barring`; `work_mails.rs` compares the mails with it.

use app::kernel::{Language, Role, UserId};
use app::review::{Part, Participation, Task, barring};
use reqwest::StatusCode;
use sea_orm::Value;
use server::applications::Application;
use server::matters::independence::{applications_for, applications_known_to, challenged_without, challenges_for};
use server::matters::participations;
use uuid::Uuid;

use crate::harness::{Browser, Page, TestPortal};
use crate::review::submitted;
use crate::work_mails::{TO_DECIDE, challenge, drawn, events, grant, take_part};

const STAFF: [Role; 4] = [Role::Reviewer, Role::DecisionMaker, Role::ChallengePanel, Role::Administrator];
const COUNTRIES: [&str; 9] = ["SN", "FR", "KE", "DE", "PE", "JP", "NO", "IN", "CA"];

/// Nine files: every third waits to be assessed, every third for a decision, the others are sent and challenged.
struct World {
    portal: TestPortal,
    files: Vec<Application>,
    /// People with every role. The first two own a file each, and the second has left its organisation.
    people: Vec<(Browser, UserId)>,
}

impl World {
    async fn draw(state: &mut u64) -> World {
        let portal = TestPortal::start().await;
        let mut files = Vec::new();
        for (number, country) in COUNTRIES.into_iter().enumerate() {
            let (file, _) = submitted(&portal, "model", &format!("Group {number}"), country, Language::Fr).await;
            match number % 3 {
                0 => {}
                1 => events(&portal, &file, &TO_DECIDE).await,
                _ => challenge(&portal, &file).await,
            }
            files.push(file);
        }
        let mut people = Vec::new();
        for file in &files[..2] {
            let owner = file.declared_by.expect("somebody sent it");
            for role in STAFF {
                grant(&portal, owner, role).await;
            }
            people.push((portal.signed_in(owner).await, owner));
        }
        let left = "delete from organisation_members where user_id = $1";
        portal.write(left, [people[1].1.0.into()]).await.expect("they leave");
        for number in 0..6 {
            people.push(portal.person(&format!("Person {number}"), &STAFF).await);
        }
        for (_, user) in &people {
            for file in &files {
                if drawn(state, 2) == 0 {
                    let part = Part::ALL[drawn(state, Part::ALL.len() as u64) as usize];
                    take_part(&portal, file, *user, part).await;
                }
            }
        }
        World { portal, files, people }
    }

    async fn parts(&self, file: &Application) -> Vec<Participation> {
        participations(self.portal.portal.database.reader(), file.id).await.expect("the parts")
    }

    /// The places of the files that this person may do a task in, of those that wait for it.
    async fn open_to(&self, task: Task, user: UserId) -> Vec<usize> {
        let mut open = Vec::new();
        for (number, file) in self.files.iter().enumerate() {
            let waits = match task {
                Task::Assess => number % 3 != 1,
                Task::Decide => number % 3 == 1,
                Task::Examine => number % 3 == 2,
            };
            if waits && barring(task, user, &self.parts(file).await, 1).next().is_none() {
                open.push(number);
            }
        }
        open
    }

    /// The references of the challenges to each file.
    async fn challenges_to(&self, file: &Application) -> Vec<String> {
        let sql = format!("select reference from challenges where matter_id = {}", literal(&self.portal, file.id.0));
        self.portal.words(&sql).await
    }
}

fn literal(portal: &TestPortal, id: Uuid) -> String {
    use sea_orm::DbBackend;
    match portal.portal.database.reader().get_database_backend() {
        DbBackend::Postgres => format!("'{id}'::uuid"),
        _ => format!("x'{}'", id.simple()),
    }
}

/// A query counts what it answers, with `$1` and `$2` as given.
async fn counted(portal: &TestPortal, sql: &str, values: [Value; 2]) -> i64 {
    use sea_orm::{ConnectionTrait, Statement};
    let reader = portal.portal.database.reader();
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let row = reader.query_one_raw(find).await.expect(sql).expect("a count");
    row.try_get_by_index(0).expect("a number")
}

/// The queries use the halves of the view; here each person and matter is looked up in the whole view, by the rule.
#[tokio::test]
async fn queries_view_and_rule_call_the_same_people_too_close() {
    let mut state = 20_261_128;
    let world = World::draw(&mut state).await;
    let (mut kept, mut free) = (0, 0);
    for (number, file) in world.files.iter().enumerate() {
        // In a second round, after parts were taken in the first.
        let round = 1 + u16::from(number % 2 == 0);
        let again = "update applications set round = $1 where id = $2";
        world.portal.write(again, [i32::from(round).into(), file.id.0.into()]).await.expect("another round");
        for (_, user) in &world.people {
            if drawn(&mut state, 3) == 0 {
                let part = Part::ALL[drawn(&mut state, Part::ALL.len() as u64) as usize];
                let take =
                    "insert into participations (matter_id, user_id, part, round, began_at) values ($1, $2, $3, $4, 1)";
                let values = [file.id.0.into(), user.0.into(), part.as_str().into(), i32::from(round).into()];
                // They may have taken it already.
                drop(world.portal.write(take, values).await);
            }
        }
        let parts = world.parts(file).await;
        for (_, user) in &world.people {
            let asked = || -> [Value; 2] { [user.0.into(), file.id.0.into()] };
            for &task in Task::ALL {
                let independent = barring(task, *user, &parts, round).next().is_none();
                let sql = format!("select count(*){} and a.id = $2", applications_for(task, "$1"));
                assert_eq!(counted(&world.portal, &sql, asked()).await == 1, independent, "{task:?}: {parts:?}");
                if independent { free += 1 } else { kept += 1 }
            }
            let own = |taken: &&Participation| taken.user == *user;
            let aside = |taken: &Participation| matches!(taken.part, Part::Recused | Part::ApplicantMember);
            let sql = format!("select count(*){} and a.id = $2", applications_known_to("$1"));
            let known = counted(&world.portal, &sql, asked()).await == 1;
            assert_eq!(known, !parts.iter().filter(own).any(aside), "{parts:?}");
            if number % 3 == 2 {
                // The challenge is to what was done in the first round.
                let sits = barring(Task::Examine, *user, &parts, 1).next().is_none();
                let sql = format!("select count(*){} and c.matter_id = $2", challenges_for("$1"));
                assert_eq!(counted(&world.portal, &sql, asked()).await == 1, sits, "{parts:?}");
                let sql = format!("select count(*) from ({}) s where s.matter_id = $2", challenged_without("$1"));
                assert_eq!(counted(&world.portal, &sql, asked()).await == 0, sits, "{parts:?}");
            }
        }
    }
    assert!(kept > 50 && free > 20, "{kept} were too close, {free} were not");
}

/// Which of the files a list names, and how many it says there are.
fn listed(world: &World, page: &Page) -> (Vec<usize>, String) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    let names =
        |file: &Application| page.html.contains(&file.reference.0) || page.html.contains(&file.reference.slug());
    let files = world.files.iter().enumerate().filter(|(_, file)| names(file)).map(|(number, _)| number).collect();
    (files, page.main().replace(['\u{2068}', '\u{2069}'], ""))
}

fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

#[tokio::test]
async fn no_list_count_or_search_tells_of_a_file_or_challenge_to_whoever_is_too_close() {
    let mut state = 20_261_129;
    let world = World::draw(&mut state).await;
    for (browser, user) in &world.people {
        for (path, task) in [("/en/queue", Task::Assess), ("/en/decide", Task::Decide)] {
            let open = world.open_to(task, *user).await;
            let (named, text) = listed(&world, &browser.get(path).await);
            assert_eq!(named, open, "{path}: {text}");
            assert!(text.contains(&files(open.len())), "{path}, {}: {text}", files(open.len()));
            for (number, file) in world.files.iter().enumerate() {
                // The count of one country is that of one file.
                let one = browser.get(&format!("{path}?country={}", COUNTRIES[number])).await;
                let (named, text) = listed(&world, &one);
                assert_eq!(named.contains(&number), open.contains(&number), "{path}: {text}");
                assert!(text.contains(&files(named.len())) && named.len() < 2, "{path}: {text}");
                let found = browser.get(&format!("{path}?reference={}", file.reference.slug())).await;
                let led_there = found.path.contains(&file.reference.slug()) && !found.path.contains("reference=");
                assert_eq!(led_there, open.contains(&number), "{path}: {}", found.summary());
                if !led_there {
                    assert!(found.main().contains("No file in your queue has this reference"), "{}", found.summary());
                }
            }
        }
        let open = world.open_to(Task::Examine, *user).await;
        let docket = browser.get("/en/docket").await;
        let text = docket.main().replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(&format!("Open challenges: {}. Overdue: 0", open.len())), "{}: {text}", open.len());
        for (number, file) in world.files.iter().enumerate() {
            for reference in world.challenges_to(file).await {
                assert_eq!(docket.html.contains(&reference), open.contains(&number), "{reference}: {text}");
                for page in ["", "/declare", "/decide"] {
                    let path = format!("/en/docket/{}{page}", reference.replace('/', "-"));
                    let found = browser.get(&path).await.status != StatusCode::NOT_FOUND;
                    assert_eq!(found, open.contains(&number), "{path}");
                }
            }
        }
    }
}

#[tokio::test]
async fn no_document_and_no_page_of_the_log_tells_of_them_either() {
    let mut state = 20_261_130;
    let world = World::draw(&mut state).await;
    let blob = async |owner_kind: &str, owner: Uuid| -> Uuid {
        let id = Uuid::now_v7();
        let stored = world.portal.portal.blobs.put(b"Minutes").await.expect("a file");
        let sql = "insert into documents (id, owner_kind, owner_id, purpose, file_name, media_type, size, sha256, blob_id, \
                   uploaded_at) values ($1, $2, $3, 'evidence', 'minutes.txt', 'text/plain; charset=utf-8', 7, '', $4, 1)";
        let values = [id.into(), owner_kind.into(), owner.into(), stored.id.into()];
        world.portal.write(sql, values).await.expect("a document");
        id
    };
    // They declare to have no conflict in every file from which they have not stepped aside: only their part keeps them away.
    for (_, user) in &world.people {
        let declare = "insert into conflict_declarations (matter_id, user_id, has_conflict, declared_at) \
                       select m.id, $1, false, 1 from matters m where not exists (select 1 from participations p \
                       where p.matter_id = m.id and p.user_id = $1 and p.part = 'recused')";
        world.portal.write(declare, [user.0.into()]).await.expect("declarations");
    }
    let mut given = 0;
    for (number, file) in world.files.iter().enumerate() {
        let of_file = blob("application", file.id.0).await;
        let sent = "insert into submission_documents (application_id, number, document_id) values ($1, 1, $2)";
        world.portal.write(sent, [file.id.0.into(), of_file.into()]).await.expect("it was sent");
        let of_challenge =
            if number % 3 == 2 { Some(blob("challenge", challenge_of(&world, file).await).await) } else { None };
        let parts = world.parts(file).await;
        for (browser, user) in &world.people {
            let own: Vec<Part> = parts.iter().filter(|taken| taken.user == *user).map(|taken| taken.part).collect();
            let member = file.declared_by == Some(*user) && *user == world.people[0].1;
            let kept = own.iter().any(|part| matches!(part, Part::Recused | Part::ApplicantMember));
            let status = browser.get(&format!("/en/documents/{of_file}")).await.status;
            assert_eq!(status == StatusCode::OK, member || !kept, "{own:?} reads what was sent: {status}");
            assert!(status == StatusCode::OK || status == StatusCode::NOT_FOUND, "{status}");
            given += u32::from(status == StatusCode::OK);
            if let Some(document) = of_challenge {
                let sits = barring(Task::Examine, *user, &parts, 1).next().is_none();
                let status = browser.get(&format!("/en/documents/{document}")).await.status;
                assert_eq!(status == StatusCode::OK, sits, "{own:?} reads what came with the challenge: {status}");
            }
            world.portal.give_places().await;
            let log = browser.get(&format!("/en/audit?reference={}", file.reference.0)).await;
            assert_eq!(log.status, StatusCode::OK, "{}", log.summary());
            let rows = log.texts("tbody td:nth-of-type(1)");
            if kept && file.declared_by != Some(*user) {
                assert!(rows.is_empty(), "{own:?}: {}", log.summary());
            } else if own.is_empty() {
                assert!(!rows.is_empty(), "{}", log.summary());
            }
        }
    }
    assert!(given > 10, "{given} documents were given to somebody");
}

async fn challenge_of(world: &World, file: &Application) -> Uuid {
    use sea_orm::{ConnectionTrait, Statement};
    let reader = world.portal.portal.database.reader();
    let sql = "select id from challenges where matter_id = $1";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [file.id.0.into()]);
    let row = reader.query_one_raw(find).await.expect("a challenge").expect("a challenge");
    row.try_get_by_index(0).expect("an id")
}
