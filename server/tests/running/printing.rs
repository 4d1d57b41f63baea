//! What the commands print, and what they do when nobody reads it: `tribune check | head -1`.

use std::collections::BTreeSet;
use std::time::Duration;

use super::process::{Closed, Tribune};

/// How each command is tried. One that is not here makes the test fail, and so does one that is gone.
const TRIED: &[(&str, &[&str])] = &[
    ("init", &["init", "--administrator", "ada@example.org"]),
    ("serve", &["serve", "--demo"]),
    ("work", &["work"]),
    ("jobs", &["jobs"]),
    ("jobs", &["jobs", "--again"]),
    ("migrate", &["migrate"]),
    ("role", &["role", "list"]),
    ("role", &["role", "grant", "ada@example.org", "reviewer", "--create"]),
    ("role", &["role", "grant", "ada@example.org", "emperor"]),
    ("role", &["role", "link", "ada@example.org"]),
    ("role", &["role", "revoke", "ada@example.org", "reviewer"]),
    ("programme", &["programme", "list"]),
    ("programme", &["programme", "open", "ecosoc"]),
    ("seed", &["seed"]),
    ("check", &["check"]),
    ("verify", &["verify"]),
    ("routes", &["routes"]),
    ("routes", &["routes", "--json"]),
    ("help", &["help"]),
    ("help", &["serve", "--help"]),
];

/// The names in the list of `tribune --help`.
fn commands(tribune: &Tribune) -> BTreeSet<String> {
    let help = tribune.run(&["--help"]).out;
    let list = help.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a list of commands");
    list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn no_command_falls_over_where_nobody_reads_what_it_prints() {
    let known: BTreeSet<String> = TRIED.iter().map(|(command, _)| (*command).to_owned()).collect();
    let tribune = Tribune::begun().await;
    assert_eq!(known, commands(&tribune), "every command is tried");
    for (command, arguments) in TRIED {
        for closed in [Closed::Output, Closed::Both] {
            let tribune = Tribune::begun().await;
            let goes_on = matches!(*command, "serve" | "work");
            let wait = if goes_on { Some(Duration::from_millis(1500)) } else { None };
            let ended = tribune.run_unread(arguments, closed, wait);
            assert!(!ended.err.contains("panicked"), "{arguments:?}: {ended:?}");
            // 101 is a panic; what was refused is refused all the same.
            let expected = if arguments.contains(&"emperor") { 78 } else { 0 };
            assert!(ended.code == expected || (*command == "role" && ended.code == 78), "{arguments:?}: {ended:?}");
        }
    }
}

#[tokio::test]
async fn what_a_command_was_to_do_is_done_although_nobody_reads_it() {
    let tribune = Tribune::begun().await;
    let ended = tribune.run_unread(&["role", "grant", "ada@example.org", "reviewer", "--create"], Closed::Output, None);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(tribune.run(&["role", "list"]).out.contains("ada@example.org"));
}

#[tokio::test]
async fn a_role_that_is_none_is_refused_with_the_list_of_roles() {
    let tribune = Tribune::begun().await;
    for role in ["emperor", "Reviewers", "reviewer:nowhere", ""] {
        for verb in ["grant", "revoke"] {
            let ended = tribune.run(&["role", verb, "ada@example.org", role]);
            assert_eq!(ended.code, 78, "{role}: {ended:?}");
            let named = if role.contains(':') { "tribune programme list" } else { "decision_maker" };
            assert!(ended.err.contains(named), "{role}: {ended:?}");
        }
    }
}

#[tokio::test]
async fn a_variable_that_is_nearly_a_setting_stops_the_start_and_is_named() {
    let mut tribune = Tribune::begun().await;
    tribune.set("TRIBUNE_TRUSTED_PROXY", "10.0.0.1").set("TRIBUNE_PORT", "tcp://10.0.0.2:3000");
    for arguments in [["serve"], ["work"], ["check"]] {
        let ended = tribune.run(&arguments);
        assert_eq!(ended.code, 78, "{arguments:?}: {ended:?}");
        let said = ended.out + &ended.err;
        assert!(said.contains("TRIBUNE_TRUSTED_PROXY is no setting. Write TRIBUNE_TRUSTED_PROXIES"), "{said}");
        assert!(said.contains("TRIBUNE_PORT is no setting"), "{said}");
    }
    let mut told = Tribune::begun().await;
    told.set("TRIBUNE_PORT", "tcp://10.0.0.2:3000");
    let checked = told.run(&["check"]);
    assert_eq!(checked.code, 0, "what may be somebody else's stops nothing: {checked:?}");
    assert!(checked.out.contains("TRIBUNE_PORT is no setting"), "{checked:?}");
}

#[tokio::test]
async fn a_key_of_another_length_is_refused_like_any_other_wrong_setting() {
    let tribune = Tribune::begun().await;
    let path = tribune.data.join("secret.key");
    for length in [0, 31, 33] {
        std::fs::write(&path, vec![7_u8; length]).expect("another key");
        for arguments in [["serve"], ["check"], ["verify"]] {
            let ended = tribune.run(&arguments);
            assert_eq!(ended.code, 78, "{length}, {arguments:?}: {ended:?}");
            assert!((ended.out + &ended.err).contains("does not hold 32 bytes"), "{length}");
        }
    }
}

#[tokio::test]
async fn a_database_that_could_lose_what_it_acknowledged_is_refused_like_any_other_wrong_setting() {
    if std::env::var("TEST_POSTGRES_URL").is_ok_and(|url| !url.is_empty()) {
        let mut tribune = Tribune::begun().await;
        let careless = format!("{}?options=-c%20synchronous_commit%3Doff", tribune.database_url());
        tribune.set("DATABASE_URL", &careless);
        let ended = tribune.run(&["serve"]);
        assert_eq!(ended.code, 78, "{ended:?}");
        assert!(ended.err.contains("synchronous_commit = off"), "{ended:?}");
    }
}

#[tokio::test]
async fn a_role_that_owns_the_tables_is_warned_of_and_a_file_is_not() {
    let tribune = Tribune::begun().await;
    let ended = tribune.run(&["check"]);
    let postgres = std::env::var("TEST_POSTGRES_URL").is_ok_and(|url| !url.is_empty());
    assert_eq!(ended.out.contains("owns the tables"), postgres, "{ended:?}");
}

#[tokio::test]
async fn an_answer_that_could_not_be_written_is_no_good_answer() {
    let tribune = Tribune::begun().await;
    for arguments in [&["verify"][..], &["check"], &["routes"], &["role", "list"]] {
        let ended = tribune.run_in("exec \"$@\" > /dev/full", arguments);
        assert_eq!(ended.code, 1, "{arguments:?}: {ended:?}");
        let told = ended.err.lines().filter(|line| line.contains("could not be written")).count();
        assert_eq!(told, 1, "once: {arguments:?}: {ended:?}");
    }
}

#[tokio::test]
async fn a_setting_that_is_no_text_is_named() {
    let tribune = Tribune::begun().await;
    for variable in ["TRIBUNE_ZONE", "TRIBUNE_DATA"] {
        let ended = tribune.run_in(&format!("export {variable}=$'\\xff'; exec \"$@\""), &["serve"]);
        assert_eq!(ended.code, 78, "{ended:?}");
        assert!(ended.err.contains(&format!("{variable} holds bytes that are no text")), "{ended:?}");
    }
}

#[tokio::test]
async fn a_role_is_given_and_taken_where_it_is_said_and_the_last_administrator_is_missed() {
    let tribune = Tribune::begun().await;
    let say = |arguments: &[&str]| {
        let ended = tribune.run(arguments);
        assert_eq!(ended.code, 0, "{ended:?}");
        ended.out
    };
    let granted = say(&["role", "grant", "ada@example.org", "reviewer:ecosoc", "--create"]);
    assert!(granted.contains("is reviewer in ecosoc."), "{granted}");
    for role in ["reviewer", "administrator"] {
        assert!(say(&["role", "grant", "ada@example.org", role]).contains("everywhere."));
    }
    let taken = say(&["role", "revoke", "ada@example.org", "reviewer:ecosoc"]);
    assert!(taken.contains("is no longer reviewer in ecosoc."), "{taken}");
    assert!(!taken.contains("Nobody is an administrator"), "{taken}");
    let last = say(&["role", "revoke", "ada@example.org", "administrator"]);
    assert!(last.contains("Nobody is an administrator any more."), "{last}");
}

#[tokio::test]
async fn a_database_that_takes_no_writes_is_no_portals_database() {
    let postgres = std::env::var("TEST_POSTGRES_URL").is_ok_and(|url| !url.is_empty());
    let mut tribune = Tribune::begun().await;
    let read_only = if postgres { "options=-c%20default_transaction_read_only%3Don" } else { "mode=ro" };
    let address = format!("{}?{read_only}", tribune.database_url().split('?').next().expect("an address"));
    tribune.set("DATABASE_URL", &address);
    let ended = tribune.run(&["check"]);
    assert_eq!(ended.code, 78, "{ended:?}");
    assert!(ended.out.contains("takes nothing"), "{ended:?}");
}
