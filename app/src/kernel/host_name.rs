//! A host of the whole world: `bücher.example`, `विद्या.भारत`, and the form in which every program knows it.
//!
//! Both spellings are one host (IDNA 2008 through UTS #46, not transitional). The ASCII form is what is kept, compared and
//! linked. Readers are shown both, because letters of two scripts can look alike.

/// A name with at least two labels that the domain name system can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostName {
    ascii: String,
}

impl HostName {
    pub fn parse(raw: &str) -> Option<HostName> {
        let raw = raw.strip_suffix(['.', '\u{3002}', '\u{FF0E}', '\u{FF61}']).unwrap_or(raw);
        let ascii = idna::domain_to_ascii_strict(raw).ok()?;
        let last = ascii.rsplit('.').next().unwrap_or_default();
        // The last label of a name is never a number: that would be an address of a machine.
        let is_name = ascii.contains('.') && !last.bytes().all(|byte| byte.is_ascii_digit());
        is_name.then_some(HostName { ascii })
    }

    /// `xn--bcher-kva.example`, in lower case.
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// `bücher.example`.
    pub fn unicode(&self) -> String {
        idna::domain_to_unicode(&self.ascii).0
    }
}

/// `bücher.example (xn--bcher-kva.example)` for a text that holds the ASCII form of such a host; any other text as it is.
/// `whole` is an address of a website or of mail with `host` in it.
pub fn shown_with_host(whole: &str, host: &str) -> String {
    let shown = HostName::parse(host).map(|host| host.unicode()).filter(|shown| shown != host);
    shown.map_or_else(|| whole.to_owned(), |shown| format!("{} ({host})", whole.replacen(host, &shown, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_one_host() {
        for (raw, ascii) in [
            ("Bücher.Example", "xn--bcher-kva.example"),
            ("xn--bcher-kva.example", "xn--bcher-kva.example"),
            ("bu\u{308}cher.example.", "xn--bcher-kva.example"),
            ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
            ("ＥＸＡＭＰＬＥ.org", "example.org"),
            ("faß.de", "xn--fa-hia.de"),
        ] {
            assert_eq!(HostName::parse(raw).as_ref().map(HostName::ascii), Some(ascii), "{raw}");
        }
    }

    #[test]
    fn what_no_name_server_holds_is_none() {
        for raw in [
            "",
            "localhost",
            "a..b",
            "-a.org",
            "a-.org",
            "a_b.org",
            "192.0.2.1",
            "example.123",
            "xn--zzzzzz\u{e9}.org",
            "xn--.org",
            "a b.org",
            "[::1]",
            ".org",
            "..",
        ] {
            assert_eq!(HostName::parse(raw), None, "{raw}");
        }
        assert_eq!(HostName::parse(&format!("{}.org", "a".repeat(64))), None);
        assert_eq!(HostName::parse(&format!("{}org", "abcdefg.".repeat(40))), None);
    }

    #[test]
    fn a_reader_sees_both_spellings() {
        let host = "xn--bcher-kva.example";
        assert_eq!(shown_with_host(&format!("https://{host}/a"), host), format!("https://bücher.example/a ({host})"));
        assert_eq!(shown_with_host("https://example.org/a", "example.org"), "https://example.org/a");
    }
}
