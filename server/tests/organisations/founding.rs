//! The founding date and the place, in the profile, in an application and in the eligibility check.

use reqwest::StatusCode;

use super::{PROFILE, describe};
use crate::harness::{Browser, Page, TestPortal};

/// Where one types a founding date: the address of the form, and the name of the date.
async fn forms(portal: &TestPortal) -> (Browser, Vec<(Page, &'static str)>) {
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await.to_string();
    let start = amina.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await;
    let forms = vec![
        (amina.get("/en/organisations/new").await, "founded"),
        (amina.get(&format!("{}/questions/existence", start.path)).await, "founded_on"),
        (amina.get("/en/programmes/model/eligibility").await, "founded"),
    ];
    (amina, forms)
}

/// Sends a form as its method says.
async fn send(browser: &Browser, page: &Page, fields: &[(&str, &str)]) -> Page {
    if !page.has("#form[method='get']") {
        return page.submit(fields).await;
    }
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    browser.get(&format!("/en/programmes/model/eligibility?{query}")).await
}

async fn typed(browser: &Browser, page: &Page, name: &str, [day, month, year]: [&str; 3], calendar: &str) -> Page {
    let parts = ["day", "month", "year", "calendar"].map(|part| format!("{name}-{part}"));
    let mut fields = vec![(parts[0].as_str(), day), (parts[1].as_str(), month), (parts[2].as_str(), year)];
    if !calendar.is_empty() {
        fields.push((parts[3].as_str(), calendar));
    }
    send(browser, page, &fields).await
}

#[tokio::test]
async fn every_form_names_the_part_of_a_date_that_is_wrong_and_keeps_what_was_typed() {
    let portal = TestPortal::start().await;
    let (browser, forms) = forms(&portal).await;
    for (page, name) in forms {
        for (date, part) in [
            (["30", "2", "2009"], "day"),
            (["", "13", "2009"], "month"),
            (["", "", "20x9"], "year"),
            (["5", "", "2009"], "month"),
            (["7", "3", "2999"], "year"),
            (["", "", "1389"], "calendar"),
        ] {
            let answer = typed(&browser, &page, name, date, "").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {date:?}: {}", answer.summary());
            let control = if part == "day" { format!("field-{name}") } else { format!("field-{name}-{part}") };
            assert!(answer.has(&format!(".error-summary a[href='#{control}']")), "{name} {date:?}: {}", answer.html);
            assert!(answer.has(&format!("[id='{control}']")), "{name} {date:?}: the error leads somewhere");
            let marked = answer.document().select(&selector("[id^='field-founded'][aria-invalid='true']")).count();
            assert!(marked <= 1, "{name} {date:?}: only what is wrong is marked");
            for (part, value) in ["day", "month", "year"].into_iter().zip(date) {
                assert_eq!(answer.value(&format!("input[name='{name}-{part}']")), value, "{name} {date:?}");
            }
        }
    }
}

fn selector(text: &str) -> scraper::Selector {
    scraper::Selector::parse(text).expect("a selector")
}

#[tokio::test]
async fn a_year_of_another_calendar_is_asked_back_and_answered_with_one_choice() {
    let portal = TestPortal::start().await;
    let (browser, forms) = forms(&portal).await;
    for (page, name) in forms {
        for (year, calendar, words) in [
            ("1389", "solar-hijri", "Solar Hijri"),
            ("۱۳۸۹", "solar-hijri", "About 2010"),
            ("1431", "hijri", "About 2010"),
            ("2553", "buddhist", "2010"),
            ("99", "minguo", "2010"),
        ] {
            let asked = typed(&browser, &page, name, ["", "", year], "").await;
            let choice = format!("input[type=radio][name='{name}-calendar'][value='{calendar}']");
            assert!(asked.has(&choice) && asked.main().contains(words), "{name} {year}: {}", asked.summary());
            let answered = typed(&browser, &asked, name, ["", "", year], calendar).await;
            assert!(!answered.has(&format!("a[href='#field-{name}-calendar']")), "{name}: {}", answered.summary());
        }
    }
}

#[tokio::test]
async fn an_application_takes_the_year_that_the_profile_knows_and_no_other() {
    let portal = TestPortal::start().await;
    let existence = forms(&portal).await.1.remove(1).0;
    assert_eq!(existence.value("input[name='founded_on-year']"), "2009", "it is filled in from the profile");
    let saved = existence.submit(&[("existence_shown_by", "minutes")]).await;
    assert!(!saved.has(".error-summary"), "a year alone is enough: {}", saved.summary());
    let differs = existence.submit(&[("founded_on-year", "2019")]).await;
    assert_eq!(differs.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(differs.main().contains("cannot both be right"), "{}", differs.summary());
}

#[tokio::test]
async fn a_place_is_understood_by_its_everyday_name_or_kept_as_it_is_written() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let written = |place: &'static str| {
        let fields: Vec<(&str, &str)> = PROFILE.into_iter().filter(|(name, _)| *name != "country").collect();
        [fields, vec![("country", ""), ("place", place)]].concat()
    };
    for (place, shown) in
        [("Tanzania", "United Republic of Tanzania"), ("韩国", "Republic of Korea"), ("Kosovo", "Kosovo")]
    {
        let page = amina.get("/en/organisations/new").await.submit(&written(place)).await;
        assert_eq!(page.status, StatusCode::OK, "{place}: {}", page.summary());
        assert!(page.main().contains(shown), "{place}: {}", page.summary());
    }
    let near = amina.get("/en/organisations/new").await.submit(&written("Morroco")).await;
    assert_eq!(near.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(near.text("#field-place-error").contains("Morocco"), "{}", near.summary());
    let kept = near.submit(&[("place-kept", "yes")]).await;
    assert!(kept.main().contains("Morroco"), "{}", kept.summary());
}
