//! Addresses that nothing goes to, and no connection comes from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::RangeInclusive;

use crate::alerts::endpoint_of;
use crate::bridge::ffi;

/// Which addresses are talked to, for a whole session. What a torrent asks of its peers besides is
/// [`AddTorrent::accept_peers`](crate::AddTorrent::accept_peers).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressFilter {
    rules: Vec<(IpAddr, IpAddr, bool)>,
}

impl AddressFilter {
    /// One that lets all addresses through.
    #[must_use]
    pub fn allow_all() -> AddressFilter {
        AddressFilter::default()
    }

    /// One that lets none through but those that are allowed later.
    #[must_use]
    pub fn block_all() -> AddressFilter {
        let mut filter = AddressFilter::default();
        filter.block(IpAddr::V4(Ipv4Addr::UNSPECIFIED)..=IpAddr::V4(Ipv4Addr::BROADCAST));
        filter.block(IpAddr::V6(Ipv6Addr::UNSPECIFIED)..=IpAddr::V6(Ipv6Addr::from([0xff; 16])));
        filter
    }

    /// Lets these through. Of two rules for an address the later one holds. A range from IPv4 to IPv6 or backwards means nothing, and
    /// is left out.
    pub fn allow(&mut self, addresses: RangeInclusive<IpAddr>) {
        self.add(addresses, false);
    }

    /// Keeps these out.
    pub fn block(&mut self, addresses: RangeInclusive<IpAddr>) {
        self.add(addresses, true);
    }

    fn add(&mut self, addresses: RangeInclusive<IpAddr>, blocked: bool) {
        let (first, last) = addresses.into_inner();
        if first.is_ipv4() == last.is_ipv4() && first <= last {
            self.rules.push((first, last, blocked));
        }
    }

    /// Whether it lets an address through.
    #[must_use]
    pub fn allows(&self, address: IpAddr) -> bool {
        let of_address = |(first, last, _): &&(IpAddr, IpAddr, bool)| {
            first.is_ipv4() == address.is_ipv4() && (*first..=*last).contains(&address)
        };
        self.rules.iter().rev().find(of_address).is_none_or(|(.., blocked)| !blocked)
    }

    pub(crate) fn rules(&self) -> Vec<ffi::AddressRule> {
        let endpoint = |address: IpAddr| endpoint_of(SocketAddr::new(address, 0));
        self.rules
            .iter()
            .map(|(first, last, blocked)| ffi::AddressRule {
                first: endpoint(*first),
                last: endpoint(*last),
                blocked: *blocked,
            })
            .collect()
    }
}
