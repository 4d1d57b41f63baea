//! Where the portal is reached, and where its staff sign in.

use std::net::{IpAddr, SocketAddr};

use url::{Host, Url};

use super::Config;
use super::address::is_loopback;
use super::check::{Finding, careless, refused};

const BASE: &str = "Write it like https://accreditation.example.org";

pub fn base_url(config: &Config) -> Option<Finding> {
    let said = &config.base_url;
    let Ok(url) = Url::parse(said) else { return refused(format!("is {said}, which is not an address. {BASE}")) };
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return refused(format!("is {said}, which does not begin with https://. {BASE}"));
    }
    let origin = url.origin().ascii_serialization();
    if *said != origin {
        return refused(format!("is {said}. It may hold nothing but scheme, host and port. Write {origin}"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        let https = origin.replacen("http:", "https:", 1);
        let why = "Passwords and receipt codes would travel in the clear.";
        return refused(format!("is {said}. {why} Put a proxy with TLS in front. Write {https}"));
    }
    None
}

/// The host of the address to listen on; none where it cannot be read.
fn listening(said: &str) -> Option<Host> {
    match (said.parse::<SocketAddr>(), said.rsplit_once(':')) {
        (Ok(address), _) => Some(match address.ip() {
            IpAddr::V4(address) => Host::Ipv4(address),
            IpAddr::V6(address) => Host::Ipv6(address),
        }),
        (Err(_), Some((host, port))) if !host.is_empty() && !host.contains(':') && port.parse::<u16>().is_ok() => {
            Host::parse(host).ok()
        }
        _ => None,
    }
}

/// Whether nobody but this machine can connect to the address to listen on.
pub fn listens_to_own_machine(said: &str) -> bool {
    listening(said).is_some_and(|host| match &host {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    })
}

pub fn listen(config: &Config) -> Option<Finding> {
    let said = &config.listen;
    if listening(said).is_none() {
        return refused(format!("is {said}, which is not an address with a port. Write it like 127.0.0.1:3000"));
    }
    if !listens_to_own_machine(said) && config.is_on_loopback() {
        let why =
            "Everybody on the network reaches the portal there, although its base address is that of this machine.";
        return careless(format!("is {said}. {why} Write 127.0.0.1 in front of the port."));
    }
    None
}

pub fn trusted_proxies(config: &Config) -> Option<Finding> {
    let proxies = &config.trusted_proxies;
    if let Some(unread) = proxies.unread() {
        let write = "Write addresses or networks with commas between, like 127.0.0.1, 10.0.0.0/8";
        return refused(format!("holds {unread}, which is not a network. {write}"));
    }
    if let Some(all) = proxies.networks().iter().find(|network| network.prefix_len() == 0) {
        return refused(format!(
            "holds {all}: everybody could claim any address. Write the addresses of your proxies."
        ));
    }
    if proxies.networks().is_empty() && config.secure() {
        let why = "The portal is reached over https, so a proxy stands in front of it, and limits will count all \
                   visitors as one.";
        return careless(format!("is empty. {why} Write the addresses of your proxies, like 127.0.0.1"));
    }
    None
}

const TOGETHER: &str =
    "Set TRIBUNE_OIDC_ISSUER, TRIBUNE_OIDC_CLIENT_ID and TRIBUNE_OIDC_CLIENT_SECRET together, or none of them.";

pub fn oidc_issuer(config: &Config) -> Option<Finding> {
    let said = &config.oidc_issuer;
    if said.is_empty() {
        return missing_beside(config, said);
    }
    match Url::parse(said) {
        Ok(url) if url.scheme() == "https" && url.host().is_some() => None,
        Ok(url) if url.scheme() == "http" && is_loopback(&url) => None,
        _ => refused(format!("is {said}, which is not an https address. Write the issuer as your provider names it.")),
    }
}

pub fn oidc_client_id(config: &Config) -> Option<Finding> {
    missing_beside(config, &config.oidc_client_id)
}

pub fn oidc_client_secret(config: &Config) -> Option<Finding> {
    missing_beside(config, &config.oidc_client_secret)
}

fn missing_beside(config: &Config, value: &str) -> Option<Finding> {
    let set = [&config.oidc_issuer, &config.oidc_client_id, &config.oidc_client_secret];
    let some = set.iter().any(|value| !value.is_empty());
    (value.is_empty() && some).then(|| Finding::Refusal(format!("is empty. {TOGETHER}")))
}

pub fn oidc_scopes(config: &Config) -> Option<Finding> {
    // RFC 6749, 3.3: printable ASCII without quotation marks and backslashes.
    let legal = |c: char| matches!(c, ' ' | '!' | '#'..='[' | ']'..='~');
    if config.oidc_scopes.chars().all(legal) {
        return None;
    }
    refused(format!("is {}. Write scopes with spaces between, like openid profile email roles", config.oidc_scopes))
}

pub fn oidc_role_claim(config: &Config) -> Option<Finding> {
    if config.oidc_role_claim.trim().is_empty() {
        return refused("is empty, so nobody would have a role. Write the name of the claim that lists roles.");
    }
    None
}

pub fn oidc_max_age(config: &Config) -> Option<Finding> {
    let without = config.oidc_max_age > 0 && config.oidc_issuer.is_empty();
    without
        .then(|| Finding::Refusal(format!("is {}, but there is no identity provider. {TOGETHER}", config.oidc_max_age)))
}

pub fn oidc_acr(config: &Config) -> Option<Finding> {
    let without = !config.oidc_acr.trim().is_empty() && config.oidc_issuer.is_empty();
    without.then(|| Finding::Refusal(format!("is {}, but there is no identity provider. {TOGETHER}", config.oidc_acr)))
}

/// It is a way around the provider, so it is said; an institution may need it for the day on which the provider is away.
pub fn oidc_local_passwords(config: &Config) -> Option<Finding> {
    let around = config.oidc_local_passwords && !config.oidc_issuer.is_empty();
    around.then(|| {
        let words =
            "is true, so staff can sign in past your identity provider. Leave it out unless the provider is away.";
        Finding::Warning(words.to_owned())
    })
}
