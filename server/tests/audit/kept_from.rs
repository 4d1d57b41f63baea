//! The log in front of an administrator who is kept from a file: of what others did there it shows nothing, not even a
//! number, with every kind of object.

use std::collections::BTreeSet;

use app::kernel::{MemberRole, OrganisationId, Role, StaffNote, UserId};
use app::review::ConflictDeclaration;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use server::applications::{self, Application};
use uuid::Uuid;

use crate::harness::{Browser, TestPortal};

/// One row of the log, without what differs between readers: its number.
type Row = [String; 4];

/// The places in the chain of the acts that are listed: all but those that hide an organisation, show it again, or answer
/// whether being known is dangerous.
async fn listed(portal: &TestPortal) -> Vec<i64> {
    let reader = portal.portal.database.reader();
    let sql = "select seq from audit_log where verb not in ('visibility_answered', 'sealed', 'unsealed', 'hiding_kept', \
               'showing_agreed', 'showing_announced') and not (verb = 'vouched' and object_kind = 'organisation') order by seq";
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect("the log");
    rows.iter().map(|row| row.try_get_by_index(0).expect("a place")).collect()
}

/// All pages of the log, from the first act on: numbers and rows.
async fn log(browser: &Browser, query: &str) -> Vec<(i64, Row)> {
    let mut rows = Vec::new();
    let mut page = browser.get(&format!("/en/audit{query}")).await;
    loop {
        let column = |column: usize| page.texts(&format!("tbody td:nth-of-type({column})"));
        let cells = [column(1), column(2), column(3), column(4)];
        for (at, number) in page.texts("tbody th").iter().enumerate() {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            rows.push((digits.parse().expect("a number"), cells.each_ref().map(|cells| cells[at].clone())));
        }
        if !page.texts("main a").iter().any(|link| link.contains("Older")) {
            rows.reverse();
            return rows;
        }
        page = page.follow("Older").await;
    }
}

/// Every row of every table that says of which file it is, by the columns themselves: a new table is found as well.
async fn ids_of(portal: &TestPortal, file: &Application) -> BTreeSet<Uuid> {
    let reader = portal.portal.database.reader();
    let backend = reader.get_database_backend();
    let tables = match backend {
        DbBackend::Postgres => {
            "select c.table_name, c.column_name from information_schema.columns c join information_schema.columns i \
             on i.table_name = c.table_name and i.table_schema = c.table_schema join information_schema.tables t \
             on t.table_name = c.table_name and t.table_schema = c.table_schema where c.table_schema = 'public' \
             and t.table_type = 'BASE TABLE' and c.column_name in ('application_id', 'matter_id') and i.column_name = 'id'"
        }
        _ => {
            "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c \
             on c.name in ('application_id', 'matter_id') where m.type = 'table' \
             and exists (select 1 from pragma_table_info(m.name) i where i.name = 'id')"
        }
    };
    let found = reader.query_all_raw(Statement::from_string(backend, tables)).await.expect("the tables");
    let name = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<String>(at).expect("a name");
    let tables: Vec<(String, String)> = found.iter().map(|row| (name(row, 0), name(row, 1))).collect();
    for of_matter in ["challenges", "restrictions"] {
        assert!(tables.iter().any(|(table, _)| table == of_matter), "{tables:?}");
    }
    assert!(tables.len() > 5, "{tables:?}");
    let mut queries: Vec<String> =
        tables.iter().map(|(table, column)| format!("select id from {table} where {column} = $1")).collect();
    queries.push(
        "select dc.id from documents dc where dc.owner_id = $1 or dc.owner_id in (select id from challenges where matter_id = $1)"
            .to_owned(),
    );
    queries.push(
        "select a.id from accreditations a join decisions d on d.id = a.decision_id where d.application_id = $1"
            .to_owned(),
    );
    let mut ids = BTreeSet::from([file.id.0]);
    for sql in queries {
        let find = Statement::from_sql_and_values(backend, sql, [file.id.0.into()]);
        let rows = reader.query_all_raw(find).await.expect("rows of the file");
        ids.extend(rows.iter().filter_map(|row| row.try_get_by_index::<Option<Uuid>>(0).ok().flatten()));
    }
    ids
}

/// The numbers of all acts that somebody else did to one of these.
async fn done_by_others(portal: &TestPortal, objects: &BTreeSet<Uuid>, user: UserId) -> BTreeSet<i64> {
    let reader = portal.portal.database.reader();
    let sql = "select seq, object_id from audit_log where coalesce(actor_id <> $1, true)";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [Value::from(user.0)]);
    let rows = reader.query_all_raw(find).await.expect("the log");
    let row = |row: &sea_orm::QueryResult| {
        (row.try_get_by_index::<i64>(0).expect("a number"), row.try_get_by_index::<Uuid>(1).expect("an id"))
    };
    rows.iter().map(row).filter(|(_, object)| objects.contains(object)).map(|(seq, _)| seq).collect()
}

/// What keeps an administrator from a file.
#[derive(Clone, Copy, Debug)]
enum Tie {
    SteppedAside,
    Member,
    /// Was a member once, and sent it.
    Sent,
}

async fn tied(portal: &TestPortal, file: &Application, tie: Tie) -> (Browser, UserId) {
    if let Tie::Sent = tie {
        return sender(portal, file).await;
    }
    let (browser, user) = portal.person("Ada Obi", &[Role::Administrator]).await;
    if let Tie::Member = tie {
        portal.join(user, file.organisation, MemberRole::Viewer).await;
        return (browser, user);
    }
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let conflict = ConflictDeclaration::Conflict { tie: StaffNote::stored("A cousin works there.".to_owned()) };
    server::review::declare_conflict(&work, file, user, &conflict).await.expect("it is declared");
    work.commit("").await.expect("it is kept");
    (browser, user)
}

/// The member who sent the file, who has left the organisation for the institution since.
async fn sender(portal: &TestPortal, file: &Application) -> (Browser, UserId) {
    let user = file.declared_by.expect("somebody sent it");
    portal.write("delete from organisation_members where user_id = $1", [user.0.into()]).await.expect("they leave");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::identity::grant_role(&work, user, Role::Administrator, None).await.expect("a role");
    work.commit("").await.expect("it is kept");
    (portal.signed_in(user).await, user)
}

/// The files of the demo in which most happened, one in each organisation.
async fn busiest(portal: &TestPortal, most: usize) -> Vec<Application> {
    let reader = portal.portal.database.reader();
    let sql = "select c.matter_id from challenges c join applications a on a.id = c.matter_id \
         join decisions d on d.application_id = a.id where c.lodged_at is not null \
         group by c.matter_id, a.organisation_id order by count(*) desc, a.organisation_id";
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect("files");
    let mut files = Vec::new();
    let mut organisations = BTreeSet::<OrganisationId>::new();
    for row in rows {
        let id = app::kernel::ApplicationId(row.try_get_by_index(0).expect("an id"));
        let file = applications::find(reader, id).await.expect("the file");
        if organisations.insert(file.organisation) && files.len() < most {
            files.push(file);
        }
    }
    assert_eq!(files.len(), most, "the demo has files that were challenged");
    files
}

#[tokio::test]
async fn an_administrator_who_is_kept_from_a_file_reads_nothing_of_what_others_did_there() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let files = busiest(&portal, 3).await;
    let (outsider, _) = portal.person("Tomas Reyes", &[Role::Administrator]).await;
    for (file, tie) in files.iter().zip([Tie::SteppedAside, Tie::Member, Tie::Sent]) {
        let (browser, user) = tied(&portal, file, tie).await;
        portal.give_places().await;
        let mut objects = ids_of(&portal, file).await;
        // Everything else from which they are kept by the same tie.
        let (column, id) = match tie {
            Tie::SteppedAside => ("id", file.id.0),
            Tie::Member => ("organisation_id", file.organisation.0),
            Tie::Sent => ("declared_by", user.0),
        };
        if let Tie::Member = tie {
            objects.insert(file.organisation.0);
        }
        let reader = portal.portal.database.reader();
        let find = format!("select id from applications where {column} = $1");
        let find = Statement::from_sql_and_values(reader.get_database_backend(), find, [id.into()]);
        for row in reader.query_all_raw(find).await.expect("files") {
            let id = app::kernel::ApplicationId(row.try_get_by_index(0).expect("an id"));
            let other = applications::find(reader, id).await.expect("the file");
            objects.extend(ids_of(&portal, &other).await);
        }
        let kept = done_by_others(&portal, &objects, user).await;
        assert!(kept.len() > 10, "{tie:?}: only {} acts hang on the file", kept.len());
        let all = log(&outsider, "").await;
        let listed = listed(&portal).await;
        assert_eq!(all.len(), listed.len(), "{tie:?}: what protects an organisation is listed for nobody");
        let place = |number: i64| listed[usize::try_from(number).expect("a number") - 1];
        let seen_too = |(number, _): &&(i64, Row)| !kept.contains(&place(*number));
        let expected: Vec<&Row> = all.iter().filter(seen_too).map(|(_, row)| row).collect();
        let seen = log(&browser, "").await;
        let rows: Vec<&Row> = seen.iter().map(|(_, row)| row).collect();
        let differs = rows.iter().zip(&expected).find(|(seen, expected)| seen != expected);
        assert_eq!(differs, None, "{tie:?}");
        assert_eq!(rows.len(), expected.len(), "{tie:?}");
        // Numbers without gaps, filters and the check of the chain say no more.
        assert!(seen.iter().zip(1..).all(|((number, _), place)| *number == place), "{tie:?}");
        // Of their own acts a filter may show those that the whole log shows, and nothing else.
        let found = log(&browser, &format!("?reference={}", file.reference.slug())).await;
        assert!(found.iter().all(|row| seen.contains(row)), "{tie:?}: {found:?}");
        assert!(found.is_empty() || matches!(tie, Tie::Sent), "{tie:?}: {found:?}");
        for kind in app::kernel::ObjectKind::ALL {
            let kind = kind.as_str();
            let found = log(&browser, &format!("?kind={kind}")).await;
            assert!(found.iter().all(|row| seen.contains(row)), "{tie:?}, {kind}");
        }
        let checked = browser.get("/en/audit?check").await.main();
        let checked = checked.replace(',', "");
        assert!(checked.contains(&format!("Acts shown to you: {}.", seen.len())), "{tie:?}: {checked}");
    }
}
