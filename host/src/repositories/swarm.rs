//! Repositories that come over the swarm. Their files stay here, so that this host offers them to others too, and the next
//! release of one is fetched only as far as it differs.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use mumba_apps::AppId;
use mumba_distribution::Distribution;
use mumba_proto::Reason;
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::{FetchedRepository, RepositorySource};
use crate::distribution::status;

/// Fetches repositories into `<folder>/<address>/<sequence>`.
#[derive(Debug)]
pub struct Swarm {
    distribution: Distribution,
    folder: PathBuf,
    fetching: Mutex<HashMap<AppId, Arc<Fetching>>>,
}

/// Fetching one repository.
#[derive(Debug, Default)]
struct Fetching {
    /// One at a time: two would write the same files.
    one: tokio::sync::Mutex<()>,
    /// Ends what is under way and what waits for it, because the user removed the repository.
    removed: Mutex<CancellationToken>,
}

impl Fetching {
    fn removed(&self) -> CancellationToken {
        self.removed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Swarm {
    /// Keeps the files of repositories in `folder`, which must lie on the disk of the distribution's state.
    pub fn new(distribution: Distribution, folder: PathBuf) -> Swarm {
        Swarm { distribution, folder, fetching: Mutex::default() }
    }

    fn folder_of(&self, address: AppId) -> PathBuf {
        self.folder.join(address.to_string())
    }

    fn fetching(&self, address: AppId) -> Arc<Fetching> {
        let mut fetching = self.fetching.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(fetching.entry(address).or_default())
    }

    async fn fetch_newest(&self, address: AppId, known: Option<u64>) -> Result<Option<FetchedRepository>, Status> {
        let resolved = self.distribution.resolve(address).await.map_err(|error| status(&error))?;
        let sequence = resolved.release.record().sequence;
        if known.is_some_and(|known| known >= sequence) {
            resolved.confirmed().map_err(|error| status(&error))?;
            return Ok(None);
        }
        // A publisher has the files, and offers them.
        if let Some(folder) = self.distribution.published(&resolved) {
            return Ok(Some(FetchedRepository { sequence, folder }));
        }
        let fetched = self.distribution.fetch(&resolved, |_| ()).await.map_err(|error| status(&error))?;
        let place = self.folder_of(address).join(sequence.to_string());
        let (from, to) = (fetched.folder, place.clone());
        blocking(move || put(&from, &to)).await?;
        self.distribution.installed(&resolved, &place).await.map_err(|error| status(&error))?;
        Ok(Some(FetchedRepository { sequence, folder: place }))
    }
}

#[tonic::async_trait]
impl RepositorySource for Swarm {
    async fn fetch(&self, address: AppId, known: Option<u64>) -> Result<Option<FetchedRepository>, Status> {
        let fetching = self.fetching(address);
        let removed = fetching.removed();
        let fetch = async {
            let _one = fetching.one.lock().await;
            self.fetch_newest(address, known).await
        };
        tokio::select! {
            biased;
            () = removed.cancelled() => {
                Err(Reason::RepositoryNotFound.status(format!("the repository {address} was removed meanwhile")))
            }
            fetched = fetch => fetched,
        }
    }

    async fn forget(&self, address: AppId) -> Result<(), Status> {
        let fetching = self.fetching(address);
        fetching.removed().cancel();
        let _one = fetching.one.lock().await;
        // Whoever adds it again comes after this.
        *fetching.removed.lock().unwrap_or_else(PoisonError::into_inner) = CancellationToken::new();
        // What is published from here stays.
        if !self.distribution.publishes(address).map_err(|error| status(&error))? {
            self.distribution.forget(address).await.map_err(|error| status(&error))?;
        }
        let folder = self.folder_of(address);
        blocking(move || remove(&folder)).await
    }
}

/// Moves a folder to its place, and removes those of former releases beside it.
fn put(folder: &Path, place: &Path) -> io::Result<()> {
    if let Some(parent) = place.parent() {
        remove(parent)?;
        std::fs::create_dir_all(parent)?;
    }
    std::fs::rename(folder, place)
}

fn remove(folder: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

async fn blocking(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), Status> {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Reason::Internal.status(format!("the files of a repository cannot be kept: {error}"))),
        Err(panic) => {
            tracing::error!(%panic, "work on the files of a repository panicked");
            Err(Reason::Internal.status("the host failed; its log says more"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;

    use mumba_apps::manifest::AppName;
    use mumba_distribution::{Network, Options, Publication};
    use mumba_releases::{
        ItemName, ItemValue, MutableItem, Pointer, RecordsTorrent, SecretKey, Signed, Time, next_seq,
    };
    use mumba_repositories::{Curated, Particulars, Query};

    use super::*;
    use crate::repositories::Repositories;

    /// A machine of a network of two.
    fn machine(state: &Path, own: SocketAddr, other: SocketAddr) -> Distribution {
        let mut network = Network::default();
        network.listen = vec![own];
        network.bootstrap = Some(vec![other.to_string()]);
        network.private = true;
        let mut options = Options::new(state, network);
        options.patience = Duration::from_secs(20);
        Distribution::open(options).unwrap()
    }

    /// Ana's machine and Ben's, which know each other; the number tells the tests' networks apart.
    async fn machines(folder: &Path, number: u8) -> [Distribution; 2] {
        let network = (std::process::id() % 200 + 20) as u8;
        let [ana, ben] = [1, 2].map(|machine| SocketAddr::from(([127, network, number, machine], 6_881)));
        let machines = [machine(&folder.join("ana"), ana, ben), machine(&folder.join("ben"), ben, ana)];
        for machine in &machines {
            machine.join().await.unwrap();
        }
        machines
    }

    /// Publishes a curator's folder as it is.
    async fn publish(distribution: &Distribution, folder: &Path, key: &SecretKey) {
        let address = key.public().address();
        let enough = Duration::from_secs(1);
        let standing = distribution.standing(address, enough, enough).await.unwrap();
        let (now, former) = (Time::now(), standing.numbers.release);
        let packed = mumba_releases::pack(folder).unwrap();
        let mut release = packed.release(address, former.map_or(1, |(sequence, _)| sequence + 1), now).unwrap();
        release.replaces = former.map(|(_, digest)| digest);
        let signed = Signed::sign(&release, &[key]).unwrap();
        let bundle = packed.bundle(&signed, None).unwrap();
        let pointer = ItemValue::Pointer(Pointer {
            info_hash: RecordsTorrent::of(&bundle).unwrap().info_hash(),
            expires: now.plus_days(30),
            root: None,
            sequence: release.sequence,
            release: signed.digest(),
        });
        let item =
            MutableItem::sign(ItemName::of_address(address), next_seq(standing.numbers.item_seq, now), &pointer, key);
        let publication = Publication::new(address, folder.to_owned(), bundle, vec![item.unwrap()]);
        distribution.publish(publication).await.unwrap();
    }

    fn particulars(name: &str) -> Particulars {
        Particulars {
            name: Some(AppName::parse(name).unwrap()),
            version: Some("1.0.0".parse().unwrap()),
            size_bytes: Some(1),
            icon: Some(b"<svg/>".to_vec()),
            ..Particulars::default()
        }
    }

    async fn names(repositories: &Repositories) -> Vec<String> {
        let results = repositories.with_catalogue(|catalogue| catalogue.search(&Query::new(""))).await.unwrap();
        results.apps.into_iter().map(|found| found.entry.name.to_string()).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_a_curator_publishes_is_found_by_who_adds_the_address() {
        let folder = tempfile::tempdir().unwrap();
        let [ana, ben] = machines(folder.path(), 251).await;

        let key = SecretKey::generate().unwrap();
        let garden = key.public().address();
        let place = folder.path().join("garden");
        let mut curated = Curated::create(&place, "garden", "Ana's garden", "Ana").unwrap();
        curated.add(AppId::from_bytes([1; 32]), particulars("notes")).unwrap();
        curated.save().unwrap();
        publish(&ana, &place, &key).await;

        let kept = folder.path().join("ben/repositories");
        let swarm = Swarm::new(ben.clone(), kept.clone());
        let repositories = Repositories::new(folder.path().join("r.db"), Arc::new(swarm));
        let added = repositories.refresh(garden).await.unwrap();
        assert!(added.changed && added.repository.sequence == 1);
        assert_eq!(names(&repositories).await, ["notes"]);
        assert!(!repositories.refresh(garden).await.unwrap().changed);

        curated.add(AppId::from_bytes([2; 32]), particulars("sketch")).unwrap();
        curated.save().unwrap();
        publish(&ana, &place, &key).await;
        assert!(repositories.refresh(garden).await.unwrap().changed);
        assert_eq!(names(&repositories).await, ["notes", "sketch"]);
        // It offers to others what it has, and keeps nothing of what was before.
        let kept_releases: Vec<_> = std::fs::read_dir(kept.join(garden.to_string())).unwrap().collect();
        assert_eq!(kept_releases.len(), 1);
        assert!(ben.seeding().await.unwrap().iter().any(|one| one.address == garden && one.seeds && one.sequence == 2));

        assert_eq!(repositories.remove("garden").await.unwrap().address, garden);
        assert!(names(&repositories).await.is_empty() && !kept.join(garden.to_string()).exists());
        assert!(ben.seeding().await.unwrap().is_empty());
        // Its own publisher may add and forget it, and goes on offering it.
        let own = Swarm::new(ana.clone(), folder.path().join("ana/repositories"));
        let fetched = own.fetch(garden, None).await.unwrap().unwrap();
        assert_eq!(fetched.sequence, 2);
        assert_eq!(mumba_repositories::RepositoryFolder::open(&fetched.folder).unwrap().list().entries().len(), 2);
        own.forget(garden).await.unwrap();
        assert!(ana.seeding().await.unwrap().iter().any(|one| one.address == garden && one.seeds));
        ana.close().await;
        ben.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_repository_that_nobody_has_holds_no_other_one_up_and_is_removed_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let [ana, ben] = machines(folder.path(), 250).await;
        let key = SecretKey::generate().unwrap();
        let garden = key.public().address();
        let place = folder.path().join("garden");
        Curated::create(&place, "garden", "Ana's garden", "Ana").unwrap().save().unwrap();
        publish(&ana, &place, &key).await;

        let swarm = Arc::new(Swarm::new(ben.clone(), folder.path().join("ben/repositories")));
        let nowhere = SecretKey::generate().unwrap().public().address();
        let stalled = [(); 2].map(|()| {
            let swarm = Arc::clone(&swarm);
            tokio::spawn(async move { swarm.fetch(nowhere, None).await })
        });
        let fetched = swarm.fetch(garden, None).await.unwrap().unwrap();
        assert_eq!(fetched.sequence, 1);
        // One waits for the other one, so this ended before they did.
        assert!(stalled.iter().any(|fetch| !fetch.is_finished()), "it waited for another repository");
        swarm.forget(nowhere).await.unwrap();
        let mut ended = Vec::new();
        for fetch in stalled {
            ended.push(Reason::of(&fetch.await.unwrap().unwrap_err()));
        }
        assert!(ended.contains(&Some(Reason::RepositoryNotFound)), "{ended:?}");
        // It may be added again.
        let again = swarm.fetch(nowhere, None);
        assert!(tokio::time::timeout(Duration::from_millis(300), again).await.is_err());
        ana.close().await;
        ben.close().await;
    }

    #[tokio::test]
    async fn a_network_that_is_off_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let mut network = Network::default();
        network.mode = mumba_distribution::Mode::Off;
        let distribution = Distribution::open(Options::new(folder.path(), network)).unwrap();
        let swarm = Swarm::new(distribution, folder.path().join("repositories"));
        let refused = swarm.fetch(AppId::from_bytes([1; 32]), None).await.unwrap_err();
        assert_eq!(Reason::of(&refused), Some(Reason::NetworkOff));
        assert!(refused.message().contains("the network is off"), "{}", refused.message());
    }
}
