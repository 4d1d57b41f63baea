//! What everybody can learn about an organisation, and how it decides on that.

mod code;
mod kept_link;
mod observer;
mod one_act;
mod reading;
mod rule;
mod said_and_done;
mod seals;
mod while_hidden;
mod who_sees;

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use server::applications;

use crate::decisions::refusal;
use crate::harness::{Browser, TestPortal};
use crate::review::{recommended, submitted};

/// A refused file of the model programme, with a browser of its owner.
async fn refused(portal: &TestPortal, name: &str) -> (applications::Application, Browser) {
    let (file, member) = submitted(portal, "model", name, "SN", Language::Fr).await;
    recommended(portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await.submit(&refusal("Noor Haddad, head")).await;
    assert!(page.path.contains("/notice"), "{}", page.summary());
    (file, member)
}

#[tokio::test]
async fn whether_it_is_dangerous_must_be_answered_and_yes_hides_at_once_without_anybodys_leave() {
    let portal = TestPortal::start().await;
    let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let path = format!("/en/applications/{}/visibility", file.reference.slug());
    let page = member.get(&path).await;
    assert!(page.has(".exit a"), "it can be left quickly");
    assert!(page.main().contains("The register names organisations that hold a status"), "{}", page.summary());
    assert!(!page.has("[name=danger][checked]"), "nothing is answered beforehand");
    let page = page.submit(&[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has(".error-summary a[href^='#field-danger']"), "{}", page.summary());

    let mails = portal.mails().await.len();
    let page = page.submit(&[("danger", "yes")]).await;
    assert!(page.has("#hidden-title"), "{}", page.summary());
    let told = portal.mails().await;
    assert_eq!(told.len(), mails + 2, "the focal point and the owner are told");
    assert!(told[mails..].iter().all(|mail| !mail.contains("Source vive") && !mail.contains("TRB")));
    assert_eq!(portal.number("select count(*) from notices where kind = 'protection_asked'").await, 1);
    let seals = focal.get("/en/seals").await.follow("Source vive").await;
    assert!(seals.main().contains("The organisation asked for it"), "{}", seals.summary());
    // Saying no again shows nothing: the organisation is shown only with a focal point.
    let page = member.get(&path).await.submit(&[("danger", "no")]).await;
    assert!(page.has("#hidden-title"), "{}", page.summary());
}

#[tokio::test]
async fn the_holder_of_a_receipt_hides_the_organisation_after_sending() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let status = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    let page = status.follow("See or change who sees what").await;
    assert_eq!(page.path, "/en/receipt/visibility", "{}", page.summary());
    let page = page.submit(&[("danger", "yes")]).await;
    assert!(page.has("#hidden-title"), "{}", page.summary());
    assert_eq!(portal.number("select count(*) from seals").await, 1);
}

#[tokio::test]
async fn an_organisation_hides_itself_from_its_own_page() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let page =
        member.get(&format!("/en/organisations/{}", file.organisation)).await.follow("Hide our organisation").await;
    let hidden = page.submit(&[]).await;
    assert!(hidden.has("#hidden-title"), "{}", hidden.summary());
    let (other, _) = portal.person("Somebody", &[]).await;
    assert_eq!(other.get(&page.path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_refused_organisation_is_named_only_while_it_agrees() {
    let portal = TestPortal::start().await;
    let (file, member) = refused(&portal, "Source vive").await;
    let anybody = portal.browser();
    let notice = member.get(&format!("/en/applications/{}/notice", file.reference.slug())).await;
    assert!(notice.main().contains("without your name, reference and day"), "{}", notice.summary());
    assert!(!anybody.get("/en/decisions").await.has("tbody"), "its month is not over");
    let page = notice.follow("See or change who sees what").await;
    let page = page.submit(&[("danger", "no"), ("naming", "yes")]).await;
    let named = anybody.get("/en/decisions").await.follow("Source vive").await;
    assert!(named.main().contains("2 March 2026") && !named.main().contains("Constaté"), "{}", named.summary());
    let page = page.submit(&[("naming", "no")]).await;
    assert!(page.has("[name=naming][value=no][checked]"), "{}", page.summary());
    assert!(!anybody.get("/en/decisions").await.has("tbody"));
    assert_eq!(anybody.get(&named.path).await.status, StatusCode::NOT_FOUND, "the page with the name is gone");
    assert_eq!(portal.acts(&["naming_agreed", "naming_withdrawn"]).await.len(), 2);

    // It agreed before there was danger: shown again, it is asked anew.
    page.submit(&[("naming", "yes")]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::protection::seal_organisation(&work, file.organisation).await.expect("it is hidden");
    work.commit("").await.expect("kept");
    portal.show_again(file.organisation).await;
    let everything = anybody.get("/en/decisions").await;
    assert!(!everything.html.contains("Source vive"), "{}", everything.main());
    assert_eq!(portal.acts(&["naming_withdrawn"]).await.len(), 2);
}

#[tokio::test]
async fn a_status_is_hidden_from_the_register_on_request_and_stays_valid() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "grant", &[]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    page.submit(&[("outcome", "granted"), ("decider", "Noor Haddad"), ("step", "send")]).await;
    let anybody = portal.browser();
    let entry = anybody.get("/en/register?q=source").await.follow("Source vive").await;
    let page = member.get(&format!("/en/applications/{}/visibility", file.reference.slug())).await;
    page.submit(&[("danger", "no"), ("status", "confidential")]).await;
    for path in ["/en/register", "/en/register?q=source", "/en/decisions", entry.path.as_str()] {
        assert!(!anybody.get(path).await.main().contains("Source vive"), "{path}");
    }
    assert_eq!(anybody.get(&entry.path).await.status, StatusCode::NOT_FOUND, "the address that was kept tells nothing");
    assert!(member.get(&format!("/en/applications/{}/status", file.reference.slug())).await.main().contains("granted"));
}

/// What focal points see begins with an application that was sent; so does what they are told.
#[tokio::test]
async fn danger_in_a_draft_hides_at_once_and_focal_points_are_told_when_the_application_is_sent() {
    let portal = TestPortal::start().await;
    let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = crate::applications::draft(&amina, "model").await;
    crate::applications::answer_model(&amina, &draft).await;
    crate::applications::add_documents(&amina, &draft).await;
    let told = "select count(*) from notices where kind = 'protection_asked'";
    let page = amina.get(&format!("/en{draft}/visibility")).await;
    assert!(page.main().contains("If you answer no later, you stay hidden."), "{}", page.summary());
    assert!(page.main().contains("the protection focal points"), "{}", page.summary());
    page.submit(&[("danger", "yes")]).await;
    assert_eq!(portal.number("select count(*) from seals").await, 1, "hidden at once");
    assert_eq!(portal.number(told).await, 0, "there is nothing that they could see");
    assert!(!focal.get("/en/seals").await.main().contains("Atlas"));
    let declaration = amina.get(&format!("/en{draft}/declaration")).await;
    declaration.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert_eq!(portal.number(told).await, 1, "told once they can see it");

    // Taking it back shows nothing.
    let page = amina.get(&format!("/en{draft}/visibility")).await;
    page.submit(&[("danger", "no")]).await;
    assert_eq!(portal.number("select count(*) from seals").await, 1, "still hidden");
}
