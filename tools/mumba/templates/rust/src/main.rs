//! The service of the app: it listens where the host says, and ends at SIGTERM.

mod greeter;

use std::env::var_os;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::Server;

use api::greeter_server::GreeterServer;
use greeter::Greetings;
use mumba::routes_server::RoutesServer;

/// The code of api/greeter.proto.
mod api {
    tonic::include_proto!("greeter.v1");
}

/// The code of api/mumba/service/v1/service.proto: what host and service say to each other.
mod mumba {
    tonic::include_proto!("mumba.service.v1");
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name| {
        var_os(name)
            .map(PathBuf::from)
            .ok_or("this is a service: `mumba run package` starts it")
    };
    let (socket, data) = (
        variable("MUMBA_SERVICE_SOCKET")?,
        variable("MUMBA_DATA_DIR")?,
    );
    let mut terminate = signal(SignalKind::terminate())?;
    let stop = async move {
        terminate.recv().await;
    };
    serve(&socket, &data, stop).await
}

/// Serves on the socket until it is to stop.
async fn serve(
    socket: &Path,
    data: &Path,
    stop: impl Future<Output = ()>,
) -> Result<(), Box<dyn Error>> {
    let greetings = Arc::new(Greetings::load(data).await?);
    // The host calls the service as soon as the standard health service says that it serves.
    let (health, health_service) = tonic_health::server::health_reporter();
    health
        .set_service_status("", tonic_health::ServingStatus::Serving)
        .await;
    Server::builder()
        .add_service(health_service)
        .add_service(GreeterServer::from_arc(Arc::clone(&greetings)))
        .add_service(RoutesServer::from_arc(greetings))
        .serve_with_incoming_shutdown(UnixListenerStream::new(UnixListener::bind(socket)?), stop)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::oneshot;
    use tonic::transport::{Channel, Endpoint};

    use super::*;
    use crate::api::GreetRequest;
    use crate::api::greeter_client::GreeterClient;
    use crate::mumba::routes_client::RoutesClient;
    use crate::mumba::{RequestHead, RouteRequest};

    /// A service in a folder, until the sender is used or dropped.
    async fn start(folder: &Path) -> (Channel, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
        let (socket, data) = (folder.join("socket"), folder.to_owned());
        let _ = std::fs::remove_file(&socket);
        let address = format!("unix:{}", socket.display());
        let (stop, stopped) = oneshot::channel();
        let service = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            serve(&socket, &data, stopped).await.unwrap();
        });
        let endpoint = Endpoint::from_shared(address).unwrap();
        loop {
            if let Ok(channel) = endpoint.connect().await {
                return (channel, stop, service);
            }
            assert!(!service.is_finished(), "the service ended at once");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    #[tokio::test]
    async fn the_count_outlives_the_service() {
        let folder = tempfile::tempdir().unwrap();
        for count in [1, 2] {
            let (channel, stop, service) = start(folder.path()).await;
            let mut greeter = GreeterClient::new(channel.clone());
            let answer = greeter
                .greet(GreetRequest {
                    name: " Ana ".into(),
                })
                .await
                .unwrap()
                .into_inner();
            assert_eq!((answer.text.as_str(), answer.count), ("Hello, Ana!", count));
            let error = greeter
                .greet(GreetRequest {
                    name: "x".repeat(101),
                })
                .await
                .unwrap_err();
            assert_eq!(error.code(), tonic::Code::InvalidArgument);

            let head = Some(RequestHead {
                route: "/count.txt".into(),
                method: "GET".into(),
                ..Default::default()
            });
            let request = RouteRequest {
                head,
                ..Default::default()
            };
            let answer = RoutesClient::new(channel)
                .answer(request)
                .await
                .unwrap()
                .into_inner();
            assert_eq!(answer.head.unwrap().status, 200);
            assert_eq!(answer.body, format!("{count}\n").as_bytes());
            drop(greeter);
            stop.send(()).unwrap();
            service.await.unwrap();
        }
    }
}
