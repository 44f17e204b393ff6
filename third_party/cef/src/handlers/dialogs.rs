//! Whatever would open a surface of its own: `CefJSDialogHandler`, `CefDialogHandler`, `CefContextMenuHandler`,
//! `CefPermissionHandler`, `CefDownloadHandler`. Each is told to the view's owner, and has a safe default.

use std::sync::Arc;

use cef::{
    BeforeDownloadCallback, Browser, CefString, CefStringList, ContextMenuHandler, ContextMenuParams, DialogHandler,
    DownloadHandler, DownloadItem, FileDialogCallback, FileDialogMode, Frame, ImplContextMenuHandler,
    ImplDialogHandler, ImplDownloadHandler, ImplFileDialogCallback, ImplJsdialogCallback, ImplJsdialogHandler,
    ImplMediaAccessCallback, ImplMenuModel, ImplPermissionHandler, ImplPermissionPromptCallback,
    ImplRunContextMenuCallback, JsdialogCallback, JsdialogHandler, JsdialogType, MediaAccessCallback, MenuModel,
    PermissionHandler, PermissionPromptCallback, PermissionRequestResult, RunContextMenuCallback,
    WrapContextMenuHandler, WrapDialogHandler, WrapDownloadHandler, WrapJsdialogHandler, WrapPermissionHandler, rc::Rc,
    sys, wrap_context_menu_handler, wrap_dialog_handler, wrap_download_handler, wrap_jsdialog_handler,
    wrap_permission_handler,
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

wrap_dialog_handler! {
    struct FileDialogs {
        events: Arc<dyn BrowserEvents>,
    }

    impl DialogHandler {
        fn on_file_dialog(
            &self,
            _browser: Option<&mut Browser>,
            _mode: FileDialogMode,
            _title: Option<&CefString>,
            _default_file_path: Option<&CefString>,
            _accept_filters: Option<&mut CefStringList>,
            _accept_extensions: Option<&mut CefStringList>,
            _accept_descriptions: Option<&mut CefStringList>,
            callback: Option<&mut FileDialogCallback>,
        ) -> ::std::os::raw::c_int {
            self.events.surface_requested(SurfaceRequest::FileChooser);
            if let Some(callback) = callback {
                callback.cancel();
            }
            1
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

wrap_permission_handler! {
    struct Permissions {
        events: Arc<dyn BrowserEvents>,
    }

    impl PermissionHandler {
        fn on_request_media_access_permission(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            _requesting_origin: Option<&CefString>,
            _requested_permissions: u32,
            callback: Option<&mut MediaAccessCallback>,
        ) -> ::std::os::raw::c_int {
            self.events.surface_requested(SurfaceRequest::MediaAccess);
            if let Some(callback) = callback {
                callback.cancel();
            }
            1
        }

        fn on_show_permission_prompt(
            &self,
            _browser: Option<&mut Browser>,
            _prompt_id: u64,
            _requesting_origin: Option<&CefString>,
            requested_permissions: u32,
            callback: Option<&mut PermissionPromptCallback>,
        ) -> ::std::os::raw::c_int {
            self.events.surface_requested(SurfaceRequest::Permission(permission_names(requested_permissions)));
            if let Some(callback) = callback {
                callback.cont(PermissionRequestResult::DENY);
            }
            1
        }
    }
}

/// The names of the permissions that people know; others are told as `other`.
fn permission_names(bits: u32) -> Vec<&'static str> {
    use sys::cef_permission_request_types_t as kind;
    let known = [
        (kind::CEF_PERMISSION_TYPE_CAMERA_STREAM, "camera"),
        (kind::CEF_PERMISSION_TYPE_MIC_STREAM, "microphone"),
        (kind::CEF_PERMISSION_TYPE_CLIPBOARD, "clipboard"),
        (kind::CEF_PERMISSION_TYPE_GEOLOCATION, "geolocation"),
        (kind::CEF_PERMISSION_TYPE_NOTIFICATIONS, "notifications"),
        (kind::CEF_PERMISSION_TYPE_MIDI_SYSEX, "midi"),
        (kind::CEF_PERMISSION_TYPE_POINTER_LOCK, "pointer-lock"),
        (kind::CEF_PERMISSION_TYPE_MULTIPLE_DOWNLOADS, "downloads"),
        (kind::CEF_PERMISSION_TYPE_STORAGE_ACCESS, "storage-access"),
        (kind::CEF_PERMISSION_TYPE_LOCAL_FONTS, "local-fonts"),
        (kind::CEF_PERMISSION_TYPE_IDLE_DETECTION, "idle-detection"),
        (kind::CEF_PERMISSION_TYPE_WINDOW_MANAGEMENT, "window-management"),
        (kind::CEF_PERMISSION_TYPE_FILE_SYSTEM_ACCESS, "file-system"),
    ];
    let mut rest = bits;
    let mut names = Vec::new();
    for (bit, name) in known {
        if rest & bit as u32 != 0 {
            names.push(name);
            rest &= !(bit as u32);
        }
    }
    if rest != 0 {
        names.push("other");
    }
    names
}

wrap_download_handler! {
    struct Downloads {
        events: Arc<dyn BrowserEvents>,
    }

    impl DownloadHandler {
        fn can_download(
            &self,
            _browser: Option<&mut Browser>,
            url: Option<&CefString>,
            _request_method: Option<&CefString>,
        ) -> ::std::os::raw::c_int {
            self.events.surface_requested(SurfaceRequest::Download(owned(url)));
            0
        }

        fn on_before_download(
            &self,
            _browser: Option<&mut Browser>,
            _download_item: Option<&mut DownloadItem>,
            _suggested_name: Option<&CefString>,
            _callback: Option<&mut BeforeDownloadCallback>,
        ) -> ::std::os::raw::c_int {
            // Handled, and never continued: the download is cancelled.
            1
        }
    }
}

pub(crate) fn jsdialog(events: Arc<dyn BrowserEvents>, offscreen: bool) -> JsdialogHandler {
    ScriptDialogs::new(events, offscreen)
}

pub(crate) fn file_dialog(events: Arc<dyn BrowserEvents>) -> DialogHandler {
    FileDialogs::new(events)
}

pub(crate) fn context_menu(events: Arc<dyn BrowserEvents>, offscreen: bool) -> ContextMenuHandler {
    ContextMenus::new(events, offscreen)
}

pub(crate) fn permission(events: Arc<dyn BrowserEvents>) -> PermissionHandler {
    Permissions::new(events)
}

pub(crate) fn download(events: Arc<dyn BrowserEvents>) -> DownloadHandler {
    Downloads::new(events)
}
