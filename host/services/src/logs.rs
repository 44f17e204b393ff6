//! The lines that apps and the host say: kept in bounded files, in a bounded memory, and told to whoever listens.
//!
//! One file for each app, `<name>.<first 8 characters of the id>.log` below the log folder: a JSON object a line. A file
//! that is full becomes `….log.1`, and so on, up to a number of files. A disk that is full costs lines in the files,
//! nothing else.

mod capture;
mod file;

use std::collections::{HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use mumba_proto::host::log_line;
use tokio::sync::broadcast;

pub(crate) use capture::{Capture, LastLines};
use file::LogFile;

/// Who said a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogSource {
    /// The host, about the app.
    Host,
    /// Standard output of the service.
    Stdout,
    /// Standard error of the service.
    Stderr,
    /// `console.*` in a page.
    Console,
    /// A native module.
    Module,
}

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogLevel {
    /// For the app's developer.
    Debug,
    /// Worth knowing.
    Info,
    /// Something may be wrong.
    Warning,
    /// Something is wrong.
    Error,
}

/// A line of an app's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When it was said.
    pub time: SystemTime,
    /// Id of the app.
    pub app_id: Arc<str>,
    /// Name of the app.
    pub app_name: Arc<str>,
    /// Who said it.
    pub source: LogSource,
    /// How much it matters.
    pub level: LogLevel,
    /// What was said. Cut where it is too long.
    pub text: String,
    /// The view that said it, or nothing.
    pub view_id: String,
}

impl LogLine {
    /// A line that is said now, by no view.
    pub fn new(
        app_id: impl Into<Arc<str>>,
        app_name: impl Into<Arc<str>>,
        source: LogSource,
        level: LogLevel,
        text: impl Into<String>,
    ) -> LogLine {
        LogLine {
            time: SystemTime::now(),
            app_id: app_id.into(),
            app_name: app_name.into(),
            source,
            level,
            text: text.into(),
            view_id: String::new(),
        }
    }
}

impl From<LogSource> for log_line::Source {
    fn from(source: LogSource) -> Self {
        match source {
            LogSource::Host => Self::Host,
            LogSource::Stdout => Self::ServiceStdout,
            LogSource::Stderr => Self::ServiceStderr,
            LogSource::Console => Self::Console,
            LogSource::Module => Self::Module,
        }
    }
}

impl From<LogLevel> for log_line::Level {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Debug => Self::Debug,
            LogLevel::Info => Self::Info,
            LogLevel::Warning => Self::Warning,
            LogLevel::Error => Self::Error,
        }
    }
}

impl From<&LogLine> for mumba_proto::host::LogLine {
    fn from(line: &LogLine) -> Self {
        mumba_proto::host::LogLine {
            time_ms: crate::spec::epoch_ms(line.time),
            app_id: line.app_id.to_string(),
            app_name: line.app_name.to_string(),
            source: log_line::Source::from(line.source).into(),
            level: log_line::Level::from(line.level).into(),
            text: line.text.clone(),
            view_id: line.view_id.clone(),
        }
    }
}

/// Where logs are kept and how much of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogOptions {
    /// Folder of the files; made if need be.
    pub dir: PathBuf,
    /// Bytes after which a new file is begun.
    pub max_file_bytes: u64,
    /// Files for each app, the current one included.
    pub max_files: u32,
    /// Bytes of text in a line; what is longer is cut.
    pub max_line_bytes: usize,
    /// Lines for each app that [`LogStore::tail`] reaches back.
    pub max_tail: usize,
}

impl LogOptions {
    /// Logs in this folder, with the usual limits: three files of 4 MiB for each app.
    pub fn new(dir: impl Into<PathBuf>) -> LogOptions {
        LogOptions { dir: dir.into(), max_file_bytes: 4 << 20, max_files: 3, max_line_bytes: 8 << 10, max_tail: 2000 }
    }
}

/// The logs of all apps. Cheap to clone; every clone is the same. Calls write at most one line to the page cache: they are
/// short enough for any thread.
#[derive(Clone, Debug)]
pub struct LogStore {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    options: LogOptions,
    apps: Mutex<HashMap<Arc<str>, AppLog>>,
    said: broadcast::Sender<Arc<LogLine>>,
}

#[derive(Debug)]
struct AppLog {
    file: LogFile,
    lines: VecDeque<Arc<LogLine>>,
}

impl LogStore {
    /// Opens the logs in a folder, with what was said before.
    pub fn open(options: LogOptions) -> LogStore {
        let mut apps = HashMap::new();
        for (mut file, lines) in LogFile::find_all(&options) {
            let Some(app_id) = lines.back().map(|line| Arc::clone(&line.app_id)) else { continue };
            file.close();
            apps.insert(app_id, AppLog { file, lines: lines.into_iter().map(Arc::new).collect() });
        }
        // Whoever falls this far behind is told how many lines were missed.
        let (said, _) = broadcast::channel(4096);
        LogStore { inner: Arc::new(Inner { options, apps: Mutex::new(apps), said }) }
    }

    /// Adds a line.
    pub fn append(&self, mut line: LogLine) {
        cut(&mut line.text, self.inner.options.max_line_bytes);
        let line = Arc::new(line);
        let mut apps = self.apps();
        let log = apps.entry(Arc::clone(&line.app_id)).or_insert_with(|| AppLog {
            file: LogFile::new(&self.inner.options, &line.app_name, &line.app_id),
            lines: VecDeque::new(),
        });
        log.file.write(&line);
        if log.lines.len() >= self.inner.options.max_tail {
            log.lines.pop_front();
        }
        log.lines.push_back(Arc::clone(&line));
        // Sent under the lock, so that `tail_and_subscribe` neither misses nor repeats a line. Nobody may listen.
        let _ = self.inner.said.send(line);
    }

    /// The last lines of an app, or of all, oldest first.
    pub fn tail(&self, app_id: Option<&str>, count: usize) -> Vec<Arc<LogLine>> {
        tail(&self.apps(), app_id, count)
    }

    /// The lines of all apps that are said from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<LogLine>> {
        self.inner.said.subscribe()
    }

    /// The last lines, and every line after them (of all apps: filter by `app_id`).
    pub fn tail_and_subscribe(
        &self,
        app_id: Option<&str>,
        count: usize,
    ) -> (Vec<Arc<LogLine>>, broadcast::Receiver<Arc<LogLine>>) {
        let apps = self.apps();
        (tail(&apps, app_id, count), self.inner.said.subscribe())
    }

    /// Removes the log of an app, files included.
    pub fn remove(&self, app_id: &str) {
        if let Some(mut log) = self.apps().remove(app_id) {
            log.file.remove();
        }
    }

    fn apps(&self) -> MutexGuard<'_, HashMap<Arc<str>, AppLog>> {
        self.inner.apps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn tail(apps: &HashMap<Arc<str>, AppLog>, app_id: Option<&str>, count: usize) -> Vec<Arc<LogLine>> {
    let mut lines: Vec<_> = match app_id {
        Some(app_id) => apps.get(app_id).into_iter().flat_map(|log| &log.lines).cloned().collect(),
        None => apps.values().flat_map(|log| &log.lines).cloned().collect(),
    };
    if app_id.is_none() {
        lines.sort_by_key(|line| line.time);
    }
    let skipped = lines.len().saturating_sub(count);
    lines.split_off(skipped)
}

/// Cuts a text at the end of a character, and says so.
fn cut(text: &mut String, most: usize) {
    if text.len() > most {
        let end = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let removed = text.len() - end;
        text.truncate(end);
        text.push_str(&format!("… ({removed} bytes more)"));
    }
}

#[cfg(test)]
mod tests;
