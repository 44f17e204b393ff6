//! What the service does: greetings for views, and their count for pages that ask for `/count.txt`.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tokio::sync::Mutex;
use tonic::{Request, Response, Status, Streaming};

use crate::api::greeter_server::Greeter;
use crate::api::{GreetRequest, GreetResponse};
use crate::mumba::routes_server::Routes;
use crate::mumba::{Header, ResponseHead, RouteRequest, RouteResponse, SocketMessage};

/// How many greetings there were, here and in a file of the data folder.
pub struct Greetings {
    file: PathBuf,
    count: Mutex<u32>,
}

impl Greetings {
    /// Goes on where the service before this one ended.
    pub async fn load(data: &Path) -> io::Result<Greetings> {
        let file = data.join("count");
        let count = match tokio::fs::read_to_string(&file).await {
            Ok(text) => text.trim().parse().map_err(io::Error::other)?,
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(error),
        };
        Ok(Greetings {
            file,
            count: Mutex::new(count),
        })
    }
}

#[tonic::async_trait]
impl Greeter for Greetings {
    async fn greet(
        &self,
        request: Request<GreetRequest>,
    ) -> Result<Response<GreetResponse>, Status> {
        let name = request.into_inner().name;
        if name.chars().count() > 100 {
            return Err(Status::invalid_argument(
                "a name has at most 100 characters",
            ));
        }
        let text = match name.trim() {
            "" => "Hello!".to_owned(),
            name => format!("Hello, {name}!"),
        };
        let mut count = self.count.lock().await;
        let next = *count + 1;
        // A rename replaces the file as a whole: a crash leaves the old count or the new one.
        let fresh = self.file.with_extension("new");
        tokio::fs::write(&fresh, next.to_string()).await?;
        tokio::fs::rename(&fresh, &self.file).await?;
        *count = next;
        Ok(Response::new(GreetResponse { text, count: next }))
    }
}

#[tonic::async_trait]
impl Routes for Greetings {
    /// Answers the routes of kind "unary" that the manifest lists.
    async fn answer(
        &self,
        request: Request<RouteRequest>,
    ) -> Result<Response<RouteResponse>, Status> {
        let head = request.into_inner().head.unwrap_or_default();
        if head.route != "/count.txt" {
            return Err(Status::unimplemented(format!(
                "no such route: {}",
                head.route
            )));
        }
        let header = |name: &str, value: &str| Header {
            name: name.into(),
            value: value.into(),
        };
        let headers = vec![
            header("content-type", "text/plain; charset=utf-8"),
            header("cache-control", "no-store"),
        ];
        let body = format!("{}\n", self.count.lock().await).into_bytes();
        Ok(Response::new(RouteResponse {
            head: Some(ResponseHead {
                status: 200,
                headers,
            }),
            body,
        }))
    }

    type StreamStream = tokio_stream::Empty<Result<RouteResponse, Status>>;

    async fn stream(
        &self,
        _: Request<Streaming<RouteRequest>>,
    ) -> Result<Response<Self::StreamStream>, Status> {
        Err(Status::unimplemented("this app has no streamed routes"))
    }

    type SocketStream = tokio_stream::Empty<Result<SocketMessage, Status>>;

    async fn socket(
        &self,
        _: Request<Streaming<SocketMessage>>,
    ) -> Result<Response<Self::SocketStream>, Status> {
        Err(Status::unimplemented("this app has no WebSockets"))
    }
}
