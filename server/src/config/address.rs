//! Addresses in settings.

use std::net::IpAddr;

use url::{Host, Url};

/// Whether only this machine reaches it.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        // Outside http an address of numbers is read as a name.
        Some(Host::Domain(name)) => {
            name == "localhost"
                || name.ends_with(".localhost")
                || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

pub fn is_loopback_http(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| url.scheme() == "http" && is_loopback(&url))
}

/// An address as it may be shown: without the password in it.
pub fn without_password(address: &str) -> String {
    match Url::parse(address) {
        Ok(mut url) if url.password().is_some() => match url.set_password(Some("***")) {
            Ok(()) => url.to_string(),
            Err(()) => "(set)".to_owned(),
        },
        Ok(_) => address.to_owned(),
        // What cannot be read may be a secret in the wrong place.
        Err(_) if address.is_empty() => String::new(),
        Err(_) => "(set)".to_owned(),
    }
}
