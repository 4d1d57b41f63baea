//! A seal takes effect everywhere at once.

use std::collections::BTreeMap;

use app::kernel::days;
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::reading::everything;
use crate::harness::TestPortal;

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

fn text(row: &QueryResult, place: usize) -> String {
    row.try_get_by_index(place).expect("a text")
}

#[tokio::test]
async fn of_a_sealed_organisation_no_public_page_holds_a_name_a_reference_or_a_word_written_about_it() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo");
    portal.clock.advance(days(70));
    portal.month_over().await;
    let anybody = portal.browser();
    let before = everything(&anybody).await;
    assert!(before.len() > 60, "{} pages", before.len());
    // Of every kind: named, unnamed, named by consent, challenged, and with access until a late decision.
    let subjects = rows(
        &portal,
        "select distinct o.id, o.name, o.latin_name from organisations o where o.id not in (select organisation_id from seals) \
         and (o.id in (select organisation_id from decisions where outcome <> 'granted') \
         or o.id in (select organisation_id from challenges) \
         or o.id in (select organisation_id from accreditations where decision_id is null) \
         or o.id in (select organisation_id from decisions where outcome = 'granted' order by organisation_id desc limit 1))",
    )
    .await;
    assert!(subjects.len() >= 9, "{}", subjects.len());
    // What names it goes at once. What was written about it, and published without its name, goes with the month.
    let mut kept: Vec<(String, String)> = Vec::new();
    let mut told: Vec<(String, String)> = Vec::new();
    let mut seen = 0;
    for subject in &subjects {
        let id: Uuid = subject.try_get_by_index(0).expect("an id");
        let name = text(subject, 1);
        let mut words = vec![name.clone(), text(subject, 2)];
        let about = |column: &str, table: &str| format!("select o.{column}, o.organisation_id from {table} o");
        let mut written = Vec::new();
        for (column, table) in [
            ("reference", "applications"),
            ("reference", "challenges"),
            ("public_summary", "decisions"),
            ("outcome_reasons", "challenges"),
        ] {
            let rows = rows(&portal, &about(column, table)).await;
            let own = rows.iter().filter(|row| row.try_get_by_index::<Uuid>(1).is_ok_and(|of| of == id));
            let found = own.map(|row| text(row, 0));
            if column == "reference" { words.extend(found) } else { written.extend(found) }
        }
        words.retain(|word| word.chars().count() > 3);
        written.retain(|word| word.chars().count() > 3);
        seen += usize::from(
            words.iter().chain(&written).any(|word| before.values().any(|html| html.contains(&escaped(word)))),
        );
        kept.extend(words.into_iter().map(|word| (name.clone(), word)));
        told.extend(written.into_iter().map(|word| (name.clone(), word)));
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        let organisation = app::kernel::OrganisationId(id);
        server::protection::seal_organisation(&work, organisation).await.expect("sealed");
        work.commit("").await.expect("the seal is kept");
    }
    assert!(seen >= 8, "only {seen} could be seen before");
    assert_eq!(found(&portal, &before, &kept).await, Vec::<String>::new());
    portal.month_over().await;
    kept.extend(told);
    assert_eq!(found(&portal, &before, &kept).await, Vec::<String>::new());
}

/// Where words of hidden organisations stand in public, in pages of today and under addresses that were kept.
async fn found(portal: &TestPortal, before: &BTreeMap<String, String>, kept: &[(String, String)]) -> Vec<String> {
    let anybody = portal.browser();
    let after = everything(&anybody).await;
    let mut faults = Vec::new();
    let own = |path: &str, html: &str| -> Vec<String> {
        let stands = kept.iter().filter(|(_, word)| html.contains(&escaped(word)));
        stands.map(|one| format!("{path}: {one:?}")).collect()
    };
    for (path, html) in &after {
        faults.extend(own(path, html));
    }
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        faults.extend(own(path, &anybody.get(path).await.html));
    }
    faults
}

/// As it stands in a page: its beginning, up to the first sign that a page writes otherwise.
fn escaped(word: &str) -> String {
    word.split(['&', '<', '>', '"', '\'', '\n']).next().unwrap_or_default().to_owned()
}
