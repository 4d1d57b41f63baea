//! Database, key and folder belong together, or the portal does not start and says what to do.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use super::process::{Tribune, modes};

/// Ends with the code that says that trying again does not help, and one sentence that holds each of `parts`.
fn refuses(tribune: &Tribune, arguments: &[&str], parts: &[&str]) {
    let ended = tribune.run(arguments);
    assert_eq!(ended.code, 78, "{arguments:?}: {ended:?}");
    let said = ended.err.lines().filter(|line| line.starts_with("tribune: ")).collect::<Vec<_>>();
    assert_eq!(said.len(), 1, "{arguments:?}: {ended:?}");
    for part in parts {
        assert!(said[0].contains(part), "{arguments:?}: {part} in {ended:?}");
    }
}

/// The commands that need a portal that is there.
const COMMANDS: &[&[&str]] = &[
    &["serve"],
    &["work"],
    &["verify"],
    &["seed"],
    &["role", "list"],
    &["role", "grant", "amina@example.org", "reviewer"],
    &["programme", "list"],
    &["programme", "open", "ecosoc"],
];

#[tokio::test]
async fn nothing_is_made_by_a_command_that_finds_nothing() {
    let tribune = Tribune::nowhere().await;
    for command in COMMANDS {
        refuses(&tribune, command, &["tribune init"]);
        assert!(!tribune.data.exists(), "{command:?}");
    }
    fs::create_dir(&tribune.data).expect("a folder");
    fs::set_permissions(&tribune.data, Permissions::from_mode(0o700)).expect("its mode");
    for command in COMMANDS {
        refuses(&tribune, command, &["tribune init"]);
        assert_eq!(fs::read_dir(&tribune.data).expect("the folder").count(), 0, "{command:?}");
    }
}

#[tokio::test]
async fn a_database_of_another_version_or_another_program_is_refused() {
    for (fault, parts) in [
        ("delete from seaql_migrations where version = 'm20261201_000011_retention'", ["tribune migrate", "backup"]),
        (
            "insert into seaql_migrations (version, applied_at) values ('m9999_later', 0)",
            ["newer version", "m9999_later"],
        ),
        (
            "update seaql_migrations set version = 'm0001_identity' where version like '%_identity'; \
             delete from seaql_migrations where version like 'm20%'",
            ["before the first release", "tribune init"],
        ),
        ("update seaql_migrations set version = 'x_' || version", ["another program", "DATABASE_URL"]),
    ] {
        let tribune = Tribune::begun().await;
        tribune.write(fault).await;
        for command in COMMANDS {
            refuses(&tribune, command, &parts);
        }
        if parts[0] != "tribune migrate" {
            refuses(&tribune, &["migrate"], &parts);
        }
    }
    let tribune = Tribune::nowhere().await;
    fs::create_dir(&tribune.data).expect("a folder");
    fs::set_permissions(&tribune.data, Permissions::from_mode(0o700)).expect("its mode");
    if !tribune.database_url().starts_with("postgres") {
        fs::write(tribune.data.join("tribune.db"), []).expect("an empty file");
    }
    tribune.write("create table blog_posts (id integer primary key)").await;
    for command in
        COMMANDS.iter().chain([&["migrate"] as &[&str], &["init", "--administrator", "a@example.org"]].iter())
    {
        refuses(&tribune, command, &["another program", "blog_posts"]);
    }
}

#[tokio::test]
async fn the_key_and_the_database_recognise_each_other() {
    let (one, mut other) = (Tribune::begun().await, Tribune::begun().await);
    let (key, kept) = (one.data.join("secret.key"), fs::read(one.data.join("secret.key")).expect("a key"));
    // A second process with a data folder of its own, on the database of the first.
    other.set("DATABASE_URL", &one.database_url());
    for command in COMMANDS.iter().chain([&["migrate"] as &[&str]].iter()) {
        refuses(&other, command, &["key of another database", "TRIBUNE_DATA"]);
    }
    fs::remove_file(&key).expect("the key goes");
    for command in COMMANDS.iter().chain([&["migrate"] as &[&str]].iter()) {
        refuses(&one, command, &["key of this database is missing", "backup"]);
        assert!(!key.exists(), "{command:?} made another key");
    }
    fs::write(&key, kept).expect("the key is back");
    for open in [0o644, 0o640, 0o604] {
        fs::set_permissions(&key, Permissions::from_mode(open)).expect("a mode");
        refuses(&one, &["verify"], &["chmod 600", "secret.key"]);
    }
    fs::set_permissions(&key, Permissions::from_mode(0o600)).expect("a mode");
    assert_eq!(one.run(&["verify"]).code, 0);
    fs::set_permissions(&one.data, Permissions::from_mode(0o755)).expect("a mode");
    refuses(&one, &["serve"], &["chmod 700"]);
}

/// A second process with a folder of its own into which only the key was copied.
#[tokio::test]
async fn a_folder_without_the_documents_is_noticed() {
    let (one, mut other) = (Tribune::begun().await, Tribune::begun().await);
    assert_eq!(one.run(&["seed"]).code, 0);
    fs::copy(one.data.join("secret.key"), other.data.join("secret.key")).expect("the key is copied");
    other.set("DATABASE_URL", &one.database_url());
    for command in ["serve", "work"] {
        refuses(&other, &[command], &["newest documents", "TRIBUNE_DATA"]);
    }
    assert_eq!(one.run(&["check"]).code, 0, "the folder with the documents is the right one");
}

#[tokio::test]
async fn the_key_that_a_database_was_begun_with_and_its_being_a_demonstration_stand() {
    use sea_orm::ConnectionTrait;
    let tribune = Tribune::begun().await;
    tribune.write("update installation set demo_since = 1").await;
    let connection = sea_orm::Database::connect(tribune.database_url()).await.expect("the database");
    for attack in [
        "update installation set key_fingerprint = 'another'",
        "update installation set key_fingerprint = ''",
        "update installation set demo_since = null",
        "delete from installation",
        "insert into installation (id, key_fingerprint) values (2, '')",
    ] {
        assert!(connection.execute_unprepared(attack).await.is_err(), "{attack}");
    }
    // And a role is one of those that the program knows.
    let grant = |role: &str| {
        format!(
            "insert into role_grants (id, user_id, role, granted_at) select id, id, '{role}', 0 from users order by id limit 1"
        )
    };
    tribune.run(&["role", "grant", "amina@example.org", "reviewer", "--create"]);
    let guarded = connection.execute_unprepared(&grant("administrator")).await.expect_err("a grant without an act");
    assert!(guarded.to_string().contains("recorded first"), "{guarded}");
    // On PostgreSQL a session has tables of its own, with names that it chooses: a trigger reads none of them.
    if connection.get_database_backend() == sea_orm::DbBackend::Postgres {
        let forged = format!(
            "create temporary table audit_acts as select * from public.audit_acts where verb = 'role_granted'; \
             update audit_acts set object_id = (select id from users order by id limit 1), at = 0; {}",
            grant("administrator").replace("into role_grants", "into public.role_grants")
        );
        let guarded = connection.execute_unprepared(&forged).await.expect_err("an act that only this session sees");
        assert!(guarded.to_string().contains("recorded first"), "{guarded}");
    }
    let table = if connection.get_database_backend() == sea_orm::DbBackend::Postgres { " on role_grants" } else { "" };
    let drop = format!("drop trigger role_grants_need_an_act{table}");
    connection.execute_unprepared(&drop).await.expect("the guard falls");
    assert!(connection.execute_unprepared(&grant("emperor")).await.is_err());
    assert!(connection.execute_unprepared(&grant("administrator")).await.is_ok(), "the check is about the word");
}

#[tokio::test]
async fn whatever_the_portal_makes_is_for_its_owner_only() {
    let tribune = Tribune::begun().await;
    let seeded = tribune.run(&["seed"]);
    assert_eq!(seeded.code, 0, "{seeded:?}");
    tribune.write("update outbox set sent_at = null, next_try_at = 0, body = 'text'").await;
    let mut served = Tribune::nowhere().await;
    for name in ["TRIBUNE_DATA", "DATABASE_URL"] {
        let value = if name == "TRIBUNE_DATA" { tribune.data.display().to_string() } else { tribune.database_url() };
        served.set(name, &value);
    }
    let working = served.start(&["serve"]);
    working.until(|| tribune.data.join("mail").read_dir().is_ok_and(|mut mails| mails.next().is_some()));
    let all = modes(&tribune.data);
    working.stop();
    let names: Vec<String> = all.iter().map(|(path, _)| path.display().to_string()).collect();
    for part in ["secret.key", "sign-ins.json", "receipts.json", "/mail/", "/blobs/"] {
        assert!(names.iter().any(|name| name.contains(part)), "{part} among {} files", names.len());
    }
    for (path, mode) in all {
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:04o}", path.display());
    }
}
