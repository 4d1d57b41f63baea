//! Countries and areas by their United Nations names.
//!
//! CLDR's names are not the United Nations' names, so the portal has its own table, `locales/*/countries.ftl`: UNTERM short
//! names for States, the M49 standard of the Statistics Division for other countries and areas.

use std::sync::LazyLock;

use super::Locale;
use super::catalogue::catalogue;
use super::format;
use crate::kernel::Language;

/// ISO 3166 alpha-2 codes of the 193 Member States, the State of Palestine and the Holy See.
#[rustfmt::skip]
pub const STATES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH",
    "BI", "BJ", "BN", "BO", "BR", "BS", "BT", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CL", "CM",
    "CN", "CO", "CR", "CU", "CV", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "ER", "ES",
    "ET", "FI", "FJ", "FM", "FR", "GA", "GB", "GD", "GE", "GH", "GM", "GN", "GQ", "GR", "GT", "GW", "GY", "HN",
    "HR", "HT", "HU", "ID", "IE", "IL", "IN", "IQ", "IR", "IS", "IT", "JM", "JO", "JP", "KE", "KG", "KH", "KI",
    "KM", "KN", "KP", "KR", "KW", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA",
    "MC", "MD", "ME", "MG", "MH", "MK", "ML", "MM", "MN", "MR", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NE", "NG", "NI", "NL", "NO", "NP", "NR", "NZ", "OM", "PA", "PE", "PG", "PH", "PK", "PL", "PS", "PT", "PW",
    "PY", "QA", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SI", "SK", "SL", "SM", "SN", "SO",
    "SR", "SS", "ST", "SV", "SY", "SZ", "TD", "TG", "TH", "TJ", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TZ",
    "UA", "UG", "US", "UY", "UZ", "VA", "VC", "VE", "VN", "VU", "WS", "YE", "ZA", "ZM", "ZW",
];

/// ISO 3166 alpha-2 codes of the other countries and areas of the M49 standard.
#[rustfmt::skip]
pub const AREAS: &[&str] = &[
    "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "EH", "FK", "FO", "GF", "GG",
    "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF",
    "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT",
];

static ALL: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut codes = [STATES, AREAS].concat();
    codes.sort_unstable();
    codes
});

type Names = Vec<(&'static str, String)>;

static BY_NAME: LazyLock<[Names; 6]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let locale = Locale::new(language);
        let mut names: Names = countries().iter().map(|code| (*code, name(locale, code))).collect();
        names.sort_by(|(_, left), (_, right)| format::compare(language, left, right));
        names
    })
});

/// The codes of all countries and areas, States and others together, in the order of the codes.
pub fn countries() -> &'static [&'static str] {
    &ALL
}

/// Whether this is a code the portal knows, in either case.
pub fn is_country(code: &str) -> bool {
    countries().binary_search(&code.to_ascii_uppercase().as_str()).is_ok()
}

pub(super) fn name(locale: Locale, code: &str) -> String {
    if !is_country(code) {
        return code.to_owned();
    }
    let key = format!("country-{}", code.to_ascii_lowercase());
    let bundle = &catalogue(locale.language).bare;
    match bundle.get_message(&key).and_then(|message| message.value()) {
        Some(pattern) => bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned(),
        None => code.to_owned(),
    }
}

pub(super) fn by_name(language: Language) -> &'static [(&'static str, String)] {
    &BY_NAME[language as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_name_in_every_language_and_every_name_a_code() {
        assert_eq!(STATES.len(), 195);
        for language in Language::ALL {
            let named = super::super::keys(language)
                .into_iter()
                .filter(|key| key.starts_with("country-") && key.len() == "country-xx".len())
                .count();
            assert_eq!(named, countries().len(), "{language}");
            for code in countries() {
                assert_ne!(name(Locale::new(language), code), *code, "{language}");
            }
        }
    }

    #[test]
    fn names_are_those_the_united_nations_use() {
        let said = |code| Language::ALL.map(|language| Locale::new(language).country(code));
        assert_eq!(
            said("PS"),
            [
                "دولة فلسطين",
                "巴勒斯坦国",
                "State of Palestine",
                "État de Palestine",
                "Государство Палестина",
                "Estado de Palestina"
            ]
        );
        assert_eq!(said("ch"), ["سويسرا", "瑞士", "Switzerland", "Suisse", "Швейцария", "Suiza"]);
        assert_eq!(Locale::new(Language::En).country("TR"), "Türkiye");
        assert_eq!(Locale::new(Language::Fr).country("CI"), "Côte d’Ivoire");
    }

    #[test]
    fn an_unknown_code_is_shown_as_it_is() {
        assert_eq!(Locale::new(Language::En).country("XX"), "XX");
        assert!(is_country("fr") && !is_country("XX"));
    }

    #[test]
    fn the_list_to_choose_from_follows_the_readers_alphabet() {
        let first = |language| Locale::new(language).countries_by_name()[0].1.as_str();
        assert_eq!(first(Language::En), "Afghanistan");
        assert_eq!(first(Language::Ru), "Австралия");
        assert_eq!(first(Language::Zh), "阿尔巴尼亚");
        let french: Vec<_> = Locale::new(Language::Fr).countries_by_name().iter().map(|(_, name)| name).collect();
        // É sorts with E, not after Z.
        let place = |name: &str| french.iter().position(|other| *other == name);
        assert!(place("Égypte") < place("Espagne") && place("Espagne") < place("Zambie"));
    }
}
