//! The host's side of the bridge: what frames of an app's exact origin may ask for.
//!
//! Nothing that arrives is trusted. The app and the frame are the browser process's own knowledge; a frame whose URL is
//! not of the app's origin gets no answer at all, whatever it sends.

pub mod message;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures::StreamExt as _;
use mumba_cef::cef::{Frame, ImplFrame};
use mumba_proto::bridge as proto;
use prost::Message as _;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Status};

use message::{FromFrame, ModuleReport};

use crate::host::Host;
use crate::ui_thread;
use crate::views::{View, ViewState};

/// Calls that one view may have under way.
const MAX_CALLS: usize = 1024;
/// Frames of one view that may have a bridge.
const MAX_FRAMES: usize = 256;

/// How the native module of a view fares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum ModuleState {
    #[default]
    None,
    Sent,
    Starting,
    Running,
}

/// Names a call: frame, script context, call.
type CallKey = (String, u64, u64);

#[derive(Default)]
struct Bridges {
    frames: HashMap<String, (Frame, u64)>,
    calls: HashMap<CallKey, CancellationToken>,
    module: ModuleState,
    /// The ping that was sent to the main frame and not answered.
    unanswered: Option<(u64, Instant)>,
    next_ping: u64,
    main: Option<String>,
    /// A dialog stands open: a page that waits for a person does not hang.
    dialog: bool,
}

/// The frames of one view that have a bridge, and the calls they have under way.
#[derive(Default)]
pub struct FrameBridges {
    inner: Mutex<Bridges>,
}

impl FrameBridges {
    fn lock(&self) -> MutexGuard<'_, Bridges> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The documents are gone: every call of theirs is cancelled.
    pub fn clear(&self) {
        let old = std::mem::take(&mut *self.lock());
        for call in old.calls.values() {
            call.cancel();
        }
        // Frames are CEF's objects: they are let go on its thread.
        if mumba_cef::task::on_ui_thread() {
            drop(old);
        } else {
            ui_thread::post(move || drop(old));
        }
    }

    /// Where the module was when the renderer ended, for people.
    pub fn describe_crash(&self, code: i32) -> String {
        let place = match self.lock().module {
            ModuleState::Starting => "while its native module started",
            ModuleState::Running => "while its native module ran",
            ModuleState::None | ModuleState::Sent => return format!("exit code {code}"),
        };
        format!("{place} (exit code {code})")
    }

    /// Asks the main frame for a sign of life. Gives how long it has owed one.
    pub fn ping(&self) -> Option<Duration> {
        let mut bridges = self.lock();
        let main = bridges.main.clone()?;
        let frame = bridges.frames.get(&main).map(|(frame, _)| frame.clone())?;
        if bridges.dialog {
            bridges.unanswered = None;
            return None;
        }
        if let Some((_, since)) = bridges.unanswered {
            return Some(since.elapsed());
        }
        bridges.next_ping += 1;
        let serial = bridges.next_ping;
        bridges.unanswered = Some((serial, Instant::now()));
        drop(bridges);
        send(&frame, proto::to_frame::Message::Ping(proto::Ping { serial }));
        Some(Duration::ZERO)
    }

    /// A dialog of the page opened, or closed.
    pub fn dialog(&self, open: bool) {
        self.lock().dialog = open;
    }
}

fn send(frame: &Frame, content: proto::to_frame::Message) -> bool {
    let message = proto::ToFrame { message: Some(content) };
    frame.is_valid() != 0 && mumba_cef::message::send_to_renderer(frame, &message.encode_to_vec())
}

/// Takes a message from a frame. UI thread.
pub fn received(host: &Arc<Host>, view: &Arc<View>, frame: Frame, payload: &[u8]) {
    if frame.is_valid() == 0 || !view.is_own_url(&mumba_cef::userfree(&frame.url())) {
        tracing::debug!(view = view.id(), "a frame of another origin got no bridge");
        return;
    }
    let Ok(message) = message::decode(payload) else {
        tracing::warn!(view = view.id(), bytes = payload.len(), "a renderer sent a message that is none");
        return;
    };
    let frame_id = mumba_cef::userfree(&frame.identifier());
    match message {
        FromFrame::Hello { context_id } => welcome(host, view, frame, frame_id, context_id),
        FromFrame::Module(report) => module_report(view, &frame, report),
        FromFrame::Call(call) => start_call(host, view, frame, frame_id, call),
        FromFrame::Refused { context_id, call_id, reason } => {
            send_end(&frame, context_id, call_id, &Status::invalid_argument(reason));
        }
        FromFrame::Cancel { context_id, call_id } => {
            let call = view.bridges.lock().calls.remove(&(frame_id, context_id, call_id));
            if let Some(call) = call {
                call.cancel();
            }
        }
        FromFrame::Log { level, text } => host.log_module(view, level, &text),
        FromFrame::Pong { serial } => {
            let mut bridges = view.bridges.lock();
            if bridges.unanswered.is_some_and(|(expected, _)| expected == serial) {
                bridges.unanswered = None;
            }
        }
    }
}

/// Gives a frame its bridge, and the main frame of a native view its module.
fn welcome(host: &Arc<Host>, view: &Arc<View>, frame: Frame, frame_id: String, context_id: u64) {
    let is_main = frame.is_main() != 0;
    {
        let mut bridges = view.bridges.lock();
        if bridges.frames.len() >= MAX_FRAMES && !bridges.frames.contains_key(&frame_id) {
            return;
        }
        // A new document in the frame: the calls of the old one are over.
        bridges.calls.retain(|(of, _, _), call| {
            let keep = *of != frame_id;
            if !keep {
                call.cancel();
            }
            keep
        });
        bridges.frames.insert(frame_id.clone(), (frame.clone(), context_id));
        if is_main {
            bridges.main = Some(frame_id);
            bridges.unanswered = None;
            bridges.dialog = false;
            bridges.module = ModuleState::None;
        }
    }
    let app = view.app();
    let mut welcome = proto::Welcome {
        context_id,
        app_id: app.id.to_string(),
        app_name: app.name().to_owned(),
        view_id: view.id().to_owned(),
        arguments: view.arguments().to_vec(),
        module: Bytes::new(),
        module_name: String::new(),
    };
    let Some(module_name) = app.module().filter(|_| is_main).map(|path| path.as_str().to_owned()) else {
        send(&frame, proto::to_frame::Message::Welcome(welcome));
        return;
    };
    view.bridges.lock().module = ModuleState::Sent;
    let view = Arc::clone(view);
    host.tokio.spawn(async move {
        match tokio::task::spawn_blocking(move || app.read_module()).await {
            Ok(Ok(module)) => welcome.module = module.unwrap_or_default().into(),
            Ok(Err(error)) => return fail_module(&view, error.to_string()),
            Err(_) => return,
        }
        welcome.module_name = module_name;
        send(&frame, proto::to_frame::Message::Welcome(welcome));
    });
}

fn fail_module(view: &Arc<View>, detail: String) {
    let view = Arc::clone(view);
    ui_thread::post(move || view.show_failure(ViewState::Crashed, "Its native module cannot be used", &detail));
}

fn module_report(view: &Arc<View>, frame: &Frame, report: ModuleReport) {
    if frame.is_main() == 0 || view.bridges.lock().module == ModuleState::None {
        return;
    }
    match report {
        ModuleReport::Starting => view.bridges.lock().module = ModuleState::Starting,
        ModuleReport::Running => {
            view.bridges.lock().module = ModuleState::Running;
            view.mark_ready();
        }
        ModuleReport::Failed(error) => fail_module(view, error),
    }
}

/// Calls a method of the app's own service.
fn start_call(host: &Arc<Host>, view: &Arc<View>, frame: Frame, frame_id: String, call: proto::Call) {
    let (call_id, context_id) = (call.call_id, call.context_id);
    if let Err(status) = check_call(view, &call) {
        send_end(&frame, context_id, call_id, &status);
        return;
    }
    let cancelled = CancellationToken::new();
    let key = (frame_id, context_id, call_id);
    let taken = {
        let mut bridges = view.bridges.lock();
        if bridges.calls.len() >= MAX_CALLS {
            Err(Status::resource_exhausted(format!("a view may have {MAX_CALLS} calls under way")))
        } else if bridges.calls.contains_key(&key) {
            Err(Status::invalid_argument("the call id is in use"))
        } else {
            bridges.calls.insert(key.clone(), cancelled.clone());
            Ok(())
        }
    };
    if let Err(status) = taken {
        send_end(&frame, context_id, call_id, &status);
        return;
    }
    let (host, view) = (Arc::clone(host), Arc::clone(view));
    host.clone().tokio.spawn(async move {
        let last = tokio::select! {
            () = cancelled.cancelled() => None,
            last = forward(&host, &view, &frame, call) => {
                view.bridges.lock().calls.remove(&key);
                last
            }
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

/// A view may call the services that the manifest lists, and no others.
fn check_call(view: &View, call: &proto::Call) -> Result<(), Status> {
    let app = view.app();
    if app.manifest.allows_method(&call.method) {
        return Ok(());
    }
    let service = call.method.split_once('/').map_or(call.method.as_str(), |(service, _)| service);
    Err(Status::permission_denied(format!(
        "views of '{}' may not call '{service}': add it to 'services' of an [[api]] in mumba.toml",
        app.name()
    )))
}

/// Makes the call, and gives its last event; nothing when the frame is gone.
async fn forward(host: &Host, view: &View, frame: &Frame, call: proto::Call) -> Option<proto::CallEvent> {
    let (context_id, call_id) = (call.context_id, call.call_id);
    let timeout = (call.timeout_ms > 0).then(|| Duration::from_millis(call.timeout_ms.into()));
    let channel = match host.service_channel(&view.app()).await {
        Ok(channel) => channel,
        Err(status) => return Some(end_event(context_id, call_id, &status)),
    };
    if !call.server_streaming {
        return Some(match channel.call_unary(&call.method, call.request, timeout).await {
            Ok(response) => proto::CallEvent {
                call_id,
                context_id,
                has_response: true,
                response,
                end: true,
                ..proto::CallEvent::default()
            },
            Err(status) => end_event(context_id, call_id, &status),
        });
    }
    let mut responses = match channel.call_server_streaming(&call.method, call.request, timeout).await {
        Ok(responses) => responses,
        Err(status) => return Some(end_event(context_id, call_id, &status)),
    };
    let end = loop {
        match responses.next().await {
            Some(Ok(response)) => {
                let event = proto::CallEvent {
                    call_id,
                    context_id,
                    has_response: true,
                    response,
                    ..proto::CallEvent::default()
                };
                if !send(frame, proto::to_frame::Message::CallEvent(event)) {
                    return None;
                }
            }
            Some(Err(status)) => break status,
            None => break Status::ok(""),
        }
    };
    Some(end_event(context_id, call_id, &end))
}

fn send_end(frame: &Frame, context_id: u64, call_id: u64, status: &Status) {
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
