//! The peers of an app.

use mumba_client::host;
use mumba_client::host::app_peers::Hidden;
use serde::Serialize;

/// Who runs services of an app, and what they are told of this host.
#[derive(Debug, Serialize)]
pub(crate) struct AppPeers {
    address: String,
    peers: Vec<Peer>,
    own: Option<OwnServices>,
    /// Why this host is hidden: `not_installed`, `not_asked`, `not_granted`, `not_running` or `null`.
    hidden: Option<&'static str>,
    meets: bool,
}

#[derive(Debug, Serialize)]
struct Peer {
    key: String,
    addresses: Vec<String>,
    services: Vec<Service>,
    seen_at_ms: i64,
    expires_at_ms: i64,
}

#[derive(Debug, Serialize)]
struct OwnServices {
    key: String,
    services: Vec<Service>,
}

#[derive(Debug, Serialize)]
struct Service {
    name: String,
    protocol: String,
}

impl From<host::AppPeers> for AppPeers {
    fn from(from: host::AppPeers) -> AppPeers {
        let hidden = match from.hidden() {
            Hidden::Unspecified => None,
            Hidden::NotInstalled => Some("not_installed"),
            Hidden::NotAsked => Some("not_asked"),
            Hidden::NotGranted => Some("not_granted"),
            Hidden::NotRunning => Some("not_running"),
        };
        AppPeers {
            hidden,
            address: from.address,
            peers: from.peers.into_iter().map(Peer::from).collect(),
            own: from.own.map(|own| OwnServices { key: own.key, services: services(own.services) }),
            meets: from.meets,
        }
    }
}

impl From<host::Peer> for Peer {
    fn from(peer: host::Peer) -> Peer {
        Peer {
            key: peer.key,
            addresses: peer.addresses,
            services: services(peer.services),
            seen_at_ms: peer.seen_at_ms,
            expires_at_ms: peer.expires_at_ms,
        }
    }
}

fn services(services: Vec<host::PeerService>) -> Vec<Service> {
    services.into_iter().map(|service| Service { name: service.name, protocol: service.protocol }).collect()
}
