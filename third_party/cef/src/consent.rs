//! What a page waits for until somebody answers: powers, files, downloads. Each value is answered once, on any thread, and
//! denies when it is dropped.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cef::{
    BeforeDownloadCallback, Browser, CefString, CefStringList, FileDialogCallback, FileDialogMode,
    ImplBeforeDownloadCallback, ImplBrowser, ImplBrowserHost, ImplFileDialogCallback, ImplMediaAccessCallback,
    ImplPermissionPromptCallback, ImplRunFileDialogCallback, MediaAccessCallback, PermissionPromptCallback,
    PermissionRequestResult, RunFileDialogCallback, WrapRunFileDialogCallback, rc::Rc, wrap_run_file_dialog_callback,
};

use crate::task;

pub(crate) enum PermissionCallback {
    Prompt(PermissionPromptCallback),
    Media { callback: MediaAccessCallback, requested: u32 },
}

/// Powers that a page asks for at once, of which it gets all or none.
pub struct PermissionRequest {
    /// By the names of `[permissions]` in a manifest; `other` for what nobody can grant.
    pub names: Vec<&'static str>,
    /// The origin that asks, as Chromium knows it.
    pub origin: String,
    callback: Option<PermissionCallback>,
}

impl PermissionRequest {
    pub(crate) fn new(names: Vec<&'static str>, origin: String, callback: PermissionCallback) -> Self {
        Self { names, origin, callback: Some(callback) }
    }

    /// Lets the page have what it asked for.
    pub fn allow(mut self) {
        self.finish(true);
    }

    fn finish(&mut self, allow: bool) {
        let Some(callback) = self.callback.take() else { return };
        task::post_ui(move || match callback {
            PermissionCallback::Prompt(callback) => {
                callback.cont(if allow { PermissionRequestResult::ACCEPT } else { PermissionRequestResult::DENY });
            }
            PermissionCallback::Media { callback, requested } if allow => callback.cont(requested),
            PermissionCallback::Media { callback, .. } => callback.cancel(),
        });
    }
}

impl Drop for PermissionRequest {
    fn drop(&mut self) {
        self.finish(false);
    }
}

/// What a file chooser is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileMode {
    /// One file to read.
    Open,
    /// Files to read.
    OpenMultiple,
    /// A folder.
    OpenFolder,
    /// A file to write.
    Save,
}

/// Files that a page asks for.
pub struct FileRequest {
    /// What for.
    pub mode: FileMode,
    /// The name that the page suggests; only where it saves.
    pub suggested_name: String,
    browser: Option<Browser>,
    callback: Option<FileDialogCallback>,
}

impl FileRequest {
    pub(crate) fn new(
        mode: FileDialogMode,
        suggested_name: String,
        browser: Option<Browser>,
        callback: FileDialogCallback,
    ) -> Self {
        let mode = match mode {
            FileDialogMode::OPEN_MULTIPLE => FileMode::OpenMultiple,
            FileDialogMode::OPEN_FOLDER => FileMode::OpenFolder,
            FileDialogMode::SAVE => FileMode::Save,
            _ => FileMode::Open,
        };
        Self { mode, suggested_name, browser, callback: Some(callback) }
    }

    /// Gives the page these files.
    pub fn give(mut self, files: &[PathBuf]) {
        let Some(callback) = self.callback.take() else { return };
        let files: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        task::post_ui(move || give(&callback, &files));
    }

    /// Lets the user choose in the chooser of the view's window.
    pub fn show_chooser(mut self) {
        let (Some(callback), Some(browser)) = (self.callback.take(), self.browser.take()) else { return };
        let mode = match self.mode {
            FileMode::Open => FileDialogMode::OPEN,
            FileMode::OpenMultiple => FileDialogMode::OPEN_MULTIPLE,
            FileMode::OpenFolder => FileDialogMode::OPEN_FOLDER,
            FileMode::Save => FileDialogMode::SAVE,
        };
        let name = std::mem::take(&mut self.suggested_name);
        task::post_ui(move || {
            let Some(host) = browser.host() else {
                callback.cancel();
                return;
            };
            let mut chosen = Chosen::new(Arc::new(Mutex::new(Some(callback))));
            host.run_file_dialog(mode, None, Some(&CefString::from(name.as_str())), None, Some(&mut chosen));
        });
    }
}

impl Drop for FileRequest {
    fn drop(&mut self) {
        if let Some(callback) = self.callback.take() {
            task::post_ui(move || callback.cancel());
        }
    }
}

fn give(callback: &FileDialogCallback, files: &[String]) {
    if files.is_empty() {
        callback.cancel();
        return;
    }
    let mut list = CefStringList::new();
    for file in files {
        list.append(file);
    }
    callback.cont(Some(&mut list));
}

wrap_run_file_dialog_callback! {
    struct Chosen {
        callback: Arc<Mutex<Option<FileDialogCallback>>>,
    }

    impl RunFileDialogCallback {
        fn on_file_dialog_dismissed(&self, file_paths: Option<&mut CefStringList>) {
            let callback = self.callback.lock().unwrap_or_else(PoisonError::into_inner).take();
            let Some(callback) = callback else { return };
            let files: Vec<String> = file_paths.map(|list| list.clone().into_iter().collect()).unwrap_or_default();
            give(&callback, &files);
        }
    }
}

/// A download that is about to begin.
pub struct DownloadOffer {
    /// Names it while it lasts.
    pub id: u32,
    /// Where from.
    pub url: String,
    /// The name that the page or the server suggests: not to be trusted.
    pub suggested_name: String,
    /// Bytes, where the server says.
    pub total_bytes: Option<u64>,
    pub(crate) callback: BeforeDownloadCallback,
}

impl DownloadOffer {
    /// Writes it to this file.
    pub fn save_to(self, file: &Path) {
        let (callback, file) = (self.callback, file.to_string_lossy().into_owned());
        task::post_ui(move || callback.cont(Some(&CefString::from(file.as_str())), 0));
    }
}

/// How a download fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DownloadState {
    /// It goes on.
    Running,
    /// The file is complete.
    Complete,
    /// It ended early.
    Ended,
}

/// News of a download.
#[derive(Clone, Debug)]
pub struct DownloadProgress {
    /// Which.
    pub id: u32,
    /// How it fares.
    pub state: DownloadState,
    /// Bytes so far.
    pub received_bytes: u64,
    /// Where it is written; empty before that is known.
    pub file: PathBuf,
}
