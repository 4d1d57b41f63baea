//! Refusing requests another site made a browser send (OWASP ASVS 5.0, 3.5).

use axum::http::{HeaderMap, Method, header};

/// Whether a state-changing request comes from the portal's own pages: by `Sec-Fetch-Site`, else by `Origin`, else
/// only if it bears no cookie and so carries nobody's authority.
pub fn comes_from_here(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match text("origin") {
        // Our own pages send no referrer, and so some browsers say "null" even about themselves. The form token, which
        // another site cannot read, decides then.
        Some("null") => return true,
        Some(origin) => return origin == base_url,
        None => {}
    }
    !headers.contains_key(header::COOKIE)
}

/// Whether a post certainly comes from the portal's own pages, also with a wrong token: no other site can make a browser say so.
/// Where a browser says nothing, or "null", it is not certain.
pub fn surely_comes_from_here(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => text("origin") == Some(base_url),
    }
}

/// Whether a browser vouches that its reader asked for this: from a page of ours, or by typing the address. A request that
/// another site caused says so, through every redirect (Fetch Metadata, 2.3).
pub fn was_asked_for_here(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin" || site == "none")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn another_site_cannot_post_in_a_persons_name() {
        let here = "https://tribune.example";
        let from = |pairs: &[(&'static str, &'static str)]| comes_from_here(&Method::POST, &headers(pairs), here);
        assert!(!from(&[("sec-fetch-site", "cross-site"), ("cookie", "session=x")]));
        assert!(!from(&[("sec-fetch-site", "same-site"), ("cookie", "session=x")]));
        assert!(!from(&[("origin", "https://evil.example"), ("cookie", "session=x")]));
        assert!(!from(&[("cookie", "session=x")]));
        assert!(from(&[("sec-fetch-site", "same-origin"), ("cookie", "session=x")]));
        assert!(from(&[("origin", here), ("cookie", "session=x")]));
        assert!(from(&[("origin", "null"), ("cookie", "session=x")]));
        assert!(comes_from_here(&Method::GET, &headers(&[("sec-fetch-site", "cross-site")]), here));
    }

    #[test]
    fn what_no_browser_vouches_for_is_not_certainly_ours() {
        let here = "https://tribune.example";
        let surely = |pairs: &[(&'static str, &'static str)]| surely_comes_from_here(&headers(pairs), here);
        assert!(surely(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(surely(&[("origin", here)]));
        for unsure in [
            &[][..],
            &[("origin", "null")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", here)],
        ] {
            assert!(!surely(unsure), "{unsure:?}");
        }
    }
}
