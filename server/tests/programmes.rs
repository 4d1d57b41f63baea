//! Programmes as the public sees them, and the rows behind them.

use server::programmes;

use crate::harness::TestPortal;

#[tokio::test]
async fn a_new_portal_has_the_built_in_programmes_and_importing_again_changes_nothing() {
    let portal = TestPortal::start().await;
    let before = programmes::current_versions(&portal.portal).await.expect("the programmes");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    programmes::import_templates(&work).await.expect("importing again");
    work.finish("").await.expect("the import is kept");
    let after = programmes::current_versions(&portal.portal).await.expect("the programmes");

    let slugs: Vec<&str> = after.iter().map(|version| version.template.slug.as_str()).collect();
    assert_eq!(slugs, ["model", "ecosoc", "unfccc"]);
    assert!(before.iter().zip(&after).all(|(before, after)| before.id == after.id));
    for version in after {
        assert_eq!(version.criteria.len(), version.template.criteria.len(), "{}", version.template.slug);
        for criterion in &version.template.criteria {
            assert!(version.criterion_id(&criterion.code).is_some(), "{}", criterion.code);
        }
    }
}

#[tokio::test]
async fn a_published_version_and_its_criteria_cannot_be_changed() {
    let portal = TestPortal::start().await;
    for sql in [
        "update programme_versions set number = 2",
        "delete from programme_versions",
        "update criteria set code = 'X'",
        "delete from criteria",
    ] {
        assert!(portal.write(sql, []).await.is_err(), "{sql}");
    }
}
