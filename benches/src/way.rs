//! Calls of routes as a program makes them with generated code, and how long each took. The benchmark makes them on a service's
//! own socket, and a service makes them to another app through the host, so that only the way differs.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use mumba_proto::service as proto;
use mumba_proto::service::routes_client::RoutesClient;
use tonic::Request;
use tonic::transport::{Channel, Endpoint};

/// Where the calls go, and what they ask for.
#[derive(Debug)]
pub struct Way {
    client: RoutesClient<Channel>,
    /// The other app, on the socket of the host.
    to: Option<String>,
    route: &'static str,
    length: usize,
}

impl Way {
    /// By the socket at this path: a route of the app `to` through the host, or of the service itself. Answers have `length`
    /// bytes, in one message or as a stream.
    ///
    /// # Errors
    /// When nobody listens there.
    pub async fn by(socket: &str, to: Option<String>, streamed: bool, length: usize) -> Result<Way> {
        let channel =
            Endpoint::try_from(format!("unix:{socket}")).context("the socket has no address")?.connect().await?;
        let route = if streamed { "/route/stream/{count}" } else { "/route/unary/{count}" };
        Ok(Way { client: RoutesClient::new(channel), to, route, length })
    }

    fn request<T>(&self, message: T) -> Result<Request<T>> {
        let mut request = Request::new(message);
        if let Some(to) = &self.to {
            request.metadata_mut().insert("mumba-to", to.parse()?);
        }
        Ok(request)
    }

    fn head(&self) -> proto::RequestHead {
        let length = self.length.to_string();
        proto::RequestHead {
            method: "GET".to_owned(),
            path: self.route.replace("{count}", &length),
            // The host finds these itself; the service's own socket believes them.
            route: self.route.to_owned(),
            parameters: [("count".to_owned(), length)].into(),
            ..proto::RequestHead::default()
        }
    }

    /// One call after the other, each answer read to its end: nanoseconds of each.
    ///
    /// # Errors
    /// When a call fails, or an answer is not as long as was asked for.
    pub async fn measure(&mut self, calls: u32) -> Result<Vec<u64>> {
        let mut times = Vec::new();
        for _ in 0..calls {
            let message = proto::RouteRequest { head: Some(self.head()), ..proto::RouteRequest::default() };
            let started = Instant::now();
            let length = if self.route.contains("stream") {
                let request = self.request(tokio_stream::once(message))?;
                let mut answer = self.client.stream(request).await?.into_inner();
                let mut length = 0;
                while let Some(piece) = answer.message().await? {
                    length += piece.body.len();
                }
                length
            } else {
                let request = self.request(message)?;
                self.client.answer(request).await?.into_inner().body.len()
            };
            times.push(u64::try_from(started.elapsed().as_nanos())?);
            ensure!(length == self.length, "an answer has {length} bytes, not {}", self.length);
        }
        Ok(times)
    }
}
