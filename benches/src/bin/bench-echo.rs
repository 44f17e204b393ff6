//! The service of the benchmark's app: gives back what it gets. The host starts it; the benchmark also calls it without
//! the host, for the baseline.

#![forbid(unsafe_code)]

use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::Context as _;
use mumba_bench::echo::echo_server::{Echo, EchoServer};
use mumba_bench::echo::{EchoRequest, EchoResponse};
use tokio::net::UnixListener;
use tokio_stream::wrappers::UnixListenerStream;
use tonic::{Request, Response, Status};

struct Mirror;

#[tonic::async_trait]
impl Echo for Mirror {
    async fn echo(&self, request: Request<EchoRequest>) -> Result<Response<EchoResponse>, Status> {
        Ok(Response::new(EchoResponse { payload: request.into_inner().payload }))
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let socket = std::env::var_os("MUMBA_SERVICE_SOCKET").map(PathBuf::from);
    let socket = socket.context("MUMBA_SERVICE_SOCKET is not set: the host starts this program")?;
    match std::fs::remove_file(&socket) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("cannot remove the old socket {}", socket.display()));
        }
        _ => {}
    }
    let listener = UnixListener::bind(&socket).with_context(|| format!("cannot listen on {}", socket.display()))?;
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;
    tonic::transport::Server::builder()
        .add_service(health_service)
        .add_service(EchoServer::new(Mirror))
        .serve_with_incoming(UnixListenerStream::new(listener))
        .await
        .context("the server failed")
}
