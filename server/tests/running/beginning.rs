//! A portal begins with `tribune init`, and with an act for everything that is done from its machine.

use super::process::Tribune;

/// Every act of these verbs, as the log has it.
async fn acts(tribune: &Tribune, verb: &str) -> Vec<String> {
    use sea_orm::{ConnectionTrait, Statement};
    let connection = sea_orm::Database::connect(tribune.database_url()).await.expect("the database");
    let sql = format!("select details from audit_acts where verb = '{verb}' order by arrival");
    let rows = connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await;
    rows.expect("acts").iter().map(|row| row.try_get_by_index(0).expect("details")).collect()
}

#[tokio::test]
async fn init_begins_a_portal_and_lets_its_first_administrator_in() {
    let tribune = Tribune::nowhere().await;
    let asked = tribune.run(&["init"]);
    assert_eq!(asked.code, 78, "nobody is there to be asked: {asked:?}");
    assert!(asked.err.contains("--administrator"), "{asked:?}");
    assert!(!tribune.data.exists());

    let begun = tribune.run(&["init", "--administrator", "amina@example.org"]);
    assert_eq!(begun.code, 0, "{begun:?}");
    for part in ["http://localhost:3999/en/recover/new?token=", "secret.key", "tribune serve", "tribune role grant"] {
        assert!(begun.out.contains(part), "{part} in {}", begun.out);
    }
    assert_eq!(acts(&tribune, "role_granted").await, ["{\"role\":\"administrator\"}"]);
    assert_eq!(acts(&tribune, "password_link_made").await.len(), 1);
    assert_eq!(tribune.run(&["verify"]).code, 0, "the chain is whole");
    let listed = tribune.run(&["role", "list"]);
    assert!(listed.out.contains("administrator") && listed.out.contains("amina@example.org"), "{listed:?}");

    let again = tribune.run(&["init", "--administrator", "other@example.org"]);
    assert_eq!(again.code, 78, "{again:?}");
    assert!(again.err.contains("has an administrator already"), "{again:?}");
}

#[tokio::test]
async fn roles_are_given_and_taken_back_with_an_act_each() {
    let tribune = Tribune::begun().await;
    let unknown = tribune.run(&["role", "grant", "li@example.org", "reviewer"]);
    assert_eq!(unknown.code, 78, "{unknown:?}");
    assert!(unknown.err.contains("--create"), "{unknown:?}");
    let emperor = tribune.run(&["role", "grant", "li@example.org", "emperor", "--create"]);
    assert_eq!(emperor.code, 78, "{emperor:?}");
    assert!(emperor.err.contains("protection_focal_point"), "{emperor:?}");
    let nowhere = tribune.run(&["role", "grant", "li@example.org", "reviewer:moon", "--create"]);
    assert_eq!(nowhere.code, 78, "{nowhere:?}");

    let granted = tribune.run(&["role", "grant", "li@example.org", "reviewer:ecosoc", "--create"]);
    assert_eq!(granted.code, 0, "{granted:?}");
    assert!(granted.out.contains("/recover/new?token="), "{granted:?}");
    assert!(tribune.run(&["role", "list"]).out.contains("ecosoc"));
    assert_eq!(tribune.run(&["role", "revoke", "li@example.org", "reviewer"]).code, 78, "held in one programme only");
    assert_eq!(tribune.run(&["role", "revoke", "li@example.org", "reviewer:ecosoc"]).code, 0);
    assert_eq!(acts(&tribune, "role_granted").await.len(), 1);
    assert_eq!(acts(&tribune, "role_withdrawn").await.len(), 1);
    assert!(tribune.run(&["role", "list"]).out.contains("Nobody holds a role"));
}

#[tokio::test]
async fn another_bodys_programme_takes_no_applications_until_it_is_opened() {
    let tribune = Tribune::begun().await;
    let state = |of: &str| {
        let listed = tribune.run(&["programme", "list"]);
        let line = listed.out.lines().find(|line| line.starts_with(of)).expect("the programme").to_owned();
        line.split_whitespace().nth(1).expect("a state").to_owned()
    };
    assert_eq!((state("model"), state("ecosoc"), state("unfccc")), ("open".into(), "closed".into(), "closed".into()));
    assert_eq!(tribune.run(&["programme", "open", "ecosoc"]).code, 0);
    assert_eq!(state("ecosoc"), "open");
    let none = tribune.run(&["programme", "open", "unfccc"]);
    assert_eq!(none.code, 78, "{none:?}");
    assert_eq!(tribune.run(&["programme", "open", "moon"]).code, 78);
    assert_eq!(tribune.run(&["programme", "close", "ecosoc"]).code, 0);
    assert_eq!(state("ecosoc"), "closed");
    let opened = acts(&tribune, "programme_opened").await;
    assert_eq!(opened.len(), 1);
    assert!(opened[0].starts_with("{\"slug\":\"ecosoc\",\"vouches\":{\"programme:"), "{opened:?}");
    assert_eq!(acts(&tribune, "programme_closed").await.len(), 1);
}

#[tokio::test]
async fn a_demonstration_is_told_and_served_on_its_own_machine_only() {
    let mut tribune = Tribune::begun().await;
    let home = "http://localhost:3999";
    tribune
        .set("TRIBUNE_HELP_CONTACT", "help@example.org")
        .set("TRIBUNE_PKG", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/harness/pkg"));
    for public in ["https://accreditation.example.org", "http://10.0.0.7:3000", "https://localhost"] {
        tribune.set("TRIBUNE_BASE_URL", public);
        for arguments in [&["seed"] as &[&str], &["seed", "--organisations", "3"]] {
            let refused = tribune.run(arguments);
            assert_eq!(refused.code, 78, "{public}: {refused:?}");
            assert!(refused.err.contains("own machine"), "{public}: {refused:?}");
        }
    }
    let told = tribune.set("TRIBUNE_BASE_URL", home).run(&["seed"]);
    assert_eq!(told.code, 0, "{told:?}");
    let password = told.out.split_once("with the password: ").expect("a password").1.lines().next().unwrap().to_owned();
    assert!(password.len() >= 20, "{password}");
    assert!(tribune.run(&["programme", "list"]).out.contains("ecosoc       open"));

    tribune.set("TRIBUNE_BASE_URL", "https://accreditation.example.org");
    for command in ["serve", "work", "check"] {
        let refused = tribune.run(&[command]);
        assert_eq!(refused.code, 78, "{command}: {refused:?}");
        assert!(
            format!("{}{}", refused.out, refused.err).contains("holds the demonstration"),
            "{command}: {refused:?}"
        );
    }
    tribune.set("TRIBUNE_BASE_URL", home).set("TRIBUNE_LISTEN", "0.0.0.0:0");
    let refused = tribune.run(&["serve"]);
    assert_eq!(refused.code, 78, "others reach it there: {refused:?}");
    assert!(refused.err.contains("0.0.0.0:0"), "{refused:?}");
    tribune.set("TRIBUNE_LISTEN", "127.0.0.1:0");
    let never = tribune.run(&["init", "--administrator", "a@example.org"]);
    assert_eq!(never.code, 78, "{never:?}");

    let other = Tribune::begun().await;
    let another = other.run(&["seed"]).out;
    assert!(!another.contains(&password), "each seeding draws its own");
    // A person who has begun a real portal is not given invented people.
    let real = Tribune::nowhere().await;
    assert_eq!(real.run(&["init", "--administrator", "amina@example.org"]).code, 0);
    assert!(real.run(&["seed"]).out.contains("left out"));
    assert!(!real.data.join("sign-ins.json").exists());
}
