//! Whom a closed network talks to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::RangeInclusive;
use std::str::FromStr;

use mumba_libtorrent::peers::AddressFilter;
use serde::Deserialize;

use super::{Mode, Network};

/// Addresses that begin alike, such as `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Subnet {
    first: IpAddr,
    last: IpAddr,
}

/// What lies on this machine or on a local network: of one machine (RFC 1122, 4291), of its link (RFC 3927, 4291), private (RFC 1918, 4193).
const LOCAL: [Subnet; 8] = [
    Subnet::v4([127, 0, 0, 0], 8),
    Subnet::v4([10, 0, 0, 0], 8),
    Subnet::v4([172, 16, 0, 0], 12),
    Subnet::v4([192, 168, 0, 0], 16),
    Subnet::v4([169, 254, 0, 0], 16),
    Subnet::v6(1, 128),
    Subnet::v6(0xfe80 << 112, 10),
    Subnet::v6(0xfc00 << 112, 7),
];

impl Subnet {
    const fn v4(first: [u8; 4], bits: u32) -> Subnet {
        let first = u32::from_be_bytes(first);
        let rest = match u32::MAX.checked_shr(bits) {
            Some(rest) => rest,
            None => 0,
        };
        Subnet {
            first: IpAddr::V4(Ipv4Addr::from_bits(first & !rest)),
            last: IpAddr::V4(Ipv4Addr::from_bits(first | rest)),
        }
    }

    const fn v6(first: u128, bits: u32) -> Subnet {
        let rest = match u128::MAX.checked_shr(bits) {
            Some(rest) => rest,
            None => 0,
        };
        Subnet {
            first: IpAddr::V6(Ipv6Addr::from_bits(first & !rest)),
            last: IpAddr::V6(Ipv6Addr::from_bits(first | rest)),
        }
    }

    fn range(self) -> RangeInclusive<IpAddr> {
        self.first..=self.last
    }
}

impl FromStr for Subnet {
    type Err = String;

    fn from_str(text: &str) -> Result<Subnet, String> {
        let parse = || {
            let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
            let address: IpAddr = address.parse().ok()?;
            let most = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.map_or(Some(most), |bits| bits.parse().ok())?;
            (bits <= most).then(|| match address {
                IpAddr::V4(address) => Subnet::v4(address.octets(), bits),
                IpAddr::V6(address) => Subnet::v6(address.to_bits(), bits),
            })
        };
        parse().ok_or_else(|| format!("{text:?} is no address and no range of addresses, such as \"10.0.0.0/8\""))
    }
}

impl TryFrom<String> for Subnet {
    type Error = String;

    fn try_from(text: String) -> Result<Subnet, String> {
        text.parse()
    }
}

impl Network {
    /// The addresses that a closed network talks to, those of nodes that the user named among them; nothing where it is open, or
    /// is made of whoever its named nodes know.
    pub(crate) fn filter(&self, named: impl IntoIterator<Item = IpAddr>) -> Option<AddressFilter> {
        let local: &[Subnet] = match self.mode {
            Mode::Lan => &LOCAL,
            _ if self.allow.is_empty() => return None,
            _ => &[],
        };
        let mut filter = AddressFilter::block_all();
        local.iter().chain(&self.allow).for_each(|subnet| filter.allow(subnet.range()));
        let own = self.listen.iter().map(std::net::SocketAddr::ip);
        own.chain(named).for_each(|address| filter.allow(address..=address));
        Some(filter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lets_through(network: &Network, address: &str) -> bool {
        network.filter([]).unwrap().allows(address.parse().unwrap())
    }

    #[test]
    fn a_local_network_ends_where_addresses_of_others_begin() {
        let network = Network { mode: Mode::Lan, ..Network::default() };
        for near in [
            "127.0.0.1",
            "10.255.255.255",
            "172.16.0.0",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.7.7",
            "::1",
            "fe80::1",
            "febf::1",
            "fc00::1",
            "fdff::1",
        ] {
            assert!(lets_through(&network, near), "{near}");
        }
        for far in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.1.1",
            "192.169.1.1",
            "100.64.0.1",
            "169.253.1.1",
            "8.8.8.8",
            "::2",
            "2001:db8::1",
            "fec0::1",
            "fbff::1",
            "fe00::1",
            "255.255.255.255",
        ] {
            assert!(!lets_through(&network, far), "{far}");
        }
        let named = network.filter(["1.1.1.1".parse().unwrap()]).unwrap();
        assert!(named.allows("1.1.1.1".parse().unwrap()) && !named.allows("1.1.1.2".parse().unwrap()));
        let wider = Network { allow: vec!["2001:db8::/32".parse().unwrap()], ..network };
        assert!(lets_through(&wider, "2001:db8:1::1") && lets_through(&wider, "10.0.0.1"));
    }

    #[test]
    fn a_private_network_has_whom_it_allows() {
        let mut network = Network { private: true, ..Network::default() };
        assert!(network.filter([]).is_none());
        network.allow = vec!["10.1.0.0/16".parse().unwrap(), "192.0.2.7".parse().unwrap()];
        for (address, through) in [("10.1.255.1", true), ("192.0.2.7", true), ("10.2.0.1", false), ("192.0.2.8", false)]
        {
            assert_eq!(lets_through(&network, address), through, "{address}");
        }
        assert!(Network::default().filter([]).is_none());
    }

    #[test]
    fn ranges_are_read_as_they_are_written_everywhere() {
        let range = |text: &str| text.parse::<Subnet>().map(|subnet| subnet.range());
        let of = |first: &str, last: &str| Ok(first.parse().unwrap()..=last.parse().unwrap());
        assert_eq!(range("10.0.0.17/8"), of("10.0.0.0", "10.255.255.255"));
        assert_eq!(range("0.0.0.0/0"), of("0.0.0.0", "255.255.255.255"));
        assert_eq!(range("::/0"), of("::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
        assert_eq!(range("2001:db8::1"), of("2001:db8::1", "2001:db8::1"));
        for wrong in ["", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "host", "10.0.0/8"] {
            assert!(range(wrong).unwrap_err().contains(wrong), "{wrong}");
        }
    }
}
