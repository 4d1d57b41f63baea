//! The few cookies: a session, a shown receipt, a chosen language, a known browser. Anonymous pages set none.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::time::Duration;
use cookie::{Cookie, SameSite};

use crate::config::Config;

pub const SESSION: &str = "session";
pub const RECEIPT: &str = "receipt";
/// Ties a staff sign-in to the browser that began it.
pub const STAFF_STATE: &str = "staff-state";
/// Chosen on the account's page, and nowhere else.
pub const LANGUAGE: &str = "language";
/// Tells a browser that signed in before from those that guess.
pub const DEVICE: &str = "device";

/// Every cookie of the portal. Signing out removes all of them.
pub const ALL: [&str; 5] = [SESSION, RECEIPT, STAFF_STATE, LANGUAGE, DEVICE];

/// Over TLS the name carries `__Host-`, which binds the cookie to this host, its root path and TLS (RFC 6265bis).
fn name(config: &Config, cookie: &str) -> String {
    if config.secure() { format!("__Host-{cookie}") } else { cookie.to_owned() }
}

/// Reads a cookie under the one name it can have here: over TLS, another host of the same domain may have set a cookie with the
/// bare name.
pub fn read(config: &Config, headers: &HeaderMap, cookie: &str) -> Option<String> {
    let wanted = name(config, cookie);
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let carried = lines.flat_map(Cookie::split_parse).flatten().find(|carried| carried.name() == wanted);
    carried.map(|carried| carried.value().to_owned())
}

/// `seconds` is how long the browser keeps it; none for as long as the browser is open.
pub fn set(config: &Config, cookie: &str, value: &str, seconds: Option<i64>) -> HeaderValue {
    let mut cookie = Cookie::build((name(config, cookie), value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(config.secure())
        .build();
    cookie.set_max_age(seconds.map(Duration::seconds));
    HeaderValue::from_str(&cookie.to_string()).expect("tokens and codes are plain ASCII")
}

pub fn clear(config: &Config, cookie: &str) -> HeaderValue {
    set(config, cookie, "", Some(0))
}
