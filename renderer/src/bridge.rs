//! What a frame says to the host, as messages of `mumba.bridge.v1`. The host believes none of it.

use std::cell::{Cell, RefCell};

use cef::Frame;
use mumba_proto::bridge::{
    Call, CallCredit, CallMessage, CancelCall, Hello, Log, ModuleStatus, Pong, PublishScript, ScriptKind, ToHost,
    module_status::State, to_host::Message,
};
use prost::Message as _;

/// The most messages kept until the host lets the frame have a bridge.
const MOST_WAITING: usize = 1024;

/// A call to the app's service.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// "package.Service/Method"
    pub(crate) method: &'a str,
    /// The encoded request.
    pub(crate) request: &'a [u8],
    pub(crate) server_streaming: bool,
    /// Its messages follow: `request` is empty.
    pub(crate) client_streaming: bool,
    /// 0 for none.
    pub(crate) timeout_ms: u32,
}

/// One script context's end of the bridge.
pub(crate) struct Bridge {
    frame: Frame,
    context_id: u64,
    next_call: Cell<u64>,
    /// Messages that wait for the host's welcome; nothing once it came.
    waiting: RefCell<Option<Vec<Vec<u8>>>>,
}

impl Bridge {
    /// The bridge of a script context, which says hello at once.
    pub(crate) fn new(frame: Frame, context_id: u64) -> Self {
        let bridge = Self { frame, context_id, next_call: Cell::new(0), waiting: RefCell::new(Some(Vec::new())) };
        bridge.send_now(&encode(Message::Hello(Hello { context_id })));
        bridge
    }

    /// The host lets this frame have a bridge: what waited goes.
    pub(crate) fn welcome(&self) {
        let waiting = self.waiting.borrow_mut().take();
        for message in waiting.unwrap_or_default() {
            self.send_now(&message);
        }
    }

    fn send_now(&self, message: &[u8]) -> bool {
        mumba_cef::message::send_to_browser(&self.frame, message)
    }

    fn send(&self, message: Message) -> bool {
        let bytes = encode(message);
        if let Some(waiting) = self.waiting.borrow_mut().as_mut() {
            if waiting.len() >= MOST_WAITING {
                return false;
            }
            waiting.push(bytes);
            return true;
        }
        self.send_now(&bytes)
    }

    /// Begins a call and gives its number; nothing when it cannot be sent.
    pub(crate) fn call(&self, request: &Request<'_>) -> Option<u64> {
        let call_id = self.next_call.get() + 1;
        self.next_call.set(call_id);
        let sent = self.send(Message::Call(Call {
            call_id,
            context_id: self.context_id,
            method: request.method.to_owned(),
            request: request.request.to_vec().into(),
            server_streaming: request.server_streaming,
            timeout_ms: request.timeout_ms,
            client_streaming: request.client_streaming,
        }));
        sent.then_some(call_id)
    }

    /// Sends a further message of a call's request, or its end. The caller keeps to the window.
    pub(crate) fn call_message(&self, call_id: u64, message: Option<&[u8]>, end: bool) -> bool {
        self.send(Message::CallMessage(CallMessage {
            call_id,
            context_id: self.context_id,
            has_message: message.is_some(),
            message: message.unwrap_or_default().to_vec().into(),
            end,
        }))
    }

    /// Says that messages of an answer were taken, which counted so much.
    pub(crate) fn call_credit(&self, call_id: u64, bytes: u64) {
        self.send(Message::CallCredit(CallCredit { call_id, context_id: self.context_id, bytes }));
    }

    /// Ends a call.
    pub(crate) fn cancel(&self, call_id: u64) {
        self.send(Message::CancelCall(CancelCall { call_id, context_id: self.context_id }));
    }

    /// Tells how the module fares.
    pub(crate) fn module_status(&self, state: State, error: &str) {
        self.send(Message::ModuleStatus(ModuleStatus { state: state.into(), error: error.to_owned() }));
    }

    /// Has the host serve a script; false when it cannot be sent.
    pub(crate) fn publish_script(&self, publication_id: u64, kind: ScriptKind, name: &str, text: String) -> bool {
        self.send(Message::PublishScript(PublishScript {
            context_id: self.context_id,
            publication_id,
            kind: kind.into(),
            name: name.to_owned(),
            text,
        }))
    }

    /// Writes a line to the app's log.
    pub(crate) fn log(&self, level: u32, text: &str) {
        self.send(Message::Log(Log { level, text: text.to_owned() }));
    }
}

/// Answers a ping of the host: this thread runs.
pub(crate) fn pong(frame: &Frame, serial: u64) {
    mumba_cef::message::send_to_browser(frame, &encode(Message::Pong(Pong { serial })));
}

fn encode(message: Message) -> Vec<u8> {
    ToHost { message: Some(message) }.encode_to_vec()
}
