//! Making torrents.

use std::fs;
use std::os::unix::fs::symlink;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};

use mumba_libtorrent::Error;
use mumba_libtorrent::create::{CreateTorrent, NewFile, Version, create};
use sha2::{Digest as _, Sha256};

use crate::kit::{SMALL, content, metainfo, noise, soon};

#[tokio::test]
async fn the_same_files_give_the_same_bytes() {
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let (here, there) = (content(1), content(1));
        let first = metainfo(&here.folder, version).await;
        let second = metainfo(&there.folder, version).await;
        assert_eq!(first.bytes(), second.bytes(), "{version:?}");
        assert_eq!(first.hashes().v1.is_some(), version != Version::V2);
        assert_eq!(first.hashes().v2.is_some(), version != Version::V1);
        fs::write(there.folder.join(SMALL), "other").unwrap();
        assert_ne!(first.hashes(), metainfo(&there.folder, version).await.hashes(), "{version:?}");
    }
}

#[tokio::test]
async fn each_file_has_a_root_of_its_own() {
    let content = content(1);
    let whole = metainfo(&content.folder, Version::V2).await;
    let small = whole.files().iter().find(|file| file.path == format!("content/{SMALL}")).unwrap();
    // A file of one block is its own tree.
    assert_eq!(small.root.unwrap()[..], Sha256::digest("small")[..]);
    assert_eq!(small.bytes, 5);
    let empty = whole.files().iter().find(|file| file.path == "content/empty").unwrap();
    assert_eq!((empty.root, empty.bytes), (None, 0));
    // The same file has the same root in every torrent.
    let other = tempfile::tempdir().unwrap();
    fs::write(other.path().join("a"), fs::read(content.folder.join("large.bin")).unwrap()).unwrap();
    let one = metainfo(other.path(), Version::Hybrid).await;
    let large = whole.files().iter().find(|file| file.path == "content/large.bin").unwrap();
    assert_eq!(large.root, one.files()[0].root);
}

#[tokio::test]
async fn programs_are_marked() {
    use std::os::unix::fs::PermissionsExt as _;
    let content = content(1);
    fs::set_permissions(content.folder.join(SMALL), fs::Permissions::from_mode(0o755)).unwrap();
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let made = metainfo(&content.folder, version).await;
        let programs: Vec<_> = made.files().iter().filter(|file| file.executable).map(|file| &file.path).collect();
        assert_eq!(programs, [&format!("content/{SMALL}")], "{version:?}");
    }
}

#[tokio::test]
async fn progress_is_told_piece_by_piece() {
    let content = content(1);
    let torrent = CreateTorrent::from_folder(&content.folder, Version::Hybrid).unwrap().piece_bytes(16 * 1024);
    let count = Arc::new(AtomicU32::new(0));
    let counter = count.clone();
    let made = create(torrent, move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let made = soon("making a torrent", made).await.unwrap();
    assert_eq!(count.load(Ordering::Relaxed), made.pieces());
}

#[tokio::test]
async fn dropping_the_future_ends_the_hashing() {
    struct Ended(mpsc::Sender<u32>, u32);
    impl Ended {
        fn count(&mut self) -> u32 {
            self.1 += 1;
            self.1
        }
    }
    impl Drop for Ended {
        fn drop(&mut self) {
            self.0.send(self.1).unwrap();
        }
    }
    let content = content(1);
    fs::write(content.folder.join("huge"), noise(7, 8 << 20)).unwrap();
    let torrent = CreateTorrent::from_folder(&content.folder, Version::Hybrid).unwrap().piece_bytes(16 * 1024);
    let (ended, end) = mpsc::channel();
    let (go_on, wait) = mpsc::channel::<()>();
    let (started, mut start) = tokio::sync::mpsc::channel(1);
    let mut state = Ended(ended, 0);
    let making = create(torrent, move |_| {
        if state.count() == 1 {
            started.blocking_send(()).unwrap();
            // Holds the hashing until the future is gone.
            let _ = wait.recv();
        }
    });
    {
        let mut making = Box::pin(making);
        tokio::select! {
            _ = &mut making => panic!("it must wait"),
            started = soon("the first piece", start.recv()) => started.unwrap(),
        }
    }
    drop(go_on);
    let hashed = tokio::task::spawn_blocking(move || end.recv().unwrap()).await.unwrap();
    assert_eq!(hashed, 1, "it went on after the future was gone");
}

#[tokio::test]
async fn a_progress_that_panics_is_an_error() {
    let content = content(1);
    let torrent = CreateTorrent::from_folder(&content.folder, Version::V1).unwrap();
    let error = create(torrent, |_| panic!("a bug of the callback")).await.unwrap_err();
    assert!(error.to_string().contains("panicked"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_packed_is_named() {
    let content = content(1);
    symlink("large.bin", content.folder.join("link")).unwrap();
    let error = CreateTorrent::from_folder(&content.folder, Version::V2).unwrap_err();
    assert!(error.to_string().contains("content/link': it is neither a folder nor a regular file"), "{error}");

    let file = |path: &str| vec![NewFile { path: path.to_owned(), executable: false }];
    for (path, reason) in [
        ("link", "no regular file"),
        ("missing", "No such file"),
        ("../content/large.bin", "no path within"),
        ("/etc/passwd", "no path within"),
        ("deep//er", "no path within"),
        ("deep", "no regular file"),
        ("empty", "not empty"),
    ] {
        let torrent = CreateTorrent::from_files(&content.folder, file(path), Version::V2);
        let error = create(torrent, |_| ()).await.unwrap_err();
        assert!(matches!(error, Error::Path { .. }) && error.to_string().contains(reason), "{path}: {error}");
    }

    let alone = create(CreateTorrent::from_files(&content.folder, file("large.bin"), Version::V2), |_| ()).await;
    assert!(alone.unwrap_err().to_string().contains("has no folder"));
    let two = [file("large.bin"), file("middle.bin")].concat();
    let torrent = CreateTorrent::from_files(&content.folder, two, Version::V2).piece_bytes(20_000);
    let error = create(torrent, |_| ()).await.unwrap_err();
    assert_eq!(error.fault().unwrap().category, "libtorrent", "{error}");
    let twice = [file("large.bin"), file("large.bin")].concat();
    let error = create(CreateTorrent::from_files(&content.folder, twice, Version::V2), |_| ()).await.unwrap_err();
    assert!(error.to_string().contains("cannot make a torrent"), "{error}");
}
