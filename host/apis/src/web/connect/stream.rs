//! Connect's streams. A browser sends all of its messages before it reads the first of the answer; the messages are forwarded as they come
//! all the same.

use std::sync::Arc;

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use http::{HeaderMap, Response, header};
use http_body::Frame;
use http_body_util::{BodyExt as _, BodyStream, Full, StreamBody};
use mumba_services::{Answer, Messages, ServiceChannel};
use prost_reflect::MessageDescriptor;
use serde_json::{Map, Value};
use tonic::Status;
use tonic::body::Body;
use tonic::metadata::MetadataMap;

use super::{Call, Codec, content_type_of, error};
use crate::web::envelope::{self, Unwrapper};
use crate::web::{Target, metadata};
use crate::{AppApis, Fault};

/// The response of a stream that failed before it began.
pub(super) fn error_response(apis: Option<&AppApis>, codec: Codec, status: &Status) -> Response<Body> {
    respond(codec, HeaderMap::new(), Body::new(Full::new(end(apis, Some(status), &MetadataMap::new()))))
}

fn respond(codec: Codec, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.headers_mut() = headers;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type_of("connect+", codec));
    response
}

/// The last envelope.
fn end(apis: Option<&AppApis>, status: Option<&Status>, trailers: &MetadataMap) -> Bytes {
    let mut value = Map::new();
    if let Some(status) = status {
        value.insert("error".to_owned(), error::value(apis, status));
    }
    let mut metadata: Map<String, Value> = Map::new();
    let trailers = status.map_or(trailers, Status::metadata);
    for (name, content) in &metadata::of_answer(trailers) {
        let values = metadata.entry(name.as_str()).or_insert_with(|| Value::Array(Vec::new()));
        if let (Value::Array(values), Ok(content)) = (values, content.to_str()) {
            values.push(content.into());
        }
    }
    if !metadata.is_empty() {
        value.insert("metadata".to_owned(), metadata.into());
    }
    envelope::wrap(envelope::END, Value::from(value).to_string().as_bytes())
}

/// The encoded messages of a body. Nothing comes after an error.
fn requests(
    body: Body,
    codec: Codec,
    input: MessageDescriptor,
) -> impl Stream<Item = Result<Bytes, Status>> + Send + 'static {
    let state = Some((BodyStream::new(body), Unwrapper::default(), input));
    futures::stream::unfold(state, move |state| async move {
        let (mut pieces, mut unwrapper, input) = state?;
        loop {
            match unwrapper.next() {
                Ok(Some(message)) => match codec.read(&input, message) {
                    Ok(message) => return Some((Ok(message), Some((pieces, unwrapper, input)))),
                    Err(status) => return Some((Err(status), None)),
                },
                Ok(None) => {}
                Err(status) => return Some((Err(status), None)),
            }
            match pieces.next().await {
                Some(Ok(frame)) => {
                    if let Ok(piece) = frame.into_data() {
                        unwrapper.push(&piece);
                    }
                }
                Some(Err(error)) => {
                    return Some((Err(Status::cancelled(format!("the request broke off: {error}"))), None));
                }
                None if unwrapper.is_empty() => return None,
                None => return Some((Err(Status::invalid_argument("the request ended within a message")), None)),
            }
        }
    })
    .fuse()
}

/// Answers a call of a method that streams.
pub(super) async fn answer<C>(target: &Target, call: Call, codec: Codec, body: Body, connect: C) -> Response<Body>
where
    C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
{
    let apis = target.apis.as_ref().ok().cloned();
    let fault = Fault::default();
    let mut requests = requests(body, codec, call.method.input()).boxed();
    if !call.method.is_client_streaming() {
        // Exactly one message, known to be good before the service is asked.
        let first = match (requests.next().await, requests.next().await) {
            (Some(Ok(first)), None) => first,
            (Some(Err(status)), _) | (_, Some(Err(status))) => {
                return error_response(apis.as_deref(), codec, &status);
            }
            _ => {
                let status = Status::invalid_argument(format!("'{}' takes exactly one message", call.name()));
                return error_response(apis.as_deref(), codec, &status);
            }
        };
        requests = futures::stream::iter([Ok(first)]).boxed();
    }
    let begun = async {
        let channel = connect().await?;
        let metadata = MetadataMap::from_headers(call.metadata.clone());
        channel.call(&call.name(), metadata, fault.guard(requests), call.timeout).await
    };
    let Answer { metadata, messages } = match fault.or(begun).await.flatten() {
        Ok(answer) => answer,
        Err(status) => return error_response(apis.as_deref(), codec, &status),
    };
    let headers = metadata::of_answer(&metadata);
    let answering = Answering { apis, messages: Some(messages), codec, output: call.method.output(), fault };
    let frames = futures::stream::unfold(answering, |mut answering| async move {
        let bytes = answering.next().await?;
        Some((Ok::<_, std::convert::Infallible>(Frame::data(bytes)), answering))
    });
    respond(codec, headers, Body::new(StreamBody::new(frames).map_err(|never| match never {})))
}

struct Answering {
    apis: Option<Arc<AppApis>>,
    messages: Option<Messages>,
    codec: Codec,
    output: MessageDescriptor,
    fault: Fault,
}

impl Answering {
    /// The next envelope; nothing after the last.
    async fn next(&mut self) -> Option<Bytes> {
        let messages = self.messages.as_mut()?;
        let next = match self.fault.or(messages.next()).await.unwrap_or_else(|status| Some(Err(status))) {
            Some(Ok(message)) => self.codec.write(&self.output, message).map(Some),
            Some(Err(status)) => Err(status),
            None => Ok(None),
        };
        let (status, trailers) = match next {
            Ok(Some(message)) => return Some(envelope::wrap(0, &message)),
            Ok(None) => (None, messages.trailers().clone()),
            Err(status) => (Some(status), MetadataMap::new()),
        };
        self.messages = None;
        Some(end(self.apis.as_deref(), status.as_ref(), &trailers))
    }
}
