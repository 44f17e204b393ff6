//! Which services of apps run here, for the peers of each app to know: where the user has granted it, and while they run.
//!
//! `mumba_distribution` tells the peers and hears them. A change is told before the call that made it returns.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use mumba_apps::manifest::Asked;
use mumba_apps::{App, AppId};
use mumba_distribution::Service;
use mumba_proto::host as proto;
use mumba_proto::host::app_peers::Hidden;
use mumba_services::{ServiceEvent, ServiceState};
use tokio::sync::broadcast;

use crate::host::Host;
use crate::logs::Level;
use crate::{api, permissions};

/// Held while it is decided what peers are told: what is taken back is never told after that.
#[derive(Default)]
pub struct Telling(Mutex<()>);

/// Tells the peers of an app what runs here now, or takes it back.
pub fn tell(host: &Host, app: &App) {
    let _telling = host.telling.0.lock().unwrap_or_else(PoisonError::into_inner);
    // The app as it is now: a release that asks for less may have come into use.
    let Some(app) = host.apps.get(&app.id).filter(|app| !app.development) else { return };
    let granted = permissions::granted(host, &app).peers;
    let told = if granted.is_empty() {
        host.distribution.hide_services(app.id)
    } else {
        let services = if is_ready(host, &app.id) { granted } else { Vec::new() };
        host.distribution.show_services(app.id, services.into_iter().map(Service::grpc).collect())
    };
    if let Err(error) = told {
        host.log_app(&app, Level::Warning, &format!("its peers are not told of its services: {error}"));
    }
}

fn is_ready(host: &Host, app: &AppId) -> bool {
    host.services.status(&app.to_string()).is_some_and(|status| status.state == ServiceState::Ready)
}

/// Follows the services for as long as the host lives.
pub async fn follow(host: Weak<Host>, mut events: broadcast::Receiver<ServiceEvent>) {
    loop {
        let changed = match events.recv().await {
            Ok(event) => AppId::parse(&event.app_id).ok(),
            Err(broadcast::error::RecvError::Lagged(_)) => None,
            Err(broadcast::error::RecvError::Closed) => return,
        };
        let Some(host) = host.upgrade() else { return };
        let apps = host.apps.list();
        let concerned = apps.into_iter().filter(|app| changed.is_none_or(|changed| app.id == changed));
        for app in concerned {
            let host = Arc::clone(&host);
            // A key may be written.
            if let Err(panic) = tokio::task::spawn_blocking(move || tell(&host, &app)).await {
                tracing::error!(%panic, "peers could not be told of a service");
            }
        }
    }
}

/// Why peers are not told of this host, where they are not.
fn hidden(host: &Host, address: AppId) -> Hidden {
    let Some(app) = host.apps.get(&address) else { return Hidden::NotInstalled };
    if !app.manifest.permissions.iter().any(|permission| permission.what == Asked::Peers) {
        return Hidden::NotAsked;
    }
    if permissions::granted(host, &app).peers.is_empty() {
        return Hidden::NotGranted;
    }
    if is_ready(host, &address) { Hidden::Unspecified } else { Hidden::NotRunning }
}

/// As the API tells it, with this list of peers.
pub fn describe(host: &Host, address: AppId, peers: Vec<mumba_distribution::Peer>) -> proto::AppPeers {
    let own = host.distribution.own_services(address);
    proto::AppPeers {
        address: address.to_string(),
        peers: peers.into_iter().map(peer).collect(),
        hidden: if own.is_some() { Hidden::Unspecified } else { hidden(host, address) }.into(),
        own: own.map(|own| proto::OwnServices { key: own.key.to_string(), services: services(&own.services) }),
        meets: host.distribution.meets_peers(address),
    }
}

fn peer(peer: mumba_distribution::Peer) -> proto::Peer {
    proto::Peer {
        key: peer.key.to_string(),
        addresses: peer.addresses.iter().map(ToString::to_string).collect(),
        services: services(&peer.services),
        seen_at_ms: api::unix_ms(peer.seen),
        expires_at_ms: api::unix_ms(peer.expires),
    }
}

fn services(services: &[Service]) -> Vec<proto::PeerService> {
    let service =
        |service: &Service| proto::PeerService { name: service.name.to_string(), protocol: service.protocol.clone() };
    services.iter().map(service).collect()
}
