//! Names to addresses. Addresses of this machine and of local networks are not given out: a name of the world that leads
//! there (DNS rebinding) would open them to pages.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// How long a name server may take.
const WITHIN: Duration = Duration::from_secs(15);

/// Why a name leads nowhere.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// No answer in time, or none at all.
    #[error("'{0}' has no address: {1}")]
    Unknown(String, String),
    /// Only addresses that pages may not reach.
    #[error("'{0}' leads to this machine or a local network, which pages may not reach")]
    Local(String),
}

/// The system's resolver, and names that tests give an address.
#[derive(Clone, Debug, Default)]
pub struct Resolver {
    fixed: Arc<BTreeMap<String, SocketAddr>>,
}

impl Resolver {
    /// With these names fixed, to addresses of any kind and a port of their own. For tests.
    pub fn with_fixed(fixed: impl IntoIterator<Item = (String, SocketAddr)>) -> Resolver {
        Resolver { fixed: Arc::new(fixed.into_iter().collect()) }
    }

    /// The public addresses of a name.
    ///
    /// # Errors
    /// When it has none.
    pub async fn resolve(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, ResolveError> {
        if let Some(address) = self.fixed.get(host) {
            return Ok(vec![*address]);
        }
        let unknown = |why: String| ResolveError::Unknown(host.to_owned(), why);
        let found = tokio::time::timeout(WITHIN, tokio::net::lookup_host((host, port)))
            .await
            .map_err(|_| unknown("the name server does not answer".to_owned()))?
            .map_err(|error| unknown(error.to_string()))?;
        let all: Vec<SocketAddr> = found.collect();
        if all.is_empty() {
            return Err(unknown("the name has none".to_owned()));
        }
        let public: Vec<SocketAddr> = all.into_iter().filter(|address| is_public(address.ip())).collect();
        if public.is_empty() { Err(ResolveError::Local(host.to_owned())) } else { Ok(public) }
    }
}

/// Whether an address is one of the public internet (the registries of RFC 6890).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = a == 0
        || a == 10
        || a == 127
        || (a == 100 && (b & 0xc0) == 64)
        || (a == 169 && b == 254)
        || (a == 172 && (b & 0xf0) == 16)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b & 0xfe) == 18)
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224;
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let words = address.segments();
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match words {
        // NAT64 carries an IPv4 address.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => embedded(high, low),
        // So does 6to4.
        [0x2002, high, low, ..] => embedded(high, low),
        // Teredo, ORCHID, benchmarks and the like.
        [0x2001, second, ..] if second < 0x200 || second == 0xdb8 => false,
        // Documentation.
        [0x3fff, second, ..] if second < 0x1000 => false,
        // Everything else that is routed.
        [first, ..] => (first & 0xe000) == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_machine_and_of_local_networks_are_not_public() {
        for text in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "2002:c0a8:101::1",
            "3fff::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "100.128.0.1",
            "172.32.0.1",
            "192.1.0.1",
            "2606:4700::1111",
            "2a00::1",
            "64:ff9b::808:808",
            "2002:808:808::1",
            "2001:200::1",
            "2001:4860:4860::8888",
        ] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }

    #[tokio::test]
    async fn a_name_of_this_machine_leads_nowhere() {
        let error = Resolver::default().resolve("localhost", 443).await.unwrap_err();
        assert!(matches!(error, ResolveError::Local(_)), "{error}");
        let fixed = Resolver::with_fixed([("api.example.test".to_owned(), "127.0.0.1:9".parse().unwrap())]);
        assert_eq!(fixed.resolve("api.example.test", 443).await.unwrap(), ["127.0.0.1:9".parse().unwrap()]);
    }
}
