//! A real service with every shape of call on a unix socket, and requests to it as browsers make them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use mumba_apis::web::{self, Target};
use mumba_apis::{AppApis, Error};
use mumba_apps::{Manifest, PackageDir};
use mumba_services::{Caller, ServiceChannel};
use prost::Message as _;
use shapes_server::{Shapes, ShapesServer};
use tokio::net::UnixListener;
use tokio::sync::watch;
use tokio_stream::wrappers::UnixListenerStream;
use tonic::body::Body;
use tonic::metadata::MetadataMap;
use tonic::{Code, Status, Streaming};

#[allow(
    missing_docs,
    clippy::allow_attributes_without_reason,
    clippy::allow_attributes,
    unreachable_pub,
    dead_code,
    reason = "generated code"
)]
mod generated {
    tonic::include_proto!("shapes.v1");
}
pub(crate) use generated::*;

pub(crate) const MANIFEST: &str = "name = \"shaped\"\nversion = \"1.0.0\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n\n[[api]]\nproto = \"api/shapes.proto\"\nservices = [\"shapes.v1.Shapes\"]\n";

/// An app with a service that runs in this process.
pub(crate) struct Bench {
    pub(crate) manifest: Manifest,
    pub(crate) apis: Arc<AppApis>,
    pub(crate) channel: ServiceChannel,
    /// How many calls were dropped before their end.
    cancelled: watch::Sender<u32>,
    server: Option<tokio::runtime::Runtime>,
    _folder: tempfile::TempDir,
}

pub(crate) fn compile(folder: &Path, manifest: &Manifest) -> Result<AppApis, Error> {
    AppApis::compile(manifest, &PackageDir::open_folder(folder).unwrap())
}

impl Bench {
    pub(crate) fn new() -> Bench {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("api")).unwrap();
        std::fs::write(folder.path().join("api/shapes.proto"), include_str!("../shapes.proto")).unwrap();
        let manifest = Manifest::parse(MANIFEST.as_bytes(), Path::new("mumba.toml")).unwrap();
        let apis = Arc::new(compile(folder.path(), &manifest).unwrap());
        let socket = folder.path().join("socket");
        let server = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let cancelled = watch::Sender::new(0);
        let service = Service { cancelled: cancelled.clone() };
        let (bind, (bound, is_bound)) = (socket.clone(), std::sync::mpsc::channel());
        server.spawn(async move {
            let listener = UnixListener::bind(bind).unwrap();
            bound.send(()).unwrap();
            let service = ShapesServer::new(service).max_decoding_message_size(64 << 20);
            let server = tonic::transport::Server::builder().add_service(service);
            server.serve_with_incoming(UnixListenerStream::new(listener)).await.unwrap();
        });
        is_bound.recv().unwrap();
        let channel = ServiceChannel::to_socket(&socket);
        Bench { manifest, apis, channel, cancelled, server: Some(server), _folder: folder }
    }

    /// How many calls were cancelled.
    pub(crate) fn cancelled(&self) -> u32 {
        *self.cancelled.borrow()
    }

    /// Waits until more calls than that were cancelled.
    pub(crate) async fn cancelled_beyond(&self, before: u32) {
        let mut cancelled = self.cancelled.subscribe();
        let more = cancelled.wait_for(|count| *count > before);
        tokio::time::timeout(Duration::from_secs(60), more).await.expect("a dropped answer cancels the call").unwrap();
    }

    /// Ends the service with all its connections, as a crash does.
    pub(crate) fn kill(&mut self) {
        self.server.take().unwrap().shutdown_background();
    }

    /// Answers a request. The answer is made on another thread, as in the host.
    pub(crate) async fn answer(&self, request: Request<Full<Bytes>>) -> Response<Body> {
        assert!(web::is_call(&self.manifest, &request), "{request:?}");
        let target = Target {
            app_name: "shaped".to_owned(),
            apis: Ok(Arc::clone(&self.apis)),
            caller: Caller::View { app: "own-id".to_owned() },
        };
        let (manifest, channel) = (self.manifest.clone(), self.channel.clone());
        tokio::spawn(async move { web::answer(&target, &manifest, request, async || Ok(channel)).await }).await.unwrap()
    }

    /// Answers a request, whole.
    pub(crate) async fn whole(&self, request: Request<Full<Bytes>>) -> Response<Bytes> {
        let (parts, body) = self.answer(request).await.into_parts();
        Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if self.server.is_some() {
            self.kill();
        }
    }
}

/// A request, with headers.
pub(crate) fn post(method: &str, kind: &str, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    let path = if method.contains('/') { format!("/{method}") } else { format!("/shapes.v1.Shapes/{method}") };
    let uri = format!("https://abc.localhost{path}");
    let mut request = Request::post(uri).header("content-type", kind).header("mumba-caller-kind", "user");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Full::new(body.into())).unwrap()
}

/// Envelopes of a body: flags and content.
pub(crate) fn envelopes(mut body: &[u8]) -> Vec<(u8, Bytes)> {
    let mut all = Vec::new();
    while let Some((head, rest)) = body.split_first_chunk::<5>() {
        let length = u32::from_be_bytes(head[1..].try_into().unwrap()) as usize;
        all.push((head[0], Bytes::copy_from_slice(&rest[..length])));
        body = &rest[length..];
    }
    assert!(body.is_empty(), "the body ends within an envelope: {body:?}");
    all
}

/// An envelope.
pub(crate) fn envelope(message: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0];
    bytes.extend((message.len() as u32).to_be_bytes());
    bytes.extend(message);
    bytes
}

struct Service {
    cancelled: watch::Sender<u32>,
}

/// A failure with a standard detail and one of the app's own.
pub(crate) fn failure(code: i32, message: &str) -> Status {
    let mut bad = tonic_types::pb::BadRequest::default();
    bad.field_violations.push(tonic_types::pb::bad_request::FieldViolation {
        field: "text".to_owned(),
        description: "too rude".to_owned(),
        ..Default::default()
    });
    let any = |kind: &str, value: Vec<u8>| prost_types::Any { type_url: format!("type.googleapis.com/{kind}"), value };
    let details = tonic_types::pb::Status {
        code,
        message: message.to_owned(),
        details: vec![
            any("google.rpc.BadRequest", bad.encode_to_vec()),
            any("shapes.v1.Why", Why { because: "I can".to_owned() }.encode_to_vec()),
            any("nobody.knows.This", vec![8, 1]),
        ],
    };
    let mut metadata = MetadataMap::new();
    metadata.insert("x-sorry", "very".parse().unwrap());
    Status::with_details_and_metadata(Code::from(code), message, details.encode_to_vec().into(), metadata)
}

fn said(request: tonic::Request<Words>) -> tonic::Response<Said> {
    let metadata = request.metadata().clone().into_headers();
    let metadata =
        metadata.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let said = Said { metadata: metadata.collect(), words: Some(request.into_inner()) };
    let mut response = tonic::Response::new(said);
    response.metadata_mut().insert("x-served-by", "shapes".parse().unwrap());
    response
}

/// Counts when it is dropped before its end.
struct Watched(watch::Sender<u32>, bool);

impl Watched {
    fn done(&mut self) {
        self.1 = true;
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if !self.1 {
            self.0.send_modify(|count| *count += 1);
        }
    }
}

type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

#[tonic::async_trait]
impl Shapes for Service {
    async fn say(&self, request: tonic::Request<Words>) -> Result<tonic::Response<Said>, Status> {
        let mut watched = Watched(self.cancelled.clone(), false);
        if request.get_ref().text == "hang" {
            std::future::pending::<()>().await;
        }
        watched.done();
        Ok(said(request))
    }

    async fn look(&self, request: tonic::Request<Words>) -> Result<tonic::Response<Said>, Status> {
        Ok(said(request))
    }

    async fn fail(&self, request: tonic::Request<Failure>) -> Result<tonic::Response<Said>, Status> {
        let request = request.into_inner();
        Err(failure(request.code, &request.message))
    }

    type CountStream = Answers<Number>;

    async fn count(&self, request: tonic::Request<CountTo>) -> Result<tonic::Response<Self::CountStream>, Status> {
        let request = request.into_inner();
        let watched = Watched(self.cancelled.clone(), false);
        let numbers = futures::stream::unfold((0, watched), move |(number, mut watched)| async move {
            if number == request.number && number > 0 {
                watched.done();
                return None;
            }
            Some((Ok(Number { value: u64::from(number) + 1 }), (number + 1, watched)))
        });
        let end = (request.fail_with > 0).then(|| Err(failure(request.fail_with, "counted enough")));
        let mut response: tonic::Response<Self::CountStream> =
            tonic::Response::new(numbers.chain(futures::stream::iter(end)).boxed());
        response.metadata_mut().insert("x-counts", "yes".parse().unwrap());
        Ok(response)
    }

    async fn sum(&self, request: tonic::Request<Streaming<Number>>) -> Result<tonic::Response<Number>, Status> {
        let mut numbers = request.into_inner();
        let mut value = 0;
        while let Some(number) = numbers.message().await? {
            value += number.value;
        }
        Ok(tonic::Response::new(Number { value }))
    }

    type ChatStream = Answers<Words>;

    async fn chat(
        &self,
        request: tonic::Request<Streaming<Words>>,
    ) -> Result<tonic::Response<Self::ChatStream>, Status> {
        Ok(tonic::Response::new(request.into_inner().boxed()))
    }
}
