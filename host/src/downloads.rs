//! Files that pages save: into the user's download folder, under a safe name that no file has, never opened.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use mumba_apps::App;
use mumba_apps::manifest::WebPermission;
use mumba_cef::browser::{DownloadOffer, DownloadProgress, DownloadState};
use mumba_policy::{By, Event, Key, downloads};

use crate::host::Host;
use crate::logs::Level;

/// Downloads that are being written, by Chromium's number, with the files that were reserved for them.
#[derive(Debug, Default)]
pub struct Downloads(Mutex<HashMap<u32, PathBuf>>);

impl Downloads {
    fn begin(&self, id: u32, file: PathBuf) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, file);
    }

    fn end(&self, id: u32) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&id)
    }
}

/// The user's download folder.
fn folder() -> Option<PathBuf> {
    let home = PathBuf::from(std::env::var_os("HOME").filter(|home| !home.is_empty())?);
    let config = std::env::var_os("XDG_CONFIG_HOME").filter(|path| !path.is_empty());
    let config = config.map_or_else(|| home.join(".config"), PathBuf::from);
    Some(downloads::folder(&home, &config))
}

/// The app may save a file: begins to write it. Blocks.
pub fn save(host: &Arc<Host>, app: &App, offer: DownloadOffer) {
    let refused = |why: String| host.log_app(app, Level::Error, &format!("download refused: {}: {why}", offer.url));
    let Some(folder) = folder() else { return refused("there is no home folder".to_owned()) };
    let file = match downloads::reserve(&folder, &offer.suggested_name) {
        Ok(file) => file,
        Err(error) => return refused(format!("'{}' takes no file: {error}", folder.display())),
    };
    host.log_app(app, Level::Info, &format!("download begins: '{}'", file.display()));
    host.downloads.begin(offer.id, file.clone());
    offer.save_to(&file);
}

/// A download went on; whether it may go on.
pub fn progressed(host: &Host, app: &App, progress: &DownloadProgress, may: bool) -> bool {
    let key = Key::Web(WebPermission::Downloads);
    match progress.state {
        DownloadState::Running => may,
        DownloadState::Complete => {
            let Some(file) = host.downloads.end(progress.id) else { return true };
            let text = format!("'{}', {} bytes", file.display(), progress.received_bytes);
            host.log_app(app, Level::Info, &format!("download complete: {text}"));
            host.policy.audit(&app.id, app.name(), Some(&key), Event::Download, By::Host, &text);
            true
        }
        DownloadState::Ended => {
            let Some(file) = host.downloads.end(progress.id) else { return true };
            host.log_app(app, Level::Warning, &format!("download ended early: '{}'", file.display()));
            // The empty file that kept the name.
            if file.metadata().is_ok_and(|found| found.len() == 0) {
                let _ = std::fs::remove_file(&file);
            }
            true
        }
    }
}
