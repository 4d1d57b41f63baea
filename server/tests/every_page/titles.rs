//! What a browser keeps of a page after its reader has left: its history, its tabs and a shared computer's list of visited pages
//! hold the title.

use std::collections::BTreeSet;

use app::kernel::Language;

use crate::harness::{Page, Seen, TestPortal};

/// Public by themselves: the page names nobody whom the public lists do not name.
const PUBLIC: [&str; 2] = ["/register/{id}", "/decisions/{id}"];

/// The beginnings of words that would tell that somebody hides, and words that only look like them.
fn telling(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::En => (&["hide", "hidden", "hiding", "sealed", "danger", "secret"], &["secretar"]),
        Language::Fr => (&["masqu", "cach", "soustrai", "danger"], &[]),
        Language::Es => (&["ocult", "peligr"], &[]),
        Language::Ru => (&["скры", "сокры", "опасн", "угроз"], &["безопасн"]),
        Language::Zh => (&["隐藏", "危"], &[]),
        Language::Ar => (&["خف", "خطر"], &[]),
    }
}

/// The words of a text that would tell it.
fn told(text: &str, language: Language) -> Vec<&'static str> {
    let (telling, harmless) = telling(language);
    let small = harmless.iter().fold(text.to_lowercase(), |text, word| text.replace(word, ""));
    telling.iter().copied().filter(|word| small.contains(word)).collect()
}

/// The names of all organisations.
pub async fn names(portal: &TestPortal) -> Vec<String> {
    portal.words("select name from organisations order by name").await
}

pub fn faults(seen: &Seen, names: &[String]) -> Vec<String> {
    let title = seen.page.text("title");
    let named = names.iter().filter(|name| !PUBLIC.contains(&seen.route) && title.contains(name.as_str()));
    let mut found: Vec<String> = named.map(|name| format!("the title {title:?} names {name}")).collect();
    found.extend(says(seen, &seen.page, Language::En));
    found
}

fn says(seen: &Seen, page: &Page, language: Language) -> Vec<String> {
    let title = page.text("title");
    let words = if is_staff(seen) { Vec::new() } else { told(&title, language) };
    words.into_iter().map(|word| format!("the title {title:?} says {word}")).collect()
}

fn is_staff(seen: &Seen) -> bool {
    !(seen.who.starts_with("owner") || seen.who.starts_with("holder") || seen.who == "a stranger")
}

/// The same pages in the other languages: each title of a route once.
pub async fn faults_elsewhere(walked: &[Seen]) -> (usize, Vec<String>) {
    let (mut compared, mut found, mut titles) = (0, Vec::new(), BTreeSet::new());
    for seen in walked.iter().filter(|seen| !is_staff(seen)) {
        let title: String = seen.page.text("title").chars().filter(|character| !character.is_numeric()).collect();
        if !titles.insert((seen.route, title)) {
            continue;
        }
        for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
            let there = seen.page.path.replacen("/en", &format!("/{}", language.code()), 1);
            let page = seen.page.follow_path(&there).await;
            compared += usize::from(page.status.is_success());
            found.extend(says(seen, &page, language).into_iter().map(|fault| format!("{}: {fault}", page.path)));
        }
    }
    (compared, found)
}

/// The messages of a language by their key, as they are written.
fn messages(language: Language) -> Vec<(String, String)> {
    let folder = format!("{}/../locales/{}", env!("CARGO_MANIFEST_DIR"), language.code());
    let mut found: Vec<(String, String)> = Vec::new();
    for file in std::fs::read_dir(folder).expect("the messages").flatten() {
        for line in std::fs::read_to_string(file.path()).expect("a text").lines() {
            match (line.split_once(" ="), found.last_mut()) {
                (_, Some((_, text))) if line.starts_with(' ') => text.push_str(line),
                (Some((key, text)), _) if line.starts_with(char::is_alphabetic) => {
                    found.push((key.to_owned(), text.to_owned()));
                }
                _ => {}
            }
        }
    }
    found
}

/// Every message that speaks of hiding in English does so in each language in words that this test looks for.
#[test]
fn the_words_of_hiding_are_known_in_every_language() {
    let english = messages(Language::En);
    let speaking: BTreeSet<String> =
        english.into_iter().filter(|(_, text)| !told(text, Language::En).is_empty()).map(|(key, _)| key).collect();
    assert!(speaking.len() > 40, "{speaking:?}");
    for language in Language::ALL {
        let said: Vec<_> = messages(language).into_iter().filter(|(key, _)| speaking.contains(key)).collect();
        assert_eq!(said.len(), speaking.len(), "{}", language.code());
        let unknown: Vec<_> = said.iter().filter(|(_, text)| told(text, language).is_empty()).collect();
        assert!(unknown.is_empty(), "{}: {unknown:#?}", language.code());
        // English decides what speaks of it: it may look for more words than are said.
        let sought = telling(language).0.iter().filter(|_| language != Language::En);
        for word in sought {
            assert!(said.iter().any(|(_, text)| told(text, language).contains(word)), "nothing says {word}");
        }
    }
}
