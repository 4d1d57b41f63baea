//! From a draft to a receipt, and everything that can go wrong on the way.

use app::kernel::{MemberRole, Role};
use reqwest::{Method, StatusCode};

use crate::harness::{Browser, Page, TestPortal};
use crate::organisations::describe;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/// A draft for a freshly described organisation; returns the path of its task list, without language.
async fn draft(browser: &Browser, programme: &str) -> String {
    let id = describe(browser).await.to_string();
    let page = browser.get(&format!("/en/programmes/{programme}/start")).await;
    let page = page.submit(&[("organisation", &id)]).await;
    assert!(page.path.starts_with("/en/applications/TRB-"), "{}", page.summary());
    page.path.trim_start_matches("/en").to_owned()
}

/// Answers everything the model programme requires, in Arabic.
async fn answer_model(browser: &Browser, draft: &str) {
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
            &[("who_decides", "الجمعية العامة"), ("founders", "اثنا عشر من سكان الحي"), ("profit_rule", "إقرار")],
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

async fn add_documents(browser: &Browser, draft: &str) {
    for (code, name) in [("existence", "محضر اجتماع.pdf"), ("statutes", "statutes.pdf")] {
        let page = browser.get(&format!("/ar{draft}/documents/{code}")).await;
        let page = page.upload(&[], "file", name, PDF.to_vec()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
        assert!(page.main().contains(name), "{}", page.summary());
    }
}

async fn submitted(portal: &TestPortal, browser: &Browser) -> (String, Page) {
    let draft = draft(browser, "model").await;
    answer_model(browser, &draft).await;
    add_documents(browser, &draft).await;
    let page = browser.get(&format!("/en{draft}/declaration")).await;
    let page = page.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert!(page.path.ends_with("/receipt"), "{}", page.summary());
    let _ = portal;
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
    assert!(task.path.ends_with("/questions/aims"), "{}", task.path);
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
async fn an_upload_that_cannot_be_taken_says_why_and_the_others_stay() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let page = amina.get(&path).await.upload(&[], "file", "minutes.pdf", PDF.to_vec()).await;
    assert!(page.main().contains("minutes.pdf is saved"), "{}", page.summary());

    let huge = vec![b'a'; 51 * 1024 * 1024];
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("empty.pdf", Vec::new(), "This file is empty"),
        ("huge.txt", huge, "larger than"),
        ("photo.png", PDF.to_vec(), "does not match its name"),
        ("minutes.pdf", b"MZ\x90\0\x03\0\0\0".to_vec(), "does not match its name"),
        ("film.gif", b"GIF89a\x01\0\x01\0".to_vec(), "We cannot take this type of file"),
    ];
    for (name, bytes, said) in cases {
        let page = amina.get(&path).await.upload(&[], "file", name, bytes).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", page.summary());
        assert!(page.text(".error").contains(said), "{name}: {}", page.text(".error"));
        assert_eq!(page.texts(".files li").len(), 1, "{name}");
    }
    let page = amina.get(&path).await.submit(&[("upload", "file")]).await;
    assert!(page.text(".error").contains("Choose a file"), "{}", page.summary());
    let waiting = std::fs::read_dir(portal.portal.config.data.join("blobs/incoming")).expect("the folder");
    assert_eq!(waiting.count(), 0, "nothing refused is left behind");
}

#[tokio::test]
async fn the_same_upload_twice_is_one_document_and_another_file_is_another() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let form = amina.get(&path).await;
    form.upload(&[], "file", "a.pdf", PDF.to_vec()).await;
    let again = form.upload(&[], "file", "a.pdf", PDF.to_vec()).await;
    assert_eq!(again.texts(".files li").len(), 1, "{}", again.summary());
    let other = form.upload(&[], "file", "b.txt", "محضر".as_bytes().to_vec()).await;
    assert_eq!(other.texts(".files li").len(), 2, "{}", other.summary());

    let remove = other.document();
    let button = scraper::Selector::parse("button[name=remove]").expect("a selector");
    let id = remove.select(&button).next().and_then(|button| button.value().attr("value")).expect("an id").to_owned();
    let page = other.upload(&[("remove", &id)], "file", "", Vec::new()).await;
    assert_eq!(page.texts(".files li").len(), 1, "{}", page.summary());
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
    assert!(page.text("#stale-title").contains("Somebody else") && page.main().contains("By Amina"));
    assert_eq!(page.text("textarea"), "By Bela");
    let page = page.submit(&[]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    assert_eq!(elsewhere.submit(&[("accepts_principles", "yes")]).await.status, StatusCode::OK);
    assert_eq!(amina.get(&aims).await.text("textarea"), "By Bela");
}

#[tokio::test]
async fn another_organisations_application_and_documents_do_not_exist() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (mallory, _) = portal.person("Mallory", &[]).await;
    describe(&mallory).await;
    let draft = draft(&amina, "model").await;
    add_documents(&amina, &draft).await;
    let page = amina.get(&format!("/en{draft}/documents/existence")).await;
    let document = page.document();
    let link = scraper::Selector::parse(".files a").expect("a selector");
    let href = document.select(&link).next().and_then(|link| link.value().attr("href")).expect("a link").to_owned();
    for page in
        ["", "/questions/aims", "/documents/existence", "/check", "/declaration", "/receipt", "/status", "/withdraw"]
    {
        let path = format!("/en{draft}{page}");
        assert_eq!(mallory.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(mallory.get(&href).await.status, StatusCode::NOT_FOUND);
    let (reviewer, _) = portal.person("Reviewer", &[Role::Reviewer]).await;
    assert_eq!(reviewer.get(&href).await.status, StatusCode::NOT_FOUND, "a draft is its organisation's own");

    let file = amina.receive(amina.request(Method::GET, &href)).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers["content-type"], "application/pdf");
    assert_eq!(file.headers["x-content-type-options"], "nosniff");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment;"));
    assert!(file.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    assert_eq!(file.html.as_bytes(), PDF);
}

#[tokio::test]
async fn staff_read_documents_once_sent_unless_they_declared_a_conflict() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, _) = submitted(&portal, &amina).await;
    let (reviewer, user) = portal.person("Reviewer", &[Role::Reviewer]).await;
    let reader = portal.portal.database.reader();
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let application = server::applications::find_by_reference(reader, &reference).await.expect("the application");
    let owner = server::applications::DocumentOwner::Application(application.id);
    let document = server::applications::documents_of(reader, owner).await.expect("documents").remove(0);
    let path = format!("/en/documents/{}", document.id);
    assert_eq!(reviewer.get(&path).await.status, StatusCode::OK);
    portal
        .write(
            "insert into conflict_declarations (application_id, user_id, has_conflict, explanation, declared_at) \
             values ($1, $2, $3, 'kin', 0)",
            [application.id.0.into(), user.0.into(), true.into()],
        )
        .await
        .expect("a declaration");
    assert_eq!(reviewer.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(application.answer("founded_on"), "2009-03-07");
    assert_eq!(application.profile.expect("a snapshot").country.code(), "MA");
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
async fn a_receipt_code_opens_its_application_without_an_account_and_can_be_forgotten() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, receipt) = submitted(&portal, &amina).await;
    let code = code_of(&receipt);
    let anybody = portal.browser();
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o");
    let page = anybody.get("/ru/receipt").await.submit(&[("receipt-code", &typed)]).await;
    assert_eq!(page.path, "/ru/receipt/status", "{}", page.summary());
    assert!(page.main().contains("TRB/2026/"), "{}", page.summary());
    assert!(page.has(".exit") && page.headers["cache-control"] == "no-store");
    assert!(anybody.get(&format!("/en{draft}/status")).await.path.starts_with("/en/sign-in"));
    let page = page.submit(&[]).await;
    assert_eq!(page.path, "/ru/receipt");
    assert_ne!(anybody.get("/ru/receipt/status").await.path, "/ru/receipt/status");
}

#[tokio::test]
async fn codes_that_open_nothing_have_one_answer_and_are_counted() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let application =
        server::applications::find_by_reference(portal.portal.database.reader(), &reference).await.expect("a draft");
    let unsent = server::applications::receipt_code(&portal.portal, application.id).grouped();
    let mut answers = Vec::new();
    for code in ["0000-0000-0000-0000-0000-0000", &unsent] {
        let page = portal.browser().get("/en/receipt").await.submit(&[("receipt-code", code)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!page.headers.contains_key("set-cookie"));
        answers.push(page.text(".error"));
    }
    assert_eq!(answers[0], answers[1]);
    let forged = portal.browser().with_cookie(&format!("receipt={}.99999999999999.AAAA", application.id));
    assert_ne!(forged.get("/en/receipt/status").await.path, "/en/receipt/status");
    let page = portal.browser().get("/en/receipt").await;
    for _ in 0..99 {
        page.submit(&[("receipt-code", "0000-0000-0000-0000-0000-0001")]).await;
    }
    let page = page.submit(&[("receipt-code", "0000-0000-0000-0000-0000-0002")]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn only_an_owner_withdraws_and_only_after_a_second_thought() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (draft, _) = submitted(&portal, &amina).await;
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
    let (draft, _) = submitted(&portal, &amina).await;
    let reference = app::kernel::Reference::from_slug(draft.rsplit('/').next().unwrap());
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let file = server::applications::find_by_reference(work.connection(), &reference).await.expect("the application");
    let event = app::applications::ApplicationEvent::FoundIncomplete;
    server::applications::advance(&work, &file, event).await.expect("it is found incomplete");
    work.finish("").await.expect("it is kept");
    let page = amina.get(&format!("/en{draft}/status")).await;
    assert!(page.main().contains("The clock stands still"), "{}", page.summary());
    let page = page.follow("Answer what we asked").await;
    assert!(page.main().contains("send the application again"), "{}", page.summary());
    let page = amina.get(&format!("/en{draft}/questions/aims")).await.submit(&[("aims", "More")]).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = amina.get(&format!("/en{draft}/declaration")).await;
    let page = page.submit(&[("declaration", "yes"), ("declared-by", "Amina")]).await;
    assert!(page.path.ends_with("/receipt"), "{}", page.summary());
    let page = amina.get(&format!("/en{draft}/status")).await;
    assert!(page.main().contains("Your answer arrived"), "{}", page.summary());
}
