//! The list of installed apps and their releases, in SQLite.
//!
//! It holds rows and nothing else: what the rows mean for the folders on disk is decided in [`crate::install`].

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::{AppId, Error, Result};

/// Each brings the schema from the version of its place in the list to the next.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/001_apps.sql")];

/// An installed app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AppRow {
    pub(crate) id: AppId,
    pub(crate) name: String,
    pub(crate) development: bool,
    pub(crate) source_folder: Option<PathBuf>,
    pub(crate) current_release: Option<u64>,
    pub(crate) removal: Option<Removal>,
}

/// What an uninstall that has begun does with the app's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Removal {
    KeepData,
    RemoveData,
}

/// A release of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReleaseRow {
    pub(crate) number: u64,
    pub(crate) folder: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) size_bytes: u64,
    pub(crate) installed_at_ms: i64,
}

#[derive(Debug)]
pub(crate) struct Registry {
    path: PathBuf,
    connection: Connection,
}

impl Removal {
    fn name(self) -> &'static str {
        match self {
            Removal::KeepData => "keep data",
            Removal::RemoveData => "remove data",
        }
    }
}

impl Registry {
    /// Opens or makes the registry and brings it to the schema of this version.
    pub(crate) fn open(path: &Path) -> Result<Registry> {
        let failed = |source| Error::registry(path, source);
        let mut connection = Connection::open(path).map_err(failed)?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(failed)?;
        connection.pragma_update(None, "journal_mode", "WAL").map_err(failed)?;
        // The link on disk is synced before and after the rows: the rows must not lag behind a power cut.
        connection.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
        connection.pragma_update(None, "foreign_keys", true).map_err(failed)?;
        migrate(&mut connection, path)?;
        Ok(Registry { path: path.to_owned(), connection })
    }

    pub(crate) fn apps(&self) -> Result<Vec<AppRow>> {
        self.query(
            "SELECT id, name, development, source_folder, current_release, removal FROM apps ORDER BY name",
            (),
            |row| {
                let id: String = row.get(0)?;
                let removal: Option<String> = row.get(5)?;
                Ok(AppRow {
                    id: AppId::parse(&id).map_err(|_| rusqlite::Error::InvalidColumnName("id".to_owned()))?,
                    name: row.get(1)?,
                    development: row.get(2)?,
                    source_folder: row.get::<_, Option<String>>(3)?.map(PathBuf::from),
                    current_release: row.get(4)?,
                    removal: removal.map(|text| match text.as_str() {
                        "remove data" => Removal::RemoveData,
                        _ => Removal::KeepData,
                    }),
                })
            },
        )
    }

    pub(crate) fn app(&self, id: &AppId) -> Result<Option<AppRow>> {
        Ok(self.apps()?.into_iter().find(|row| row.id == *id))
    }

    /// The releases of an app, oldest first.
    pub(crate) fn releases(&self, id: &AppId) -> Result<Vec<ReleaseRow>> {
        self.query(
            "SELECT number, folder, name, version, size_bytes, installed_at_ms FROM releases
             WHERE app_id = ?1 ORDER BY number",
            [id.to_string()],
            |row| {
                Ok(ReleaseRow {
                    number: row.get(0)?,
                    folder: row.get(1)?,
                    name: row.get(2)?,
                    version: row.get(3)?,
                    size_bytes: row.get(4)?,
                    installed_at_ms: row.get(5)?,
                })
            },
        )
    }

    /// Adds a release that is about to come into use, and its app where it is new.
    pub(crate) fn prepare(&mut self, app: &AppRow, release: &ReleaseRow) -> Result<()> {
        self.transaction(|transaction| {
            transaction.execute(
                "INSERT INTO apps (id, name, development, source_folder, current_release, removal)
                 VALUES (?1, ?2, ?3, ?4, NULL, NULL) ON CONFLICT (id) DO NOTHING",
                params![app.id.to_string(), app.name, app.development, text(app.source_folder.as_deref())],
            )?;
            transaction.execute(
                "INSERT INTO releases (app_id, number, folder, name, version, size_bytes, installed_at_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    app.id.to_string(),
                    release.number,
                    release.folder,
                    release.name,
                    release.version,
                    release.size_bytes,
                    release.installed_at_ms
                ],
            )?;
            Ok(())
        })
    }

    /// Notes which release is in use.
    pub(crate) fn set_current(&mut self, id: &AppId, release: &ReleaseRow) -> Result<()> {
        self.transaction(|transaction| {
            transaction.execute(
                "UPDATE apps SET current_release = ?2, name = ?3, removal = NULL WHERE id = ?1",
                params![id.to_string(), release.number, release.name],
            )?;
            Ok(())
        })
    }

    pub(crate) fn set_removal(&mut self, id: &AppId, removal: Option<Removal>) -> Result<()> {
        self.transaction(|transaction| {
            transaction.execute(
                "UPDATE apps SET removal = ?2 WHERE id = ?1",
                params![id.to_string(), removal.map(Removal::name)],
            )?;
            Ok(())
        })
    }

    pub(crate) fn forget_release(&mut self, id: &AppId, number: u64) -> Result<()> {
        self.transaction(|transaction| {
            transaction
                .execute("DELETE FROM releases WHERE app_id = ?1 AND number = ?2", params![id.to_string(), number])?;
            Ok(())
        })
    }

    /// Forgets an app and its releases.
    pub(crate) fn forget_app(&mut self, id: &AppId) -> Result<()> {
        self.transaction(|transaction| {
            transaction.execute("DELETE FROM apps WHERE id = ?1", [id.to_string()])?;
            Ok(())
        })
    }

    fn query<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let run =
            || self.connection.prepare_cached(sql)?.query_map(params, read)?.collect::<rusqlite::Result<Vec<T>>>();
        run().map_err(|source| Error::registry(&self.path, source))
    }

    fn transaction(&mut self, work: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<()>) -> Result<()> {
        let run = || {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            work(&transaction)?;
            transaction.commit()
        };
        run().map_err(|source| Error::registry(&self.path, source))
    }
}

fn text(path: Option<&Path>) -> Option<&str> {
    path.and_then(Path::to_str)
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let failed = |source| Error::registry(path, source);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    let found: u32 =
        transaction.query_row("PRAGMA user_version", (), |row| row.get(0)).optional().map_err(failed)?.unwrap_or(0);
    let known = MIGRATIONS.len() as u32;
    if found > known {
        return Err(Error::NewerRegistry { path: path.to_owned(), found, known });
    }
    for (version, sql) in (1..).zip(MIGRATIONS).skip(found as usize) {
        transaction.execute_batch(sql).map_err(failed)?;
        transaction.pragma_update(None, "user_version", version).map_err(failed)?;
    }
    transaction.commit().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(number: u64) -> ReleaseRow {
        ReleaseRow {
            number,
            folder: format!("{number}-1.0.0"),
            name: "notes".to_owned(),
            version: "1.0.0".to_owned(),
            size_bytes: 7,
            installed_at_ms: 9,
        }
    }

    fn app() -> AppRow {
        AppRow {
            id: AppId::from_bytes([7; 32]),
            name: "notes".to_owned(),
            development: true,
            source_folder: Some("/src/notes".into()),
            current_release: None,
            removal: None,
        }
    }

    #[test]
    fn rows_outlive_the_connection() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        let mut app = app();
        {
            let mut registry = Registry::open(&path).unwrap();
            registry.prepare(&app, &release(1)).unwrap();
            registry.prepare(&app, &release(2)).unwrap();
            registry.set_current(&app.id, &release(2)).unwrap();
            registry.set_removal(&app.id, Some(Removal::RemoveData)).unwrap();
        }
        let mut registry = Registry::open(&path).unwrap();
        app.current_release = Some(2);
        app.removal = Some(Removal::RemoveData);
        assert_eq!(registry.apps().unwrap(), [app.clone()]);
        assert_eq!(registry.releases(&app.id).unwrap(), [release(1), release(2)]);
        registry.forget_release(&app.id, 1).unwrap();
        assert_eq!(registry.releases(&app.id).unwrap(), [release(2)]);
        registry.forget_app(&app.id).unwrap();
        assert_eq!(registry.app(&app.id).unwrap(), None);
        assert_eq!(registry.releases(&app.id).unwrap(), []);
    }

    #[test]
    fn a_newer_schema_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        drop(Registry::open(&path).unwrap());
        Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
        let error = Registry::open(&path).unwrap_err();
        assert!(matches!(error, Error::NewerRegistry { found: 99, known: 1, .. }));
        assert!(error.to_string().contains("schema 99"));
        let left: u32 =
            Connection::open(&path).unwrap().query_row("PRAGMA user_version", (), |row| row.get(0)).unwrap();
        assert_eq!(left, 99);
    }

    #[test]
    fn what_is_no_database_is_an_error_that_names_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        std::fs::write(&path, "this is no database, only a text of some length").unwrap();
        assert!(Registry::open(&path).unwrap_err().to_string().contains("registry.db"));
    }
}
