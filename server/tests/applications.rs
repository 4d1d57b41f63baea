//! From a draft to a receipt, and everything that can go wrong on the way.

mod deletion;
mod documents;
mod everyday;
mod receipts;
mod sent;
mod several;
pub mod unanswered;
mod unsent;

use app::kernel::{MemberRole, Role};
use reqwest::StatusCode;

use crate::harness::{Browser, Page, TestPortal};
use crate::organisations::describe;

/// One page, as small as a reader still opens it.
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n\
4 0 obj<</Length 12>>stream\n0 0 9 9 re f\nendstream endobj\n\
xref\n\
0 5\n\
0000000000 65535 f \n\
0000000009 00000 n \n\
0000000052 00000 n \n\
0000000101 00000 n \n\
0000000179 00000 n \n\
trailer<</Root 1 0 R/Size 5>>\nstartxref\n237\n%%EOF\n";

/// A draft for a freshly described organisation; returns the path of its task list, without language.
pub async fn draft(browser: &Browser, programme: &str) -> String {
    let id = describe(browser).await.to_string();
    let page = browser.get(&format!("/en/programmes/{programme}/start")).await;
    let page = page.submit(&[("organisation", &id)]).await;
    assert!(page.path.starts_with("/en/applications/TRB-"), "{}", page.summary());
    page.path.trim_start_matches("/en").to_owned()
}

/// Answers everything the model programme requires, in Arabic.
pub async fn answer_model(browser: &Browser, draft: &str) {
    let sections: [(&str, &[(&str, &str)]); 4] = [
        ("aims", &[("main_topic", "environment"), ("aims", "الماء النظيف للجميع")]),
        (
            "existence",
            &[
                ("founded_on-day", "٧"),
                ("founded_on-month", "٣"),
                ("founded_on-year", "٢٠٠٩"),
                ("existence_shown_by", "minutes"),
                ("unregistered_because", "يرفض بلدنا تسجيلنا."),
            ],
        ),
        (
            "governance",
            &[
                ("who_decides", "الجمعية العامة"),
                ("founders", "اثنا عشر من سكان الحي"),
                ("profit_ruled_out_by", "declaration"),
            ],
        ),
        ("principles", &[("accepts_principles", "yes")]),
    ];
    for (section, answers) in sections {
        let page = browser.get(&format!("/ar{draft}/questions/{section}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        let page = page.submit(answers).await;
        assert_eq!(page.status, StatusCode::OK, "{section}: {}", page.summary());
        assert!(!page.has(".error-summary"), "{section}: {}", page.summary());
    }
}

pub async fn add_documents(browser: &Browser, draft: &str) {
    for (code, name) in [("existence", "محضر اجتماع.pdf"), ("statutes", "statutes.pdf")] {
        let page = browser.get(&format!("/ar{draft}/documents/{code}")).await;
        let page = page.upload(&[], "file", name, PDF.to_vec()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        assert!(page.main().contains(name), "{}", page.summary());
    }
    // The last part before the declaration.
    browser.get(&format!("/ar{draft}/visibility")).await.submit(&[("danger", "no")]).await;
}

async fn submitted(browser: &Browser) -> (String, Page) {
    let draft = draft(browser, "model").await;
    answer_model(browser, &draft).await;
    add_documents(browser, &draft).await;
    let page = browser.get(&format!("/en{draft}/declaration")).await;
    let page = page.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert!(page.path.ends_with("/receipt"), "{}", page.summary());
    (draft, page)
}

fn code_of(receipt: &Page) -> String {
    receipt.texts(".receipt dd").into_iter().find(|text| text.len() == 29).expect("a receipt code")
}

#[tokio::test]
async fn an_unregistered_organisation_applies_in_arabic_without_a_certificate() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("أمينة", &[]).await;
    let draft = draft(&amina, "model").await;
    let list = amina.get(&format!("/ar{draft}")).await;
    assert_eq!(list.document().root_element().value().attr("dir"), Some("rtl"));
    assert!(list.main().contains("لم يبدأ"), "{}", list.summary());
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;

    let check = amina.get(&format!("/ar{draft}/check")).await;
    assert!(check.main().contains("7 آذار/مارس 2009"), "{}", check.main());
    assert!(!check.has("#missing-title"), "{}", check.summary());
    let declaration = check.follow("المتابعة إلى الإقرار").await;
    let receipt = declaration.submit(&[("declaration", "yes"), ("declared-by", "أمينة")]).await;
    assert!(receipt.path.starts_with("/ar/applications/TRB-2026-"), "{}", receipt.summary());
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.summary());
    assert!(receipt.main().contains("أيار/مايو 2026"), "60 days from 2 March: {}", receipt.main());
    assert!(!receipt.html.contains("[applications-"), "{}", receipt.summary());

    let mails = portal.mails().await;
    assert_eq!(mails.len(), 1);
    assert!(!mails[0].contains("TRB") && !mails[0].to_lowercase().contains("atlas"), "{}", mails[0]);

    let status = amina.get(&format!("/ar{draft}/status")).await;
    assert_eq!(status.texts(".timeline li").len(), 3, "{}", status.summary());
    assert!(!status.main().contains("أمينة"), "a role, not a name");
    let dashboard = amina.get("/ar/applications").await;
    assert!(dashboard.main().contains("صدر الإيصال"), "{}", dashboard.summary());
}

#[tokio::test]
async fn sending_with_parts_missing_lists_each_with_the_way_to_it() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let page = amina.get(&format!("/en{draft}/declaration")).await.submit(&[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("title").starts_with("Error:"));
    let missing = page.texts("#missing-title ~ ul a");
    assert!(missing.contains(&"What are your aims?".to_owned()), "{missing:?}");
    assert!(missing.iter().any(|part| part.starts_with("Proof of how long")), "{missing:?}");
    assert_eq!(page.texts(".error-summary li").len(), 3, "{}", page.summary());
    let task = page.follow("What are your aims?").await;
    assert!(task.path.ends_with("/questions/aims?back=check"), "{}", task.path);
}

#[tokio::test]
async fn a_draft_keeps_whatever_is_typed_and_going_on_asks_for_a_date_that_exists() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/questions/existence", draft(&amina, "model").await);
    let half = [("founded_on-year", "2009"), ("founded_on-month", "13")];
    let page = amina.get(&path).await.submit(&half).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.html.contains("value=\"13\""));
    let later = page.submit(&[("then", "later")]).await;
    assert!(later.main().contains("Your draft is saved"), "{}", later.summary());
    assert!(later.main().contains("In progress"), "{}", later.summary());
    assert!(amina.get(&path).await.html.contains("value=\"13\""));
}

#[tokio::test]
async fn strange_text_is_kept_or_refused_and_never_lost() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/questions/aims", draft(&amina, "model").await);
    for (text, kept) in [
        ("Water for all 🌊👩‍🌾 ماء".to_owned(), true),
        ("</textarea><script>alert(1)</script>".to_owned(), true),
        ("turn\u{202E}ed".to_owned(), false),
        ("nul\0nul".to_owned(), false),
        ("长".repeat(34_000), false),
    ] {
        let page = amina.get(&path).await.submit(&[("aims", &text), ("then", "later")]).await;
        if kept {
            assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
            assert_eq!(amina.get(&path).await.text("textarea"), text);
        } else {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
            assert_eq!(page.texts(".error-summary li").len(), 1);
            assert!(page.html.len() > text.len(), "what was typed is shown again");
        }
        assert!(!page.html.contains("<script>alert"));
    }
}

#[tokio::test]
async fn sending_twice_sends_once() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;
    let form = amina.get(&format!("/en{draft}/declaration")).await;
    let fields = [("declaration", "yes"), ("declared-by", "Amina")];
    let (first, second) = tokio::join!(form.submit(&fields), form.submit(&fields));
    assert_eq!(first.path, second.path);
    assert!(first.path.ends_with("/receipt"), "{}", first.summary());
    assert_eq!(code_of(&first), code_of(&second));
    assert_eq!(portal.mails().await.len(), 1);
    let late = amina.get(&format!("/en{draft}/questions/aims")).await;
    assert!(late.path.ends_with("/status"), "what was sent is not edited: {}", late.path);
}

#[tokio::test]
async fn two_people_in_one_section_are_told_and_in_two_sections_are_not() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let (bela, user) = portal.person("Bela", &[]).await;
    let organisation = amina.get("/en/applications").await.follow("جمعية").await;
    let id = organisation.path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an organisation");
    portal.join(user, id, MemberRole::Editor).await;
    let aims = format!("/en{draft}/questions/aims");
    let (hers, his) = (amina.get(&aims).await, bela.get(&aims).await);
    let elsewhere = bela.get(&format!("/en{draft}/questions/principles")).await;
    hers.submit(&[("aims", "By Amina")]).await;
    let page = his.submit(&[("aims", "By Bela")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.summary());
    assert!(page.has("#stale-title") && page.main().contains("By Amina"));
    assert!(page.main().contains("The last change from this page: Amina, 2 March 2026"), "{}", page.summary());
    assert_eq!(page.text("textarea"), "By Bela");
    let page = page.submit(&[]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert_eq!(elsewhere.submit(&[("accepts_principles", "yes")]).await.status, StatusCode::OK);
    assert_eq!(amina.get(&aims).await.text("textarea"), "By Bela");
}

#[tokio::test]
async fn what_a_colleague_changed_after_the_check_is_shown_before_it_is_sent() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let (bela, user) = portal.person("Bela", &[]).await;
    let organisation = amina.get("/en/applications").await.follow("جمعية").await;
    let id = organisation.path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an organisation");
    portal.join(user, id, MemberRole::Editor).await;
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;
    let aims = format!("/en{draft}/questions/aims");

    // Between the check and the declaration.
    let check = amina.get(&format!("/en{draft}/check")).await;
    bela.get(&aims).await.submit(&[("aims", "By Bela")]).await;
    let declaration = check.follow("Continue to the declaration").await;
    assert_eq!(declaration.status, StatusCode::OK);
    assert!(declaration.has("#stale-title") && declaration.main().contains("By Bela"), "{}", declaration.summary());
    assert!(!declaration.main().contains("statutes.pdf"), "what did not change is not in the way");

    // Between the declaration and sending: an answer, and a document.
    bela.get(&aims).await.submit(&[("aims", "By Bela again")]).await;
    let statutes = bela.get(&format!("/en{draft}/documents/statutes")).await;
    statutes.upload(&[], "file", "another.pdf", PDF.to_vec()).await;
    let late = declaration.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.main().contains("The last change from this page: Bela, 2 March 2026"), "{}", late.summary());
    assert!(late.main().contains("By Bela again") && late.main().contains("another.pdf"), "{}", late.summary());
    assert_eq!(late.value("[name=declared-by]"), "Amina");
    assert!(late.has("[name=declaration][checked]"), "nothing is lost");
    let waiting = amina.get(&format!("/en{draft}")).await;
    assert_eq!(waiting.path, format!("/en{draft}"), "it is a draft still");

    let switched = late.submit(&[("switch_language", "fr")]).await;
    assert_eq!(switched.value("[name=declared-by]"), "Amina");
    let receipt = late.submit(&[]).await;
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.summary());
}

#[tokio::test]
async fn the_profile_that_is_sent_is_the_one_that_was_checked() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;
    let declaration = amina.get(&format!("/en{draft}/declaration")).await;
    portal.write("update organisations set version = version + 1", []).await.expect("a change of the profile");
    let late = declaration.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.summary());
    assert!(late.submit(&[]).await.path.ends_with("/receipt"));
}

#[tokio::test]
async fn a_second_application_in_the_same_programme_is_led_to_the_first() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let start = amina.get("/en/programmes/model/start").await;
    let document = start.document();
    let radio = scraper::Selector::parse("input[name=organisation]").expect("a selector");
    let id = document.select(&radio).next().and_then(|radio| radio.value().attr("value")).expect("an id").to_owned();
    let page = start.submit(&[("organisation", &id)]).await;
    assert!(page.main().contains("already has an open application"), "{}", page.summary());
    assert_eq!(page.follow("TRB/").await.path, format!("/en{draft}"));
    let page = amina.get("/en/programmes/ecosoc/start").await.submit(&[("organisation", &id)]).await;
    assert!(page.path.starts_with("/en/applications/TRB-"), "another programme is another matter: {}", page.summary());
    assert!(page.main().contains("1 June 2026"), "{}", page.summary());
}

#[tokio::test]
async fn only_an_owner_withdraws_and_only_after_a_second_thought() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, _) = submitted(&amina).await;
    let page = amina.get(&format!("/en{draft}/status")).await.follow("Withdraw the application").await;
    assert!(page.main().contains("Nobody may press you"), "{}", page.summary());
    let page = page.submit(&[]).await;
    assert!(page.main().contains("Withdrawn"), "{}", page.summary());
    let again = amina.get(&format!("/en{draft}/withdraw")).await.submit(&[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_was_asked_for_is_sent_back_and_the_clock_goes_on() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, _) = submitted(&amina).await;
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let file = server::applications::find_by_reference(work.connection(), &reference).await.expect("the application");
    let event = app::applications::ApplicationEvent::FoundIncomplete;
    server::applications::advance(&work, &file, event).await.expect("it is found incomplete");
    work.commit("").await.expect("it is kept");
    ask(&portal, &file, "Which bank wrote the letter?").await;
    let page = amina.get(&format!("/en{draft}/status")).await;
    assert!(page.main().contains("The clock stands still"), "{}", page.summary());
    assert!(page.main().contains("Which bank wrote the letter?"), "{}", page.summary());
    let page = page.follow("Answer what we asked").await;
    assert!(page.main().contains("Which bank wrote the letter?"), "{}", page.summary());
    // Also when the reviewer who asked has stepped aside since.
    portal.write("update assessments set state = 'recused'", []).await.expect("the reviewer steps aside");
    let page = amina.get(&page.path).await;
    assert!(page.main().contains("Which bank wrote the letter?"), "{}", page.summary());
    assert!(page.main().contains("send the application again"), "{}", page.summary());
    let page = amina.get(&format!("/en{draft}/questions/aims")).await.submit(&[("aims", "More")]).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = amina.get(&format!("/en{draft}/declaration")).await;
    let page = page.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert!(page.path.ends_with("/receipt?answered"), "{}", page.summary());
    assert!(page.main().contains("We have your answer"), "{}", page.summary());
    let page = amina.get(&format!("/en{draft}/status")).await;
    assert!(page.main().contains("Your answer arrived"), "{}", page.summary());
}

/// A reviewer who could not tell about K1 and says what would settle it.
async fn ask(portal: &TestPortal, file: &server::applications::Application, question: &str) {
    let (_, reviewer) = portal.person("Reviewer", &[Role::Reviewer]).await;
    let version = server::programmes::version(&portal.portal, file.version_id).await.expect("the programme");
    let criterion = version.criterion_id("K1").expect("a criterion");
    let assessment = uuid::Uuid::now_v7();
    portal
        .write(
            "insert into assessments (id, application_id, round, assessor_id, state, recommended, recommended_by, \
             recommended_at, created_at) values ($1, $2, 1, $3, 'recommended', 'ask', $3, 1, 1)",
            [assessment.into(), file.id.0.into(), reviewer.0.into()],
        )
        .await
        .expect("an assessment");
    portal
        .write(
            "insert into findings (assessment_id, criterion_id, verdict, facts_found, evidence, found_by, found_at) \
             values ($1, $2, 'cannot_tell', $3, $4, $5, 1)",
            [assessment.into(), criterion.0.into(), question.into(), serde_json::json!([]).into(), reviewer.0.into()],
        )
        .await
        .expect("a finding");
    let inquiry = uuid::Uuid::now_v7();
    let asks = async |assessment: uuid::Uuid| {
        let sql = "insert into inquiries (id, application_id, assessment_id, round, asked_by, asked_at, submission) \
                   values ($1, $2, $3, 1, $4, 1, 1)";
        portal.write(sql, [inquiry.into(), file.id.0.into(), assessment.into(), reviewer.0.into()]).await
    };
    assert!(asks(uuid::Uuid::now_v7()).await.is_err(), "nobody asks who does not assess");
    asks(assessment).await.expect("an inquiry");
    portal
        .write(
            "insert into questions (inquiry_id, criterion_id, text_to_applicant) values ($1, $2, $3)",
            [inquiry.into(), criterion.0.into(), question.into()],
        )
        .await
        .expect("a question");
}
