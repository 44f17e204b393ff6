//! The service of both galleries: the socket at `/echo` sends back what it gets, and of the pages below `/live` one is there and the
//! others fail, as a service does that has lost what it needs.

#![forbid(unsafe_code)]

use std::env::var_os;

use anyhow::{Context as _, Result};
use mumba_proto::service::routes_server::{Routes, RoutesServer};
use mumba_proto::service::socket_message::Content;
use mumba_proto::service::{Header, ResponseHead, RouteRequest, RouteResponse, SocketAccept, SocketMessage};
use tokio::net::UnixListener;
use tokio::sync::mpsc;
use tokio_stream::wrappers::{ReceiverStream, UnixListenerStream};
use tonic::{Request, Response, Status, Streaming, transport::Server};

/// How many messages of a socket may wait for the page.
const WAITING: usize = 16;

struct Gallery;

#[tonic::async_trait]
impl Routes for Gallery {
    async fn answer(&self, request: Request<RouteRequest>) -> Result<Response<RouteResponse>, Status> {
        let head = request.into_inner().head.ok_or_else(|| Status::invalid_argument("a request has a head"))?;
        if head.parameters.get("page").is_none_or(|page| page != "up") {
            return Err(Status::unavailable("this page is down"));
        }
        let header = |name: &str, value: &str| Header { name: name.to_owned(), value: value.to_owned() };
        let headers = vec![header("content-type", "text/html; charset=utf-8"), header("cache-control", "no-store")];
        let body = "<!doctype html><title>Live</title><body>The service says hello".into();
        Ok(Response::new(RouteResponse { head: Some(ResponseHead { status: 200, headers }), body }))
    }

    type StreamStream = ReceiverStream<Result<RouteResponse, Status>>;

    /// No route of the manifest is streamed.
    async fn stream(&self, _: Request<Streaming<RouteRequest>>) -> Result<Response<Self::StreamStream>, Status> {
        Err(Status::unimplemented("the gallery has no streamed routes"))
    }

    type SocketStream = ReceiverStream<Result<SocketMessage, Status>>;

    async fn socket(&self, request: Request<Streaming<SocketMessage>>) -> Result<Response<Self::SocketStream>, Status> {
        let mut messages = request.into_inner();
        let Some(Content::Open(_)) = messages.message().await?.and_then(|first| first.content) else {
            return Err(Status::invalid_argument("the first message opens the socket"));
        };
        let (sender, receiver) = mpsc::channel(WAITING);
        // Ends with the socket: when the page is gone, nothing comes and nothing is taken.
        tokio::spawn(async move {
            let mut next = Some(Content::Accept(SocketAccept { protocol: String::new() }));
            while let Some(content) = next {
                let last = matches!(content, Content::Close(_));
                if sender.send(Ok(SocketMessage { content: Some(content) })).await.is_err() || last {
                    return;
                }
                next = messages.message().await.ok().flatten().and_then(|message| message.content);
            }
        });
        Ok(Response::new(ReceiverStream::new(receiver)))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let socket = var_os("MUMBA_SERVICE_SOCKET").context("no MUMBA_SERVICE_SOCKET: start me with `mumba run`")?;
    let (_health, health) = tonic_health::server::health_reporter();
    let incoming = UnixListenerStream::new(UnixListener::bind(socket).context("the socket cannot be made")?);
    Server::builder().add_service(health).add_service(RoutesServer::new(Gallery)).serve_with_incoming(incoming).await?;
    Ok(())
}
