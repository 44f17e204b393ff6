//! The repositories that the user added, and what their lists say: in SQLite, so that it can be searched with no network.
//!
//! Whatever a repository says is kept as what that repository says. An app is its address: entries of one address in
//! several repositories are one result, which names all of them, and two apps of one name are two results.

mod search;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use mumba_apps::AppId;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, TransactionBehavior, params};

use crate::{Entry, Error, Icon, IconFormat, RepositoryFolder, Result};

pub use search::{Found, MAX_RESULTS, NamedBy, Query, SearchResults};

/// Each brings the schema from the version of its place in the list to the next.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/001_catalogue.sql")];
/// Repositories that a user may have.
const MAX_REPOSITORIES: u64 = 256;
/// Bytes that the icons of a repository may have together.
const MAX_ICONS_BYTES: u64 = 256 << 20;

/// A repository that the user added.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repository {
    /// Its address.
    pub address: AppId,
    /// Its short name.
    pub name: String,
    /// Its title, for people.
    pub title: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Who chooses the apps; may be empty.
    pub curator: String,
    /// Version of its newest release that was seen.
    pub version: String,
    /// Sequence of that release.
    pub sequence: u64,
    /// How many apps it lists.
    pub apps: u64,
    /// When it was added, in milliseconds since the Unix epoch.
    pub added_at_ms: i64,
    /// When its list last changed here.
    pub changed_at_ms: i64,
    /// When it was last looked at.
    pub seen_at_ms: i64,
}

/// The catalogue. Cheap to clone; any thread. Searches do not wait while a repository is replaced.
#[derive(Clone, Debug)]
pub struct Catalogue {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
}

impl Catalogue {
    /// Opens or makes the catalogue.
    ///
    /// # Errors
    ///
    /// When the file cannot be used or is of a later version.
    pub fn open(path: &Path) -> Result<Catalogue> {
        let writer = mumba_database::open(path, &MIGRATIONS)?;
        let reader = mumba_database::connect(path)?;
        let (writer, reader) = (Mutex::new(writer), Mutex::new(reader));
        Ok(Catalogue { inner: Arc::new(Inner { path: path.to_owned(), writer, reader }) })
    }

    /// The repositories, in the order in which they were added.
    ///
    /// # Errors
    ///
    /// When the catalogue cannot be read.
    pub fn repositories(&self) -> Result<Vec<Repository>> {
        self.read(|transaction| {
            let sql = format!("{REPOSITORIES} ORDER BY number");
            transaction.prepare_cached(&sql)?.query_map((), repository)?.collect()
        })
    }

    /// A repository, by its address or by a name that no other one has.
    ///
    /// # Errors
    ///
    /// When there is no such repository, or several.
    pub fn find(&self, wanted: &str) -> Result<Repository> {
        let address = AppId::parse(wanted).ok();
        let is_meant = |one: &Repository| address.map_or(one.name == wanted, |address| one.address == address);
        let mut found: Vec<_> = self.repositories()?.into_iter().filter(is_meant).collect();
        match found.len() {
            1 => Ok(found.remove(0)),
            0 => Err(Error::NotFound { wanted: wanted.to_owned() }),
            _ => {
                let addresses = found.iter().map(|one| one.address.to_string()).collect();
                Err(Error::Ambiguous { wanted: wanted.to_owned(), addresses })
            }
        }
    }

    /// Puts what a repository's folder says in place of what it said before, and adds the repository if it is new: all of
    /// it or nothing. `folder` must be a verified release of `address` with this sequence, given as an absolute path. When
    /// the sequence is known already, nothing is read, and the repository only counts as seen.
    ///
    /// # Errors
    ///
    /// When the folder is no repository's or anything in it is wrong, something more recent is known, there are too many
    /// repositories, or the catalogue cannot be written.
    pub fn replace(&self, address: AppId, sequence: u64, folder: &Path) -> Result<Repository> {
        let known = self.known(&address)?;
        match known {
            Some(known) if known > sequence => return Err(Error::Older { address, sequence, known }),
            Some(known) if known == sequence => {}
            _ => self.take(address, sequence, &RepositoryFolder::open(folder)?)?,
        }
        self.seen(&address)
    }

    /// Notes that a repository was looked at, and that nothing more recent was there.
    ///
    /// # Errors
    ///
    /// When it was not added, or the catalogue cannot be written.
    pub fn seen(&self, address: &AppId) -> Result<Repository> {
        self.write(|transaction| {
            let sql = "UPDATE repositories SET seen_at_ms = ?2 WHERE address = ?1";
            transaction.execute(sql, params![address.to_string(), now_ms()])?;
            Ok(())
        })?;
        self.find(&address.to_string())
    }

    /// Forgets a repository, given by its address or by a name that no other one has, and what it says.
    ///
    /// # Errors
    ///
    /// When there is no such repository, or several, or the catalogue cannot be written.
    pub fn remove(&self, wanted: &str) -> Result<Repository> {
        let found = self.find(wanted)?;
        self.write(|transaction| {
            transaction.execute("DELETE FROM repositories WHERE address = ?1", [found.address.to_string()])?;
            Ok(())
        })?;
        Ok(found)
    }

    /// The icon of an app, as a repository has it; without one, as the repository has it that was added first of those that
    /// have one.
    ///
    /// # Errors
    ///
    /// When the catalogue cannot be read.
    pub fn icon(&self, app: &AppId, repository: Option<&AppId>) -> Result<Option<Icon>> {
        self.read(|transaction| {
            let sql = "SELECT icons.media_type, icons.bytes FROM entries
                       JOIN icons ON icons.entry = entries.id JOIN repositories ON repositories.number = entries.repository
                       WHERE entries.address = ?1 AND (?2 IS NULL OR repositories.address = ?2)
                       ORDER BY repositories.number LIMIT 1";
            let repository = repository.map(AppId::to_string);
            let row = |row: &Row<'_>| {
                let media_type: String = row.get(0)?;
                let svg = media_type == IconFormat::Svg.media_type();
                Ok(Icon { format: if svg { IconFormat::Svg } else { IconFormat::Png }, bytes: row.get(1)? })
            };
            transaction.prepare_cached(sql)?.query_row(params![app.to_string(), repository], row).optional()
        })
    }

    /// Sequence of the release of a repository that is known.
    fn known(&self, address: &AppId) -> Result<Option<u64>> {
        self.read(|transaction| {
            let sql = "SELECT sequence FROM repositories WHERE address = ?1";
            transaction.query_row(sql, [address.to_string()], |row| row.get(0)).optional()
        })
    }

    /// Writes what a folder says, in one transaction.
    fn take(&self, address: AppId, sequence: u64, folder: &RepositoryFolder) -> Result<()> {
        let manifest = folder.manifest();
        if let Some(found) = manifest.address.filter(|found| *found != address) {
            return Err(Error::OtherAddress { address, found });
        }
        let mut connection = self.writer();
        let failed = |source| self.failed(source);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let others = "SELECT count(*) FROM repositories WHERE address <> ?1";
        let others: u64 = transaction.query_row(others, [address.to_string()], |row| row.get(0)).map_err(failed)?;
        if others >= MAX_REPOSITORIES {
            return Err(Error::TooMuch { what: "the catalogue".to_owned(), limit: "256 repositories" });
        }
        let sql =
            "INSERT INTO repositories (address, name, title, description, curator, version, sequence, added_at_ms,
                       changed_at_ms, seen_at_ms)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?8)
                   ON CONFLICT (address) DO UPDATE SET name = excluded.name, title = excluded.title,
                       description = excluded.description, curator = excluded.curator, version = excluded.version,
                       sequence = excluded.sequence, changed_at_ms = excluded.changed_at_ms
                   RETURNING number";
        let curator = manifest.repository.as_ref().map_or("", |repository| repository.curator.as_str());
        let values = params![
            address.to_string(),
            manifest.name.as_str(),
            manifest.title,
            manifest.description,
            curator,
            manifest.version.to_string(),
            sequence,
            now_ms()
        ];
        let number: i64 = transaction.query_row(sql, values, |row| row.get(0)).map_err(failed)?;
        transaction.execute("DELETE FROM entries WHERE repository = ?1", [number]).map_err(failed)?;
        let mut icons_bytes = 0;
        for entry in folder.list().entries() {
            let icon = folder.icon(entry)?;
            icons_bytes += icon.as_ref().map_or(0, |icon| icon.bytes.len() as u64);
            if icons_bytes > MAX_ICONS_BYTES {
                let what = format!("the icons of the repository {address} together");
                return Err(Error::TooMuch { what, limit: "256 MiB" });
            }
            insert(&transaction, number, entry, icon.as_ref()).map_err(failed)?;
        }
        transaction.commit().map_err(failed)
    }

    fn failed(&self, source: rusqlite::Error) -> Error {
        mumba_database::Error::new(&self.inner.path, source).into()
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        self.inner.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes something in one transaction.
    fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut connection = self.writer();
        let write = || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&transaction)?;
            transaction.commit().map(|()| result)
        };
        write().map_err(|source| self.failed(source))
    }

    /// Reads in one transaction: several statements see the same.
    fn read<T>(&self, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut connection = self.inner.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let read = || work(&connection.transaction()?);
        read().map_err(|source| self.failed(source))
    }
}

fn insert(transaction: &Transaction<'_>, repository: i64, entry: &Entry, icon: Option<&Icon>) -> rusqlite::Result<()> {
    let categories: String = entry.categories.iter().map(|category| format!("{category};")).collect();
    transaction
        .prepare_cached(
            "INSERT INTO entries (repository, address, name, sort_title, categories, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            repository,
            entry.address.to_string(),
            entry.name.as_str(),
            entry.title.to_lowercase(),
            format!(";{categories}"),
            entry.encode()
        ])?;
    let id = transaction.last_insert_rowid();
    let keywords: Vec<&str> = entry.keywords.iter().map(String::as_str).collect();
    transaction
        .prepare_cached(
            "INSERT INTO search (rowid, name, title, summary, keywords, publisher, categories)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id,
            entry.name.as_str(),
            entry.title,
            entry.summary,
            keywords.join(" "),
            entry.publisher,
            categories.replace(';', " ")
        ])?;
    if let Some(icon) = icon {
        transaction
            .prepare_cached("INSERT INTO icons (entry, media_type, bytes) VALUES (?1, ?2, ?3)")?
            .execute(params![id, icon.format.media_type(), icon.bytes])?;
    }
    Ok(())
}

const REPOSITORIES: &str =
    "SELECT address, name, title, description, curator, version, sequence, added_at_ms, changed_at_ms,
    seen_at_ms, (SELECT count(*) FROM entries WHERE repository = number) FROM repositories";

fn repository(row: &Row<'_>) -> rusqlite::Result<Repository> {
    Ok(Repository {
        address: address(row, 0)?,
        name: row.get(1)?,
        title: row.get(2)?,
        description: row.get(3)?,
        curator: row.get(4)?,
        version: row.get(5)?,
        sequence: row.get(6)?,
        added_at_ms: row.get(7)?,
        changed_at_ms: row.get(8)?,
        seen_at_ms: row.get(9)?,
        apps: row.get(10)?,
    })
}

fn address(row: &Row<'_>, column: usize) -> rusqlite::Result<AppId> {
    let text: String = row.get(column)?;
    let wrong = |error| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error));
    AppId::parse(&text).map_err(wrong)
}

/// Milliseconds since the Unix epoch.
fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
