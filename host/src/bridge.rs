//! The host's side of the bridge: what frames of an app's exact origin may ask for.
//!
//! Nothing that arrives is trusted. The app and the frame are the browser process's own knowledge; a frame whose URL is
//! not of the app's origin gets no answer at all, whatever it sends.

mod calls;
mod flow;
pub mod message;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use mumba_cef::cef::{Frame, ImplFrame};
use mumba_proto::bridge as proto;
use prost::Message as _;
use tonic::Status;

use calls::UnderWay;
use message::{FromFrame, ModuleReport};

use crate::host::Host;
use crate::ui_thread;
use crate::views::{View, ViewState};

/// Frames of one view that may have a bridge.
const MAX_FRAMES: usize = 256;

/// What a view says whose native module did not start.
const CANNOT_BE_USED: &str = "Its native module cannot be used";

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
    calls: HashMap<CallKey, UnderWay>,
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
        FromFrame::Call(call) => calls::start(host, view, frame, frame_id, call),
        FromFrame::Refused { context_id, call_id, reason } => {
            calls::cancel(view, &(frame_id, context_id, call_id));
            calls::send_end(&frame, context_id, call_id, &Status::invalid_argument(reason));
        }
        FromFrame::CallMessage { context_id, call_id, message, end } => {
            calls::take_message(view, &frame, &(frame_id, context_id, call_id), message, end);
        }
        FromFrame::Credit { context_id, call_id, bytes } => {
            if let Some(call) = view.bridges.lock().calls.get(&(frame_id, context_id, call_id)) {
                call.credit(bytes);
            }
        }
        FromFrame::Cancel { context_id, call_id } => calls::cancel(view, &(frame_id, context_id, call_id)),
        FromFrame::Publish(script) => publish(host, view, frame, script),
        FromFrame::NotPublished { context_id, publication_id, reason } => {
            send_published(&frame, context_id, publication_id, Err(reason));
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
            Ok(Err(error)) => return fail_module(&view, CANNOT_BE_USED, error.to_string()),
            Err(_) => return,
        }
        welcome.module_name = module_name;
        send(&frame, proto::to_frame::Message::Welcome(welcome));
    });
}

/// Serves a script of the view's native module from now on.
fn publish(host: &Arc<Host>, view: &Arc<View>, frame: Frame, script: proto::PublishScript) {
    let (context_id, publication_id) = (script.context_id, script.publication_id);
    let has_module = frame.is_main() != 0 && view.bridges.lock().module != ModuleState::None;
    let scripts = host.contexts.scripts(&view.app().id).filter(|_| has_module);
    let Some(scripts) = scripts else {
        let reason = "only the native module of a view publishes scripts".to_owned();
        return send_published(&frame, context_id, publication_id, Err(reason));
    };
    let app = view.app().id;
    host.tokio.spawn(async move {
        let kept = tokio::task::spawn_blocking(move || {
            scripts.publish(script.kind(), &script.name, &script.text).map_err(|error| {
                tracing::warn!(%app, name = script.name, %error, "a script of a module cannot be kept");
                "the host cannot keep the script".to_owned()
            })
        });
        let Ok(published) = kept.await else { return };
        send_published(&frame, context_id, publication_id, published);
    });
}

fn send_published(frame: &Frame, context_id: u64, publication_id: u64, published: Result<String, String>) {
    let (path, error) = match published {
        Ok(path) => (path, String::new()),
        Err(error) => (String::new(), error),
    };
    let published = proto::ScriptPublished { context_id, publication_id, path, error };
    send(frame, proto::to_frame::Message::ScriptPublished(published));
}

fn fail_module(view: &Arc<View>, headline: &'static str, detail: String) {
    let view = Arc::clone(view);
    ui_thread::post(move || view.show_failure(ViewState::Crashed, headline, &detail));
}

fn module_report(view: &Arc<View>, frame: &Frame, report: ModuleReport) {
    let state = view.bridges.lock().module;
    if frame.is_main() == 0 || state == ModuleState::None {
        return;
    }
    match report {
        ModuleReport::Starting => view.bridges.lock().module = ModuleState::Starting,
        ModuleReport::Running => {
            view.bridges.lock().module = ModuleState::Running;
            view.mark_ready();
        }
        ModuleReport::Failed(error) => {
            let ran = state == ModuleState::Running;
            fail_module(view, if ran { "Its native module failed" } else { CANNOT_BE_USED }, error);
        }
    }
}
