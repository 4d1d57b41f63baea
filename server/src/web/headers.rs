//! The headers every answer carries: what the page may load, and what a browser may keep of it.

use axum::http::{HeaderMap, HeaderValue, header};

/// Sets the security headers of a page. `nonce` is the one its `<style>` and loader carry.
pub fn protect(headers: &mut HeaderMap, nonce: &str, personal: bool) {
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if personal {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    common(headers);
}

/// What also files and redirects carry.
pub fn common(headers: &mut HeaderMap) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
