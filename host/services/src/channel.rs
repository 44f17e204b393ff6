//! Calls to a service with the messages as bytes: whoever calls has encoded them, and decodes the answer.

mod calls;

use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use bytes::{Buf as _, BufMut as _, Bytes};
use http::uri::PathAndQuery;
use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tokio::time::Instant;
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Response, Status};

use crate::sockets::connect;
pub use calls::{Answer, Caller, CancelOnDrop, Messages};

/// Bytes that one message may have, either way.
pub const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// Bytes of an HTTP/2 frame: the usual 16 KiB cost a tenth of the speed of large bodies.
const FRAME_BYTES: u32 = 256 << 10;

/// HTTP/2 window of each call: so much waits for a slow reader.
pub const STREAM_WINDOW_BYTES: u32 = 2 << 20;
/// HTTP/2 window of a connection. It bounds nothing, which is the streams' part: half of it is what the library `h2` allows for the overhead
/// of small frames that wait, before it ends the whole connection (ENHANCE_YOUR_CALM). Of a few bytes each, a few streams of
/// messages that nobody reads would do that.
pub const CONNECTION_WINDOW_BYTES: u32 = 1 << 30;

/// A service that ended by accident is there again within this, mostly.
const RESTARTED_WITHIN: Duration = Duration::from_secs(2);

/// A connection to a running service. Cheap to clone; its calls share one HTTP/2 connection, which is made again if
/// it breaks.
#[derive(Clone, Debug)]
pub struct ServiceChannel {
    channel: Channel,
    grpc: Grpc<Channel>,
}

impl ServiceChannel {
    /// A channel to the service that listens on a unix socket; it connects with the first call.
    pub fn to_socket(socket: &Path) -> ServiceChannel {
        let socket: PathBuf = socket.to_owned();
        // The address is not used: the connector knows the socket.
        let channel = Endpoint::from_static("http://service.invalid")
            .initial_stream_window_size(STREAM_WINDOW_BYTES)
            .max_frame_size(FRAME_BYTES)
            .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
            .connect_with_connector_lazy(tower::service_fn(move |_| {
                let socket = socket.clone();
                async move { reach(&socket).await.map(TokioIo::new) }
            }));
        let grpc = Grpc::new(channel.clone())
            .max_decoding_message_size(MAX_MESSAGE_BYTES)
            .max_encoding_message_size(MAX_MESSAGE_BYTES);
        ServiceChannel { channel, grpc }
    }

    /// The channel itself, for generated clients.
    pub fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// Calls a unary method, `package.Service/Method`. Dropping the future cancels the call.
    ///
    /// # Errors
    ///
    /// What the service answers; `INVALID_ARGUMENT` for a method of another form, `DEADLINE_EXCEEDED` after `timeout`,
    /// `UNAVAILABLE` when the service is gone.
    pub async fn call_unary(&self, method: &str, request: Bytes, timeout: Option<Duration>) -> Result<Bytes, Status> {
        let path = path(method)?;
        let mut grpc = self.grpc.clone();
        let call = async {
            ready(&mut grpc).await?;
            grpc.unary(with_timeout(request, timeout), path, BytesCodec).await.map(Response::into_inner)
        };
        within(timeout, call).await
    }
}

/// Connects. A service that has just died is started again in a moment, and its new socket has the same path: a call that comes
/// in between waits for it, rather than fail because the host has not noticed yet.
async fn reach(socket: &Path) -> io::Result<UnixStream> {
    let give_up = Instant::now() + RESTARTED_WITHIN;
    loop {
        match connect(socket).await {
            Err(error)
                if matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound)
                    && Instant::now() < give_up =>
            {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            connected => return connected,
        }
    }
}

async fn ready(grpc: &mut Grpc<Channel>) -> Result<(), Status> {
    grpc.ready().await.map_err(|error| Status::unavailable(format!("the app's service is gone: {error}")))
}

async fn within<T>(timeout: Option<Duration>, call: impl Future<Output = Result<T, Status>>) -> Result<T, Status> {
    let Some(timeout) = timeout else { return call.await };
    let started = Instant::now();
    match tokio::time::timeout(timeout, call).await {
        Ok(Err(status)) => Err(after(status, started + timeout)),
        Ok(answer) => answer,
        Err(_) => Err(too_late()),
    }
}

/// The same timeout at the service's end may be noticed first; gRPC libraries name it differently.
fn after(status: Status, deadline: Instant) -> Status {
    if status.code() == Code::Cancelled && Instant::now() >= deadline { too_late() } else { status }
}

fn too_late() -> Status {
    Status::deadline_exceeded("the app's service did not answer in time")
}

fn with_timeout(message: Bytes, timeout: Option<Duration>) -> Request<Bytes> {
    let mut request = Request::new(message);
    if let Some(timeout) = timeout {
        // The service learns of it too.
        request.set_timeout(timeout);
    }
    request
}

fn path(method: &str) -> Result<PathAndQuery, Status> {
    let bad = || Status::invalid_argument("the method is not of the form package.Service/Method");
    let method = method.strip_prefix('/').unwrap_or(method);
    let word =
        |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.');
    match method.split_once('/') {
        Some((service, name)) if word(service) && word(name) => {
            PathAndQuery::from_str(&format!("/{method}")).map_err(|_| bad())
        }
        _ => Err(bad()),
    }
}

/// Messages as they are.
#[derive(Clone, Copy, Debug, Default)]
struct BytesCodec;

impl Codec for BytesCodec {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = BytesCodec;
    type Decoder = BytesCodec;

    fn encoder(&mut self) -> BytesCodec {
        BytesCodec
    }

    fn decoder(&mut self) -> BytesCodec {
        BytesCodec
    }
}

impl Encoder for BytesCodec {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, message: Bytes, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.reserve(message.len());
        buffer.put(message);
        Ok(())
    }
}

impl Decoder for BytesCodec {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        let length = buffer.remaining();
        Ok(Some(buffer.copy_to_bytes(length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_methods_of_the_right_form_are_called() {
        assert_eq!(path("notes.v1.Notes/List").unwrap().as_str(), "/notes.v1.Notes/List");
        assert_eq!(path("/notes.v1.Notes/List").unwrap().as_str(), "/notes.v1.Notes/List");
        for bad in ["", "/", "List", "a/", "/b", "a/b/c", "a b/c", "a/b?c", "a/b#c", "a\n/b", "//a/b", "ä/b"] {
            assert_eq!(path(bad).unwrap_err().code(), tonic::Code::InvalidArgument, "{bad}");
        }
    }
}
