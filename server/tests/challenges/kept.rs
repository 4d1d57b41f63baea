//! What the database refuses about challenges, from every writer.

use super::{REJECTED, docket_path, examined, lodged, refused, upheld};
use crate::harness::TestPortal;

#[tokio::test]
async fn what_a_challenge_said_does_not_change() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    lodged(&case.member, "en", &case.file).await;
    for column in ["statement", "grounds", "remedy", "language", "reference"] {
        let sql = format!("update challenges set {column} = 'other'");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    for column in ["lodged_at", "acknowledge_by", "round"] {
        let sql = format!("update challenges set {column} = {column} + 1");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    portal.write("update challenges set due_at = due_at + 1, version = version + 1", []).await.expect("it moves on");
    portal.without_recursive_triggers().await;
    // Every column as it is, and another statement: by each of its keys.
    let rest = "decision_id, matter_id, programme_id, programme_version_id, organisation_id, round, state, grounds, \
                'other', remedy, late_reason, language, lodged_via, lodged_by, lodged_at, acknowledge_by, \
                acknowledged_at, due_at, decider_id, outcome, founded, effect, outcome_reasons, outcome_language, \
                decided_at, version from challenges";
    for keys in [
        "id, 'CHL/2026/1', restriction_id",
        "randomblob(16), reference, restriction_id",
        "randomblob(16), 'x', restriction_id",
    ] {
        let sql = format!("insert or replace into challenges select {keys}, {rest}");
        portal.write(&sql, []).await.expect_err(&sql);
    }
    portal.write("truncate challenges cascade", []).await.expect_err("truncate");
    assert_eq!(portal.number("select count(*) from challenges where statement = 'other'").await, 0);
}

#[tokio::test]
async fn no_decision_is_annulled_but_by_an_upheld_challenge_to_it() {
    let portal = TestPortal::start().await;
    let annul = "insert into decision_annulments (decision_id, challenge_id, annulled_at) \
                 select d.id, c.id, 1 from decisions d, challenges c where d.application_id = $1 and c.matter_id = $2";
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let own = [case.file.id.0.into(), case.file.id.0.into()];
    portal.write(annul, own.clone()).await.expect_err("by an open challenge");
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    bundle.follow("Give the outcome").await.submit(&REJECTED).await;
    portal.write(annul, own).await.expect_err("by a rejected challenge");
    let afterthought = "insert into challenge_answers (challenge_id, ground, founded, reasons) \
                        select id, 'delay', true, 'It was late.' from challenges";
    portal.write(afterthought, []).await.expect_err("an answer after the outcome");
    let other = refused(&portal, "Eau claire").await;
    upheld(&portal, &other.member, &other.file).await;
    let foreign = portal.write(annul, [case.file.id.0.into(), other.file.id.0.into()]).await;
    foreign.expect_err("by a challenge to another decision");
    assert_eq!(portal.number("select count(*) from decision_annulments").await, 1);
}

#[tokio::test]
async fn a_challenge_that_is_rejected_annuls_nothing() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let (_, panel, _) = examined(&portal, &docket_path(&status, "en")).await;
    let answer = "insert into challenge_answers (challenge_id, ground, founded, reasons) \
                  select id, 'error', false, 'No error.' from challenges";
    portal.write(answer, []).await.expect("an answer before the outcome");
    let conclude = "update challenges set outcome = 'rejected', effect = $1, outcome_reasons = 'No error.', \
                    outcome_language = 'en', decided_at = 1, period_starts = 0, published_from = 2, decider_id = $2, version = version + 1";
    portal.write(conclude, ["annul_and_remit".into(), panel.0.into()]).await.expect_err("a rejection that annuls");
    portal.write(conclude, ["stands".into(), panel.0.into()]).await.expect("a rejection");
}
