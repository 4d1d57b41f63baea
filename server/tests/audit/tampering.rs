//! Evidence that is changed without the portal: the database refuses the change, and where the owner of the database removed the
//! guard, the comparison with the log notices it.

use app::kernel::Role;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::audit::compare;
use uuid::Uuid;

use crate::harness::TestPortal;

pub(super) async fn contradictions(portal: &TestPortal) -> Vec<String> {
    compare(portal.portal.database.reader(), &portal.portal.blobs).await.expect("everything can be read")
}

/// Removes all guards of a table, as the owner of the database can.
async fn without_guards_of(portal: &TestPortal, table: &str) {
    let writer = portal.portal.database.writer();
    if writer.get_database_backend() == DbBackend::Postgres {
        let sql = format!("alter table {table} disable trigger user");
        writer.execute_unprepared(&sql).await.expect("the guards fall");
        return;
    }
    let find = format!("select name from sqlite_master where type = 'trigger' and tbl_name = '{table}'");
    for row in writer.query_all_raw(Statement::from_string(DbBackend::Sqlite, find)).await.expect("the guards") {
        let name: String = row.try_get_by_index(0).expect("a name");
        writer.execute_unprepared(&format!("drop trigger {name}")).await.expect("the guard falls");
    }
}

/// Something was recommended on this assessment, the one of each number.
const ON: &str = "(select id from assessments where recommended is not null and recommended <> 'ask' \
    and state in ('recommended', 'set_aside') order by id limit 1 offset {})";

/// What somebody with a connection could want to change, each with its table, and each in rows of its own. `$1` is a new
/// id, `{on:1}` an assessment.
const TAMPERINGS: [(&str, &str); 25] = [
    (
        "submissions",
        "update submissions set answers = '{}' where application_id = \
         (select id from applications where state = 'refused' order by id limit 1)",
    ),
    // While the applicant answers a question, what they sent before stays what it was.
    (
        "submissions",
        "update submissions set organisation_name = 'Another name' where application_id = \
         (select id from applications where state = 'incomplete' order by id limit 1)",
    ),
    (
        "submission_documents",
        "delete from submission_documents where application_id = \
         (select id from applications where state = 'recommended' order by id limit 1)",
    ),
    ("applications", "update applications set declared_by = null where state = 'granted_lower'"),
    ("applications", "update applications set declared_name = 'Somebody else' where state = 'assessing'"),
    ("applications", "update applications set profile = '{}' where state = 'granted'"),
    ("documents", "update documents set file_name = 'other.pdf' where id = (select min(id) from documents)"),
    (
        "documents",
        "update documents set sha256 = '00' where id = (select id from documents order by id limit 1 offset 1)",
    ),
    (
        "documents",
        "update documents set removed_at = 1, delete_at = 1 where id = (select d.id from documents d join applications a \
         on a.id = d.owner_id where a.state = 'refused' and d.removed_at is null order by d.id desc limit 1)",
    ),
    (
        "documents",
        "update documents set owner_id = $1 where id = (select d.id from documents d join applications a on a.id = d.owner_id \
         where a.state = 'granted' and d.id not in (select id from documents order by id limit 3) order by d.id desc limit 1)",
    ),
    ("documents", "delete from documents where id = (select id from documents order by id limit 1 offset 2)"),
    ("findings", "update findings set facts_found = 'Nothing was found.' where assessment_id = {on:0}"),
    ("findings", "delete from findings where assessment_id = {on:1}"),
    ("assessments", "update assessments set recommended_at = 1 where id = {on:2}"),
    ("assessments", "update assessments set note = 'Another note' where id = {on:3}"),
    ("decisions", "update decisions set summary = 'Another summary' where outcome = 'granted'"),
    (
        "decision_reasons",
        "update decision_reasons set facts_found = 'Other facts' where decision_id = \
         (select id from decisions where outcome <> 'granted' order by id limit 1)",
    ),
    (
        "restrictions",
        "update restrictions set reasons = 'Other reasons' where decision_id = \
         (select id from decisions where outcome <> 'granted' order by id desc limit 1)",
    ),
    (
        "deferrals",
        "update deferrals set text_to_applicant = 'Another text' where restriction_id = \
         (select restriction_id from deferrals order by restriction_id limit 1)",
    ),
    (
        "deferrals",
        "delete from deferrals where restriction_id = \
         (select restriction_id from deferrals order by restriction_id desc limit 1)",
    ),
    (
        "role_grants",
        "insert into role_grants (id, user_id, role, granted_at) select $1, user_id, 'administrator', 0 from role_grants \
         where role = 'reviewer' order by id limit 1",
    ),
    ("role_grants", "update role_grants set role = 'administrator' where role = 'decision_maker'"),
    ("role_grants", "delete from role_grants where role = 'challenge_panel'"),
    (
        "seals",
        "insert into seals (organisation_id, sealed_at) select id, 0 from organisations \
         where id not in (select organisation_id from seals) order by id limit 1",
    ),
    ("seals", "delete from seals where sealed_at <> 0"),
];

/// `min` knows no identifiers on PostgreSQL.
fn written_out(sql: &str) -> String {
    let mut sql = sql.replace("(select min(id) from documents)", "(select id from documents order by id limit 1)");
    for number in ["0", "1", "2", "3"] {
        sql = sql.replace(&format!("{{on:{number}}}"), &ON.replace("{}", number));
    }
    sql
}

/// The demo, with an organisation that was hidden for a reason.
pub(super) async fn told_and_sealed() -> TestPortal {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let (focal, _) = portal.person("Thandeka Focal", &[Role::ProtectionFocalPoint]).await;
    let sealed_by_staff = "select count(*) from seal_changes where asked_by = 'staff'";
    if portal.number(sealed_by_staff).await == 0 {
        let list = focal.get("/en/seals").await;
        assert_eq!(list.status, reqwest::StatusCode::OK, "{}", list.summary());
        let reader = portal.portal.database.reader();
        let sql = "select organisation_id from decisions where organisation_id not in (select organisation_id from seals) \
                   order by id limit 1";
        let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
        let id: Uuid = row.expect("a row").expect("a row").try_get_by_index(0).expect("an id");
        let sealed =
            focal.get(&format!("/en/seals/{id}")).await.submit(&[("reason", "Two members were questioned.")]).await;
        assert_eq!(portal.number(sealed_by_staff).await, 1, "{}", sealed.summary());
    }
    portal
}

#[tokio::test]
async fn whatever_is_changed_past_the_portal_is_refused_or_noticed() {
    let portal = told_and_sealed().await;
    assert_eq!(contradictions(&portal).await, Vec::<String>::new(), "nothing was changed yet");
    let backend = portal.portal.database.writer().get_database_backend();
    let written = async |sql: &str| {
        let values: Vec<sea_orm::Value> = if sql.contains("$1") { vec![Uuid::now_v7().into()] } else { Vec::new() };
        let statement = Statement::from_sql_and_values(backend, written_out(sql), values);
        portal.portal.database.writer().execute_raw(statement).await.map(|done| done.rows_affected())
    };
    let mut faults = Vec::new();
    for (_, sql) in TAMPERINGS {
        match written(sql).await {
            Err(_) => {}
            Ok(0) => faults.push(format!("the demo has nothing for: {sql}")),
            Ok(_) => faults.push(format!("is taken: {sql}")),
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert_eq!(contradictions(&portal).await, Vec::<String>::new(), "nothing was changed after all");
    let mut before = 0;
    for (table, sql) in TAMPERINGS {
        without_guards_of(&portal, table).await;
        if let Err(error) = written(sql).await {
            // What other rows refer to is refused without any guard of ours.
            if error.to_string().to_lowercase().contains("foreign key") {
                continue;
            }
            faults.push(format!("{sql}: {error}"));
        }
        let found = contradictions(&portal).await;
        if found.len() <= before {
            faults.push(format!("goes unnoticed: {sql}"));
        }
        before = found.len();
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn a_consent_that_nobody_gave_is_noticed() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let forged = "insert into naming_consents (decision_id, given_at) select id, 1 from decisions \
                  where id not in (select decision_id from naming_consents) order by id limit 1";
    portal.write(forged, []).await.expect("nothing guards it");
    let found = contradictions(&portal).await;
    assert!(found.len() == 1 && found[0].contains("nobody agreed"), "{found:?}");
}

#[tokio::test]
async fn an_answer_about_being_known_that_nobody_gave_is_noticed() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    // Each at another application: one contradiction more each time.
    // The forged one is told by when it was given.
    let answered = |number| {
        format!(
            "(select application_id from publication_wishes where answered_at <> 1 \
             order by application_id limit 1 offset {number})"
        )
    };
    let each = [
        "insert into publication_wishes (application_id, danger, confidential, provisional_shown, answered_at, salt, version) \
         select id, false, true, true, 1, id, 1 from applications where id not in (select application_id from publication_wishes) \
         order by id limit 1"
            .to_owned(),
        format!("update publication_wishes set confidential = not confidential where application_id = {}", answered(0)),
        format!("update publication_wishes set danger = not danger where application_id = {}", answered(1)),
        format!("delete from publication_wishes where application_id = {}", answered(2)),
    ];
    assert_eq!(contradictions(&portal).await, Vec::<String>::new(), "nothing was changed yet");
    for (number, sql) in each.iter().enumerate() {
        let changed = portal.write(sql, []).await.expect("nothing guards it");
        assert_eq!(changed, 1, "{sql}");
        let found = contradictions(&portal).await;
        assert_eq!(found.len(), number + 1, "{sql}: {found:?}");
        assert!(found.iter().all(|one| one.contains("about being known")), "{found:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_gone_or_is_another_one_is_named() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let mut files = Vec::new();
    for folder in std::fs::read_dir(portal.portal.blobs.folder()).expect("the folder").flatten() {
        let name = folder.file_name().into_string().expect("a name");
        if name.len() == 2 {
            files.extend(std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|file| file.path()));
        }
    }
    assert!(files.len() > 2, "the demo has documents");
    std::fs::remove_file(&files[0]).expect("a file is lost");
    std::fs::write(&files[1], b"another").expect("a file is exchanged");
    let found = contradictions(&portal).await;
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|one| one.contains("cannot be read")), "{found:?}");
    assert!(found.iter().any(|one| one.contains("is not the one that was added")), "{found:?}");
}
