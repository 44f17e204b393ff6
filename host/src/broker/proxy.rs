//! Calls of a service to other apps: gRPC requests on the app's own socket, passed on as they are.
//!
//! The messages are never decoded. Streams keep HTTP/2's back-pressure, a cancelled call is cancelled at the other end, and
//! trailers pass, so that every gRPC library's errors, details and streaming shapes work.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};

use http::{HeaderMap, Request, Response};
use http_body::Body as HttpBody;
use mumba_apps::AppId;
use mumba_apps::manifest::RpcMethod;
use mumba_policy::{CallScope, To};
use mumba_proto::Reason;
use mumba_services::Caller;
use tokio::sync::Semaphore;
use tonic::Status;
use tonic::body::Body;
use tower::Service;

use super::TO;
use super::guard::Guarded;
use crate::host::Host;

/// Calls to other apps that one app may have under way.
const MAX_CALLS: usize = 1024;

/// Takes the calls of one app's service that are for other apps.
#[derive(Clone)]
pub struct Proxy {
    host: Weak<Host>,
    app: AppId,
    calls: Arc<Semaphore>,
}

impl Proxy {
    /// For the socket that only this app's service holds.
    pub fn new(host: Weak<Host>, app: AppId) -> Proxy {
        Proxy { host, app, calls: Arc::new(Semaphore::new(MAX_CALLS)) }
    }

    async fn answer(self, mut request: Request<Body>) -> Result<Response<Body>, Status> {
        let path = request.uri().path().trim_start_matches('/').to_owned();
        let to = match request.headers().get(TO) {
            Some(to) => To::parse(to.to_str().unwrap_or_default()).map_err(invalid)?,
            None => {
                let advice = format!("to call another app, name it in the metadata \"{TO}\"");
                return Err(Status::unimplemented(format!("the host has no method '{path}' for apps; {advice}")));
            }
        };
        let method = RpcMethod::parse(path.as_str()).map_err(invalid)?;
        let host = self.host.upgrade().filter(|host| !host.is_ending());
        let host = host.ok_or_else(|| Reason::ShuttingDown.status("the host is ending"))?;
        let permit = Arc::clone(&self.calls).try_acquire_owned().map_err(|_| {
            Status::resource_exhausted(format!("an app may have {MAX_CALLS} calls to other apps under way"))
        })?;
        let granted = super::permit(&host, self.app, &to, &CallScope::Method(method)).await?;
        let channel = host.service_channel(&granted.app).await?;
        drop(host);
        Caller::App { app: self.app.to_string() }.sign(request.headers_mut());
        drop_hop_headers(request.headers_mut());
        let mut channel = channel.channel();
        let called = async {
            std::future::poll_fn(|context| channel.poll_ready(context)).await?;
            channel.call(request).await
        };
        let cut = granted.cut.clone();
        let response = tokio::select! {
            () = cut.cancelled() => return Err(granted.revoked()),
            response = called => response,
        };
        let response =
            response.map_err(|error| Status::unavailable(format!("the other app's service is gone: {error}")))?;
        let reason = granted.revoked();
        let cut = granted.cut.cancelled_owned();
        Ok(response.map(|body| Body::new(Guarded::new(body, cut, reason, permit))))
    }
}

fn invalid(what: String) -> Status {
    Reason::InvalidArgument.status(what)
}

/// HTTP/2 knows none of these, and the other end has a connection of its own (RFC 9113, section 8.2.2).
fn drop_hop_headers(headers: &mut HeaderMap) {
    for name in ["connection", "host", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"] {
        headers.remove(name);
    }
}

impl<B> Service<Request<B>> for Proxy
where
    B: HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let proxy = self.clone();
        let request = request.map(Body::new);
        Box::pin(async move { Ok(proxy.answer(request).await.unwrap_or_else(|status| status.into_http())) })
    }
}
