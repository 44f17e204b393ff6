//! SQLite files of the host: how they are opened, brought to the newest schema, and what goes wrong with them.
//!
//! A file's schema has a version, `PRAGMA user_version`: the number of migrations that were run. All of them run in one
//! transaction, and a file of a later version of Mumba is left as it is.

#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a database cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No room is left.
    #[error("{}: the disk is full; free some space and try again (nothing was changed)", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// A later version of Mumba wrote the file.
    #[error(
        "{}: the file has schema {found}, this version of Mumba knows {known}; use the newer version, or set MUMBA_HOME to \
         another folder", path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The last one that is known here.
        known: u32,
    },
    /// SQLite refused.
    #[error("{}: {source}", path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What it says.
        #[source]
        source: rusqlite::Error,
    },
}

impl Error {
    /// What SQLite said of this file, told apart by whether room is left.
    pub fn new(path: &Path, source: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as Code;
        let full = match source.sqlite_error_code() {
            Some(Code::DiskFull) => true,
            // SQLite does not tell why the files beside the database could not grow.
            Some(Code::SystemIoFailure | Code::CannotOpen) => has_no_room(path),
            _ => false,
        };
        let path = path.to_owned();
        if full { Error::DiskFull { path } } else { Error::Sqlite { path, source } }
    }

    /// Whether it is that no room is left.
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Error::DiskFull { .. })
    }
}

/// Opens or makes a database, and brings its schema to the newest version.
///
/// Each migration brings the schema from the version of its place in the list to the next.
///
/// # Errors
///
/// When the file cannot be used or is of a later version.
pub fn open(path: &Path, migrations: &[&str]) -> Result<Connection> {
    let mut connection = connect(path)?;
    migrate(&mut connection, path, migrations)?;
    Ok(connection)
}

/// A further connection to a database that [`open`] opened.
///
/// What was committed stays through a power cut, and readers do not wait for a writer.
///
/// # Errors
///
/// When the file cannot be used.
pub fn connect(path: &Path) -> Result<Connection> {
    let set_up = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(connection)
    };
    set_up().map_err(|source| Error::new(path, source))
}

fn migrate(connection: &mut Connection, path: &Path, migrations: &[&str]) -> Result<()> {
    let failed = |source| Error::new(path, source);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    let found: u32 = transaction.query_row("PRAGMA user_version", (), |row| row.get(0)).map_err(failed)?;
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(Error::Newer { path: path.to_owned(), found, known });
    }
    for (version, sql) in (1..).zip(migrations).skip(found as usize) {
        transaction.execute_batch(sql).map_err(failed)?;
        transaction.pragma_update(None, "user_version", version).map_err(failed)?;
    }
    transaction.commit().map_err(failed)
}

fn has_no_room(path: &Path) -> bool {
    let folder = path.parent().unwrap_or(path);
    rustix::fs::statvfs(folder).is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) < 256 << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "CREATE TABLE one (number INTEGER NOT NULL) STRICT";
    const SECOND: &str = "ALTER TABLE one ADD COLUMN name TEXT; INSERT INTO one VALUES (1, 'a')";

    fn version(connection: &Connection) -> u32 {
        connection.query_row("PRAGMA user_version", (), |row| row.get(0)).unwrap()
    }

    #[test]
    fn each_migration_runs_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file.db");
        assert_eq!(version(&open(&path, &[FIRST]).unwrap()), 1);
        for _ in 0..2 {
            let connection = open(&path, &[FIRST, SECOND]).unwrap();
            assert_eq!(version(&connection), 2);
            assert_eq!(connection.query_row("SELECT count(*) FROM one", (), |row| row.get(0)), Ok(1));
        }
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file.db");
        drop(open(&path, &[FIRST]).unwrap());
        let error = open(&path, &[FIRST, SECOND, "nonsense"]).unwrap_err();
        assert!(matches!(error, Error::Sqlite { .. }) && error.to_string().contains("nonsense"), "{error}");
        let connection = open(&path, &[FIRST]).unwrap();
        assert_eq!(connection.query_row("SELECT count(*) FROM one", (), |row| row.get(0)), Ok(0));
    }

    #[test]
    fn a_file_of_a_later_version_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file.db");
        drop(open(&path, &[FIRST, SECOND]).unwrap());
        let error = open(&path, &[FIRST]).unwrap_err();
        assert!(matches!(error, Error::Newer { found: 2, known: 1, .. }), "{error}");
        assert_eq!(version(&connect(&path).unwrap()), 2);
    }
}
