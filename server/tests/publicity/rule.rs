//! The rule in `app` and the relation in SQL say the same.

use app::applications::PublicationWishes;
use app::decisions::{Appearance, Wishes, appearance, status_shown};
use app::kernel::OrganisationId;
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use crate::harness::TestPortal;

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

fn id(row: &QueryResult, place: usize) -> Uuid {
    row.try_get_by_index(place).expect("an id")
}

#[tokio::test]
async fn the_view_of_decisions_and_of_statuses_shows_what_the_rule_says_for_every_combination_of_wishes() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo");
    portal.write("delete from naming_consents", []).await.expect("no consent");
    for row in rows(&portal, "select organisation_id from seals").await {
        portal.show_again(OrganisationId(id(&row, 0))).await;
    }
    let decisions =
        rows(&portal, "select id, organisation_id, application_id, named_by_rule from decisions order by outcome, id")
            .await;
    assert!(decisions.len() > 32, "{}", decisions.len());
    let mut expected = Vec::new();
    let mut organisations = std::collections::BTreeMap::new();
    for (place, row) in decisions.iter().enumerate() {
        let (decision, organisation, application) = (id(row, 0), id(row, 1), id(row, 2));
        let bit = |bit: usize| place & (1 << bit) > 0;
        let sealed = *organisations.entry(organisation).or_insert(bit(0));
        let wishes = Wishes { sealed, confidential: bit(1), consents: bit(2), provisional_shown: bit(3) };
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        let file =
            server::applications::find(work.connection(), app::kernel::ApplicationId(application)).await.unwrap();
        let kept = PublicationWishes { danger: false, confidential: wishes.confidential, provisional_shown: bit(3) };
        server::applications::keep_wishes(&work, &file, kept).await.expect("kept");
        if wishes.consents {
            let give = "insert into naming_consents (decision_id, given_at) values ($1, 1) on conflict (decision_id) do nothing";
            work.execute(give, [decision.into()]).await.expect("a consent");
        }
        if sealed {
            server::register::seal_organisation(&work, OrganisationId(organisation)).await.expect("a seal");
        }
        work.finish("").await.expect("kept");
        let by_rule: bool = row.try_get_by_index(3).expect("a rule");
        expected.push((decision, application, by_rule, wishes));
    }
    let shown = rows(&portal, "select decision_id, named, organisation_name from public_decisions").await;
    let statuses = rows(&portal, "select id from public_statuses where ended_at is null").await;
    let held = rows(&portal, "select id, application_id, decision_id from accreditations where ended_at is null").await;
    for (decision, application, by_rule, wishes) in expected {
        let row = shown.iter().find(|row| id(row, 0) == decision);
        let seen = match row {
            None => Appearance::Absent,
            Some(row) => {
                let named: bool = row.try_get_by_index(1).expect("a flag");
                let name: Option<String> = row.try_get_by_index(2).expect("a name or none");
                assert_eq!(named, name.is_some(), "a name stands exactly where the rule names");
                if named { Appearance::Named } else { Appearance::Unnamed }
            }
        };
        assert_eq!(seen, appearance(by_rule, wishes), "{by_rule} {wishes:?}");
        for status in held.iter().filter(|row| id(row, 1) == application) {
            let provisional = status.try_get_by_index::<Option<Uuid>>(2).expect("a decision or none").is_none();
            let listed = statuses.iter().any(|row| id(row, 0) == id(status, 0));
            assert_eq!(listed, status_shown(provisional, wishes), "{provisional} {wishes:?}");
        }
    }
}
