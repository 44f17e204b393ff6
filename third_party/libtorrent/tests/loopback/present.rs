//! Torrents over folders that have files already: v2 metainfo that is not made by libtorrent, complete files that are kept, files
//! that nobody may write.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;

use mumba_libtorrent::create::{CreateTorrent, Version, create};
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::session::Stats;
use mumba_libtorrent::torrent::State;
use mumba_libtorrent::{AddTorrent, Metainfo, Session, Torrent};
use sha2::{Digest as _, Sha256};
use tempfile::{TempDir, tempdir};

use crate::bencoding::{Value, dictionary};
use crate::kit::{address, as_nobody, noise, session, soon, tree};

const BLOCK_BYTES: usize = 16 * 1024;
const PIECE_BYTES: usize = 512 * 1024;

/// Path, bytes and whether it is a program. By path, but `a-b` lies before `a/b` in no file tree: that compares name by name.
type Files = Vec<(&'static str, Vec<u8>, bool)>;

/// Files with and without piece layers, at and beside the edges of blocks and pieces.
fn files() -> Files {
    let file = |path, length| (path, noise(length as u64, length), false);
    vec![
        file("a-b", 20),
        file("a/b", 30),
        file("bin/large", 5 * PIECE_BYTES + 12_345),
        ("bin/program", noise(1, 3 * BLOCK_BYTES), true),
        file("bin/two", 2 * PIECE_BYTES),
        file("empty", 0),
        file("data/block", BLOCK_BYTES),
        file("data/just", PIECE_BYTES),
        file("data/more", PIECE_BYTES + 1),
        file("data/none", 0),
        file("data/three", 2 * PIECE_BYTES + BLOCK_BYTES),
        file("mumba.toml", 300),
    ]
}

fn parent(pair: &[[u8; 32]]) -> [u8; 32] {
    Sha256::new().chain_update(pair[0]).chain_update(pair[1]).finalize().into()
}

/// The root over these leaves, as many of `pad` added as make a power of two, but at least `least` in all.
fn root(mut leaves: Vec<[u8; 32]>, pad: [u8; 32], least: usize) -> [u8; 32] {
    leaves.resize(leaves.len().next_power_of_two().max(least), pad);
    while leaves.len() > 1 {
        leaves = leaves.chunks(2).map(parent).collect();
    }
    leaves[0]
}

/// The root of a file, and its piece layer if it has more than one piece.
fn hashes(bytes: &[u8]) -> ([u8; 32], Option<Vec<u8>>) {
    let leaves = |piece: &[u8]| piece.chunks(BLOCK_BYTES).map(|block| Sha256::digest(block).into()).collect();
    if bytes.len() <= PIECE_BYTES {
        return (root(leaves(bytes), [0; 32], 1), None);
    }
    let blocks = PIECE_BYTES / BLOCK_BYTES;
    let layer: Vec<_> = bytes.chunks(PIECE_BYTES).map(|piece| root(leaves(piece), [0; 32], blocks)).collect();
    let beyond = root(Vec::new(), [0; 32], blocks);
    (root(layer.clone(), beyond, 1), Some(layer.concat()))
}

/// The metainfo (BEP 52) of these files, as a program that is not libtorrent would make it.
fn by_hand(name: &str, files: &Files) -> Vec<u8> {
    let mut tree = dictionary();
    let mut layers = BTreeMap::new();
    for (path, bytes, executable) in files {
        let mut file = dictionary().with("length", bytes.len() as i64);
        if *executable {
            file = file.with("attr", "x");
        }
        if !bytes.is_empty() {
            let (root, layer) = hashes(bytes);
            file = file.with("pieces root", root.to_vec());
            layers.extend(layer.map(|layer| (root.to_vec(), Value::from(layer))));
        }
        tree.enter(path).insert(Vec::new(), file);
    }
    let info = dictionary()
        .with("file tree", tree)
        .with("meta version", 2)
        .with("name", name)
        .with("piece length", PIECE_BYTES as i64);
    dictionary().with("info", info).with("piece layers", Value::Dictionary(layers)).encode()
}

fn parse(name: &str, files: &Files) -> Metainfo {
    Metainfo::parse(&by_hand(name, files), &Bounds::default()).unwrap()
}

fn write(folder: &Path, files: &Files) {
    for (path, bytes, executable) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(if *executable { 0o755 } else { 0o644 })).unwrap();
    }
}

/// Those of the files that lie at even, or odd, places: some of each size.
fn half(files: &Files, odd: usize) -> Files {
    files.iter().enumerate().filter(|(index, _)| index % 2 == odd).map(|(_, file)| file.clone()).collect()
}

fn sum(files: &Files) -> u64 {
    files.iter().map(|(_, bytes, _)| bytes.len() as u64).sum()
}

/// That these files came once and nothing else did. libtorrent before 2.0.13 asks for whole blocks: behind the end of a file come zeros.
fn assert_received(stats: Stats, files: &Files) {
    let blocks: u64 = files.iter().map(|(_, bytes, _)| bytes.len().next_multiple_of(BLOCK_BYTES) as u64).sum();
    assert!((sum(files)..=blocks).contains(&stats.received_bytes), "{} to {blocks}: {stats:?}", sum(files));
    // The rest is handshakes, hashes and headers of blocks.
    assert!(stats.wire_received_bytes < blocks + blocks / 50 + 10_000, "{stats:?}");
}

/// Takes the rights to write from all files and folders below, or gives them back, so that the folder can go.
fn set_writable(folder: &Path, writable: bool) {
    let mode = |mode: u32| fs::Permissions::from_mode(if writable { mode | 0o200 } else { mode & !0o222 });
    fs::set_permissions(folder, mode(0o755)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_writable(&path, writable);
        } else {
            let now = path.metadata().unwrap().permissions().mode();
            fs::set_permissions(&path, mode(now)).unwrap();
        }
    }
    fs::set_permissions(folder, mode(0o755)).unwrap();
}

async fn seed_of(session: &Session, metainfo: &Metainfo, files: &Files) -> (TempDir, Torrent) {
    let root = tempdir().unwrap();
    write(&root.path().join(metainfo.name()), files);
    let torrent = session.add(AddTorrent::new(metainfo.clone(), root.path())).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    assert!(torrent.status().await.unwrap().is_seeding);
    (root, torrent)
}

/// What a torrent says it has of each file, by path.
async fn progress(torrent: &Torrent, metainfo: &Metainfo) -> BTreeMap<String, u64> {
    let bytes = torrent.file_progress().await.unwrap();
    metainfo.files().iter().map(|file| file.path.clone()).zip(bytes).collect()
}

#[tokio::test]
async fn metainfo_made_by_hand_is_that_of_libtorrent() {
    let folder = tempdir().unwrap();
    let content = folder.path().join("app");
    write(&content, &files());
    let torrent = CreateTorrent::from_folder(&content, Version::V2).unwrap().piece_bytes(PIECE_BYTES as u32);
    let made = create(torrent, |_| ()).await.unwrap();
    let by_hand = parse("app", &files());
    assert_eq!(by_hand.hashes(), made.hashes());
    assert_eq!(by_hand.bytes(), made.bytes());
    let programs: Vec<_> = by_hand.files().iter().filter(|file| file.executable).map(|file| &file.path).collect();
    assert_eq!(programs, ["app/bin/program"]);
    // Trees are sorted name by name: no order of whole paths is that of the torrent's files.
    let shown = by_hand.files().iter().filter(|file| !file.pad);
    let paths: Vec<_> = shown.map(|file| file.path.as_str()).collect();
    assert_eq!(paths[..2], ["app/a/b", "app/a-b"]);
}

#[tokio::test]
async fn a_single_file_has_no_folder() {
    let one: Files = vec![("module.so", noise(1, 100), false)];
    assert_eq!(parse("app", &one).files()[0].path, "module.so");
    let deeper: Files = vec![("lib/module.so", noise(1, 100), false)];
    assert_eq!(parse("app", &deeper).files()[0].path, "app/lib/module.so");
}

#[tokio::test]
async fn complete_files_are_kept_and_only_the_others_come() {
    let all = files();
    let metainfo = parse("app", &all);
    for through_link in [false, true] {
        for odd in [0, 1] {
            let (from, to) = (session().await, session().await);
            let (root, _seed) = seed_of(&from, &metainfo, &all).await;
            let target = tempdir().unwrap();
            let (had, missing) = (half(&all, odd), half(&all, 1 - odd));
            let mut folder = target.path().join("real");
            write(&folder.join("app"), &had);
            let inodes = |folder: &Path| -> Vec<_> {
                let metadata = |path| fs::metadata(folder.join("app").join(path)).unwrap();
                had.iter().map(|(path, ..)| metadata(path)).map(|now| (now.ino(), now.mtime_nsec())).collect()
            };
            let before = inodes(&folder);
            if through_link {
                symlink(&folder, target.path().join("link")).unwrap();
                folder = target.path().join("link");
            }
            let torrent = to.add(AddTorrent::new(metainfo.clone(), &folder)).await.unwrap();
            soon("checking", torrent.checked()).await.unwrap();
            let status = torrent.status().await.unwrap();
            assert_eq!(status.state, State::Downloading);
            assert_eq!(status.done_bytes, sum(&had), "link: {through_link}, odd: {odd}");
            let progress = progress(&torrent, &metainfo).await;
            for (files, present) in [(&had, true), (&missing, false)] {
                for (path, bytes, _) in files {
                    let expected = if present { bytes.len() as u64 } else { 0 };
                    assert_eq!(progress[&format!("app/{path}")], expected, "{path}");
                }
            }
            assert_eq!(to.stats().await.unwrap().received_bytes, 0);

            torrent.connect_peer(address(&from)).await.unwrap();
            soon("the rest", torrent.finished()).await.unwrap();
            assert_received(to.stats().await.unwrap(), &missing);
            assert_eq!(tree(&folder.join("app")), tree(&root.path().join("app")));
            assert_eq!(inodes(&folder), before, "what was complete is not touched");
        }
    }
}

#[tokio::test]
async fn a_file_that_is_not_quite_right_comes_piece_by_piece() {
    let all = files();
    let metainfo = parse("app", &all);
    let (from, to) = (session().await, session().await);
    let (root, _seed) = seed_of(&from, &metainfo, &all).await;
    let target = tempdir().unwrap();
    write(&target.path().join("app"), &all);
    // One wrong byte, a file that is too short, and one that is too long.
    let file = |path: &str| target.path().join("app").join(path);
    let mut bytes = fs::read(file("bin/large")).unwrap();
    bytes[PIECE_BYTES] ^= 1;
    fs::write(file("bin/large"), &bytes).unwrap();
    fs::write(file("bin/two"), &noise((2 * PIECE_BYTES) as u64, 2 * PIECE_BYTES)[..PIECE_BYTES + 5]).unwrap();
    let mut longer = fs::read(file("data/just")).unwrap();
    longer.push(0);
    fs::write(file("data/just"), &longer).unwrap();
    let torrent = to.add(AddTorrent::new(metainfo.clone(), target.path())).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    assert_eq!(torrent.status().await.unwrap().done_bytes, sum(&all) - 2 * PIECE_BYTES as u64);
    torrent.connect_peer(address(&from)).await.unwrap();
    soon("the rest", torrent.finished()).await.unwrap();
    assert_eq!(to.stats().await.unwrap().received_bytes, 2 * PIECE_BYTES as u64);
    // libtorrent lets a file that is too long as it is: sizes are to be compared by who uses the files.
    assert_eq!(fs::read(file("data/just")).unwrap(), longer);
    fs::write(file("data/just"), &longer[..PIECE_BYTES]).unwrap();
    assert_eq!(tree(&target.path().join("app")), tree(&root.path().join("app")));
}

/// To root nothing is read-only, so these run as a user who owns nothing.
#[test]
fn read_only_files_are_seeded() {
    as_nobody("present::read_only_files_are_seeded", || async {
        let all = files();
        let metainfo = parse("app", &all);
        for trusted_files in [false, true] {
            let (from, to) = (session().await, session().await);
            let root = tempdir().unwrap();
            write(&root.path().join("real/app"), &all);
            set_writable(&root.path().join("real"), false);
            assert!(fs::write(root.path().join("real/app/empty"), "").is_err(), "it is not read-only");
            symlink(root.path().join("real"), root.path().join("link")).unwrap();
            let mut add = AddTorrent::new(metainfo.clone(), root.path().join("link"));
            add.trusted_files = trusted_files;
            let seed = from.add(add).await.unwrap();
            soon("checking", seed.checked()).await.unwrap();
            let status = seed.status().await.unwrap();
            assert!(status.is_seeding && status.fault.is_none(), "{status:?}");
            let target = tempdir().unwrap();
            let mut add = AddTorrent::new(metainfo.clone(), target.path());
            add.peers = vec![address(&from)];
            let torrent = to.add(add).await.unwrap();
            soon("the content", torrent.finished()).await.unwrap();
            assert_received(to.stats().await.unwrap(), &all);
            assert_eq!(tree(&target.path().join("app")), tree(&root.path().join("real/app")));
            let status = seed.status().await.unwrap();
            assert!(status.is_seeding && status.fault.is_none(), "trusted: {trusted_files}: {status:?}");
            set_writable(&root.path().join("real"), true);
        }
    });
}

#[test]
fn complete_files_that_are_read_only_do_not_stop_an_update() {
    as_nobody("present::complete_files_that_are_read_only_do_not_stop_an_update", || async {
        let all = files();
        let metainfo = parse("app", &all);
        let (from, to) = (session().await, session().await);
        let (root, _seed) = seed_of(&from, &metainfo, &all).await;
        let (had, missing) = (half(&all, 0), half(&all, 1));
        let (old, target) = (tempdir().unwrap(), tempdir().unwrap());
        write(old.path(), &had);
        set_writable(old.path(), false);
        // The same file in the release before and in the one to come.
        for (path, ..) in &had {
            let link = target.path().join("app").join(path);
            fs::create_dir_all(link.parent().unwrap()).unwrap();
            fs::hard_link(old.path().join(path), link).unwrap();
        }
        let before = tree(old.path());
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        let torrent = to.add(add).await.unwrap();
        soon("the rest", torrent.finished()).await.unwrap();
        assert_received(to.stats().await.unwrap(), &missing);
        assert_eq!(tree(&target.path().join("app")), tree(&root.path().join("app")));
        assert_eq!(tree(old.path()), before);
        set_writable(old.path(), true);
    });
}

#[test]
fn a_read_only_file_that_is_not_right_is_named() {
    as_nobody("present::a_read_only_file_that_is_not_right_is_named", || async {
        let all = files();
        let metainfo = parse("app", &all);
        let (from, to) = (session().await, session().await);
        let (root, _seed) = seed_of(&from, &metainfo, &all).await;
        let target = tempdir().unwrap();
        write(&target.path().join("app"), &all);
        let path = target.path().join("app/bin/two");
        let mut bytes = fs::read(&path).unwrap();
        bytes[5] ^= 1;
        fs::write(&path, &bytes).unwrap();
        set_writable(target.path(), false);
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        let torrent = to.add(add).await.unwrap();
        let error = soon("the fault", torrent.finished()).await.unwrap_err();
        assert!(error.to_string().contains("bin/two"), "{error}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert!(torrent.status().await.unwrap().upload_mode);
        let still = soon("the fault", torrent.finished()).await.unwrap_err();
        assert!(still.to_string().contains("resume it"), "{still}");
        set_writable(target.path(), true);
        // It goes on when the reason is gone.
        torrent.resume().await.unwrap();
        soon("the rest", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("app")), tree(&root.path().join("app")));
        // What came before it stopped could not be kept.
        let received = to.stats().await.unwrap().received_bytes as usize;
        assert!((PIECE_BYTES..=2 * PIECE_BYTES).contains(&received), "{received}");
    });
}

#[tokio::test]
async fn torrents_of_one_name_share_a_folder() {
    let all = files();
    let parts = [half(&all, 0), half(&all, 1)];
    let metainfos = [parse("app", &parts[0]), parse("app", &parts[1])];
    let (from, to) = (session().await, session().await);
    let root = tempdir().unwrap();
    write(&root.path().join("app"), &all);
    let target = tempdir().unwrap();
    let mut torrents = Vec::new();
    for metainfo in &metainfos {
        let seed = from.add(AddTorrent::new(metainfo.clone(), root.path())).await.unwrap();
        soon("checking", seed.checked()).await.unwrap();
        assert!(seed.status().await.unwrap().is_seeding);
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        torrents.push(to.add(add).await.unwrap());
    }
    for torrent in &torrents {
        soon("the content", torrent.finished()).await.unwrap();
    }
    assert_received(to.stats().await.unwrap(), &all);
    assert_eq!(tree(&target.path().join("app")), tree(&root.path().join("app")));
    // Removing one with its files leaves those of the other.
    soon("deleting", torrents[0].delete()).await.unwrap();
    let left: Vec<_> = tree(&target.path().join("app")).into_iter().map(|(_, bytes)| bytes.len()).collect();
    assert_eq!(left.iter().sum::<usize>() as u64, sum(&parts[1]));
    assert!(torrents[1].status().await.unwrap().is_seeding);
}
