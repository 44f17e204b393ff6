//! `CefClient`, `CefLifeSpanHandler`.

use std::sync::Arc;

use cef::{
    Browser, BrowserSettings, CefString, Client, ContextMenuHandler, DialogHandler, DictionaryValue, DisplayHandler,
    DownloadHandler, Frame, ImplClient, ImplLifeSpanHandler, JsdialogHandler, LifeSpanHandler, LoadHandler,
    PermissionHandler, PopupFeatures, ProcessId, ProcessMessage, RenderHandler, RequestHandler, WindowInfo,
    WindowOpenDisposition, WrapClient, WrapLifeSpanHandler, rc::Rc, wrap_client, wrap_life_span_handler,
};

use super::{consent, dialogs, display, load, render, request};
use crate::browser::BrowserEvents;
use crate::message;
use crate::text::owned;

wrap_life_span_handler! {
    struct LifeSpan {
        events: Arc<dyn BrowserEvents>,
    }

    impl LifeSpanHandler {
        fn on_before_popup(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _popup_id: ::std::os::raw::c_int,
            target_url: Option<&CefString>,
            _target_frame_name: Option<&CefString>,
            _target_disposition: WindowOpenDisposition,
            user_gesture: ::std::os::raw::c_int,
            _popup_features: Option<&PopupFeatures>,
            _window_info: Option<&mut WindowInfo>,
            _client: Option<&mut Option<Client>>,
            _settings: Option<&mut BrowserSettings>,
            _extra_info: Option<&mut Option<DictionaryValue>>,
            _no_javascript_access: Option<&mut ::std::os::raw::c_int>,
        ) -> ::std::os::raw::c_int {
            self.events.popup(owned(target_url), user_gesture != 0);
            1
        }

        fn on_after_created(&self, browser: Option<&mut Browser>) {
            if let Some(browser) = browser {
                self.events.created(browser.clone());
            }
        }

        fn on_before_close(&self, _browser: Option<&mut Browser>) {
            self.events.closed();
        }
    }
}

/// The handlers of one browser.
#[derive(Clone)]
struct Handlers {
    life_span: LifeSpanHandler,
    load: LoadHandler,
    display: DisplayHandler,
    request: RequestHandler,
    render: Option<RenderHandler>,
    jsdialog: JsdialogHandler,
    dialog: DialogHandler,
    context_menu: ContextMenuHandler,
    permission: PermissionHandler,
    download: DownloadHandler,
}

wrap_client! {
    struct ViewClient {
        events: Arc<dyn BrowserEvents>,
        handlers: Handlers,
    }

    impl Client {
        fn context_menu_handler(&self) -> Option<ContextMenuHandler> {
            Some(self.handlers.context_menu.clone())
        }

        fn dialog_handler(&self) -> Option<DialogHandler> {
            Some(self.handlers.dialog.clone())
        }

        fn display_handler(&self) -> Option<DisplayHandler> {
            Some(self.handlers.display.clone())
        }

        fn download_handler(&self) -> Option<DownloadHandler> {
            Some(self.handlers.download.clone())
        }

        fn permission_handler(&self) -> Option<PermissionHandler> {
            Some(self.handlers.permission.clone())
        }

        fn jsdialog_handler(&self) -> Option<JsdialogHandler> {
            Some(self.handlers.jsdialog.clone())
        }

        fn life_span_handler(&self) -> Option<LifeSpanHandler> {
            Some(self.handlers.life_span.clone())
        }

        fn load_handler(&self) -> Option<LoadHandler> {
            Some(self.handlers.load.clone())
        }

        fn render_handler(&self) -> Option<RenderHandler> {
            self.handlers.render.clone()
        }

        fn request_handler(&self) -> Option<RequestHandler> {
            Some(self.handlers.request.clone())
        }

        fn on_process_message_received(
            &self,
            _browser: Option<&mut Browser>,
            frame: Option<&mut Frame>,
            source_process: ProcessId,
            message: Option<&mut ProcessMessage>,
        ) -> ::std::os::raw::c_int {
            let (Some(frame), Some(message)) = (frame, message) else { return 0 };
            if source_process != ProcessId::RENDERER {
                return 0;
            }
            match message::payload(message) {
                Some(payload) => {
                    self.events.message(frame.clone(), payload);
                    1
                }
                None => 0,
            }
        }
    }
}

pub(crate) fn client(events: Arc<dyn BrowserEvents>, offscreen: bool) -> Client {
    let handlers = Handlers {
        life_span: LifeSpan::new(Arc::clone(&events)),
        load: load::handler(Arc::clone(&events)),
        display: display::handler(Arc::clone(&events)),
        request: request::handler(Arc::clone(&events)),
        render: offscreen.then(|| render::handler(Arc::clone(&events))),
        jsdialog: dialogs::jsdialog(Arc::clone(&events), offscreen),
        dialog: consent::file_dialog(Arc::clone(&events), offscreen),
        context_menu: dialogs::context_menu(Arc::clone(&events), offscreen),
        permission: consent::permission(Arc::clone(&events)),
        download: consent::download(Arc::clone(&events)),
    };
    ViewClient::new(events, handlers)
}
