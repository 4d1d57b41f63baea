//! What is pointed at, and what is left alone.

use super::*;
use crate::kernel::{Date, Language};
use crate::text::Locale;

fn file() -> FileWords {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    FileWords {
        names: owned(&[
            "Réseau des maraîchères du fleuve",
            "RMF",
            "Podor",
            "Amina Diallo",
            "绿色海岸社",
            "شبكة الزيتونة",
        ]),
        reference: "TRB/2026/048213".into(),
        texts: owned(&[
            "The statutes adopted by the founding assembly do not say who elects the board.",
            "我们每年在县城举行一次会员大会选举负责人",
        ]),
        codes: owned(&["K5"]),
    }
}

fn risks(text: &str) -> Vec<Risk> {
    let mut risks: Vec<Risk> = warnings(text, &file()).into_iter().map(|warning| warning.risk).collect();
    risks.dedup();
    risks
}

#[test]
fn a_summary_that_tells_nothing_is_left_alone() {
    for text in [
        "The rules handed in leave open how leaders are elected. Criterion K5 was not shown to be met.",
        "Les règles remises ne disent pas qui vote.",
        "现有材料未能说明由谁选举负责人。",
        "لا يبيّن ما ورد من ينتخب الهيئة.",
    ] {
        assert_eq!(warnings(text, &file()), [], "{text}");
    }
}

#[test]
fn names_are_found_in_every_script_and_spelling() {
    for text in [
        "le RESEAU DES MARAICHERES du fleuve",
        "The association of Podor did not show it.",
        "members of RMF vote",
        "请绿色海岸社补交",
        "لم تبيّن شبكة الزيتونة ذلك",
        "as amina told us",
    ] {
        assert!(risks(text).contains(&Risk::Name), "{text}: {:?}", warnings(text, &file()));
    }
}

#[test]
fn a_name_is_found_wherever_it_stands_in_a_long_line() {
    let line = format!("{} Podor", "word ".repeat(4_000));
    assert_eq!(risks(&line), [Risk::Name, Risk::Capital]);
    let line = format!("{}绿色海岸社", "的".repeat(5_000));
    assert!(risks(&line).contains(&Risk::Name));
}

#[test]
fn numbers_dates_and_references_are_pointed_at_in_any_digits() {
    for (text, risk) in [
        ("founded in 2014", Risk::Number),
        ("the 14 articles", Risk::Number),
        ("المادة ١٤ من النظام", Risk::Number),
        ("on 11/05/2014", Risk::Date),
        ("adopted on 11 May", Risk::Date),
        ("le 11 mai", Risk::Date),
        ("ملصق من مايو", Risk::Date),
        ("file 048213", Risk::Reference),
        ("٠٤٨٢١٣", Risk::Reference),
        ("see www.rmf.example", Risk::Address),
        ("write to a@b.example", Risk::Address),
    ] {
        assert!(risks(text).contains(&risk), "{text}: {:?}", warnings(text, &file()));
    }
}

/// One warning, of a date, that holds all of it.
fn only_a_date(text: &str, date: &str) {
    let found = warnings(text, &FileWords::default());
    assert_eq!(found, [Warning { risk: Risk::Date, found: date.to_owned() }], "{text}");
}

#[test]
fn every_month_of_every_language_is_a_date_beside_its_number_and_never_a_name() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for month in 1..=12 {
            for day in [1, 3, 28] {
                let day = Date::new(2014, month, day).expect("a day");
                for date in [locale.date(day), locale.month(day)] {
                    let date = date.replace(['\u{2068}', '\u{2069}'], "");
                    let bare = date.trim_end_matches('.').trim_end_matches(['г', '\u{202f}', '\u{a0}', ' ']);
                    only_a_date(&date, bare);
                    only_a_date(&format!("x {date}"), bare);
                    for risk in risks(&format!("x {date} y {date}.")) {
                        assert_eq!(risk, Risk::Date, "{date}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_date_is_found_in_the_ways_people_write_it() {
    for (text, date) in [
        ("on 3 May", "3 May"),
        ("since May 2014 nothing", "May 2014"),
        ("May 3, 2014", "May 3, 2014"),
        ("the 3rd of May", "3rd of May"),
        ("on 12 Dec. 2014 it", "12 Dec. 2014"),
        ("le 1er mai 2014", "1er mai 2014"),
        ("el 3 de mayo de 2014", "3 de mayo de 2014"),
        ("в мае 2014", "мае 2014"),
        ("3 апр. 2014", "3 апр. 2014"),
        ("في 3 أيار/مايو 2014", "3 أيار/مايو 2014"),
        ("في ١٥ كانون الثاني/يناير", "١٥ كانون الثاني/يناير"),
        ("3 مايو", "3 مايو"),
        ("in September", "September"),
        ("closed in May", "May"),
        ("五月", "五月"),
        ("2014年5月3日", "2014年5月3日"),
    ] {
        only_a_date(text, date);
    }
}

#[test]
fn a_word_that_is_a_month_too_is_left_alone_where_it_is_none() {
    for text in ["The board may decide.", "May the board decide?", "الاجتماع الثاني", "开会五个月", "mais non"]
    {
        assert_eq!(warnings(text, &FileWords::default()), [], "{text}");
    }
    assert_eq!(risks("the 14 marked articles"), [Risk::Number]);
    assert_eq!(risks("in 2014. May the board decide?"), [Risk::Number]);
}

#[test]
fn what_was_copied_is_a_quotation_with_marks_or_without() {
    for text in [
        "We saw that the statutes adopted by the founding assembly say little.",
        "They wrote “the assembly decides”.",
        "Ils écrivent « l’assemblée décide ».",
        "材料称每年在县城举行一次会员大会选举。",
    ] {
        assert!(risks(text).contains(&Risk::Quotation), "{text}: {:?}", warnings(text, &file()));
    }
    let copied = warnings("We saw that the statutes adopted by the founding assembly say little.", &file());
    assert!(copied.iter().any(|one| one.found == "the statutes adopted by the founding assembly"), "{copied:?}");
}

#[test]
fn a_capital_within_a_sentence_may_be_a_name() {
    assert_eq!(risks("The branch in Kisumu was closed."), [Risk::Capital]);
    assert_eq!(risks("It was closed. Nobody answered."), []);
}

#[test]
fn a_long_text_does_not_take_long() {
    let text = "word ".repeat(4_000);
    let long = FileWords { texts: vec!["other ".repeat(20_000)], ..file() };
    assert!(warnings(&text, &long).len() <= MOST);
}
