//! No address makes a page say that something was done.

use std::collections::BTreeSet;
use std::path::Path;

use server::web::CONFIRMATIONS;

use crate::harness::TestPortal;

const MINUTE: i64 = 60 * 1000;

/// What stands behind a word, where anything does.
const VALUES: [&str; 7] = ["saved", "mail", "password", "ended", "extended", "no-role", "TRB-2026-999999"];

#[tokio::test]
async fn no_page_confirms_by_its_address_what_its_reader_did_not_do() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    portal.clock.advance(3 * MINUTE);
    let (mut asked, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for seen in portal.walk().await {
        let kind = seen.who.starts_with("holder");
        if seen.page.path.contains('?') || !asked.insert((seen.route, kind)) {
            continue;
        }
        let browser = seen.page.browser();
        let plain = browser.get(&seen.page.path).await;
        let mut queries: Vec<String> = CONFIRMATIONS.iter().map(|word| (*word).to_owned()).collect();
        queries.extend(VALUES.map(|value| format!("done={value}")));
        let documents = scraper::Selector::parse("a[href*='/documents/']").expect("a selector");
        let document =
            plain.document().select(&documents).filter_map(|link| link.value().attr("href")).next().map(str::to_owned);
        queries.extend(document.iter().filter_map(|href| href.split('/').nth(3)).map(|id| format!("added={id}")));
        for query in queries {
            let page = browser.get(&format!("{}?{query}", seen.page.path)).await;
            let title = |html: &str| html.split("</title>").next().map(str::to_owned);
            if page.main() != plain.main() || title(&page.html) != title(&plain.html) {
                wrong.insert(format!("{}?{query} as {}", seen.route, seen.who));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    for route in
        ["/account", "/queue", "/files/{reference}", "/applications/{reference}", "/organisations/{id}/members"]
    {
        assert!(asked.iter().any(|(found, _)| *found == route), "{route} was not asked for");
    }
}

#[tokio::test]
async fn what_was_done_is_confirmed_to_whoever_did_it_for_two_minutes() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let form = amina.get("/en/account/language").await;
    let saved = form.submit(&[("language", "fr")]).await;
    let french = saved.path.clone();
    assert_eq!(french, "/fr/account?done=saved", "{}", saved.summary());
    let confirmed = saved.main();
    let plain = amina.get("/fr/account").await.main();
    assert_ne!(confirmed, plain, "{}", saved.summary());
    assert_eq!(amina.get(&french).await.main(), confirmed, "a page that came only in part is asked for again");
    assert_ne!(
        amina.get("/en/account?done=saved").await.main(),
        amina.get("/en/account").await.main(),
        "in any language"
    );
    assert_eq!(amina.get("/fr/account?done=password").await.main(), plain, "only what was done");
    let (leila, _) = portal.person("Leila", &[]).await;
    assert_eq!(leila.get(&french).await.main(), leila.get("/fr/account").await.main(), "nobody else");
    portal.clock.advance(2 * MINUTE);
    assert_eq!(amina.get(&french).await.main(), plain, "not for ever");
    // A person who sends it again, because no answer came, reads what was done.
    let again = form.submit(&[("language", "fr")]).await;
    assert_eq!(again.main(), confirmed, "{}", again.summary());
}

#[tokio::test]
async fn a_session_that_was_made_longer_says_so_and_signing_out_is_not_said_to_whoever_is_signed_in() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let session = amina.get("/en/session").await;
    let extended = session.submit_form("main form", &[]).await;
    assert_eq!(extended.path, "/en/session?done=extended");
    assert_ne!(extended.main(), session.main());
    portal.clock.advance(3 * MINUTE);
    assert_eq!(amina.get("/en/session?done=extended").await.main(), amina.get("/en/session").await.main());
    assert!(!amina.get("/en/signed-out").await.path.contains("signed-out"));
}

/// Words of addresses that confirm nothing: places, filters, keys of mails, what a page is to show.
const OTHERS: [&str; 22] = [
    "after",
    "back",
    "check",
    "code",
    "concluded",
    "day",
    "earlier",
    "from",
    "institution",
    "kept",
    "mode",
    "next",
    "programme",
    "q",
    "reference",
    "round",
    "state",
    "then",
    "tls",
    "to",
    "token",
    "x",
];

/// A word that is added to an address after an act is added to the list as well, or named here as something else.
#[test]
fn every_word_of_an_address_is_known() {
    let mut unknown = BTreeSet::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut |path, text| {
        for (place, _) in text.match_indices('?') {
            let before = text[..place].chars().next_back().unwrap_or(' ');
            let word: String = text[place + 1..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            let after = text[place + 1 + word.len()..].chars().next().unwrap_or(' ');
            let of_address =
                (before.is_ascii_alphanumeric() || before == '}' || before == '"') && "=\"#{&".contains(after);
            let known = CONFIRMATIONS.contains(&word.as_str()) || OTHERS.contains(&word.as_str());
            if of_address && !word.is_empty() && !known {
                unknown.insert(format!("{path}: ?{word}"));
            }
        }
    });
    assert!(unknown.is_empty(), "{unknown:?}");
}

fn read(folder: &Path, look: &mut impl FnMut(&str, &str)) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(&path, look);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            look(&path.display().to_string(), &std::fs::read_to_string(&path).expect("a file"));
        }
    }
}
