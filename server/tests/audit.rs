//! The audit log: what is written without the application is named at the first broken link.

mod at_once;
mod every_column;
mod kept_from;
mod tampering;

use app::kernel::{ActorKind, ObjectKind, Role, Verb};
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::audit::{Act, Author, Object, Verdict, verify};
use uuid::Uuid;

use crate::harness::TestPortal;

/// A portal in which `count` acts follow those of its own beginning.
async fn with_acts(count: usize) -> TestPortal {
    let portal = TestPortal::start().await;
    for _ in 0..count {
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        work.record(Act::new(Verb::JobsTriedAgain, Object::new(ObjectKind::Installation, Uuid::nil())));
        work.commit("").await.expect("it is kept");
    }
    portal.give_places().await;
    portal
}

async fn verdict(portal: &TestPortal) -> Verdict {
    verdict_with(portal, None).await
}

async fn verdict_with(portal: &TestPortal, noted: Option<&str>) -> Verdict {
    verify(portal.portal.database.reader(), portal.clock.now(), noted).await.expect("the log can be read")
}

async fn broken_at(portal: &TestPortal) -> i64 {
    match verdict(portal).await {
        Verdict::BrokenAt { seq, .. } => seq,
        whole => panic!("{whole:?}"),
    }
}

/// What an intruder with full access to the database would do first.
async fn without_guards(portal: &TestPortal) {
    let writer = portal.portal.database.writer();
    for table in ["audit_acts", "audit_chain"] {
        for trigger in ["update", "delete", "replace"] {
            let name = format!("{table}_refuse_{trigger}");
            let sql = match writer.get_database_backend() {
                DbBackend::Postgres => format!("drop trigger if exists {name} on {table}"),
                _ => format!("drop trigger {name}"),
            };
            writer.execute_unprepared(&sql).await.expect("the trigger falls");
        }
    }
    let unbound = match writer.get_database_backend() {
        DbBackend::Postgres => "alter table audit_chain drop constraint audit_chain_act_id_fkey",
        _ => "pragma foreign_keys = off",
    };
    writer.execute_unprepared(unbound).await.expect("the reference falls");
}

/// The act in a place.
fn act_in(place: i64) -> String {
    format!("(select act_id from audit_chain where seq = {place})")
}

#[tokio::test]
async fn both_databases_refuse_to_change_or_delete_an_act() {
    let portal = with_acts(2).await;
    for sql in [
        "update audit_acts set verb = 'nothing' where arrival = 1",
        "delete from audit_acts where arrival = 2",
        "insert into audit_acts select * from audit_acts where arrival = 1",
        "insert or replace into audit_acts select * from audit_acts where arrival = 1",
        "truncate audit_acts cascade",
        // A place once given never changes.
        "update audit_chain set seq = -1 where seq = 1",
        "update audit_chain set act_id = (select id from audit_acts where arrival = 2) where seq = 1",
        "delete from audit_chain where seq = 2",
        "insert or replace into audit_chain select * from audit_chain where seq = 1",
        "truncate audit_chain",
    ] {
        portal.write(sql, []).await.expect_err(sql);
    }
    assert!(matches!(verdict(&portal).await, Verdict::Whole { .. }));
}

#[tokio::test]
async fn an_act_and_its_place_are_not_replaced_by_any_of_their_keys() {
    let portal = with_acts(2).await;
    portal.without_recursive_triggers().await;
    let rest = "at, actor_kind, actor_id, verb, object_kind, object_id, programme_id, details, digest";
    let new_id = "(select act_id from audit_chain where seq = 2)";
    let acts = [("arrival", new_id), ("1000000", "id")].map(|(arrival, id)| {
        format!(
            "insert or replace into audit_acts (arrival, id, {rest}) select {arrival}, {id}, {rest} from audit_acts where arrival = 1"
        )
    });
    let places = [("seq", "act_id", "'other'"), ("1000000", "act_id", "'other'"), ("1000000", "null", "hash")].map(
        |(seq, act, hash)| {
            format!(
                "insert or replace into audit_chain (seq, act_id, hash) select {seq}, {act}, {hash} from audit_chain where seq = 1"
            )
        },
    );
    for sql in acts.iter().chain(&places) {
        portal.write(sql, []).await.expect_err(sql);
    }
    assert!(matches!(verdict(&portal).await, Verdict::Whole { .. }));
}

#[tokio::test]
async fn an_edited_act_is_named() {
    let portal = with_acts(6).await;
    without_guards(&portal).await;
    for (place, edit) in
        [(5, "verb = 'nothing'"), (4, "at = at + 1"), (3, "details = '{\"a\":1}'"), (2, "digest = 'x'")]
    {
        let sql = format!("update audit_acts set {edit} where id = {}", act_in(place));
        portal.write(&sql, []).await.expect("an edit");
        assert_eq!(broken_at(&portal).await, place);
    }
}

#[tokio::test]
async fn a_deleted_act_is_named() {
    let portal = with_acts(6).await;
    without_guards(&portal).await;
    for (place, table, column) in [(5, "audit_acts", "id"), (3, "audit_chain", "act_id")] {
        let sql = format!("delete from {table} where {column} = {}", act_in(place));
        portal.write(&sql, []).await.expect("a deletion");
        assert_eq!(broken_at(&portal).await, place, "{table}");
    }
}

#[tokio::test]
async fn reordered_acts_are_named() {
    let portal = with_acts(6).await;
    without_guards(&portal).await;
    for (from, to) in [(4, -1), (5, 4), (-1, 5)] {
        let sql = format!("update audit_chain set seq = {to} where seq = {from}");
        portal.write(&sql, []).await.expect("an act is moved");
    }
    assert_eq!(broken_at(&portal).await, 4);
}

/// A copy of the act in place 2 as an act of its own.
const COPY: &str = "insert into audit_acts (id, at, actor_kind, verb, object_kind, object_id, details, digest) \
    select $1, at, actor_kind, 'approved', object_kind, object_id, details, digest from audit_acts \
    where id = (select act_id from audit_chain where seq = 2)";

#[tokio::test]
async fn an_inserted_act_is_named() {
    let portal = with_acts(6).await;
    without_guards(&portal).await;
    let id = Uuid::now_v7();
    portal.write(COPY, [id.into()]).await.expect("a copy");
    let last = portal.number("select max(seq) from audit_chain").await;
    for from in (4..=last).rev() {
        let sql = format!("update audit_chain set seq = {} where seq = {from}", from + 1);
        portal.write(&sql, []).await.expect("room is made");
    }
    let place = "insert into audit_chain (seq, act_id, hash) values (4, $1, 'x')";
    portal.write(place, [id.into()]).await.expect("a place");
    assert_eq!(broken_at(&portal).await, 4);
}

#[tokio::test]
async fn an_act_that_waits_longer_than_a_minute_is_told() {
    let portal = with_acts(3).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    work.record(Act::new(Verb::JobsTriedAgain, Object::new(ObjectKind::Installation, Uuid::nil())));
    work.commit("").await.expect("it is kept");
    let Verdict::Whole { acts, waiting, .. } = verdict(&portal).await else { panic!("whole") };
    assert_eq!(waiting, 1);
    portal.clock.advance(61_000);
    assert!(matches!(verdict(&portal).await, Verdict::Stuck { waiting: 1, .. }));
    let (administrator, _) = portal.person("Ada Obi", &[Role::Administrator]).await;
    let page = administrator.get("/en/attention").await;
    assert!(page.text(".notice.problem").contains("waited for their place"), "{}", page.summary());
    assert!(!page.main().contains("Everything was done"), "{}", page.summary());
    assert!(portal.give_places().await > 0);
    assert!(!administrator.get("/en/attention").await.has(".notice.problem"));
    assert!(matches!(verdict(&portal).await, Verdict::Whole { acts: now, waiting: 0, .. } if now > acts));
    // An act that was written past the portal gets no place, and is told at once, whatever time it says.
    portal.write(COPY, [Uuid::now_v7().into()]).await.expect("a copy");
    assert_eq!(portal.give_places().await, 0);
    assert_eq!(verdict(&portal).await, Verdict::Unannounced { acts: 1 });
    let page = administrator.get("/fr/audit?check").await;
    assert!(page.has(".notice.problem") && page.main().contains("attendent leur place"), "{}", page.summary());
}

#[tokio::test]
async fn a_log_cut_at_its_end_is_named() {
    let portal = with_acts(6).await;
    without_guards(&portal).await;
    portal.write("delete from audit_chain where seq > 4", []).await.expect("the end is cut");
    assert_eq!(broken_at(&portal).await, 5);
}

#[tokio::test]
async fn a_rewritten_head_shows_to_whoever_kept_the_old_one() {
    let portal = with_acts(3).await;
    let Verdict::Whole { acts: before, head, .. } = verdict(&portal).await else { panic!("whole") };
    without_guards(&portal).await;
    let act = format!("delete from audit_acts where id = {}", act_in(before));
    portal.write(&act, []).await.expect("the act goes");
    portal.write("delete from audit_chain where seq = $1", [before.into()]).await.expect("the end is cut");
    let rewrite = "update audit_head set seq = $1, hash = (select hash from audit_chain where seq = $1)";
    portal.write(rewrite, [(before - 1).into()]).await.expect("the head is rewritten");
    // The chain alone cannot show it; a person who kept the head elsewhere can see it.
    let Verdict::Whole { acts, head: now, .. } = verdict(&portal).await else { panic!("consistent again") };
    assert_eq!(acts, before - 1);
    assert_ne!(now, head);
    assert_eq!(verdict_with(&portal, Some(&head)).await, Verdict::WithoutHead);
    assert!(
        matches!(verdict_with(&portal, Some(&now)).await, Verdict::Whole { .. }),
        "an earlier head stays in the chain"
    );
}

/// Gives every source of the server to `read`.
fn sources(read: &mut impl FnMut(&str)) {
    fn walk(folder: &std::path::Path, read: &mut impl FnMut(&str)) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                walk(&path, read);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                read(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    walk(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), read);
}

/// A verb in the list that the log never uses would tell its readers something untrue.
#[test]
fn every_verb_is_written_somewhere() {
    let mut written = std::collections::BTreeSet::new();
    let mut look = |source: &str| {
        // Code that only reads the log names verbs in lists.
        for before in ["Act::new(", "act(", "=> ", "if opens { ", "} else { "] {
            let named = format!("{before}Verb::");
            let verbs = source.split(&named).skip(1);
            written.extend(verbs.map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()));
        }
    };
    sources(&mut look);
    look(include_str!("../../app/src/applications/state.rs"));
    look(include_str!("../../app/src/challenges/state.rs"));
    let never: Vec<&Verb> = Verb::ALL.iter().filter(|verb| !written.contains(&format!("{verb:?}"))).collect();
    assert!(never.is_empty(), "nothing writes these: {never:?}");
}

/// What an act may say of itself, for administrators to read: codes, numbers, references, ids and digests. The privacy page
/// promises that the log holds no answers, reasons, grounds or documents.
const DETAILS: [&str; 36] = [
    "application",
    "by",
    "challenge",
    "conflict",
    "criteria",
    "days",
    "decision",
    "digest",
    "document",
    "due_at",
    "effect",
    "findings",
    "from",
    "jobs",
    "kind",
    "late",
    "mails",
    "number",
    "organisation",
    "organisations",
    "outcome",
    "provisional",
    "provisional_access",
    "purpose",
    "reference",
    "restriction",
    "role",
    "round",
    "sha256",
    "size",
    "slug",
    "state",
    "synthetic",
    "until",
    "user",
    "via",
];

#[test]
fn every_detail_of_an_act_is_one_that_administrators_may_read() {
    let mut found = std::collections::BTreeSet::new();
    sources(&mut |source| {
        let literals = source.split(".detail(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
        found.extend(literals.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    });
    assert!(found.len() > 25, "only {} details were found", found.len());
    let unknown: Vec<&String> = found.iter().filter(|name| !DETAILS.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "may administrators read these? {unknown:?}");
}

#[tokio::test]
async fn every_act_of_the_demo_has_a_name_and_can_be_found() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let reader = portal.portal.database.reader();
    let sql = "select distinct object_kind, verb from audit_acts order by 1, 2";
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect("the log");
    let words = rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap()));
    let unnamed: Vec<(String, String)> = words
        .filter(|(kind, verb): &(String, String)| app::administration::act_message(kind, verb).key.ends_with("-other"))
        .collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");

    let (administrator, _) = portal.person("Ada Obi", &[Role::Administrator]).await;
    portal.give_places().await;
    let find = Statement::from_string(
        reader.get_database_backend(),
        "select min(reference) from decisions d join applications a on a.id = d.application_id",
    );
    let row = reader.query_one_raw(find).await.unwrap().unwrap();
    let reference: String = row.try_get_by_index(0).unwrap();
    let typed = reference.replace('/', "-").to_lowercase();
    let page = administrator.get(&format!("/fr/audit?kind=decision&reference={typed}")).await;
    assert!(page.main().contains("Décision prise") && page.main().contains(&reference), "{}", page.summary());
    assert!(page.texts("tbody tr").len() <= 3 && page.has(".chip"), "{}", page.summary());
    let none = administrator.get("/en/audit?day=1999-01-01").await;
    assert!(none.main().contains("No act fits this"), "{}", none.summary());
    let wrong = administrator.get("/en/audit?day=yesterday").await;
    assert!(wrong.has("#field-day-error") && wrong.has("tbody tr"), "{}", wrong.summary());
    // The visible words are in the reader's language; the record for machines is folded.
    let page = administrator.get("/ru/audit").await;
    let open: Vec<String> = (1..5).flat_map(|column| page.texts(&format!("tbody td:nth-of-type({column})"))).collect();
    let open = open.join(" ").split("Подробности").next().unwrap().to_owned();
    let words = ["signed_in", "role_granted", "staff", "system", "user ", "account_created"];
    assert!(words.iter().all(|word| !open.contains(word)), "{open}");
}

#[tokio::test]
async fn an_administrator_reads_the_log_page_by_page_and_checks_it() {
    let portal = with_acts(60).await;
    let (administrator, _) = portal.person("Ada Obi", &[Role::Administrator]).await;
    let page = administrator.get("/en/audit").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    let rows = page.texts("tbody th");
    assert_eq!(rows.len(), 50);
    let next = page.follow("Older").await;
    assert!(!next.texts("tbody th").contains(&rows[49]), "{}", next.summary());
    let checked = page.follow("Check the whole chain").await;
    assert!(checked.main().contains("The chain is whole"), "{}", checked.summary());

    without_guards(&portal).await;
    let edit = format!("update audit_acts set verb = 'nothing' where id = {}", act_in(7));
    portal.write(&edit, []).await.expect("an edit");
    let checked = administrator.get("/ar/audit?check").await;
    assert!(checked.has(".notice.problem"), "{}", checked.summary());

    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    assert_eq!(reviewer.get("/en/audit").await.status, StatusCode::FORBIDDEN);
    assert!(portal.browser().get("/en/audit").await.path.starts_with("/en/sign-in"));
}

#[tokio::test]
async fn each_act_of_one_unit_of_work_is_of_whoever_acted_then() {
    let portal = TestPortal::start().await;
    let (_, user) = portal.person("Amina", &[]).await;
    let mut work = portal.portal.begin_as_system().await.expect("a unit of work");
    work.record(Act::new(Verb::EmailChanged, Object::new(ObjectKind::User, user.0)));
    work.author = Author { kind: ActorKind::Member, user: Some(user) };
    work.record(Act::new(Verb::PasswordChanged, Object::new(ObjectKind::User, user.0)));
    work.commit("").await.expect("kept");
    let acted =
        "select actor_kind from audit_acts where verb in ('email_changed', 'password_changed') order by arrival";
    assert_eq!(portal.words(acted).await, ["system", "member"]);
    portal.is_as_the_log_says().await;
}
