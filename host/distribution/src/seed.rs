//! Offering to others what was installed or published here.

use std::path::Path;
use std::sync::Arc;

use mumba_apps::manifest::{Asked, FILE_NAME, Triple};
use mumba_apps::{AppId, Manifest};
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::torrent::Priority;
use mumba_libtorrent::{AddTorrent, Metainfo};
use mumba_releases::{Bundle, Digest, FileList, Platform, RecordsTorrent, Torrent as PartTorrent};

use crate::node::{Content, Node};
use crate::resolve::Resolved;
use crate::store::LocalRelease;
use crate::{Distribution, Error, Pause, Result, blocking};

/// A release that is offered to others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seeding {
    /// The address.
    pub address: AppId,
    /// The release's sequence.
    pub sequence: u64,
    /// Its version.
    pub version: String,
    /// Whether it is offered; if not, it only lies here.
    pub seeds: bool,
    /// Peers that are connected.
    pub peers: u32,
    /// Bytes that others got, ever.
    pub sent_bytes: u64,
    /// Bytes of its files.
    pub size_bytes: u64,
    /// Why it is not offered now, though it is to be.
    pub paused: Option<Pause>,
}

/// The files of a release, as they lie here.
pub(crate) struct Files<'a> {
    pub folder: &'a Path,
    /// The platforms whose parts are here.
    pub platforms: Vec<String>,
    pub size_bytes: u64,
}

impl Distribution {
    /// Notes where the files of a release lie now, and offers them to others.
    ///
    /// # Errors
    ///
    /// When nothing is known of the release.
    pub async fn installed(&self, resolved: &Resolved, folder: &Path) -> Result<()> {
        let record = resolved.record();
        // What came was moved out of it. Once the release is noted nobody looks for it any more.
        crate::store::remove_tree(&self.inner.store.download(&record))?;
        if self.published(resolved).is_some() {
            // The publisher's copy has more: the files of all platforms.
            return self.meet_again(&record).await;
        }
        let platforms = resolved.parts.iter().map(|part| part.platform().to_string()).collect();
        let files = Files { folder, platforms, size_bytes: resolved.size_bytes() };
        self.offer(&record, resolved.address, files).await?;
        // One more who keeps the address alive, from now on.
        let (distribution, address) = (self.clone(), resolved.address);
        tokio::spawn(async move { distribution.put_again(address).await });
        Ok(())
    }

    /// The same for a release that came into use before, where it is not known any more what was fetched for it: whoever installed it was
    /// killed in between. Nothing is done where that was noted, or where nothing is known of the release. It is offered as soon as the host has
    /// joined the swarm.
    ///
    /// # Errors
    ///
    /// When its records cannot be read, or it cannot be noted.
    pub async fn installed_before(&self, record: Digest, folder: &Path) -> Result<()> {
        let (store, record) = (&self.inner.store, record.to_string());
        let Some(release) = store.release(&record)?.filter(|release| release.content.is_none()) else { return Ok(()) };
        let Some(bundle) = store.bundle(&record)?.filter(|_| folder.is_dir()) else { return Ok(()) };
        let (mut platforms, mut size_bytes) = (Vec::new(), 0);
        for platform in [Platform::Any, Platform::Only(Triple::host())] {
            if let Some(list) = bundle.get(&Bundle::list_name(&platform)) {
                size_bytes += FileList::decode(list)?.size_bytes();
                platforms.push(platform.to_string());
            }
        }
        crate::store::remove_tree(&store.download(&record))?;
        let release = self.note_content(&record, release.address, Files { folder, platforms, size_bytes })?;
        match self.inner.node.get() {
            Some(node) if release.seeds => self.seed(node, &record, &release).await,
            _ => Ok(()),
        }
    }

    fn note_content(&self, record: &str, address: AppId, files: Files<'_>) -> Result<LocalRelease> {
        let seeds = !self.inner.store.is_withheld(address)?;
        let changed = self.inner.store.change_release(record, |release| {
            release.content = Some(files.folder.to_owned());
            release.platforms = files.platforms;
            release.size_bytes = files.size_bytes;
            release.seeds = seeds;
            release.meets = true;
        })?;
        changed.ok_or(Error::NotHere(address))
    }

    pub(crate) async fn offer(&self, record: &str, address: AppId, files: Files<'_>) -> Result<()> {
        let release = self.note_content(record, address, files)?;
        self.forget_gone(address).await?;
        self.forget_passed_over(address, release.sequence).await?;
        let node = self.node().await?;
        if release.seeds {
            self.seed(node, record, &release).await?;
        }
        Ok(())
    }

    /// Its publisher installed a release, perhaps after the app was uninstalled.
    async fn meet_again(&self, record: &str) -> Result<()> {
        let changed = self.inner.store.change_release(record, |release| release.meets = true)?;
        let Some(release) = changed else { return Ok(()) };
        if release.seeds { self.seed(self.node().await?, record, &release).await } else { Ok(()) }
    }

    /// Releases of which nothing lies here any more.
    async fn forget_gone(&self, address: AppId) -> Result<()> {
        for (record, release) in self.inner.store.releases()? {
            if release.address == address && release.content.is_some_and(|content| !content.is_dir()) {
                self.drop_release(&record).await?;
            }
        }
        Ok(())
    }

    /// Forgets every release of an address, but for those that were published here, which are still offered. The peers of the app are
    /// met no more. What was seen of it stays: an older release is refused for ever.
    ///
    /// # Errors
    ///
    /// When something cannot be removed.
    pub async fn forget(&self, address: AppId) -> Result<()> {
        self.leave_peers(address).await;
        self.hide_services(address)?;
        let (published, others) = self
            .releases_of(address)?
            .into_iter()
            .partition::<Vec<_>, _>(|(record, _)| self.inner.store.published(record).is_dir());
        for (record, _) in published {
            self.inner.store.change_release(&record, |release| release.meets = false)?;
        }
        for (record, _) in others {
            self.drop_release(&record).await?;
        }
        if !self.publishes(address)? {
            self.inner.store.set_withheld(address, false)?;
            self.inner.store.forget_items(address)?;
        }
        Ok(())
    }

    fn releases_of(&self, address: AppId) -> Result<Vec<(String, LocalRelease)>> {
        let mut releases = self.inner.store.releases()?;
        releases.retain(|(_, release)| release.address == address);
        Ok(releases)
    }

    /// Releases older than this one that were found, and perhaps fetched in part, but never installed or published.
    async fn forget_passed_over(&self, address: AppId, sequence: u64) -> Result<()> {
        for (record, release) in self.inner.store.releases()? {
            let is_older = release.address == address && release.sequence < sequence && !self.is_claimed(&record);
            if is_older && release.content.is_none() && !self.inner.store.published(&record).is_dir() {
                self.drop_release(&record).await?;
            }
        }
        Ok(())
    }

    /// Offers the releases of an address to others, those that come later, too, or stops that.
    ///
    /// # Errors
    ///
    /// When no release of it lies here.
    pub async fn set_seeding(&self, address: AppId, seeds: bool) -> Result<()> {
        let mut releases = self.releases_of(address)?;
        // Of one that was removed for its quota the records are offered.
        releases.retain(|(_, release)| release.content.is_some() || release.seeds);
        if releases.is_empty() {
            return Err(Error::NotHere(address));
        }
        self.inner.store.set_withheld(address, !seeds)?;
        let mut changed = Vec::new();
        for (record, _) in releases {
            let release = self.inner.store.change_release(&record, |release| {
                release.seeds = seeds;
                release.meets |= seeds;
            })?;
            changed.extend(release.map(|release| (record, release)));
        }
        if seeds {
            let node = self.node().await?;
            for (record, release) in &changed {
                // The user says so: its ratio and its time begin anew.
                self.uploads().begin_round(record);
                self.seed(node, record, release).await?;
            }
            return Ok(());
        }
        for (record, _) in &changed {
            self.withdraw(record).await;
        }
        self.leave_peers(address).await;
        self.seed_shared().await;
        Ok(())
    }

    /// The releases that lie here, and what others got of them.
    ///
    /// # Errors
    ///
    /// When they cannot be listed.
    pub async fn seeding(&self) -> Result<Vec<Seeding>> {
        let mut list = Vec::new();
        for (record, release) in self.inner.store.releases()? {
            if release.content.is_none() {
                continue;
            }
            let peers = match self.inner.node.get() {
                Some(node) => self.count(node, &record).await,
                None => 0,
            };
            let sent_bytes = self.uploads().of(&record).bytes;
            list.push(Seeding {
                peers,
                sent_bytes,
                size_bytes: release.size_bytes,
                paused: self.pause(&record, &release).filter(|_| release.seeds),
                address: release.address,
                sequence: release.sequence,
                version: release.version,
                seeds: release.seeds,
            });
        }
        Ok(list)
    }

    /// Offers everything that is to be offered, as when the session starts.
    pub(crate) async fn seed_all(&self, node: &Node) {
        let releases = self.inner.store.releases().unwrap_or_else(|error| {
            tracing::warn!(%error, "nothing is offered to others");
            Vec::new()
        });
        for (record, release) in releases {
            if release.seeds
                && let Err(error) = self.seed(node, &record, &release).await
            {
                tracing::warn!(%record, address = %release.address, %error, "a release is not seeded");
            }
        }
    }

    /// Offers the records of a release, and those parts whose files lie here, unless a limit keeps it back.
    pub(crate) async fn seed(&self, node: &Node, record: &str, release: &LocalRelease) -> Result<()> {
        let _offering = self.inner.offering.lock().await;
        self.begin(node, record, release).await
    }

    /// The same, for who has the lock.
    pub(crate) async fn begin(&self, node: &Node, record: &str, release: &LocalRelease) -> Result<()> {
        let store = &self.inner.store;
        if self.pause(record, release).is_some() {
            return Ok(());
        }
        let Some(bundle) = store.bundle(record)? else { return Ok(()) };
        let session = node.session()?;
        if node.torrent(record, &Content::Records).is_none()
            && let Some(metainfo) = store.records_metainfo(record)?.filter(|metainfo| !metainfo.is_empty())
        {
            let bounds = Bounds::default();
            let metainfo = Metainfo::parse(&metainfo, &bounds).or_else(|_| Metainfo::parse_info(&metainfo, &bounds))?;
            let here = |path: &str| {
                let name = path.strip_prefix(RecordsTorrent::NAME).and_then(|rest| rest.strip_prefix('/'));
                name.is_some_and(|name| bundle.get(name).is_some())
            };
            let priority = |file: &mumba_libtorrent::metainfo::File| match file.pad || here(&file.path) {
                true => Priority::Normal,
                false => Priority::Skip,
            };
            let mut add = AddTorrent::new(metainfo.clone(), store.release_folder(record));
            add.priorities = metainfo.files().iter().map(priority).collect();
            node.note(record, Content::Records, session.add(add).await?);
        }
        for platform in &release.platforms {
            let content = Content::Part(platform.clone());
            if node.torrent(record, &content).is_some() {
                continue;
            }
            let Some(list) = bundle.get(&format!("{platform}.files")).map(<[u8]>::to_vec) else { continue };
            let (list, info_hash) = blocking(move || {
                let list = FileList::decode(&list)?;
                let info_hash = PartTorrent::of(&list).info_hash();
                Ok((list, info_hash))
            })
            .await?;
            // What is being fetched cannot be in the session twice.
            if node.offers(&info_hash) || self.is_claimed_for_now(&info_hash.to_string()) {
                continue;
            }
            let folder = store.content(record);
            if let Some(mut add) = blocking(move || crate::fetch::torrent_of(&list, &folder)).await? {
                add.trusted_files = true;
                node.note_part(record, platform, info_hash, session.add(add).await?);
            }
        }
        if release.meets && asks_for_peers(&bundle) {
            self.join_peers(node, release.address).await?;
        }
        Ok(())
    }

    /// Ends offering a release, and removes what is kept of it, once nobody fetches it.
    pub(crate) async fn drop_release(&self, record: &str) -> Result<()> {
        let _claim = self.claim([record.to_owned()]).await;
        self.withdraw(record).await;
        let (inner, name) = (Arc::clone(&self.inner), record.to_owned());
        blocking(move || inner.store.forget_release(&name)).await?;
        self.seed_shared().await;
        Ok(())
    }

    /// Offers what a release offered for others, too, that have the same part.
    pub(crate) async fn seed_shared(&self) {
        if let Some(node) = self.inner.node.get() {
            self.seed_all(node).await;
        }
    }

    /// Ends the offer of a part, where there is one: the files that it is offered from are not what they should be.
    pub(crate) async fn withdraw_part(&self, info_hash: &Digest) {
        let Some(node) = self.inner.node.get() else { return };
        let _offering = self.inner.offering.lock().await;
        let Some((record, content)) = node.part(info_hash) else { return };
        tracing::warn!(%record, ?content, "installed files were changed or damaged: they are not offered any more");
        self.count(node, &record).await;
        node.remove(&record, &content).await;
    }

    pub(crate) async fn withdraw(&self, record: &str) {
        let Some(node) = self.inner.node.get() else { return };
        let _offering = self.inner.offering.lock().await;
        self.end(node, record).await;
    }

    /// The same, for who has the lock.
    pub(crate) async fn end(&self, node: &Node, record: &str) {
        self.count(node, record).await;
        for (content, _) in node.torrents_of(record) {
            node.remove(record, &content).await;
        }
    }
}

/// Whether an app asks that its peers are told of its services. The others need not meet.
fn asks_for_peers(bundle: &Bundle) -> bool {
    let manifest = bundle.get(Bundle::MANIFEST).and_then(|text| Manifest::parse(text, Path::new(FILE_NAME)).ok());
    manifest.is_some_and(|manifest| manifest.permissions.iter().any(|permission| permission.what == Asked::Peers))
}
