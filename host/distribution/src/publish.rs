//! Publishing: a release that somebody signed is copied, offered, and named in the DHT.

use std::path::PathBuf;

use mumba_apps::AppId;
use mumba_releases::{
    Bundle, Contents, MutableItem, RecordsTorrent, Seen, Time, Torrent as PartTorrent, TrustedApp, VerifiedPointer,
    VerifiedRelease,
};

use crate::node::Node;
use crate::resolve::Resolved;
use crate::reuse::check_space;
use crate::seed::Files;
use crate::store::{LocalRelease, make_folder, put, remove_tree, sync_all_of};
use crate::{Distribution, Error, Result, blocking};

/// What a publisher signed. The keys stay with whoever signs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Publication {
    /// The address.
    pub address: AppId,
    /// The app's folder, which the file lists in the records describe.
    pub folder: PathBuf,
    /// The records, with the file lists of all parts.
    pub bundle: Bundle,
    /// The items, in the order in which they are to be put: that of the address, then that of the pointer key, if it is
    /// another one.
    pub items: Vec<MutableItem>,
}

impl Publication {
    /// A publication of the files in `folder`.
    pub fn new(address: AppId, folder: PathBuf, bundle: Bundle, items: Vec<MutableItem>) -> Publication {
        Publication { address, folder, bundle, items }
    }
}

/// What came of a publication.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Published {
    /// The hash of the release record, in hexadecimal.
    pub record: String,
    /// Bytes of its files.
    pub size_bytes: u64,
    /// How many nodes of the DHT took the item: 0 where none could be reached, and it is tried again later.
    pub nodes: u32,
}

/// What is done of a publication, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublishStep {
    /// Its files are copied.
    Copied,
    /// They are offered to others.
    Offered,
    /// It is noted that its items are put from now on: a host that is killed goes on there.
    Noted,
    /// Its items are in the DHT.
    Put,
    /// It is remembered as what was published.
    Remembered,
}

/// A publication whose items are being put.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Coming {
    /// The hash of its record, in hexadecimal.
    pub(crate) record: String,
    pub(crate) items: Vec<MutableItem>,
}

/// A publication that installers take.
struct Checked {
    trusted: TrustedApp,
    release: VerifiedRelease,
    records: RecordsTorrent,
    platforms: Vec<String>,
    contents: Contents,
}

impl Publication {
    /// Looks at it as an installer will.
    fn check(&self, trusted: TrustedApp, now: Time) -> Result<Checked> {
        let (trusted, pointer) = see_items(trusted, &self.items, now)?;
        let records = RecordsTorrent::of(&self.bundle)?;
        if records.info_hash() != pointer.info_hash() {
            let why = "the pointer of the publication leads to other records".to_owned();
            return Err(mumba_releases::Error::Invalid(why).into());
        }
        let (trusted, release) = trusted.see_bundle(&pointer, &self.bundle, now)?;
        let (mut platforms, mut parts) = (Vec::new(), Vec::new());
        for platform in release.record().parts.keys() {
            platforms.push(platform.to_string());
            parts.push(release.part(platform, self.bundle.get(&Bundle::list_name(platform)).unwrap_or_default())?);
        }
        Ok(Checked { trusted, release, records, platforms, contents: Contents::new(&parts)? })
    }
}

impl Distribution {
    /// Publishes a release: copies its files, offers them, and puts the items into the DHT. Let it run to its end: others may have seen the items
    /// as soon as the first one is put.
    ///
    /// # Errors
    ///
    /// When an installer would refuse it, a file is not as its list says, or somebody published meanwhile.
    pub async fn publish(&self, publication: Publication) -> Result<Published> {
        self.publish_in_steps(publication, |_| ()).await
    }

    /// The same, for who wants to know after each step.
    ///
    /// # Errors
    ///
    /// As [`Distribution::publish`].
    pub async fn publish_in_steps(
        &self,
        publication: Publication,
        step: impl Fn(PublishStep) + Send + Sync,
    ) -> Result<Published> {
        let (address, now) = (publication.address, Time::now());
        let _busy = self.busy(address).await;
        self.finish_publication(address).await?;
        let trusted = self.inner.store.trusted(address)?;
        let (publication, checked) = blocking(move || {
            let checked = publication.check(trusted, now)?;
            Ok((publication, checked))
        })
        .await?;
        let Publication { folder, bundle, items, .. } = publication;
        let Checked { trusted, release, records, platforms, contents } = checked;
        let size_bytes = contents.files().iter().map(|file| file.size_bytes).sum();
        let record = release.digest().to_string();
        let place = self.inner.store.published(&record);
        blocking({
            let (contents, place) = (contents.clone(), place.clone());
            move || {
                if place.is_dir() {
                    return Ok(());
                }
                let coming = place.with_extension("new");
                remove_tree(&coming)?;
                make_folder(&coming.join(PartTorrent::NAME))?;
                check_space(&contents, &coming.join(PartTorrent::NAME))?;
                contents.copy(&folder, &coming.join(PartTorrent::NAME))?;
                // Others are told of it, and a power cut must not leave half of it.
                sync_all_of(&coming)?;
                put(&coming, &place)
            }
        })
        .await?;
        step(PublishStep::Copied);
        // Who publishes offers.
        self.inner.store.set_withheld(address, false)?;
        let local = LocalRelease { seeds: true, ..LocalRelease::of(&release) };
        self.inner.store.add_release(release.digest(), &local, &bundle, records.metainfo())?;
        // Whoever sees the item must find somebody who has what it names.
        let folder = place.join(PartTorrent::NAME);
        self.offer(&record, address, Files { folder: &folder, platforms, size_bytes }).await?;
        step(PublishStep::Offered);
        let node = self.node().await?;
        let coming = Coming { record: record.clone(), items };
        self.inner.store.set_coming(address, &coming)?;
        step(PublishStep::Noted);
        let nodes = self.name(node, &coming, &trusted, step).await?;
        match nodes {
            0 => node.try_again(),
            // When the torrents were added nobody may have been known.
            _ => node.announce(&record).await,
        }
        self.forget_others(address, &record, release.record().sequence).await?;
        if let Err(error) = self.sweep().await {
            tracing::warn!(%error, "what is kept for others is not compared with its quota");
        }
        Ok(Published { record, size_bytes, nodes })
    }

    /// Puts items of an address that come with no release: roles, a move to another address, or a pointer that holds for longer. Gives the
    /// number of nodes that took them.
    ///
    /// # Errors
    ///
    /// When an installer would refuse them, a pointer leads to a release that was not verified here, or the DHT has something newer.
    pub async fn put_items(&self, address: AppId, items: &[MutableItem]) -> Result<u32> {
        let node = self.node().await?;
        let _busy = self.busy(address).await;
        self.finish_publication(address).await?;
        let mut trusted = self.inner.store.trusted(address)?;
        let verified = trusted.newest_release();
        for item in items {
            let (next, seen) = trusted.see_item(item, Time::now())?;
            trusted = next;
            if let Seen::Pointer(pointer) = seen
                && verified != Some((pointer.sequence(), pointer.release()))
            {
                return Err(Error::NotVerified { address, sequence: pointer.sequence() });
            }
        }
        let mut nodes = u32::MAX;
        for item in items {
            nodes = nodes.min(node.put(item).await?);
        }
        self.remember(&trusted, items)?;
        if nodes == 0 {
            node.try_again();
        }
        Ok(nodes)
    }

    /// Keeps items that were put, to be put again and again.
    fn remember(&self, trusted: &TrustedApp, items: &[MutableItem]) -> Result<()> {
        self.inner.store.set_trusted(trusted)?;
        items.iter().try_for_each(|item| self.inner.store.set_item(trusted.address(), item))
    }

    /// Puts the items of a publication, and remembers it. Gives the number of nodes that took them.
    async fn name(
        &self,
        node: &Node,
        coming: &Coming,
        trusted: &TrustedApp,
        step: impl Fn(PublishStep) + Send + Sync,
    ) -> Result<u32> {
        let (store, address) = (&self.inner.store, trusted.address());
        let mut nodes = u32::MAX;
        for item in &coming.items {
            match node.put(item).await {
                Ok(taken) => nodes = nodes.min(taken),
                // The host ends, and goes on at its next start.
                Err(error @ (Error::Closed | Error::Torrent(mumba_libtorrent::Error::Closed))) => return Err(error),
                // Another release has this place: ours must not be remembered as one that was published.
                Err(error) => {
                    self.drop_release(&coming.record).await?;
                    store.forget_coming(address)?;
                    return Err(error);
                }
            }
        }
        step(PublishStep::Put);
        self.remember(trusted, &coming.items)?;
        step(PublishStep::Remembered);
        store.forget_coming(address)?;
        Ok(nodes)
    }

    /// Goes on with a publication that was interrupted while its items were put: others may have seen it. For who has the lock of the address.
    pub(crate) async fn finish_publication(&self, address: AppId) -> Result<()> {
        let store = &self.inner.store;
        let Some(coming) = store.coming(address)? else { return Ok(()) };
        let seen = match store.bundle(&coming.record)? {
            Some(bundle) => see_items(store.trusted(address)?, &coming.items, Time::now())
                .and_then(|(trusted, pointer)| Ok(trusted.see_bundle(&pointer, &bundle, Time::now())?.0)),
            None => return store.forget_coming(address),
        };
        match seen {
            Ok(trusted) => self.name(self.node().await?, &coming, &trusted, |_| ()).await.map(drop),
            // Meanwhile it has expired, or there is a newer one.
            Err(error) => {
                tracing::warn!(%address, %error, "a publication that was interrupted is given up");
                store.forget_coming(address)
            }
        }
    }

    /// The files of a release that was published from here, those of all platforms. They are offered to others already.
    pub fn published(&self, resolved: &Resolved) -> Option<PathBuf> {
        let folder = self.inner.store.published(&resolved.record()).join(PartTorrent::NAME);
        folder.is_dir().then_some(folder)
    }

    /// Whether a release of the address was published from here.
    ///
    /// # Errors
    ///
    /// When what is kept cannot be read.
    pub fn publishes(&self, address: AppId) -> Result<bool> {
        let store = &self.inner.store;
        let releases = store.releases()?;
        Ok(releases.iter().any(|(record, release)| release.address == address && store.published(record).is_dir()))
    }

    /// A publisher keeps the newest release and the one before: somebody may be in the middle of it. What has the newest one's
    /// sequence was never announced: the host ended before.
    async fn forget_others(&self, address: AppId, newest: &str, sequence: u64) -> Result<()> {
        let mut others: Vec<_> = self.inner.store.releases()?;
        others.retain(|(record, release)| {
            release.address == address && record != newest && self.inner.store.published(record).is_dir()
        });
        others.sort_by_key(|(_, release)| std::cmp::Reverse(release.sequence));
        let former = others.iter().position(|(_, release)| release.sequence < sequence);
        for (index, (record, _)) in others.iter().enumerate() {
            if Some(index) != former {
                self.drop_release(record).await?;
            }
        }
        Ok(())
    }
}

/// What an installer who knows this much takes the items for, one after the other.
fn see_items(mut trusted: TrustedApp, items: &[MutableItem], now: Time) -> Result<(TrustedApp, VerifiedPointer)> {
    let mut pointer = None;
    for item in items {
        let (next, seen) = trusted.see_item(item, now)?;
        trusted = next;
        if let Seen::Pointer(found) = seen {
            pointer = Some(found);
        }
    }
    let none = || mumba_releases::Error::Invalid("none of the items of the publication is a pointer".to_owned());
    Ok((trusted, pointer.ok_or_else(none)?))
}
