//! What a body decided, as an officer records it.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use server::applications::Application;
use server::programmes;

use super::{decider, number};
use crate::harness::TestPortal;
use crate::review::{opened, submitted};

#[tokio::test]
async fn a_bodys_decision_is_recorded_with_session_vote_and_the_lower_category() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "ecosoc", "Source vive", "SN", Language::Fr).await;
    portal.without_guard("applications", "applications_refuse_rewriting").await;
    portal
        .write("update applications set category = 'general' where id = $1", [file.id.0.into()])
        .await
        .expect("a category");
    assessed(&portal, &file, &[("outcome", "grant_lower"), ("category", "roster")]).await;

    let (_, _, page) = decider(&portal, &file, "fr").await;
    let none = page
        .submit(&[
            ("outcome", "granted_lower"),
            ("public-summary", "Source vive did not show one criterion."),
            ("session", ""),
        ])
        .await;
    assert!(
        none.has(".error-summary a[href='#field-session']") && none.has(".error-summary a[href='#field-body-date']")
    );
    let done = none.submit(&[&[("step", "send")][..], &BODY[..]].concat()).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.summary());
    let notice = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    let text = notice.main();
    for said in ["In favour: 14; against: 3; abstaining: 2", "E/2026/L.1", "recorded the body’s decision", "Roster"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(notice.has("p[lang='fr']"), "what was written in French says so");
    assert_eq!(number(&portal, "select count(*) from accreditations where category = 'roster'").await, 1);
    assert_eq!(number(&portal, "select count(*) from restrictions where kind = 'lower_category'").await, 1);

    // Annulled, the lower category stays until the new decision; a refusal ends it.
    crate::challenges::upheld(&portal, &member, &file).await;
    let held = "select count(*) from accreditations where ended_at is null";
    assert_eq!(number(&portal, held).await, 1);
    assessed(&portal, &file, &[("outcome", "refuse")]).await;
    let (_, _, page) = decider(&portal, &file, "fr").await;
    let done = page
        .submit(
            &[
                &[("outcome", "refused"), ("public-summary", "One criterion was not shown."), ("step", "send")][..],
                &BODY[..],
            ]
            .concat(),
        )
        .await;
    assert!(done.path.contains("/notice"), "{}", done.summary());
    assert_eq!(number(&portal, held).await, 0);
}

#[tokio::test]
async fn no_body_decided_a_file_before_it_was_sent_and_the_public_reads_the_bodys_own_day() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "ecosoc", "Source vive", "SN", Language::Fr).await;
    assessed(&portal, &file, &[("outcome", "refuse")]).await;
    portal.clock.advance(app::kernel::days(7));
    let (_, _, page) = decider(&portal, &file, "en").await;
    let refused =
        [("outcome", "granted"), ("facts-K6", "The accounts were shown."), ("considered-K6", "The accounts.")];
    let day = |year: &'static str, day: &'static str| {
        [
            ("body-date-year", year),
            ("body-date-month", "3"),
            ("body-date-day", day),
            ("effective-on-year", year),
            ("effective-on-month", "3"),
            ("effective-on-day", day),
        ]
    };
    let mut page = page;
    for (year, on) in [("1995", "2"), ("2026", "1")] {
        page = page
            .submit(&[&refused[..], &BODY[..2], &BODY[5..], &day(year, on)[..], &[("step", "send")][..]].concat())
            .await;
        assert!(page.has(".error-summary a[href^='#field-body-date']"), "{year}: {}", page.summary());
        assert!(page.main().contains("The earliest date is 2 March 2026."), "{year}: {}", page.main());
    }
    let blank = page.submit(&[&day("2026", "4")[..], &[("votes-against", ""), ("step", "send")][..]].concat()).await;
    assert!(blank.has(".error-summary a[href='#field-votes-against']"), "{}", blank.summary());
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    let check = blank.submit(&[("votes-against", "0")]).await;
    assert!(check.main().contains("Decided on 4 March 2026"), "{}", check.main());
    assert!(check.main().contains("You are signed in as Noor Haddad."), "{}", check.main());
    let done = check.submit(&[("step", "send")]).await;
    assert!(done.path.contains("/notice"), "{}", done.summary());

    let list = portal.browser().get("/en/decisions").await;
    assert!(list.main().contains("4 March 2026") && !list.main().contains("9 March 2026"), "{}", list.main());
    let public = list.follow("Source vive").await;
    assert!(public.main().contains("Decided on 4 March 2026"), "{}", public.main());
    assert!(public.main().contains("Recorded on 9 March 2026"), "{}", public.main());
}

const BODY: [(&str, &str); 8] = [
    ("body", "Conseil économique et social"),
    ("session", "Session de 2026, E/2026/L.1"),
    ("body-date-day", "2"),
    ("body-date-month", "3"),
    ("body-date-year", "2026"),
    ("votes-for", "14"),
    ("votes-against", "3"),
    ("votes-abstaining", "2"),
];

/// A reviewer of the programme with a body found K6 not met, and recommended `outcome`.
pub async fn assessed(portal: &TestPortal, file: &Application, outcome: &[(&str, &str)]) {
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "fr", file).await;
    let version = programmes::find_by_slug(&portal.portal, "ecosoc").await.unwrap();
    let mut fields: Vec<(String, String)> = vec![("save".into(), "recommend".into())];
    for (_, code) in &version.criteria {
        let verdict = if code == "K6" { "not_met" } else { "met" };
        fields.push((format!("verdict-{code}"), verdict.into()));
        fields.push((format!("facts-{code}"), format!("Constaté pour {code}.")));
        fields.push((format!("considered-{code}"), "Le questionnaire.".into()));
    }
    fields.push(("missing-K6".into(), "Les comptes de 2025.".into()));
    fields.push(("cure-K6".into(), "Envoyer les comptes.".into()));
    let page = page.submit(&crate::review::pairs(&fields)).await;
    let page = page.submit(outcome).await;
    assert!(page.path.contains("done="), "{}", page.summary());
}
