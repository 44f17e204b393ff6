//! Connecting to a host that runs: whose socket it is, and whether it is ready.

use std::io::ErrorKind;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper_util::rt::TokioIo;
use mumba_home::Home;
use tokio::net::UnixStream;
use tonic::transport::{Channel, Endpoint, Uri};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::{Client, ClientError, Result};

/// How long a host that listens may take until it is ready.
const READY_TIMEOUT: Duration = Duration::from_secs(30);

/// Connects to the host that runs.
pub(crate) async fn connect(home: &Home) -> Result<Client> {
    let client = open(home).await?;
    let waiting = tokio::time::timeout(READY_TIMEOUT, ready(&client));
    waiting.await.map_err(|_| ClientError::NotReady { waited: READY_TIMEOUT, log: home.host_log() })??;
    Ok(client)
}

/// A client on the host's socket, whether or not the host is ready.
async fn open(home: &Home) -> Result<Client> {
    let socket = home.host_socket();
    let uid = home.uid();
    let first = Arc::new(Mutex::new(Some(open_socket(&socket, uid).await?)));
    let connector = tower::service_fn(move |_: Uri| {
        // The first connection is there already; later ones are made after the host went away and came back.
        let first = first.lock().ok().and_then(|mut first| first.take());
        let socket: PathBuf = socket.clone();
        async move {
            let stream = match first {
                Some(stream) => stream,
                None => open_socket(&socket, uid).await.map_err(std::io::Error::other)?,
            };
            Ok::<_, std::io::Error>(TokioIo::new(stream))
        }
    });
    // The address is never looked up: the connector knows where to go.
    let channel: Channel = Endpoint::from_static("http://mumba.invalid").connect_with_connector_lazy(connector);
    Ok(Client { home: Arc::new(home.clone()), channel })
}

/// Connects to `socket` and checks that it, and who listens on it, belong to user `uid`.
async fn open_socket(socket: &Path, uid: u32) -> Result<UnixStream> {
    let not_running = || ClientError::NotRunning { socket: socket.to_owned() };
    let broken = |source| ClientError::Socket { socket: socket.to_owned(), source };
    let metadata = match std::fs::symlink_metadata(socket) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(not_running()),
        Err(error) => return Err(broken(error)),
    };
    if metadata.uid() != uid {
        return Err(ClientError::ForeignSocket { socket: socket.to_owned(), owner: metadata.uid(), uid });
    }
    if !metadata.file_type().is_socket() {
        return Err(ClientError::NotASocket(socket.to_owned()));
    }
    let stream = match UnixStream::connect(socket).await {
        Ok(stream) => stream,
        // Left by a host that was killed, removed in between, or closed before it took the connection.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset | ErrorKind::NotFound
            ) =>
        {
            return Err(not_running());
        }
        Err(error) => return Err(broken(error)),
    };
    // The file says who made it; the kernel says who listens.
    let listener = stream.peer_cred().map_err(broken)?.uid();
    if listener != uid {
        return Err(ClientError::ForeignSocket { socket: socket.to_owned(), owner: listener, uid });
    }
    Ok(stream)
}

/// Returns when the host says that it serves.
async fn ready(client: &Client) -> Result<()> {
    let mut health = HealthClient::new(client.channel.clone());
    let request = HealthCheckRequest { service: String::new() };
    let gone = || ClientError::NotRunning { socket: client.home.host_socket() };
    // The stream tells every change; it, or the call, fails when the host ends.
    let mut statuses = health.watch(request).await.map_err(|_| gone())?.into_inner();
    while let Some(response) = statuses.message().await.map_err(|_| gone())? {
        if response.status() == ServingStatus::Serving {
            return Ok(());
        }
    }
    Err(gone())
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path()).unwrap();
        home.create().unwrap();
        (folder, home)
    }

    #[tokio::test]
    async fn without_a_socket_the_host_is_not_running() {
        let (_folder, home) = home();
        let error = connect(&home).await.unwrap_err();
        assert!(matches!(&error, ClientError::NotRunning { socket } if *socket == home.host_socket()));
    }

    #[tokio::test]
    async fn a_socket_that_nobody_listens_on_is_not_a_host() {
        let (_folder, home) = home();
        drop(UnixListener::bind(home.host_socket()).unwrap());
        assert!(home.host_socket().exists());
        assert!(matches!(connect(&home).await.unwrap_err(), ClientError::NotRunning { .. }));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_listener_that_goes_meanwhile_is_not_a_host() {
        let (_folder, home) = home();
        for round in 0..300 {
            let listener = UnixListener::bind(home.host_socket()).unwrap();
            let connecting = tokio::spawn({
                let home = home.clone();
                async move { connect(&home).await }
            });
            (0..round * 50).for_each(|_| std::hint::spin_loop());
            drop(listener);
            let error = connecting.await.unwrap().unwrap_err();
            assert!(matches!(error, ClientError::NotRunning { .. }), "round {round}: {error}");
            std::fs::remove_file(home.host_socket()).unwrap();
        }
    }

    #[tokio::test]
    async fn a_file_in_place_of_the_socket_is_named() {
        let (_folder, home) = home();
        std::fs::write(home.host_socket(), "").unwrap();
        let error = connect(&home).await.unwrap_err();
        assert!(matches!(&error, ClientError::NotASocket(path) if *path == home.host_socket()));
    }

    #[tokio::test]
    async fn the_socket_of_somebody_else_is_refused() {
        let (_folder, home) = home();
        let _listener = UnixListener::bind(home.host_socket()).unwrap();
        // The socket is ours, and we are somebody else.
        let error = open_socket(&home.host_socket(), home.uid() + 1).await.unwrap_err();
        assert!(matches!(&error, ClientError::ForeignSocket { owner, .. } if *owner == home.uid()), "{error}");
    }

    #[tokio::test]
    async fn a_listener_that_hangs_up_is_not_a_host() {
        let (_folder, home) = home();
        let listener = UnixListener::bind(home.host_socket()).unwrap();
        let accepting = std::thread::spawn(move || drop(listener.accept()));
        assert!(matches!(connect(&home).await.unwrap_err(), ClientError::NotRunning { .. }));
        accepting.join().unwrap();
    }
}
