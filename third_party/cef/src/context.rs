//! Request contexts: one profile each, one origin that is answered from within, and nothing else of the network
//! (`CefRequestContext`, `CefRequestContextHandler`, `CefResourceRequestHandler`).

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use cef::{
    Browser, Callback, CefString, CompletionCallback, DictionaryValue, Frame, ImplCompletionCallback,
    ImplCookieManager, ImplDictionaryValue, ImplPreferenceManager, ImplRequest, ImplRequestContext,
    ImplRequestContextHandler, ImplResourceRequestHandler, ImplValue, Request, RequestContext, RequestContextHandler,
    RequestContextSettings, ResourceRequestHandler, Response, ReturnValue, UrlrequestStatus, WrapCompletionCallback,
    WrapRequestContextHandler, WrapResourceRequestHandler, dictionary_value_create, rc::Rc,
    request_context_create_context, value_create, wrap_completion_callback, wrap_request_context_handler,
    wrap_resource_request_handler,
};

use tokio::runtime::Handle;

use crate::origin::{INITIATOR, Loads, Origin, OriginFactory, describe};
use crate::text::{owned, userfree};

/// Decides about every request of a context, those of service workers included. Called on Chromium's IO thread: it
/// must not block.
pub trait Egress: Send + Sync + 'static {
    /// Whether a request to this URL may be made.
    fn allows(&self, url: &str) -> bool;
}

/// A preference of a context.
#[derive(Clone, Debug)]
pub enum Preference {
    /// A switch.
    Bool(bool),
    /// A number.
    Int(i32),
    /// A text.
    Text(String),
    /// A dictionary of texts.
    Texts(Vec<(&'static str, String)>),
}

type Done = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;
type Once = Arc<Mutex<Option<Box<dyn FnOnce(RequestContext) + Send>>>>;

wrap_resource_request_handler! {
    struct Gate {
        egress: Arc<dyn Egress>,
        // Who asks; empty for the browser itself.
        initiator: Arc<str>,
        loads: Loads,
    }

    impl ResourceRequestHandler {
        fn on_before_resource_load(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            request: Option<&mut Request>,
            _callback: Option<&mut Callback>,
        ) -> ReturnValue {
            let Some(request) = request else { return ReturnValue::CANCEL };
            if !self.egress.allows(&userfree(&request.url())) {
                return ReturnValue::CANCEL;
            }
            // Over whatever a page set.
            let (name, value) = (CefString::from(INITIATOR), CefString::from(&*self.initiator));
            request.set_header_by_name(Some(&name), Some(&value), 1);
            ReturnValue::CONTINUE
        }

        fn on_resource_load_complete(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            request: Option<&mut Request>,
            _response: Option<&mut Response>,
            status: UrlrequestStatus,
            _received_content_length: i64,
        ) {
            if let Some(request) = request {
                tracing::trace!(request = describe(request), ?status, "a load is over");
                self.loads.ended(request.identifier());
            }
        }

        fn on_protocol_execution(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _request: Option<&mut Request>,
            allow_os_execution: Option<&mut ::std::os::raw::c_int>,
        ) {
            if let Some(allow) = allow_os_execution {
                *allow = 0;
            }
        }
    }
}

wrap_request_context_handler! {
    struct ContextHandler {
        egress: Arc<dyn Egress>,
        loads: Loads,
        ready: Once,
    }

    impl RequestContextHandler {
        fn on_request_context_initialized(&self, request_context: Option<&mut RequestContext>) {
            let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let (Some(ready), Some(context)) = (ready, request_context) {
                ready(context.clone());
            }
        }

        fn resource_request_handler(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _request: Option<&mut Request>,
            _is_navigation: ::std::os::raw::c_int,
            _is_download: ::std::os::raw::c_int,
            request_initiator: Option<&CefString>,
            _disable_default_handling: Option<&mut ::std::os::raw::c_int>,
        ) -> Option<ResourceRequestHandler> {
            Some(Gate::new(Arc::clone(&self.egress), owned(request_initiator).into(), self.loads.clone()))
        }
    }
}

/// Makes a context whose profile lies in `profile`, which must be a direct child of CEF's root cache folder (elsewhere
/// Chromium silently keeps the profile in memory). `ready` gets it once the profile is loaded. UI thread only.
///
/// `host` of scheme `https` is answered by `origin`, whose tasks run on `runtime`; `egress` decides about every request.
pub fn create(
    profile: &Path,
    host: &str,
    origin: Arc<dyn Origin>,
    runtime: Handle,
    egress: Arc<dyn Egress>,
    ready: impl FnOnce(RequestContext) + Send + 'static,
) -> Option<RequestContext> {
    let settings = RequestContextSettings {
        cache_path: CefString::from(profile.to_string_lossy().as_ref()),
        persist_session_cookies: 1,
        ..RequestContextSettings::default()
    };
    let ready: Once = Arc::new(Mutex::new(Some(Box::new(ready))));
    let loads = Loads::default();
    let mut handler = ContextHandler::new(egress, loads.clone(), ready);
    let context = request_context_create_context(Some(&settings), Some(&mut handler))?;
    let mut factory = OriginFactory::new(origin, runtime, loads);
    let (scheme, host) = (CefString::from("https"), CefString::from(host));
    if context.register_scheme_handler_factory(Some(&scheme), Some(&host), Some(&mut factory)) == 0 {
        return None;
    }
    Some(context)
}

/// Sets a preference of a loaded context. UI thread only.
///
/// # Errors
/// With Chromium's reason, when it does not take the preference.
pub fn set_preference(context: &RequestContext, name: &str, preference: &Preference) -> Result<(), String> {
    let key = CefString::from(name);
    let out_of_memory = || "no memory".to_owned();
    let mut value = value_create().ok_or_else(out_of_memory)?;
    match preference {
        Preference::Bool(on) => value.set_bool(i32::from(*on)),
        Preference::Int(number) => value.set_int(*number),
        Preference::Text(text) => value.set_string(Some(&CefString::from(text.as_str()))),
        Preference::Texts(texts) => {
            let mut dictionary =
                dictionary(texts.iter().map(|(name, text)| (*name, text.as_str()))).ok_or_else(out_of_memory)?;
            value.set_dictionary(Some(&mut dictionary))
        }
    };
    // CEF wants a string to write to; a default one is null.
    let mut error = CefString::from("");
    if context.set_preference(Some(&key), Some(&mut value), Some(&mut error)) == 0 {
        return Err(error.to_string());
    }
    Ok(())
}

pub(crate) fn dictionary<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>) -> Option<DictionaryValue> {
    let dictionary = dictionary_value_create()?;
    for (name, text) in entries {
        dictionary.set_string(Some(&CefString::from(name)), Some(&CefString::from(text)));
    }
    Some(dictionary)
}

wrap_completion_callback! {
    struct Completion {
        done: Done,
    }

    impl CompletionCallback {
        fn on_complete(&self) {
            let done = self.done.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(done) = done {
                done();
            }
        }
    }
}

/// Writes a context's cookies to disk; `done` runs on the UI thread afterwards. False when there is nothing to write:
/// then `done` is dropped.
pub fn flush_cookies(context: &RequestContext, done: impl FnOnce() + Send + 'static) -> bool {
    let Some(cookies) = context.cookie_manager(None) else { return false };
    let mut callback = Completion::new(Arc::new(Mutex::new(Some(Box::new(done)))));
    cookies.flush_store(Some(&mut callback)) != 0
}
