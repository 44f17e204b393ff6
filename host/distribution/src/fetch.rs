//! The files of a release: what is there already, then what peers have, and a check of all of it by our own hashes.

use std::collections::HashSet;
use std::fs::File;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures::future::try_join_all;
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::{AddTorrent, Metainfo, Torrent};
use mumba_releases::{Contents, Digest, FileList, Torrent as PartTorrent, Verification, VerifiedPart};
use tokio::time::{Instant, sleep};

use crate::claims::Claim;
use crate::file::Unpacked;
use crate::node::{Node, lock};
use crate::resolve::Resolved;
use crate::reuse::{Copies, check_room, check_space};
use crate::store::make_folder;
use crate::verify::{Place, follow};
use crate::{Distribution, Error, Result, blocking};

/// How often progress is looked at.
pub(crate) const LOOK: Duration = Duration::from_millis(100);

/// How often the DHT is asked while nobody is found: libtorrent itself asks every 15 minutes.
pub(crate) const ASK_AGAIN: Duration = Duration::from_secs(4);

/// How much longer than for a peer it is waited for peers that are connected and send nothing.
pub(crate) const STALLED: u32 = 5;

/// How far a fetch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// Files of other releases are being copied.
    Preparing,
    /// Files come from peers.
    Transferring {
        /// Bytes that are there.
        done_bytes: u64,
        /// Bytes that there must be.
        total_bytes: u64,
        /// How many come in a second.
        bytes_per_s: u64,
        /// Peers that are connected.
        peers: u32,
    },
    /// What lies on the disk and was not hashed before is being hashed.
    Verifying,
}

/// Files that are complete and verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Fetched {
    /// The folder that has them, and nothing else. It is the caller's to move.
    pub folder: PathBuf,
    /// The files.
    pub contents: Contents,
    /// Bytes that were taken from other releases on this machine.
    pub reused_bytes: u64,
    /// Bytes of content that came from peers.
    pub received_bytes: u64,
    /// Bytes that were hashed, and found right, while others still came.
    pub verified_early_bytes: u64,
    /// Removes the folder once nobody needs it, where it is of no use for another attempt.
    pub(crate) _unpacked: Option<Arc<Unpacked>>,
}

impl Distribution {
    /// Fetches the files of a release for this machine. Dropping the future stops; what was fetched is kept for the next
    /// time, which waits until this one has let go of it.
    ///
    /// # Errors
    ///
    /// When the disk has no room, nobody has the files, or what lies on the disk afterwards is not the release.
    pub async fn fetch(&self, resolved: &Resolved, progress: impl Fn(Progress) + Send + Sync) -> Result<Fetched> {
        let contents = Contents::new(&resolved.parts)?;
        let record = resolved.record();
        let download = self.inner.store.download(&record);
        let folder = download.join(PartTorrent::NAME);
        progress(Progress::Preparing);
        let parts: Vec<_> = resolved.parts.iter().map(Wanted::of).collect();
        let names = parts.iter().map(|part| part.info_hash.to_string());
        let claim = Arc::new(self.claim(names.chain([record])).await);
        let is_here = self.has_files(resolved)?;
        let offered = self.offered(&parts).await;
        let (reused_bytes, lacking) = blocking({
            let (store, contents, folder) = (self.inner.store.clone(), contents.clone(), folder.clone());
            let claim = Arc::clone(&claim);
            move || {
                let _claim = claim;
                make_folder(&folder)?;
                check_space(&contents, &folder)?;
                let copies = Copies::of(&store)?;
                let (mut reused_bytes, mut lacking) = (0, Vec::new());
                for part in parts {
                    // What a former attempt left of one cannot be looked at by libtorrent, which has its torrent for others.
                    let anew = is_here || offered.contains(&part.info_hash);
                    let taken = copies.prepare(part.files.files(), &folder, anew)?;
                    reused_bytes += taken.bytes;
                    if !taken.is_whole {
                        lacking.push(part);
                    }
                }
                // It is in use again, though nothing may be written to it.
                let touched = File::open(&folder).and_then(|folder| folder.set_modified(SystemTime::now()));
                touched.map_err(|source| Error::io(&folder, "change the time of", source))?;
                Ok((reused_bytes, lacking))
            }
        })
        .await?;
        for part in &lacking {
            self.withdraw_part(&part.info_hash).await;
        }
        let verification = Arc::new(Mutex::new(Verification::new(contents.clone(), &folder)));
        let received_bytes = match lacking.as_slice() {
            [] => 0,
            lacking => {
                let claim = Arc::clone(&claim);
                self.transfer(resolved, lacking, &download, claim, &verification, &progress).await?
            }
        };
        progress(Progress::Verifying);
        let verified_early_bytes = blocking({
            let (contents, folder) = (contents.clone(), folder.clone());
            move || {
                let _claim = claim;
                settle(&contents, &folder)?;
                let verification = lock(&verification);
                verify(&verification, &contents, &folder)?;
                Ok(verification.verified_bytes())
            }
        })
        .await?;
        Ok(Fetched { folder, contents, reused_bytes, received_bytes, verified_early_bytes, _unpacked: None })
    }

    /// Which of these parts are offered from here, for whichever release. Once they are claimed none of them comes to be.
    async fn offered(&self, parts: &[Wanted]) -> HashSet<Digest> {
        let Some(node) = self.inner.node.get() else { return HashSet::new() };
        let _offering = self.inner.offering.lock().await;
        parts.iter().map(|part| part.info_hash).filter(|info_hash| node.offers(info_hash)).collect()
    }

    /// Whether all files of a release for this machine lie here: it was published here, or is installed.
    fn has_files(&self, resolved: &Resolved) -> Result<bool> {
        let Some(release) = self.inner.store.release(&resolved.record())? else { return Ok(false) };
        let has = |part: &VerifiedPart| release.platforms.contains(&part.platform().to_string());
        Ok(release.content.is_some_and(|content| content.is_dir()) && resolved.parts.iter().all(has))
    }

    /// Fetches from peers what is not there, and hashes meanwhile what came. Gives the bytes that lacked.
    async fn transfer(
        &self,
        resolved: &Resolved,
        parts: &[Wanted],
        download: &Path,
        claim: Arc<Claim>,
        verification: &Arc<Mutex<Verification>>,
        progress: &(impl Fn(Progress) + Send + Sync),
    ) -> Result<u64> {
        let node = self.node().await?;
        let mut add = Vec::new();
        for part in parts {
            add.extend(torrent_of(&part.files, download)?);
        }
        let places: Vec<_> = add.iter().map(Place::all_of).collect();
        let transfer = Transfer::begin(node, add, Arc::clone(&claim)).await?;
        let torrents = transfer.torrents.iter().cloned().zip(places).collect();
        // libtorrent counts what comes only once a second: what lacks now is exact.
        let lacking = transfer.check().await?;
        transfer.connect(&node.met(&resolved.record())).await?;
        transfer.connect(&node.neighbours().await).await?;
        let what = format!("the files of {}", resolved.release.record().name);
        let come = async {
            transfer.finish(node, self.inner.options.patience, &what, download, progress).await?;
            transfer.end().await
        };
        tokio::select! {
            ended = come => ended.map(|()| lacking),
            never = follow(verification, torrents, &claim) => match never {},
        }
    }
}

/// A part that is to lie in a folder.
struct Wanted {
    info_hash: Digest,
    files: FileList,
}

impl Wanted {
    fn of(part: &VerifiedPart) -> Wanted {
        Wanted { info_hash: PartTorrent::of(part.files()).info_hash(), files: part.files().clone() }
    }
}

/// Compares what was fetched with the release. What is wrong is removed, and what cannot be read stays: it may be read the next time.
fn verify(verification: &Verification, contents: &Contents, folder: &Path) -> Result<()> {
    let Err(error) = verification.finish() else { return Ok(()) };
    if matches!(error, mumba_releases::Error::Io { .. }) {
        return Err(Error::Unread { source: error });
    }
    contents.remove_wrong(folder)?;
    Err(Error::Damaged { source: error })
}

/// The modes that the release says, whatever the transfer left.
fn settle(contents: &Contents, folder: &Path) -> Result<()> {
    for entry in contents.files() {
        let path = folder.join(&entry.path);
        let mode = std::fs::Permissions::from_mode(if entry.executable { 0o755 } else { 0o644 });
        std::fs::set_permissions(&path, mode).map_err(|source| Error::io(&path, "change the mode of", source))?;
    }
    Ok(())
}

/// The torrent of a part with files that lie, or are to lie, in `<folder>/release`.
pub(crate) fn torrent_of(files: &FileList, folder: &Path) -> Result<Option<AddTorrent>> {
    // Empty files make no torrent.
    if files.size_bytes() == 0 {
        return Ok(None);
    }
    let metainfo = Metainfo::parse(PartTorrent::of(files).metainfo(), &Bounds::default())?;
    // A single file at the top has no folder of the torrent's name.
    let alone = metainfo.files().iter().all(|file| file.pad || !file.path.contains('/'));
    let folder = if alone { folder.join(PartTorrent::NAME) } else { folder.to_owned() };
    Ok(Some(AddTorrent::new(metainfo, folder)))
}

/// Torrents that are in the session for as long as this value lives, and a moment longer.
pub(crate) struct Transfer {
    torrents: Vec<Arc<Torrent>>,
    /// Until they are gone.
    claim: Arc<Claim>,
}

impl Transfer {
    pub(crate) async fn begin(node: &Node, torrents: Vec<AddTorrent>, claim: Arc<Claim>) -> Result<Transfer> {
        let session = node.session()?;
        let mut transfer = Transfer { torrents: Vec::new(), claim };
        for mut add in torrents {
            add.stop_when_checked = true;
            transfer.torrents.push(Arc::new(session.add(add).await?));
        }
        Ok(transfer)
    }

    /// Waits until what lies on the disk is checked, and lets the rest come. Gives the bytes that lack.
    pub(crate) async fn check(&self) -> Result<u64> {
        let mut lacking = 0;
        for torrent in &self.torrents {
            torrent.checked().await?;
            let status = torrent.status().await?;
            lacking += status.wanted_bytes - status.wanted_done_bytes;
            torrent.resume().await?;
        }
        Ok(lacking)
    }

    /// Connects peers that are known already.
    pub(crate) async fn connect(&self, peers: &[SocketAddr]) -> Result<()> {
        for torrent in &self.torrents {
            for peer in peers {
                torrent.connect_peer(*peer).await?;
            }
        }
        Ok(())
    }

    /// The peers that we connected to. Those that connected to us are not known by the address at which they listen.
    pub(crate) async fn peers(&self) -> Vec<SocketAddr> {
        let mut peers = Vec::new();
        for torrent in &self.torrents {
            let connected = torrent.peers().await.unwrap_or_default().into_iter().filter(|peer| peer.is_outgoing);
            peers.extend(connected.map(|peer| peer.address));
        }
        peers
    }

    /// Waits until all is there, for as long as something comes.
    pub(crate) async fn finish(
        &self,
        node: &Node,
        patience: Duration,
        what: &str,
        folder: &Path,
        progress: &(impl Fn(Progress) + Sync),
    ) -> Result<()> {
        let mut last = (0, Instant::now());
        let mut asked = Instant::now();
        let torrents = self.torrents.clone();
        let mut all = pin!(try_join_all(torrents.iter().map(|torrent| torrent.finished())));
        let mut are_there = false;
        loop {
            let (mut done, mut total, mut rate, mut peers, mut finished) = (0, 0, 0, 0, true);
            for torrent in &self.torrents {
                let status = torrent.status().await?;
                done += status.wanted_done_bytes;
                total += status.wanted_bytes;
                rate += u64::from(status.download_bytes_per_s);
                peers += status.peers;
                finished &= status.is_finished;
            }
            progress(Progress::Transferring { done_bytes: done, total_bytes: total, bytes_per_s: rate, peers });
            if finished {
                return Ok(());
            }
            if done > last.0 {
                last = (done, Instant::now());
            }
            // Who is connected may have to get the files first.
            let limit = if peers > 0 { STALLED * patience } else { patience };
            if last.1.elapsed() > limit {
                let what = what.to_owned();
                return Err(match peers {
                    0 => Error::NoPeers { what, limit },
                    _ => Error::Stalled { what, peers, limit },
                });
            }
            let nothing_comes = peers == 0 || last.1.elapsed() > ASK_AGAIN;
            if nothing_comes && asked.elapsed() > ASK_AGAIN {
                asked = Instant::now();
                for torrent in &self.torrents {
                    torrent.announce().await?;
                }
                self.connect(&node.neighbours().await).await?;
            }
            tokio::select! {
                result = &mut all, if !are_there => match result {
                    Ok(_) => are_there = true,
                    Err(error) => {
                        // A full disk has a name that says what to do.
                        check_room(folder, total.saturating_sub(done))?;
                        return Err(error.into());
                    }
                },
                () = sleep(LOOK) => {}
            }
        }
    }
}

impl Transfer {
    /// Takes them out of the session.
    pub(crate) async fn end(mut self) -> Result<()> {
        while let Some(torrent) = self.torrents.last() {
            torrent.remove().await?;
            self.torrents.pop();
        }
        Ok(())
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        let (torrents, claim) = (std::mem::take(&mut self.torrents), Arc::clone(&self.claim));
        if torrents.is_empty() {
            return;
        }
        tokio::spawn(async move {
            for torrent in torrents {
                if let Err(error) = torrent.remove().await {
                    tracing::warn!(%error, "a torrent could not be removed");
                }
            }
            drop(claim);
        });
    }
}
