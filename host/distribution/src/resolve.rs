//! From an address to the newest release that its publisher signed.

use std::mem::replace;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use mumba_apps::AppId;
use mumba_apps::manifest::Triple;
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::torrent::Priority;
use mumba_libtorrent::{AddTorrent, Magnet, Metainfo};
use mumba_releases::{
    Attack, BestItem, Bundle, MutableItem, Numbers, Platform, RecordsTorrent, Seen, Time, TrustedApp, VerifiedPart,
    VerifiedPointer, VerifiedRelease,
};
use tokio::time::{Instant, sleep};

use crate::fetch::{ASK_AGAIN, LOOK, STALLED, Transfer};
use crate::node::Node;
use crate::store::{LocalRelease, Store, remove_tree};
use crate::{Distribution, Error, Result, blocking};

/// How often roles may change on the way to the pointer.
const MAX_STEPS: usize = 4;
/// What the records of a release may be: far above what they are, far below what would hurt.
const RECORDS: Bounds = Bounds { metainfo_bytes: 1 << 20, files: 80, content_bytes: 64 << 20, pieces: 4_096 };

/// What the records are called in errors.
const RECORDS_NAME: &str = "the records of this release";

/// Where the items of an address come from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source<'a> {
    /// The DHT, which is asked for so long.
    Dht(Duration),
    /// Somebody who gave them to us.
    Items(&'a [MutableItem]),
}

/// The newest release of an address, verified, whose records lie here.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Resolved {
    /// The address.
    pub address: AppId,
    /// The release.
    pub release: VerifiedRelease,
    /// Its parts for this machine.
    pub parts: Vec<VerifiedPart>,
    /// Somebody else said that it is the newest. Otherwise it is the newest of which this machine knows.
    pub answered: bool,
}

impl Resolved {
    /// The hash of its record, in hexadecimal.
    pub fn record(&self) -> String {
        self.release.digest().to_string()
    }

    /// Bytes of the files for this machine.
    pub fn size_bytes(&self) -> u64 {
        self.parts.iter().map(|part| part.files().size_bytes()).sum()
    }

    /// Whoever takes it for the newest must know that somebody else said so.
    ///
    /// # Errors
    ///
    /// [`Error::NobodyAnswered`].
    pub fn confirmed(&self) -> Result<()> {
        if self.answered {
            return Ok(());
        }
        Err(Error::NobodyAnswered {
            address: self.address,
            version: self.release.record().version.to_string(),
            until: self.release.fresh_until(),
        })
    }
}

/// Where the newest release of an address is.
struct Newest {
    trusted: TrustedApp,
    pointer: VerifiedPointer,
    /// Somebody else told of the pointer.
    answered: bool,
}

/// What a publisher must know before the next release is signed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Standing {
    /// What was seen of the address.
    pub trusted: TrustedApp,
    /// The highest numbers that were given, also by what has expired.
    pub numbers: Numbers,
    /// The newest items of the address, likewise.
    pub items: Vec<MutableItem>,
    /// Nothing of the address lies here, and nobody could be asked: it may be new, or not.
    pub is_unasked: bool,
    /// Why the items of the address that there are are all refused, though its keys signed them, where that is not their age.
    pub problem: Option<String>,
}

impl Distribution {
    /// Finds the newest release of an address: asks the DHT, and fetches and verifies the records.
    ///
    /// # Errors
    ///
    /// When nobody knows the address, its publisher moved, or what was found is refused.
    pub async fn resolve(&self, address: AppId) -> Result<Resolved> {
        self.resolve_from(address, Source::Dht(self.inner.options.patience), &[]).await
    }

    /// Finds the newest release of which `source` knows. `peers` may have its records and its files.
    pub(crate) async fn resolve_from(
        &self,
        address: AppId,
        source: Source<'_>,
        peers: &[SocketAddr],
    ) -> Result<Resolved> {
        let node = self.node().await?;
        let _busy = self.busy(address).await;
        let Newest { trusted, pointer, answered } = self.newest_pointer(node, address, source).await?;
        let now = Time::now();
        let known = blocking({
            let (store, trusted, pointer) = (self.inner.store.clone(), trusted.clone(), pointer.clone());
            move || store.bundle_of_pointer(&trusted, &pointer, now)
        })
        .await?;
        let (bundle, fetched) = match known {
            Some(bundle) => (bundle, None),
            None => {
                let (bundle, metainfo, met) = self.fetch_records(node, &pointer, peers).await?;
                (bundle, Some((metainfo, met)))
            }
        };
        let (trusted, release) = self.noting(address, trusted.see_bundle(&pointer, &bundle, now))?;
        let record = release.digest().to_string();
        let met = fetched.as_ref().map_or_else(|| node.met(&record), |(_, met)| met.clone());
        node.meet(&record, met.into_iter().chain(peers.iter().copied()).collect());
        let (distribution, seen) = (self.clone(), release.clone());
        let (parts, offered) = blocking(move || {
            let store = &distribution.inner.store;
            store.set_trusted(&trusted)?;
            let parts = parts(&seen, &bundle)?;
            let Some((metainfo, _)) = fetched else { return Ok((parts, None)) };
            store.add_release(seen.digest(), &LocalRelease::of(&seen), &bundle, &metainfo)?;
            let record = seen.digest().to_string();
            store.forget_looked_up(|other| other == record || distribution.is_claimed(other))?;
            Ok((parts, store.release(&record)?.filter(|known| known.seeds)))
        })
        .await?;
        // It was offered with records that were damaged, if it was.
        if let Some(offered) = offered {
            self.withdraw(&record).await;
            self.seed(node, &record, &offered).await?;
        }
        Ok(Resolved { address, release, parts, answered })
    }

    /// What is known of an address that one is about to publish at. That nobody knows it is no error: it may be new. Where nothing of it
    /// lies here the DHT is asked for as long as `patience`, and for `enough` at least.
    ///
    /// # Errors
    ///
    /// When the network is off, or what is kept cannot be read or written.
    pub async fn standing(&self, address: AppId, enough: Duration, patience: Duration) -> Result<Standing> {
        let node = self.node().await?;
        let _busy = self.busy(address).await;
        self.finish_publication(address).await?;
        let mut trusted = self.inner.store.trusted(address)?;
        let is_known = trusted.newest_named().is_some();
        let mut standing = mumba_releases::Standing::of(&trusted);
        let (mut asked, mut is_unasked, mut problem) = (Vec::new(), false, None);
        while let Some(name) = standing.item_names().into_iter().find(|name| !asked.contains(name)) {
            let own = self.inner.store.item(address, &name)?;
            let found = match is_known {
                true => Some(node.look_up(&name, own.as_ref(), enough).await?),
                false => node.ask(&name, enough, patience).await?,
            };
            is_unasked |= found.is_none();
            let items: Vec<_> = found.unwrap_or_default().into_iter().chain(own).collect();
            let now = Time::now();
            items.iter().for_each(|item| standing.count(item, now));
            asked.push(name);
            if items.is_empty() {
                continue;
            }
            match self.best(&trusted, &items) {
                Ok(BestItem { item, next, .. }) => {
                    self.inner.store.set_trusted(&next)?;
                    self.inner.store.set_item(address, item)?;
                    trusted = next;
                }
                // Its own records may have expired: they are renewed by publishing.
                Err(Error::Release(error)) if error.attack() == Some(Attack::IndefiniteFreeze) => {
                    tracing::info!(%address, %error, "what is published has expired");
                }
                // A publisher can do something about it, and must know the numbers for that.
                Err(Error::Release(error)) if error.attack().is_some() => problem = Some(error.to_string()),
                Err(error) => return Err(error),
            }
        }
        let (numbers, items) = (standing.numbers(), standing.items().to_vec());
        Ok(Standing { trusted, numbers, items, is_unasked, problem })
    }

    /// The newest release of an address that was seen: its sequence, and its version. It need not lie here.
    ///
    /// # Errors
    ///
    /// When what is kept cannot be read.
    pub fn newest_seen(&self, address: AppId) -> Result<Option<(u64, String)>> {
        let newest = self.inner.store.trusted(address)?.newest_release();
        let Some((sequence, digest)) = newest else { return Ok(None) };
        let release = self.inner.store.release(&digest.to_string())?;
        Ok(release.map(|release| (sequence, release.version)))
    }

    /// The address that continues this one, where its publisher said so.
    ///
    /// # Errors
    ///
    /// When what is kept cannot be read.
    pub fn successor(&self, address: AppId) -> Result<Option<AppId>> {
        Ok(self.inner.store.trusted(address)?.successor())
    }

    /// The best of the answers.
    fn best<'a>(&self, trusted: &TrustedApp, items: &'a [MutableItem]) -> Result<BestItem<'a>> {
        let best = self.noting(trusted.address(), trusted.see_best_item(items, Time::now()))?;
        for error in &best.refused {
            self.note(trusted.address(), error)?;
        }
        Ok(best)
    }

    async fn newest_pointer(&self, node: &Node, address: AppId, source: Source<'_>) -> Result<Newest> {
        let mut trusted = self.inner.store.trusted(address)?;
        let mut missing = false;
        for _ in 0..MAX_STEPS {
            let mut found = None;
            let mut changed = false;
            for name in trusted.item_names() {
                // The item of the address may have given the pointer to another key.
                if !trusted.item_names().contains(&name) {
                    continue;
                }
                let own = self.inner.store.item(address, &name)?;
                let mut items = match source {
                    Source::Dht(patience) => node.look_up(&name, own.as_ref(), patience).await?,
                    Source::Items(items) => items.iter().filter(|item| item.name == name).cloned().collect(),
                };
                let answered = !items.is_empty();
                // What is known here counts as much as what others say.
                items.extend(own);
                if items.is_empty() {
                    missing = true;
                    continue;
                }
                let BestItem { item, next, seen, .. } = self.best(&trusted, &items)?;
                blocking({
                    let (store, next, item) = (self.inner.store.clone(), next.clone(), item.clone());
                    move || store.set_trusted(&next).and_then(|()| store.set_item(address, &item))
                })
                .await?;
                changed |= next.root_version() != trusted.root_version();
                trusted = next;
                match seen {
                    Seen::Pointer(pointer) => found = Some((pointer, answered)),
                    Seen::Moved(to) => return Err(Error::Moved { from: address, to }),
                    _ => {}
                }
            }
            match found {
                Some((pointer, answered)) => return Ok(Newest { trusted, pointer, answered }),
                // The pointer lies elsewhere by now.
                None if changed => {}
                None => break,
            }
        }
        if missing {
            return Err(Error::UnknownAddress { address, nodes: node.known_nodes().await });
        }
        Err(mumba_releases::Error::Refused {
            attack: Attack::MaliciousMirrors,
            why: "the roles of this address lead to no pointer".to_owned(),
        }
        .into())
    }

    /// Fetches the records that a pointer leads to: those that this machine needs.
    async fn fetch_records(
        &self,
        node: &Node,
        pointer: &VerifiedPointer,
        peers: &[SocketAddr],
    ) -> Result<(Bundle, Vec<u8>, Vec<SocketAddr>)> {
        let name: String = pointer.info_hash().iter().map(|byte| format!("{byte:02x}")).collect();
        let claim = Arc::new(self.claim([name.clone()]).await);
        let metainfo = self.fetch_metadata(node, &name, peers).await?;
        let folder = self.inner.store.download(&name);
        // What an attempt before left is looked at, and goes on.
        crate::store::make_folder(&folder)?;
        let mut add = AddTorrent::new(metainfo.clone(), &folder);
        add.priorities = wanted_records(&metainfo)?;
        add.peers = [peers, &node.neighbours().await].concat();
        let transfer = Transfer::begin(node, vec![add], Arc::clone(&claim)).await?;
        transfer.check().await?;
        transfer.finish(node, self.inner.options.patience, RECORDS_NAME, &folder, &|_| ()).await?;
        let peers = transfer.peers().await;
        transfer.end().await?;
        let bundle = blocking(move || {
            let _claim = claim;
            let bundle = Bundle::read_folder(&folder.join(RecordsTorrent::NAME));
            // What cannot be read now could not be the next time.
            remove_tree(&folder)?;
            Ok(bundle?)
        })
        .await?;
        Ok((bundle, metainfo.bytes().to_vec(), peers))
    }

    /// Asks peers for the metadata of the torrent with the records. Who is connected may be slow: that begins once, and only others are
    /// looked for again and again.
    async fn fetch_metadata(&self, node: &Node, info_hash: &str, peers: &[SocketAddr]) -> Result<Metainfo> {
        let patience = self.inner.options.patience;
        let magnet: Magnet = format!("magnet:?xt=urn:btih:{info_hash}").parse()?;
        let known = [peers, &node.neighbours().await].concat();
        let fetch = node.session()?.begin_metadata(&magnet, &known).await?;
        let began = Instant::now();
        let (mut alone, mut asked) = (began, began);
        let mut connected = 0;
        let every = ASK_AGAIN.min(patience / 2);
        let metainfo = {
            let mut metainfo = pin!(fetch.metainfo(&RECORDS));
            loop {
                tokio::select! {
                    metainfo = &mut metainfo => break metainfo?,
                    () = sleep(LOOK) => {}
                }
                // Only a peer that stays counts: who does not have the torrent ends the connection at once.
                let before = replace(&mut connected, fetch.torrent().status().await?.peers);
                if before > 0 && connected > 0 {
                    alone = Instant::now();
                }
                let what = RECORDS_NAME.to_owned();
                if alone.elapsed() >= patience {
                    return Err(Error::NoPeers { what, limit: patience });
                }
                let limit = STALLED * patience;
                if began.elapsed() >= limit {
                    return Err(match connected {
                        0 => Error::NoPeers { what, limit },
                        peers => Error::Stalled { what, peers, limit },
                    });
                }
                if asked.elapsed() >= every {
                    asked = Instant::now();
                    fetch.torrent().announce().await?;
                    for peer in [peers, &node.neighbours().await].concat() {
                        fetch.torrent().connect_peer(peer).await?;
                    }
                }
            }
        };
        fetch.end().await?;
        Ok(metainfo)
    }
}

impl Store {
    /// The records that a pointer leads to, where they lie here. Records that are not its own ones are refused later.
    fn bundle_of_pointer(&self, trusted: &TrustedApp, pointer: &VerifiedPointer, now: Time) -> Result<Option<Bundle>> {
        for (record, release) in self.releases()? {
            if (release.address, release.sequence) != (trusted.address(), pointer.sequence()) {
                continue;
            }
            // Records that cannot be read are fetched anew.
            if let Ok(Some(bundle)) = self.bundle(&record)
                && trusted.see_bundle(pointer, &bundle, now).is_ok()
            {
                return Ok(Some(bundle));
            }
        }
        Ok(None)
    }
}

/// The parts for this machine, each verified.
pub(crate) fn parts(release: &VerifiedRelease, bundle: &Bundle) -> Result<Vec<VerifiedPart>> {
    let platforms = release.parts_for(&Triple::host())?;
    let part = |platform: &Platform| {
        let list = bundle.get(&Bundle::list_name(platform)).unwrap_or_default();
        Ok(release.part(platform, list)?)
    };
    platforms.iter().map(part).collect()
}

/// How much each file of the torrent of records is wanted: those that this machine needs, none that a release does not
/// have or that is larger than it may be.
fn wanted_records(metainfo: &Metainfo) -> Result<Vec<Priority>> {
    let own = [Platform::Any, Platform::Only(Triple::host())].map(|platform| Bundle::list_name(&platform));
    let priority = |file: &mumba_libtorrent::metainfo::File| {
        if file.pad {
            return Ok(Priority::Normal);
        }
        let name =
            Path::new(&file.path).strip_prefix(RecordsTorrent::NAME).ok().and_then(Path::to_str).unwrap_or_default();
        let Some(limit) = Bundle::limit(name) else {
            let why = format!("the torrent of records has {:?}", file.path);
            return Err(mumba_releases::Error::Refused { attack: Attack::ExtraneousDependencies, why }.into());
        };
        if file.bytes > limit as u64 {
            let what = format!("{name:?} in the torrent of records");
            return Err(mumba_releases::Error::TooLarge { what, limit: limit as u64 }.into());
        }
        let is_list = name.ends_with(".files");
        Ok(if is_list && !own.iter().any(|own| own == name) { Priority::Skip } else { Priority::Normal })
    };
    metainfo.files().iter().map(priority).collect()
}
