//! What an app's service may ask of the host: its own views (`mumba.service.v1.Views`), and what other modules answer.
//!
//! Each app has a socket of its own; the host knows by the socket who calls.

use std::any::Any;
use std::sync::{Arc, OnceLock, Weak};

use mumba_apps::AppId;
use mumba_proto::Reason;
use mumba_proto::service as proto;
use mumba_proto::service::peers_server::PeersServer;
use mumba_proto::service::routes_server::RoutesServer;
use mumba_proto::service::views_server::{Views, ViewsServer};
use mumba_services::{CONNECTION_WINDOW_BYTES, HostSockets, MAX_MESSAGE_BYTES, STREAM_WINDOW_BYTES};
use tokio::net::UnixListener;
use tokio_stream::wrappers::UnixListenerStream;
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::api::open_status;
use crate::broker::proxy::Proxy;
use crate::broker::routes::OtherRoutes;
use crate::host::Host;
use crate::service_peers::AppPeers;
use crate::ui_thread;
use crate::views::{OpenRequest, View};

/// Serves the sockets that the supervisor makes, one for each service that runs.
#[derive(Default)]
pub struct ServiceSockets {
    host: OnceLock<Weak<Host>>,
}

impl ServiceSockets {
    /// Whom the services reach.
    pub fn set_host(&self, host: &Arc<Host>) {
        let _ = self.host.set(Arc::downgrade(host));
    }
}

impl HostSockets for ServiceSockets {
    fn serve(&self, app_id: &str, listener: UnixListener) -> Box<dyn Any + Send> {
        let (Ok(app), Some(host)) = (AppId::parse(app_id), self.host.get()) else { return Box::new(()) };
        let stop = CancellationToken::new();
        let stopped = stop.clone();
        let views = ViewsServer::new(AppViews { host: Weak::clone(host), app });
        let others = Proxy::new(Weak::clone(host), app);
        let other_routes = RoutesServer::new(OtherRoutes::new(Weak::clone(host), app))
            .max_decoding_message_size(MAX_MESSAGE_BYTES)
            .max_encoding_message_size(MAX_MESSAGE_BYTES);
        let peers = PeersServer::new(AppPeers::new(Weak::clone(host), app));
        let routes = tonic::service::Routes::new(views)
            .add_service(peers)
            .add_service(other_routes)
            .into_axum_router()
            .fallback_service(others);
        tokio::spawn(async move {
            let served = tonic::transport::Server::builder()
                .initial_stream_window_size(STREAM_WINDOW_BYTES)
                .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
                .add_routes(tonic::service::Routes::from(routes))
                .serve_with_incoming_shutdown(UnixListenerStream::new(listener), stopped.cancelled_owned())
                .await;
            if let Err(error) = served {
                tracing::warn!(%app, %error, "the socket for an app's service failed");
            }
        });
        Box::new(stop.drop_guard())
    }
}

/// The views of one app, for its service.
struct AppViews {
    host: Weak<Host>,
    app: AppId,
}

impl AppViews {
    fn host(&self) -> Result<Arc<Host>, Status> {
        self.host
            .upgrade()
            .filter(|host| !host.is_ending())
            .ok_or_else(|| Reason::ShuttingDown.status("the host is ending"))
    }

    /// The app's own view of this id; another app's is as if it were not there.
    fn view(&self, host: &Host, id: &str) -> Result<Arc<View>, Status> {
        host.views
            .by_id(id)
            .filter(|view| view.app().id == self.app)
            .ok_or_else(|| Reason::ViewNotFound.status(format!("this app has no view '{id}'")))
    }
}

fn describe(view: &View) -> proto::View {
    let view = view.describe();
    proto::View { id: view.id, url: view.url, title: view.title }
}

#[tonic::async_trait]
impl Views for AppViews {
    async fn open_view(
        &self,
        request: Request<proto::OpenViewRequest>,
    ) -> Result<Response<proto::OpenViewResponse>, Status> {
        let request = request.into_inner();
        let host = self.host()?;
        let app = host.find_app(&self.app.to_string())?;
        let launch = host.launches.get(&request.launch_id);
        if launch.is_none() && !request.launch_id.is_empty() {
            return Err(Reason::InvalidArgument
                .status(format!("no launch '{}' is under way; leave launch_id empty", request.launch_id)));
        }
        let or_launch = |own: u32, launch: Option<u32>| if own == 0 { launch.unwrap_or(0) } else { own };
        let size = launch.as_ref().map(|launch| launch.size);
        let open = OpenRequest {
            path: request.path,
            arguments: request.arguments,
            size: (
                or_launch(request.width, size.map(|size| size.0)),
                or_launch(request.height, size.map(|size| size.1)),
            ),
            offscreen: launch
                .as_ref()
                .map_or(host.display == mumba_gpu::Display::Offscreen || host.flags.offscreen, |launch| {
                    launch.offscreen
                }),
            asked_at: launch.map(|launch| launch.asked_at),
        };
        let view = host.views.open(&host, &app, open).await.map_err(|error| open_status(&error))?;
        host.launches.opened(&request.launch_id, &view);
        Ok(Response::new(proto::OpenViewResponse { view: Some(describe(&view)) }))
    }

    async fn list_views(
        &self,
        _: Request<proto::ListViewsRequest>,
    ) -> Result<Response<proto::ListViewsResponse>, Status> {
        let host = self.host()?;
        let views = host.views.of_app(&self.app).iter().map(|view| describe(view)).collect();
        Ok(Response::new(proto::ListViewsResponse { views }))
    }

    async fn update_view(
        &self,
        request: Request<proto::UpdateViewRequest>,
    ) -> Result<Response<proto::UpdateViewResponse>, Status> {
        let request = request.into_inner();
        let host = self.host()?;
        let view = self.view(&host, &request.id)?;
        let url = if request.path.is_empty() {
            None
        } else {
            Some(crate::views::url_of(&view.app(), &request.path).map_err(|error| open_status(&error))?)
        };
        let (updated, activate) = (Arc::clone(&view), request.activate);
        ui_thread::run(move || {
            if let Some(url) = url {
                updated.navigate(&url);
            }
            if activate {
                updated.activate();
            }
        })
        .await
        .map_err(|_| Reason::ShuttingDown.status("the host is ending"))?;
        host.launches.opened(&request.launch_id, &view);
        Ok(Response::new(proto::UpdateViewResponse { view: Some(describe(&view)) }))
    }

    async fn close_view(
        &self,
        request: Request<proto::CloseViewRequest>,
    ) -> Result<Response<proto::CloseViewResponse>, Status> {
        let host = self.host()?;
        let view = self.view(&host, &request.into_inner().id)?;
        host.views.close(&[view], false).await;
        Ok(Response::new(proto::CloseViewResponse {}))
    }
}
