//! Stopping where findings lack something, asking the applicant, and going on with the answer.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use server::applications;

use super::{CRITERIA, opened, submitted};
use crate::harness::TestPortal;

#[tokio::test]
async fn an_incomplete_assessment_stops_where_it_can_be_mended() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let stopped =
        page.submit(&[("verdict-K1", "met"), ("facts-K1", ""), ("verdict-K4", "not_met"), ("save", "recommend")]).await;
    assert!(stopped.path.ends_with("?unfinished"), "{}", stopped.summary());
    let errors = stopped.texts(".error-summary li").join("\n");
    for code in CRITERIA {
        assert!(errors.contains(code), "{code} in {errors}");
    }
    assert!(!stopped.main().contains("Every criterion is met"), "{}", stopped.summary());
    assert!(stopped.has("input[name=verdict-K4][value=not_met][checked]"), "what was typed is saved");

    // With a doubt, a question can be put before the rest is assessed, and nothing else.
    let asking =
        stopped.submit(&[("verdict-K2", "cannot_tell"), ("facts-K2", "Unclear."), ("save", "recommend")]).await;
    assert!(asking.path.ends_with("/recommend"), "{}", asking.summary());
    assert_eq!(asking.texts("input[name=outcome]").len(), 1);
    assert!(asking.has("input[name=outcome][value=ask]") && asking.main().contains("no complete finding yet"));
    let unasked = asking.submit(&[("outcome", "ask"), ("question-K2", " ")]).await;
    assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unasked.summary());
    assert!(unasked.has(".error-summary a[href='#field-question-K2']"));
    let refused = asking.submit(&[("outcome", "grant")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "whatever is posted");
}

#[tokio::test]
async fn what_was_asked_stays_with_the_file_and_shows_what_changed() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let page = page
        .submit(&[("verdict-K2", "cannot_tell"), ("facts-K2", "The statutes are silent."), ("save", "recommend")])
        .await;
    let sent = page.submit(&[("outcome", "ask"), ("question-K2", "Qui reçoit un excédent ?")]).await;
    assert!(sent.path.contains("asked="), "{}", sent.summary());
    assert!(!sent.texts("tbody th").contains(&file.reference.0), "it waits for the applicant");
    let waiting = reviewer.get("/en/queue?state=incomplete").await;
    assert_eq!(waiting.texts("tbody th"), std::slice::from_ref(&file.reference.0));
    let path = format!("/en/files/{}", file.reference.slug());
    let page = reviewer.get(&path).await;
    for words in ["Qui reçoit un excédent ?", "Asked by Ren Ito", "not answered yet", "The statutes are silent."] {
        assert!(page.main().contains(words), "{words} in {}", page.summary());
    }
    // What the applicant types is theirs until they send it.
    let answers = r#"{"aims":["De l'eau pour toutes et tous."]}"#;
    let typed = match portal.portal.database.reader().get_database_backend() {
        sea_orm::DbBackend::Postgres => "update applications set answers = cast($1 as jsonb) where id = $2",
        _ => "update applications set answers = $1 where id = $2",
    };
    portal.write(typed, [answers.into(), file.id.0.into()]).await.expect("they type");
    assert!(!reviewer.get(&path).await.main().contains("pour toutes et tous"));
    let work = portal.portal.begin_as_system().await.unwrap();
    let waiting = applications::find(work.connection(), file.id).await.unwrap();
    applications::advance(&work, &waiting, app::applications::ApplicationEvent::Answered).await.unwrap();
    work.commit("").await.unwrap();

    let queue = reviewer.get("/en/queue").await;
    assert!(queue.main().contains("The applicant answered"), "{}", queue.summary());
    let page = reviewer.get(&path).await;
    assert!(page.main().contains("What changed since the questions"), "{}", page.summary());
    assert!(page.main().contains("pour toutes et tous") && page.main().contains("Qui reçoit un excédent ?"));
    assert!(page.text("#field-facts-K2").contains("The statutes are silent."), "findings go on");
}

#[tokio::test]
async fn doubt_is_put_to_the_applicant_and_the_findings_go_on_after_the_answer() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let page = page
        .submit(&[
            ("verdict-K2", "cannot_tell"),
            ("facts-K2", "The statutes do not say who gets a surplus."),
            ("missing-K2", "A clause on surplus."),
            ("cure-K2", "Send the clause."),
            ("save", "recommend"),
        ])
        .await;
    let unwritten = page.submit(&[("outcome", "ask"), ("note", "")]).await;
    assert!(unwritten.main().contains("Write what you ask"), "nothing is asked for them: {}", unwritten.summary());
    let sent = unwritten.submit(&[("outcome", "ask"), ("question-K2", "Send the clause.")]).await;
    assert!(sent.path.contains("asked="), "{}", sent.summary());
    let questions = member.get(&format!("/en/applications/{}/questions", file.reference.slug())).await;
    assert_eq!(questions.path, format!("/en/applications/{}", file.reference.slug()), "{}", questions.summary());
    assert!(questions.main().contains("Send the clause.") && !questions.main().contains("K1"));
    let (stranger, _) = portal.person("Somebody", &[]).await;
    let hidden = stranger.get(&format!("/en/applications/{}/questions", file.reference.slug())).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);

    let work = portal.portal.begin_as_system().await.unwrap();
    let waiting = applications::find(work.connection(), file.id).await.unwrap();
    assert_eq!(waiting.state().as_str(), "incomplete");
    applications::advance(&work, &waiting, app::applications::ApplicationEvent::Answered).await.unwrap();
    work.commit("").await.unwrap();
    let page = reviewer.get(&format!("/en/files/{}", file.reference.slug())).await;
    let page = page.submit(&[("verdict-K2", "met"), ("save", "all")]).await;
    assert!(page.path.contains("saved"), "{}", page.summary());
    let after = applications::find(portal.portal.database.reader(), file.id).await.unwrap();
    assert_eq!(after.state().as_str(), "assessing");
}
