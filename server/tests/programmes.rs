//! Programmes as the public sees them, and the rows behind them.

use reqwest::StatusCode;
use server::programmes;

use crate::harness::TestPortal;

#[tokio::test]
async fn a_new_portal_has_the_built_in_programmes_and_importing_again_changes_nothing() {
    let portal = TestPortal::start().await;
    let before = programmes::current_versions(&portal.portal).await.expect("the programmes");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    programmes::import_templates(&work).await.expect("importing again");
    work.commit("").await.expect("the import is kept");
    let after = programmes::current_versions(&portal.portal).await.expect("the programmes");

    let slugs: Vec<&str> = after.iter().map(|version| version.definition.slug.as_str()).collect();
    assert_eq!(slugs, ["model", "ecosoc", "unfccc"]);
    assert!(before.iter().zip(&after).all(|(before, after)| before.id == after.id));
    for version in after {
        assert_eq!(version.criteria.len(), version.definition.criteria.len(), "{}", version.definition.slug);
        for criterion in &version.definition.criteria {
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

#[tokio::test]
async fn a_published_version_and_its_criteria_cannot_be_replaced_or_emptied() {
    let portal = TestPortal::start().await;
    portal.without_recursive_triggers().await;
    let draft = uuid::Uuid::now_v7();
    let document = serde_json::json!({});
    let new = "insert into programme_versions (id, programme_id, number, document) select $1, id, 99, $2 from programmes order by id limit 1";
    portal.write(new, [draft.into(), document.clone().into()]).await.expect("a version in the making");
    let (versions, criteria) = ("select count(*) from programme_versions", "select count(*) from criteria");
    let before = (portal.number(versions).await, portal.number(criteria).await);
    for sql in [
        "insert or replace into programme_versions (id, programme_id, number, document) \
         select id, programme_id, 77, $2 from programme_versions where id <> $1 order by id limit 1",
        "insert or replace into programme_versions (id, programme_id, number, document) \
         select $1, programme_id, number, $2 from programme_versions where id <> $1 order by id limit 1",
        "insert or replace into criteria (id, programme_version_id, code, position, document) \
         select id, $1, 'X', 1, $2 from criteria order by id limit 1",
    ] {
        portal.write(sql, [draft.into(), document.clone().into()]).await.expect_err(sql);
    }
    for sql in ["truncate programme_versions cascade", "truncate criteria cascade"] {
        portal.write(sql, []).await.expect_err(sql);
    }
    assert_eq!((portal.number(versions).await, portal.number(criteria).await), before);
}

#[tokio::test]
async fn a_programme_says_who_decides_how_long_it_takes_and_where_it_falls_short() {
    let portal = TestPortal::start().await;
    // As on every portal but that of the Council itself.
    server::programmes::close(&portal.portal, "ecosoc").await.expect("no fault");
    let page = portal.browser().get("/en/programmes").await.follow("Economic and Social Council").await;
    let main = page.main();
    let wanted = [
        "Illustrative, not an official form",
        "Who decides, and how",
        "How long it takes",
        "Where this page comes from",
        "V6",
    ];
    for words in wanted {
        assert!(main.contains(words), "{words:?} is missing in {}", page.summary());
    }
    // The standing clock says March 2026; the yearly deadline is the first of June.
    assert!(main.contains("1 June 2026"), "{}", page.summary());
    assert!(!page.has("a[href='/en/programmes/ecosoc/start']"), "nobody has opened it here");
    assert_eq!(portal.browser().get("/en/programmes/ecosoc/start").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_programme_that_takes_no_applications_offers_none() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/fr/programmes/unfccc").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.has("a[href$='/start']"));
}

#[tokio::test]
async fn a_programme_nobody_published_is_not_found() {
    let portal = TestPortal::start().await;
    for path in ["/en/programmes/none", "/en/programmes/none/criteria", "/en/programmes/none/eligibility"] {
        assert_eq!(portal.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_eligibility_check_answers_by_criterion_and_keeps_nothing() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page =
        browser.get("/en/programmes/model/eligibility?founded-year=2019&other_proof=yes&shares_profits=yes").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.text("#result-title"), "At least one criterion is not met today");
    assert!(page.texts(".tag").contains(&"Met by other evidence".to_owned()), "{}", page.summary());
    assert!(page.texts(".tag").contains(&"Not met today".to_owned()), "{}", page.summary());
    // What was answered stands in the form below, to be changed.
    assert!(page.has("input[name='founded-year'][value='2019']"));
    assert!(page.has("input[name='other_proof'][value='yes'][checked]"));
    assert!(!page.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_said_beside_its_question_and_nothing_typed_is_lost() {
    let portal = TestPortal::start().await;
    let query = "founded-day=31&founded-month=2&founded-year=2019&shares_profits=perhaps&other_proof=yes";
    let page = portal.browser().get(&format!("/en/programmes/model/eligibility?{query}")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("title").starts_with("Error:"));
    assert_eq!(page.texts(".error-summary a").len(), 2, "{}", page.summary());
    assert!(page.has("input[name='founded-day'][value='31']"));
    assert!(page.has("input[name='other_proof'][value='yes'][checked]"));
    assert!(!page.has("#result-title"));
}

#[tokio::test]
async fn an_address_with_words_of_others_shows_the_empty_check() {
    let portal = TestPortal::start().await;
    let page = portal.browser().get("/en/programmes/model/eligibility?utm=1&%01=%F0%9F%98%80").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.has("#result-title"));
}

#[tokio::test]
async fn what_was_answered_so_far_comes_along_into_another_language() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/en/programmes/model/eligibility").await;
    assert!(
        page.has(".languages button[form=form][formaction='/fr/programmes/model/eligibility'][name=switch_language]")
    );
    // As that button sends it, with half a date typed.
    let query = "founded_on-day=7&founded_on-month=&founded_on-year=&shares_profits=no&switch_language=fr";
    let page = browser.get(&format!("/fr/programmes/model/eligibility?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert!(!page.has(".error-summary"), "{}", page.summary());
    assert!(page.has("input[name=shares_profits][value=no][checked]"), "{}", page.summary());
}

#[tokio::test]
async fn working_days_leave_out_the_holidays_that_the_programme_publishes() {
    let portal = TestPortal::start().await;
    let version = server::programmes::find_by_slug(&portal.portal, "model").await.expect("the programme");
    let calendar = server::applications::calendar_of(&version.definition);
    let thursday = "2026-04-02".parse().expect("a date");
    assert_eq!(calendar.last_working_day(thursday, 1).to_string(), "2026-04-07", "Good Friday and Easter Monday");
    let page = portal.browser().get("/en/programmes/model").await;
    assert!(page.main().contains("Working days do not include: 3 April 2026, 6 April 2026"), "{}", page.main());
}

#[tokio::test]
async fn where_one_cannot_apply_no_application_is_begun() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = crate::organisations::describe(&amina).await;
    assert_eq!(amina.get("/en/programmes/unfccc/start").await.status, StatusCode::NOT_FOUND);
    let open = amina.get("/en/programmes/model/start").await;
    let page = open.submit_to("/en/programmes/unfccc/start", &[("organisation", &id.to_string())]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND, "{}", page.summary());
    assert!(!amina.get("/en/applications").await.main().contains("TRB/"));
}
