//! Answering the requests of an app's own origin (`CefSchemeHandlerFactory`, `CefResourceHandler`).
//!
//! A request comes with everything that CEF shows of it; its answer is a head and a body that may come piece by piece. Nothing
//! here blocks a thread of Chromium's but the reading of files ([`ResourceBody::Reader`]), which is what those threads are for. A
//! request that the page gives up drops the future or the body of its answer.

mod handler;
mod headers;

use std::io::Read;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use cef::{
    Browser, CefString, Frame, ImplRequest, ImplSchemeHandlerFactory, Request, ResourceHandler, SchemeHandlerFactory,
    WrapSchemeHandlerFactory, rc::Rc, wrap_scheme_handler_factory,
};
use futures::Stream;
use futures::future::BoxFuture;
use http::{HeaderMap, StatusCode};
use tokio::runtime::Handle;

use crate::text::{owned, userfree};

pub(crate) use handler::Loads;
pub(crate) use headers::INITIATOR;

/// What a request is for (`cef_resource_type_t`), as far as answers depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Destination {
    /// The document of a frame.
    Document,
    /// The script of a dedicated worker.
    Worker,
    /// The script of a shared worker.
    SharedWorker,
    /// The script of a service worker.
    ServiceWorker,
    /// Anything else: `fetch`, images, scripts, media …
    Other,
}

/// Bytes of a body that are taken into memory.
pub const MAX_BODY_BYTES: usize = 64 << 20;

/// A request of a page, a worker or a service worker.
#[derive(Clone, Debug)]
pub struct ResourceRequest {
    /// The whole URL, with port, query and fragment.
    pub url: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// All headers that CEF shows, cookies included. Those whose value is not valid are left out.
    pub headers: HeaderMap,
    /// The origin that asks, as the browser process knows it: `null` for an opaque one, nothing when the browser itself asks, as
    /// for a navigation that the host began.
    pub initiator: Option<String>,
    /// What it is for.
    pub destination: Destination,
    /// The body, where CEF shows it: strings and typed arrays. `Blob`, `File`, form and stream bodies arrive empty.
    pub body: Bytes,
    /// The body has more than [`MAX_BODY_BYTES`], and is left out.
    pub oversized: bool,
}

/// Pieces of a body, as they come.
pub type ByteStream = Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>>;

/// The body of an answer.
pub enum ResourceBody {
    /// Nothing.
    Empty,
    /// Read on Chromium's worker threads, where blocking is allowed: files.
    Reader(Box<dyn Read + Send>),
    /// Pieces as they come. It is asked for the next one when the page takes it.
    Stream(ByteStream),
}

/// What a page gets.
pub struct ResourceResponse {
    /// HTTP status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// Length of the body in bytes, when it is known.
    pub length: Option<u64>,
    /// The body.
    pub body: ResourceBody,
}

/// How a request is answered. No response is a network error.
pub enum Answer {
    /// At once.
    Now(Option<ResourceResponse>),
    /// Later. Dropped when the page gives the request up.
    Later(BoxFuture<'static, Option<ResourceResponse>>),
}

/// Answers an origin. Called on Chromium's worker threads, several at once; it may open files there, and must wait for
/// nothing else.
pub trait Origin: Send + Sync + 'static {
    /// Answers one request.
    fn respond(&self, request: ResourceRequest) -> Answer;
}

wrap_scheme_handler_factory! {
    pub(crate) struct OriginFactory {
        origin: Arc<dyn Origin>,
        runtime: Handle,
        loads: Loads,
    }

    impl SchemeHandlerFactory {
        fn create(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            scheme_name: Option<&CefString>,
            request: Option<&mut Request>,
        ) -> Option<ResourceHandler> {
            debug_assert_eq!(owned(scheme_name), "https");
            let id = request.map_or(0, |request| request.identifier());
            Some(handler::resource(Arc::clone(&self.origin), self.runtime.clone(), &self.loads, id))
        }
    }
}

/// The method of a request, for logs.
pub(crate) fn describe(request: &Request) -> String {
    format!("{} {}", userfree(&request.method()), userfree(&request.url()))
}
