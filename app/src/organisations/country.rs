//! Countries and areas: the codes of ISO 3166-1 alpha-2.
//!
//! Those that the United Nations names (UNTERM, M49), as in `text`. A code names a place where an organisation has its
//! seat; it says nothing about the legal status of any territory.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A code of the list, whose name in each language is `text::Locale::country`; or a place as the organisation writes it,
/// where the list has no name for it. So nobody is stopped because a place is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Country(Cow<'static, str>);

impl Country {
    /// Characters of a place as somebody writes it.
    pub const WRITTEN_MAX: usize = 100;

    /// Reads a code in either case, as a form or the database gives it.
    pub fn parse(code: &str) -> Option<Country> {
        let code = code.trim();
        COUNTRIES.iter().find(|known| known.eq_ignore_ascii_case(code)).map(|known| Country(Cow::Borrowed(known)))
    }

    /// A place that the list does not name. It has at least two letters, and is no two letters that could be a code.
    pub fn written(place: &str) -> Option<Country> {
        let letters = place.chars().filter(|character| character.is_alphabetic()).count();
        let code = place.len() == 2 && place.is_ascii();
        let fits = (2..=Self::WRITTEN_MAX).contains(&place.chars().count());
        (letters >= 2 && fits && !code).then(|| Country(Cow::Owned(place.to_owned())))
    }

    /// The code, or the place as written.
    pub fn code(&self) -> &str {
        &self.0
    }

    pub fn is_listed(&self) -> bool {
        COUNTRIES.contains(&self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        let country = Country::parse(&code).or_else(|| Country::written(&code));
        country.ok_or_else(|| serde::de::Error::custom("neither a code of ISO 3166-1 nor a place"))
    }
}

/// Every code, in alphabetical order. Lists that people read are ordered by name in their language instead.
#[rustfmt::skip]
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
    "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
    "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
    "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
    "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
    "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
    "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
    "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
    "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
    "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
    "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
    "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV",
    "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
    "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_in_either_case() {
        assert_eq!(Country::parse(" ke ").as_ref().map(Country::code), Some("KE"));
        assert_eq!(Country::parse("XX"), None);
    }

    #[test]
    fn a_place_that_the_list_does_not_name_is_kept_as_it_is_written() {
        for place in ["Kosovo", "コソボ", "Puntland, Somalia"] {
            let country = Country::written(place).unwrap();
            assert!(country.code() == place && !country.is_listed());
            assert_eq!(serde_json::from_value::<Country>(serde_json::to_value(&country).unwrap()).unwrap(), country);
        }
        for place in ["", "x", "XX", "42", "--", &"a".repeat(101)] {
            assert_eq!(Country::written(place), None, "{place}");
        }
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn every_country_of_the_list_has_a_name_and_every_named_country_is_on_the_list() {
        assert_eq!(COUNTRIES, crate::text::countries());
    }

    #[test]
    fn the_list_is_ordered_and_without_repetition() {
        assert!(COUNTRIES.is_sorted_by(|left, right| left < right));
    }
}
