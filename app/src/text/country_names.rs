//! Countries and areas as people name them: "Tanzania", "UK", «Россия», «韩国», on a page in any language.
//!
//! What is shown is always the name of the United Nations; here it is only understood.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::country::{by_name, countries, is_country};
use super::folding::sort_key;
use crate::kernel::Language;

/// Code and folded name, in the order of preference: names of the United Nations, then those of every day.
static NAMES: LazyLock<Vec<(&'static str, String)>> = LazyLock::new(|| {
    let official = Language::ALL.into_iter().flat_map(by_name).map(|(code, name)| (*code, key(name)));
    let lines = include_str!("everyday_countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let everyday = lines.flat_map(|line| {
        let mut fields = line.split('\t');
        let code = fields.next().unwrap_or_default();
        fields.map(move |name| (code, key(name)))
    });
    official.chain(everyday).filter(|(_, name)| !name.is_empty()).collect()
});

/// The names of one language's list, folded once: a search asks for them each time.
static OWN: LazyLock<[Vec<(&'static str, String)>; 6]> = LazyLock::new(|| {
    Language::ALL.map(|language| by_name(language).iter().map(|(code, name)| (*code, key(name))).collect())
});

fn own(language: Language) -> &'static [(&'static str, String)] {
    &OWN[language as usize]
}

static BY_KEY: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut codes = HashMap::new();
    for (code, name) in NAMES.iter() {
        codes.entry(name.as_str()).or_insert(*code);
    }
    codes
});

/// Folded, without blanks and without the articles of Arabic.
fn key(name: &str) -> String {
    let bare = sort_key(name);
    bare.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word)).collect()
}

/// Names in the reader's language come before names in others.
pub(super) fn named(language: Language, typed: &str) -> Option<&'static str> {
    let wanted = key(typed);
    if wanted.is_empty() {
        return None;
    }
    if let Some(code) = countries().iter().find(|code| code.eq_ignore_ascii_case(typed.trim())) {
        return Some(code);
    }
    let own = own(language).iter().find(|(_, name)| *name == wanted).map(|(code, _)| *code);
    let any = || BY_KEY.get(wanted.as_str()).copied();
    own.or_else(any).filter(|code| is_country(code))
}

/// The only one of the reader's list whose name begins so.
pub(super) fn begun(language: Language, typed: &str) -> Option<&'static str> {
    let wanted = key(typed);
    // Two Chinese characters say more than two letters.
    if wanted.chars().count() < if wanted.is_ascii() { 4 } else { 2 } {
        return None;
    }
    let mut own = own(language).iter().filter(|(_, name)| name.starts_with(&wanted)).map(|(code, _)| *code);
    own.next().filter(|_| own.next().is_none())
}

/// Names with one to three letters otherwise, as they are long, or that hold what was typed.
pub(super) fn near(language: Language, typed: &str) -> Vec<&'static str> {
    /// More would not be read.
    const MOST: usize = 4;
    let wanted = key(typed);
    let length = wanted.chars().count();
    if !(2..=80).contains(&length) {
        return Vec::new();
    }
    let slips = match length {
        0..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let mut found: Vec<(usize, Reverse<usize>, &'static str)> = own(language)
        .iter()
        .chain(NAMES.iter())
        .filter_map(|(code, name)| {
            let distance = strsim::osa_distance(&wanted, name);
            let holds = length >= 4 && name.contains(&wanted);
            let close = distance <= slips && length > 2;
            (close || holds).then_some((if holds { 0 } else { distance }, Reverse(name.len()), *code))
        })
        .filter(|(.., code)| is_country(code))
        .collect();
    found.sort();
    let mut codes: Vec<&'static str> = Vec::new();
    for (.., code) in found {
        if !codes.contains(&code) && codes.len() < MOST {
            codes.push(code);
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Code and names in the six languages, as people say them.
    const SAID: &[(&str, [&str; 6])] = &[
        // ar, zh, en, fr, ru, es
        ("TZ", ["تنزانيا", "坦桑尼亚", "Tanzania", "Tanzanie", "Танзания", "Tanzania"]),
        ("US", ["أمريكا", "美国", "USA", "États-Unis", "США", "Estados Unidos"]),
        ("TR", ["تركيا", "土耳其", "Turkey", "Turquie", "Турция", "Turquía"]),
        ("VN", ["فيتنام", "越南", "Vietnam", "Vietnam", "Вьетнам", "Vietnam"]),
        ("KR", ["كوريا الجنوبية", "韩国", "South Korea", "Corée du Sud", "Южная Корея", "Corea del Sur"]),
        ("KP", ["كوريا الشمالية", "朝鲜", "North Korea", "Corée du Nord", "Северная Корея", "Corea del Norte"]),
        ("MD", ["مولدوفا", "摩尔多瓦", "Moldova", "Moldavie", "Молдавия", "Moldova"]),
        ("LA", ["لاوس", "老挝", "Laos", "Laos", "Лаос", "Laos"]),
        ("CI", ["ساحل العاج", "科特迪瓦", "Ivory Coast", "Côte d'Ivoire", "Кот-д'Ивуар", "Costa de Marfil"]),
        ("HK", ["هونغ كونغ", "香港", "Hong Kong", "Hong-Kong", "Гонконг", "Hong Kong"]),
        ("CV", ["الرأس الأخضر", "佛得角", "Cape Verde", "Cap-Vert", "Кабо-Верде", "Cabo Verde"]),
        ("CZ", ["تشيكيا", "捷克", "Czech Republic", "République tchèque", "Чехия", "República Checa"]),
        ("CD", ["الكونغو الديمقراطية", "刚果（金）", "DR Congo", "RDC", "ДР Конго", "RD Congo"]),
        ("PS", ["فلسطين", "巴勒斯坦", "Palestine", "Palestine", "Палестина", "Palestina"]),
        ("RU", ["روسيا", "俄罗斯", "Russia", "Russie", "Россия", "Rusia"]),
        ("GB", ["بريطانيا", "英国", "UK", "Royaume-Uni", "Великобритания", "Reino Unido"]),
        ("IR", ["إيران", "伊朗", "Iran", "Iran", "Иран", "Irán"]),
        ("SY", ["سوريا", "叙利亚", "Syria", "Syrie", "Сирия", "Siria"]),
        ("BO", ["بوليفيا", "玻利维亚", "Bolivia", "Bolivie", "Боливия", "Bolivia"]),
        ("VE", ["فنزويلا", "委内瑞拉", "Venezuela", "Venezuela", "Венесуэла", "Venezuela"]),
        ("MM", ["بورما", "缅甸", "Burma", "Birmanie", "Бирма", "Birmania"]),
        ("SZ", ["سوازيلند", "斯威士兰", "Swaziland", "Eswatini", "Свазиленд", "Suazilandia"]),
        ("MK", ["مقدونيا", "北马其顿", "Macedonia", "Macédoine", "Македония", "Macedonia"]),
        ("NL", ["هولندا", "荷兰", "Holland", "Hollande", "Голландия", "Holanda"]),
        ("ZA", ["جنوب أفريقيا", "南非", "South Africa", "Afrique du Sud", "ЮАР", "Sudáfrica"]),
        ("MA", ["المغرب", "摩洛哥", "Morocco", "Maroc", "Марокко", "Marruecos"]),
        ("GH", ["غانا", "加纳", "Ghana", "Ghana", "Гана", "Ghana"]),
        ("BY", ["بيلاروس", "白俄罗斯", "Belarus", "Biélorussie", "Белоруссия", "Belarús"]),
        ("AE", ["الإمارات", "阿联酋", "UAE", "Émirats", "ОАЭ", "Emiratos"]),
        ("SA", ["السعودية", "沙特", "Saudi", "Arabie saoudite", "Саудовская Аравия", "Arabia Saudita"]),
        ("VA", ["الفاتيكان", "梵蒂冈", "Vatican", "Vatican", "Ватикан", "Vaticano"]),
        ("TL", ["تيمور الشرقية", "东帝汶", "East Timor", "Timor oriental", "Восточный Тимор", "Timor Oriental"]),
    ];

    #[test]
    fn a_country_is_understood_by_its_everyday_name_whatever_the_language_of_the_page() {
        let mut wrong = Vec::new();
        for (code, said) in SAID {
            for (own, name) in Language::ALL.into_iter().zip(said) {
                for page in [own, Language::En, Language::Zh] {
                    if named(page, name) != Some(*code) {
                        wrong.push(format!("{name} on a page in {page}: {:?}, not {code}", named(page, name)));
                    }
                }
            }
        }
        assert!(SAID.len() * 6 >= 150);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_name_of_the_table_means_a_country_of_the_list_and_only_one() {
        for (code, name) in NAMES.iter() {
            assert!(is_country(code), "{code}");
            let all: Vec<_> = NAMES.iter().filter(|(_, other)| other == name).map(|(code, _)| *code).collect();
            assert!(all.iter().all(|other| other == code), "{name}: {all:?}");
        }
    }

    #[test]
    fn every_country_is_understood_by_the_name_that_its_list_shows() {
        for language in Language::ALL {
            for (code, name) in by_name(language) {
                assert_eq!(named(language, name), Some(*code), "{name}");
            }
        }
    }

    #[test]
    fn a_slip_leads_to_the_names_that_are_near() {
        assert_eq!(near(Language::En, "Morroco").first(), Some(&"MA"));
        assert_eq!(near(Language::Es, "Marueccos").first(), Some(&"MA"));
        assert_eq!(near(Language::Ru, "Расия").first(), Some(&"RU"));
        assert!(near(Language::En, "Congo").iter().take(2).all(|code| ["CD", "CG"].contains(code)));
        assert_eq!(near(Language::En, "Atlantis"), Vec::<&str>::new());
    }

    #[test]
    fn what_names_no_country_is_none() {
        for typed in ["", "%", "Atlantis", "XX", "a", "the"] {
            assert_eq!(named(Language::En, typed), None, "{typed}");
        }
    }
}
