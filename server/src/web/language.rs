//! The reader's language: from the path, else the cookie, else Accept-Language.

use app::kernel::Language;
use axum::http::{HeaderMap, Uri, header};

use super::cookies;
use crate::config::Config;

/// The language of a page's path and the rest of the path, which is what routes match.
pub fn split_path(path: &str) -> Option<(Language, String)> {
    let rest = path.strip_prefix('/')?;
    let (first, rest) = rest.split_once('/').unwrap_or((rest, ""));
    Some((exact(first)?, format!("/{rest}")))
}

/// The language to send somebody to who asked for no particular one.
pub fn preferred(config: &Config, headers: &HeaderMap) -> Language {
    if let Some(language) = cookies::read(config, headers, cookies::LANGUAGE).and_then(|code| exact(&code)) {
        return language;
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept_language(accepted).unwrap_or(Language::En)
}

/// RFC 9110, 12.5.4: the most wanted language that the portal speaks.
fn accept_language(header: &str) -> Option<Language> {
    let mut wanted: Vec<(f32, Language)> = header
        .split(',')
        .filter_map(|range| {
            let (tag, quality) = range.split_once(';').unwrap_or((range, "q=1"));
            let quality: f32 = quality.trim().strip_prefix("q=")?.parse().ok()?;
            Some((quality, Language::from_code(tag.trim())?))
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.first().map(|(_, language)| *language)
}

/// The same page in a language, keeping its query.
pub fn localised(language: Language, uri: &Uri) -> String {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let path = if uri.path() == "/" { "" } else { uri.path() };
    format!("/{language}{path}{query}")
}

fn exact(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_six_codes_are_languages() {
        assert_eq!(split_path("/fr/programmes"), Some((Language::Fr, "/programmes".to_owned())));
        assert_eq!(split_path("/zh"), Some((Language::Zh, "/".to_owned())));
        assert_eq!(split_path("/pkg/app.js"), None);
        assert_eq!(split_path("/FR/programmes"), None);
    }

    #[test]
    fn the_most_wanted_language_that_we_speak_wins() {
        assert_eq!(accept_language("de, es;q=0.5, ru;q=0.8"), Some(Language::Ru));
        assert_eq!(accept_language("pt-BR, fr-CH;q=0.9"), Some(Language::Fr));
        assert_eq!(accept_language("de, ar;q=0"), None);
    }
}
