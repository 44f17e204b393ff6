//! What needs the user's consent: `CefPermissionHandler`, `CefDialogHandler`, `CefDownloadHandler`.

use std::sync::Arc;

use cef::{
    BeforeDownloadCallback, Browser, CefString, CefStringList, DialogHandler, DownloadHandler, DownloadItem,
    DownloadItemCallback, FileDialogCallback, FileDialogMode, Frame, ImplDialogHandler, ImplDownloadHandler,
    ImplDownloadItem, ImplDownloadItemCallback, ImplPermissionHandler, MediaAccessCallback, PermissionHandler,
    PermissionPromptCallback, WrapDialogHandler, WrapDownloadHandler, WrapPermissionHandler, rc::Rc, sys,
    wrap_dialog_handler, wrap_download_handler, wrap_permission_handler,
};

use crate::browser::BrowserEvents;
use crate::consent::{
    DownloadOffer, DownloadProgress, DownloadState, FileRequest, PermissionCallback, PermissionRequest,
};
use crate::text::{owned, userfree};

wrap_permission_handler! {
    struct Permissions {
        events: Arc<dyn BrowserEvents>,
    }

    impl PermissionHandler {
        fn on_request_media_access_permission(
            &self,
            _browser: Option<&mut Browser>,
            _frame: Option<&mut Frame>,
            requesting_origin: Option<&CefString>,
            requested_permissions: u32,
            callback: Option<&mut MediaAccessCallback>,
        ) -> ::std::os::raw::c_int {
            let Some(callback) = callback else { return 0 };
            let callback = PermissionCallback::Media { callback: callback.clone(), requested: requested_permissions };
            let names = media_names(requested_permissions);
            self.events.permissions_requested(PermissionRequest::new(names, owned(requesting_origin), callback));
            1
        }

        fn on_show_permission_prompt(
            &self,
            _browser: Option<&mut Browser>,
            _prompt_id: u64,
            requesting_origin: Option<&CefString>,
            requested_permissions: u32,
            callback: Option<&mut PermissionPromptCallback>,
        ) -> ::std::os::raw::c_int {
            let Some(callback) = callback else { return 0 };
            let callback = PermissionCallback::Prompt(callback.clone());
            let names = permission_names(requested_permissions);
            tracing::debug!(?names, "a page asks for permissions");
            self.events.permissions_requested(PermissionRequest::new(names, owned(requesting_origin), callback));
            1
        }
    }
}

/// The manifest's names of bits; what has none is `other`.
fn names(bits: u32, known: &[(u32, &'static str)]) -> Vec<&'static str> {
    let mut rest = bits;
    let mut names = Vec::new();
    for (bit, name) in known {
        if rest & bit != 0 {
            if !names.contains(name) {
                names.push(*name);
            }
            rest &= !bit;
        }
    }
    if rest != 0 || names.is_empty() {
        names.push("other");
    }
    names
}

fn media_names(bits: u32) -> Vec<&'static str> {
    use sys::cef_media_access_permission_types_t as kind;
    names(
        bits,
        &[
            (kind::CEF_MEDIA_PERMISSION_DEVICE_VIDEO_CAPTURE as u32, "camera"),
            (kind::CEF_MEDIA_PERMISSION_DEVICE_AUDIO_CAPTURE as u32, "microphone"),
            (kind::CEF_MEDIA_PERMISSION_DESKTOP_VIDEO_CAPTURE as u32, "screen-capture"),
            (kind::CEF_MEDIA_PERMISSION_DESKTOP_AUDIO_CAPTURE as u32, "screen-capture"),
        ],
    )
}

fn permission_names(bits: u32) -> Vec<&'static str> {
    use sys::cef_permission_request_types_t as kind;
    names(
        bits,
        &[
            (kind::CEF_PERMISSION_TYPE_CAMERA_STREAM as u32, "camera"),
            (kind::CEF_PERMISSION_TYPE_CAMERA_PAN_TILT_ZOOM as u32, "camera"),
            (kind::CEF_PERMISSION_TYPE_MIC_STREAM as u32, "microphone"),
            (kind::CEF_PERMISSION_TYPE_CLIPBOARD as u32, "clipboard-read"),
            (kind::CEF_PERMISSION_TYPE_GEOLOCATION as u32, "geolocation"),
            (kind::CEF_PERMISSION_TYPE_NOTIFICATIONS as u32, "notifications"),
            (kind::CEF_PERMISSION_TYPE_MIDI_SYSEX as u32, "midi"),
            (kind::CEF_PERMISSION_TYPE_POINTER_LOCK as u32, "pointer-lock"),
            (kind::CEF_PERMISSION_TYPE_KEYBOARD_LOCK as u32, "keyboard-lock"),
            (kind::CEF_PERMISSION_TYPE_MULTIPLE_DOWNLOADS as u32, "downloads"),
            (kind::CEF_PERMISSION_TYPE_LOCAL_FONTS as u32, "local-fonts"),
            (kind::CEF_PERMISSION_TYPE_IDLE_DETECTION as u32, "idle-detection"),
            (kind::CEF_PERMISSION_TYPE_WINDOW_MANAGEMENT as u32, "window-management"),
            (kind::CEF_PERMISSION_TYPE_PROTECTED_MEDIA_IDENTIFIER as u32, "protected-media"),
            (kind::CEF_PERMISSION_TYPE_FILE_SYSTEM_ACCESS as u32, "file-dialogs"),
        ],
    )
}

wrap_dialog_handler! {
    struct FileDialogs {
        events: Arc<dyn BrowserEvents>,
        offscreen: bool,
    }

    impl DialogHandler {
        fn on_file_dialog(
            &self,
            browser: Option<&mut Browser>,
            mode: FileDialogMode,
            _title: Option<&CefString>,
            default_file_path: Option<&CefString>,
            _accept_filters: Option<&mut CefStringList>,
            _accept_extensions: Option<&mut CefStringList>,
            _accept_descriptions: Option<&mut CefStringList>,
            callback: Option<&mut FileDialogCallback>,
        ) -> ::std::os::raw::c_int {
            let Some(callback) = callback else { return 1 };
            if !self.offscreen && self.events.may_choose_files() {
                return 0;
            }
            let browser = browser.map(|browser| browser.clone());
            self.events.files_requested(FileRequest::new(mode, owned(default_file_path), browser, callback.clone()));
            1
        }
    }
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
            i32::from(self.events.may_download(owned(url)))
        }

        fn on_before_download(
            &self,
            _browser: Option<&mut Browser>,
            download_item: Option<&mut DownloadItem>,
            suggested_name: Option<&CefString>,
            callback: Option<&mut BeforeDownloadCallback>,
        ) -> ::std::os::raw::c_int {
            // Handled: where it is never continued, the download is cancelled.
            let (Some(item), Some(callback)) = (download_item, callback) else { return 1 };
            self.events.download_offered(DownloadOffer {
                id: item.id(),
                url: userfree(&item.url()),
                suggested_name: owned(suggested_name),
                total_bytes: u64::try_from(item.total_bytes()).ok().filter(|bytes| *bytes > 0),
                callback: callback.clone(),
            });
            1
        }

        fn on_download_updated(
            &self,
            _browser: Option<&mut Browser>,
            download_item: Option<&mut DownloadItem>,
            callback: Option<&mut DownloadItemCallback>,
        ) {
            let Some(item) = download_item else { return };
            let state = if item.is_complete() != 0 {
                DownloadState::Complete
            } else if item.is_canceled() != 0 || item.is_interrupted() != 0 {
                DownloadState::Ended
            } else {
                DownloadState::Running
            };
            let progress = DownloadProgress {
                id: item.id(),
                state,
                received_bytes: u64::try_from(item.received_bytes()).unwrap_or(0),
                file: userfree(&item.full_path()).into(),
            };
            if !self.events.download_progressed(progress)
                && let Some(callback) = callback
            {
                callback.cancel();
            }
        }
    }
}

pub(crate) fn permission(events: Arc<dyn BrowserEvents>) -> PermissionHandler {
    Permissions::new(events)
}

pub(crate) fn file_dialog(events: Arc<dyn BrowserEvents>, offscreen: bool) -> DialogHandler {
    FileDialogs::new(events, offscreen)
}

pub(crate) fn download(events: Arc<dyn BrowserEvents>) -> DownloadHandler {
    Downloads::new(events)
}
