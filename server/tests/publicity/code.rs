//! A receipt code can hide an organisation, and never show it.

use app::applications::PublicationWishes;
use reqwest::StatusCode;
use server::applications;

use super::refused;
use crate::harness::{Browser, TestPortal};

/// Somebody without an account who shows the code.
async fn holder(portal: &TestPortal, file: &applications::Application) -> Browser {
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let browser = portal.browser();
    browser.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    browser
}

/// What an answer could show that is hidden now.
const EXPOSING: [&[(&str, &str)]; 4] = [
    &[("naming", "yes")],
    &[("status", "public")],
    &[("provisional", "shown")],
    &[("danger", "no"), ("status", "public"), ("provisional", "shown"), ("naming", "yes")],
];

#[tokio::test]
async fn with_a_code_nothing_that_is_hidden_is_shown_neither_by_the_page_nor_by_a_post() {
    let portal = TestPortal::start().await;
    let (file, owner) = refused(&portal, "Source vive").await;
    let hidden = PublicationWishes { danger: false, confidential: true, provisional_shown: false };
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    applications::keep_wishes(&work, &file, hidden).await.expect("kept");
    work.commit("").await.expect("kept");
    let holder = holder(&portal, &file).await;
    let own = format!("/en/applications/{}/visibility", file.reference.slug());
    for path in ["/en/receipt/visibility", own.as_str()] {
        let page = holder.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        for control in ["[name=naming]", "[name=status]", "[name=provisional]"] {
            assert!(!page.has(control), "{path} offers {control}: {}", page.summary());
        }
        for fields in EXPOSING {
            let fields: Vec<_> = fields.iter().copied().chain([("danger", "no")]).collect();
            let answer = holder.get(path).await.submit(&fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}: {}", answer.summary());
            assert!(answer.main().contains("With a receipt code you can hide, and not show"), "{}", answer.summary());
            let shown = "select count(*) from publication_wishes where danger or provisional_shown or not confidential";
            assert_eq!(portal.number(shown).await, 0, "{path} {fields:?}");
            assert_eq!(portal.number("select count(*) from naming_consents").await, 0, "{path} {fields:?}");
            assert!(!portal.browser().get("/en/decisions").await.main().contains("Source vive"), "{path} {fields:?}");
        }
    }
    // What an owner shows, the code hides again.
    let fields = [("danger", "no"), ("status", "public"), ("provisional", "shown"), ("naming", "yes")];
    let page = owner.get(&own).await.submit(&fields).await;
    assert!(page.has("[name=naming][value=yes][checked]"), "{}", page.summary());
    let page = holder.get("/en/receipt/visibility").await;
    assert!(page.has("[name=naming]") && page.has("[name=status]") && page.has("[name=provisional]"));
    let shows = "select count(*) from publication_wishes where provisional_shown and not confidential";
    page.submit(&[]).await;
    assert_eq!(portal.number(shows).await, 1, "what is left as it is stays as it is");
    let page = holder.get("/en/receipt/visibility").await;
    let page = page.submit(&[("naming", "no"), ("status", "confidential"), ("provisional", "")]).await;
    assert!(page.path.ends_with("?saved"), "{}", page.summary());
    assert_eq!(portal.number("select count(*) from naming_consents").await, 0);
    assert_eq!(portal.number(shows).await, 0);
    // Danger that was told is not taken back by the code either.
    owner.get(&own).await.submit(&[("danger", "no"), ("status", "public")]).await;
    holder.get("/en/receipt/visibility").await.submit(&[("danger", "yes")]).await;
    let page = holder.get("/en/receipt/visibility").await;
    assert!(page.has("#hidden-title") && !page.has("[name=danger]"), "{}", page.summary());
    let page = page.submit(&[("danger", "no")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
    assert_eq!(portal.number("select count(*) from publication_wishes where danger").await, 1);
    page.submit(&[("danger", ""), ("status", "confidential")]).await;
    let page = holder.get("/en/receipt/visibility").await;
    assert!(!page.has("#form input[type=radio]"), "nothing is left to hide: {}", page.summary());
}

#[tokio::test]
async fn owners_learn_of_every_change_of_what_is_public_by_a_discreet_mail_and_on_the_page() {
    let portal = TestPortal::start().await;
    let (file, owner) = refused(&portal, "Source vive").await;
    let slug = file.reference.slug();
    let own = format!("/en/applications/{slug}/visibility");
    let mut mails = portal.mails().await.len();
    type Typed<'a> = &'a [(&'a str, &'a str)];
    let changes: [(Typed, &str, usize); 4] = [
        (&[("danger", "no"), ("naming", "yes")], "Agreed to be named", 1),
        (&[("danger", "no"), ("naming", "yes")], "Agreed to be named", 0),
        (&[("danger", "no"), ("naming", "no")], "Agreement to be named taken back", 1),
        (&[("danger", "yes")], "Hidden from the public", 1),
    ];
    for (fields, line, told) in changes {
        let page = owner.get(&own).await.submit(fields).await;
        assert!(page.path.ends_with("?saved"), "{}", page.summary());
        let now = portal.mails().await;
        assert_eq!(now.len(), mails + told, "{fields:?}");
        for mail in &now[mails..] {
            assert!(!mail.contains("Source") && !mail.contains("TRB") && !mail.contains(&slug), "{mail}");
        }
        mails = now.len();
        let status = owner.get(&format!("/en/applications/{slug}/status")).await;
        assert!(status.main().contains(line), "{line}: {}", status.summary());
    }
}
