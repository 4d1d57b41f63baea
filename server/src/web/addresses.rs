//! Addresses as people write them: with a slash at the end, in capitals, copied from paper. Each page has one address; a request
//! with another spelling is sent there.

use app::kernel::Language;
use axum::http::Uri;

use super::site::Site;

/// Whether an address holds a NUL, in any spelling: no page has one, and PostgreSQL takes none.
pub(super) fn holds_nul(uri: &Uri) -> bool {
    uri.path_and_query().is_some_and(|address| address.as_str().contains("%00"))
}

/// The one address of what was asked for by another spelling, with its query. None when it is spelt right already, or is
/// no page at all.
pub(super) fn right_spelling(site: &Site, uri: &Uri) -> Option<String> {
    let trimmed = uri.path().trim_end_matches('/');
    let (language, rest) = trimmed.strip_prefix('/')?.split_once('/').unwrap_or((trimmed.strip_prefix('/')?, ""));
    let known = Language::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language));
    let spelt = match known {
        Some(known) if rest.is_empty() => format!("/{known}"),
        Some(known) => format!("/{known}{}", page(site, &format!("/{rest}"))?),
        // Without a language it is given one next.
        None => page(site, trimmed)?,
    };
    // `/en/` is an address of the first page as much as `/en` is.
    let same = spelt == uri.path() || (rest.is_empty() && uri.path().strip_suffix('/') == Some(spelt.as_str()));
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    (!same).then(|| format!("{spelt}{query}"))
}

/// The path of a page as its route writes it.
fn page(site: &Site, path: &str) -> Option<String> {
    let asked: Vec<&str> = path.split('/').collect();
    let written = site.pages().filter_map(|route| {
        let route: Vec<&str> = route.split('/').collect();
        let fits = route.len() == asked.len()
            && route.iter().zip(&asked).all(|(wanted, found)| match parameter(wanted) {
                Some(_) => !found.is_empty(),
                None => wanted.eq_ignore_ascii_case(found),
            });
        let parameters = route.iter().filter(|part| parameter(part).is_some()).count();
        fits.then_some((parameters, route))
    });
    // `/organisations/new` is a page of its own and no organisation.
    let (_, route) = written.min_by_key(|(parameters, _)| *parameters)?;
    let spelt = route.iter().zip(&asked).map(|(wanted, found)| match parameter(wanted) {
        Some("reference") => found.to_ascii_uppercase(),
        Some("slug" | "id") => found.to_ascii_lowercase(),
        // Codes and tokens are what they are.
        Some(_) => (*found).to_owned(),
        None => (*wanted).to_owned(),
    });
    Some(spelt.collect::<Vec<_>>().join("/"))
}

/// The name of a part of a route that stands for something.
fn parameter(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// That of the whole portal.
    fn site() -> &'static Site {
        static SITE: std::sync::LazyLock<Site> =
            std::sync::LazyLock::new(|| Site::of(&crate::routes::all_routes(false)));
        &SITE
    }

    fn spelt(address: &str) -> Option<String> {
        right_spelling(site(), &address.parse().unwrap())
    }

    #[test]
    fn every_page_is_found_by_a_slash_too_many_and_in_capitals() {
        for route in site().pages().filter(|route| *route != "/") {
            let fill = |literal: fn(&str) -> String, reference: &str| {
                let parts = route.split('/').map(|part| match parameter(part) {
                    Some("reference") => reference.to_owned(),
                    Some(name) => name.to_owned(),
                    None => literal(part),
                });
                parts.collect::<Vec<_>>().join("/")
            };
            let right = format!("/en{}", fill(str::to_owned, "TRB-2026-1"));
            assert_eq!(spelt(&right), None, "{route}");
            let with_query = |address: &str| spelt(&format!("{address}?q=%D8%A8&next=%2FA"));
            let expected = Some(format!("{right}?q=%D8%A8&next=%2FA"));
            assert_eq!(with_query(&format!("{right}/")), expected, "{route}");
            assert_eq!(with_query(&format!("{right}//")), expected, "{route}");
            let capitals = format!("/EN{}", fill(str::to_uppercase, "trb-2026-1"));
            assert_eq!(with_query(&capitals), expected, "{route}");
        }
    }

    #[test]
    fn what_is_no_page_stays_where_it_is() {
        for address in ["/", "/en", "/en/", "/en/nothing-here", "/en/nothing/", "/health", "/pkg/a.js", "/en/register"]
        {
            assert_eq!(spelt(address), None, "{address}");
        }
        assert_eq!(spelt("/FR").as_deref(), Some("/fr"));
        assert_eq!(spelt("/Register/").as_deref(), Some("/register"));
    }

    #[test]
    fn no_spelling_leads_out_of_the_portal() {
        for address in ["//evil.example/", "/en//evil.example/", "//EN/register", "/%2F%2Fevil.example/"] {
            assert!(spelt(address).is_none_or(|to| to.starts_with('/') && !to.starts_with("//")), "{address}");
        }
    }

    #[test]
    fn a_nul_is_found_in_path_and_query() {
        assert!(holds_nul(&"/en/programmes/%00".parse().unwrap()));
        assert!(holds_nul(&"/en/register?q=a%00b".parse().unwrap()));
        assert!(!holds_nul(&"/en/register?q=%2500&n=100".parse().unwrap()));
    }
}
