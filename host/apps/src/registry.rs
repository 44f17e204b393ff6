//! The list of installed apps and their releases, in SQLite.
//!
//! It holds rows and nothing else: what the rows mean for the folders on disk is decided in [`crate::install`].

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, params};

use crate::{AppId, Result};

/// Each brings the schema from the version of its place in the list to the next.
const MIGRATIONS: [&str; 2] =
    [include_str!("../migrations/001_apps.sql"), include_str!("../migrations/002_releases.sql")];

/// An installed app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AppRow {
    pub(crate) id: AppId,
    /// What it is called here: no two apps have one name.
    pub(crate) name: String,
    pub(crate) development: bool,
    pub(crate) source_folder: Option<PathBuf>,
    pub(crate) current_release: Option<u64>,
    /// Comes into use at the app's next start.
    pub(crate) staged_release: Option<u64>,
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
    /// What its manifest calls it.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) size_bytes: u64,
    pub(crate) installed_at_ms: i64,
    /// Where it was published.
    pub(crate) published: Option<Published>,
    /// Whether and why it was gone back from.
    pub(crate) mark: Option<Mark>,
    /// Its service was ready once.
    pub(crate) proved: bool,
}

/// What identifies a release that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Published {
    pub(crate) sequence: u64,
    /// SHA-256 of its record.
    pub(crate) record: [u8; 32],
}

/// Why a release that was in use is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The user went back from it.
    Held,
    /// The host did, for this reason.
    Failed(String),
}

/// Which versions an app's data belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DataRow {
    pub(crate) version: String,
    /// Of the copy that is kept beside them.
    pub(crate) copy_version: Option<String>,
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
        // The link on disk is synced before and after the rows: the rows must not lag behind a power cut.
        let connection = mumba_database::open(path, &MIGRATIONS)?;
        Ok(Registry { path: path.to_owned(), connection })
    }

    pub(crate) fn apps(&self) -> Result<Vec<AppRow>> {
        self.query(
            "SELECT id, name, development, source_folder, current_release, removal, staged_release
             FROM apps ORDER BY name",
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
                    staged_release: row.get(6)?,
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
            "SELECT number, folder, name, version, size_bytes, installed_at_ms, sequence, record, held, failed, proved
             FROM releases WHERE app_id = ?1 ORDER BY number",
            [id.to_string()],
            |row| {
                let (sequence, record): (Option<u64>, Option<String>) = (row.get(6)?, row.get(7)?);
                let record = record.as_deref().and_then(from_hex);
                let (held, failed): (bool, Option<String>) = (row.get(8)?, row.get(9)?);
                Ok(ReleaseRow {
                    number: row.get(0)?,
                    folder: row.get(1)?,
                    name: row.get(2)?,
                    version: row.get(3)?,
                    size_bytes: row.get(4)?,
                    installed_at_ms: row.get(5)?,
                    published: sequence.zip(record).map(|(sequence, record)| Published { sequence, record }),
                    mark: failed.map(Mark::Failed).or(held.then_some(Mark::Held)),
                    proved: row.get(10)?,
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
                "INSERT INTO releases
                 (app_id, number, folder, name, version, size_bytes, installed_at_ms, sequence, record)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    app.id.to_string(),
                    release.number,
                    release.folder,
                    release.name,
                    release.version,
                    release.size_bytes,
                    release.installed_at_ms,
                    release.published.map(|published| published.sequence),
                    release.published.map(|published| to_hex(&published.record)),
                ],
            )?;
            Ok(())
        })
    }

    /// Notes which release is in use, and what the app is called from now on. The first release of an app begins its data.
    pub(crate) fn set_current(&mut self, id: &AppId, release: &ReleaseRow, name: &str) -> Result<()> {
        self.transaction(|transaction| {
            let id = id.to_string();
            // Never used, so nothing to go back to.
            transaction.execute(
                "DELETE FROM releases WHERE app_id = ?1 AND number < ?2
                 AND number = (SELECT staged_release FROM apps WHERE id = ?1)",
                params![id, release.number],
            )?;
            transaction.execute(
                "UPDATE apps SET current_release = ?2, name = ?3, removal = NULL,
                 staged_release = nullif(max(coalesce(staged_release, 0), ?2), ?2) WHERE id = ?1",
                params![id, release.number, name],
            )?;
            transaction.execute(
                "INSERT INTO data (app_id, version) VALUES (?1, ?2) ON CONFLICT (app_id) DO NOTHING",
                params![id, release.version],
            )?;
            // With the data of another version it has to prove itself anew.
            transaction.execute(
                "UPDATE releases SET held = 0, failed = NULL,
                 proved = proved AND version = (SELECT version FROM data WHERE app_id = ?1)
                 WHERE app_id = ?1 AND number = ?2",
                params![id, release.number],
            )?;
            Ok(())
        })
    }

    /// Notes which release comes into use at the app's next start.
    pub(crate) fn set_staged(&mut self, id: &AppId, number: Option<u64>) -> Result<()> {
        self.execute("UPDATE apps SET staged_release = ?2 WHERE id = ?1", params![id.to_string(), number])
    }

    /// Notes that a release is gone back from, or is not.
    pub(crate) fn set_mark(&mut self, id: &AppId, number: u64, mark: Option<&Mark>) -> Result<()> {
        let failed = match mark {
            Some(Mark::Failed(why)) => Some(why),
            _ => None,
        };
        self.execute(
            "UPDATE releases SET held = ?3, failed = ?4 WHERE app_id = ?1 AND number = ?2",
            params![id.to_string(), number, mark == Some(&Mark::Held), failed],
        )
    }

    /// Notes that the service of a release was ready: the data are of its version, and no copy is needed.
    pub(crate) fn set_proved(&mut self, id: &AppId, release: &ReleaseRow) -> Result<()> {
        self.transaction(|transaction| {
            let id = id.to_string();
            transaction.execute(
                "UPDATE releases SET proved = 1 WHERE app_id = ?1 AND number = ?2",
                params![id, release.number],
            )?;
            transaction.execute(
                "UPDATE data SET version = ?2, copy_version = NULL WHERE app_id = ?1",
                params![id, release.version],
            )?;
            Ok(())
        })
    }

    /// Which versions the app's data belong to; nothing where it never had any.
    pub(crate) fn data(&self, id: &AppId) -> Result<Option<DataRow>> {
        let rows = self.query("SELECT version, copy_version FROM data WHERE app_id = ?1", [id.to_string()], |row| {
            Ok(DataRow { version: row.get(0)?, copy_version: row.get(1)? })
        })?;
        Ok(rows.into_iter().next())
    }

    /// The data are of another version now.
    pub(crate) fn set_data_version(&mut self, id: &AppId, version: &str) -> Result<()> {
        self.execute("UPDATE data SET version = ?2 WHERE app_id = ?1", params![id.to_string(), version])
    }

    /// A copy of the data as they are lies beside them, or does not.
    pub(crate) fn set_data_copied(&mut self, id: &AppId, copied: bool) -> Result<()> {
        self.execute(
            "UPDATE data SET copy_version = iif(?2, version, NULL) WHERE app_id = ?1",
            params![id.to_string(), copied],
        )
    }

    /// The copy has taken the place of the data.
    pub(crate) fn set_data_restored(&mut self, id: &AppId) -> Result<()> {
        self.execute(
            "UPDATE data SET version = coalesce(copy_version, version), copy_version = NULL WHERE app_id = ?1",
            [id.to_string()],
        )
    }

    /// The data are gone.
    pub(crate) fn forget_data(&mut self, id: &AppId) -> Result<()> {
        self.execute("DELETE FROM data WHERE app_id = ?1", [id.to_string()])
    }

    pub(crate) fn set_removal(&mut self, id: &AppId, removal: Option<Removal>) -> Result<()> {
        self.execute("UPDATE apps SET removal = ?2 WHERE id = ?1", params![id.to_string(), removal.map(Removal::name)])
    }

    pub(crate) fn forget_release(&mut self, id: &AppId, number: u64) -> Result<()> {
        self.execute("DELETE FROM releases WHERE app_id = ?1 AND number = ?2", params![id.to_string(), number])
    }

    /// Forgets an app and its releases. Which version its data are of is known as long as there are any.
    pub(crate) fn forget_app(&mut self, id: &AppId) -> Result<()> {
        self.execute("DELETE FROM apps WHERE id = ?1", [id.to_string()])
    }

    fn execute(&mut self, sql: &str, params: impl rusqlite::Params) -> Result<()> {
        self.transaction(|transaction| transaction.execute(sql, params).map(|_| ()))
    }

    fn query<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let run =
            || self.connection.prepare_cached(sql)?.query_map(params, read)?.collect::<rusqlite::Result<Vec<T>>>();
        Ok(run().map_err(|source| mumba_database::Error::new(&self.path, source))?)
    }

    fn transaction(&mut self, work: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<()>) -> Result<()> {
        let run = || {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            work(&transaction)?;
            transaction.commit()
        };
        Ok(run().map_err(|source| mumba_database::Error::new(&self.path, source))?)
    }
}

fn to_hex(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let byte = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..text.len() / 2).map(byte).collect();
    bytes?.try_into().ok()
}

fn text(path: Option<&Path>) -> Option<&str> {
    path.and_then(Path::to_str)
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
            published: None,
            mark: None,
            proved: false,
        }
    }

    fn app() -> AppRow {
        AppRow {
            id: AppId::from_bytes([7; 32]),
            name: "notes".to_owned(),
            development: true,
            source_folder: Some("/src/notes".into()),
            current_release: None,
            staged_release: None,
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
            registry.set_current(&app.id, &release(2), "notes").unwrap();
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
    fn what_is_known_of_a_published_release_outlives_the_connection() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        let app = app();
        let published = |number: u64, sequence| ReleaseRow {
            published: Some(Published { sequence, record: [0xa7; 32] }),
            ..release(number)
        };
        let mut registry = Registry::open(&path).unwrap();
        for number in 1..=3 {
            registry.prepare(&app, &published(number, 10 * number)).unwrap();
        }
        registry.set_current(&app.id, &published(1, 10), "notes").unwrap();
        registry.set_proved(&app.id, &published(1, 10)).unwrap();
        registry.set_mark(&app.id, 2, Some(&Mark::Failed("it broke".to_owned()))).unwrap();
        registry.set_staged(&app.id, Some(3)).unwrap();
        drop(registry);
        let mut registry = Registry::open(&path).unwrap();
        let expected = [
            ReleaseRow { proved: true, ..published(1, 10) },
            ReleaseRow { mark: Some(Mark::Failed("it broke".to_owned())), ..published(2, 20) },
            published(3, 30),
        ];
        assert_eq!(registry.releases(&app.id).unwrap(), expected);
        assert_eq!(registry.app(&app.id).unwrap().unwrap().staged_release, Some(3));
        // A release that comes into use has no mark, and what was staged before it does not come any more.
        registry.set_current(&app.id, &published(2, 20), "notes").unwrap();
        assert_eq!(registry.releases(&app.id).unwrap()[1].mark, None);
        assert_eq!(registry.app(&app.id).unwrap().unwrap().staged_release, Some(3));
        registry.set_current(&app.id, &published(3, 30), "notes").unwrap();
        assert_eq!(registry.app(&app.id).unwrap().unwrap().staged_release, None);
        // One that waited in vain is no release to go back to.
        registry.set_staged(&app.id, Some(2)).unwrap();
        registry.set_current(&app.id, &published(3, 30), "notes").unwrap();
        let numbers: Vec<_> = registry.releases(&app.id).unwrap().iter().map(|release| release.number).collect();
        assert_eq!(numbers, [1, 3]);
    }

    #[test]
    fn the_version_of_the_data_outlives_the_app() {
        let folder = tempfile::tempdir().unwrap();
        let mut registry = Registry::open(&folder.path().join("registry.db")).unwrap();
        let id = app().id;
        assert_eq!(registry.data(&id).unwrap(), None);
        registry.prepare(&app(), &release(1)).unwrap();
        registry.set_current(&id, &release(1), "notes").unwrap();
        let data = |version: &str, copy: Option<&str>| {
            Some(DataRow { version: version.to_owned(), copy_version: copy.map(str::to_owned) })
        };
        assert_eq!(registry.data(&id).unwrap(), data("1.0.0", None));
        registry.set_data_copied(&id, true).unwrap();
        registry.set_data_version(&id, "2.0.0").unwrap();
        assert_eq!(registry.data(&id).unwrap(), data("2.0.0", Some("1.0.0")));
        registry.forget_app(&id).unwrap();
        assert_eq!(registry.data(&id).unwrap(), data("2.0.0", Some("1.0.0")));
        registry.set_data_restored(&id).unwrap();
        assert_eq!(registry.data(&id).unwrap(), data("1.0.0", None));
        registry.forget_data(&id).unwrap();
        assert_eq!(registry.data(&id).unwrap(), None);
    }

    #[test]
    fn a_registry_of_schema_1_keeps_its_rows() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        let old = Connection::open(&path).unwrap();
        old.execute_batch(MIGRATIONS[0]).unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        let app = AppRow { current_release: Some(2), ..app() };
        let id = app.id.to_string();
        old.execute("INSERT INTO apps VALUES (?1, 'notes', 1, '/src/notes', 2, NULL)", [&id]).unwrap();
        for number in 1..=2 {
            old.execute(
                "INSERT INTO releases VALUES (?1, ?2, ?2 || '-1.0.0', 'notes', '1.0.0', 7, 9)",
                params![id, number],
            )
            .unwrap();
        }
        drop(old);

        let registry = Registry::open(&path).unwrap();
        assert_eq!(registry.apps().unwrap(), std::slice::from_ref(&app));
        // What was in use before is not on trial.
        let kept = |number| ReleaseRow { proved: true, ..release(number) };
        assert_eq!(registry.releases(&app.id).unwrap(), [kept(1), kept(2)]);
        let data = DataRow { version: "1.0.0".to_owned(), copy_version: None };
        assert_eq!(registry.data(&app.id).unwrap(), Some(data));
        let version: u32 = registry.connection.query_row("PRAGMA user_version", (), |row| row.get(0)).unwrap();
        assert_eq!(version, 2);
    }

    #[test]
    fn a_newer_schema_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registry.db");
        drop(Registry::open(&path).unwrap());
        Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
        let error = Registry::open(&path).unwrap_err();
        assert!(matches!(error, crate::Error::Registry(mumba_database::Error::Newer { found: 99, known: 2, .. })));
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
