//! The notes in one SQLite database: what a call has confirmed is on the disk.
//!
//! The store checks what it is given, counts revisions and searches. It does not know who asks, and tells nobody of
//! changes: that is [`crate::api`]'s part. All of it blocks, so call it from a thread that may wait.

mod migrations;
mod search;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Row, TransactionBehavior, params};

use search::Search;

/// The longest title, in bytes.
pub const MAX_TITLE_BYTES: usize = 500;
/// The longest body, in bytes.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;
/// How long a deleted note can be restored.
pub const RESTORABLE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

const DEFAULT_PAGE: usize = 100;
const MAX_PAGE: usize = 500;

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No note has this id, or it is deleted.
    #[error("there is no note {id}: it may have been deleted")]
    NotFound {
        /// The id that was asked for.
        id: String,
    },
    /// The note was changed in the meantime.
    #[error("note {id} was changed in the meantime: it has revision {actual} and not {expected}; read it again")]
    Conflict {
        /// The note.
        id: String,
        /// What the caller thought.
        expected: i64,
        /// What the note has.
        actual: i64,
    },
    /// An argument is not valid.
    #[error("{0}")]
    Invalid(String),
    /// A newer release of the app wrote this database.
    #[error(
        "the database has version {version}, and this release knows only {newest}: install the newer release again"
    )]
    FromTheFuture {
        /// What the database has.
        version: u32,
        /// What this program knows.
        newest: u32,
    },
    /// No space is left for the database.
    #[error("the disk is full: the note was not saved; free some space and try again")]
    DiskFull,
    /// The folder cannot be made or the file cannot be opened.
    #[error("cannot open the database {}: {message}", path.display())]
    Open {
        /// The database.
        path: PathBuf,
        /// What the system says.
        message: String,
    },
    /// SQLite failed.
    #[error("the database failed: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            _ => Error::Database(error),
        }
    }
}

/// A note with its whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// 32 lower-case hexadecimal digits.
    pub id: String,
    /// One line.
    pub title: String,
    /// The text.
    pub body: String,
    /// When it was made, in milliseconds since 1970.
    pub create_time_ms: i64,
    /// When its text changed last, in milliseconds since 1970.
    pub update_time_ms: i64,
    /// Counts the changes.
    pub revision: i64,
}

/// A note as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The note.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Part of its body on one line.
    pub snippet: String,
    /// When its text changed last, in milliseconds since 1970.
    pub update_time_ms: i64,
    /// Counts the changes.
    pub revision: i64,
}

/// Some of the notes that match, in the order of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The notes of this page.
    pub notes: Vec<Summary>,
    /// Where the next page begins; empty on the last.
    pub next_page_token: String,
    /// How many notes match, on all pages.
    pub total_count: usize,
}

/// What an update did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// The note as it is now.
    Changed(Note),
    /// The note already was as the call wanted it.
    Unchanged(Note),
}

/// The notes of one data folder.
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens the database in a folder, which it makes where it is missing, migrates it to the newest version and drops
    /// notes that were deleted more than [`RESTORABLE`] ago.
    ///
    /// # Errors
    ///
    /// [`Error::Open`] names the file; [`Error::FromTheFuture`] leaves the database as it was.
    pub fn open(data_dir: &Path) -> Result<Store, Error> {
        let path = data_dir.join("notes.db");
        let failed = |message: String| Error::Open { path: path.clone(), message };
        std::fs::create_dir_all(data_dir).map_err(|error| failed(error.to_string()))?;
        let connection = Connection::open(&path).map_err(|error| failed(error.to_string()))?;
        Store::with_connection(connection).map_err(|error| match error {
            Error::Database(error) => failed(error.to_string()),
            other => other,
        })
    }

    fn with_connection(mut connection: Connection) -> Result<Store, Error> {
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // FULL syncs the log at every commit: a note that was confirmed outlives a power cut, not only a killed process.
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        migrations::migrate(&mut connection)?;
        let store = Store { connection };
        store.purge(now_ms() - i64::try_from(RESTORABLE.as_millis()).unwrap_or(i64::MAX))?;
        Ok(store)
    }

    /// The notes that contain every word of `query`, the one changed last first. `page_size` 0 takes a sensible one.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] for a page token that no page gave.
    pub fn list(&self, query: &str, page_size: usize, page_token: &str) -> Result<Page, Error> {
        let limit = if page_size == 0 { DEFAULT_PAGE } else { page_size.min(MAX_PAGE) };
        let search = Search::parse(query);
        let total_count = search.count(&self.connection)?;
        let after = if page_token.is_empty() { None } else { Some(parse_token(page_token)?) };
        // One more than asked for tells whether there is another page.
        let mut notes = search.page(&self.connection, limit + 1, after)?;
        let next_page_token = if notes.len() > limit {
            notes.truncate(limit);
            notes.last().map(|last| format!("{}-{}", last.update_time_ms, last.id)).unwrap_or_default()
        } else {
            String::new()
        };
        Ok(Page { notes, next_page_token, total_count })
    }

    /// One note.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] also for a deleted one.
    pub fn get(&self, id: &str) -> Result<Note, Error> {
        check_id(id)?;
        match find(&self.connection, id)? {
            Some((note, false)) => Ok(note),
            _ => Err(Error::NotFound { id: id.to_owned() }),
        }
    }

    /// Makes a note. An empty id lets the store choose; with the id of a note that exists, nothing changes.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] names the text that is too long; [`Error::NotFound`] if the id is that of a deleted note.
    pub fn create(&mut self, id: &str, title: &str, body: &str) -> Result<Written, Error> {
        check_text(title, body)?;
        let id = if id.is_empty() { new_id()? } else { check_id(id)?.to_owned() };
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        match find(&transaction, &id)? {
            Some((note, false)) => return Ok(Written::Unchanged(note)),
            Some((_, true)) => return Err(Error::NotFound { id }),
            None => {}
        }
        let now = now_ms();
        transaction.execute(
            "INSERT INTO notes (id, title, body, create_time_ms, update_time_ms, revision) VALUES (?1, ?2, ?3, ?4, ?4, 1)",
            params![id, title, body, now],
        )?;
        transaction.commit()?;
        Ok(Written::Changed(Note {
            id,
            title: title.to_owned(),
            body: body.to_owned(),
            create_time_ms: now,
            update_time_ms: now,
            revision: 1,
        }))
    }

    /// Replaces the text of a note that has revision `expected`, or of any with 0.
    ///
    /// # Errors
    ///
    /// [`Error::Conflict`] if the note has another revision and another text.
    pub fn update(&mut self, id: &str, title: &str, body: &str, expected: i64) -> Result<Written, Error> {
        check_id(id)?;
        check_text(title, body)?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some((note, false)) = find(&transaction, id)? else { return Err(Error::NotFound { id: id.to_owned() }) };
        if note.title == title && note.body == body {
            return Ok(Written::Unchanged(note));
        }
        if expected != 0 && expected != note.revision {
            return Err(Error::Conflict { id: id.to_owned(), expected, actual: note.revision });
        }
        let (now, revision) = (now_ms(), note.revision + 1);
        transaction.execute(
            "UPDATE notes SET title = ?2, body = ?3, update_time_ms = ?4, revision = ?5 WHERE id = ?1",
            params![id, title, body, now, revision],
        )?;
        transaction.commit()?;
        Ok(Written::Changed(Note {
            title: title.to_owned(),
            body: body.to_owned(),
            update_time_ms: now,
            revision,
            ..note
        }))
    }

    /// Deletes a note, which [`Store::restore`] brings back, and returns it as it was.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] also for one that is deleted already.
    pub fn delete(&mut self, id: &str) -> Result<Note, Error> {
        check_id(id)?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some((note, false)) = find(&transaction, id)? else { return Err(Error::NotFound { id: id.to_owned() }) };
        let revision = note.revision + 1;
        transaction.execute(
            "UPDATE notes SET delete_time_ms = ?2, revision = ?3 WHERE id = ?1",
            params![id, now_ms(), revision],
        )?;
        transaction.commit()?;
        Ok(Note { revision, ..note })
    }

    /// Takes a deletion back. The note has its old place in the list.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if no note has this id, or it was deleted too long ago.
    pub fn restore(&mut self, id: &str) -> Result<Written, Error> {
        check_id(id)?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (note, deleted) = find(&transaction, id)?.ok_or_else(|| Error::NotFound { id: id.to_owned() })?;
        if !deleted {
            return Ok(Written::Unchanged(note));
        }
        let revision = note.revision + 1;
        transaction
            .execute("UPDATE notes SET delete_time_ms = NULL, revision = ?2 WHERE id = ?1", params![id, revision])?;
        transaction.commit()?;
        Ok(Written::Changed(Note { revision, ..note }))
    }

    /// Drops notes that were deleted before a time.
    fn purge(&self, before_ms: i64) -> Result<(), Error> {
        self.connection.execute("DELETE FROM notes WHERE delete_time_ms < ?1", params![before_ms])?;
        Ok(())
    }
}

/// The note with an id, and whether it is deleted.
fn find(connection: &Connection, id: &str) -> Result<Option<(Note, bool)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, title, body, create_time_ms, update_time_ms, revision, delete_time_ms FROM notes WHERE id = ?1",
    )?;
    let read = |row: &Row<'_>| {
        let note = Note {
            id: row.get(0)?,
            title: row.get(1)?,
            body: row.get(2)?,
            create_time_ms: row.get(3)?,
            update_time_ms: row.get(4)?,
            revision: row.get(5)?,
        };
        Ok((note, row.get::<_, Option<i64>>(6)?.is_some()))
    };
    Ok(statement.query_row([id], read).optional()?)
}

fn check_id(id: &str) -> Result<&str, Error> {
    let valid = id.len() == 32 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if valid { Ok(id) } else { Err(Error::Invalid(format!("{id:?} is no id: it has to be 32 digits of 0-9 and a-f"))) }
}

fn check_text(title: &str, body: &str) -> Result<(), Error> {
    if title.len() > MAX_TITLE_BYTES {
        let length = title.len();
        return Err(Error::Invalid(format!("the title has {length} bytes; at most {MAX_TITLE_BYTES} are possible")));
    }
    if title.contains(['\n', '\r']) {
        return Err(Error::Invalid("the title has more than one line".to_owned()));
    }
    if body.len() > MAX_BODY_BYTES {
        let length = body.len();
        return Err(Error::Invalid(format!(
            "the text has {length} bytes; a note can have {MAX_BODY_BYTES}: split it into two"
        )));
    }
    Ok(())
}

fn parse_token(token: &str) -> Result<(i64, &str), Error> {
    token
        .rsplit_once('-')
        .and_then(|(time, id)| Some((time.parse().ok()?, check_id(id).ok()?)))
        .ok_or_else(|| Error::Invalid(format!("{token:?} is no page token: take the one of the page before")))
}

fn new_id() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::Invalid(format!("the system gives no random bytes: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
