//! What the public reads of a challenge.

use super::{REJECTED, UPHELD, docket_path, examined, lodged, refused, upheld};
use app::kernel::Role;
use reqwest::StatusCode;
use sea_orm::{ConnectionTrait, Statement};

use crate::harness::TestPortal;

#[tokio::test]
async fn the_panel_says_in_which_language_it_wrote() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "ru", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    let form = bundle.follow("Give the outcome").await;
    assert!(form.has("select[name=language] option[value=ru][selected]"), "{}", form.summary());
    assert!(
        form.main().contains("Language of the page from which the challenge was sent: Russian"),
        "{}",
        form.summary()
    );
    let fields: Vec<_> = UPHELD.into_iter().chain([("language", "")]).collect();
    let refused = form.submit(&fields).await;
    assert!(refused.has(".error-summary a[href='#field-language']"), "{}", refused.summary());
    let fields: Vec<_> = UPHELD.into_iter().chain([("language", "es")]).collect();
    form.submit(&fields).await;
    portal.month_over().await;
    let public = portal.browser().get("/en/challenges").await;
    assert!(public.has("p[lang='es']") && !public.has("main p[lang='en']"), "{}", public.summary());
}

#[tokio::test]
async fn what_could_tell_whom_an_outcome_is_about_is_pointed_at_before_it_is_published() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "ru", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    let given = async || portal.number("select count(*) from challenges where outcome is not null").await;
    let form = bundle.follow("Give the outcome").await;
    let reasons = [
        ("answer-error", "Протоколы за 2009 год приложены, но о них ничего не сказано."),
        ("reasons", "The assembly in Kisumu on 3 May 2014 was overlooked."),
    ];
    let typed: Vec<_> =
        UPHELD.into_iter().filter(|(name, _)| !reasons.iter().any(|(own, _)| own == name)).chain(reasons).collect();
    let shown = form.submit(&typed).await;
    assert_eq!((shown.status, given().await), (StatusCode::OK, 0), "{}", shown.summary());
    let places = shown.text("#warnings-title ~ ul");
    for place in [
        "Perhaps a name: “Kisumu”",
        "A date: “3 May 2014”",
        "A number: “2009”",
        "Words taken from the file: “протоколы",
    ] {
        assert!(places.contains(place), "{place:?} is not in {places}");
    }
    assert!(shown.text("#field-reasons").contains("Kisumu"), "{}", shown.summary());
    let arabic = shown.submit(&[("switch_language", "ar")]).await;
    assert!(arabic.has("#warnings-title") && arabic.text("#field-reasons").contains("Kisumu"), "{}", arabic.summary());
    let other = shown.submit(&[("reasons", "The assembly in Kisumu was overlooked in Mombasa.")]).await;
    assert_eq!(given().await, 0, "another place is pointed at as well");
    let places = other.text("#warnings-title ~ ul");
    assert!(places.contains("Mombasa") && !places.contains("3 May"), "{places}");
    other.submit(&[]).await;
    assert_eq!(given().await, 1);
}

#[tokio::test]
async fn the_list_says_that_nothing_is_published_yet_and_not_that_nothing_was_decided() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    upheld(&portal, &case.member, &case.file).await;
    for language in app::kernel::Language::ALL {
        let page = portal.browser().get(&format!("/{}/challenges", language.code())).await;
        let said = app::text::Locale::new(language).text("challenges-outcomes-empty");
        assert!(page.main().contains(&said), "{}", page.summary());
    }
    let page = portal.browser().get("/en/challenges").await;
    assert!(!page.main().contains("decided yet") && page.main().contains("No outcome is published yet"));
}

#[tokio::test]
async fn the_public_page_of_a_decision_without_a_name_tells_nothing_of_a_challenge() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "en", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    bundle.follow("Give the outcome").await.submit(&UPHELD).await;
    portal.month_over().await;
    let ids = "select cast(count(*) as bigint) from public_decisions where not named";
    assert_eq!(portal.number(ids).await, 1);
    let page = portal.browser().get("/en/decisions").await.follow("A decision without a name").await;
    assert!(page.main().contains("March 2026") && page.main().contains("is not said here"), "{}", page.summary());
    assert!(!page.main().contains("rests on an error") && !page.html.contains("CHL"), "{}", page.summary());
}

#[tokio::test]
async fn the_public_page_of_a_named_decision_says_that_it_was_annulled_and_nothing_of_other_challenges() {
    let portal = TestPortal::start().await;
    let public = portal.browser();
    for fields in [&REJECTED[..], &UPHELD[..]] {
        let case = refused(&portal, "Source vive").await;
        let visibility = case.member.get(&format!("/en/applications/{}/visibility", case.file.reference.slug())).await;
        visibility.submit(&[("danger", "no"), ("naming", "yes")]).await;
        let reader = portal.portal.database.reader();
        let sql = "select public_id from public_decisions where named order by decided_at desc, begun_at desc limit 50";
        let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.unwrap();
        let mut open = Vec::new();
        for row in rows {
            let page = format!("/en/decisions/{}", row.try_get_by_index::<uuid::Uuid>(0).unwrap());
            if public.get(&page).await.main().contains("can be challenged until") {
                open.push(page);
            }
        }
        let page = open.pop().expect("a named decision that stands");
        let status = lodged(&case.member, "en", &case.file).await;
        let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
        let before = public.get(&page).await.main();
        bundle.follow("Give the outcome").await.submit(fields).await;
        let after = public.get(&page).await.main();
        if fields == REJECTED {
            assert_eq!(after, before);
            visibility.submit(&[("danger", "yes")]).await;
            continue;
        }
        assert!(after.contains("A challenge panel annulled this decision on 2 March 2026"), "{after}");
        assert!(!after.contains("rests on an error") && !after.contains("CHL/"), "{after}");
        assert!(!after.contains("can be challenged until") && !after.contains("The decision stands"), "{after}");
    }
}

#[tokio::test]
async fn of_a_sealed_organisation_staff_read_nothing_undeclared() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    upheld(&portal, &case.member, &case.file).await;
    let notice = format!("/en/files/{}/notice?round=1", case.file.reference.slug());
    let (undeclared, _) = portal.person("Una", &[Role::Reviewer]).await;
    assert_eq!(undeclared.get(&notice).await.status, StatusCode::NOT_FOUND, "reasons are for those who declared");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::protection::seal_organisation(&work, case.file.organisation).await.expect("sealed");
    work.commit("").await.expect("it is kept");
    assert_eq!(undeclared.get(&notice).await.status, StatusCode::NOT_FOUND);
    assert_eq!(case.decider.0.get(&notice).await.status, StatusCode::OK, "whoever declared reads on");
}
