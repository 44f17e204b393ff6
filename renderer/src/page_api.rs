//! The object `mumba` of a page: calls of its service from JavaScript (`page_api.js`), one for each script context.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use cef::{
    CefString, ImplV8Context, ImplV8Handler, ImplV8Value, V8Context, V8Handler, V8Value, WrapV8Handler, rc::Rc as _,
    v8_value_create_array, v8_value_create_array_buffer_with_copy, v8_value_create_bool, v8_value_create_double,
    v8_value_create_function, v8_value_create_string, v8_value_create_undefined, wrap_v8_handler,
};
use mumba_proto::bridge::{BRIDGE_MESSAGE_COST_BYTES, BRIDGE_WINDOW_BYTES, CallCredit, CallEvent};

use crate::abi::call::is_method;
use crate::abi::page::text_of;
use crate::bridge::{Bridge, Request};

/// The page's object and the way to it.
pub(crate) struct PageApi {
    deliver: V8Value,
}

/// The frame's end of the bridge, as the handlers of its page hold it.
#[derive(Clone)]
struct Line(Rc<RefCell<Weak<Bridge>>>);

wrap_v8_handler! {
    struct Send {
        line: Line,
    }

    impl V8Handler {
        fn execute(
            &self,
            _name: Option<&CefString>,
            _object: Option<&mut V8Value>,
            arguments: Option<&[Option<V8Value>]>,
            retval: Option<&mut Option<V8Value>>,
            _exception: Option<&mut CefString>,
        ) -> ::std::os::raw::c_int {
            let sent = catch_unwind(AssertUnwindSafe(|| send(&self.line, arguments.unwrap_or_default())));
            if let Some(retval) = retval {
                *retval = v8_value_create_double(sent.ok().flatten().unwrap_or(0) as f64);
            }
            1
        }
    }
}

wrap_v8_handler! {
    struct Write {
        line: Line,
    }

    impl V8Handler {
        fn execute(
            &self,
            _name: Option<&CefString>,
            _object: Option<&mut V8Value>,
            arguments: Option<&[Option<V8Value>]>,
            retval: Option<&mut Option<V8Value>>,
            _exception: Option<&mut CefString>,
        ) -> ::std::os::raw::c_int {
            let written = catch_unwind(AssertUnwindSafe(|| write(&self.line, arguments.unwrap_or_default())));
            if let Some(retval) = retval {
                *retval = v8_value_create_bool(written.ok().flatten().unwrap_or(false).into());
            }
            1
        }
    }
}

wrap_v8_handler! {
    struct Credit {
        line: Line,
    }

    impl V8Handler {
        fn execute(
            &self,
            _name: Option<&CefString>,
            _object: Option<&mut V8Value>,
            arguments: Option<&[Option<V8Value>]>,
            _retval: Option<&mut Option<V8Value>>,
            _exception: Option<&mut CefString>,
        ) -> ::std::os::raw::c_int {
            let _ = catch_unwind(AssertUnwindSafe(|| {
                let [Some(id), Some(bytes)] = arguments? else { return None };
                self.line.0.borrow().upgrade()?.call_credit(id.double_value() as u64, bytes.double_value() as u64);
                Some(())
            }));
            1
        }
    }
}

wrap_v8_handler! {
    struct Cancel {
        line: Line,
    }

    impl V8Handler {
        fn execute(
            &self,
            _name: Option<&CefString>,
            _object: Option<&mut V8Value>,
            arguments: Option<&[Option<V8Value>]>,
            _retval: Option<&mut Option<V8Value>>,
            _exception: Option<&mut CefString>,
        ) -> ::std::os::raw::c_int {
            let _ = catch_unwind(AssertUnwindSafe(|| {
                let id = arguments?.first()?.as_ref()?.double_value();
                self.line.0.borrow().upgrade()?.cancel(id as u64);
                Some(())
            }));
            1
        }
    }
}

/// `streaming`: 1 for a stream of answers, 2 for a stream of requests.
fn send(line: &Line, arguments: &[Option<V8Value>]) -> Option<u64> {
    let [Some(method), Some(buffer), Some(offset), Some(length), Some(timeout), Some(streaming)] = arguments else {
        return None;
    };
    let method = text_of(method);
    if !is_method(&method) {
        return None;
    }
    let streaming = streaming.double_value() as u32;
    // SAFETY: no script runs before the request was copied.
    let request = unsafe { bytes_in(buffer, offset, length) }?;
    line.0.borrow().upgrade()?.call(&Request {
        method: &method,
        request,
        server_streaming: streaming & 1 != 0,
        client_streaming: streaming & 2 != 0,
        timeout_ms: timeout.double_value() as u32,
    })
}

/// A further message of a request, or with no buffer its end.
fn write(line: &Line, arguments: &[Option<V8Value>]) -> Option<bool> {
    let bridge = |line: &Line| line.0.borrow().upgrade();
    match arguments {
        [Some(id)] => Some(bridge(line)?.call_message(id.double_value() as u64, None, true)),
        [Some(id), Some(buffer), Some(offset), Some(length)] => {
            // SAFETY: no script runs before the message was copied.
            let message = unsafe { bytes_in(buffer, offset, length) }?;
            Some(bridge(line)?.call_message(id.double_value() as u64, Some(message), false))
        }
        _ => None,
    }
}

/// A part of an array buffer; nothing where there is no such part.
///
/// # Safety
/// No script may run while the answer is used.
unsafe fn bytes_in<'a>(buffer: &V8Value, offset: &V8Value, length: &V8Value) -> Option<&'a [u8]> {
    if buffer.is_array_buffer() == 0 {
        return None;
    }
    let (offset, length) = (offset.double_value() as usize, length.double_value() as usize);
    let whole = buffer.array_buffer_byte_length();
    let memory = buffer.array_buffer_data().cast::<u8>();
    if offset > whole || length > whole - offset || (memory.is_null() && length > 0) {
        return None;
    }
    if length == 0 {
        return Some(&[]);
    }
    // SAFETY: V8 says that the buffer has `whole` bytes here, which stay while no script runs.
    Some(unsafe { std::slice::from_raw_parts(memory.add(offset), length) })
}

impl PageApi {
    /// Gives the page its object. The context must be entered, and no script of the page may have run.
    pub(crate) fn install(context: &V8Context, bridge: &Rc<Bridge>, app_id: &str, view_id: &str) -> Option<Self> {
        let line = Line(Rc::new(RefCell::new(Rc::downgrade(bridge))));
        let function = |name: &str, mut handler: V8Handler| {
            v8_value_create_function(Some(&CefString::from(name)), Some(&mut handler))
        };
        let text = |text: &str| v8_value_create_string(Some(&CefString::from(text)));
        let code = CefString::from(include_str!("page_api.js"));
        let (mut made, mut exception) = (None, None);
        let url = CefString::from("mumba:page_api.js");
        context.eval(Some(&code), Some(&url), 1, Some(&mut made), Some(&mut exception));
        let arguments = [
            function("send", Send::new(line.clone())),
            function("write", Write::new(line.clone())),
            function("credit", Credit::new(line.clone())),
            function("cancel", Cancel::new(line)),
            v8_value_create_double(BRIDGE_WINDOW_BYTES as f64),
            v8_value_create_double(BRIDGE_MESSAGE_COST_BYTES as f64),
            text(app_id),
            text(view_id),
            text("mumba"),
        ];
        let deliver = made?.execute_function(None, Some(&arguments))?;
        (deliver.is_function() != 0).then_some(Self { deliver })
    }

    fn deliver(&self, arguments: &[Option<V8Value>]) {
        if self.deliver.execute_function(None, Some(arguments)).is_none() {
            self.deliver.clear_exception();
        }
    }

    /// The host lets the frame have a bridge. The context must be entered.
    pub(crate) fn welcome(&self, arguments: &[String]) {
        let list = v8_value_create_array(i32::try_from(arguments.len()).unwrap_or(0));
        if let Some(list) = &list {
            for (index, argument) in (0..).zip(arguments) {
                let mut text = v8_value_create_string(Some(&CefString::from(argument.as_str())));
                list.set_value_byindex(index, text.as_mut());
            }
        }
        self.deliver(&[v8_value_create_double(0.0), list]);
    }

    /// The service took messages of a call of the page. The context must be entered.
    pub(crate) fn call_credit(&self, credit: &CallCredit) {
        self.deliver(&[v8_value_create_double(credit.call_id as f64), v8_value_create_double(credit.bytes as f64)]);
    }

    /// An event of a call of the page. The context must be entered.
    pub(crate) fn call_event(&self, event: &CallEvent) {
        let bytes = |bytes: &[u8]| v8_value_create_array_buffer_with_copy(bytes.as_ptr().cast_mut(), bytes.len());
        let response = if event.has_response { bytes(&event.response) } else { v8_value_create_undefined() };
        let id = v8_value_create_double(event.call_id as f64);
        if !event.end {
            self.deliver(&[id, response, v8_value_create_bool(0)]);
            return;
        }
        let details =
            if event.status_details.is_empty() { v8_value_create_undefined() } else { bytes(&event.status_details) };
        self.deliver(&[
            id,
            response,
            v8_value_create_bool(1),
            v8_value_create_double(f64::from(event.status_code)),
            v8_value_create_string(Some(&CefString::from(event.status_message.as_str()))),
            details,
        ]);
    }
}
