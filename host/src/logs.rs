//! What apps and the host say, for people: kept by [`mumba_services::LogStore`], told by the API.

use std::sync::Arc;

use futures::{Stream, StreamExt as _};
use mumba_apps::{App, AppId};
use mumba_home::Home;
use mumba_proto::host as proto;
use mumba_services::{LogLine, LogStore};
use tonic::Status;

pub use mumba_services::{Level, Source};

/// The logs of all apps. Cheap to clone.
#[derive(Clone)]
pub struct Logs {
    store: Arc<LogStore>,
}

impl Logs {
    /// Kept below the home's folder of logs.
    pub fn new(home: &Home) -> Self {
        Self { store: Arc::new(LogStore::new(home.logs_dir())) }
    }

    /// The store, for those who write to it themselves.
    pub fn store(&self) -> &Arc<LogStore> {
        &self.store
    }

    /// Adds a line about an app.
    pub fn append(&self, app: &App, source: Source, level: Level, view_id: Option<&str>, text: &str) {
        self.store.append(LogLine::new(app.id.to_string(), app.name(), source, level, view_id.unwrap_or_default(), text));
    }

    /// The last lines of one app, or of all, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub async fn tail(&self, app: Option<AppId>, lines: usize) -> Result<Vec<proto::LogLine>, Status> {
        let store = Arc::clone(&self.store);
        let app = app.map(|app| app.to_string());
        let read = tokio::task::spawn_blocking(move || store.tail(app.as_deref(), lines)).await;
        let lines = read.map_err(|_| mumba_proto::Reason::Internal.status("the log cannot be read"))?;
        Ok(lines.into_iter().map(describe).collect())
    }

    /// Lines to come, of one app or of all.
    pub fn follow(&self, app: Option<AppId>) -> impl Stream<Item = proto::LogLine> + Send + Unpin + use<> {
        let app = app.map(|app| app.to_string());
        let lines = tokio_stream::wrappers::BroadcastStream::new(self.store.subscribe());
        lines
            .filter_map(move |line| {
                // A reader that is too slow misses lines rather than hold everybody up.
                let line = line.ok().filter(|line| app.as_ref().is_none_or(|app| *app == line.app_id));
                std::future::ready(line)
            })
            .map(describe)
    }

    /// Removes an app's log.
    pub fn forget(&self, app: &App) {
        self.store.remove(&app.id.to_string());
    }
}

fn describe(line: LogLine) -> proto::LogLine {
    let source = match line.source {
        Source::Host => proto::log_line::Source::Host,
        Source::Stdout => proto::log_line::Source::ServiceStdout,
        Source::Stderr => proto::log_line::Source::ServiceStderr,
        Source::Console => proto::log_line::Source::Console,
        Source::Module => proto::log_line::Source::Module,
    };
    let level = match line.level {
        Level::Debug => proto::log_line::Level::Debug,
        Level::Info => proto::log_line::Level::Info,
        Level::Warning => proto::log_line::Level::Warning,
        Level::Error => proto::log_line::Level::Error,
    };
    proto::LogLine {
        time_ms: line.time_ms,
        app_id: line.app_id,
        app_name: line.app_name,
        source: source.into(),
        level: level.into(),
        text: line.text,
        view_id: line.view_id,
    }
}
