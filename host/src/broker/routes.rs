//! Routes of other apps, for a service: `mumba.service.v1.Routes` on the app's own socket. The first message of a call has the
//! head of the request, and with it the path; the host finds the route, and tells the other service who asks.

use std::pin::Pin;
use std::sync::{Arc, Weak};

use futures::{Stream, StreamExt as _};
use mumba_apps::AppId;
use mumba_policy::{CallScope, To, calls};
use mumba_proto::Reason;
use mumba_proto::service as proto;
use mumba_proto::service::routes_client::RoutesClient;
use mumba_proto::service::routes_server::Routes;
use mumba_services::{Caller, CancelOnDrop, MAX_MESSAGE_BYTES};
use tonic::metadata::MetadataMap;
use tonic::transport::Channel;
use tonic::{Request, Response, Status, Streaming};

use super::{Permit, TO};
use crate::host::Host;
use crate::origin::table::{Match, Table};

type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// What one app's service asks of other apps' routes.
pub struct OtherRoutes {
    host: Weak<Host>,
    app: AppId,
}

impl OtherRoutes {
    /// For the socket that only this app's service holds.
    pub fn new(host: Weak<Host>, app: AppId) -> OtherRoutes {
        OtherRoutes { host, app }
    }

    /// The way to the route that a head asks for; the head then says what the host knows of it.
    async fn open(
        &self,
        metadata: &MetadataMap,
        head: Option<&mut proto::RequestHead>,
        socket: bool,
    ) -> Result<(Permit, RoutesClient<Channel>), Status> {
        let invalid = |what: String| Reason::InvalidArgument.status(what);
        let to = metadata.get(TO).and_then(|to| to.to_str().ok());
        let to = to.ok_or_else(|| invalid(format!("the metadata \"{TO}\" names no app")))?;
        let to = To::parse(to).map_err(invalid)?;
        let head = head.ok_or_else(|| invalid("the first message has no head".to_owned()))?;
        if !head.path.starts_with('/') || head.path.contains(['?', '#']) {
            return Err(invalid(format!("{:?} is not the path of a request: it begins with \"/\"", head.path)));
        }
        let host = self.host.upgrade().filter(|host| !host.is_ending());
        let host = host.ok_or_else(|| Reason::ShuttingDown.status("the host is ending"))?;
        let found = calls::named(&host.apps, &to).map(|other| {
            let table = Table::new(&other.manifest.routes);
            let found = if socket { table.find_socket(&head.path) } else { table.find(&head.method, &head.path) };
            (found, other)
        });
        let pattern = match found {
            Some((Match::Route { index, parameters }, other)) => {
                head.parameters = parameters;
                other.manifest.routes.get(index).map(|route| route.pattern.clone())
            }
            _ => None,
        };
        head.route = pattern.unwrap_or_else(|| head.path.clone());
        let scope = CallScope::Route(head.route.clone());
        let permit = super::permit(&host, self.app, &to, &scope).await?;
        let channel = host.service_channel(&permit.app).await?;
        let client = RoutesClient::new(channel.channel())
            .max_decoding_message_size(MAX_MESSAGE_BYTES)
            .max_encoding_message_size(MAX_MESSAGE_BYTES);
        Ok((permit, client))
    }

    fn signed<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        *request.metadata_mut() = Caller::App { app: self.app.to_string() }.metadata();
        request
    }
}

/// The messages of a stream, its first one included. Where it breaks it stays open: the other service must not take that for
/// the end of a body, and its call is cancelled with the caller's.
fn whole<T: Send + 'static>(first: T, rest: Streaming<T>) -> impl Stream<Item = T> + Send + 'static {
    let rest = futures::stream::unfold(rest, |mut rest| async move {
        match rest.message().await {
            Ok(message) => message.map(|message| (message, rest)),
            Err(_) => std::future::pending().await,
        }
    });
    futures::stream::once(std::future::ready(first)).chain(rest)
}

fn until_cut<T: Send + 'static>(answers: Streaming<T>, permit: Permit, cancel: CancelOnDrop) -> Answers<T> {
    let permit = Arc::new(permit);
    futures::stream::unfold(Some((answers, cancel)), move |state| {
        let permit = Arc::clone(&permit);
        async move {
            let (mut answers, cancel) = state?;
            tokio::select! {
                () = permit.cut.cancelled() => Some((Err(permit.revoked()), None)),
                answer = answers.next() => answer.map(|answer| (answer, Some((answers, cancel)))),
            }
        }
    })
    .boxed()
}

#[tonic::async_trait]
impl Routes for OtherRoutes {
    async fn answer(&self, request: Request<proto::RouteRequest>) -> Result<Response<proto::RouteResponse>, Status> {
        let (metadata, _, mut message) = request.into_parts();
        let (permit, mut client) = self.open(&metadata, message.head.as_mut(), false).await?;
        tokio::select! {
            () = permit.cut.cancelled() => Err(permit.revoked()),
            answer = client.answer(self.signed(message)) => answer,
        }
    }

    type StreamStream = Answers<proto::RouteResponse>;

    async fn stream(
        &self,
        request: Request<Streaming<proto::RouteRequest>>,
    ) -> Result<Response<Self::StreamStream>, Status> {
        let (metadata, _, mut messages) = request.into_parts();
        let mut first = messages.message().await?.unwrap_or_default();
        let (permit, mut client) = self.open(&metadata, first.head.as_mut(), false).await?;
        let mut requests = self.signed(whole(first, messages));
        let cancel = CancelOnDrop::of(&mut requests);
        let answers = client.stream(requests).await?.into_inner();
        Ok(Response::new(until_cut(answers, permit, cancel)))
    }

    type SocketStream = Answers<proto::SocketMessage>;

    async fn socket(
        &self,
        request: Request<Streaming<proto::SocketMessage>>,
    ) -> Result<Response<Self::SocketStream>, Status> {
        let (metadata, _, mut messages) = request.into_parts();
        let mut first = messages.message().await?.unwrap_or_default();
        let head = match &mut first.content {
            Some(proto::socket_message::Content::Open(head)) => Some(head),
            _ => None,
        };
        let (permit, mut client) = self.open(&metadata, head, true).await?;
        let mut requests = self.signed(whole(first, messages));
        let cancel = CancelOnDrop::of(&mut requests);
        let answers = client.socket(requests).await?.into_inner();
        Ok(Response::new(until_cut(answers, permit, cancel)))
    }
}
