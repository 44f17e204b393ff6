//! Answering the requests of an app's own origin (`CefSchemeHandlerFactory`, `CefResourceHandler`).

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use cef::{
    Browser, Callback, CefString, Errorcode, Frame, ImplPostData, ImplPostDataElement, ImplRequest,
    ImplResourceHandler, ImplResponse, ImplSchemeHandlerFactory, Request, ResourceHandler, ResourceReadCallback,
    ResourceSkipCallback, Response, SchemeHandlerFactory, WrapResourceHandler, WrapSchemeHandlerFactory, rc::Rc,
    wrap_resource_handler, wrap_scheme_handler_factory,
};

use crate::text::{owned, userfree};

/// A request of a page, a worker or a service worker.
#[derive(Clone, Debug)]
pub struct ResourceRequest {
    /// The whole URL, with port, query and fragment.
    pub url: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// `Range`, if the request has one.
    pub range: Option<String>,
    /// The body, where CEF shows it: strings and typed arrays. `Blob`, `File`, form and stream bodies arrive empty.
    pub body: Vec<u8>,
}

/// What a page gets.
pub struct ResourceResponse {
    /// HTTP status.
    pub status: u16,
    /// Without parameters, such as `text/html`.
    pub mime_type: String,
    /// `utf-8` or empty.
    pub charset: &'static str,
    /// Further headers.
    pub headers: Vec<(String, String)>,
    /// Length of the body in bytes, when it is known.
    pub length: Option<u64>,
    /// The body. Read on Chromium's worker threads, where blocking is allowed.
    pub body: Box<dyn Read + Send>,
}

impl ResourceResponse {
    /// A response whose body is in memory.
    pub fn bytes(status: u16, mime_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self {
            status,
            mime_type: mime_type.to_owned(),
            charset: "utf-8",
            headers: Vec::new(),
            length: Some(body.len() as u64),
            body: Box::new(std::io::Cursor::new(body)),
        }
    }
}

/// Answers an origin. Called on Chromium's worker threads, several at once; it may block.
pub trait Origin: Send + Sync + 'static {
    /// Answers one request; `None` makes it a network error.
    fn respond(&self, request: ResourceRequest) -> Option<ResourceResponse>;
}

type Answer = Arc<Mutex<Option<ResourceResponse>>>;

wrap_resource_handler! {
    struct Resource {
        origin: Arc<dyn Origin>,
        answer: Answer,
    }

    impl ResourceHandler {
        fn open(
            &self,
            request: Option<&mut Request>,
            handle_request: Option<&mut ::std::os::raw::c_int>,
            _callback: Option<&mut Callback>,
        ) -> ::std::os::raw::c_int {
            if let Some(handle) = handle_request {
                *handle = 1;
            }
            let Some(request) = request else { return 0 };
            *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = self.origin.respond(owned_request(request));
            // Where there is no answer, the headers bring an error. To return 0 would cancel the request, but of those that a
            // service worker makes for a worker, about one in a hundred then gets an empty answer with status 200.
            1
        }

        fn response_headers(
            &self,
            response: Option<&mut Response>,
            response_length: Option<&mut i64>,
            _redirect_url: Option<&mut CefString>,
        ) {
            let answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(response) = response else { return };
            let Some(answer) = answer.as_ref() else {
                response.set_error(Errorcode::BLOCKED_BY_CLIENT);
                return;
            };
            response.set_status(i32::from(answer.status));
            response.set_mime_type(Some(&CefString::from(answer.mime_type.as_str())));
            if !answer.charset.is_empty() {
                response.set_charset(Some(&CefString::from(answer.charset)));
            }
            for (name, value) in &answer.headers {
                response.set_header_by_name(
                    Some(&CefString::from(name.as_str())),
                    Some(&CefString::from(value.as_str())),
                    0,
                );
            }
            if let Some(length) = response_length {
                *length = answer.length.and_then(|length| i64::try_from(length).ok()).unwrap_or(-1);
            }
        }

        fn skip(
            &self,
            bytes_to_skip: i64,
            bytes_skipped: Option<&mut i64>,
            _callback: Option<&mut ResourceSkipCallback>,
        ) -> ::std::os::raw::c_int {
            // The origin has answered the range already, if it takes ranges: its body begins where the reader is to begin.
            let Some(skipped) = bytes_skipped else { return 0 };
            *skipped = bytes_to_skip;
            1
        }

        fn read(
            &self,
            data_out: *mut u8,
            bytes_to_read: ::std::os::raw::c_int,
            bytes_read: Option<&mut ::std::os::raw::c_int>,
            _callback: Option<&mut ResourceReadCallback>,
        ) -> ::std::os::raw::c_int {
            let Some(count) = bytes_read else { return 0 };
            let length = usize::try_from(bytes_to_read).unwrap_or(0);
            if data_out.is_null() || length == 0 {
                *count = 0;
                return 0;
            }
            // SAFETY: CEF gives `bytes_to_read` writable bytes at `data_out` until this call returns. They are
            // written before they are made visible as a slice, since a `Read` may look at its buffer.
            let buffer = unsafe {
                std::ptr::write_bytes(data_out, 0, length);
                std::slice::from_raw_parts_mut(data_out, length)
            };
            let mut answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(answer) = answer.as_mut() else { *count = 0; return 0 };
            match answer.body.read(buffer) {
                Ok(0) => { *count = 0; 0 }
                Ok(read) => { *count = i32::try_from(read).unwrap_or(i32::MAX); 1 }
                Err(error) => {
                    tracing::warn!(%error, "a response's body cannot be read");
                    // ERR_FAILED
                    *count = -2;
                    0
                }
            }
        }
    }
}

fn owned_request(request: &Request) -> ResourceRequest {
    let header = |name: &str| userfree(&request.header_by_name(Some(&CefString::from(name))));
    let range = header("Range");
    ResourceRequest {
        url: userfree(&request.url()),
        method: userfree(&request.method()),
        range: (!range.is_empty()).then_some(range),
        body: body(request),
    }
}

fn body(request: &Request) -> Vec<u8> {
    let Some(data) = request.post_data() else { return Vec::new() };
    let mut elements = vec![None; data.element_count()];
    data.elements(Some(&mut elements));
    let mut body = Vec::new();
    for element in elements.into_iter().flatten() {
        let start = body.len();
        body.resize(start + element.bytes_count(), 0);
        let part = &mut body[start..];
        let read = element.bytes(part.len(), part.as_mut_ptr());
        body.truncate(start + read);
    }
    body
}

wrap_scheme_handler_factory! {
    pub(crate) struct OriginFactory {
        origin: Arc<dyn Origin>,
    }

    impl SchemeHandlerFactory {
        fn create(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            scheme_name: Option<&CefString>,
            _request: Option<&mut Request>,
        ) -> Option<ResourceHandler> {
            debug_assert_eq!(owned(scheme_name), "https");
            Some(Resource::new(Arc::clone(&self.origin), Answer::default()))
        }
    }
}
