//! Script dialogs and context menus: `CefJSDialogHandler`, `CefContextMenuHandler`. Each is told to the view's owner, and
//! has a safe default.

use std::sync::Arc;

use cef::{
    Browser, CefString, ContextMenuHandler, ContextMenuParams, Frame, ImplContextMenuHandler, ImplJsdialogCallback,
    ImplJsdialogHandler, ImplMenuModel, ImplRunContextMenuCallback, JsdialogCallback, JsdialogHandler, JsdialogType,
    MenuModel, RunContextMenuCallback, WrapContextMenuHandler, WrapJsdialogHandler, rc::Rc, sys,
    wrap_context_menu_handler, wrap_jsdialog_handler,
};

use crate::browser::{BrowserEvents, SurfaceRequest};
use crate::text::owned;

wrap_jsdialog_handler! {
    struct ScriptDialogs {
        events: Arc<dyn BrowserEvents>,
        offscreen: bool,
    }

    impl JsdialogHandler {
        fn on_jsdialog(
            &self,
            _browser: Option<&mut Browser>,
            _origin_url: Option<&CefString>,
            dialog_type: JsdialogType,
            message_text: Option<&CefString>,
            _default_prompt_text: Option<&CefString>,
            _callback: Option<&mut JsdialogCallback>,
            suppress_message: Option<&mut ::std::os::raw::c_int>,
        ) -> ::std::os::raw::c_int {
            let kind = match dialog_type {
                JsdialogType::ALERT => "alert",
                JsdialogType::CONFIRM => "confirm",
                _ => "prompt",
            };
            let allowed = self.events.surface_requested(SurfaceRequest::Dialog(kind, owned(message_text)));
            if self.offscreen || !allowed {
                // Dismissed: alert returns, confirm gives false, prompt gives null.
                if let Some(suppress) = suppress_message {
                    *suppress = 1;
                }
            }
            0
        }

        fn on_before_unload_dialog(
            &self,
            _browser: Option<&mut Browser>,
            _message_text: Option<&CefString>,
            _is_reload: ::std::os::raw::c_int,
            callback: Option<&mut JsdialogCallback>,
        ) -> ::std::os::raw::c_int {
            let allowed = self.events.surface_requested(SurfaceRequest::Dialog("beforeunload", String::new()));
            if !self.offscreen && allowed {
                return 0;
            }
            // Nobody can answer: the page is left.
            if let Some(callback) = callback {
                callback.cont(1, None);
            }
            1
        }

        fn on_dialog_closed(&self, _browser: Option<&mut Browser>) {
            self.events.dialog_closed();
        }
    }
}

wrap_context_menu_handler! {
    struct ContextMenus {
        events: Arc<dyn BrowserEvents>,
        offscreen: bool,
    }

    impl ContextMenuHandler {
        fn on_before_context_menu(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _params: Option<&mut ContextMenuParams>,
            model: Option<&mut MenuModel>,
        ) {
            let allowed = self.events.surface_requested(SurfaceRequest::ContextMenu);
            let Some(model) = model else { return };
            if self.offscreen || !allowed {
                model.clear();
                return;
            }
            // Printing and view-source make no sense in an app's window.
            for command in [sys::cef_menu_id_t::MENU_ID_VIEW_SOURCE, sys::cef_menu_id_t::MENU_ID_PRINT] {
                model.remove(command as i32);
            }
        }

        fn run_context_menu(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _params: Option<&mut ContextMenuParams>,
            _model: Option<&mut MenuModel>,
            callback: Option<&mut RunContextMenuCallback>,
        ) -> ::std::os::raw::c_int {
            if !self.offscreen {
                return 0;
            }
            if let Some(callback) = callback {
                callback.cancel();
            }
            1
        }
    }
}

pub(crate) fn jsdialog(events: Arc<dyn BrowserEvents>, offscreen: bool) -> JsdialogHandler {
    ScriptDialogs::new(events, offscreen)
}

pub(crate) fn context_menu(events: Arc<dyn BrowserEvents>, offscreen: bool) -> ContextMenuHandler {
    ContextMenus::new(events, offscreen)
}
