//! The address of an organisation's own pages. It is shown and linked, never fetched.

use serde::{Deserialize, Serialize};

/// An `http` or `https` address with a host. No other scheme can reach an `href`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Website(String);

impl Website {
    pub const MAX_CHARS: usize = 500;

    /// Reads what people type: `www.example.org` gets `https://` in front.
    pub fn parse(raw: &str) -> Option<Website> {
        let raw = raw.trim();
        if raw.chars().count() > Self::MAX_CHARS || raw.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let (scheme, rest) = raw.split_once("://").unwrap_or(("https", raw));
        let scheme = scheme.to_ascii_lowercase();
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority
            .rsplit_once(':')
            .map_or(authority, |(host, port)| if port.chars().all(|c| c.is_ascii_digit()) { host } else { "" });
        let host_is_a_name = host.split('.').count() >= 2
            && host.split('.').all(|label| !label.is_empty())
            && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
        let harmless = !rest.contains(['"', '<', '>', '\\', '`']);
        (matches!(scheme.as_str(), "http" | "https") && host_is_a_name && harmless)
            .then(|| Website(format!("{scheme}://{rest}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_becomes_an_address() {
        assert_eq!(Website::parse(" www.example.org/en ").unwrap().as_str(), "https://www.example.org/en");
        assert_eq!(Website::parse("HTTP://example.org:8080").unwrap().as_str(), "http://example.org:8080");
        assert!(Website::parse("https://منظمة.example/صفحة").is_some());
    }

    #[test]
    fn nothing_that_could_run_or_mislead_gets_through() {
        for raw in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "https://user@example.org",
            "https://",
            "example",
            "https://example..org",
            "https://example.org/\"onclick",
            "https://exa mple.org",
        ] {
            assert_eq!(Website::parse(raw), None, "{raw}");
        }
    }
}
