//! `CefRequestHandler`: navigations and the health of the renderer.

use std::sync::Arc;

use cef::{
    Browser, Callback, CefString, Errorcode, Frame, ImplFrame, ImplRequest, ImplRequestHandler,
    ImplUnresponsiveProcessCallback, Request, RequestHandler, Sslinfo, TerminationStatus, UnresponsiveProcessCallback,
    WindowOpenDisposition, WrapRequestHandler, rc::Rc, wrap_request_handler,
};

use crate::browser::{BrowserEvents, Navigation, RendererEnd};
use crate::text::{owned, userfree};

wrap_request_handler! {
    struct Requests {
        events: Arc<dyn BrowserEvents>,
    }

    impl RequestHandler {
        fn on_before_browse(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            request: Option<&mut Request>,
            user_gesture: ::std::os::raw::c_int,
            _is_redirect: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_int {
            let (Some(frame), Some(request)) = (frame, request) else { return 1 };
            let navigation = Navigation {
                url: userfree(&request.url()),
                user_gesture: user_gesture != 0,
                main_frame: frame.is_main() != 0,
            };
            i32::from(!self.events.allows_navigation(navigation))
        }

        fn on_open_urlfrom_tab(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            target_url: Option<&CefString>,
            _target_disposition: WindowOpenDisposition,
            user_gesture: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_int {
            self.events.popup(owned(target_url), user_gesture != 0);
            1
        }

        fn on_certificate_error(
            &self,
            _browser: Option<&mut Browser>,
            _cert_error: Errorcode,
            _request_url: Option<&CefString>,
            _ssl_info: Option<&mut Sslinfo>,
            _callback: Option<&mut Callback>,
        ) -> ::std::os::raw::c_int {
            0
        }

        fn on_render_process_unresponsive(
            &self,
            _browser: Option<&mut Browser>,
            callback: Option<&mut UnresponsiveProcessCallback>,
        ) -> ::std::os::raw::c_int {
            let Some(callback) = callback else { return 0 };
            if self.events.renderer_unresponsive() {
                callback.terminate();
            } else {
                callback.wait();
            }
            1
        }

        fn on_render_process_responsive(&self, _browser: Option<&mut Browser>) {
            self.events.renderer_responsive();
        }

        fn on_render_process_terminated(
            &self,
            _browser: Option<&mut Browser>,
            status: TerminationStatus,
            error_code: ::std::os::raw::c_int,
            _error_string: Option<&CefString>,
        ) {
            let end = match status {
                TerminationStatus::PROCESS_CRASHED => RendererEnd::Crashed,
                TerminationStatus::PROCESS_WAS_KILLED => RendererEnd::Killed,
                TerminationStatus::PROCESS_OOM => RendererEnd::OutOfMemory,
                TerminationStatus::LAUNCH_FAILED => RendererEnd::LaunchFailed,
                _ => RendererEnd::Abnormal,
            };
            self.events.renderer_gone(end, error_code);
        }
    }
}

pub(crate) fn handler(events: Arc<dyn BrowserEvents>) -> RequestHandler {
    Requests::new(events)
}
