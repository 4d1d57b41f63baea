//! Where a request comes from, as far as rate limits count it.

use std::net::IpAddr;

use axum::http::HeaderMap;

use crate::config::TrustedProxies;
use crate::portal::Portal;
use crate::rate_limits::Origin;

/// Where a request comes from.
pub fn origin_of(portal: &Portal, peer: Option<IpAddr>, headers: &HeaderMap) -> Origin {
    let (address, network) = match peer.map(|peer| client_of(&portal.config.trusted_proxies, peer, headers)) {
        Some(IpAddr::V4(address)) => (address.octets().to_vec(), address.octets()[..3].to_vec()),
        Some(IpAddr::V6(address)) => (address.octets()[..8].to_vec(), address.octets()[..6].to_vec()),
        None => (Vec::new(), Vec::new()),
    };
    let keyed =
        |kind: &str, prefix: &[u8]| format!("{kind}:{}", hex::encode(&portal.keys.derive(kind, &[prefix])[..12]));
    Origin { address: keyed("address", &address), network: keyed("network", &network) }
}

/// Who asked. Each trusted proxy says in `X-Forwarded-For` whom it speaks for: as the last entry of the last such line,
/// which is its own to write. What lies behind the first address that is not trusted may be invented.
pub(super) fn client_of(trusted: &TrustedProxies, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok()).collect();
    let said = lines.join(",");
    let mut client = peer.to_canonical();
    for address in said.rsplit(',') {
        let Ok(address) = address.trim().parse::<IpAddr>() else { break };
        if !trusted.contain(client) {
            break;
        }
        client = address.to_canonical();
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_cannot_choose_its_network() {
        let of = |peer: &str, lines: &[&str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", line.parse().unwrap());
            }
            client_of(&"10.0.0.0/8".into(), peer.parse().unwrap(), &headers).to_string()
        };
        assert_eq!(of("10.0.0.1", &["192.0.2.7"]), "192.0.2.7");
        assert_eq!(of("10.0.0.1", &["203.0.113.1", "192.0.2.7"]), "192.0.2.7", "the proxy's line is the last");
        assert_eq!(of("10.0.0.1", &["203.0.113.1, 192.0.2.7"]), "192.0.2.7");
        assert_eq!(of("10.0.0.1", &["203.0.113.1, 192.0.2.7, 10.9.9.9"]), "192.0.2.7", "behind two proxies");
        assert_eq!(of("192.0.2.7", &["203.0.113.1"]), "192.0.2.7", "nobody's proxy");
        assert_eq!(of("10.0.0.1", &["nonsense"]), "10.0.0.1");
        assert_eq!(of("::ffff:10.0.0.1", &["::ffff:192.0.2.7"]), "192.0.2.7", "as a socket for both kinds names them");
    }
}
