//! The page that shows a decision before it is sent.

use app::kernel::Language;
use reqwest::StatusCode;

use super::{decider, number};
use crate::harness::TestPortal;
use crate::review::{recommended, submitted};

const TYPED: [(&str, &str); 3] = [
    ("outcome", "refused"),
    ("decider", "Noor Haddad, head of accreditation"),
    ("public-summary", "Somebody of Dakar wrote “Constaté” on 3 May 2026. Envoyer un procès-verbal daté."),
];

#[tokio::test]
async fn a_decider_reads_what_others_will_read_before_anything_is_saved() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let check = page.submit(&TYPED).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.summary());
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0, "nothing is saved yet");
    let public = check.text("main dl");
    for said in ["Not named", "March 2026", "Refused", "K1", "Somebody of Dakar"] {
        assert!(public.contains(said), "{said:?} is not in {public}");
    }
    assert!(public.contains("Decided in") && !public.contains("Date of this notice"), "{public}");
    assert!(!public.contains("Constaté pour K1.") && !public.contains("2 March"), "{public}");
    let warned = check.text("#warnings-title ~ ul");
    for risk in ["Perhaps a name: “Dakar”", "A date: “3 May 2026”"] {
        assert!(warned.contains(risk), "{risk:?} is not in {warned}");
    }
    assert!(warned.contains("Words taken from the file: “Constaté”"), "{warned}");
    // The notice as the applicant will have it.
    assert!(check.main().contains("Constaté pour K1.") && check.main().contains("Envoyer un procès-verbal daté."));

    // In another language, and back to change it, nothing typed is lost.
    let french = check.submit(&[("switch_language", "fr")]).await;
    assert!(french.has("[name=checked]") && french.has("[name=public-summary][type=hidden]"), "{}", french.summary());
    let again = check.submit(&[("step", "change")]).await;
    assert!(again.text("#field-public-summary").contains("Somebody of Dakar"), "{}", again.summary());
    assert!(again.has("[name=outcome][value=refused][checked]"), "{}", again.summary());
    let clean = again.submit(&[("public-summary", "The time of existence was not shown.")]).await;
    assert!(!clean.has("#warnings-title"), "{}", clean.summary());
    let notice = clean.submit(&[("step", "send")]).await;
    assert!(notice.path.contains("/notice"), "{}", notice.summary());
    assert_eq!(number(&portal, "select count(*) from decisions").await, 1);
}

#[tokio::test]
async fn what_is_published_without_a_name_holds_neither_the_name_nor_the_reference() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let reference = format!("The application {} lacks minutes.", file.reference.slug());
    for summary in
        ["Source vive lacks minutes.", "SOURCE-VIVE lacks minutes.", "Fontana Viva lacks minutes.", &reference]
    {
        for step in [("step", ""), ("step", "send")] {
            let told = page.submit(&[TYPED[0], TYPED[1], ("public-summary", summary), step]).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{summary}: {}", told.summary());
            assert!(told.has(".error-summary a[href='#field-public-summary']"), "{}", told.summary());
            assert_eq!(told.text("#field-public-summary"), summary);
        }
    }
}

#[tokio::test]
async fn nothing_is_sent_that_its_decider_was_not_shown() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let send = ("step", "send");
    let by_hand = page.submit(&[&TYPED[..], &[send, ("checked", "yes")]].concat()).await;
    assert!(by_hand.has("[name=checked]") && by_hand.main().contains("Nothing is saved yet"), "{}", by_hand.summary());
    let check = page.submit(&TYPED).await;
    let changed = check.submit(&[send, ("public-summary", "Li Wei of Dakar lacks minutes.")]).await;
    assert!(changed.has("[name=checked]") && changed.main().contains("Perhaps a name"), "{}", changed.summary());
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0, "nothing is saved");
    let sent = changed.submit(&[send]).await;
    assert!(sent.path.contains("/notice"), "{}", sent.summary());
}

#[tokio::test]
async fn a_refusal_without_a_summary_for_the_public_is_sent_back_to_its_field() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let page = page.submit(&[TYPED[0], TYPED[1], ("public-summary", " \n")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has(".error-summary a[href='#field-public-summary']"), "{}", page.summary());
    assert!(page.text("#field-facts-K1").contains("Constaté pour K1."), "nothing typed is lost");
}

#[tokio::test]
async fn nobody_decides_in_the_name_of_a_colleague() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (_, _, page) = decider(&portal, &file, "en").await;
    let named = page.submit(&super::refusal("Rafael Ortega, Head of Accreditation")).await;
    assert!(named.has(".error-summary a[href='#field-decider']"), "{}", named.summary());
    assert!(named.main().contains("Enter your own name, Noor Haddad, with your function."), "{}", named.main());
    assert_eq!(number(&portal, "select count(*) from decisions").await, 0);
    let check = named.submit(&[("decider", "Noor Haddad, Head of Accreditation"), ("step", "")]).await;
    assert!(check.main().contains("You are signed in as Noor Haddad."), "{}", check.main());
}
