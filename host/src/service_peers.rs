//! What an app's service may ask of the host about its peers (`mumba.service.v1.Peers`).

use std::pin::Pin;
use std::sync::{Arc, Weak};

use futures::{Stream, stream};
use mumba_apps::AppId;
use mumba_distribution::PeerWatch;
use mumba_policy::record::Change;
use mumba_proto::Reason;
use mumba_proto::service as proto;
use mumba_proto::service::peers_server::Peers;
use tokio::sync::broadcast;
use tonic::{Request, Response, Status};

use crate::host::Host;
use crate::permissions;

/// The peers of one app, for its service.
pub struct AppPeers {
    host: Weak<Host>,
    app: AppId,
}

impl AppPeers {
    /// For the service of this app.
    pub fn new(host: Weak<Host>, app: AppId) -> Self {
        Self { host, app }
    }
}

/// The host, while it lives and the user lets the app know its peers.
fn allowed(host: &Weak<Host>, app: AppId) -> Result<Arc<Host>, Status> {
    let host = host.upgrade().filter(|host| !host.is_ending());
    let host = host.ok_or_else(|| Reason::ShuttingDown.status("the host is ending"))?;
    let app = host.find_app(&app.to_string())?;
    match permissions::granted(&host, &app).peers.is_empty() {
        false => Ok(host),
        true => Err(Reason::CallNotGranted.status(format!(
            "the user has not granted 'peers' to '{0}': `mumba permissions {0} grant peers`, where its manifest asks for it",
            app.name()
        ))),
    }
}

/// A call that goes on.
struct Watching {
    host: Weak<Host>,
    app: AppId,
    watch: PeerWatch,
    changes: broadcast::Receiver<Change>,
}

impl Watching {
    /// The next list, or why there is none any more.
    async fn next(&mut self) -> Result<proto::WatchPeersResponse, Status> {
        loop {
            let host = allowed(&self.host, self.app)?;
            let ended = async move {
                host.ended().await;
            };
            tokio::select! {
                () = ended => {}
                // Whatever it was, it is looked at again.
                _ = self.changes.recv() => {}
                peers = self.watch.next() => {
                    allowed(&self.host, self.app)?;
                    return Ok(proto::WatchPeersResponse { peers: peers.iter().map(peer).collect() });
                }
            }
        }
    }
}

fn peer(peer: &mumba_distribution::Peer) -> proto::Peer {
    proto::Peer {
        key: peer.key.to_string(),
        addresses: peer.addresses.iter().map(ToString::to_string).collect(),
        services: peer.services.iter().map(|service| service.name.to_string()).collect(),
    }
}

#[tonic::async_trait]
impl Peers for AppPeers {
    type WatchPeersStream = Pin<Box<dyn Stream<Item = Result<proto::WatchPeersResponse, Status>> + Send>>;

    async fn watch_peers(
        &self,
        _: Request<proto::WatchPeersRequest>,
    ) -> Result<Response<Self::WatchPeersStream>, Status> {
        let host = allowed(&self.host, self.app)?;
        let watching = Watching {
            host: Weak::clone(&self.host),
            app: self.app,
            watch: host.distribution.watch_peers(self.app),
            changes: host.policy.changes(),
        };
        let lists = stream::unfold(Some(watching), |watching| async move {
            let mut watching = watching?;
            let next = watching.next().await;
            let rest = next.is_ok().then_some(watching);
            Some((next, rest))
        });
        Ok(Response::new(Box::pin(lists)))
    }
}
