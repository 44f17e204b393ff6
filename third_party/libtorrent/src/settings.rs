//! What a session is configured with.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::bridge::ffi;

/// libtorrent forgets the DHT's saved nodes where no bootstrap node is named. This one is asked, too, by every lookup of a node that knows
/// fewer than three others: sending to the broadcast address fails at once, where an address that nobody answers at would hold
/// each lookup up for 15 s.
const NO_BOOTSTRAP_NODE: &str = "255.255.255.255:9";

/// The bits of libtorrent's alert categories that [`Alert`](crate::Alert) has values for: error, peer, storage, connect, status, blocked
/// addresses, DHT, DHT operations, progress of files.
const ALERT_MASK: i32 = 1 | 1 << 1 | 1 << 3 | 1 << 5 | 1 << 6 | 1 << 8 | 1 << 10 | 1 << 18 | 1 << 21;
/// The bit of the packets of the DHT.
const PACKETS_MASK: i32 = 1 << 17;

/// How peers are connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Transport {
    /// TCP alone: the fastest.
    Tcp,
    /// uTP alone.
    Utp,
    /// TCP first; uTP gets through some NATs that TCP does not.
    #[default]
    Both,
}

/// Whether connections between peers are encrypted. It hides the protocol from the network; it says nothing of who the peer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encryption {
    /// Where the peer can.
    #[default]
    Preferred,
    /// Peers that cannot are not talked to.
    Required,
    /// Never.
    Off,
}

/// The DHT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DhtSettings {
    /// The nodes to begin with, as `host:port`, besides those that were saved.
    pub bootstrap: Vec<String>,
    /// Lifts the rules that keep one network operator from filling the routing tables of the public DHT: many nodes may be in one
    /// network, with any id. For private networks and tests alone.
    pub private_network: bool,
    /// How many packets a second one node may send before it is not answered for a while.
    pub packets_per_node: u32,
    /// The most that is sent, in bytes a second.
    pub upload_bytes_per_s: u32,
    /// How many items are kept for others.
    pub max_items: u32,
}

impl Default for DhtSettings {
    fn default() -> DhtSettings {
        DhtSettings {
            bootstrap: vec!["dht.libtorrent.org:25401".to_owned(), "router.bittorrent.com:6881".to_owned()],
            private_network: false,
            packets_per_node: 5,
            upload_bytes_per_s: 8000,
            max_items: 700,
        }
    }
}

/// What a session is configured with. [`Session::apply`](crate::Session::apply) changes all of it later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The addresses and ports that are listened on; port 0: any.
    pub listen: Vec<SocketAddr>,
    /// The addresses that connections are made from; none: as the system chooses.
    pub connect_from: Vec<IpAddr>,
    /// The DHT, or none.
    pub dht: Option<DhtSettings>,
    /// Finds peers on the local network by multicast.
    pub local_discovery: bool,
    /// Asks routers for a port (UPnP, NAT-PMP).
    pub port_mapping: bool,
    /// How peers are connected.
    pub transport: Transport,
    /// Whether connections are encrypted.
    pub encryption: Encryption,
    /// Several peers of one torrent may have one address.
    pub many_peers_per_address: bool,
    /// Peers that have nothing to give each other stay connected, as is needed for messages between them
    /// ([`extension`](crate::extension)).
    pub keep_finished_peers: bool,
    /// For how many seconds a peer that could not be reached, or was lost, is left alone; the longer the more often that was.
    pub reconnect_after_s: u32,
    /// The most that is sent to peers, in bytes a second; 0: as much as goes. It holds for peers of the local network and of this machine as
    /// for all others, and messages between peers count, too.
    pub upload_bytes_per_s: u32,
    /// The most that is taken from peers, in bytes a second; 0: as much as goes.
    pub download_bytes_per_s: u32,
    /// The most connections, those of all torrents together.
    pub max_connections: u32,
    /// The most peers that are sent something at the same time; 0: as many as there are.
    pub max_uploads: u32,
    /// The largest `info` dictionary that is taken from peers.
    pub max_metadata_bytes: u32,
    /// Reports each packet of the DHT, as [`Alert::DhtPacket`](crate::Alert::DhtPacket): for measurements.
    pub dht_packets: bool,
    /// The most alerts that wait to be taken from libtorrent.
    pub alert_queue: u32,
    /// What this program calls itself to peers.
    pub user_agent: String,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            listen: vec![SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), 0)],
            connect_from: Vec::new(),
            dht: Some(DhtSettings::default()),
            local_discovery: true,
            port_mapping: true,
            transport: Transport::Both,
            encryption: Encryption::Preferred,
            many_peers_per_address: false,
            keep_finished_peers: true,
            reconnect_after_s: 20,
            upload_bytes_per_s: 0,
            download_bytes_per_s: 0,
            max_connections: 200,
            max_uploads: 0,
            max_metadata_bytes: 30 << 20,
            dht_packets: false,
            alert_queue: 5000,
            user_agent: concat!("Mumba/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl Settings {
    /// For peers on one machine: TCP on this address, no discovery, and a DHT of its own that is begun by
    /// [`Dht::add_node`](crate::dht::Dht::add_node).
    #[must_use]
    pub fn loopback(address: IpAddr) -> Settings {
        Settings {
            listen: vec![SocketAddr::new(address, 0)],
            dht: Some(DhtSettings {
                bootstrap: Vec::new(),
                private_network: true,
                packets_per_node: 1000,
                upload_bytes_per_s: 1_000_000,
                max_items: 10_000,
            }),
            local_discovery: false,
            port_mapping: false,
            transport: Transport::Tcp,
            many_peers_per_address: true,
            reconnect_after_s: 1,
            ..Settings::default()
        }
    }

    /// The same by libtorrent's names.
    pub(crate) fn by_name(&self) -> Vec<ffi::Setting> {
        let mut list = vec![
            number("alert_mask", if self.dht_packets { ALERT_MASK | PACKETS_MASK } else { ALERT_MASK }),
            count("alert_queue_size", self.alert_queue),
            text("listen_interfaces", join(&self.listen)),
            text("outgoing_interfaces", join(&self.connect_from)),
            text("user_agent", self.user_agent.clone()),
            flag("enable_lsd", self.local_discovery),
            flag("enable_upnp", self.port_mapping),
            flag("enable_natpmp", self.port_mapping),
            // It only serves discovery beyond this machine, and reopens sockets at every change.
            flag("enable_ip_notifier", self.port_mapping || self.local_discovery),
            flag("allow_multiple_connections_per_ip", self.many_peers_per_address),
            flag("close_redundant_connections", !self.keep_finished_peers),
            count("min_reconnect_time", self.reconnect_after_s),
            count("upload_rate_limit", self.upload_bytes_per_s),
            count("download_rate_limit", self.download_bytes_per_s),
            count("connections_limit", self.max_connections),
            number("unchoke_slots_limit", if self.max_uploads == 0 { -1 } else { limited(self.max_uploads) }),
            count("max_metadata_size", self.max_metadata_bytes),
            // What is in the session runs until it is told otherwise: policy is above.
            number("active_downloads", -1),
            number("active_seeds", -1),
            number("active_limit", -1),
            number("active_checking", -1),
            number("active_dht_limit", -1),
            number("active_lsd_limit", -1),
        ];
        let (tcp, utp) = match self.transport {
            Transport::Tcp => (true, false),
            Transport::Utp => (false, true),
            Transport::Both => (true, true),
        };
        for direction in ["outgoing", "incoming"] {
            list.push(flag(&format!("enable_{direction}_tcp"), tcp));
            list.push(flag(&format!("enable_{direction}_utp"), utp));
        }
        // libtorrent's pe_forced, pe_enabled and pe_disabled.
        let policy = match self.encryption {
            Encryption::Required => 0,
            Encryption::Preferred => 1,
            Encryption::Off => 2,
        };
        list.extend([number("out_enc_policy", policy), number("in_enc_policy", policy)]);
        // libtorrent's pe_rc4 and pe_both: what is required is that all is encrypted, not the handshake alone.
        list.push(number("allowed_enc_level", if self.encryption == Encryption::Required { 2 } else { 3 }));
        list.push(flag("enable_dht", self.dht.is_some()));
        let dht = self.dht.clone().unwrap_or_default();
        let mut bootstrap = dht.bootstrap.join(",");
        if bootstrap.is_empty() {
            NO_BOOTSTRAP_NODE.clone_into(&mut bootstrap);
        }
        list.extend([
            text("dht_bootstrap_nodes", bootstrap),
            count("dht_block_ratelimit", dht.packets_per_node),
            count("dht_upload_rate_limit", dht.upload_bytes_per_s),
            count("dht_max_dht_items", dht.max_items),
            flag("dht_restrict_routing_ips", !dht.private_network),
            flag("dht_restrict_search_ips", !dht.private_network),
            flag("dht_prefer_verified_node_ids", !dht.private_network),
            flag("dht_ignore_dark_internet", !dht.private_network),
            flag("dht_enforce_node_id", false),
        ]);
        list
    }
}

fn limited(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn number(name: &str, number: i32) -> ffi::Setting {
    ffi::Setting { name: name.to_owned(), kind: ffi::SettingKind::Number, text: String::new(), number }
}

fn count(name: &str, value: u32) -> ffi::Setting {
    number(name, limited(value))
}

fn flag(name: &str, on: bool) -> ffi::Setting {
    ffi::Setting { kind: ffi::SettingKind::Flag, ..number(name, i32::from(on)) }
}

fn text(name: &str, text: String) -> ffi::Setting {
    ffi::Setting { kind: ffi::SettingKind::Text, text, ..number(name, 0) }
}

fn join(list: &[impl ToString]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}
