//! Watching an unpacked folder for development: what changed, gathered until the changes pause.
//!
//! The folder may be renamed over, removed and made again (editors, `git checkout` and build tools do all of it): the
//! folder above it is watched too, and the watch is set anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc as channel;

use crate::{Error, Result};

/// A batch ends when nothing changed for this long.
const PAUSE: Duration = Duration::from_millis(100);
/// A batch ends after this long, however much goes on changing.
const LONGEST: Duration = Duration::from_secs(2);
/// Paths in a batch; beyond it only "everything" is said.
const MAX_PATHS: usize = 1000;
/// Batches that wait for the receiver; what comes on top is merged into the next one.
const MAX_BATCHES: usize = 4;

/// What changed in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// Paths below the folder, `/` between their parts, sorted.
    pub paths: Vec<String>,
    /// More may have changed than `paths` says: the folder was made anew, or there were too many changes.
    pub everything: bool,
}

impl Changes {
    /// Whether a file, or something below a folder, may have changed.
    pub fn touches(&self, path: &str) -> bool {
        let below = |changed: &String| {
            changed.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                || path.strip_prefix(changed.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        self.everything || self.paths.iter().any(below)
    }
}

/// Watches a folder until it is dropped.
#[derive(Debug)]
pub struct FolderWatch {
    stop: mpsc::Sender<Message>,
    thread: Option<thread::JoinHandle<()>>,
}

#[derive(Debug)]
enum Message {
    Notified(notify::Result<Event>),
    Stop,
}

impl FolderWatch {
    /// Watches a folder and all below it. Changes come in batches once they pause for 100 ms; files of editors and version
    /// control do not count. The receiver ends with the watch.
    ///
    /// # Errors
    ///
    /// When the folder cannot be watched, for instance because the user's inotify watches are used up.
    pub fn start(folder: &Path) -> Result<(FolderWatch, channel::Receiver<Changes>)> {
        let folder = folder.canonicalize().map_err(|source| Error::io(folder, "watch", source))?;
        let (sender, messages) = mpsc::channel();
        let notified = sender.clone();
        let failed = |source| Error::Watch { path: folder.clone(), source };
        let watcher = notify::recommended_watcher(move |event| {
            // The thread is gone only when the watch is being dropped.
            let _ = notified.send(Message::Notified(event));
        });
        let mut watcher = watcher.map_err(failed)?;
        if let Some(parent) = folder.parent() {
            watcher.watch(parent, RecursiveMode::NonRecursive).map_err(failed)?;
        }
        watcher.watch(&folder, RecursiveMode::Recursive).map_err(failed)?;
        let (batches, receiver) = channel::channel(MAX_BATCHES);
        let gatherer = Gatherer {
            folder: folder.clone(),
            watcher,
            batches,
            paths: BTreeSet::new(),
            everything: false,
            lost: false,
        };
        let thread = thread::Builder::new().name("folder-watch".to_owned()).spawn(move || gatherer.run(&messages));
        let thread = thread.map_err(|source| Error::io(&folder, "watch", source))?;
        Ok((FolderWatch { stop: sender, thread: Some(thread) }, receiver))
    }
}

impl Drop for FolderWatch {
    fn drop(&mut self) {
        let _ = self.stop.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Gatherer {
    folder: PathBuf,
    watcher: RecommendedWatcher,
    batches: channel::Sender<Changes>,
    paths: BTreeSet<String>,
    everything: bool,
    /// The folder is gone, and so is the watch on it.
    lost: bool,
}

impl Gatherer {
    fn run(mut self, messages: &mpsc::Receiver<Message>) {
        let mut first: Option<Instant> = None;
        loop {
            let message = match first {
                None => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(first) => messages.recv_timeout(PAUSE.min(LONGEST.saturating_sub(first.elapsed()))),
            };
            match message {
                Ok(Message::Notified(event)) => {
                    self.take(event);
                    let waiting = !self.paths.is_empty() || self.everything;
                    first = first.or_else(|| waiting.then(Instant::now));
                    if first.is_none_or(|first| first.elapsed() < LONGEST) {
                        continue;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            }
            first = if self.send() { None } else { Some(Instant::now()) };
        }
    }

    fn take(&mut self, event: notify::Result<Event>) {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                tracing::warn!(folder = %self.folder.display(), %error, "a change may have been missed");
                self.everything = true;
                return;
            }
        };
        if event.need_rescan() {
            self.everything = true;
        }
        if matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_))) {
            return;
        }
        for path in &event.paths {
            if *path == self.folder {
                self.folder_event();
            } else if let Ok(below) = path.strip_prefix(&self.folder) {
                self.note(below);
            }
        }
        if self.lost {
            self.folder_event();
        }
    }

    /// The folder itself came, went or was renamed.
    fn folder_event(&mut self) {
        if !self.folder.is_dir() {
            if !self.lost {
                self.lost = true;
                // The watch may be gone with the folder already.
                let _ = self.watcher.unwatch(&self.folder);
            }
            return;
        }
        // Watching anew is right in every case: it may be another folder under the same name.
        let _ = self.watcher.unwatch(&self.folder);
        match self.watcher.watch(&self.folder, RecursiveMode::Recursive) {
            Ok(()) => {
                self.lost = false;
                self.everything = true;
            }
            Err(error) => {
                self.lost = true;
                tracing::warn!(folder = %self.folder.display(), %error, "the folder came back but cannot be watched");
            }
        }
    }

    fn note(&mut self, below: &Path) {
        let Some(path) = below.to_str() else {
            self.everything = true;
            return;
        };
        if path.split('/').any(is_passing) {
            return;
        }
        if self.paths.len() < MAX_PATHS {
            self.paths.insert(path.to_owned());
        } else {
            self.everything = true;
        }
    }

    /// Whether the batch is off; without room for it, it grows on.
    fn send(&mut self) -> bool {
        let Ok(room) = self.batches.try_reserve() else { return self.batches.is_closed() };
        let paths = std::mem::take(&mut self.paths).into_iter().collect();
        room.send(Changes { paths, everything: std::mem::take(&mut self.everything) });
        true
    }
}

/// Whether a name is one that editors, desktops and version control make for themselves.
fn is_passing(name: &str) -> bool {
    matches!(name, ".git" | ".hg" | ".svn" | "4913" | ".DS_Store" | ".directory")
        || name.ends_with('~')
        || name.starts_with(".#")
        || name.starts_with('#') && name.ends_with('#')
        || name.starts_with(".goutputstream-")
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || [".swp", ".swo", ".swx", ".swpx", ".kate-swp", ".crdownload"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Gathers batches until `enough`, without a fixed wait.
    fn wait(receiver: &mut channel::Receiver<Changes>, mut enough: impl FnMut(&Changes) -> bool) -> Vec<Changes> {
        let mut seen = Vec::new();
        loop {
            let changes = receiver.blocking_recv().expect("the watch goes on");
            seen.push(changes.clone());
            if enough(&changes) {
                return seen;
            }
        }
    }

    #[test]
    fn changes_below_the_folder_are_told_with_their_paths() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("app");
        fs::create_dir_all(folder.join("css")).unwrap();
        let (watch, mut changes) = FolderWatch::start(&folder).unwrap();
        fs::write(folder.join("css/main.css~"), "x").unwrap();
        fs::write(folder.join(".index.html.swp"), "x").unwrap();
        fs::write(folder.join("css/main.css"), "x").unwrap();
        let seen = wait(&mut changes, |changes| changes.touches("css/main.css"));
        assert!(seen.iter().all(|changes| changes.paths.iter().all(|path| path == "css/main.css")), "{seen:?}");
        // A folder made later is watched too, and so is a file that is renamed over.
        fs::create_dir(folder.join("js")).unwrap();
        wait(&mut changes, |changes| changes.touches("js"));
        fs::write(folder.join("js/new.tmp"), "x").unwrap();
        fs::rename(folder.join("js/new.tmp"), folder.join("js/app.js")).unwrap();
        wait(&mut changes, |changes| changes.touches("js/app.js"));
        // The folder beside it is none of ours.
        fs::write(home.path().join("other"), "x").unwrap();
        fs::write(folder.join("end"), "x").unwrap();
        let seen = wait(&mut changes, |changes| changes.touches("end"));
        assert!(seen.iter().all(|changes| !changes.touches("other")));
        drop(watch);
        assert_eq!(changes.blocking_recv(), None);
    }

    #[test]
    fn a_folder_that_is_removed_and_made_again_is_still_watched() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("app");
        fs::create_dir(&folder).unwrap();
        let (_watch, mut changes) = FolderWatch::start(&folder).unwrap();
        for round in 0..3 {
            fs::remove_dir_all(&folder).unwrap();
            fs::create_dir(&folder).unwrap();
            wait(&mut changes, |changes| changes.everything);
            fs::write(folder.join(format!("file{round}")), "x").unwrap();
            wait(&mut changes, |changes| changes.paths.contains(&format!("file{round}")));
        }
        let fresh = home.path().join("fresh");
        fs::create_dir(&fresh).unwrap();
        fs::rename(&folder, home.path().join("old")).unwrap();
        fs::rename(&fresh, &folder).unwrap();
        wait(&mut changes, |changes| changes.everything);
        fs::write(folder.join("last"), "x").unwrap();
        wait(&mut changes, |changes| changes.paths.iter().any(|path| path == "last"));
    }

    #[test]
    fn a_slow_receiver_gets_few_batches_with_everything_in_them() {
        let folder = tempfile::tempdir().unwrap();
        let (_watch, mut changes) = FolderWatch::start(folder.path()).unwrap();
        for number in 0..MAX_PATHS + 50 {
            fs::write(folder.path().join(number.to_string()), "x").unwrap();
        }
        fs::write(folder.path().join("end"), "x").unwrap();
        let seen = wait(&mut changes, |changes| changes.touches("end"));
        assert!(seen.iter().all(|changes| changes.paths.len() <= MAX_PATHS));
    }

    #[test]
    fn touching_goes_both_ways_along_a_path() {
        let changes = Changes { paths: vec!["bin/service".into(), "lib".into()], everything: false };
        for path in ["bin/service", "bin", "lib", "lib/notes.so"] {
            assert!(changes.touches(path), "{path}");
        }
        for path in ["bin/serv", "li", "library", "index.html"] {
            assert!(!changes.touches(path), "{path}");
        }
        assert!(Changes { everything: true, ..Changes::default() }.touches("x"));
    }
}
