//! What the user decided, in SQLite and in memory: reading never waits for the disk.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{SystemTime, UNIX_EPOCH};

use mumba_apps::manifest::{ApiName, AppName};
use mumba_apps::{AppId, Manifest};
use rusqlite::{Connection, params};
use tokio::sync::broadcast;

use crate::audit::{self, AuditEntry, By, Event};
use crate::{Error, Key, Result, Scope, Wanted};

/// Each brings the schema from the version of its place in the list to the next.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/001_policy.sql")];
/// After so many prompts in a row that nobody answered, a permission counts as denied until it is reset.
pub const UNANSWERED_MAX: u32 = 3;
/// Rows of the audit log, unless set otherwise.
const AUDIT_ROWS: u64 = 20_000;

/// How a permission stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The user will be asked when it is used.
    Ask,
    /// Granted, as far as the manifest asks now.
    Granted,
    /// Denied, or asked for several times without an answer.
    Denied,
}

impl State {
    /// For people and for the record.
    pub fn name(self) -> &'static str {
        match self {
            State::Ask => "ask",
            State::Granted => "granted",
            State::Denied => "denied",
        }
    }
}

/// What the user says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Yes, as far as the manifest asks now.
    Grant,
    /// No.
    Deny,
    /// Ask again.
    Reset,
}

/// A permission of an app, as people see it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// What the manifest asks for.
    pub wanted: Wanted,
    /// How it stands.
    pub state: State,
    /// Who decided, where somebody has.
    pub by: Option<By>,
    /// When, in milliseconds since the Unix epoch; 0 where nobody has.
    pub decided_at_ms: i64,
    /// It was granted before, for less than the manifest asks for now.
    pub asks_for_more: bool,
    /// Prompts in a row that nobody answered.
    pub unanswered: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) state: State,
    pub(crate) scope: Scope,
    by: By,
    decided_at_ms: i64,
    unanswered: u32,
}

/// The permissions of this app changed, or its place as a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose.
    pub app: AppId,
}

#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) rows: HashMap<(AppId, Key), Row>,
    pub(crate) providers: HashMap<ApiName, AppId>,
}

/// The record. Cheap to clone; any thread.
#[derive(Clone, Debug)]
pub struct Policy {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    connection: Mutex<Connection>,
    memory: RwLock<Memory>,
    changes: broadcast::Sender<Change>,
    audited: broadcast::Sender<AuditEntry>,
    repeats: audit::Repeats,
    audit_rows: u64,
}

/// Milliseconds since the Unix epoch.
pub(crate) fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

impl Policy {
    /// Opens or makes the record.
    ///
    /// # Errors
    /// When the file cannot be used or is of a later version.
    pub fn open(path: &Path) -> Result<Policy> {
        Policy::open_with(path, AUDIT_ROWS)
    }

    /// Opens or makes the record, with an audit log of so many rows.
    ///
    /// # Errors
    /// As [`Policy::open`].
    pub fn open_with(path: &Path, audit_rows: u64) -> Result<Policy> {
        // A revocation must not be undone by a power cut; lines of the audit log alone may lag (see `audit`).
        let connection = mumba_database::open(path, &MIGRATIONS)?;
        let memory = load(&connection).map_err(|source| mumba_database::Error::new(path, source))?;
        Ok(Policy {
            inner: Arc::new(Inner {
                path: path.to_owned(),
                connection: Mutex::new(connection),
                memory: RwLock::new(memory),
                changes: broadcast::Sender::new(256),
                audited: broadcast::Sender::new(1024),
                repeats: audit::Repeats::default(),
                audit_rows: audit_rows.max(1),
            }),
        })
    }

    pub(crate) fn memory(&self) -> RwLockReadGuard<'_, Memory> {
        self.inner.memory.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn memory_mut(&self) -> RwLockWriteGuard<'_, Memory> {
        self.inner.memory.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.inner.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn failed(&self, source: rusqlite::Error) -> Error {
        mumba_database::Error::new(&self.inner.path, source).into()
    }

    pub(crate) fn audited_sender(&self) -> &broadcast::Sender<AuditEntry> {
        &self.inner.audited
    }

    pub(crate) fn repeats(&self) -> &audit::Repeats {
        &self.inner.repeats
    }

    pub(crate) fn audit_rows(&self) -> u64 {
        self.inner.audit_rows
    }

    /// Apps whose permissions change from now on.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.inner.changes.subscribe()
    }

    fn changed(&self, app: AppId) {
        let _ = self.inner.changes.send(Change { app });
    }

    /// How something that the manifest asks for stands.
    pub fn state(&self, app: &AppId, wanted: &Wanted) -> State {
        state_of(self.memory().rows.get(&(*app, wanted.key.clone())), wanted)
    }

    /// How a power stands, whether or not the manifest asks for it: what it does not ask for is denied.
    pub fn state_of(&self, app: &AppId, wanted: Option<&Wanted>) -> State {
        wanted.map_or(State::Denied, |wanted| self.state(app, wanted))
    }

    /// Everything that the manifest asks for, and how it stands; and what the user granted beyond that.
    pub fn entries(&self, app: &AppId, manifest: &Manifest, find: impl Fn(&AppName) -> Option<AppId>) -> Vec<Entry> {
        let memory = self.memory();
        let mut all = Wanted::all(manifest, find);
        if memory.rows.contains_key(&(*app, Key::Unconfined)) {
            all.push(Wanted::unconfined());
        }
        all.into_iter()
            .map(|wanted| {
                let row = memory.rows.get(&(*app, wanted.key.clone()));
                let state = state_of(row, &wanted);
                let decided = row.filter(|row| row.state != State::Ask);
                Entry {
                    state,
                    by: decided.map(|row| row.by),
                    decided_at_ms: decided.map_or(0, |row| row.decided_at_ms),
                    asks_for_more: state == State::Ask && decided.is_some(),
                    unanswered: row.map_or(0, |row| row.unanswered),
                    wanted,
                }
            })
            .collect()
    }

    /// The user decides. A grant covers the scope of `wanted`, which is what was shown.
    ///
    /// # Errors
    /// When the record cannot be written, or the target of a call is not installed.
    pub fn decide(&self, app: &AppId, name: &str, wanted: &Wanted, decision: Decision, by: By) -> Result<()> {
        if let (Key::CallName(_), Decision::Grant) = (&wanted.key, decision) {
            return Err(Error::NoTarget { app: name.to_owned(), key: wanted.key.to_string() });
        }
        // Held from the look at what was there to the write: two who decide do so one after the other.
        let connection = self.connection();
        let was = self.memory().rows.get(&(*app, wanted.key.clone())).map(|row| row.state);
        let event = match (decision, was) {
            (Decision::Grant, _) => Event::Granted,
            (Decision::Deny, Some(State::Granted)) => Event::Revoked,
            (Decision::Deny, _) => Event::Denied,
            (Decision::Reset, _) => Event::Reset,
        };
        match decision {
            Decision::Reset => self.remove(&connection, app, &wanted.key)?,
            Decision::Grant | Decision::Deny => {
                let state = if decision == Decision::Grant { State::Granted } else { State::Denied };
                let row = Row { state, scope: wanted.scope.clone(), by, decided_at_ms: now_ms(), unanswered: 0 };
                self.write(&connection, app, &wanted.key, row)?;
            }
        }
        drop(connection);
        self.audit(app, name, Some(&wanted.key), event, by, &wanted.scope.parts().collect::<Vec<_>>().join(" "));
        self.changed(*app);
        Ok(())
    }

    /// Nobody answered a prompt: it is asked again next time, but not for ever.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub(crate) fn unanswered(&self, app: &AppId, wanted: &Wanted) -> Result<()> {
        // As in `decide`: what the user says in this moment must not be overwritten by what was there before.
        let connection = self.connection();
        let old = self.memory().rows.get(&(*app, wanted.key.clone())).cloned();
        let row = match old {
            Some(row) => Row { unanswered: row.unanswered.saturating_add(1), ..row },
            None => Row {
                state: State::Ask,
                scope: Scope::default(),
                by: By::Timeout,
                decided_at_ms: now_ms(),
                unanswered: 1,
            },
        };
        self.write(&connection, app, &wanted.key, row)?;
        drop(connection);
        self.changed(*app);
        Ok(())
    }

    fn write(&self, connection: &Connection, app: &AppId, key: &Key, row: Row) -> Result<()> {
        connection
            .execute(
                "INSERT INTO decisions (app_id, key, state, scope, decided_by, decided_at_ms, unanswered)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (app_id, key) DO UPDATE SET state = excluded.state, scope = excluded.scope,
                 decided_by = excluded.decided_by, decided_at_ms = excluded.decided_at_ms,
                 unanswered = excluded.unanswered",
                params![
                    app.to_string(),
                    key.to_string(),
                    row.state.name(),
                    row.scope.to_json(),
                    row.by.name(),
                    row.decided_at_ms,
                    row.unanswered
                ],
            )
            .map_err(|source| self.failed(source))?;
        // With the connection held: memory and file change in the same order.
        self.memory_mut().rows.insert((*app, key.clone()), row);
        Ok(())
    }

    fn remove(&self, connection: &Connection, app: &AppId, key: &Key) -> Result<()> {
        connection
            .execute("DELETE FROM decisions WHERE app_id = ?1 AND key = ?2", params![app.to_string(), key.to_string()])
            .map_err(|source| self.failed(source))?;
        self.memory_mut().rows.remove(&(*app, key.clone()));
        Ok(())
    }

    /// The app is uninstalled: nothing of its decisions is kept, nor its place as a provider, nor what others were granted
    /// to call of it. The audit log stays.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub fn forget(&self, app: &AppId, name: &str) -> Result<()> {
        let callers: Vec<AppId> = {
            let mut connection = self.connection();
            let mut memory = self.memory_mut();
            let called = Key::Call(*app);
            let transaction = connection.transaction().map_err(|source| self.failed(source))?;
            let id = app.to_string();
            transaction
                .execute("DELETE FROM decisions WHERE app_id = ?1 OR key = ?2", params![id, called.to_string()])
                .and_then(|_| transaction.execute("DELETE FROM providers WHERE app_id = ?1", params![id]))
                .map_err(|source| self.failed(source))?;
            transaction.commit().map_err(|source| self.failed(source))?;
            let callers = memory.rows.keys().filter(|(_, key)| *key == called).map(|(caller, _)| *caller).collect();
            memory.rows.retain(|(owner, key), _| owner != app && *key != called);
            memory.providers.retain(|_, provider| provider != app);
            callers
        };
        self.audit(app, name, None, Event::Forgotten, By::Host, "");
        for app in callers.into_iter().chain([*app]) {
            self.changed(app);
        }
        Ok(())
    }

    /// The app that the user chose for a common API.
    pub fn provider(&self, api: &ApiName) -> Option<AppId> {
        self.memory().providers.get(api).copied()
    }

    /// Every choice of a provider.
    pub fn providers(&self) -> Vec<(ApiName, AppId)> {
        let mut all: Vec<_> = self.memory().providers.iter().map(|(api, app)| (api.clone(), *app)).collect();
        all.sort();
        all
    }

    /// The user chooses who provides a common API; `None` takes the choice back, so that it is asked again.
    ///
    /// # Errors
    /// When the record cannot be written. Whether the app provides the API is for the caller to check.
    pub fn set_provider(&self, api: &ApiName, provider: Option<(AppId, &str)>, by: By) -> Result<()> {
        let before = self.provider(api);
        {
            let connection = self.connection();
            match provider {
                Some((app, _)) => connection.execute(
                    "INSERT INTO providers (api, app_id) VALUES (?1, ?2)
                     ON CONFLICT (api) DO UPDATE SET app_id = excluded.app_id",
                    params![api.as_str(), app.to_string()],
                ),
                None => connection.execute("DELETE FROM providers WHERE api = ?1", params![api.as_str()]),
            }
            .map_err(|source| self.failed(source))?;
            let mut memory = self.memory_mut();
            match provider {
                Some((app, _)) => memory.providers.insert(api.clone(), app),
                None => memory.providers.remove(api),
            };
        }
        if let Some((app, name)) = provider {
            self.audit(&app, name, Some(&Key::CallApi(api.clone())), Event::ProviderChosen, by, api.as_str());
            self.changed(app);
        }
        if let Some(before) = before {
            self.changed(before);
        }
        Ok(())
    }
}

fn state_of(row: Option<&Row>, wanted: &Wanted) -> State {
    let Some(row) = row else { return State::Ask };
    match row.state {
        State::Granted if row.scope.covers(&wanted.scope) => State::Granted,
        State::Denied => State::Denied,
        State::Granted | State::Ask if row.unanswered >= UNANSWERED_MAX => State::Denied,
        State::Granted | State::Ask => State::Ask,
    }
}

fn load(connection: &Connection) -> Result<Memory, rusqlite::Error> {
    let mut memory = Memory::default();
    let mut statement =
        connection.prepare("SELECT app_id, key, state, scope, decided_by, decided_at_ms, unanswered FROM decisions")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let (app, key): (String, String) = (row.get(0)?, row.get(1)?);
        // A key that this version does not know grants nothing.
        let (Ok(app), Ok(key)) = (AppId::parse(&app), Key::parse(&key)) else { continue };
        let state = match row.get::<_, String>(2)?.as_str() {
            "granted" => State::Granted,
            "denied" => State::Denied,
            _ => State::Ask,
        };
        let record = Row {
            state,
            scope: Scope::from_json(&row.get::<_, String>(3)?),
            by: By::from_name(&row.get::<_, String>(4)?),
            decided_at_ms: row.get(5)?,
            unanswered: row.get(6)?,
        };
        memory.rows.insert((app, key), record);
    }
    let mut statement = connection.prepare("SELECT api, app_id FROM providers")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let (api, app): (String, String) = (row.get(0)?, row.get(1)?);
        if let (Ok(api), Ok(app)) = (ApiName::parse(api), AppId::parse(&app)) {
            memory.providers.insert(api, app);
        }
    }
    Ok(memory)
}

#[cfg(test)]
mod tests;
