//! What the public reads of a challenge.

use super::{REJECTED, UPHELD, docket_path, examined, lodged, refused};
use crate::harness::TestPortal;

#[tokio::test]
async fn the_panel_says_in_which_language_it_wrote() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let status = lodged(&case.member, "ru", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    let form = bundle.follow("Give the outcome").await;
    assert!(form.has("select[name=language] option[value=ru][selected]"), "{}", form.summary());
    assert!(form.main().contains("The challenge is in: Russian"), "{}", form.summary());
    let fields: Vec<_> = UPHELD.into_iter().chain([("language", "")]).collect();
    let refused = form.submit(&fields).await;
    assert!(refused.has(".error-summary a[href='#field-language']"), "{}", refused.summary());
    let fields: Vec<_> = UPHELD.into_iter().chain([("language", "es")]).collect();
    form.submit(&fields).await;
    let public = portal.browser().get("/en/challenges").await;
    assert!(public.has("p[lang='es']") && !public.has("main p[lang='en']"), "{}", public.summary());
}

#[tokio::test]
async fn the_public_page_of_a_decision_tells_nothing_of_a_challenge_that_did_not_annul_it() {
    let portal = TestPortal::start().await;
    let public = portal.browser();
    for fields in [&REJECTED[..], &UPHELD[..]] {
        let case = refused(&portal, "Source vive").await;
        let reader = portal.portal.database.reader();
        let decision = server::decisions::latest_of(reader, case.file.id).await.unwrap().unwrap();
        let page = format!("/en/decisions/{}", decision.id);
        let before = public.get(&page).await.main();
        assert!(before.contains("The decision stands"), "{before}");
        let status = lodged(&case.member, "en", &case.file).await;
        assert_eq!(public.get(&page).await.main(), before, "that it is challenged is nobody's business");
        let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
        bundle.follow("Give the outcome").await.submit(fields).await;
        let after = public.get(&page).await.main();
        if fields == REJECTED {
            assert_eq!(after, before);
            continue;
        }
        assert!(after.contains("A challenge panel annulled this decision on 2 March 2026"), "{after}");
        assert!(!after.contains("rests on an error") && !after.contains("CHL/"), "{after}");
        assert!(!after.contains("can be challenged until") && !after.contains("The decision stands"), "{after}");
    }
}
