//! The versions of the database, each made from the one before in a transaction of its own.

use rusqlite::Connection;

use super::Error;

/// Step `n` (counted from 0) makes version `n + 1`. Steps are never changed, only added.
const STEPS: [&str; 2] = [
    // 1: the notes.
    "CREATE TABLE notes (
         row INTEGER PRIMARY KEY,
         id TEXT NOT NULL UNIQUE,
         title TEXT NOT NULL,
         body TEXT NOT NULL,
         create_time_ms INTEGER NOT NULL,
         update_time_ms INTEGER NOT NULL,
         delete_time_ms INTEGER,
         revision INTEGER NOT NULL
     ) STRICT;
     CREATE INDEX notes_by_time ON notes (update_time_ms DESC, id) WHERE delete_time_ms IS NULL;",
    // 2: an index of every three letters in a row, so that a search for a part of a word need not read every note.
    "CREATE VIRTUAL TABLE notes_text USING fts5 (
         title, body, content = 'notes', content_rowid = 'row', tokenize = 'trigram'
     );
     CREATE TRIGGER notes_text_insert AFTER INSERT ON notes BEGIN
         INSERT INTO notes_text (rowid, title, body) VALUES (new.row, new.title, new.body);
     END;
     CREATE TRIGGER notes_text_delete AFTER DELETE ON notes BEGIN
         INSERT INTO notes_text (notes_text, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
     END;
     CREATE TRIGGER notes_text_update AFTER UPDATE OF title, body ON notes BEGIN
         INSERT INTO notes_text (notes_text, rowid, title, body) VALUES ('delete', old.row, old.title, old.body);
         INSERT INTO notes_text (rowid, title, body) VALUES (new.row, new.title, new.body);
     END;
     INSERT INTO notes_text (notes_text) VALUES ('rebuild');",
];

/// The version that this program reads and writes.
pub(super) const NEWEST: u32 = STEPS.len() as u32;

/// Brings the database to [`NEWEST`].
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    loop {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version > NEWEST {
            return Err(Error::FromTheFuture { version, newest: NEWEST });
        }
        let Some(step) = STEPS.get(version as usize) else { return Ok(()) };
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", version + 1)?;
        transaction.commit()?;
    }
}

/// Makes a database of an older version, as an older release of the app left it.
#[cfg(test)]
pub(super) fn make_version(connection: &Connection, version: u32) {
    for step in &STEPS[..version as usize] {
        connection.execute_batch(step).unwrap();
    }
    connection.pragma_update(None, "user_version", version).unwrap();
}
