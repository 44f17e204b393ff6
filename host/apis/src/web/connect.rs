//! The Connect protocol: unary calls as plain HTTP with binary or JSON messages, streams as envelopes, and the end as JSON.
//!
//! Messages are taken uncompressed (`identity`), and given so: between a page and its host there is no network to save.

mod error;
mod get;
mod stream;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use mumba_services::{Answer, ServiceChannel};
use prost_reflect::{MessageDescriptor, MethodDescriptor};
use tonic::Status;
use tonic::body::Body;
use tonic::metadata::MetadataMap;

use super::{LONGEST, MAX_MESSAGE_BYTES, Target, content_type, metadata, too_large};
use crate::AppApis;
use crate::json::{self, Style, Unknown};

/// How messages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    Proto,
    Json,
}

impl Codec {
    fn of(name: &str) -> Option<Codec> {
        match name {
            "proto" => Some(Codec::Proto),
            "json" => Some(Codec::Json),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Codec::Proto => "proto",
            Codec::Json => "json",
        }
    }

    /// The encoded message that a body stands for.
    fn read(self, descriptor: &MessageDescriptor, body: Bytes) -> Result<Bytes, Status> {
        match self {
            Codec::Proto => Ok(body),
            Codec::Json => json::to_message(descriptor, &body, Unknown::Ignored).map_err(Status::invalid_argument),
        }
    }

    /// An encoded message as this codec writes it.
    fn write(self, descriptor: &MessageDescriptor, message: Bytes) -> Result<Bytes, Status> {
        match self {
            Codec::Proto => Ok(message),
            Codec::Json => json::of_message(descriptor, &message, Style::default())
                .map(Bytes::from)
                .map_err(|error| Status::internal(format!("the app's service answered with what is {error}"))),
        }
    }
}

/// The form of a request.
enum Form {
    Unary(Codec),
    Get,
    Stream(Codec),
}

pub(super) async fn answer<C>(
    target: &Target,
    method: &str,
    request: Request<Body>,
    refusal: Option<Status>,
    connect: C,
) -> Response<Body>
where
    C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
{
    let apis = target.apis.as_deref().ok();
    let form = match form(&request) {
        Ok(form) => form,
        Err(status) => return wrong_form(status),
    };
    let codec = match form {
        Form::Stream(codec) => Some(codec),
        Form::Unary(_) | Form::Get => None,
    };
    let fail = |status: &Status| match codec {
        None => error::response(apis, status),
        Some(codec) => stream::error_response(apis, codec, status),
    };
    let checked = match refusal {
        Some(status) => Err(status),
        None => prepare(target, method, &request, &form),
    };
    let (method, timeout) = match checked {
        Ok(checked) => checked,
        Err(status) => return fail(&status),
    };
    let call = Call { metadata: metadata::of_request(request.headers(), &target.caller), method, timeout };
    match form {
        Form::Unary(codec) => unary(apis, call, codec, request.into_body(), connect).await,
        Form::Get => match get::message(request.uri().query().unwrap_or_default(), &call.method) {
            Ok((codec, message)) => call.unary(apis, codec, message, connect).await,
            Err(status) => error::response(apis, &status),
        },
        Form::Stream(codec) => stream::answer(target, call, codec, request.into_body(), connect).await,
    }
}

fn form(request: &Request<Body>) -> Result<Form, StatusCode> {
    if request.method() == Method::GET {
        return Ok(Form::Get);
    }
    if request.method() != Method::POST {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let kind = content_type(request.headers()).strip_prefix("application/").unwrap_or_default();
    let form = match kind.strip_prefix("connect+") {
        Some(codec) => Codec::of(codec).map(Form::Stream),
        None => Codec::of(kind).map(Form::Unary),
    };
    form.ok_or(StatusCode::UNSUPPORTED_MEDIA_TYPE)
}

fn wrong_form(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::ALLOW, HeaderValue::from_static("GET, POST"));
    headers.insert(
        HeaderName::from_static("accept-post"),
        HeaderValue::from_static(
            "application/proto, application/json, application/connect+proto, application/connect+json, \
             application/grpc-web+proto, application/grpc-web-text+proto",
        ),
    );
    response
}

/// A call that may be made.
struct Call {
    method: MethodDescriptor,
    metadata: HeaderMap,
    timeout: Option<Duration>,
}

fn prepare(
    target: &Target,
    name: &str,
    request: &Request<Body>,
    form: &Form,
) -> Result<(MethodDescriptor, Option<Duration>), Status> {
    let apis = target.apis.as_ref().map_err(|error| Status::failed_precondition(error.to_string()))?;
    let headers = request.headers();
    if let Some(version) = headers.get("connect-protocol-version")
        && version != "1"
    {
        return Err(Status::invalid_argument(format!("the header connect-protocol-version is {version:?}, not 1")));
    }
    let encoding = match form {
        Form::Stream(_) => headers.get("connect-content-encoding"),
        Form::Unary(_) | Form::Get => headers.get(header::CONTENT_ENCODING),
    };
    if let Some(encoding) = encoding
        && encoding != "identity"
    {
        return Err(Status::unimplemented(format!("{encoding:?} is not taken; send messages as they are (identity)")));
    }
    let method = apis.method(name).ok_or_else(|| unknown_method(apis, name))?;
    let streams = method.is_client_streaming() || method.is_server_streaming();
    match form {
        Form::Stream(_) if !streams => {
            return Err(Status::unimplemented(format!(
                "'{name}' is no stream: send application/proto or application/json"
            )));
        }
        Form::Unary(_) | Form::Get if streams => {
            let text = format!("'{name}' is a stream: send application/connect+proto or application/connect+json");
            return Err(Status::unimplemented(text));
        }
        _ => {}
    }
    Ok((method, timeout(headers)?))
}

fn unknown_method(apis: &AppApis, name: &str) -> Status {
    let hint = apis.nearest(name, |name| name.contains('/')).map(|near| format!("; there is '{near}'"));
    Status::unimplemented(format!("there is no method '{name}'{}", hint.unwrap_or_default()))
}

/// `connect-timeout-ms`: at most ten digits.
fn timeout(headers: &HeaderMap) -> Result<Option<Duration>, Status> {
    let Some(value) = headers.get("connect-timeout-ms") else { return Ok(None) };
    let digits = value
        .to_str()
        .ok()
        .filter(|text| (1..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()));
    match digits.and_then(|digits| digits.parse().ok()) {
        Some(ms) => Ok(Some(Duration::from_millis(ms).min(LONGEST))),
        None => Err(Status::invalid_argument("the header connect-timeout-ms is not a number of at most ten digits")),
    }
}

/// A whole body of one message.
async fn whole(body: Body) -> Result<Bytes, Status> {
    match Limited::new(body, MAX_MESSAGE_BYTES).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(error) => Err(Status::cancelled(format!("the request broke off: {error}"))),
    }
}

async fn unary<C>(apis: Option<&AppApis>, call: Call, codec: Codec, body: Body, connect: C) -> Response<Body>
where
    C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
{
    // Whoever sends slowly has the call's time for it too.
    let reading = async { codec.read(&call.method.input(), whole(body).await?) };
    let message = match call.timeout {
        None => reading.await,
        Some(timeout) => match tokio::time::timeout(timeout, reading).await {
            Ok(message) => message,
            Err(_) => Err(Status::deadline_exceeded("the request did not come in time")),
        },
    };
    match message {
        Ok(message) => call.unary(apis, codec, message, connect).await,
        Err(status) => error::response(apis, &status),
    }
}

impl Call {
    fn name(&self) -> String {
        format!("{}/{}", self.method.parent_service().full_name(), self.method.name())
    }

    /// Makes a unary call, and its response.
    async fn unary<C>(self, apis: Option<&AppApis>, codec: Codec, message: Bytes, connect: C) -> Response<Body>
    where
        C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
    {
        match self.unary_answer(codec, message, connect).await {
            Ok(response) => response,
            Err(status) => error::response(apis, &status),
        }
    }

    async fn unary_answer<C>(&self, codec: Codec, message: Bytes, connect: C) -> Result<Response<Body>, Status>
    where
        C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
    {
        let channel = connect().await?;
        let metadata = MetadataMap::from_headers(self.metadata.clone());
        let requests = futures::stream::once(std::future::ready(message));
        let Answer { metadata, mut messages } = channel.call(&self.name(), metadata, requests, self.timeout).await?;
        let answer = messages.next().await.ok_or_else(|| Status::internal("the app's service sent no message"))??;
        if messages.next().await.transpose()?.is_some() {
            return Err(Status::internal("the app's service sent more than one message"));
        }
        let content = codec.write(&self.method.output(), answer)?;
        let mut headers = metadata::of_answer(&metadata);
        for (name, value) in &metadata::of_answer(messages.trailers()) {
            if let Ok(name) = HeaderName::try_from(format!("trailer-{name}")) {
                headers.append(name, value.clone());
            }
        }
        headers.insert(header::CONTENT_TYPE, content_type_of("", codec));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(content.len()));
        let mut response = Response::new(Body::new(http_body_util::Full::new(content)));
        *response.headers_mut() = headers;
        Ok(response)
    }
}

fn content_type_of(prefix: &str, codec: Codec) -> HeaderValue {
    // Made of letters.
    HeaderValue::try_from(format!("application/{prefix}{}", codec.name()))
        .unwrap_or(HeaderValue::from_static("application/octet-stream"))
}
