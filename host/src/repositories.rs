//! Repositories of apps in the host: the catalogue, which is opened at its first use, and where newer lists come from.

mod swarm;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use mumba_apps::AppId;
use mumba_proto::Reason;
use mumba_repositories::{Catalogue, Error, ErrorKind, Repository};
use tonic::Status;

pub use swarm::Swarm;

/// Where the releases of repositories come from.
#[tonic::async_trait]
pub trait RepositorySource: Send + Sync {
    /// The newest release of a repository, verified; nothing where it is no newer than the one with the sequence `known`.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    async fn fetch(&self, address: AppId, known: Option<u64>) -> Result<Option<FetchedRepository>, Status>;

    /// The user removed the repository: nothing of it needs to be kept.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    async fn forget(&self, address: AppId) -> Result<(), Status>;
}

/// A release of a repository.
#[derive(Debug)]
pub struct FetchedRepository {
    /// Its sequence.
    pub sequence: u64,
    /// Its files, verified.
    pub folder: PathBuf,
}

/// The repositories that the user added.
pub struct Repositories {
    path: PathBuf,
    catalogue: OnceLock<Catalogue>,
    source: Arc<dyn RepositorySource>,
}

/// What came of looking for a newer list.
pub struct Refreshed {
    /// The repository as it is now.
    pub repository: Repository,
    /// There was a newer list.
    pub changed: bool,
}

impl Repositories {
    /// The repositories of the catalogue at `path`.
    pub fn new(path: PathBuf, source: Arc<dyn RepositorySource>) -> Repositories {
        Repositories { path, catalogue: OnceLock::new(), source }
    }

    /// Fetches the newest list of a repository, which is added if it is new.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets. What was known stays then.
    pub async fn refresh(&self, address: AppId) -> Result<Refreshed, Status> {
        let known = self
            .with_catalogue(move |catalogue| match catalogue.find(&address.to_string()) {
                Ok(repository) => Ok(Some(repository.sequence)),
                Err(Error::NotFound { .. }) => Ok(None),
                Err(error) => Err(error),
            })
            .await?;
        let fetched = self.source.fetch(address, known).await?;
        let changed = fetched.is_some();
        let repository = self
            .with_catalogue(move |catalogue| match fetched {
                Some(fetched) => catalogue.replace(address, fetched.sequence, &fetched.folder),
                None => catalogue.seen(&address),
            })
            .await?;
        Ok(Refreshed { repository, changed })
    }

    /// Forgets a repository, given by its address or by a name that no other one has, and what it says.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    pub async fn remove(&self, wanted: &str) -> Result<Repository, Status> {
        let wanted = wanted.to_owned();
        let removed = self.with_catalogue(move |catalogue| catalogue.remove(&wanted)).await?;
        if let Err(status) = self.source.forget(removed.address).await {
            // It is not in the catalogue any more: that is what was asked for.
            tracing::warn!(address = %removed.address, %status, "the files of a repository stay");
        }
        Ok(removed)
    }

    /// Works with the catalogue off the host's threads.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    pub async fn with_catalogue<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Catalogue) -> mumba_repositories::Result<T> + Send + 'static,
    ) -> Result<T, Status> {
        let catalogue = match self.catalogue.get() {
            Some(catalogue) => catalogue.clone(),
            None => {
                let path = self.path.clone();
                let opened = blocking(move || Catalogue::open(&path)).await?;
                // Where two opened it at once, one of them stays.
                self.catalogue.get_or_init(|| opened).clone()
            }
        };
        blocking(move || work(&catalogue)).await
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> mumba_repositories::Result<T> + Send + 'static,
) -> Result<T, Status> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(|error| status(&error)),
        Err(panic) => {
            tracing::error!(%panic, "work on repositories panicked");
            Err(Reason::Internal.status("the host failed; its log says more"))
        }
    }
}

/// The status of an error of [`mumba_repositories`].
fn status(error: &Error) -> Status {
    let reason = match error.kind() {
        ErrorKind::NotFound => Reason::RepositoryNotFound,
        ErrorKind::Ambiguous => Reason::RepositoryAmbiguous,
        ErrorKind::InvalidRepository => Reason::InvalidPackage,
        ErrorKind::InvalidArgument => Reason::InvalidArgument,
        ErrorKind::AlreadyExists => Reason::AlreadyExists,
        ErrorKind::DiskFull => Reason::DiskFull,
        _ => Reason::Internal,
    };
    reason.status(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use mumba_apps::manifest::AppName;
    use mumba_repositories::{Curated, Particulars, Query};

    use super::*;

    const GARDEN: AppId = AppId::from_bytes([1; 32]);
    const NOTES: AppId = AppId::from_bytes([2; 32]);

    /// Gives the releases of one repository, as far as it has any.
    struct Shelf {
        folder: PathBuf,
        newest: Mutex<Option<u64>>,
    }

    #[tonic::async_trait]
    impl RepositorySource for Shelf {
        async fn fetch(&self, _: AppId, known: Option<u64>) -> Result<Option<FetchedRepository>, Status> {
            let newest = *self.newest.lock().unwrap();
            let newest = newest.ok_or_else(|| Status::unavailable("nobody has it"))?;
            let is_newer = known.is_none_or(|known| newest > known);
            Ok(is_newer.then(|| FetchedRepository { sequence: newest, folder: self.folder.clone() }))
        }

        async fn forget(&self, _: AppId) -> Result<(), Status> {
            *self.newest.lock().unwrap() = None;
            Err(Status::unavailable("nobody has it"))
        }
    }

    fn particulars(name: &str) -> Particulars {
        Particulars {
            name: Some(AppName::parse(name).unwrap()),
            version: Some("1.0.0".parse().unwrap()),
            size_bytes: Some(1),
            ..Particulars::default()
        }
    }

    async fn names(repositories: &Repositories) -> Vec<String> {
        let results = repositories.with_catalogue(|catalogue| catalogue.search(&Query::new(""))).await.unwrap();
        results.apps.into_iter().map(|found| found.entry.name.to_string()).collect()
    }

    #[tokio::test]
    async fn a_repository_is_added_and_refreshed_and_kept_when_it_cannot_be_fetched() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("garden");
        let mut curated = Curated::create(&place, "garden", "Ana's garden", "Ana").unwrap();
        curated.add(NOTES, particulars("notes")).unwrap();
        curated.save().unwrap();
        let shelf = Arc::new(Shelf { folder: place, newest: Mutex::new(None) });
        let repositories = Repositories::new(folder.path().join("r.db"), shelf.clone());
        assert_eq!(repositories.refresh(GARDEN).await.err().unwrap().code(), tonic::Code::Unavailable);
        assert!(names(&repositories).await.is_empty());

        *shelf.newest.lock().unwrap() = Some(3);
        let added = repositories.refresh(GARDEN).await.unwrap();
        assert!(added.changed && added.repository.sequence == 3 && added.repository.apps == 1);
        assert!(!repositories.refresh(GARDEN).await.unwrap().changed);

        curated.add(GARDEN, particulars("other")).unwrap();
        curated.save().unwrap();
        *shelf.newest.lock().unwrap() = Some(4);
        assert!(repositories.refresh(GARDEN).await.unwrap().changed);
        assert_eq!(names(&repositories).await, ["notes", "other"]);

        // What is wrong, or cannot be had, changes nothing.
        std::fs::write(shelf.folder.join("apps.list"), "x").unwrap();
        *shelf.newest.lock().unwrap() = Some(5);
        let refused = repositories.refresh(GARDEN).await.err().unwrap();
        assert_eq!(Reason::of(&refused), Some(Reason::InvalidPackage));
        assert_eq!(names(&repositories).await, ["notes", "other"]);

        // It is forgotten, and its source is told, whatever becomes of the files.
        assert_eq!(repositories.remove("garden").await.unwrap().address, GARDEN);
        assert!(names(&repositories).await.is_empty() && shelf.newest.lock().unwrap().is_none());
    }

    #[tokio::test]
    async fn a_catalogue_that_cannot_be_opened_is_an_error_of_the_call_and_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("later/r.db");
        let shelf = Shelf { folder: path.clone(), newest: Mutex::new(None) };
        let repositories = Repositories::new(path.clone(), Arc::new(shelf));
        let list = || repositories.with_catalogue(Catalogue::repositories);
        assert_eq!(Reason::of(&list().await.unwrap_err()), Some(Reason::Internal));
        std::fs::create_dir(path.parent().unwrap()).unwrap();
        assert_eq!(list().await.unwrap(), []);
        let missing = repositories.with_catalogue(|catalogue| catalogue.remove("garden")).await.unwrap_err();
        assert_eq!(Reason::of(&missing), Some(Reason::RepositoryNotFound));
    }
}
