//! `CefClient`, `CefLifeSpanHandler`.

use std::sync::Arc;

use cef::{
    Browser, BrowserSettings, CefString, Client, ContextMenuHandler, DialogHandler, DictionaryValue, DisplayHandler,
    DownloadHandler, Frame, ImplClient, ImplLifeSpanHandler, JsdialogHandler, LifeSpanHandler, LoadHandler,
    PermissionHandler, PopupFeatures, ProcessId, ProcessMessage, RenderHandler, RequestHandler, WindowInfo,
    WindowOpenDisposition, WrapClient, WrapLifeSpanHandler, rc::Rc, wrap_client, wrap_life_span_handler,
};

use super::{dialogs, display, load, render, request};
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

wrap_client! {
    struct ViewClient {
        events: Arc<dyn BrowserEvents>,
        life_span: LifeSpanHandler,
        load: LoadHandler,
        display: DisplayHandler,
        request: RequestHandler,
        render: Option<RenderHandler>,
        jsdialog: JsdialogHandler,
        dialog: Option<DialogHandler>,
        context_menu: ContextMenuHandler,
        permission: PermissionHandler,
        download: DownloadHandler,
    }

    impl Client {
        fn context_menu_handler(&self) -> Option<ContextMenuHandler> {
            Some(self.context_menu.clone())
        }

        fn dialog_handler(&self) -> Option<DialogHandler> {
            self.dialog.clone()
        }

        fn display_handler(&self) -> Option<DisplayHandler> {
            Some(self.display.clone())
        }

        fn download_handler(&self) -> Option<DownloadHandler> {
            Some(self.download.clone())
        }

        fn permission_handler(&self) -> Option<PermissionHandler> {
            Some(self.permission.clone())
        }

        fn jsdialog_handler(&self) -> Option<JsdialogHandler> {
            Some(self.jsdialog.clone())
        }

        fn life_span_handler(&self) -> Option<LifeSpanHandler> {
            Some(self.life_span.clone())
        }

        fn load_handler(&self) -> Option<LoadHandler> {
            Some(self.load.clone())
        }

        fn render_handler(&self) -> Option<RenderHandler> {
            self.render.clone()
        }

        fn request_handler(&self) -> Option<RequestHandler> {
            Some(self.request.clone())
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
    ViewClient::new(
        Arc::clone(&events),
        LifeSpan::new(Arc::clone(&events)),
        load::handler(Arc::clone(&events)),
        display::handler(Arc::clone(&events)),
        request::handler(Arc::clone(&events)),
        offscreen.then(|| render::handler(Arc::clone(&events))),
        dialogs::jsdialog(Arc::clone(&events), offscreen),
        offscreen.then(|| dialogs::file_dialog(Arc::clone(&events))),
        dialogs::context_menu(Arc::clone(&events), offscreen),
        dialogs::permission(Arc::clone(&events)),
        dialogs::download(events),
    )
}
