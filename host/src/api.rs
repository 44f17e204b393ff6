//! The host's gRPC API on its unix socket: one file for each service of `mumba.host.v1`.
//!
//! Only processes of the same user get in: the socket has mode 0600 in a folder of mode 0700, and the credentials of
//! every peer are checked.

mod apps;
mod calls;
mod development;
mod distribution;
mod host;
mod logs;
mod peers;
mod permissions;
mod repositories;
mod services;
mod views;
mod watch;

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use futures::StreamExt as _;
use mumba_apps::ErrorKind;
use mumba_proto::Reason;
use mumba_proto::host::apps_server::AppsServer;
use mumba_proto::host::distribution_server::DistributionServer;
use mumba_proto::host::host_server::HostServer;
use mumba_proto::host::logs_server::LogsServer;
use mumba_proto::host::peers_server::PeersServer;
use mumba_proto::host::permissions_server::PermissionsServer;
use mumba_proto::host::repositories_server::RepositoriesServer;
use mumba_proto::host::services_server::ServicesServer;
use mumba_proto::host::views_server::ViewsServer;
use tokio::net::UnixListener;
use tokio_stream::wrappers::UnixListenerStream;
use tonic::Status;

use crate::host::Host;
use crate::views::{OpenError, View};

/// The longest request: the records of a release that is published.
const RECORDS_MAX_BYTES: usize = 80 << 20;

/// The API has no socket.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApiError {
    /// The socket cannot be made.
    #[error("the socket '{path}' cannot be made: {source}; remove it, or set MUMBA_HOME to a folder of your own")]
    Socket {
        /// Where.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The reflection service cannot be built.
    #[error("the API's descriptors are broken: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
    /// The server ended.
    #[error("the API's server failed: {0}")]
    Server(#[from] tonic::transport::Error),
}

/// Makes the socket. With the host's lock held: a socket that is there is a dead host's.
///
/// # Errors
/// When it cannot be made.
pub fn bind(path: &Path) -> Result<UnixListener, ApiError> {
    let error = |source| ApiError::Socket { path: path.display().to_string(), source };
    match std::fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => return Err(error(source)),
        _ => {}
    }
    let listener = UnixListener::bind(path).map_err(error)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).map_err(error)?;
    Ok(listener)
}

/// Serves the API until the host ends.
///
/// # Errors
/// When the server cannot be set up.
pub async fn serve(host: Arc<Host>, listener: UnixListener) -> Result<(), ApiError> {
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;
    let reflection = tonic_reflection::server::Builder::configure()
        .register_encoded_file_descriptor_set(mumba_proto::FILE_DESCRIPTOR_SET)
        .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
        .build_v1()?;
    let uid = rustix::process::geteuid().as_raw();
    let incoming = UnixListenerStream::new(listener).filter_map(move |stream| async move {
        match stream {
            Ok(stream) => match stream.peer_cred() {
                Ok(peer) if peer.uid() == uid || peer.uid() == 0 => Some(Ok(stream)),
                peer => {
                    tracing::warn!(?peer, "a process of another user was refused");
                    None
                }
            },
            Err(error) => Some(Err(error)),
        }
    });
    let ending = {
        let host = Arc::clone(&host);
        async move {
            host.ended().await;
            health.set_service_status("", tonic_health::ServingStatus::NotServing).await;
        }
    };
    tonic::transport::Server::builder()
        .initial_stream_window_size(mumba_services::STREAM_WINDOW_BYTES)
        .initial_connection_window_size(mumba_services::CONNECTION_WINDOW_BYTES)
        .add_service(health_service)
        .add_service(reflection)
        .add_service(HostServer::new(host::HostApi::new(Arc::clone(&host))))
        .add_service(AppsServer::new(apps::AppsApi::new(Arc::clone(&host))))
        .add_service(ViewsServer::new(views::ViewsApi::new(Arc::clone(&host))).max_encoding_message_size(usize::MAX))
        .add_service(ServicesServer::new(services::ServicesApi::new(Arc::clone(&host))))
        .add_service(PeersServer::new(peers::PeersApi::new(Arc::clone(&host))))
        .add_service(PermissionsServer::new(permissions::PermissionsApi::new(Arc::clone(&host))))
        .add_service(RepositoriesServer::new(repositories::RepositoriesApi::new(Arc::clone(&host))))
        .add_service(calls::server(&host))
        .add_service(
            DistributionServer::new(distribution::DistributionApi::new(Arc::clone(&host)))
                .max_decoding_message_size(RECORDS_MAX_BYTES),
        )
        .add_service(LogsServer::new(logs::LogsApi::new(host)))
        .serve_with_incoming_shutdown(incoming, ending)
        .await?;
    Ok(())
}

/// An app as the API tells it.
pub fn describe_app(host: &Host, app: &Arc<mumba_apps::App>) -> mumba_proto::host::App {
    apps::describe(host, app)
}

/// The status of an error of [`mumba_apps`].
pub fn apps_status(error: &mumba_apps::Error) -> Status {
    let reason = match error.kind() {
        ErrorKind::NotFound => Reason::AppNotFound,
        ErrorKind::Ambiguous => Reason::AppAmbiguous,
        ErrorKind::InvalidPackage => Reason::InvalidPackage,
        ErrorKind::InvalidArgument => Reason::InvalidArgument,
        ErrorKind::AlreadyExists => Reason::AlreadyExists,
        ErrorKind::DiskFull => Reason::DiskFull,
        _ => Reason::Internal,
    };
    reason.status(error.to_string())
}

/// The status of a view that was not opened.
pub fn open_status(error: &OpenError) -> Status {
    let reason = match error {
        OpenError::NoView(_) => Reason::NoView,
        OpenError::Path(_) | OpenError::TooMany(_) => Reason::InvalidArgument,
        OpenError::Context(_) | OpenError::Refused(_) => Reason::Internal,
    };
    reason.status(error.to_string())
}

/// The views that a target names: a view id, or every view of an app.
fn views_of(host: &Host, target: &str) -> Result<Vec<Arc<View>>, Status> {
    if let Some(view) = host.views.by_id(target) {
        return Ok(vec![view]);
    }
    if is_view_id(target) {
        return Err(
            Reason::ViewNotFound.status(format!("no view '{target}' is open; 'mumba status' lists those that are"))
        );
    }
    let app = host.find_app(target)?;
    Ok(host.views.of_app(&app.id))
}

/// The one view that a target names.
fn view_of(host: &Host, target: &str) -> Result<Arc<View>, Status> {
    let mut views = views_of(host, target)?;
    match (views.len(), views.pop()) {
        (1, Some(view)) => Ok(view),
        (0, _) | (_, None) => {
            Err(Reason::ViewNotFound.status(format!("'{target}' has no open view; 'mumba launch {target}' opens one")))
        }
        (count, Some(last)) => {
            let mut ids: Vec<String> = views.iter().map(|view| view.id().to_owned()).collect();
            ids.push(last.id().to_owned());
            Err(Reason::ViewAmbiguous
                .status(format!("'{target}' has {count} open views: name one of {}", ids.join(", "))))
        }
    }
}

fn is_view_id(target: &str) -> bool {
    target
        .strip_prefix('v')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Milliseconds since the Unix epoch.
pub fn unix_ms(time: std::time::SystemTime) -> i64 {
    time.duration_since(std::time::UNIX_EPOCH).ok().and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0)
}
