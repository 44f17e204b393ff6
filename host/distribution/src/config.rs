//! The configuration file: how the swarm is joined, or a private one, or none, and what is done without being asked.

mod policy;
mod reach;

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use mumba_libtorrent::settings::{self, DhtSettings, Settings};
use serde::Deserialize;

pub(crate) use policy::Given;
pub use policy::{Check, Install, Pause, SeedingLimits, Storage, Updates};
pub use reach::Subnet;

use crate::{Error, Result};

/// The configuration file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Configuration {
    /// How the swarm is used.
    pub network: Network,
    /// Updates that nobody asked for.
    pub updates: Updates,
    /// How much is given to others.
    pub seeding: SeedingLimits,
    /// How much of the disk is used for others.
    pub storage: Storage,
}

/// How the swarm is used.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Network {
    /// Whether it is used at all.
    pub mode: Mode,
    /// The addresses and ports that are listened on; port 0: any.
    pub listen: Vec<SocketAddr>,
    /// The nodes of the DHT to begin with, as `host:port`. Without: those of the public DHT.
    pub bootstrap: Option<Vec<String>>,
    /// The DHT is one of few machines: many of its nodes may have one address, or addresses of a local network.
    pub private: bool,
    /// In a private network: the only addresses that are talked to, besides the named nodes. In a local one: further addresses.
    pub allow: Vec<Subnet>,
    /// How peers are connected.
    pub transport: Transport,
    /// Finds other hosts on the local network by multicast (BEP 14). Without: unless the network is private.
    pub local_discovery: Option<bool>,
    /// Asks the router for a port (UPnP, NAT-PMP).
    pub port_mapping: bool,
    /// The most that is sent to others, in KiB a second; 0: as much as goes. It holds on the local network, too.
    pub upload_kib_per_s: u32,
    /// The most that is fetched, in KiB a second; 0: as much as goes.
    pub download_kib_per_s: u32,
}

/// Where peers are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Mode {
    /// Everywhere.
    #[default]
    On,
    /// On the local network only: nobody elsewhere is asked or answered.
    Lan,
    /// Nowhere.
    Off,
}

/// How peers are connected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Transport {
    /// Over TCP alone.
    Tcp,
    /// Over UDP alone (uTP, BEP 29).
    Utp,
    /// As it goes.
    #[default]
    Both,
}

impl Default for Network {
    fn default() -> Network {
        Network {
            mode: Mode::On,
            listen: vec![SocketAddr::from(([0, 0, 0, 0], 0)), SocketAddr::from(([0u16; 8], 0))],
            bootstrap: None,
            private: false,
            allow: Vec::new(),
            transport: Transport::Both,
            local_discovery: None,
            port_mapping: true,
            upload_kib_per_s: 0,
            download_kib_per_s: 0,
        }
    }
}

impl Configuration {
    /// Reads a configuration file; where there is none, everything is as usual.
    ///
    /// # Errors
    ///
    /// What is wrong in it, with its line.
    pub fn read(path: &Path) -> Result<Configuration> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Configuration::default()),
            Err(source) => return Err(Error::io(path, "read", source)),
        };
        let wrong = |why: String| Error::Configuration { path: path.to_owned(), why };
        let configuration: Configuration = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        configuration.network.check().map_err(wrong)?;
        configuration.updates.check().map_err(wrong)?;
        configuration.seeding.check().map_err(wrong)?;
        Ok(configuration)
    }
}

impl Network {
    fn check(&self) -> Result<(), String> {
        if self.listen.is_empty() && self.mode != Mode::Off {
            return Err(
                "listen under [network] is empty: name an address, such as \"0.0.0.0:0\", or set mode = \"off\""
                    .to_owned(),
            );
        }
        if !self.allow.is_empty() && !self.is_private() {
            return Err(
                "allow under [network] closes a network of your own: set private = true or mode = \"lan\", too"
                    .to_owned(),
            );
        }
        let bad = self.bootstrap.iter().flatten().find(|node| {
            node.rsplit_once(':').is_none_or(|(host, port)| host.is_empty() || port.parse::<u16>().is_err())
        });
        match bad {
            Some(node) => Err(format!(
                "bootstrap under [network] has {node:?}, which is no host and port, such as \"10.0.0.1:6881\""
            )),
            None => Ok(()),
        }
    }

    /// Whether its hosts are few.
    pub(crate) fn is_private(&self) -> bool {
        self.private || self.mode == Mode::Lan
    }

    /// Whether other hosts on the local network are looked for. Those may be in other networks, too.
    fn looks_around(&self) -> bool {
        self.local_discovery.unwrap_or(!self.private || self.mode == Mode::Lan)
            && self.listen.iter().any(|address| !address.ip().is_loopback())
    }

    /// Whoever listens at addresses that were named connects from these: others know it by one address.
    fn connect_from(&self) -> Vec<IpAddr> {
        match self.listen.iter().any(|address| address.ip().is_unspecified()) {
            true => Vec::new(),
            false => self.listen.iter().map(SocketAddr::ip).collect(),
        }
    }

    /// What libtorrent is told.
    pub(crate) fn settings(&self) -> Settings {
        let private = self.is_private();
        let usual = DhtSettings::default();
        let limits = if private { (1_000, 1_000_000) } else { (usual.packets_per_node, usual.upload_bytes_per_s) };
        // Nodes that the user named are ordinary ones: see `node.rs`.
        let bootstrap = if private || self.bootstrap.is_some() { Vec::new() } else { usual.bootstrap.clone() };
        Settings {
            listen: self.listen.clone(),
            connect_from: self.connect_from(),
            dht: Some(DhtSettings {
                bootstrap,
                private_network: private,
                packets_per_node: limits.0,
                upload_bytes_per_s: limits.1,
                ..usual
            }),
            local_discovery: self.looks_around(),
            port_mapping: self.port_mapping && !private,
            transport: match self.transport {
                Transport::Tcp => settings::Transport::Tcp,
                Transport::Utp => settings::Transport::Utp,
                Transport::Both => settings::Transport::Both,
            },
            many_peers_per_address: private,
            // Two who connect to each other at once may lose both connections: where their ports are the same, each draws by lot which to keep.
            reconnect_after_s: if private { 2 } else { 5 },
            upload_bytes_per_s: self.upload_kib_per_s.saturating_mul(1024),
            download_bytes_per_s: self.download_kib_per_s.saturating_mul(1024),
            ..Settings::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Configuration, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Configuration::read(file.path()).map_err(|error| error.to_string())
    }

    #[test]
    fn without_a_file_everything_is_as_usual() {
        assert_eq!(Configuration::read(Path::new("/nonexistent/config.toml")).unwrap(), Configuration::default());
        assert_eq!(read("").unwrap(), Configuration::default());
        let settings = Network::default().settings();
        assert!(settings.connect_from.is_empty());
        assert!(settings.local_discovery && settings.port_mapping && !settings.dht.unwrap().bootstrap.is_empty());
    }

    #[test]
    fn a_private_network_asks_nobody_elsewhere() {
        let network =
            read("[network]\nmode = \"lan\"\nlisten = [\"127.0.0.1:0\"]\ntransport = \"tcp\"\n").unwrap().network;
        let settings = network.settings();
        let dht = settings.dht.unwrap();
        assert!(dht.bootstrap.is_empty() && dht.private_network && !settings.port_mapping && !settings.local_discovery);
        assert_eq!(settings.connect_from, [IpAddr::from([127, 0, 0, 1])]);
        let network =
            read("[network]\nprivate = true\nbootstrap = [\"10.0.0.1:6881\"]\nupload_kib_per_s = 100").unwrap().network;
        let settings = network.settings();
        assert!(settings.dht.unwrap().bootstrap.is_empty() && !settings.local_discovery);
        assert_eq!(settings.upload_bytes_per_s, 102_400);
        let network =
            read("[network]\nprivate = true\nlocal_discovery = true\nallow = [\"10.0.0.0/8\"]").unwrap().network;
        assert!(network.settings().local_discovery && network.filter([]).is_some());
        assert!(read("[network]\nmode = \"lan\"").unwrap().network.settings().local_discovery);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, named) in [
            ("[network]\nmode = \"maybe\"", "`on`, `lan`, `off`"),
            ("[network]\nmdoe = \"on\"", "mdoe"),
            ("[netwrok]", "netwrok"),
            ("[network]\nlisten = []", "listen"),
            ("[network]\nlisten = [\"everywhere\"]", "line 2"),
            ("[network]\nbootstrap = [\"node\"]", "\"node\""),
            ("[network]\nallow = [\"10.0.0.0/8\"]", "private = true"),
            ("[network]\nprivate = true\nallow = [\"10.0.0.0/40\"]", "\"10.0.0.0/40\""),
            ("[updates]\nevery_h = 0", "every_h"),
            ("[updates]\ninstall = \"maybe\"", "`automatic` or `ask`"),
            ("[seeding]\nratio = -1.0", "ratio"),
            ("[seeding]\nat_most_h = nan", "at_most_h"),
            ("[storage]\nquota = 1", "quota_mib"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
    }
}
