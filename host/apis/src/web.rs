//! What browsers send, answered: gRPC-Web (`PROTOCOL-WEB.md` of gRPC) and Connect (connectrpc.com/docs/protocol), both onto plain gRPC
//! calls of the app's service.
//!
//! [`is_call`] says quickly whether a request is one of either; [`answer`] answers it. Responses never fail midway: what goes wrong after
//! the head becomes the protocol's own end, so that a page gets a code and a message.

mod codes;
mod connect;
mod envelope;
mod grpc_web;
mod metadata;

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, Request, Response, header};
use http_body::Body as _;
use mumba_apps::Manifest;
use mumba_services::{Caller, ServiceChannel};
use tonic::Status;
use tonic::body::Body;

use crate::{AppApis, Error};

/// Bytes that a message may have, either way.
pub const MAX_MESSAGE_BYTES: usize = mumba_services::MAX_MESSAGE_BYTES;

/// Whom a request is for, and who sent it.
#[derive(Clone, Debug)]
pub struct Target {
    /// Name of the app, for messages.
    pub app_name: String,
    /// Its APIs, or why there are none.
    pub apis: Result<Arc<AppApis>, Error>,
    /// Who calls.
    pub caller: Caller,
}

/// The protocol of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    GrpcWeb,
    Connect,
}

/// The method that a path names, as `package.Service/Method`.
fn method_of(path: &str) -> Option<&str> {
    let method = path.strip_prefix('/')?;
    let word = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
    };
    let (service, name) = method.split_once('/')?;
    (method.len() <= 1024 && word(service) && word(name)).then_some(method)
}

fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}

/// The protocol that a request clearly speaks, whatever its path.
fn spoken<B>(request: &Request<B>) -> Option<Protocol> {
    let content_type = content_type(request.headers());
    if content_type.starts_with("application/grpc-web") {
        return Some(Protocol::GrpcWeb);
    }
    let query = request.uri().query().unwrap_or_default();
    let connect = content_type.starts_with("application/connect+")
        || request.headers().contains_key("connect-protocol-version")
        || (request.method() == Method::GET && query.split('&').any(|pair| pair == "connect=v1"));
    connect.then_some(Protocol::Connect)
}

/// Whether a request is a call of an API: its path names a method of a service that the manifest lists, or it speaks one of the
/// protocols.
pub fn is_call<B>(manifest: &Manifest, request: &Request<B>) -> bool {
    method_of(request.uri().path()).is_some_and(|method| manifest.allows_method(method) || spoken(request).is_some())
}

/// Answers a request for which [`is_call`] is true. `connect` gives a channel to the app's service, which may have to start first;
/// it is not asked before the request has been found good.
pub async fn answer<B, C>(target: &Target, manifest: &Manifest, request: Request<B>, connect: C) -> Response<Body>
where
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    C: AsyncFnOnce() -> Result<ServiceChannel, Status>,
{
    let request = request.map(Body::new);
    let protocol = spoken(&request).unwrap_or(Protocol::Connect);
    let method = method_of(request.uri().path()).unwrap_or_default().to_owned();
    let refusal = check(target, manifest, &method, &request).err();
    let mut response = match protocol {
        Protocol::GrpcWeb => grpc_web::answer(target, request, refusal, connect).await,
        Protocol::Connect => connect::answer(target, &method, request, refusal, connect).await,
    };
    // Nothing of an API is to be taken for a page or a script.
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, http::HeaderValue::from_static("nosniff"));
    response
}

/// Refuses a request in its own protocol, where no app is there to answer it.
pub async fn refuse<B>(caller: Caller, request: Request<B>, status: Status) -> Response<Body>
where
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let target = Target { app_name: String::new(), apis: Ok(Arc::default()), caller };
    let request = request.map(Body::new);
    let method = method_of(request.uri().path()).unwrap_or_default().to_owned();
    let unreachable = async || Err(Status::unavailable("the call is refused"));
    match spoken(&request).unwrap_or(Protocol::Connect) {
        Protocol::GrpcWeb => grpc_web::answer(&target, request, Some(status), unreachable).await,
        Protocol::Connect => connect::answer(&target, &method, request, Some(status), unreachable).await,
    }
}

/// The method that a request calls, if it speaks one of the protocols.
pub fn called<B>(request: &Request<B>) -> Option<&str> {
    spoken(request).and_then(|_| method_of(request.uri().path()))
}

fn check(target: &Target, manifest: &Manifest, method: &str, request: &Request<Body>) -> Result<(), Status> {
    if !manifest.allows_method(method) {
        let service = method.split_once('/').map_or(method, |(service, _)| service);
        return Err(Status::permission_denied(format!(
            "views of '{}' may not call '{service}': add it to 'services' of an [[api]] in mumba.toml",
            target.app_name
        )));
    }
    let headers: usize = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if headers > metadata::MAX_BYTES {
        let text = format!("the headers of a call may have {} KiB", metadata::MAX_BYTES >> 10);
        return Err(Status::resource_exhausted(text));
    }
    if request.body().size_hint().lower() > 2 * MAX_MESSAGE_BYTES as u64 {
        return Err(too_large());
    }
    Ok(())
}

fn too_large() -> Status {
    Status::resource_exhausted(format!("a message may have {} MiB", MAX_MESSAGE_BYTES >> 20))
}

/// A year: longer waits are as good as none, and timers cannot hold them.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);
