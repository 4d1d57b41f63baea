//! The networks whose word on where a request comes from is believed.

use std::net::IpAddr;

use ipnet::IpNet;

/// Networks (CIDR) and addresses, read once. What cannot be read is kept, so that the check of settings can name it.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies {
    said: String,
    networks: Vec<IpNet>,
    unread: Option<String>,
}

impl From<&str> for TrustedProxies {
    fn from(said: &str) -> Self {
        let mut proxies = TrustedProxies { said: said.to_owned(), ..TrustedProxies::default() };
        for entry in said.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            match entry.parse::<IpNet>().or_else(|_| entry.parse::<IpAddr>().map(IpNet::from)) {
                Ok(network) => proxies.networks.push(network),
                Err(_) => proxies.unread = proxies.unread.or_else(|| Some(entry.to_owned())),
            }
        }
        proxies
    }
}

impl TrustedProxies {
    /// As the setting was written.
    pub fn as_str(&self) -> &str {
        &self.said
    }

    /// The networks that could be read.
    pub fn networks(&self) -> &[IpNet] {
        &self.networks
    }

    /// The first entry that is no network.
    pub fn unread(&self) -> Option<&str> {
        self.unread.as_deref()
    }

    /// Whether one of the networks holds the address, which is canonical: an IPv4 address is no IPv6 one.
    pub fn contain(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|network| network.contains(&address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_networks_are_trusted_proxies() {
        let is = |list: &str, peer: &str| TrustedProxies::from(list).contain(peer.parse().unwrap());
        assert!(is("10.0.0.0/8, ::1", "10.2.3.4"));
        assert!(is("10.1.2.3/8,", "10.2.3.4"), "an address of the network stands for it");
        assert!(is("10.0.0.0/8, ::1", "::1"));
        assert!(is("2001:db8::/32", "2001:db8:7::1") && !is("2001:db8::/32", "2001:db9::1"));
        assert!(!is("10.0.0.0/8", "11.0.0.1"));
        assert!(!is("10.0.0.1", "10.0.0.2"));
        assert!(!is("", "127.0.0.1"));
    }

    #[test]
    fn what_is_no_network_is_named_and_trusted_by_nobody() {
        let proxies = TrustedProxies::from("10.0.0.1, 10.0.0.0/33, proxy.example");
        assert_eq!(proxies.unread(), Some("10.0.0.0/33"));
        assert_eq!(proxies.networks().len(), 1);
        assert_eq!(proxies.as_str(), "10.0.0.1, 10.0.0.0/33, proxy.example");
    }
}
