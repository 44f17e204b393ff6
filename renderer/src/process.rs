//! The process: CEF's `App` and `RenderProcessHandler`, which hand everything to `document`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cef::{
    App, Browser, CefString, DictionaryValue, Frame, ImplApp, ImplBrowser, ImplDictionaryValue,
    ImplRenderProcessHandler, ProcessId, ProcessMessage, RenderProcessHandler, V8Context, WrapApp,
    WrapRenderProcessHandler, args::Args, rc::Rc as _, wrap_app, wrap_render_process_handler,
};
use mumba_cef::userfree;

use crate::abi::entry;
use crate::document::{self, BrowserFacts};
use crate::module::libraries;

wrap_app! {
    struct RendererApp {
        handler: RenderProcessHandler,
    }

    impl App {
        fn render_process_handler(&self) -> Option<RenderProcessHandler> {
            Some(self.handler.clone())
        }
    }
}

wrap_render_process_handler! {
    struct Renderer;

    impl RenderProcessHandler {
        fn on_browser_created(&self, browser: Option<&mut Browser>, extra_info: Option<&mut DictionaryValue>) {
            guarded(|| {
                let extra = extra_info?;
                let text = |key: &str| userfree(&extra.string(Some(&CefString::from(key))));
                let facts = BrowserFacts { app_id: text("app_id"), view_id: text("view_id"), origin: text("origin") };
                document::browser_created(browser?.identifier(), facts);
                Some(())
            });
        }

        fn on_browser_destroyed(&self, browser: Option<&mut Browser>) {
            guarded(|| {
                document::browser_destroyed(browser?.identifier());
                Some(())
            });
        }

        fn on_context_created(
            &self,
            browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            context: Option<&mut V8Context>,
        ) {
            guarded(|| {
                entry::this_is_the_main_thread();
                document::context_created(browser?.identifier(), frame?, context?);
                Some(())
            });
        }

        fn on_context_released(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            context: Option<&mut V8Context>,
        ) {
            guarded(|| {
                document::context_released(context?);
                Some(())
            });
        }

        fn on_process_message_received(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            source_process: ProcessId,
            message: Option<&mut ProcessMessage>,
        ) -> ::std::os::raw::c_int {
            let mut taken = 0;
            guarded(|| {
                if source_process != ProcessId::BROWSER {
                    return None;
                }
                let payload = mumba_cef::message::payload(message?)?;
                taken = 1;
                document::received(frame?, &payload);
                Some(())
            });
            taken
        }
    }
}

/// Runs what CEF called for; a panic in it ends there.
fn guarded(run: impl FnOnce() -> Option<()>) {
    let _ = catch_unwind(AssertUnwindSafe(run));
}

/// Runs this process as what Chromium started it for, and gives its exit code.
#[must_use]
pub fn run() -> i32 {
    if let Err(error) = mumba_cef::process::check_api() {
        eprintln!("mumba-renderer: {error}");
        return 12;
    }
    libraries::find();
    let mut app = RendererApp::new(Renderer::new());
    let code = cef::execute_process(Some(Args::new().as_main_args()), Some(&mut app), std::ptr::null_mut());
    if code < 0 {
        eprintln!("mumba-renderer: this program is started by mumba-host, not by hand");
        return 2;
    }
    code
}
