//! The DevTools protocol inside the browser process, for one browser (`CefDevToolsMessageObserver`).

use std::collections::HashMap;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use cef::{
    Browser, BrowserHost, DevToolsMessageObserver, ImplBrowserHost, ImplDevToolsMessageObserver, Registration,
    WrapDevToolsMessageObserver, rc::Rc, wrap_dev_tools_message_observer,
};

/// The answer to a method: its result, or its error, as JSON.
pub type Answer = Result<Vec<u8>, Vec<u8>>;

type Waiting = Arc<Mutex<HashMap<i32, Box<dyn FnOnce(Answer) + Send>>>>;

wrap_dev_tools_message_observer! {
    struct Observer {
        waiting: Waiting,
    }

    impl DevToolsMessageObserver {
        fn on_dev_tools_method_result(
            &self,
            _browser: Option<&mut Browser>,
            message_id: ::std::os::raw::c_int,
            success: ::std::os::raw::c_int,
            result: Option<&[u8]>,
        ) {
            let answer = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&message_id);
            if let Some(answer) = answer {
                let result = result.unwrap_or_default().to_vec();
                answer(if success != 0 { Ok(result) } else { Err(result) });
            }
        }

        fn on_dev_tools_agent_detached(&self, _browser: Option<&mut Browser>) {
            // Dropping the closures tells those who wait that no answer comes.
            self.waiting.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }
}

/// A session with one browser. Dropping it ends the session and the waiting calls.
pub struct Session {
    host: BrowserHost,
    waiting: Waiting,
    next_id: AtomicI32,
    _registration: Option<Registration>,
}

impl Session {
    /// Attaches to a browser. UI thread only.
    pub fn attach(host: BrowserHost) -> Self {
        let waiting = Waiting::default();
        let mut observer = Observer::new(Arc::clone(&waiting));
        let registration = host.add_dev_tools_message_observer(Some(&mut observer));
        Self { host, waiting, next_id: AtomicI32::new(1), _registration: registration }
    }

    /// Calls a method of the protocol. `message` is called with `{"id":…}` still to be filled in: it gets the id and
    /// gives the whole JSON message. `answer` runs on the UI thread; it is dropped when no answer comes. UI thread only.
    pub fn call(&self, message: impl FnOnce(i32) -> String, answer: impl FnOnce(Answer) + Send + 'static) {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Box::new(answer));
        if self.host.send_dev_tools_message(Some(message(id).as_bytes())) == 0 {
            self.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        }
    }
}
