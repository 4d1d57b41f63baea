//! What happened to people in daily use: coming back from a change, being asked for something, being removed while writing.

use app::kernel::{Language, Role};
use reqwest::StatusCode;

use super::{add_documents, answer_model, draft, submitted as sent};
use crate::harness::TestPortal;
use crate::review::{opened, submitted};

#[tokio::test]
async fn change_on_the_check_page_leads_back_to_it_from_every_part() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;
    let check = amina.get(&format!("/en{draft}/check")).await;
    let document = check.document();
    let links = scraper::Selector::parse(".summary-change a").expect("a selector");
    let changes: std::collections::BTreeSet<String> =
        document.select(&links).filter_map(|link| link.value().attr("href")).map(str::to_owned).collect();
    assert!(changes.len() >= 6, "{changes:?}");
    for change in changes {
        let part = amina.get(&change).await;
        assert!(part.text(".back a").contains("Back to checking"), "{change}: {}", part.text(".back a"));
        // Also after the language was changed on the way, and back.
        let french = part.submit_to(&change.replacen("/en/", "/fr/", 1), &[("switch_language", "fr")]).await;
        let english = french.submit_to(&change, &[("switch_language", "en")]).await;
        assert!(english.text(".back a").contains("Back to checking"), "{change}: {}", english.summary());
        if change.contains("/documents/") {
            let kept = english.upload(&[], "file", "another.pdf", super::PDF.to_vec()).await;
            assert!(kept.main().contains("another.pdf is saved"), "{}", kept.summary());
            assert!(kept.text(".back a").contains("Back to checking"), "{change}: {}", kept.path);
            let back = kept.follow("Back to checking").await;
            assert!(back.path.ends_with("/check"), "{}", back.path);
        } else {
            let back = english.submit(&[]).await;
            assert!(back.path.ends_with("/check?saved"), "{change}: {}", back.path);
            assert!(back.text("title").starts_with("Saved"), "{}", back.text("title"));
            assert!(back.main().contains("Your change is saved"), "{}", back.summary());
        }
    }
}

#[tokio::test]
async fn each_change_link_says_which_part_it_changes() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let links = amina.get(&format!("/en{draft}/check")).await.texts(".summary-change a");
    let different: std::collections::BTreeSet<&String> = links.iter().collect();
    assert_eq!(links.len(), different.len(), "{links:?}");
}

#[tokio::test]
async fn what_need_not_be_given_is_not_counted_among_what_must() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let of = |page: &crate::harness::Page| {
        let text = page.main();
        let said = text.split("Required parts completed: ").nth(1).unwrap_or_else(|| panic!("{}", page.summary()));
        said.split_whitespace().nth(2).unwrap_or_default().to_owned()
    };
    let list = amina.get(&format!("/en{draft}")).await;
    let total = of(&list);
    let optional = list.hrefs("li a[href*='/documents/']");
    for href in optional {
        amina.get(&href).await.upload(&[], "file", "more.pdf", super::PDF.to_vec()).await;
        let list = amina.get(&format!("/en{draft}")).await;
        assert_eq!(of(&list), total, "{href}: {}", list.summary());
    }
}

#[tokio::test]
async fn whoever_is_asked_sees_until_when_and_in_which_part_to_answer() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let (reviewer, _) = portal.person("Ren Ito", &[Role::Reviewer]).await;
    let page = opened(&reviewer, "en", &file).await;
    let doubt = [("verdict-K2", "cannot_tell"), ("facts-K2", "Les statuts se taisent."), ("missing-K2", "Une clause.")];
    let page = page.submit(&[&doubt[..], &[("cure-K2", "Envoyez la clause."), ("save", "recommend")]].concat()).await;
    let sent = page.submit(&[("outcome", "ask"), ("question-K2", "Dites qui reçoit un excédent.")]).await;
    assert!(sent.path.contains("asked="), "{}", sent.summary());
    let slug = file.reference.slug();
    for path in [format!("/en/applications/{slug}/status"), format!("/en/applications/{slug}")] {
        let page = member.get(&path).await;
        // Asked on 2 March, with 30 days to answer.
        assert!(page.text(".deadline").contains("Answer by"), "{path}: {}", page.main());
        assert!(page.text(".deadline").contains("1 April 2026"), "{path}: {}", page.text(".deadline"));
        assert!(page.has("[aria-labelledby=asked-title] [lang=fr]"), "{path}: {}", page.html);
        let part = page.follow("Governance").await;
        assert!(part.path.ends_with("/questions/governance"), "{}", part.path);
    }
}

#[tokio::test]
async fn an_editor_who_is_removed_while_writing_is_told_so_and_keeps_the_text() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    let (editor, user) = portal.person("Sami", &[]).await;
    let sql = "insert into organisation_members (organisation_id, user_id, role, added_at) \
               select organisation_id, $1, 'editor', 0 from applications where reference = $2";
    let reference = draft.rsplit('/').next().unwrap().replace('-', "/");
    portal.write(sql, [user.0.into(), reference.into()]).await.expect("an editor");
    let page = editor.get(&format!("/en{draft}/questions/aims")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    portal.write("delete from organisation_members where user_id = $1", [user.0.into()]).await.expect("removed");
    let typed = "Clean water <b>for</b> every village.\nAnd wells.";
    let closed = page.submit(&[("main_topic", "environment"), ("aims", typed)]).await;
    assert_eq!(closed.status, StatusCode::NOT_FOUND);
    assert!(closed.main().contains("your access may have ended"), "{}", closed.main());
    assert!(closed.main().contains("Clean water <b>for</b> every village."), "{}", closed.main());
    assert!(!closed.html.contains("<b>for</b>"), "typed text is text");
    // A person who posts without a form of ours is told nothing and is given nothing back.
    let forged = editor.post(&format!("/en{draft}/questions/aims"), &[("aims", typed)]).await;
    assert!(!forged.main().contains("Clean water"), "{}", forged.main());
}

#[tokio::test]
async fn starting_again_after_a_withdrawal_can_use_the_earlier_answers_and_documents() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (first, _) = sent(&amina).await;
    let status = amina.get(&format!("/en{first}/status")).await;
    assert!(!status.main().contains("Apply again"), "{}", status.summary());
    let withdrawn = amina.get(&format!("/en{first}/withdraw")).await.submit(&[]).await;
    let start = withdrawn.follow("Apply again").await;
    let slug = first.rsplit('/').next().unwrap();
    assert!(start.has(&format!("input[name=earlier][value='{slug}'][checked]")), "{}", start.html);
    assert!(!start.has("input[type=radio][name=organisation]"), "one organisation is not asked for");
    let list = start.submit(&[]).await;
    assert!(list.main().contains("Your earlier answers and documents are copied here"), "{}", list.summary());
    assert!(!list.main().contains("Not started Proof"), "{}", list.summary());
    let second = list.path.trim_start_matches("/en").split('?').next().unwrap().to_owned();
    let check = amina.get(&format!("/en{second}/check")).await;
    // The question about danger is asked again: the answer may be different on another day.
    assert_eq!(check.texts("#missing-title ~ ul a"), ["Who will see what"], "{}", check.main());
    assert!(check.main().contains("الماء النظيف للجميع") && check.main().contains("statutes.pdf"));
    // A copy is a file of its own: taking it out leaves the first one where it is.
    let page = amina.get(&format!("/en{second}/documents/statutes")).await;
    let remove = page.value("button[name=remove]");
    let page = page.submit(&[("remove", &remove)]).await;
    assert!(!page.main().contains("statutes.pdf"), "{}", page.summary());
    let files = "select count(*) from documents where removed_at is null and purpose = 'statutes'";
    assert_eq!(portal.number(files).await, 1);
    let again = amina.get(&format!("/en{first}/status")).await;
    assert!(again.main().contains("Withdrawn"), "{}", again.summary());
}

#[tokio::test]
async fn nobody_starts_from_the_answers_of_another_organisation() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (first, _) = sent(&amina).await;
    let slug = first.rsplit('/').next().unwrap().to_owned();
    let (other, _) = portal.person("Sami", &[]).await;
    let id = crate::organisations::describe(&other).await.to_string();
    let start = other.get("/en/programmes/model/start").await;
    assert!(!start.main().contains("earlier application"), "{}", start.summary());
    let foreign = start.submit(&[("organisation", &id), ("earlier", &slug)]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let second = crate::organisations::describe(&amina).await.to_string();
    let start = amina.get("/en/programmes/model/start").await;
    amina.get(&format!("/en{first}/withdraw")).await.submit(&[]).await;
    let mixed = start.submit(&[("organisation", &second), ("earlier", &slug)]).await;
    assert_eq!(mixed.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", mixed.summary());
    assert!(mixed.text(".error-summary").contains("another organisation or programme"), "{}", mixed.summary());
}

#[tokio::test]
async fn an_answer_that_makes_a_refusal_certain_says_so_at_once_and_on_every_page_before_sending() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let draft = draft(&amina, "model").await;
    answer_model(&amina, &draft).await;
    add_documents(&amina, &draft).await;
    for page in ["check", "declaration"] {
        let page = amina.get(&format!("/en{draft}/{page}")).await;
        assert!(!page.has("#certain-title"), "{}", page.summary());
    }
    let section = amina.get(&format!("/en{draft}/questions/principles")).await;
    let warned = section.submit(&[("accepts_principles", "no")]).await;
    assert!(warned.text("#certain-title").contains("would be refused"), "{}", warned.summary());
    assert!(warned.main().contains("Nobody can be admitted without accepting the principles."), "{}", warned.main());
    // An applicant who keeps the answer goes on: by the link, or by saving again.
    let on = warned.follow("Keep this answer and go on").await;
    assert!(on.path.contains("/documents/"), "{}", on.path);
    let on = warned.submit(&[]).await;
    assert!(on.path.contains("/documents/"), "{}", on.path);
    for page in ["check", "declaration"] {
        let page = amina.get(&format!("/en{draft}/{page}")).await;
        assert!(page.has("#certain-title"), "{}", page.summary());
        let part = page.follow("Does your organisation accept the principles").await;
        assert!(part.path.contains("/questions/principles"), "{}", part.path);
    }
    // A founding that is too young says from when on it will do; the profile says the same year.
    let own = amina.get(&format!("/en{draft}")).await.follow("About your organisation").await;
    let own = own.submit(&[("founded-year", "2026"), ("founded-approximate", "")]).await;
    assert_eq!(own.status, StatusCode::OK, "{}", own.summary());
    let young = amina.get(&format!("/en{draft}/questions/existence?back=check")).await;
    let young = young.submit(&[("founded_on-day", "1"), ("founded_on-month", "2"), ("founded_on-year", "2026")]).await;
    assert!(young.main().contains("1 February 2027"), "{}", young.main());
    let back = young.follow("Keep this answer and go on").await;
    assert!(back.path.ends_with("/check"), "{}", back.path);
}
