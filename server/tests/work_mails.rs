//! Staff are told of work by mail: how much, never what, and nothing of what they are kept from.

use app::applications::ApplicationEvent;
use app::challenges::{PanelSeat, may_sit};
use app::decisions::may_decide;
use app::kernel::{Language, Role, UserId, days};
use app::review::{ConflictDeclaration, Part, Participation, may_assess};
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};
use server::applications::{self, Application};
use server::matters::participations;
use server::work_mails::tell_staff;
use uuid::Uuid;

use crate::harness::TestPortal;
use crate::review::submitted;

/// The texts of the mails about work to somebody, oldest first.
async fn mails_to(portal: &TestPortal, user: UserId) -> Vec<String> {
    let address = format!("To: {}@example.org", user.0.simple());
    let of_work = |mail: &String| mail.contains(&address) && mail.contains("In your account you choose");
    portal.mails().await.into_iter().filter(of_work).collect()
}

pub async fn events(portal: &TestPortal, file: &Application, events: &[ApplicationEvent]) {
    for event in events {
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        let found = applications::find(work.connection(), file.id).await.expect("the file");
        applications::advance(&work, &found, *event).await.expect("it moves");
        work.commit("").await.expect("it is kept");
    }
}

pub const TO_DECIDE: [ApplicationEvent; 3] =
    [ApplicationEvent::FoundComplete, ApplicationEvent::AssessmentStarted, ApplicationEvent::Recommended];

#[tokio::test]
async fn staff_are_told_once_a_day_in_the_morning_and_only_when_something_is_new() {
    let portal = TestPortal::start().await;
    let (_, reviewer) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let (_, decider) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let (_, member) = portal.person("Amina", &[]).await;
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "nothing waits");
    portal.clock.advance(60_000);
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    submitted(&portal, "model", "Deuxième", "SN", Language::Fr).await;
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "one look a day");
    // 10:00 in Zurich; the next day begins at midnight, and its mails at seven.
    portal.clock.advance(20 * 60 * 60 * 1000);
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "not at night");
    portal.clock.advance(60 * 60 * 1000);
    let job = || tell_staff(&portal.portal);
    let (a, b, c) = tokio::join!(job(), job(), job());
    assert_eq!(a.unwrap() + b.unwrap() + c.unwrap(), 1, "once, however many processes look");
    let mails = mails_to(&portal, reviewer).await;
    assert_eq!(mails.len(), 1);
    let mail = mails[0].replace(['\u{2068}', '\u{2069}'], "");
    assert!(mail.contains("2 new matters wait for you") && !mail.contains("deadline"), "{mail}");
    for tells in ["Source vive", "Fontana", "TRB", "odel accred", "QZV", "SN", "Ren Ito"] {
        assert!(!mail.contains(tells), "{tells} in {mail}");
    }
    assert!(mails_to(&portal, decider).await.is_empty() && mails_to(&portal, member).await.is_empty());
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "nothing is new");

    events(&portal, &file, &TO_DECIDE).await;
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 1);
    assert_eq!(mails_to(&portal, decider).await.len(), 1);
    assert!(mails_to(&portal, decider).await[0].contains("One new matter waits for you"));
    // 60 days after it was sent the decision is due: three days before, that is told once, to each whose turn it is.
    portal.clock.advance(days(55));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 2);
    assert!(mails_to(&portal, reviewer).await[1].contains("One deadline is near"));
    for _ in 0..4 {
        portal.clock.advance(days(1));
        assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "each deadline once");
    }
}

#[tokio::test]
async fn everybody_chooses_when_they_are_told() {
    let portal = TestPortal::start().await;
    let (browser, reviewer) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = browser.get("/en/account").await;
    assert!(page.main().contains("On each day with something new"), "{}", page.summary());
    let form = browser.get("/en/account/work-mail").await;
    assert!(form.has("input[name=work-mail][value=daily][checked]"), "{}", form.summary());
    let wrong = form.submit(&[("work-mail", "hourly")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = form.submit(&[("work-mail", "near")]).await;
    assert!(saved.main().contains("Only when a deadline is near"), "{}", saved.summary());
    submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0);
    portal.clock.advance(days(58));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 1);
    assert_eq!(mails_to(&portal, reviewer).await.len(), 1);
    portal.write("update users set work_mail = 'never'", []).await.unwrap();
    submitted(&portal, "model", "Deuxième", "SN", Language::Fr).await;
    portal.clock.advance(days(59));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0);
    let (stranger, _) = portal.person("Amina", &[]).await;
    assert_eq!(stranger.get("/en/account/work-mail").await.status, StatusCode::NOT_FOUND);
    assert!(!stranger.get("/en/account").await.main().contains("Mails about work"));
}

#[tokio::test]
async fn administrators_are_told_of_mails_that_were_given_up_and_nobody_without_a_confirmed_address() {
    let portal = TestPortal::start().await;
    portal.person("Ren Ito", &[Role::Reviewer]).await;
    portal.write("update users set work_mail = 'never'", []).await.unwrap();
    let (_, administrator) = portal.person("Ada", &[Role::Administrator]).await;
    let (_, unconfirmed) = portal.person("Ulf", &[Role::Administrator]).await;
    let unconfirm = "update users set email_confirmed_at = null where id = $1";
    portal.write(unconfirm, [unconfirmed.0.into()]).await.unwrap();
    submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "files are not theirs");
    portal
        .write(
            "insert into outbox (id, kind, recipient, subject, body, language, message_id, created_at, next_try_at, \
             given_up_at) values ($1, 'x', 'y@example.org', '', '', 'en', 'z', $2, $2, $2)",
            [Uuid::now_v7().into(), portal.clock.now().plus(1000).0.into()],
        )
        .await
        .unwrap();
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 1);
    assert!(mails_to(&portal, administrator).await[0].contains("One mail of the portal could not be delivered"));
}

#[tokio::test]
async fn administrators_are_told_each_day_of_a_job_that_has_stopped() {
    let portal = TestPortal::start().await;
    let (_, administrator) = portal.person("Ada", &[Role::Administrator]).await;
    portal.write("update users set work_mail = 'near' where id = $1", [administrator.0.into()]).await.unwrap();
    portal.person("Ren Ito", &[Role::Reviewer]).await;
    let stop =
        "insert into jobs (name, next_at, tries, dead_at, last_error) values ('late_decisions', $1, 20, $1, 'x')";
    portal.write(stop, [portal.clock.now().0.into()]).await.unwrap();
    for day in 1..=2 {
        portal.clock.advance(days(1));
        assert_eq!(tell_staff(&portal.portal).await.unwrap(), 1, "on day {day}");
    }
    let mails = mails_to(&portal, administrator).await;
    assert!(mails.iter().all(|mail| mail.contains("One task that the portal does by itself has stopped")), "{mails:?}");
    let again = "update jobs set dead_at = null, tries = 0, next_at = $1";
    portal.write(again, [portal.clock.now().0.into()]).await.unwrap();
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0, "it was tried again");
}

/// The next of a fixed row of numbers, below `most`.
pub fn drawn(state: &mut u64, most: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % most
}

/// A challenge to the file as it was lodged.
pub async fn challenge(portal: &TestPortal, file: &Application) {
    let (restriction, now) = (Uuid::now_v7(), portal.clock.now());
    let ids = [file.id.0.into(), file.programme.0.into(), file.organisation.0.into()];
    let [application, programme, organisation]: [sea_orm::Value; 3] = ids;
    portal
        .write(
            "insert into restrictions (id, kind, matter_id, programme_id, organisation_id, legal_basis, reasons, \
             starts_at, notified_at, challenge_until) values ($1, 'closing', $2, $3, $4, 'x', 'x', $5, $5, $6)",
            [
                restriction.into(),
                application.clone(),
                programme.clone(),
                organisation.clone(),
                now.0.into(),
                now.plus(days(60)).0.into(),
            ],
        )
        .await
        .expect("a restriction");
    portal
        .write(
            "insert into challenges (id, reference, restriction_id, matter_id, programme_id, programme_version_id, \
             organisation_id, round, state, grounds, statement, language, lodged_via, lodged_at, acknowledge_by, due_at, \
             list_id) values ($1, $2, $3, $4, $5, $6, $7, 1, 'lodged', 'error', 'x', 'en', 'receipt', $8, $9, $9, $1)",
            [
                Uuid::now_v7().into(),
                format!("CHL/2026/{:06}", restriction.as_u128() % 1_000_000).into(),
                restriction.into(),
                application,
                programme,
                file.version_id.0.into(),
                organisation,
                now.0.into(),
                now.plus(days(40)).0.into(),
            ],
        )
        .await
        .expect("a challenge");
}

pub async fn grant(portal: &TestPortal, user: UserId, role: Role) {
    let work = portal.portal.begin_as_system().await.unwrap();
    server::identity::grant_role(&work, user, role, None).await.unwrap();
    work.commit("").await.unwrap();
}

pub async fn take_part(portal: &TestPortal, file: &Application, user: UserId, part: Part) {
    let taken = participations(portal.portal.database.reader(), file.id).await.expect("the parts");
    if taken.contains(&Participation { user, part, round: 1 }) {
        return;
    }
    let take = "insert into participations (matter_id, user_id, part, round, began_at) values ($1, $2, $3, 1, 1)";
    portal.write(take, [file.id.0.into(), user.0.into(), part.as_str().into()]).await.expect("a part");
}

/// Whether the file of this number waits for a role: it was sent, recommended, or sent and challenged.
fn waits_for(number: usize, role: Role) -> bool {
    match role {
        Role::Reviewer => number % 3 != 1,
        Role::DecisionMaker => number % 3 == 1,
        _ => number % 3 == 2,
    }
}

/// By the rules of each role.
fn may(user: UserId, role: Role, parts: &[Participation]) -> bool {
    let clear = Some(&ConflictDeclaration::NoConflict);
    match role {
        Role::Reviewer => may_assess(user, clear, parts, 1).is_ok(),
        Role::DecisionMaker => may_decide(user, clear, parts, 1).is_ok(),
        _ => may_sit(&PanelSeat { member: user, declaration: clear, parts, round: 1 }).is_ok(),
    }
}

/// People with every role and files with every part taken in them, drawn at random: what a mail counts is what the rules let
/// its reader do, file by file.
#[tokio::test]
async fn nobody_is_told_of_a_file_from_which_they_are_kept() {
    let (mut state, mut unattended) = (20_261_127, 0);
    for _ in 0..3 {
        let portal = TestPortal::start().await;
        let roles = [Role::Reviewer, Role::DecisionMaker, Role::ChallengePanel];
        let mut people = Vec::new();
        for number in 0..9 {
            let role = roles[number % 3];
            people.push((portal.person(&format!("Person {number}"), &[role]).await.1, role));
        }
        let mut files = Vec::new();
        for number in 0..9 {
            let (file, _) = submitted(&portal, "model", &format!("File {number}"), "SN", Language::Fr).await;
            match number % 3 {
                0 => {}
                1 => events(&portal, &file, &TO_DECIDE).await,
                _ => challenge(&portal, &file).await,
            }
            files.push(file);
        }
        // Owners work for the institution too; one of them has left the organisation.
        for (number, file) in files.iter().enumerate().take(3) {
            let owner = file.declared_by.expect("somebody declared it");
            grant(&portal, owner, roles[number]).await;
            people.push((owner, roles[number]));
        }
        let left = files[0].declared_by.expect("somebody declared it");
        portal.write("delete from organisation_members where user_id = $1", [left.0.into()]).await.unwrap();
        // Administrators take parts as well; one of them sent a file.
        let mut administrators = vec![files[3].declared_by.expect("somebody declared it")];
        grant(&portal, administrators[0], Role::Administrator).await;
        for number in 0..3 {
            administrators.push(portal.person(&format!("Ada {number}"), &[Role::Administrator]).await.1);
        }
        for user in people.iter().map(|(user, _)| user).chain(&administrators) {
            for file in &files {
                if drawn(&mut state, 3) > 0 {
                    continue;
                }
                let part = Part::ALL[drawn(&mut state, Part::ALL.len() as u64) as usize];
                take_part(&portal, file, *user, part).await;
            }
        }
        // From one file of each kind everybody stepped aside who might work on it.
        for file in &files[3..6] {
            for (user, _) in &people {
                take_part(&portal, file, *user, Part::Recused).await;
            }
        }
        portal.clock.advance(days(1));
        tell_staff(&portal.portal).await.unwrap();
        let mut parts = Vec::new();
        for file in &files {
            parts.push(participations(portal.portal.database.reader(), file.id).await.expect("the parts"));
        }
        for administrator in administrators {
            let mut expected = 0;
            for (number, parts) in parts.iter().enumerate() {
                let own = |part: &&Participation| part.user == administrator;
                let kept =
                    parts.iter().filter(own).any(|part| matches!(part.part, Part::Recused | Part::ApplicantMember));
                for role in roles {
                    let nobody = !people.iter().any(|(user, held)| *held == role && may(*user, role, parts));
                    let may_know = if role == Role::ChallengePanel { may(administrator, role, parts) } else { !kept };
                    expected += usize::from(waits_for(number, role) && nobody && may_know);
                }
            }
            let mails = mails_to(&portal, administrator).await.join("\n").replace(['\u{2068}', '\u{2069}'], "");
            let told = match expected {
                0 => mails.is_empty(),
                1 => mails.contains("On one matter nobody may work"),
                many => mails.contains(&format!("On {many} matters nobody may work")),
            };
            assert!(told, "{administrator:?}: {expected} and not {mails}");
            let page = portal.signed_in(administrator).await.get("/en/attention").await;
            let counted = page.texts("main ul li").len();
            assert_eq!(counted == 0, expected == 0, "{expected}: {}", page.summary());
            for file in &files {
                assert!(!page.main().contains(&file.reference.0), "{}", page.summary());
            }
            unattended += expected;
        }
        for (user, role) in people {
            let may =
                |(number, parts): &(usize, &Vec<Participation>)| waits_for(*number, role) && may(user, role, parts);
            let expected = parts.iter().enumerate().filter(may).count();
            let mails = mails_to(&portal, user).await.join("\n").replace(['\u{2068}', '\u{2069}'], "");
            let told = match expected {
                0 => mails.is_empty(),
                1 => mails.contains("One new matter waits for you"),
                many => mails.contains(&format!("{many} new matters wait for you")),
            };
            assert!(told, "{role:?} {user:?}: {expected} and not {mails}");
        }
    }
    assert!(unattended > 10, "matters that nobody may work on were told of {unattended} times");
}

#[tokio::test]
async fn a_role_for_one_programme_is_told_of_that_programme_alone() {
    let portal = TestPortal::start().await;
    let version = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.expect("a programme");
    let (_, reviewer) = portal.person_in("Ren Ito", &[(Role::Reviewer, Some(version.programme))]).await;
    submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 0);
    submitted(&portal, "ecosoc", "Deuxième", "SN", Language::Fr).await;
    portal.clock.advance(days(1));
    assert_eq!(tell_staff(&portal.portal).await.unwrap(), 1);
    assert!(mails_to(&portal, reviewer).await[0].contains("One new matter waits for you"));
    let reader = portal.portal.database.reader();
    let told =
        Statement::from_string(reader.get_database_backend(), "select count(*) from users where work_told_at > 0");
    let row = reader.query_one_raw(told).await.unwrap().unwrap();
    assert_eq!(row.try_get_by_index::<i64>(0).unwrap(), 1);
}

#[tokio::test]
async fn administrators_see_which_mails_did_not_leave_and_neither_to_whom_nor_what_they_say() {
    let portal = TestPortal::start().await;
    let (browser, _) = portal.person("Ada", &[Role::Administrator]).await;
    let empty = browser.get("/en/attention").await;
    assert!(
        empty.main().contains("Every mail of the last 30 days left") && !empty.has("main form"),
        "{}",
        empty.summary()
    );
    let now = portal.clock.now();
    for (kind, tries, next, given_up) in [
        ("recover", 3, now.plus(days(1)), None),
        ("challenge_decided", 9, now, Some(now)),
        ("invitation", 0, now.plus(days(1)), None),
    ] {
        let values = [
            Uuid::now_v7().into(),
            kind.into(),
            format!("{kind}-message").into(),
            now.0.into(),
            next.0.into(),
            tries.into(),
            given_up.map(|at| at.0).into(),
        ];
        let insert = "insert into outbox (id, kind, recipient, subject, body, language, message_id, created_at, \
                      next_try_at, tries, given_up_at) values ($1, $2, 'zineb@example.org', 'Zzsubject', 'Zzbody', 'en', \
                      $3, $4, $5, $6, $7)";
        portal.write(insert, values).await.expect("a mail");
    }
    let page = browser.get("/en/attention").await;
    assert_eq!(page.texts("tbody tr").len(), 2, "what was not tried yet is no trouble: {}", page.summary());
    assert!(page.main().contains("an account") && page.main().contains("a notice"), "{}", page.summary());
    for secret in ["zineb", "example.org", "Zz", "challenge", "outcome"] {
        assert!(!page.text("main table").contains(secret), "{secret}: {}", page.summary());
    }
    let again = page.submit(&[]).await;
    assert!(again.main().contains("The waiting mails are tried again now"), "{}", again.summary());
    let due = format!("select count(*) from outbox where next_try_at <= {} and given_up_at is null", now.0);
    assert_eq!(portal.number(&due).await, 1, "what waits for its first try, and what was given up, stay as they are");
    assert_eq!(portal.acts(&["mails_tried_again"]).await.len(), 1);
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    assert_eq!(reviewer.get("/en/attention").await.status, StatusCode::FORBIDDEN);
}
