//! The host's API, as a client of another user than the host's would see it if it may: the tests may run as root.

use std::path::{Path, PathBuf};

use hyper_util::rt::TokioIo;
use mumba_proto::host::apps_client::AppsClient;
use mumba_proto::host::distribution_client::DistributionClient;
use mumba_proto::host::host_client::HostClient;
use mumba_proto::host::logs_client::LogsClient;
use mumba_proto::host::permissions_client::PermissionsClient;
use mumba_proto::host::repositories_client::RepositoriesClient;
use mumba_proto::host::services_client::ServicesClient;
use mumba_proto::host::views_client::ViewsClient;
use tokio::net::UnixStream;
use tonic::transport::{Channel, Endpoint, Uri};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

const MESSAGE_MAX_BYTES: usize = 256 * 1024 * 1024;

/// Clients of the host's services. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Api {
    channel: Channel,
}

impl Api {
    /// A client on this socket. Connects when it is first used, and again after the host was away.
    pub fn on(socket: &Path) -> Api {
        let socket: PathBuf = socket.to_owned();
        let connector = tower::service_fn(move |_: Uri| {
            let socket = socket.clone();
            async move { Ok::<_, std::io::Error>(TokioIo::new(UnixStream::connect(socket).await?)) }
        });
        Api { channel: Endpoint::from_static("http://mumba.invalid").connect_with_connector_lazy(connector) }
    }

    /// The connection itself, for other services than the host's own.
    pub fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// Whether the standard health service says that the host serves.
    pub async fn is_serving(&self) -> bool {
        let request = HealthCheckRequest { service: String::new() };
        let answer = HealthClient::new(self.channel()).check(request).await;
        answer.is_ok_and(|answer| answer.get_ref().status() == ServingStatus::Serving)
    }

    /// The host process.
    pub fn host(&self) -> HostClient<Channel> {
        HostClient::new(self.channel())
    }

    /// Installed apps.
    pub fn apps(&self) -> AppsClient<Channel> {
        AppsClient::new(self.channel())
    }

    /// The views of apps.
    pub fn views(&self) -> ViewsClient<Channel> {
        ViewsClient::new(self.channel()).max_decoding_message_size(MESSAGE_MAX_BYTES)
    }

    /// The services of apps.
    pub fn services(&self) -> ServicesClient<Channel> {
        ServicesClient::new(self.channel())
    }

    /// What the user lets apps do.
    pub fn permissions(&self) -> PermissionsClient<Channel> {
        PermissionsClient::new(self.channel())
    }

    /// Apps by address.
    pub fn distribution(&self) -> DistributionClient<Channel> {
        DistributionClient::new(self.channel())
    }

    /// Repositories of apps.
    pub fn repositories(&self) -> RepositoriesClient<Channel> {
        RepositoriesClient::new(self.channel())
    }

    /// What apps and the host say.
    pub fn logs(&self) -> LogsClient<Channel> {
        LogsClient::new(self.channel())
    }
}
