//! Golden formats: what a reader of each language sees, letter by letter. Order: ar zh en fr ru es.

use std::cmp::Ordering;

use jiff::civil::date;

use super::Locale;
use crate::kernel::{Argument, Language, Message, Timestamp};

fn all(say: impl Fn(Locale) -> String) -> [String; 6] {
    Language::ALL.map(|language| say(Locale::new(language)))
}

/// 2027-03-14T17:00:00Z: 18:00 in Geneva, 13:00 in New York, which has already changed its clocks.
const MOMENT: Timestamp = Timestamp(1_805_043_600_000);

#[test]
fn a_date_is_written_in_full_as_united_nations_documents_write_it() {
    assert_eq!(
        all(|locale| locale.date(date(2027, 3, 14))),
        [
            "14 آذار/مارس 2027",
            "2027年3月14日",
            "14 March 2027",
            "14 mars 2027",
            "14 марта 2027 г.",
            "14 de marzo de 2027"
        ]
        .map(|text| text.replace(" г.", "\u{202f}г."))
    );
    assert_eq!(Locale::new(Language::Fr).date(date(2027, 5, 1)), "1er mai 2027");
}

#[test]
fn arabic_months_have_both_names() {
    let arabic = Locale::new(Language::Ar);
    let months: Vec<String> = (1..=12).map(|month| arabic.date(date(2026, month, 1))).collect();
    assert_eq!(months[0], "1 كانون الثاني/يناير 2026");
    assert_eq!(months[5], "1 حزيران/يونيه 2026");
    assert_eq!(months[11], "1 كانون الأول/ديسمبر 2026");
    assert!(months.iter().all(|month| month.contains('/')));
}

#[test]
fn a_moment_names_its_city_and_offset() {
    assert_eq!(
        all(|locale| locale.date_time(MOMENT, "Europe/Zurich")),
        [
            "14 آذار/مارس 2027، الساعة 18:00 (جنيف، UTC+1)",
            "2027年3月14日 18:00（日内瓦，UTC+1）",
            "14 March 2027, 18:00 (Geneva, UTC+1)",
            "14 mars 2027, 18:00 (Genève, UTC+1)",
            "14 марта 2027\u{202f}г., 18:00 (Женева, UTC+1)",
            "14 de marzo de 2027, 18:00 (Ginebra, UTC+1)",
        ]
    );
    let english = Locale::new(Language::En);
    assert_eq!(english.date_time(MOMENT, "America/New_York"), "14 March 2027, 13:00 (New York, UTC\u{2212}4)");
    assert_eq!(english.date_time(MOMENT, "Asia/Kathmandu"), "14 March 2027, 22:45 (Kathmandu, UTC+5:45)");
    assert_eq!(english.date_time(MOMENT, "UTC"), "14 March 2027, 17:00 UTC");
    assert_eq!(english.date_time(MOMENT, "Nowhere/At_All"), "14 March 2027, 17:00 UTC");
    assert_eq!(english.date_in(MOMENT, "Pacific/Auckland"), "15 March 2027");
}

#[test]
fn numbers_and_sizes_follow_the_language() {
    assert_eq!(
        all(|locale| locale.number(1_234_567)),
        ["1,234,567", "1,234,567", "1,234,567", "1\u{202f}234\u{202f}567", "1\u{a0}234\u{a0}567", "1.234.567"]
    );
    assert_eq!(all(|locale| locale.percent(12)), ["12%", "12%", "12%", "12\u{a0}%", "12\u{a0}%", "12\u{a0}%"]);
    assert_eq!(
        all(|locale| locale.file_size(9_460_000)),
        ["9.5 ميغابايت", "9.5 MB", "9.5 MB", "9,5 Mo", "9,5 МБ", "9,5 MB"].map(|text| text.replace(' ', "\u{a0}"))
    );
    let english = Locale::new(Language::En);
    assert_eq!(english.file_size(1), "1 byte");
    assert_eq!(english.file_size(999), "999 bytes");
    assert_eq!(english.file_size(10_000_000), "10\u{a0}MB");
    assert_eq!(english.file_size(999_001), "1\u{a0}MB");
}

#[test]
fn an_enumeration_ends_with_and() {
    let items = ["A", "B", "C"].map(str::to_owned);
    assert_eq!(
        all(|locale| locale.list(&items)),
        ["A وB وC", "A、B和C", "A, B and C", "A, B et C", "A, B и C", "A, B y C"]
    );
    assert_eq!(Locale::new(Language::En).list(&items[..1]), "A");
    assert_eq!(Locale::new(Language::En).list(&[]), "");
}

#[test]
fn names_sort_in_the_readers_alphabet() {
    let sorted = |language, mut names: Vec<&'static str>| {
        names.sort_by(|left, right| Locale::new(language).compare(left, right));
        names
    };
    assert_eq!(sorted(Language::Es, vec!["oso", "ñu", "nube"]), ["nube", "ñu", "oso"]);
    assert_eq!(sorted(Language::Fr, vec!["zèbre", "école", "eau"]), ["eau", "école", "zèbre"]);
    assert_eq!(sorted(Language::Ru, vec!["яма", "ёж", "еда"]), ["еда", "ёж", "яма"]);
    // By pronunciation: běi, shàng, wēi.
    assert_eq!(sorted(Language::Zh, vec!["威海", "上海", "北京"]), ["北京", "上海", "威海"]);
    assert_eq!(sorted(Language::Ar, vec!["ياسمين", "باب", "أرز"]), ["أرز", "باب", "ياسمين"]);
    assert_eq!(Locale::new(Language::En).compare("a", "a"), Ordering::Equal);
}

#[test]
fn plural_forms_follow_the_raw_number_and_show_the_formatted_one() {
    let said = |language, count: i64| {
        Locale::new(language).bare(&Message::new("interface-results-count").with("count", count))
    };
    assert_eq!(said(Language::En, 1), "1 result");
    assert_eq!(said(Language::En, 1_234), "1,234 results");
    assert_eq!(
        [1, 3, 5, 21, 1_234].map(|count| said(Language::Ru, count)),
        ["1 результат", "3 результата", "5 результатов", "21 результат", "1\u{a0}234 результата"]
    );
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(|count| said(Language::Ar, count)),
        ["لا توجد نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة"]
    );
    // French counts nought as singular, but says so in words where the message wishes.
    assert_eq!(said(Language::Fr, 0), "Aucun résultat");
    assert_eq!(said(Language::Fr, 1), "1 résultat");
    assert_eq!(said(Language::Zh, 7), "7 项结果");
}

#[test]
fn html_isolates_somebodys_words_and_a_subject_line_does_not() {
    let message = Message::new("interface-signed-in-as").with("name", "منى");
    let english = Locale::new(Language::En);
    assert_eq!(english.message(&message), "Signed in as \u{2068}منى\u{2069}");
    assert_eq!(english.bare(&message), "Signed in as منى");
}

#[test]
fn a_message_inside_a_message_is_said_in_the_same_language() {
    let message =
        Message::new("interface-translation-original").with("language", Message::new("interface-language-fr"));
    assert_eq!(
        all(|locale| locale.bare(&message)),
        [
            "اللغة الأصلية: الفرنسية",
            "原文：法文",
            "Original: French",
            "Langue originale\u{a0}: Français",
            "Язык оригинала: Французский",
            "Idioma original: Francés"
        ]
    );
    assert!(matches!(&message.arguments[0].1, Argument::Message(_)));
}

#[test]
fn a_key_that_does_not_exist_is_shown_in_brackets() {
    assert_eq!(Locale::new(Language::Ru).text("no-such-key"), "[no-such-key]");
    assert!(!Locale::new(Language::Ru).has("no-such-key"));
}

#[test]
fn a_rule_can_name_a_day_a_moment_and_a_country_without_knowing_the_language() {
    let say = |language, source: &str, on: &str| super::functions::tests::say(language, source, on);
    assert_eq!(say(Language::Fr, "{ DATE($on) }", "2027-05-01"), "1er mai 2027");
    assert_eq!(say(Language::En, "{ DATE($on) }", "soon"), "soon");
    assert_eq!(
        say(Language::Es, "{ DATETIME($on, zone: \"Europe/Zurich\") }", "2027-03-14T17:00:00Z"),
        "14 de marzo de 2027, 18:00 (Ginebra, UTC+1)"
    );
    assert_eq!(say(Language::Zh, "{ COUNTRY($on) }", "CH"), "瑞士");
}

#[test]
fn languages_in_a_list_are_written_as_each_language_writes_them() {
    let languages = [Language::Ar, Language::Zh, Language::En];
    assert_eq!(Locale::new(Language::En).languages(&languages), "Arabic, Chinese and English");
    assert_eq!(Locale::new(Language::Fr).languages(&languages), "Arabe, chinois et anglais");
    assert_eq!(Locale::new(Language::Ru).languages(&languages), "Арабский, китайский и английский");
    assert_eq!(Locale::new(Language::Zh).languages(&languages), "阿拉伯文、中文和英文");
}
