//! WebSockets of pages: frames from the service in the body of one answer, frames to it in requests of their own.
//!
//! A socket lives as long as the answer that brings its frames. When the page goes, Chromium gives that answer up, and the
//! call to the service is cancelled.

use std::collections::HashMap;
use std::error::Error as _;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures::StreamExt as _;
use http::{HeaderValue, header};
use mumba_proto::service as proto;
use mumba_services::CancelOnDrop;
use proto::socket_message::Content;
use serde::Deserialize;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;
use url::Url;

use super::Scene;
use super::body::{self, Body, Request, Response};
use super::frames;
use super::own::{new_token, taken};
use super::routes::{call, client, failed, head_of};
use super::table::Match;

/// Sockets that an app may have open.
const MAX_SOCKETS: usize = 256;
/// Messages to a service that wait.
const WAITING: usize = 64;
/// Bytes of them, as requests brought them: the longest message, and as much again.
const WAITING_BYTES: u32 = 2 * (frames::MAX_MESSAGE_BYTES as u32);
/// How long a service may take to accept a socket, or to take a message.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a service may take to end a socket that the page closed.
const CLOSE_WITHIN: Duration = Duration::from_secs(10);

/// The way to the service of each socket that is open, or about to be.
#[derive(Default)]
pub(super) struct Sockets(Mutex<HashMap<String, Open>>);

/// A message to the service, and the room that the request which brought it takes.
type Waiting = (proto::SocketMessage, Option<Arc<OwnedSemaphorePermit>>);

#[derive(Clone)]
struct Open {
    to_service: mpsc::Sender<Waiting>,
    /// Bytes that may still wait for the service.
    room: Arc<Semaphore>,
    closed_by_page: watch::Sender<Option<u16>>,
}

impl Sockets {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Open>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place in the table, which counts before the service has accepted; nothing when the app has too many.
    fn enter(self: &Arc<Self>, token: String, open: Open) -> Option<Entry> {
        let mut sockets = self.lock();
        if sockets.len() >= MAX_SOCKETS {
            return None;
        }
        sockets.insert(token.clone(), open);
        Some(Entry { sockets: Arc::clone(self), token })
    }
}

/// Takes its socket out of the table with itself.
struct Entry {
    sockets: Arc<Sockets>,
    token: String,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.sockets.lock().remove(&self.token);
    }
}

/// What a page says of the socket that it opens.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opening {
    /// Absolute, of scheme `wss`.
    url: String,
    protocols: Vec<String>,
}

/// The answer to a plain request to the route of a socket.
pub(super) fn needs_upgrade() -> Response {
    let mut response = body::text(426, "This route is for WebSockets.");
    response.headers_mut().insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    response
}

/// `POST socket/open`.
pub(super) async fn open(scene: &Scene, request: Request) -> Response {
    let (mut parts, request_body) = request.into_parts();
    let Ok(Some(said)) = request_body.collect(64 << 10).await else { return body::text(413, "That is too long.") };
    let opening = serde_json::from_slice::<Opening>(&said).ok();
    let Some((opening, url)) = opening.and_then(|opening| Url::parse(&opening.url).ok().map(|url| (opening, url)))
    else {
        return body::text(400, "This opens no socket.");
    };
    if url.scheme() != "wss" || url.host_str() != Some(scene.app().id.host_name().as_str()) || url.port().is_some() {
        return body::text(400, "The socket is of another origin.");
    }
    let Match::Route { index, parameters } = scene.served.table.find_socket(url.path()) else {
        return body::text(404, "No route of kind \"websocket\" has this path.");
    };
    let Ok(uri) = http::Uri::try_from(&url[..url::Position::AfterQuery]) else {
        return body::text(414, "The address is too long.");
    };
    parts.uri = uri;
    parts.method = http::Method::GET;
    parts.headers.remove(header::CONTENT_TYPE);
    parts.headers.remove(header::CONTENT_LENGTH);
    if !opening.protocols.is_empty() {
        match HeaderValue::try_from(opening.protocols.join(", ")) {
            Ok(protocols) => parts.headers.insert(header::SEC_WEBSOCKET_PROTOCOL, protocols),
            Err(_) => return body::text(400, "A subprotocol has characters that none may have."),
        };
    }
    let request = http::Request::from_parts(parts, Body::empty());
    let mut head = head_of(scene, index, parameters, &request);
    head.body_length = None;
    let Some(token) = new_token() else { return body::text(500, "There is no randomness.") };
    let (to_service, messages) = mpsc::channel(WAITING);
    let queued = to_service.try_send((message(Content::Open(head)), None));
    debug_assert!(queued.is_ok(), "the queue is empty");
    let room = Arc::new(Semaphore::new(WAITING_BYTES as usize));
    let (closed_by_page, closing) = watch::channel(None);
    let Some(entry) = scene.sockets.enter(token, Open { to_service, room, closed_by_page }) else {
        return body::text(429, "The app has too many sockets open.");
    };
    match accepted(scene, messages, &opening.protocols).await {
        Ok(accepted) => frames_of(scene, index, accepted, entry, closing),
        Err(status) => failed(scene, index, &status),
    }
}

fn message(content: Content) -> proto::SocketMessage {
    proto::SocketMessage { content: Some(content) }
}

/// A socket that the service has accepted.
struct Accepted {
    /// One of the page's, or empty.
    protocol: String,
    messages: tonic::Streaming<proto::SocketMessage>,
    cancel: CancelOnDrop,
}

async fn accepted(scene: &Scene, messages: mpsc::Receiver<Waiting>, offered: &[String]) -> Result<Accepted, Status> {
    let mut messages = call(scene, ReceiverStream::new(messages).map(|(message, _)| message));
    let cancel = CancelOnDrop::of(&mut messages);
    let answer = async {
        let mut messages = client(scene).await?.socket(messages).await?.into_inner();
        let first = messages.message().await?;
        Ok::<_, Status>((first, messages))
    };
    let answer = timeout(PATIENCE, answer).await;
    let (first, messages) = answer.map_err(|_| Status::deadline_exceeded("it did not accept the socket"))??;
    let protocol = match first.and_then(|first| first.content) {
        Some(Content::Accept(accept)) => accept.protocol,
        _ => return Err(Status::internal("its first message is not \"accept\"")),
    };
    if !protocol.is_empty() && !offered.contains(&protocol) {
        return Err(Status::internal("it accepts a subprotocol that the page did not offer"));
    }
    Ok(Accepted { protocol, messages, cancel })
}

/// The answer that brings a socket's frames to the page.
fn frames_of(
    scene: &Scene,
    index: usize,
    accepted: Accepted,
    entry: Entry,
    closing: watch::Receiver<Option<u16>>,
) -> Response {
    let Accepted { protocol, messages, cancel } = accepted;
    let first = frames::open(&entry.token, &protocol);
    let route = scene.app().manifest.routes[index].pattern.clone();
    let socket = FromService { _cancel: cancel, messages, closing, over: false, route, _entry: entry };
    let rest = futures::stream::unfold(socket, |mut socket| async move {
        let frame = socket.next().await?;
        Some((Ok::<_, io::Error>(frame), socket))
    });
    let frames = futures::stream::once(std::future::ready(Ok(first))).chain(rest);
    let mut response = http::Response::new(Body::pieces(frames, None));
    let kind = HeaderValue::from_static("application/octet-stream");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// The service's direction of a socket.
struct FromService {
    /// Goes before the entry, whose end is a good end of the page's direction.
    _cancel: CancelOnDrop,
    messages: tonic::Streaming<proto::SocketMessage>,
    /// The code that the page closed with.
    closing: watch::Receiver<Option<u16>>,
    over: bool,
    route: String,
    _entry: Entry,
}

impl FromService {
    /// The next frame for the page. An end without one for the close is a lost connection.
    async fn next(&mut self) -> Option<Bytes> {
        if self.over {
            return None;
        }
        let mut closing = self.closing.clone();
        let too_late = async move {
            // The page's direction may go first; then nobody closes any more.
            if closing.wait_for(Option::is_some).await.is_err() {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(CLOSE_WITHIN).await;
        };
        let next = tokio::select! {
            next = self.messages.message() => next,
            () = too_late => return None,
        };
        let content = match next {
            Ok(Some(message)) => message.content,
            Ok(None) => {
                self.over = true;
                return Some(frames::of_close(self.closing.borrow().unwrap_or(1005), ""));
            }
            Err(status) => {
                self.over = true;
                tracing::debug!(route = self.route, %status, "a service failed a socket");
                // The service is gone, or it says that it fails.
                let lost = status.source().is_some();
                return (!lost).then(|| frames::of_close(1011, &reason(status.message())));
            }
        };
        match content {
            Some(Content::Text(text)) if text.len() <= frames::MAX_MESSAGE_BYTES => Some(frames::of_text(&text)),
            Some(Content::Binary(bytes)) if bytes.len() <= frames::MAX_MESSAGE_BYTES => Some(frames::of_binary(&bytes)),
            Some(Content::Text(_) | Content::Binary(_)) => {
                self.over = true;
                Some(frames::of_close(1009, "the message is too long"))
            }
            Some(Content::Close(close)) => {
                self.over = true;
                let code = match close.code {
                    0 => 1005,
                    code @ (1000 | 1001 | 3000..=4999) => u16::try_from(code).unwrap_or(1011),
                    _ => return Some(frames::of_close(1011, "the service closed with a code that it may not use")),
                };
                Some(frames::of_close(code, &reason(&close.reason)))
            }
            Some(Content::Open(_) | Content::Accept(_)) | None => {
                self.over = true;
                Some(frames::of_close(1011, "the service sent what is no message"))
            }
        }
    }
}

/// What fits into a close.
fn reason(text: &str) -> String {
    let mut end = text.len().min(123);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

/// `POST socket/<token>`.
pub(super) async fn frames(scene: &Scene, token: &str, request: Request) -> Response {
    let gone = || body::text(410, "There is no such socket any more.");
    let Some(open) = scene.sockets.lock().get(token).cloned() else { return gone() };
    let Ok(Some(bytes)) = request.into_body().collect(frames::MAX_MESSAGE_BYTES + (1 << 20)).await else {
        return body::text(413, "A message of a socket has at most 16 MiB.");
    };
    let takes_no_more = || body::text(408, "The service takes no more messages.");
    let wanted = u32::try_from(bytes.len()).unwrap_or(u32::MAX).min(WAITING_BYTES);
    let room = match timeout(PATIENCE, Arc::clone(&open.room).acquire_many_owned(wanted)).await {
        Ok(Ok(room)) => Some(Arc::new(room)),
        Ok(Err(_)) => return gone(),
        Err(_) => return takes_no_more(),
    };
    let contents = match frames::parse(bytes) {
        Ok(contents) => contents,
        Err(error) => return body::text(400, &error.to_string()),
    };
    for content in contents {
        if open.closed_by_page.borrow().is_some() {
            return body::text(400, "The page has closed the socket.");
        }
        let code = match &content {
            Content::Close(close) => {
                Some(if close.code == 0 { 1005 } else { u16::try_from(close.code).unwrap_or(1005) })
            }
            _ => None,
        };
        match timeout(PATIENCE, open.to_service.send((message(content), room.clone()))).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return gone(),
            Err(_) => return takes_no_more(),
        }
        if let Some(code) = code {
            open.closed_by_page.send_replace(Some(code));
            // The end of the page's direction: the only other sender is in `open`.
            end_direction(scene, token);
        }
    }
    taken()
}

/// Nothing more goes to the service.
fn end_direction(scene: &Scene, token: &str) {
    if let Some(open) = scene.sockets.lock().get_mut(token) {
        let (closed, _) = mpsc::channel(1);
        open.to_service = closed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sockets_that_wait_for_the_service_count() {
        let sockets = Arc::new(Sockets::default());
        let open = || Open {
            to_service: mpsc::channel(1).0,
            room: Arc::new(Semaphore::new(0)),
            closed_by_page: watch::Sender::new(None),
        };
        let mut entries: Vec<Entry> =
            (0..MAX_SOCKETS).map(|number| sockets.enter(number.to_string(), open()).unwrap()).collect();
        assert!(sockets.enter("more".to_owned(), open()).is_none());
        entries.pop();
        assert!(sockets.enter("more".to_owned(), open()).is_some());
    }

    #[test]
    fn a_reason_is_cut_between_characters() {
        assert_eq!(super::reason("short"), "short");
        let cut = super::reason(&"ä".repeat(100));
        assert_eq!(cut.len(), 122);
    }
}
