//! `mumba.host.v1.Peers`.

use std::pin::Pin;
use std::sync::Arc;

use futures::{Stream, StreamExt as _, stream};
use mumba_apps::AppId;
use mumba_proto::Reason;
use mumba_proto::host as proto;
use tonic::{Request, Response, Status};

use crate::host::Host;
use crate::peers::describe;

pub(super) struct PeersApi {
    host: Arc<Host>,
}

impl PeersApi {
    pub(super) fn new(host: Arc<Host>) -> Self {
        Self { host }
    }

    /// The address that is meant. What was published here need not be installed here.
    fn address(&self, app: &str) -> Result<AppId, Status> {
        let address = match AppId::parse(app) {
            Ok(address) => address,
            Err(_) => self.host.find_app(app)?.id,
        };
        match self.host.apps.get(&address).filter(|app| app.development) {
            None => Ok(address),
            Some(app) => Err(Reason::InvalidArgument.status(format!(
                "'{}' was installed from a folder, so it has no address by which others have it: `mumba publish` gives it one",
                app.name()
            ))),
        }
    }
}

#[tonic::async_trait]
impl proto::peers_server::Peers for PeersApi {
    async fn list_peers(
        &self,
        request: Request<proto::ListPeersRequest>,
    ) -> Result<Response<proto::ListPeersResponse>, Status> {
        let address = self.address(&request.into_inner().app)?;
        let peers = describe(&self.host, address, self.host.distribution.peers(address));
        Ok(Response::new(proto::ListPeersResponse { peers: Some(peers) }))
    }

    type WatchPeersStream = Pin<Box<dyn Stream<Item = Result<proto::WatchPeersResponse, Status>> + Send>>;

    async fn watch_peers(
        &self,
        request: Request<proto::WatchPeersRequest>,
    ) -> Result<Response<Self::WatchPeersStream>, Status> {
        let address = self.address(&request.into_inner().app)?;
        let host = Arc::clone(&self.host);
        let lists = stream::unfold(self.host.distribution.watch_peers(address), move |mut watch| {
            let host = Arc::clone(&host);
            async move {
                let peers = describe(&host, address, watch.next().await);
                Some((Ok(proto::WatchPeersResponse { peers: Some(peers) }), watch))
            }
        });
        let host = Arc::clone(&self.host);
        let until_the_end = lists.take_until(async move {
            host.ended().await;
        });
        Ok(Response::new(Box::pin(until_the_end)))
    }
}
