//! `CefLoadHandler`.

use std::sync::Arc;

use cef::{
    Browser, CefString, Errorcode, Frame, ImplFrame, ImplLoadHandler, LoadHandler, TransitionType, WrapLoadHandler,
    rc::Rc, wrap_load_handler,
};

use crate::browser::BrowserEvents;
use crate::text::{owned, userfree};

wrap_load_handler! {
    struct Load {
        events: Arc<dyn BrowserEvents>,
    }

    impl LoadHandler {
        fn on_load_start(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            _transition_type: TransitionType,
        ) {
            if let Some(frame) = frame.filter(|frame| frame.is_main() != 0) {
                self.events.load_started(userfree(&frame.url()));
            }
        }

        fn on_load_end(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            http_status_code: ::std::os::raw::c_int,
        ) {
            if let Some(frame) = frame.filter(|frame| frame.is_main() != 0) {
                self.events.load_ended(userfree(&frame.url()), u16::try_from(http_status_code).unwrap_or(0));
            }
        }

        fn on_load_error(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            error_code: Errorcode,
            error_text: Option<&CefString>,
            failed_url: Option<&CefString>,
        ) {
            // A navigation that something newer replaced, or that was refused, is no failure of the page.
            if error_code == Errorcode::ABORTED {
                return;
            }
            if frame.is_some_and(|frame| frame.is_main() != 0) {
                self.events.load_failed(owned(failed_url), owned(error_text));
            }
        }
    }
}

pub(crate) fn handler(events: Arc<dyn BrowserEvents>) -> LoadHandler {
    Load::new(events)
}
