//! Several files in one post: each is checked alone, and together they take no more room than one.

use reqwest::{StatusCode, multipart};

use super::{PDF, draft};
use crate::harness::{Page, TestPortal};

/// Posts the page's form with these files in its one control.
async fn send(page: &Page, files: Vec<(String, Vec<u8>)>) -> Page {
    let token = |name: &str| page.value(&format!("#form input[name='{name}']"));
    let mut form = multipart::Form::new();
    for name in ["form_id", "form_token", "version"] {
        form = form.text(name, token(name));
    }
    for (name, bytes) in files {
        form = form.part("file", multipart::Part::bytes(bytes).file_name(name));
    }
    page.send_to(page.path.split('?').next().unwrap_or_default(), form).await
}

fn waiting(portal: &TestPortal) -> usize {
    std::fs::read_dir(portal.portal.config.data.join("blobs/incoming")).expect("the folder").count()
}

#[tokio::test]
async fn good_files_are_kept_and_each_refused_one_is_named_with_its_cure() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let page = amina.get(&path).await;
    assert!(page.has("input[type=file][multiple]"), "{}", page.summary());
    assert!(page.main().contains("20 files at most at once"), "{}", page.summary());
    let all = send(&page, vec![("a.pdf".into(), PDF.to_vec()), ("محضر.txt".into(), "محضر".into())]).await;
    assert_eq!(all.status, StatusCode::OK, "{}", all.summary());
    for said in ["a.pdf is saved.", "محضر.txt is saved."] {
        assert!(all.main().contains(said), "{said} in {}", all.summary());
    }
    assert_eq!(all.texts(".files li").len(), 2);
    let again = send(&page, vec![("a.pdf".into(), PDF.to_vec()), ("محضر.txt".into(), "محضر".into())]).await;
    assert_eq!(again.texts(".files li").len(), 2, "the same post twice is one: {}", again.summary());

    let mixed = vec![
        ("b.pdf".into(), PDF.to_vec()),
        ("empty.pdf".into(), Vec::new()),
        ("statutes.js".into(), b"alert(1)".to_vec()),
        ("c.txt".into(), b"Minutes".to_vec()),
    ];
    let some = send(&amina.get(&path).await, mixed).await;
    assert_eq!(some.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", some.summary());
    let summary = some.text(".error-summary");
    assert!(summary.contains("empty.pdf: This file is empty"), "{summary}");
    assert!(summary.contains("statutes.js: statutes.js is a program"), "{summary}");
    assert!(some.main().contains("b.pdf is saved.") && some.main().contains("c.txt is saved."), "{}", some.main());
    assert_eq!(some.texts(".files li").len(), 4);
    assert_eq!(waiting(&portal), 0, "nothing refused is left behind");

    let none =
        send(&amina.get(&path).await, vec![("x.js".into(), b"a".to_vec()), ("y.js".into(), b"b".to_vec())]).await;
    assert_eq!(none.texts(".error-summary li").len(), 2, "{}", none.summary());
    assert_eq!(none.texts(".files li").len(), 4);
    let acts = portal.acts(&["document_added"]).await;
    assert_eq!(acts.len(), 4, "each file that was kept is an act");
}

#[tokio::test]
async fn together_they_are_no_larger_than_one_may_be_and_no_more_than_are_allowed() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let half = vec![b'a'; 26_000_000];
    let files = vec![("one.txt".into(), half.clone()), ("two.txt".into(), half), ("three.txt".into(), b"x".to_vec())];
    let page = send(&amina.get(&path).await, files).await;
    assert!(page.text(".error-summary").contains("two.txt: The files together are larger than"), "{}", page.summary());
    assert_eq!(page.texts(".files li").len(), 2, "the first and the third: {}", page.summary());
    let huge = vec![("huge.txt".into(), vec![b'a'; 51_000_000]), ("small.txt".into(), b"y".to_vec())];
    let page = send(&amina.get(&path).await, huge).await;
    assert!(page.text(".error-summary").contains("huge.txt: This file is larger than"), "{}", page.summary());
    assert_eq!(page.texts(".files li").len(), 3, "{}", page.summary());

    let many = (0..22).map(|number| (format!("{number}.txt"), format!("Text {number}").into_bytes())).collect();
    let page = send(&amina.get(&path).await, many).await;
    let summary = page.texts(".error-summary li");
    assert_eq!(summary.len(), 2, "{summary:?}");
    assert!(summary[0].contains("20.txt: More files came at once than we can take."), "{summary:?}");
    assert_eq!(page.texts(".files li").len(), 23, "{}", page.summary());
    assert_eq!(waiting(&portal), 0);
}

#[tokio::test]
async fn the_quota_counts_each_of_them() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let path = format!("/en{}/documents/existence", draft(&amina, "model").await);
    let mut page = amina.get(&path).await;
    for _ in 0..4 {
        let stamp = page.value("#form input[name='form_id']");
        let some = (0..20).map(|number| (format!("{number}.txt"), format!("{stamp} {number}").into_bytes())).collect();
        send(&page, some).await;
        page = amina.get(&path).await;
    }
    assert_eq!(page.texts(".files li").len(), 80);
    let most = (0..18).map(|number| (format!("{number}.txt"), format!("Last {number}").into_bytes())).collect();
    send(&page, most).await;
    let last = vec![("l".into(), b"l".to_vec()), ("m".into(), b"m".to_vec()), ("n".into(), b"n".to_vec())];
    let page = send(&amina.get(&path).await, last).await;
    assert_eq!(page.texts(".files li").len(), 100, "{}", page.summary());
    assert!(page.text(".error-summary").contains("There is no room for this file here"), "{}", page.summary());
    let rows = portal.number("select count(*) from documents").await;
    assert_eq!(rows, 100);
    assert_eq!(waiting(&portal), 0);
}
