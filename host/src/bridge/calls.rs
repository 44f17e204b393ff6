//! Calls of a view to its app's service, of every shape: from the bridge to the service's channel and back.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use mumba_apps::App;
use mumba_apps::manifest::RpcMethod;
use mumba_cef::cef::Frame;
use mumba_policy::{CallScope, To};
use mumba_proto::bridge as proto;
use mumba_services::{Answer, Caller, ServiceChannel};
use tokio::sync::mpsc;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tokio_util::sync::CancellationToken;
use tonic::metadata::MetadataMap;
use tonic::{Code, Status};

use super::flow::{Sending, Taking};
use super::message::MAX_REQUEST_BYTES;
use super::{CallKey, send};
use crate::broker::{self, Permit};
use crate::host::Host;
use crate::ui_thread;
use crate::views::View;

/// Calls that one view may have under way.
const MAX_CALLS: usize = 1024;
/// Bytes that the requests of those calls may have together.
const MAX_REQUESTS_BYTES: usize = 4 * MAX_REQUEST_BYTES;

/// A call under way.
#[derive(Debug)]
pub(super) struct UnderWay {
    cancelled: CancellationToken,
    /// Messages of the request that go to the service, the last thing being nothing: the end. `taking` bounds them.
    requests: Option<mpsc::UnboundedSender<Option<Bytes>>>,
    taking: Arc<Taking>,
    sending: Arc<Sending>,
    /// Of the one message that it began with.
    request_bytes: usize,
}

impl UnderWay {
    /// Ends it.
    pub(super) fn cancel(&self) {
        self.cancelled.cancel();
    }

    /// The page took messages of the answer.
    pub(super) fn credit(&self, bytes: u64) {
        self.sending.credit(bytes);
    }
}

/// Ends a call.
pub(super) fn cancel(view: &View, key: &CallKey) {
    let call = view.bridges.lock().calls.remove(key);
    if let Some(call) = call {
        call.cancel();
    }
}

/// A further message of a call's request, or its end.
pub(super) fn take_message(view: &View, frame: &Frame, key: &CallKey, message: Option<Bytes>, end: bool) {
    let mut bridges = view.bridges.lock();
    // A call that ended in the meantime wants no more.
    let Some(call) = bridges.calls.get_mut(key) else { return };
    if let Some(message) = message {
        let may_come = call.requests.is_some() && call.taking.came(message.len());
        if !may_come {
            drop(bridges);
            cancel(view, key);
            let status =
                Status::resource_exhausted("messages were sent where none was to come, or without waiting for room");
            send_end(frame, key.1, key.2, &status);
            return;
        }
        if let Some(requests) = &call.requests {
            let _ = requests.send(Some(message));
        }
    }
    if end && let Some(requests) = call.requests.take() {
        let _ = requests.send(None);
    }
}

/// Calls a method of the app's own service.
pub(super) fn start(host: &Arc<Host>, view: &Arc<View>, frame: Frame, frame_id: String, call: proto::Call) {
    let (call_id, context_id) = (call.call_id, call.context_id);
    if let Err(status) = check(view, &call) {
        send_end(&frame, context_id, call_id, &status);
        return;
    }
    let (requests, receiver) = mpsc::unbounded_channel();
    let under_way = UnderWay {
        cancelled: CancellationToken::new(),
        requests: call.client_streaming.then_some(requests),
        taking: Arc::default(),
        sending: Arc::default(),
        request_bytes: call.request.len(),
    };
    let (cancelled, taking) = (under_way.cancelled.clone(), Arc::clone(&under_way.taking));
    let sending = Arc::clone(&under_way.sending);
    let key = (frame_id, context_id, call_id);
    let taken = {
        let mut bridges = view.bridges.lock();
        has_room(&bridges.calls, &key, under_way.request_bytes).map(|()| {
            bridges.calls.insert(key.clone(), under_way);
        })
    };
    if let Err(status) = taken {
        send_end(&frame, context_id, call_id, &status);
        return;
    }
    let (host, view) = (Arc::clone(host), Arc::clone(view));
    host.clone().tokio.spawn(async move {
        let requests = requests_of(&call, receiver, Arc::clone(&taking));
        let made = async {
            let last = tokio::select! {
                () = give_credit(&taking, &frame, context_id, call_id) => None,
                last = forward(&host, &view, &frame, call, requests, &sending) => last,
            };
            view.bridges.lock().calls.remove(&key);
            last
        };
        let last = tokio::select! {
            () = cancelled.cancelled() => None,
            last = made => last,
        };
        // CEF's object goes where it lives. CEF would hand the message to that thread too: one task does both.
        ui_thread::post(move || {
            if let Some(event) = last {
                send(&frame, proto::to_frame::Message::CallEvent(event));
            }
            drop(frame);
        });
    });
}

/// Whether a view may have one call more.
fn has_room(calls: &HashMap<CallKey, UnderWay>, key: &CallKey, request_bytes: usize) -> Result<(), Status> {
    if calls.len() >= MAX_CALLS {
        return Err(Status::resource_exhausted(format!("a view may have {MAX_CALLS} calls under way")));
    }
    if calls.contains_key(key) {
        return Err(Status::invalid_argument("the call id is in use"));
    }
    let under_way: usize = calls.values().map(|call| call.request_bytes).sum();
    if under_way + request_bytes > MAX_REQUESTS_BYTES {
        let text = format!("the requests of a view's calls under way may have {MAX_REQUESTS_BYTES} bytes together");
        return Err(Status::resource_exhausted(text));
    }
    Ok(())
}

/// A view may call the services that the manifest lists, and no others.
fn check(view: &View, call: &proto::Call) -> Result<(), Status> {
    let app = view.app();
    if call.client_streaming && !call.request.is_empty() {
        return Err(Status::invalid_argument("a stream of requests begins without a message"));
    }
    // Calls to other apps are the broker's business.
    if call.method.starts_with("//") || app.manifest.allows_method(&call.method) {
        return Ok(());
    }
    let service = call.method.split_once('/').map_or(call.method.as_str(), |(service, _)| service);
    Err(Status::permission_denied(format!(
        "views of '{}' may not call '{service}': add it to 'services' of an [[api]] in mumba.toml",
        app.name()
    )))
}

/// The messages of a call's request.
fn requests_of(
    call: &proto::Call,
    receiver: mpsc::UnboundedReceiver<Option<Bytes>>,
    taking: Arc<Taking>,
) -> impl Stream<Item = Bytes> + Send + use<> {
    let one = (!call.client_streaming).then(|| call.request.clone());
    let many = call.client_streaming.then(|| UnboundedReceiverStream::new(receiver));
    // A call that is given up stops without an end.
    let many = futures::stream::iter(many).flat_map(|many| many.chain(futures::stream::pending()));
    let many = many.take_while(|message| std::future::ready(message.is_some())).filter_map(std::future::ready);
    futures::stream::iter(one).chain(many.inspect(move |message: &Bytes| taking.taken(message.len())))
}

/// Tells the page what was taken of its messages, for as long as it is polled.
async fn give_credit(taking: &Arc<Taking>, frame: &Frame, context_id: u64, call_id: u64) {
    loop {
        let bytes = taking.due().await;
        let credit = proto::CallCredit { call_id, context_id, bytes };
        if !send(frame, proto::to_frame::Message::CallCredit(credit)) {
            return;
        }
    }
}

/// The way of a call.
struct Way {
    channel: ServiceChannel,
    method: String,
    metadata: MetadataMap,
    /// For a call to another app: what lets it pass.
    permit: Option<Permit>,
}

/// Finds the way to the app's own service, or to another app's for `//app/package.Service/Method`.
async fn way(host: &Arc<Host>, app: &Arc<App>, method: &str) -> Result<Way, Status> {
    let Some((to, method)) = method.strip_prefix("//").and_then(|rest| rest.split_once('/')) else {
        let metadata = Caller::View { app: app.id.to_string() }.metadata();
        let channel = host.service_channel(app).await?;
        return Ok(Way { channel, method: method.to_owned(), metadata, permit: None });
    };
    let to = To::parse(to).map_err(Status::invalid_argument)?;
    let scope = CallScope::Method(RpcMethod::parse(method).map_err(Status::invalid_argument)?);
    let permit = broker::permit(host, app.id, &to, &scope).await?;
    let channel = host.service_channel(&permit.app).await?;
    let metadata = Caller::App { app: app.id.to_string() }.metadata();
    Ok(Way { channel, method: method.to_owned(), metadata, permit: Some(permit) })
}

/// Makes the call, and gives its last event; nothing when the frame is gone.
async fn forward(
    host: &Arc<Host>,
    view: &View,
    frame: &Frame,
    call: proto::Call,
    requests: impl Stream<Item = Bytes> + Send + 'static,
    sending: &Sending,
) -> Option<proto::CallEvent> {
    let (context_id, call_id) = (call.context_id, call.call_id);
    let way = match way(host, &view.app(), &call.method).await {
        Ok(way) => way,
        Err(status) => return Some(end_event(context_id, call_id, &status)),
    };
    match &way.permit {
        None => relay(&way, frame, &call, requests, sending).await,
        Some(permit) => tokio::select! {
            () = permit.cut.cancelled() => Some(end_event(context_id, call_id, &permit.revoked())),
            last = relay(&way, frame, &call, requests, sending) => last,
        },
    }
}

/// Sends the messages both ways.
async fn relay(
    way: &Way,
    frame: &Frame,
    call: &proto::Call,
    requests: impl Stream<Item = Bytes> + Send + 'static,
    sending: &Sending,
) -> Option<proto::CallEvent> {
    let (context_id, call_id) = (call.context_id, call.call_id);
    let end = |status: Status| Some(end_event(context_id, call_id, &status));
    let timeout = (call.timeout_ms > 0).then(|| Duration::from_millis(call.timeout_ms.into()));
    let mut messages = match way.channel.call(&way.method, way.metadata.clone(), requests, timeout).await {
        Ok(Answer { messages, .. }) => messages,
        Err(status) => return end(status),
    };
    let event = |response: Bytes| proto::CallEvent {
        call_id,
        context_id,
        has_response: true,
        response,
        ..proto::CallEvent::default()
    };
    if !call.server_streaming {
        let response = match messages.next().await {
            Some(Ok(response)) => response,
            Some(Err(status)) => return end(status),
            None => return end(Status::internal("the app's service sent no message")),
        };
        return match messages.next().await {
            None => Some(proto::CallEvent { end: true, ..event(response) }),
            Some(Err(status)) => end(status),
            Some(Ok(_)) => end(Status::internal("the method answers with a stream: call it as one")),
        };
    }
    loop {
        sending.room().await;
        match messages.next().await {
            Some(Ok(response)) => {
                sending.sent(response.len());
                if !send(frame, proto::to_frame::Message::CallEvent(event(response))) {
                    return None;
                }
            }
            Some(Err(status)) => return end(status),
            None => return end(Status::ok("")),
        }
    }
}

/// Ends a call that did not begin, or that went wrong.
pub(super) fn send_end(frame: &Frame, context_id: u64, call_id: u64, status: &Status) {
    send(frame, proto::to_frame::Message::CallEvent(end_event(context_id, call_id, status)));
}

fn end_event(context_id: u64, call_id: u64, status: &Status) -> proto::CallEvent {
    proto::CallEvent {
        call_id,
        context_id,
        end: true,
        status_code: u32::try_from(status.code() as i32).unwrap_or(Code::Unknown as u32),
        status_message: status.message().to_owned(),
        status_details: Bytes::copy_from_slice(status.details()),
        ..proto::CallEvent::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(call_id: u64) -> CallKey {
        ("frame".to_owned(), 1, call_id)
    }

    fn under_way(request_bytes: usize) -> UnderWay {
        UnderWay {
            cancelled: CancellationToken::new(),
            requests: None,
            taking: Arc::default(),
            sending: Arc::default(),
            request_bytes,
        }
    }

    #[test]
    fn a_view_has_only_so_many_calls_and_bytes_under_way() {
        let mut calls: HashMap<_, _> = (0..4).map(|id| (key(id), under_way(MAX_REQUEST_BYTES))).collect();
        assert!(has_room(&calls, &key(4), 0).is_ok());
        assert_eq!(has_room(&calls, &key(4), 1).unwrap_err().code(), Code::ResourceExhausted);
        calls.remove(&key(0));
        assert!(has_room(&calls, &key(4), MAX_REQUEST_BYTES).is_ok());
        assert_eq!(has_room(&calls, &key(3), 0).unwrap_err().code(), Code::InvalidArgument);
        let many: HashMap<_, _> = (0..MAX_CALLS as u64).map(|id| (key(id), under_way(0))).collect();
        assert_eq!(has_room(&many, &key(u64::MAX), 0).unwrap_err().code(), Code::ResourceExhausted);
    }
}
