//! Requests that the app's service answers (`mumba.service.v1.Routes`).

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use http::StatusCode;
use mumba_proto::service as proto;
use mumba_proto::service::routes_client::RoutesClient;
use mumba_services::{CancelOnDrop, MAX_MESSAGE_BYTES};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;
use tonic::{Code, Status};

use super::body::{self, Body, Pieces, Request, Response};
use super::{Scene, head};
use crate::logs::Level;

/// Bytes that the body of a unary route may have, and that the host itself collects of a body.
pub(super) const MAX_UNARY_BYTES: usize = 16 << 20;
/// Bytes of a piece of a body.
const MAX_PIECE_BYTES: usize = 1 << 20;
/// How long a service may take to begin its answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// A client for the app's routes, with the metadata that says who calls.
pub(super) async fn client(scene: &Scene) -> Result<RoutesClient<Channel>, Status> {
    let host = scene.host.upgrade().ok_or_else(|| Status::unavailable("the host is ending"))?;
    let channel = host.service_channel(scene.app()).await?;
    Ok(RoutesClient::new(channel.channel())
        .max_decoding_message_size(MAX_MESSAGE_BYTES)
        .max_encoding_message_size(MAX_MESSAGE_BYTES))
}

/// A call with the metadata that says who calls.
pub(super) fn call<T>(scene: &Scene, message: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    *request.metadata_mut() = scene.caller.metadata();
    request
}

/// The head of a request for the service.
pub(super) fn head_of(
    scene: &Scene,
    index: usize,
    parameters: HashMap<String, String>,
    request: &Request,
) -> proto::RequestHead {
    proto::RequestHead {
        route: scene.app().manifest.routes[index].pattern.clone(),
        method: request.method().as_str().to_owned(),
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        parameters,
        headers: head::for_service(request.headers()),
        body_length: request.body().length(),
    }
}

/// A route of kind `unary`.
pub(super) async fn unary(
    scene: &Scene,
    index: usize,
    parameters: HashMap<String, String>,
    request: Request,
) -> Response {
    let mut head = head_of(scene, index, parameters, &request);
    let is_head = request.method() == http::Method::HEAD;
    let request_body = match request.into_body().collect(MAX_UNARY_BYTES).await {
        Ok(Some(request_body)) => request_body,
        Ok(None) => return body::text(413, "A unary route takes 16 MiB; make the route \"streamed\" for more."),
        Err(_) => return body::text(400, "The body ended early."),
    };
    head.body_length = Some(request_body.len() as u64);
    let answer = async {
        let message = proto::RouteRequest { head: Some(head), body: request_body };
        client(scene).await?.answer(call(scene, message)).await
    };
    let message = match timeout(ANSWER_WITHIN, answer).await {
        Ok(Ok(answer)) => answer.into_inner(),
        Ok(Err(status)) => return failed(scene, index, &status),
        Err(_) => return too_late(scene, index),
    };
    let Some(answer_head) = message.head else { return bad_answer(scene, index, "it has no head") };
    let (status, headers) = match head::from_service(answer_head) {
        Ok(head) => head,
        Err(what) => return bad_answer(scene, index, &what),
    };
    let announced = head::announced_length(&headers);
    if !is_head && announced.is_some_and(|announced| announced != message.body.len() as u64) {
        return bad_answer(scene, index, "its content-length is not the length of its body");
    }
    respond(status, headers, if is_head { Body::empty() } else { Body::from(message.body) })
}

/// A route of kind `streamed`.
pub(super) async fn streamed(
    scene: &Scene,
    index: usize,
    parameters: HashMap<String, String>,
    request: Request,
) -> Response {
    let head = head_of(scene, index, parameters, &request);
    let is_head = request.method() == http::Method::HEAD;
    let broken = CancellationToken::new();
    // A service may want all of a body before it answers, and a body may be long: its time begins anew with each piece that it takes.
    let taken = Arc::new(watch::Sender::new(Instant::now()));
    let pieces = to_messages(head, request.into_body(), broken.clone());
    let noting = Arc::clone(&taken);
    let mut requests = call(
        scene,
        pieces.inspect(move |_| {
            noting.send_replace(Instant::now());
        }),
    );
    let cancel = CancelOnDrop::of(&mut requests);
    let answer = async {
        let mut messages = client(scene).await?.stream(requests).await?.into_inner();
        let first = messages.message().await?;
        Ok::<_, Status>((first, messages))
    };
    let answer = tokio::select! {
        answer = answer => Some(answer),
        () = idle(&taken) => None,
        () = broken.cancelled() => return body::text(400, "The body ended early."),
    };
    let (first, messages) = match answer {
        Some(Ok(answer)) => answer,
        Some(Err(status)) => return failed(scene, index, &status),
        None => return too_late(scene, index),
    };
    let Some(first) = first else { return bad_answer(scene, index, "it ended without a head") };
    let Some(answer_head) = first.head else { return bad_answer(scene, index, "its first message has no head") };
    let (status, headers) = match head::from_service(answer_head) {
        Ok(head) => head,
        Err(what) => return bad_answer(scene, index, &what),
    };
    let announced = head::announced_length(&headers);
    if is_head {
        return respond(status, headers, Body::empty());
    }
    let pieces = futures::stream::once(std::future::ready(Ok(first.body)))
        .chain(messages.map(|message| match message {
            Ok(message) if message.head.is_some() => Err(io::Error::other("a second head came in the body")),
            Ok(message) => Ok(message.body),
            Err(status) => Err(io::Error::other(status)),
        }))
        .filter(|piece| std::future::ready(!matches!(piece, Ok(piece) if piece.is_empty())))
        .boxed();
    let pieces = until_broken(pieces, broken, cancel);
    respond(status, headers, Body::exactly(pieces, announced))
}

/// Waits until no piece of a body was taken for as long as a service may take to begin its answer.
async fn idle(taken: &watch::Sender<Instant>) {
    loop {
        let until = *taken.borrow() + ANSWER_WITHIN;
        if until <= Instant::now() {
            return;
        }
        sleep_until(until).await;
    }
}

/// The messages of a request: its head, then its body in pieces. When the body fails, `broken` is cancelled: a stream of
/// requests has no way to say so but its end, and the service must not take that for the end of the body.
fn to_messages(
    head: proto::RequestHead,
    body: Body,
    broken: CancellationToken,
) -> impl Stream<Item = proto::RouteRequest> + Send + 'static {
    let first = proto::RouteRequest { head: Some(head), body: Bytes::new() };
    let state = (body.into_pieces(), Bytes::new(), broken);
    let rest = futures::stream::unfold(state, |(mut pieces, mut rest, broken)| async move {
        while rest.is_empty() {
            match pieces.next().await {
                Some(Ok(piece)) => rest = piece,
                None => return None,
                Some(Err(_)) => {
                    broken.cancel();
                    // The call is dropped, and so cancelled, before this goes on.
                    std::future::pending::<()>().await;
                }
            }
        }
        let piece = rest.split_to(rest.len().min(MAX_PIECE_BYTES));
        Some((proto::RouteRequest { head: None, body: piece }, (pieces, rest, broken)))
    });
    futures::stream::once(std::future::ready(first)).chain(rest)
}

/// The pieces of an answer; an error, once the body of the request broke. Without them the call is cancelled.
fn until_broken(pieces: Pieces, broken: CancellationToken, cancel: CancelOnDrop) -> Pieces {
    let next = |(mut pieces, broken, cancel): (Pieces, CancellationToken, Option<CancelOnDrop>)| async move {
        let piece = tokio::select! {
            biased;
            () = broken.cancelled() => Some(Err(io::Error::other("the body of the request ended early"))),
            piece = pieces.next() => piece,
        }?;
        // After an error nothing comes.
        let state = match piece {
            Ok(_) => (pieces, broken, cancel),
            Err(_) => (futures::stream::empty().boxed(), CancellationToken::new(), None),
        };
        Some((piece, state))
    };
    futures::stream::unfold((pieces, broken, Some(cancel)), next).boxed()
}

fn respond(status: StatusCode, headers: http::HeaderMap, body: Body) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The service failed before its answer began.
pub(super) fn failed(scene: &Scene, index: usize, status: &Status) -> Response {
    let route = &scene.app().manifest.routes[index].pattern;
    let what = match status.code() {
        Code::Unimplemented => "it does not implement mumba.service.v1.Routes for this kind of route",
        _ => status.message(),
    };
    log(scene, &format!("route {route}: {:?}: {what}", status.code()));
    match status.code() {
        Code::DeadlineExceeded => body::text(504, "The app's service did not answer in time."),
        _ => body::text(502, &format!("The app's service failed: {}", printable(what))),
    }
}

fn too_late(scene: &Scene, index: usize) -> Response {
    failed(scene, index, &Status::deadline_exceeded("it did not begin its answer within 60 s"))
}

/// The service answered what is no answer.
fn bad_answer(scene: &Scene, index: usize, what: &str) -> Response {
    log(scene, &format!("route {}: the answer is refused: {what}", scene.app().manifest.routes[index].pattern));
    body::text(502, &format!("The app's service gave an answer that cannot be passed on: {}", printable(what)))
}

/// One line, not endless.
fn printable(text: &str) -> String {
    text.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn log(scene: &Scene, text: &str) {
    if let Some(host) = scene.host.upgrade() {
        host.log_app(scene.app(), Level::Warning, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(sizes: &[usize]) -> Pieces {
        let pieces: Vec<_> = sizes.iter().map(|size| Ok(Bytes::from(vec![1; *size]))).collect();
        futures::stream::iter(pieces).boxed()
    }

    #[tokio::test(start_paused = true)]
    async fn a_services_time_begins_anew_with_each_piece() {
        let taken = watch::Sender::new(Instant::now());
        let began = Instant::now();
        let sending = async {
            for _ in 0..10 {
                tokio::time::sleep(ANSWER_WITHIN / 2).await;
                taken.send_replace(Instant::now());
            }
            std::future::pending::<()>().await;
        };
        tokio::select! {
            () = sending => {}
            () = idle(&taken) => {}
        }
        assert_eq!(began.elapsed(), ANSWER_WITHIN * 6);
    }

    #[tokio::test]
    async fn pieces_of_a_request_are_cut_to_size_and_end_with_the_body() {
        let body = Body::pieces(pieces(&[(2 << 20) + 5, 7]), None);
        let messages: Vec<_> =
            to_messages(proto::RequestHead::default(), body, CancellationToken::new()).collect().await;
        let sizes: Vec<_> = messages.iter().map(|message| message.body.len()).collect();
        assert_eq!(sizes, [0, 1 << 20, 1 << 20, 5, 7]);
        assert_eq!(messages.iter().filter(|message| message.head.is_some()).count(), 1);
    }

    fn unused() -> CancelOnDrop {
        CancelOnDrop::of(&mut tonic::Request::new(()))
    }

    #[tokio::test]
    async fn an_answer_breaks_when_the_request_does() {
        let broken = CancellationToken::new();
        let mut answer = until_broken(futures::stream::pending().boxed(), broken.clone(), unused());
        broken.cancel();
        assert!(answer.next().await.unwrap().is_err());
        assert!(answer.next().await.is_none());

        let answer: Vec<_> = until_broken(pieces(&[3]), CancellationToken::new(), unused()).collect().await;
        assert_eq!(answer.len(), 1);
    }
}
