//! The service of the counter: it listens where the host says, and keeps the count in the data folder.

use std::env::var_os;
use std::io::ErrorKind;
use std::path::PathBuf;

use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Mutex;
use tokio_stream::wrappers::UnixListenerStream;
use tonic::{Request, Response, Status, transport::Server};

use api::counter_server::{Counter, CounterServer};
use api::{AddRequest, AddResponse};

/// The code that build.rs generates from counter.proto.
mod api {
    tonic::include_proto!("counter.v1");
}

/// The file that holds the count; locked while one call changes it.
struct CountFile(Mutex<PathBuf>);

#[tonic::async_trait]
impl Counter for CountFile {
    async fn add(&self, request: Request<AddRequest>) -> Result<Response<AddResponse>, Status> {
        let file = self.0.lock().await;
        let count = match tokio::fs::read_to_string(&*file).await {
            Ok(text) => text.trim().parse().unwrap_or(0),
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(Status::internal(format!("cannot read {}: {error}", file.display()))),
        };
        let amount = request.into_inner().amount;
        let count = u32::saturating_add(count, amount);
        if amount > 0 {
            // A rename replaces the file as a whole: a crash leaves the old count or the new one.
            let fresh = file.with_extension("new");
            tokio::fs::write(&fresh, count.to_string()).await?;
            tokio::fs::rename(&fresh, &*file).await?;
        }
        Ok(Response::new(AddResponse { count }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let socket = var_os("MUMBA_SERVICE_SOCKET").ok_or("start me with `mumba run`")?;
    let data = PathBuf::from(var_os("MUMBA_DATA_DIR").ok_or("start me with `mumba run`")?);

    // The host calls the service when the standard health service says that it serves.
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;

    let mut stop = signal(SignalKind::terminate())?;
    Server::builder()
        .add_service(health_service)
        .add_service(CounterServer::new(CountFile(Mutex::new(data.join("count")))))
        .serve_with_incoming_shutdown(UnixListenerStream::new(UnixListener::bind(socket)?), async move {
            stop.recv().await;
        })
        .await?;
    Ok(())
}
