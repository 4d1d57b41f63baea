//! What was sent can be read again by those who sent it, each time that it was, and by nobody with a code alone.

use app::kernel::{MemberRole, Role};
use reqwest::StatusCode;

use super::{code_of, submitted};
use crate::harness::TestPortal;
use crate::review::opened;

#[tokio::test]
async fn members_read_again_what_was_sent_each_time_and_a_code_opens_nothing_of_it() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, receipt) = submitted(&amina).await;
    let sent = receipt.follow("Read what you sent").await;
    for words in [
        "Application, sent on 2 March 2026",
        "الماء النظيف للجميع",
        "7 March 2009",
        "محضر اجتماع.pdf",
        "I act for this organisation, with its agreement.",
        "Amina",
        "It can be read by: members of your organisation, reviewers",
        "The receipt code does not open it",
    ] {
        assert!(sent.main().contains(words), "{words} in {}", sent.main());
    }
    assert!(!sent.has("main input, main textarea, main button"), "it is for reading");
    let status = amina.get(&format!("/en{draft}/status")).await;
    assert!(status.follow("Read what you sent").await.path.ends_with("/sent"));
    let file = sent.follow("statutes.pdf").await;
    assert_eq!((file.status, file.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/pdf"));

    // Something is asked, and one file takes the place of another.
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let reader = portal.portal.database.reader();
    let application = server::applications::find_by_reference(reader, &reference).await.expect("the application");
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &application).await;
    let page = page.submit(&[("verdict-K2", "cannot_tell"), ("facts-K2", "Unclear."), ("save", "recommend")]).await;
    page.submit(&[("outcome", "ask"), ("question-K2", "Which year?")]).await;
    let page = amina.get(&format!("/en{draft}/documents/statutes")).await;
    let document = page.document();
    let button = scraper::Selector::parse("button[name=remove]").expect("a selector");
    let id = document.select(&button).next().and_then(|one| one.value().attr("value")).expect("an id").to_owned();
    page.upload(&[("remove", &id)], "file", "", Vec::new()).await;
    let aims = amina.get(&format!("/en{draft}/questions/aims")).await;
    aims.submit(&[("aims", "Clean water, and schools")]).await;
    let still = amina.get(&format!("/en{draft}/sent")).await;
    assert!(still.main().contains("الماء النظيف للجميع"), "{}", still.summary());
    assert!(still.main().contains("Taken out since then"), "{}", still.main());
    assert!(!still.main().contains("schools"), "what is typed is not sent: {}", still.summary());
    assert_eq!(amina.get(&format!("/en/documents/{id}")).await.status, StatusCode::OK, "they sent it");
    assert_eq!(reviewer.get(&format!("/en/documents/{id}")).await.status, StatusCode::NOT_FOUND, "and took it back");

    let page = amina.get(&format!("/en{draft}/documents/statutes")).await;
    page.upload(&[], "file", "statutes-2.pdf", super::PDF.to_vec()).await;
    portal.clock.advance(60 * 60 * 1000);
    let page = amina.get(&format!("/en{draft}/declaration")).await;
    page.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    let second = amina.get(&format!("/en{draft}/sent")).await;
    for words in ["Answer to our question, sent on", "Clean water, and schools", "statutes-2.pdf"] {
        assert!(second.main().contains(words), "{words} in {}", second.summary());
    }
    let first = second.follow("Application, sent on").await;
    assert!(first.main().contains("الماء النظيف للجميع") && !first.main().contains("schools"), "{}", first.summary());
    assert!(first.main().contains("statutes.pdf") && !first.main().contains("statutes-2.pdf"), "{}", first.main());
    assert_eq!(amina.get(&format!("/en{draft}/sent/3")).await.status, StatusCode::NOT_FOUND);

    let (viewer, user) = portal.person("Vera", &[]).await;
    portal.join(user, application.organisation, MemberRole::Viewer).await;
    assert_eq!(viewer.get(&format!("/en{draft}/sent")).await.status, StatusCode::OK);
    let holder = portal.browser();
    let shown = holder.get("/en/receipt").await.submit(&[("receipt-code", &code_of(&receipt))]).await;
    assert!(shown.main().contains("The receipt code does not open it"), "{}", shown.summary());
    assert!(!shown.html.contains("Clean water") && !shown.html.contains("/sent"), "{}", shown.summary());
    for page in ["/sent", "/sent/1", "/sent/2"] {
        let answer = holder.get(&format!("/en{draft}{page}")).await;
        assert!(!answer.html.contains("الماء"), "{}", answer.summary());
        assert_eq!(reviewer.get(&format!("/en{draft}{page}")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn of_a_draft_there_is_nothing_sent() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = super::draft(&amina, "model").await;
    assert_eq!(amina.get(&format!("/en{draft}/sent")).await.path, format!("/en{draft}"));
    assert_eq!(amina.get(&format!("/en{draft}/sent/1")).await.status, StatusCode::NOT_FOUND);
}
