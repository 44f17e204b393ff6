//! What comes from peers is hashed while the rest comes.

use std::convert::Infallible;
use std::future::pending;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mumba_libtorrent::torrent::Source;
use mumba_libtorrent::{AddTorrent, Torrent};
use mumba_releases::{PIECE_BYTES, Verification};
use tokio::time::sleep;

use crate::blocking;
use crate::claims::Claim;
use crate::node::lock;

/// How often libtorrent is asked what came.
const LOOK: Duration = Duration::from_millis(100);

/// A file of more than one piece in a torrent of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// In the release.
    path: String,
    /// Its pieces in the torrent. None of them has anything of another file.
    pieces: Range<usize>,
}

impl Place {
    /// The files of a torrent that [`torrent_of`](crate::fetch::torrent_of) made.
    pub(crate) fn all_of(torrent: &AddTorrent) -> Vec<Place> {
        let Source::Metainfo(metainfo) = &torrent.source else { return Vec::new() };
        let (mut places, mut next) = (Vec::new(), 0);
        for file in metainfo.files().iter().filter(|file| !file.pad) {
            let first = next;
            next += file.bytes.div_ceil(PIECE_BYTES as u64) as usize;
            if next - first > 1 {
                // A single file at the top has no folder of the torrent's name.
                let path = file.path.split_once('/').map_or(file.path.as_str(), |(_, path)| path);
                places.push(Place { path: path.to_owned(), pieces: first..next });
            }
        }
        places
    }
}

/// Hashes what comes for as long as this is polled, on one thread that is not the runtime's, a piece at a time. What libtorrent says
/// is there is looked at on the disk; why something is not right, or not there, the end of the fetch finds out.
pub(crate) async fn follow(
    verification: &Arc<Mutex<Verification>>,
    torrents: Vec<(Arc<Torrent>, Vec<Place>)>,
    claim: &Arc<Claim>,
) -> Infallible {
    let stop = StopOnDrop::default();
    let torrents = torrents.into_iter().filter(|(_, places)| !places.is_empty());
    let mut torrents: Vec<_> = torrents.map(|(torrent, places)| (torrent, Arc::new(places), Vec::new())).collect();
    if torrents.is_empty() {
        return pending().await;
    }
    loop {
        for (torrent, places, seen) in &mut torrents {
            let Ok(are_there) = torrent.pieces().await else { continue };
            if are_there == *seen {
                continue;
            }
            seen.clone_from(&are_there);
            let work = {
                let (verification, places, stop) = (Arc::clone(verification), Arc::clone(places), Arc::clone(&stop.0));
                let claim = Arc::clone(claim);
                move || {
                    // It reads the files even if nobody waits for it any more.
                    let _claim = claim;
                    look(&mut lock(&verification), &places, &are_there, &stop);
                    Ok(())
                }
            };
            // It gives no error, and fails only where the runtime ends.
            let _ = blocking(work).await;
        }
        sleep(LOOK).await;
    }
}

fn look(verification: &mut Verification, places: &[Place], are_there: &[bool], stop: &AtomicBool) {
    for place in places.iter().take_while(|_| !stop.load(Ordering::Relaxed)) {
        match are_there.get(place.pieces.clone()) {
            Some(are_there) => verification.look(&place.path, are_there, stop),
            // The list of a torrent that has all of them may be empty.
            None => verification.look(&place.path, &vec![true; place.pieces.len()], stop),
        }
    }
}

/// Stops the thread that hashes, after the piece that it is at.
#[derive(Default)]
struct StopOnDrop(Arc<AtomicBool>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use mumba_apps::manifest::PackagePath;
    use mumba_releases::{FileEntry, FileList, Tree};

    use super::*;
    use crate::fetch::torrent_of;

    fn places(files: &[(&str, usize)]) -> Vec<(String, Range<usize>)> {
        let entry = |(path, size): &(&str, usize)| FileEntry {
            path: PackagePath::parse(*path).unwrap(),
            executable: false,
            size_bytes: *size as u64,
            tree: Tree::of(&vec![7; *size]),
        };
        let list = FileList::new(files.iter().map(entry).collect()).unwrap();
        let torrent = torrent_of(&list, Path::new("/downloads")).unwrap().unwrap();
        Place::all_of(&torrent).into_iter().map(|place| (place.path, place.pieces)).collect()
    }

    #[test]
    fn a_file_has_the_pieces_that_its_torrent_gives_it() {
        let place = |path: &str, pieces| (path.to_owned(), pieces);
        // A torrent's order is that of its folders: "a" comes before "a-b".
        let files = [
            ("a-b", 2 * PIECE_BYTES + 1),
            ("a/c", PIECE_BYTES + 1),
            ("a/d/e", 1),
            ("empty", 0),
            ("f", PIECE_BYTES),
            ("g", 3 * PIECE_BYTES),
        ];
        assert_eq!(places(&files), [place("a/c", 0..2), place("a-b", 3..6), place("g", 7..10)]);
        assert_eq!(places(&[("only", PIECE_BYTES + 1)]), [place("only", 0..2)]);
        assert_eq!(places(&[("in/only", PIECE_BYTES + 1)]), [place("in/only", 0..2)]);
        assert_eq!(places(&[("in/a", 1), ("in/b", 2)]), []);
    }
}
