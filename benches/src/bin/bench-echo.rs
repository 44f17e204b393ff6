//! The service of the benchmark's app: gives back what it gets, and answers two routes with as many bytes as are asked for. The host starts it; the benchmark also calls it without
//! the host, for the baseline.

#![forbid(unsafe_code)]

use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context as _;
use mumba_bench::echo::echo_client::EchoClient;
use mumba_bench::echo::echo_server::{Echo, EchoServer};
use mumba_bench::echo::{EchoRequest, EchoResponse, MeasureRequest, MeasureResponse, MeasureRoutesRequest};
use mumba_bench::way::Way;
use mumba_proto::service as proto;
use mumba_proto::service::routes_server::{Routes, RoutesServer};
use tokio::net::UnixListener;
use tokio_stream::wrappers::{ReceiverStream, UnixListenerStream};
use tonic::transport::Endpoint;
use tonic::{Request, Response, Status, Streaming};

/// Asks another app's routes.
async fn measure_routes(asked: MeasureRoutesRequest) -> anyhow::Result<Vec<u64>> {
    let host = std::env::var("MUMBA_HOST_SOCKET").context("MUMBA_HOST_SOCKET is not set")?;
    let length = usize::try_from(asked.length)?;
    Way::by(&host, Some(asked.app), asked.streamed, length).await?.measure(asked.calls).await
}

/// Calls echo on a socket that is not its own.
async fn measure(asked: MeasureRequest) -> anyhow::Result<Vec<u64>> {
    let host = std::env::var("MUMBA_HOST_SOCKET").context("MUMBA_HOST_SOCKET is not set")?;
    let mut client = EchoClient::new(Endpoint::try_from(format!("unix:{host}"))?.connect().await?);
    let mut times = Vec::new();
    for _ in 0..asked.calls {
        let mut request = Request::new(EchoRequest { payload: vec![b'.'; 64] });
        request.metadata_mut().insert("mumba-to", asked.app.parse()?);
        let started = Instant::now();
        client.echo(request).await?;
        times.push(u64::try_from(started.elapsed().as_nanos())?);
    }
    Ok(times)
}

struct Mirror;

#[tonic::async_trait]
impl Echo for Mirror {
    async fn echo(&self, request: Request<EchoRequest>) -> Result<Response<EchoResponse>, Status> {
        Ok(Response::new(EchoResponse { payload: request.into_inner().payload }))
    }

    async fn measure(&self, request: Request<MeasureRequest>) -> Result<Response<MeasureResponse>, Status> {
        let ns = measure(request.into_inner()).await.map_err(|error| Status::unknown(format!("{error:#}")))?;
        Ok(Response::new(MeasureResponse { ns }))
    }

    async fn measure_routes(
        &self,
        request: Request<MeasureRoutesRequest>,
    ) -> Result<Response<MeasureResponse>, Status> {
        let asked = request.into_inner();
        let ns = measure_routes(asked).await.map_err(|error| Status::unknown(format!("{error:#}")))?;
        Ok(Response::new(MeasureResponse { ns }))
    }
}

/// Bytes of a piece of a streamed answer, as the guide to routes advises.
const PIECE: usize = 256 << 10;

fn count_of(head: Option<&proto::RequestHead>) -> usize {
    head.and_then(|head| head.parameters.get("count")?.parse().ok()).unwrap_or(0)
}

fn head(length: usize) -> proto::ResponseHead {
    let header = |name: &str, value: String| proto::Header { name: name.to_owned(), value };
    let kind = header("content-type", "application/octet-stream".to_owned());
    proto::ResponseHead { status: 200, headers: vec![kind, header("content-length", length.to_string())] }
}

#[tonic::async_trait]
impl Routes for Mirror {
    async fn answer(&self, request: Request<proto::RouteRequest>) -> Result<Response<proto::RouteResponse>, Status> {
        let count = count_of(request.get_ref().head.as_ref()).min(1 << 20);
        Ok(Response::new(proto::RouteResponse { head: Some(head(count)), body: vec![b'.'; count].into() }))
    }

    type StreamStream = ReceiverStream<Result<proto::RouteResponse, Status>>;

    async fn stream(
        &self,
        request: Request<Streaming<proto::RouteRequest>>,
    ) -> Result<Response<Self::StreamStream>, Status> {
        let count = count_of(request.into_inner().message().await?.and_then(|first| first.head).as_ref());
        let (sender, receiver) = tokio::sync::mpsc::channel(2);
        tokio::spawn(async move {
            let first = proto::RouteResponse { head: Some(head(count)), ..Default::default() };
            let piece = bytes::Bytes::from(vec![b'.'; PIECE]);
            let mut rest = count;
            let mut next = Some(first);
            while let Some(message) = next {
                if sender.send(Ok(message)).await.is_err() {
                    return;
                }
                let body = piece.slice(..rest.min(PIECE));
                rest -= body.len();
                next = (!body.is_empty()).then_some(proto::RouteResponse { head: None, body });
            }
        });
        Ok(Response::new(ReceiverStream::new(receiver)))
    }

    type SocketStream = ReceiverStream<Result<proto::SocketMessage, Status>>;

    async fn socket(
        &self,
        _request: Request<Streaming<proto::SocketMessage>>,
    ) -> Result<Response<Self::SocketStream>, Status> {
        Err(Status::unimplemented("no sockets are measured"))
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
        .add_service(RoutesServer::new(Mirror))
        .serve_with_incoming(UnixListenerStream::new(listener))
        .await
        .context("the server failed")
}
