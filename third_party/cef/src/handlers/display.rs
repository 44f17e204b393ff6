//! `CefDisplayHandler`.

use std::sync::Arc;

use cef::{
    Browser, CefString, DisplayHandler, Frame, ImplBrowser, ImplDisplayHandler, ImplFrame, ImplWindow, LogSeverity,
    WrapDisplayHandler, rc::Rc, wrap_display_handler,
};

use super::window;
use crate::browser::{BrowserEvents, ConsoleLevel};
use crate::text::owned;

wrap_display_handler! {
    struct Display {
        events: Arc<dyn BrowserEvents>,
    }

    impl DisplayHandler {
        fn on_address_change(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            url: Option<&CefString>,
        ) {
            if frame.is_some_and(|frame| frame.is_main() != 0) {
                self.events.address(owned(url));
            }
        }

        fn on_title_change(&self, browser: Option<&mut Browser>, title: Option<&CefString>) {
            if let Some(window) = browser.filter(|browser| browser.is_valid() != 0).and_then(window::of_browser) {
                window.set_title(title);
            }
            self.events.title(owned(title));
        }

        fn on_console_message(
            &self,
            _browser: Option<&mut Browser>,
            level: LogSeverity,
            message: Option<&CefString>,
            source: Option<&CefString>,
            line: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_int {
            let level = match level {
                LogSeverity::VERBOSE => ConsoleLevel::Debug,
                LogSeverity::WARNING => ConsoleLevel::Warning,
                LogSeverity::ERROR | LogSeverity::FATAL => ConsoleLevel::Error,
                _ => ConsoleLevel::Info,
            };
            self.events.console(level, owned(message), owned(source), u32::try_from(line).unwrap_or(0));
            // Not to Chromium's own log as well.
            1
        }
    }
}

pub(crate) fn handler(events: Arc<dyn BrowserEvents>) -> DisplayHandler {
    Display::new(events)
}
