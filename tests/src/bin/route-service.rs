//! A service that answers routes for the tests (`mumba.service.v1.Routes`). `mumba_tests::routes` has its manifest.
//!
//! | route | kind | |
//! |---|---|---|
//! | `/echo/{*rest}` | unary | what it was asked, as JSON |
//! | `/status/{code}` | unary | that status, with the headers of the query (`name=value&…`), and a body but for 204 and 304 |
//! | `/page` | unary | a page of HTML |
//! | `/image` | unary | an SVG |
//! | `/cookies` | unary | sets two cookies |
//! | `/active` | unary | how many streams and sockets are under way |
//! | `/bytes/{count}` | streamed | that many bytes; ranges work |
//! | `/sound` | streamed | half an hour of noise as a WAV file; ranges work |
//! | `/received` | unary | how many bytes all bodies had that `/count` has taken |
//! | `/count` | streamed | how many bytes the body has, and their sum, as JSON with the type of the body |
//! | `/mirror` | streamed | the body, as it comes |
//! | `/events` | streamed | three events, and then nothing |
//! | `/hold` | streamed | a piece, and then nothing |
//! | `/crash/{count}` | streamed | that many bytes, then the service aborts |
//! | `/worker.js` | streamed | a worker that uploads a blob |
//! | `/hostile/{how}` | streamed | answers as no service should |
//! | `/hostile-unary/{how}` | unary | the same |
//! | `/socket` | websocket | an echo; `crash`, `fail`, `end`, `close <code> <reason>`, `big <bytes>` do that |
//! | `/socket/refuse`, `/socket/wrong` | websocket | refuses, or accepts a subprotocol that nobody offered |

#![forbid(unsafe_code)]

use std::collections::HashMap;
use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mumba_proto::service as proto;
use mumba_proto::service::routes_server::{Routes, RoutesServer};
use proto::socket_message::Content;
use serde_json::json;
use tokio::net::UnixListener;
use tokio::sync::mpsc;
use tokio_stream::wrappers::{ReceiverStream, UnixListenerStream};
use tonic::{Request, Response, Status, Streaming};

const PIECE: usize = 1 << 20;
/// Half an hour of one channel with 16 bits 44,100 times a second.
const SOUND_DATA: u32 = 1800 * 2 * 44_100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let socket = std::env::var_os("MUMBA_SERVICE_SOCKET").ok_or("MUMBA_SERVICE_SOCKET is not set")?;
    let listener = UnixListener::bind(socket)?;
    let (_health, health) = tonic_health::server::health_reporter();
    let routes =
        RoutesServer::new(Service::default()).max_decoding_message_size(64 << 20).max_encoding_message_size(128 << 20);
    tonic::transport::Server::builder()
        .initial_stream_window_size(1 << 20)
        .initial_connection_window_size(4 << 20)
        .add_service(health)
        .add_service(routes)
        .serve_with_incoming(UnixListenerStream::new(listener))
        .await?;
    Ok(())
}

#[derive(Clone, Default)]
struct Service {
    active: Arc<AtomicUsize>,
    received: Arc<AtomicUsize>,
}

/// Counts a stream for as long as it lives.
struct Active(Arc<AtomicUsize>);

impl Active {
    fn new(service: &Service) -> Self {
        service.active.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(&service.active))
    }
}

impl Drop for Active {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

fn head(status: u32, headers: &[(&str, &str)]) -> proto::ResponseHead {
    let headers = headers
        .iter()
        .map(|(name, value)| proto::Header { name: (*name).to_owned(), value: (*value).to_owned() })
        .collect();
    proto::ResponseHead { status, headers }
}

fn answer(status: u32, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> proto::RouteResponse {
    proto::RouteResponse { head: Some(head(status, headers)), body: body.into().into() }
}

fn piece(body: Vec<u8>) -> proto::RouteResponse {
    proto::RouteResponse { head: None, body: body.into() }
}

fn header<'a>(head: &'a proto::RequestHead, name: &str) -> Option<&'a str> {
    head.headers.iter().find(|header| header.name == name).map(|header| header.value.as_str())
}

fn number(head: &proto::RequestHead, name: &str) -> usize {
    head.parameters.get(name).and_then(|value| value.parse().ok()).unwrap_or(0)
}

/// `count` bytes from `first` of the endless sequence 0, 1, … 250, 0, 1, …
fn bytes_from(first: usize, count: usize) -> Vec<u8> {
    (first..first + count).map(|at| u8::try_from(at % 251).unwrap_or(0)).collect()
}

fn caller(metadata: &tonic::metadata::MetadataMap) -> HashMap<String, String> {
    ["mumba-caller-kind", "mumba-caller-app"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), metadata.get(name)?.to_str().ok()?.to_owned())))
        .collect()
}

fn hostile(how: &str) -> proto::RouteResponse {
    match how {
        "status" => answer(42, &[], "x"),
        "status-0" => answer(0, &[], "x"),
        "no-head" => piece(b"x".to_vec()),
        "name" => answer(200, &[("x-a\r\nset-cookie", "b=c")], "x"),
        "value" => answer(200, &[("x-a", "b\r\nset-cookie: b=c")], "x"),
        "length" => answer(200, &[("content-length", "7")], "x"),
        "many" => answer(200, &[("x-a", "b"); 1000], "x"),
        "encoded" => answer(200, &[("content-encoding", "gzip")], "x"),
        "gigantic" => answer(200, &[], vec![b'x'; 66 << 20]),
        "host" => {
            answer(200, &[("mumba-secret", "1"), ("strict-transport-security", "max-age=9"), ("connection", "x")], "x")
        }
        _ => answer(404, &[], "unknown"),
    }
}

type Out<T> = Pin<Box<dyn tokio_stream::Stream<Item = Result<T, Status>> + Send>>;

#[tonic::async_trait]
impl Routes for Service {
    async fn answer(&self, request: Request<proto::RouteRequest>) -> Result<Response<proto::RouteResponse>, Status> {
        let caller = caller(request.metadata());
        let proto::RouteRequest { head, body } = request.into_inner();
        let head = head.ok_or_else(|| Status::invalid_argument("no head"))?;
        let json = ("content-type", "application/json");
        let said = match head.route.as_str() {
            "/echo/{*rest}" => {
                let headers: Vec<_> = head.headers.iter().map(|header| json!([header.name, header.value])).collect();
                let said = json!({
                    "method": head.method, "path": head.path, "query": head.query, "parameters": head.parameters,
                    "headers": headers, "length": body.len(), "text": String::from_utf8_lossy(&body[..body.len().min(4096)]),
                    "sum": body.iter().map(|byte| u64::from(*byte)).sum::<u64>(), "caller": caller,
                });
                answer(200, &[json], said.to_string())
            }
            "/status/{code}" => {
                let headers: Vec<(String, String)> = head
                    .query
                    .split('&')
                    .filter_map(|pair| pair.split_once('='))
                    .map(|(name, value)| (name.to_owned(), value.replace("%2F", "/").replace("%20", " ")))
                    .collect();
                let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let code = u32::try_from(number(&head, "code")).unwrap_or(0);
                answer(code, &headers, if matches!(code, 204 | 304) { "" } else { "the body" })
            }
            "/page" => answer(
                200,
                &[("content-type", "text/html; charset=utf-8")],
                format!(
                    "<!doctype html><title>By the service</title><p id=method>{}</p><pre>{}</pre>",
                    head.method,
                    String::from_utf8_lossy(&body)
                ),
            ),
            "/image" => answer(
                200,
                &[("content-type", "image/svg+xml")],
                "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='5'/>",
            ),
            "/cookies" => {
                answer(200, &[("set-cookie", "one=1; Path=/"), ("set-cookie", "two=2; Path=/; HttpOnly")], "")
            }
            "/received" => answer(200, &[json], self.received.load(Ordering::SeqCst).to_string()),
            "/active" => answer(200, &[json], self.active.load(Ordering::SeqCst).to_string()),
            "/hostile-unary/{how}" => hostile(&head.parameters["how"]),
            _ => answer(404, &[], "no such thing"),
        };
        Ok(Response::new(said))
    }

    type StreamStream = Out<proto::RouteResponse>;

    async fn stream(
        &self,
        request: Request<Streaming<proto::RouteRequest>>,
    ) -> Result<Response<Self::StreamStream>, Status> {
        let mut requests = request.into_inner();
        let first = requests.message().await?.and_then(|first| first.head);
        let head = first.ok_or_else(|| Status::invalid_argument("no head"))?;
        let (sender, receiver) = mpsc::channel(2);
        let active = Active::new(self);
        let received = Arc::clone(&self.received);
        tokio::spawn(async move {
            let watch = sender.clone();
            tokio::select! {
                result = stream(head, requests, &sender, &received) => if let Err(status) = result {
                    let _ = sender.send(Err(status)).await;
                },
                () = watch.closed() => println!("a stream was cancelled"),
            }
            drop(active);
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(receiver))))
    }

    type SocketStream = Out<proto::SocketMessage>;

    async fn socket(
        &self,
        request: Request<Streaming<proto::SocketMessage>>,
    ) -> Result<Response<Self::SocketStream>, Status> {
        let mut messages = request.into_inner();
        let Some(Content::Open(head)) = messages.message().await?.and_then(|first| first.content) else {
            return Err(Status::invalid_argument("not opened"));
        };
        if head.path == "/socket/refuse" {
            return Err(Status::permission_denied("no sockets today"));
        }
        let offered = header(&head, "sec-websocket-protocol").unwrap_or_default();
        let protocol = if head.path == "/socket/wrong" {
            "unasked"
        } else {
            offered.split(',').map(str::trim).find(|name| name.starts_with("echo")).unwrap_or_default()
        };
        let (sender, receiver) = mpsc::channel(4);
        let accept = proto::SocketAccept { protocol: protocol.to_owned() };
        let active = Active::new(self);
        tokio::spawn(async move {
            let watch = sender.clone();
            tokio::select! {
                _ = socket(Content::Accept(accept), messages, &sender) => {}
                () = watch.closed() => println!("a socket was cancelled"),
            }
            drop(active);
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(receiver))))
    }
}

type Sender<T> = mpsc::Sender<Result<T, Status>>;

/// The head of a WAV file, and then the endless sequence.
fn sound_head() -> Vec<u8> {
    let mut head = b"RIFF".to_vec();
    head.extend((36 + SOUND_DATA).to_le_bytes());
    head.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    head.extend(44_100_u32.to_le_bytes());
    head.extend(88_200_u32.to_le_bytes());
    head.extend(b"\x02\0\x10\0data");
    head.extend(SOUND_DATA.to_le_bytes());
    head
}

/// `count` bytes of a kind, or the range of them that was asked for.
async fn ranged(
    head_of: &proto::RequestHead,
    kind: (&str, &str),
    count: usize,
    to: &Sender<proto::RouteResponse>,
) -> Result<(), Status> {
    let say = async |message| to.send(Ok(message)).await.map_err(|_| Status::cancelled("nobody listens"));
    let range = header(head_of, "range").and_then(|range| range.strip_prefix("bytes="));
    let (first, last) = match range.and_then(|range| range.split_once('-')) {
        Some((first, last)) => (first.parse().unwrap_or(0), last.parse().unwrap_or(count - 1).min(count - 1)),
        None => (0, count.saturating_sub(1)),
    };
    let length = if count == 0 { 0 } else { last + 1 - first };
    let (length_text, range_text) = (length.to_string(), format!("bytes {first}-{last}/{count}"));
    let mut headers = vec![kind, ("accept-ranges", "bytes"), ("content-length", &length_text)];
    if range.is_some() {
        headers.push(("content-range", &range_text));
    }
    say(answer(if range.is_some() { 206 } else { 200 }, &headers, "")).await?;
    if head_of.method == "HEAD" {
        return Ok(());
    }
    // The sequence has a period of 251: one long piece serves all.
    let pattern = bytes::Bytes::from(bytes_from(0, PIECE + 251));
    let mut at = first;
    if kind.1 == "audio/wav" && at < 44 {
        let body = sound_head().split_off(at).into();
        say(proto::RouteResponse { head: None, body }).await?;
        at = 44;
    }
    while at <= last && length > 0 {
        let size = PIECE.min(last + 1 - at);
        let body = pattern.slice(at % 251..at % 251 + size);
        say(proto::RouteResponse { head: None, body }).await?;
        at += size;
    }
    Ok(())
}

async fn stream(
    head_of: proto::RequestHead,
    mut requests: Streaming<proto::RouteRequest>,
    to: &Sender<proto::RouteResponse>,
    received: &AtomicUsize,
) -> Result<(), Status> {
    let gone = |_| Status::cancelled("nobody listens");
    let say = async |message| to.send(Ok(message)).await.map_err(gone);
    match head_of.route.as_str() {
        "/bytes/{count}" => {
            let kind = ("content-type", "application/octet-stream");
            ranged(&head_of, kind, number(&head_of, "count"), to).await
        }
        "/sound" => ranged(&head_of, ("content-type", "audio/wav"), 44 + SOUND_DATA as usize, to).await,
        "/count" => {
            let (mut length, mut sum) = (0, 0);
            while let Some(message) = requests.message().await? {
                length += message.body.len();
                if length < 64 << 20 {
                    sum += message.body.iter().map(|byte| u64::from(*byte)).sum::<u64>();
                }
            }
            received.fetch_add(length, Ordering::SeqCst);
            let said = json!({
                "length": length, "sum": sum, "type": header(&head_of, "content-type"), "said": head_of.body_length,
            });
            say(answer(200, &[("content-type", "application/json")], said.to_string())).await
        }
        "/mirror" => {
            let kind = header(&head_of, "content-type").unwrap_or("application/octet-stream").to_owned();
            say(answer(200, &[("content-type", &kind)], "")).await?;
            while let Some(message) = requests.message().await? {
                say(proto::RouteResponse { head: None, body: message.body }).await?;
            }
            Ok(())
        }
        "/events" => {
            say(answer(200, &[("content-type", "text/event-stream")], "data: one\n\n")).await?;
            say(piece(b"event: named\ndata: two\nid: 2\n\n".to_vec())).await?;
            say(piece(b"data: three\n\n".to_vec())).await?;
            std::future::pending().await
        }
        "/hold" => {
            say(answer(200, &[], "held")).await?;
            std::future::pending().await
        }
        "/crash/{count}" => {
            let count = number(&head_of, "count");
            if count > 0 {
                say(answer(200, &[], "")).await?;
            }
            let mut sent = 0;
            while sent < count {
                let size = PIECE.min(count - sent);
                say(piece(bytes_from(sent, size))).await?;
                sent += size;
            }
            std::process::abort();
        }
        "/worker.js" => {
            let script = "'use strict';\nfetch('/count', { method: 'POST', body: new Blob(['from a worker']) })\
                 .then(answer => answer.json()).then(postMessage, error => postMessage(String(error)));";
            say(answer(200, &[("content-type", "text/javascript")], script)).await
        }
        "/hostile/{how}" => match head_of.parameters["how"].as_str() {
            "two-heads" => {
                say(answer(200, &[], "first")).await?;
                say(answer(200, &[], "second")).await
            }
            "short" => say(answer(200, &[("content-length", "9")], "short")).await,
            "silent" => std::future::pending().await,
            "ends" => Ok(()),
            "early" => say(answer(200, &[], "before the end of the request")).await,
            "endless" => {
                say(answer(200, &[], "")).await?;
                loop {
                    say(piece(vec![0; PIECE])).await?;
                }
            }
            how => say(hostile(how)).await,
        },
        _ => say(answer(404, &[], "no such thing")).await,
    }
}

async fn socket(
    accept: Content,
    mut messages: Streaming<proto::SocketMessage>,
    to: &Sender<proto::SocketMessage>,
) -> Result<(), Status> {
    let say = async |content| {
        let message = proto::SocketMessage { content: Some(content) };
        to.send(Ok(message)).await.map_err(|_| Status::cancelled("nobody listens"))
    };
    say(accept).await?;
    while let Some(message) = messages.message().await? {
        match message.content {
            Some(Content::Text(text)) => match text.split(' ').collect::<Vec<_>>()[..] {
                ["crash"] => std::process::abort(),
                ["fail"] => {
                    let _ = to.send(Err(Status::internal("failed on purpose"))).await;
                    return Ok(());
                }
                ["end"] => return Ok(()),
                ["close", code, reason] => {
                    let code = code.parse().unwrap_or(0);
                    return say(Content::Close(proto::SocketClose { code, reason: reason.to_owned() })).await;
                }
                ["big", bytes] => {
                    let bytes = bytes.parse().unwrap_or(0);
                    say(Content::Binary(vec![7; bytes].into())).await?;
                }
                ["wrong"] => say(Content::Accept(proto::SocketAccept::default())).await?,
                _ => say(Content::Text(text)).await?,
            },
            Some(Content::Binary(bytes)) => say(Content::Binary(bytes)).await?,
            Some(Content::Close(close)) => println!("closed by the page: {} {}", close.code, close.reason),
            _ => return Err(Status::invalid_argument("wrong order")),
        }
    }
    println!("the page's direction ended");
    Ok(())
}
