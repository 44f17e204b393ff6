//! The audit log: what was asked, decided and refused, when and by whom. Rows are added, and the oldest are dropped when
//! there are too many.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use mumba_apps::AppId;
use rusqlite::params;
use tokio::sync::broadcast;

use crate::record::now_ms;
use crate::{Key, Policy, Result};

/// The same refusal of the same app is written once in this time: a page can try a thousand times a second.
const REPEAT_AFTER: Duration = Duration::from_secs(10);
/// Refusals that are remembered for that.
const REPEATS_MAX: usize = 1024;
/// Characters of a detail.
const DETAIL_MAX: usize = 500;

macro_rules! named {
    ($(#[$doc:meta])* $name:ident, $default:ident: $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// For people, scripts and the record.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            pub(crate) fn from_name(name: &str) -> $name {
                match name { $($text => $name::$variant,)* _ => $name::$default }
            }
        }
    };
}

named! {
    /// What happened.
    Event, Other:
    /// The user was asked.
    Asked = "asked",
    /// The user granted it.
    Granted = "granted",
    /// The user denied it.
    Denied = "denied",
    /// What was granted is not any more.
    Revoked = "revoked",
    /// The user will be asked again.
    Reset = "reset",
    /// The app used what it may not.
    UsedDenied = "used-denied",
    /// Nobody answered.
    TimedOut = "timed-out",
    /// The user chose who provides a common API.
    ProviderChosen = "provider-chosen",
    /// A call to another app was refused.
    CallDenied = "call-denied",
    /// A call to another app went through for the first time.
    Called = "called",
    /// A file was saved in the download folder.
    Download = "download",
    /// A page showed a notification.
    Notification = "notification",
    /// The app was given files that the user chose.
    FilesChosen = "files-chosen",
    /// The host went back to the app's former release.
    WentBack = "went-back",
    /// The app is uninstalled, its decisions are gone.
    Forgotten = "forgotten",
    /// Written by a later version.
    Other = "other",
}

named! {
    /// Who decided.
    By, Host:
    /// The user at a terminal.
    Terminal = "terminal",
    /// The user in a window of the host's.
    Window = "window",
    /// A flag of `mumba install` or `mumba run`.
    Flag = "flag",
    /// A client of the host's API.
    Api = "api",
    /// Nobody answered in time.
    Timeout = "timeout",
    /// The host, by its rules.
    Host = "host",
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuditEntry {
    /// Grows with each line.
    pub id: i64,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: i64,
    /// Whose; it may be uninstalled by now.
    pub app: AppId,
    /// Its name then.
    pub app_name: String,
    /// Which permission; empty where it is about none.
    pub key: String,
    /// What.
    pub event: Event,
    /// Who decided.
    pub by: By,
    /// More, for people.
    pub detail: String,
}

/// Refusals that were written a moment ago.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<HashMap<(AppId, String, Event), Instant>>);

impl Repeats {
    fn is_new(&self, app: AppId, key: &str, event: Event) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= REPEATS_MAX {
            seen.retain(|_, at| at.elapsed() < REPEAT_AFTER);
        }
        if seen.len() >= REPEATS_MAX {
            return false;
        }
        match seen.insert((app, key.to_owned(), event), Instant::now()) {
            Some(before) => before.elapsed() >= REPEAT_AFTER,
            None => true,
        }
    }
}

impl Policy {
    /// Writes a line. What cannot be written is said in the host's log: an app gets no power by a full disk.
    pub fn audit(&self, app: &AppId, app_name: &str, key: Option<&Key>, event: Event, by: By, detail: &str) {
        let key = key.map(ToString::to_string).unwrap_or_default();
        if matches!(event, Event::UsedDenied | Event::CallDenied) && !self.repeats().is_new(*app, &key, event) {
            return;
        }
        let mut entry = AuditEntry {
            id: 0,
            at_ms: now_ms(),
            app: *app,
            app_name: app_name.to_owned(),
            key,
            event,
            by,
            detail: detail.chars().take(DETAIL_MAX).collect(),
        };
        match self.insert(&entry) {
            Ok(id) => {
                entry.id = id;
                let _ = self.audited_sender().send(entry);
            }
            Err(error) => tracing::error!(%app, event = event.name(), %error, "the audit log takes no line"),
        }
    }

    fn insert(&self, entry: &AuditEntry) -> Result<i64> {
        let connection = self.connection();
        // A line need not be on the disk before the app goes on.
        let relaxed = |on: bool| connection.pragma_update(None, "synchronous", if on { "NORMAL" } else { "FULL" });
        let written = relaxed(true).and_then(|()| {
            connection.execute(
                "INSERT INTO audit (at_ms, app_id, app_name, key, event, decided_by, detail)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    entry.at_ms,
                    entry.app.to_string(),
                    entry.app_name,
                    entry.key,
                    entry.event.name(),
                    entry.by.name(),
                    entry.detail
                ],
            )?;
            let id = connection.last_insert_rowid();
            let rows = i64::try_from(self.audit_rows()).unwrap_or(i64::MAX);
            connection.execute("DELETE FROM audit WHERE id <= ?1", params![id.saturating_sub(rows)])?;
            Ok(id)
        });
        let strict = relaxed(false);
        let id = written.map_err(|source| self.failed(source))?;
        strict.map_err(|source| self.failed(source))?;
        Ok(id)
    }

    /// The last lines, of one app or of all, oldest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub fn read_audit(&self, app: Option<&AppId>, last: u64) -> Result<Vec<AuditEntry>> {
        let connection = self.connection();
        let read = || -> Result<Vec<AuditEntry>, rusqlite::Error> {
            let mut statement = connection.prepare(
                "SELECT id, at_ms, app_id, app_name, key, event, decided_by, detail FROM audit
                 WHERE ?1 IS NULL OR app_id = ?1 ORDER BY id DESC LIMIT ?2",
            )?;
            let mut rows =
                statement.query(params![app.map(ToString::to_string), i64::try_from(last).unwrap_or(i64::MAX)])?;
            let mut entries = Vec::new();
            while let Some(row) = rows.next()? {
                let Ok(app) = AppId::parse(&row.get::<_, String>(2)?) else { continue };
                entries.push(AuditEntry {
                    id: row.get(0)?,
                    at_ms: row.get(1)?,
                    app,
                    app_name: row.get(3)?,
                    key: row.get(4)?,
                    event: Event::from_name(&row.get::<_, String>(5)?),
                    by: By::from_name(&row.get::<_, String>(6)?),
                    detail: row.get(7)?,
                });
            }
            entries.reverse();
            Ok(entries)
        };
        read().map_err(|source| self.failed(source))
    }

    /// Lines to come.
    pub fn audited(&self) -> broadcast::Receiver<AuditEntry> {
        self.audited_sender().subscribe()
    }
}
