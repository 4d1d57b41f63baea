//! The headers every answer carries: what the page may load, and what a browser may keep of it.

use std::sync::LazyLock;

use app::ui::page::CSS;
use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Sets the security headers of a page of one reader. `nonce` is the one its `<style>` and loader carry.
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

/// Sets the security headers of a page that many readers are sent the same copy of. A nonce must never be used twice, so
/// its style is allowed by its hash; it runs no script at all (CSP level 3, 8.3).
pub fn protect_shared(headers: &mut HeaderMap) {
    static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
        let style = STANDARD.encode(Sha256::digest(CSS.as_bytes()));
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{style}'; img-src 'self' data:; form-action 'self'; \
             base-uri 'none'; frame-ancestors 'none'"
        );
        HeaderValue::from_str(&policy).expect("a policy of plain ASCII")
    });
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    common(headers);
}

/// Two years, in which a browser that has been here over TLS comes back over TLS only. Other hosts of the institution's
/// domain are not included: the institution decides about them.
pub const STRICT_TRANSPORT: (&str, &str) = ("strict-transport-security", "max-age=63072000");

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
