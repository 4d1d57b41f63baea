//! Searching the register as people type: in every writing, with typing mistakes, by acronyms and by countries.

use std::collections::BTreeSet;

use app::kernel::Language;
use app::text::Locale;
use reqwest::StatusCode;
use server::protection::seal_organisation;
use server::register::FrequentTerms;

use super::{accredited, entered};
use crate::harness::{Page, TestPortal};

/// Writing, "found" or "not", name, search: the table of the folding itself.
fn pairs() -> Vec<[&'static str; 4]> {
    let table = include_str!("../../../app/src/text/folding/pairs.tsv");
    let rows = table.lines().filter(|line| !line.starts_with("# "));
    rows.map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect("four fields")).collect()
}

fn address(language: &str, field: &str, typed: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair(field, typed).finish();
    format!("/{language}/register?{query}")
}

fn is_close(page: &Page) -> bool {
    page.main().contains(&Locale::new(Language::En).text("register-close"))
}

#[tokio::test]
async fn names_of_every_writing_are_found_by_what_people_type() {
    let portal = TestPortal::start().await;
    for name in pairs().into_iter().map(|[.., name, _]| name).collect::<BTreeSet<_>>() {
        accredited(&portal, name, "", "KE").await;
    }
    let browser = portal.browser();
    let mut wrong = Vec::new();
    // As where few names have each word, and as where thousands have.
    for rare in [200, 0] {
        portal.portal.in_memory.of::<FrequentTerms>().walk_at_most(rare);
        for [writing, expected, name, typed] in pairs() {
            let page = browser.get(&address("en", "q", typed)).await;
            let shown =
                page.texts("tbody th a bdi").iter().any(|shown| shown.trim() == name.trim()) && !is_close(&page);
            if shown != (expected == "found") {
                wrong.push(format!("{writing}: {typed} for {name} should be {expected} ({rare})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn words_that_many_names_have_find_the_same_before_and_after_a_name_comes_or_hides() {
    let portal = TestPortal::start().await;
    portal.portal.in_memory.of::<FrequentTerms>().walk_at_most(0);
    accredited(&portal, "Water for Women", "", "KE").await;
    accredited(&portal, "Women and Light", "", "KE").await;
    let browser = portal.browser();
    let found = async |typed: &str| browser.get(&address("en", "q", typed)).await.texts("tbody th a bdi");
    let nobody: [&str; 0] = [];
    assert_eq!(found("water women").await, ["Water for Women"]);
    assert_eq!(found("water light").await, nobody);
    let (organisation, _) = accredited(&portal, "Light and Water", "", "KE").await;
    assert_eq!(found("water light").await, ["Light and Water"]);
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    seal_organisation(&work, organisation).await.expect("a seal");
    work.commit("").await.expect("it is hidden");
    portal.clock.advance(31_000);
    assert_eq!(found("water light").await, nobody);
}

#[tokio::test]
async fn an_acronym_is_shown_and_found() {
    let portal = TestPortal::start().await;
    entered(&portal, ["Société des amis de l’océan Est", "", "SAOE"], "FR").await;
    let browser = portal.browser();
    for typed in ["SAOE", "saoe", "S.A.O.E."] {
        let page = browser.get(&address("fr", "q", typed)).await;
        assert!(page.text("tbody th").contains("SAOE"), "{typed}: {}", page.summary());
    }
    let page = browser.get("/fr/register").await.follow("Société").await;
    assert!(page.main().contains("SAOE"), "{}", page.summary());
}

#[tokio::test]
async fn the_number_of_hits_is_said_and_signs_alone_match_nothing() {
    let portal = TestPortal::start().await;
    for number in 0..3 {
        accredited(&portal, &format!("Green Coast {number}"), "", "KE").await;
    }
    let browser = portal.browser();
    assert!(browser.get(&address("en", "q", "green")).await.main().contains("3 entries found"));
    assert!(browser.get(&address("ru", "q", "green")).await.main().contains("Найдено 3 записи"));
    assert!(browser.get(&address("en", "q", "Coast 2")).await.main().contains("1 entry found"));
    for signs in ["%", "_", "***", "🌊", "%%%", "' or 1=1 --", "()", "\\", "\u{0}"] {
        let page = browser.get(&address("en", "q", signs)).await;
        assert!(!page.has("tbody"), "{signs}: {}", page.summary());
    }
    let longest = "a".repeat(5_000);
    assert_eq!(browser.get(&address("en", "q", &longest)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn one_wrong_letter_still_finds_and_the_page_says_so() {
    let portal = TestPortal::start().await;
    for name in ["Akwaaba Women", "Lighthouse Fund", "Дом надежды", "جمعية الزيتونة", "Sea Watch"]
    {
        accredited(&portal, name, "", "GH").await;
    }
    let browser = portal.browser();
    for (typed, name) in [
        ("Akwaba", "Akwaaba Women"),
        ("Lighthose", "Lighthouse Fund"),
        ("Lightohuse fund", "Lighthouse Fund"),
        ("надежда", "Дом надежды"),
        ("الزيتنة", "جمعية الزيتونة"),
        ("seawatch", "Sea Watch"),
    ] {
        let page = browser.get(&address("en", "q", typed)).await;
        assert_eq!(page.texts("tbody th a bdi"), [name], "{typed}: {}", page.summary());
        assert!(is_close(&page), "{typed}");
    }
    assert!(!is_close(&browser.get(&address("en", "q", "akwaaba")).await));
}

#[tokio::test]
async fn when_nothing_matches_names_that_sound_alike_are_offered_in_six_languages() {
    let portal = TestPortal::start().await;
    accredited(&portal, "Zitouna Association", "", "TN").await;
    let browser = portal.browser();
    for language in Language::ALL {
        let page = browser.get(&address(language.code(), "q", "Zaytouna")).await;
        assert!(!page.has("tbody"), "{}", page.summary());
        let asked = Locale::new(language).text("register-meant");
        assert!(page.main().contains(&asked) && page.main().contains("Zitouna Association"), "{}", page.summary());
    }
    assert!(!browser.get(&address("en", "q", "Quagga")).await.main().contains("Did you mean"));
}

#[tokio::test]
async fn of_a_hidden_organisation_neither_hits_nor_hints_know_anything() {
    let portal = TestPortal::start().await;
    let (organisation, _) = entered(&portal, ["Zitouna Harbour", "", "ZHQX"], "TN").await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    seal_organisation(&work, organisation).await.expect("sealed");
    work.commit("").await.expect("the seal is kept");
    let browser = portal.browser();
    for typed in ["Zitouna", "Zaytouna", "zitoun", "harbor", "harbour", "ZHQX"] {
        let page = browser.get(&address("en", "q", typed)).await;
        let said = page.main().replace(typed, "").to_lowercase();
        assert!(!page.has("tbody") && !said.contains("did you mean"), "{typed}: {said}");
        assert!(!said.contains("zitouna") && !said.contains("harbour"), "{typed}: {said}");
    }
    assert_eq!(portal.number("select count(*) from register_words").await, 0, "no word of its names stays");
    assert_eq!(portal.number("select count(*) from register_terms").await, 0);
    portal.show_again(organisation).await;
    assert!(browser.get(&address("en", "q", "ZHQX")).await.has("tbody"));
}

#[tokio::test]
async fn countries_are_understood_by_everyday_names_and_hinted_at_in_the_name_field() {
    let portal = TestPortal::start().await;
    accredited(&portal, "Ukombozi", "", "TZ").await;
    accredited(&portal, "Green Coast", "", "KE").await;
    let browser = portal.browser();
    for (language, typed) in [
        ("en", "Tanzania"),
        ("fr", "Tanzanie"),
        ("ru", "Танзания"),
        ("ar", "تنزانيا"),
        ("zh", "坦桑尼亚"),
        ("es", "tanzania"),
        ("en", "TZ"),
        ("en", "United Republic of Tanzania"),
        ("en", "坦桑尼亚"),
    ] {
        let page = browser.get(&address(language, "country", typed)).await;
        assert_eq!(page.texts("tbody th a bdi"), ["Ukombozi"], "{typed}: {}", page.summary());
    }
    let page = browser.get(&address("en", "country", "Tanzonia")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text("#field-country-error").contains("United Republic of Tanzania"), "{}", page.summary());
    let hint = browser.get(&address("en", "q", "Tanzania")).await;
    let list = hint.follow("Show the organisations in").await;
    assert_eq!(list.texts("tbody th a bdi"), ["Ukombozi"], "{}", list.summary());
}
