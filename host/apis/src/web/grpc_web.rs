//! gRPC-Web. tonic-web translates between it and gRPC; messages pass as they come, and are not decoded. What is here says who calls, keeps the
//! deadline and the limits, and gives an answer that breaks off a proper end.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures::FutureExt as _;
use http::{HeaderMap, HeaderValue, Request, Response, header};
use http_body::{Frame, SizeHint};
use mumba_services::ServiceChannel;
use tokio::time::{Instant, Sleep};
use tonic::Status;
use tonic::body::Body;
use tonic_web::GrpcWebLayer;
use tower::{Layer as _, Service as _, ServiceExt as _};

use super::{LONGEST, MAX_MESSAGE_BYTES, Target, metadata, too_large};

pub(super) async fn answer<C>(
    target: &Target,
    request: Request<Body>,
    refusal: Option<Status>,
    connect: C,
) -> Response<Body>
where
    C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
{
    let timeout = match timeout(request.headers()) {
        Ok(timeout) => timeout,
        Err(status) => return translate(request, Err(status), None).await,
    };
    let deadline = timeout.map(|timeout| Instant::now() + timeout);
    let channel = match refusal {
        Some(status) => Err(status),
        None => connect().await,
    };
    let (parts, body) = request.into_parts();
    let mut signed = Request::new(body);
    *signed.method_mut() = parts.method;
    // Only the path: tonic's channel knows the rest.
    *signed.uri_mut() = parts.uri.path().parse().unwrap_or_default();
    *signed.headers_mut() = metadata::of_request(&parts.headers, &target.caller);
    // What tonic-web and the service go by.
    for name in [header::CONTENT_TYPE, header::ACCEPT, header::HeaderName::from_static("grpc-timeout")] {
        if let Some(value) = parts.headers.get(&name) {
            signed.headers_mut().insert(name, value.clone());
        }
    }
    translate(signed, channel, deadline).await
}

async fn translate(
    request: Request<Body>,
    channel: Result<ServiceChannel, Status>,
    deadline: Option<Instant>,
) -> Response<Body> {
    let call = tower::service_fn(move |request: Request<Body>| {
        let channel = channel.clone();
        async move { Ok::<_, std::convert::Infallible>(call(request, channel, deadline).await) }
    });
    match GrpcWebLayer::new().layer(call).call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// The gRPC call itself.
async fn call(
    request: Request<Body>,
    channel: Result<ServiceChannel, Status>,
    deadline: Option<Instant>,
) -> Response<Body> {
    let channel = match channel {
        Ok(channel) => channel,
        Err(status) => return status.into_http(),
    };
    let full = Arc::new(AtomicBool::new(false));
    let mut request =
        request.map(|body| Body::new(Bounded { body, left: MAX_MESSAGE_BYTES + 5, full: Arc::clone(&full) }));
    // Browsers can read no compressed message.
    request.headers_mut().insert("grpc-accept-encoding", HeaderValue::from_static("identity"));
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    let calling = async move {
        let mut channel = channel.channel();
        channel.ready().await?.call(request).await
    };
    let answer = match deadline {
        None => calling.await,
        Some(deadline) => match tokio::time::timeout_at(deadline, calling).await {
            Ok(answer) => answer,
            Err(_) => return too_late().into_http(),
        },
    };
    match answer {
        // The same timeout at the service's end may be noticed first; gRPC libraries name it differently.
        Ok(response)
            if is_cancelled(response.headers()) && deadline.is_some_and(|deadline| deadline <= Instant::now()) =>
        {
            too_late().into_http()
        }
        Ok(response) => {
            let (mut parts, body) = response.into_parts();
            let status_in_head = parts.headers.contains_key("grpc-status");
            parts.headers = kept(&parts.headers);
            let timer = deadline.map(|deadline| Box::pin(tokio::time::sleep_until(deadline)));
            let ended = Ended { body: Some(body), tail: BytesMut::new(), timer, status_in_head, full };
            Response::from_parts(parts, Body::new(ended))
        }
        Err(_) if full.load(Ordering::Relaxed) => too_large().into_http(),
        // tonic's channel keeps the deadline too.
        Err(_) if deadline.is_some_and(|deadline| deadline <= Instant::now()) => too_late().into_http(),
        Err(_) => ended_early().into_http(),
    }
}

/// Headers of the service that are for the page, and those of the protocol.
fn kept(headers: &HeaderMap) -> HeaderMap {
    let metadata = tonic::metadata::MetadataMap::from_headers(headers.clone());
    let mut kept = metadata::of_answer(&metadata);
    for name in ["grpc-status", "grpc-message", "grpc-status-details-bin", "content-type"] {
        if let Some(value) = headers.get(name) {
            kept.insert(name, value.clone());
        }
    }
    kept
}

fn too_late() -> Status {
    Status::deadline_exceeded("the app's service did not answer in time")
}

fn is_cancelled(headers: &HeaderMap) -> bool {
    headers.get("grpc-status").is_some_and(|status| status == "1")
}

fn ended_early() -> Status {
    Status::unavailable("the app's service ended before its answer was complete")
}

/// `grpc-timeout`: at most eight digits and a unit.
fn timeout(headers: &HeaderMap) -> Result<Option<Duration>, Status> {
    let Some(value) = headers.get("grpc-timeout") else { return Ok(None) };
    let parse = || {
        let text = value.to_str().ok()?;
        let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        if digits.len() > 8 || digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number: u64 = digits.parse().ok()?;
        Some(match unit {
            "H" => Duration::from_secs(number * 3600),
            "M" => Duration::from_secs(number * 60),
            "S" => Duration::from_secs(number),
            "m" => Duration::from_millis(number),
            "u" => Duration::from_micros(number),
            "n" => Duration::from_nanos(number),
            _ => return None,
        })
    };
    match parse() {
        Some(timeout) => Ok(Some(timeout.min(LONGEST))),
        None => Err(Status::invalid_argument("the header grpc-timeout is not of the form 10S, 500m or the like")),
    }
}

/// A request's body up to the limit.
struct Bounded {
    body: Body,
    left: usize,
    full: Arc<AtomicBool>,
}

impl http_body::Body for Bounded {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(cx)) else { return Poll::Ready(None) };
        let frame = frame?;
        let length = frame.data_ref().map_or(0, Bytes::len);
        match self.left.checked_sub(length) {
            Some(left) => {
                self.left = left;
                Poll::Ready(Some(Ok(frame)))
            }
            None => {
                self.full.store(true, Ordering::Relaxed);
                Poll::Ready(Some(Err(too_large())))
            }
        }
    }
}

/// The whole messages of an answer so far; what is left of the last one stays in `tail`.
fn whole(tail: &mut BytesMut, mut data: Bytes) -> Bytes {
    let end_of_whole = |bytes: &[u8]| {
        let mut at = 0;
        while let Some((head, rest)) = bytes.get(at..).and_then(|rest| rest.split_first_chunk::<5>()) {
            let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
            if rest.len() < length {
                break;
            }
            at += head.len() + length;
        }
        at
    };
    if tail.is_empty() {
        let whole = data.split_to(end_of_whole(&data));
        tail.extend_from_slice(&data);
        return whole;
    }
    tail.extend_from_slice(&data);
    let end = end_of_whole(tail);
    tail.split_to(end).freeze()
}

/// An answer's body that always ends with a status.
struct Ended {
    body: Option<Body>,
    /// The beginning of a message that is not whole yet: a status can only stand behind whole ones.
    tail: BytesMut,
    timer: Option<Pin<Box<Sleep>>>,
    status_in_head: bool,
    full: Arc<AtomicBool>,
}

impl Ended {
    fn end(&mut self, status: &Status) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        self.body = None;
        let mut trailers = HeaderMap::new();
        if let Err(status) = status.add_header(&mut trailers) {
            trailers.insert("grpc-status", HeaderValue::from(status.code() as i32));
        }
        Poll::Ready(Some(Ok(Frame::trailers(trailers))))
    }
}

impl http_body::Body for Ended {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let frame = loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            let frame = Pin::new(body).poll_frame(cx);
            // A stream that is never at rest has a deadline too.
            if self.timer.as_mut().is_some_and(|timer| timer.poll_unpin(cx).is_ready()) {
                return self.end(&too_late());
            }
            match ready!(frame).transpose() {
                Ok(Some(frame)) => match frame.into_data() {
                    Ok(data) => {
                        let whole = whole(&mut self.tail, data);
                        if !whole.is_empty() {
                            return Poll::Ready(Some(Ok(Frame::data(whole))));
                        }
                    }
                    Err(frame) => break Some(Ok(frame)),
                },
                Ok(None) => break None,
                Err(status) => break Some(Err(status)),
            }
        };
        match frame {
            Some(Ok(frame)) if frame.trailers_ref().is_some_and(is_cancelled) && self.is_late() => {
                self.end(&too_late())
            }
            Some(Ok(frame)) => {
                self.body = None;
                Poll::Ready(Some(Ok(frame)))
            }
            None if self.status_in_head => {
                self.body = None;
                Poll::Ready(None)
            }
            None => self.end(&ended_early()),
            Some(Err(_)) if self.full.load(Ordering::Relaxed) => self.end(&too_large()),
            Some(Err(_)) if self.is_late() => self.end(&too_late()),
            Some(Err(_)) => self.end(&ended_early()),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

impl Ended {
    fn is_late(&self) -> bool {
        self.timer.as_ref().is_some_and(|timer| timer.deadline() <= Instant::now())
    }
}

#[cfg(test)]
mod tests {
    use tonic::Code;

    use super::*;

    #[test]
    fn only_whole_messages_pass_however_they_are_cut() {
        let messages: Vec<u8> = [&b"one"[..], b"", &[7; 300]]
            .iter()
            .flat_map(|message| [&[0], &u32::try_from(message.len()).unwrap().to_be_bytes()[..], message].concat())
            .collect();
        for size in 1..messages.len() {
            let mut tail = BytesMut::new();
            let mut passed = Vec::new();
            for piece in messages.chunks(size) {
                let whole = whole(&mut tail, Bytes::copy_from_slice(piece));
                passed.extend_from_slice(&whole);
                assert!([0, 8, 13, 318].contains(&passed.len()), "{size}: {}", passed.len());
            }
            assert_eq!((passed.as_slice(), tail.len()), (messages.as_slice(), 0), "{size}");
        }
    }

    #[test]
    fn timeouts_are_read_as_grpc_writes_them() {
        let of = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", HeaderValue::from_static(text));
            timeout(&headers)
        };
        assert_eq!(of("5S").unwrap(), Some(Duration::from_secs(5)));
        assert_eq!(of("250m").unwrap(), Some(Duration::from_millis(250)));
        assert_eq!(of("99999999H").unwrap(), Some(LONGEST));
        for wrong in ["", "S", "5", "5s", "-5S", "123456789S", "5 S", "1.5S"] {
            assert_eq!(of(wrong).unwrap_err().code(), Code::InvalidArgument, "{wrong}");
        }
        assert_eq!(timeout(&HeaderMap::new()).unwrap(), None);
    }
}
