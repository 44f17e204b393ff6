//! The gRPC server of the service: the app's own API, launches, and the standard health service.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use mumba_proto::service::app_server::AppServer;
use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::wrappers::UnixListenerStream;
use tokio_util::sync::CancellationToken;
use tonic::transport::Server;

use crate::api::Api;
use crate::environment::Environment;
use crate::launch::Launcher;
use crate::proto::notes_server::{NotesServer, SERVICE_NAME};
use crate::store::Store;

/// The longest message: a note of the greatest size, and room for the rest.
const MAX_MESSAGE_BYTES: usize = 2 * 1024 * 1024;
/// How long calls that still run may take after the order to stop.
const GRACE: Duration = Duration::from_secs(3);

/// A token that is cancelled by SIGTERM or SIGINT.
///
/// # Errors
///
/// The system does not let the process listen for signals.
pub fn stop_on_signal() -> anyhow::Result<CancellationToken> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for SIGINT")?;
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        cancel.cancel();
    });
    Ok(stop)
}

/// Opens the notes and serves them until `stop`.
///
/// # Errors
///
/// The database cannot be opened, or the socket cannot be made.
pub async fn serve(environment: Environment, stop: CancellationToken) -> anyhow::Result<()> {
    let Environment { service_socket, host_socket, data_dir } = environment;
    let store = tokio::task::spawn_blocking(move || Store::open(&data_dir)).await??;
    let listener = listen(&service_socket)?;

    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;
    health.set_service_status(SERVICE_NAME, tonic_health::ServingStatus::Serving).await;

    let notes = NotesServer::new(Api::new(store, stop.clone()))
        .max_decoding_message_size(MAX_MESSAGE_BYTES)
        .max_encoding_message_size(MAX_MESSAGE_BYTES);
    let server = Server::builder()
        .add_service(health_service)
        .add_service(AppServer::new(Launcher::new(host_socket)))
        .add_service(notes)
        .serve_with_incoming_shutdown(UnixListenerStream::new(listener), stop.clone().cancelled_owned());
    tokio::pin!(server);
    tokio::select! {
        served = &mut server => served.context("the server failed")?,
        () = stop.cancelled() => {
            // Callers that keep their connection open, such as the host's health watch, do not hold the end up.
            if let Ok(served) = tokio::time::timeout(GRACE, server).await {
                served.context("the server failed")?;
            }
        }
    }
    remove_socket(&service_socket)
}

/// Makes the socket, in the place of one that a killed predecessor left.
fn listen(path: &Path) -> anyhow::Result<UnixListener> {
    remove_socket(path)?;
    let listener = UnixListener::bind(path).with_context(|| format!("cannot listen on {}", path.display()))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
        .with_context(|| format!("cannot make {} private", path.display()))?;
    Ok(listener)
}

fn remove_socket(path: &Path) -> anyhow::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.file_type().is_socket() => {
            fs::remove_file(path).with_context(|| format!("cannot remove the old socket {}", path.display()))
        }
        Ok(_) => bail!("{} exists and is no socket: MUMBA_SERVICE_SOCKET names the wrong path", path.display()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| format!("cannot look at {}", path.display())),
    }
}
