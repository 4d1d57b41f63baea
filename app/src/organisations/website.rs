//! The address of an organisation's own pages. It is shown and linked, never fetched.

use serde::{Deserialize, Serialize};

use crate::kernel::{HostName, identifier, shown_with_host};

/// An `http` or `https` address with a host. No other scheme can reach an `href`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Website(String);

impl Website {
    pub const MAX_CHARS: usize = 500;

    /// Reads what people type: `www.example.org` gets `https://` in front, and the host its ASCII form.
    pub fn parse(raw: &str) -> Option<Website> {
        let raw = identifier(raw);
        if raw.chars().count() > Self::MAX_CHARS || raw.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let (scheme, rest) = raw.split_once("://").unwrap_or(("https", &raw));
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
        let host = HostName::parse(host)?;
        let port_is_one = port.is_empty() || port[1..].parse::<u16>().is_ok();
        let harmless = !path.contains(['"', '<', '>', '\\', '`']);
        (matches!(scheme.as_str(), "http" | "https") && port_is_one && harmless)
            .then(|| Website(format!("{scheme}://{}{port}{path}", host.ascii())))
    }

    /// The address to link to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address to read: a host in another script is shown in both spellings, so that none passes for another.
    pub fn shown(&self) -> String {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        shown_with_host(&self.0, rest.split(['/', '?', '#', ':']).next().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_becomes_an_address() {
        assert_eq!(Website::parse(" www.example.org/en ").unwrap().as_str(), "https://www.example.org/en");
        assert_eq!(Website::parse("HTTP://example.org:8080").unwrap().as_str(), "http://example.org:8080");
    }

    #[test]
    fn hosts_of_the_whole_world_are_linked_in_ascii_and_shown_in_both_spellings() {
        for (raw, linked, shown) in [
            (
                "https://منظمة.example/صفحة",
                "https://xn--ogb3a0bbd.example/صفحة",
                "https://منظمة.example/صفحة (xn--ogb3a0bbd.example)",
            ),
            ("bücher.example", "https://xn--bcher-kva.example", "https://bücher.example (xn--bcher-kva.example)"),
            (
                "http://例え。テスト:8080/a?b#c",
                "http://xn--r8jz45g.xn--zckzah:8080/a?b#c",
                "http://例え.テスト:8080/a?b#c (xn--r8jz45g.xn--zckzah)",
            ),
            (
                "\u{200E}www.विद्या.भारत\u{A0}",
                "https://www.xn--j2bsq2bc9f.xn--h2brj9c",
                "https://www.विद्या.भारत (www.xn--j2bsq2bc9f.xn--h2brj9c)",
            ),
            ("<https://example.org/>", "https://example.org/", "https://example.org/"),
            ("example.org/%D9%85?q=é", "https://example.org/%D9%85?q=é", "https://example.org/%D9%85?q=é"),
        ] {
            let website = Website::parse(raw).unwrap_or_else(|| panic!("{raw:?}"));
            assert_eq!((website.as_str(), website.shown().as_str()), (linked, shown), "{raw:?}");
        }
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
            "https://192.0.2.1/",
            "https://[::1]/",
            "https://localhost",
            "https://example.org:port",
            "https://example.org:99999",
            "https://exa_mple.org",
            "https://xn--.org",
        ] {
            assert_eq!(Website::parse(raw), None, "{raw}");
        }
    }
}
