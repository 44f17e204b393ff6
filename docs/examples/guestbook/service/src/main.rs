//! The service of the guestbook: it answers the routes of the manifest.

use std::env::var_os;
use std::path::PathBuf;

use tokio::io::AsyncWriteExt as _;
use tokio::net::UnixListener;
use tokio_stream::wrappers::{ReceiverStream, UnixListenerStream};
use tonic::{Request, Response, Status, Streaming, transport::Server};

use api::routes_server::{Routes, RoutesServer};
use api::{Header, ResponseHead, RouteRequest, RouteResponse, SocketMessage};

/// The code that build.rs generates from service.proto.
mod api {
    tonic::include_proto!("mumba.service.v1");
}

/// Where the guestbook keeps its entries and photos.
struct Guestbook(PathBuf);

fn answer(status: u32, header: (&str, &str), body: impl Into<Vec<u8>>) -> RouteResponse {
    let header = Header { name: header.0.to_owned(), value: header.1.to_owned() };
    RouteResponse { head: Some(ResponseHead { status, headers: vec![header] }), body: body.into() }
}

#[tonic::async_trait]
impl Routes for Guestbook {
    /// `/entries`: one message with the whole request, one with the whole answer.
    async fn answer(&self, request: Request<RouteRequest>) -> Result<Response<RouteResponse>, Status> {
        let RouteRequest { head, body } = request.into_inner();
        let head = head.ok_or_else(|| Status::invalid_argument("a request has a head"))?;
        let file = self.0.join("entries");
        let mut entries = tokio::fs::read_to_string(&file).await.unwrap_or_default();
        if head.method != "POST" {
            return Ok(Response::new(answer(200, ("content-type", "text/plain; charset=utf-8"), entries)));
        }
        for (_, entry) in form_urlencoded::parse(&body).filter(|(name, _)| name == "entry") {
            entries.push_str(&entry.replace('\n', " "));
            entries.push('\n');
        }
        tokio::fs::write(&file, entries).await?;
        Ok(Response::new(answer(303, ("location", "/"), "")))
    }

    type StreamStream = ReceiverStream<Result<RouteResponse, Status>>;

    /// `/photos/{name}`: the body comes in pieces, and is written as it comes.
    async fn stream(&self, request: Request<Streaming<RouteRequest>>) -> Result<Response<Self::StreamStream>, Status> {
        let mut requests = request.into_inner();
        let head = requests.message().await?.and_then(|first| first.head);
        let head = head.ok_or_else(|| Status::invalid_argument("the first message has a head"))?;
        let name = head.parameters["name"].replace(['/', '\0'], "_");
        let fresh = self.0.join("photo.new");
        let mut file = tokio::fs::File::create(&fresh).await?;
        let mut length = 0;
        // An upload that breaks off is an error here, never an end.
        while let Some(piece) = requests.message().await? {
            file.write_all(&piece.body).await?;
            length += piece.body.len();
        }
        file.flush().await?;
        tokio::fs::rename(&fresh, self.0.join(format!("photo-{name}"))).await?;
        let (sender, receiver) = tokio::sync::mpsc::channel(1);
        let said = format!("{name} has {length} bytes\n");
        let _ = sender.send(Ok(answer(201, ("content-type", "text/plain; charset=utf-8"), said))).await;
        Ok(Response::new(ReceiverStream::new(receiver)))
    }

    type SocketStream = ReceiverStream<Result<SocketMessage, Status>>;

    /// No route of the manifest is a WebSocket.
    async fn socket(&self, _: Request<Streaming<SocketMessage>>) -> Result<Response<Self::SocketStream>, Status> {
        Err(Status::unimplemented("the guestbook has no sockets"))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let socket = var_os("MUMBA_SERVICE_SOCKET").ok_or("start me with `mumba run`")?;
    let data = PathBuf::from(var_os("MUMBA_DATA_DIR").ok_or("start me with `mumba run`")?);
    let (_health, health) = tonic_health::server::health_reporter();
    let routes = RoutesServer::new(Guestbook(data)).max_decoding_message_size(32 << 20);
    Server::builder()
        .add_service(health)
        .add_service(routes)
        .serve_with_incoming(UnixListenerStream::new(UnixListener::bind(socket)?))
        .await?;
    Ok(())
}
