//! What apps and the host say, for people: kept by [`mumba_services::LogStore`], told by the API.

use std::sync::Arc;

use futures::{Stream, StreamExt as _};
use mumba_apps::{App, AppId};
use mumba_home::Home;
use mumba_proto::host as proto;
use mumba_services::{LogLine, LogOptions, LogStore};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;

pub use mumba_services::{LogLevel as Level, LogSource as Source};

/// The logs of all apps. Cheap to clone.
#[derive(Clone)]
pub struct Logs {
    store: LogStore,
}

impl Logs {
    /// Kept below the home's folder of logs.
    pub fn new(home: &Home) -> Self {
        Self { store: LogStore::open(LogOptions::new(home.logs_dir())) }
    }

    /// The store, for those who write to it themselves.
    pub fn store(&self) -> &LogStore {
        &self.store
    }

    /// Adds a line about an app.
    pub fn append(&self, app: &App, source: Source, level: Level, view_id: Option<&str>, text: &str) {
        let mut line = LogLine::new(app.id.to_string(), app.name(), source, level, text);
        line.view_id = view_id.unwrap_or_default().to_owned();
        self.store.append(line);
    }

    /// The last lines of one app, or of all, oldest first, and those to come.
    pub fn read(
        &self,
        app: Option<AppId>,
        lines: usize,
    ) -> (Vec<proto::LogLine>, impl Stream<Item = proto::LogLine> + Send + Unpin + use<>) {
        let id = app.map(|app| app.to_string());
        let (past, to_come) = self.store.tail_and_subscribe(id.as_deref(), lines);
        (past.iter().map(|line| proto::LogLine::from(&**line)).collect(), of_app(to_come, id))
    }

    /// Lines to come, of one app or of all.
    pub fn follow(&self, app: Option<AppId>) -> impl Stream<Item = proto::LogLine> + Send + Unpin + use<> {
        of_app(self.store.subscribe(), app.map(|app| app.to_string()))
    }

    /// Removes an app's log.
    pub fn forget(&self, app: &App) {
        self.store.remove(&app.id.to_string());
    }
}

fn of_app(
    lines: broadcast::Receiver<Arc<LogLine>>,
    app: Option<String>,
) -> impl Stream<Item = proto::LogLine> + Send + Unpin + use<> {
    BroadcastStream::new(lines).filter_map(move |line| {
        // A reader that is too slow misses lines rather than hold everybody up.
        let line = line.ok().filter(|line| app.as_ref().is_none_or(|app| **app == *line.app_id));
        std::future::ready(line.map(|line| proto::LogLine::from(&*line)))
    })
}
