//! Content from one session to another, and what can be asked of a torrent on the way.

use std::fs;
use std::time::Instant;

use futures::StreamExt as _;
use mumba_libtorrent::create::{CreateTorrent, Version, create};
use mumba_libtorrent::torrent::{Discovery, Limits, Priority, Source, State};
use mumba_libtorrent::{AddTorrent, Alert, Error, Session};
use tempfile::tempdir;

use crate::kit::{Content, LARGE, SMALL, address, content, metainfo, noise, seed, session, settings, soon, tree};

#[tokio::test]
async fn content_goes_from_one_session_to_another() {
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let (from, to) = (session().await, session().await);
        let content = content(2);
        let metainfo = metainfo(&content.folder, version).await;
        let _seed = seed(&from, &content, &metainfo).await;
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        let torrent = to.add(add).await.unwrap();
        assert_eq!(torrent.hashes(), metainfo.hashes());
        soon("the content", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder), "{version:?}");
        let status = torrent.status().await.unwrap();
        assert_eq!((status.state, status.is_seeding), (State::Seeding, true));
        assert_eq!((status.pieces, status.content_bytes), (metainfo.pieces(), metainfo.content_bytes()));
        assert!(torrent.pieces().await.unwrap().iter().all(|piece| *piece));
        assert_eq!(torrent.metainfo().await.unwrap(), metainfo.bytes(), "{version:?}");
        let stats = to.stats().await.unwrap();
        assert!(stats.received_bytes >= 370_000 && stats.wire_received_bytes > stats.received_bytes, "{stats:?}");
    }
}

#[tokio::test]
async fn a_magnet_link_is_enough() {
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let (from, to) = (session().await, session().await);
        let content = content(3);
        let metainfo = metainfo(&content.folder, version).await;
        let _seed = seed(&from, &content, &metainfo).await;
        let magnet = metainfo.magnet().unwrap();
        assert_eq!((magnet.hashes(), magnet.name()), (metainfo.hashes(), "content"));
        let target = tempdir().unwrap();
        let mut add = AddTorrent::new(magnet, target.path());
        add.peers = vec![address(&from)];
        let torrent = soon("metadata", to.add(add)).await.unwrap();
        soon("the content", torrent.finished()).await.unwrap();
        assert_eq!(tree(&target.path().join("content")), tree(&content.folder), "{version:?}");
    }
}

#[tokio::test]
async fn only_the_chosen_files_come() {
    let (from, to) = (session().await, session().await);
    let content = content(4);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let large = metainfo.files().iter().position(|file| file.path.ends_with(LARGE)).unwrap();
    let mut wanted = vec![Priority::Normal; metainfo.files().len()];
    wanted[large] = Priority::Skip;
    let mut add = AddTorrent::new(metainfo.clone(), target.path());
    add.peers = vec![address(&from)];
    add.priorities = wanted.clone();
    let torrent = to.add(add).await.unwrap();
    soon("the chosen files", torrent.finished()).await.unwrap();
    let status = torrent.status().await.unwrap();
    assert_eq!((status.state, status.is_seeding, status.is_finished), (State::Finished, false, true));
    assert_eq!(torrent.priorities().await.unwrap(), wanted);
    assert_eq!(torrent.file_progress().await.unwrap()[large], 0);
    assert!(!target.path().join("content").join(LARGE).exists());
    assert_eq!(fs::read(target.path().join("content").join(SMALL)).unwrap(), b"small");
    let missing = torrent.pieces().await.unwrap().iter().position(|piece| !piece).unwrap() as u32;
    let error = torrent.read_piece(missing).await.unwrap_err();
    assert!(error.to_string().contains(&format!("piece {missing} is not there")), "{error}");

    wanted[large] = Priority::High;
    let mut alerts = torrent.alerts();
    torrent.set_priorities(&wanted).await.unwrap();
    let finished = async { while !matches!(alerts.next().await.unwrap(), Alert::Finished(_)) {} };
    soon("the rest", finished).await;
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
    let piece = soon("a piece", torrent.read_piece(missing)).await.unwrap();
    let whole = fs::read(content.folder.join(LARGE)).unwrap();
    assert!(whole.windows(piece.len().min(5000)).any(|window| piece.starts_with(window)));
}

#[tokio::test]
async fn a_download_goes_on_in_another_session() {
    let content = content(5);
    let metainfo = metainfo(&content.folder, Version::Hybrid).await;
    let target = tempdir().unwrap();
    let data = {
        let (from, to) = (session().await, session().await);
        let _seed = seed(&from, &content, &metainfo).await;
        let mut add = AddTorrent::new(metainfo.clone(), target.path());
        add.peers = vec![address(&from)];
        add.priorities = vec![Priority::Skip; metainfo.files().len()];
        add.priorities[0] = Priority::Normal;
        let large = metainfo.files().iter().position(|file| file.path.ends_with(LARGE)).unwrap();
        add.priorities[large] = Priority::Normal;
        let torrent = to.add(add).await.unwrap();
        soon("a part", torrent.finished()).await.unwrap();
        let data = torrent.resume_data().await.unwrap();
        drop(torrent);
        // Both end without a farewell.
        data
    };
    let (from, to) = (session().await, session().await);
    let _seed = seed(&from, &content, &metainfo).await;
    let mut alerts = to.alerts();
    let torrent = to.add(AddTorrent::new(Source::Resume(data), "")).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    let status = torrent.status().await.unwrap();
    assert!(status.done_bytes >= 300_000, "what was there is there: {status:?}");
    assert_eq!(status.folder, target.path());
    assert_eq!(torrent.hashes(), metainfo.hashes());
    torrent.set_priorities(&vec![Priority::Normal; metainfo.files().len()]).await.unwrap();
    torrent.connect_peer(address(&from)).await.unwrap();
    while !torrent.status().await.unwrap().is_seeding {
        let alert = soon("the rest", alerts.next()).await.unwrap();
        assert!(!matches!(alert, Alert::ResumeRefused { .. }), "{alert:?}");
    }
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
    assert!(to.stats().await.unwrap().received_bytes < 200_000, "what was there came again");
}

#[tokio::test]
async fn resume_data_that_are_not_true_lead_to_a_check() {
    let content = content(6);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let data = {
        let session = session().await;
        let torrent = seed(&session, &content, &metainfo).await;
        torrent.resume_data().await.unwrap()
    };
    fs::remove_file(content.folder.join(LARGE)).unwrap();
    let session = session().await;
    let mut alerts = session.alerts();
    let torrent = session.add(AddTorrent::new(Source::Resume(data), "")).await.unwrap();
    let refused = async {
        loop {
            if let Alert::ResumeRefused { file, .. } = alerts.next().await.unwrap() {
                return file;
            }
        }
    };
    let file = soon("the refusal", refused).await;
    assert!(file.ends_with(LARGE), "{file}");
    soon("checking", torrent.checked()).await.unwrap();
    assert!(!torrent.status().await.unwrap().is_seeding);
    let rubbish = session.add(AddTorrent::new(Source::Resume(b"rubbish".to_vec()), "")).await.unwrap_err();
    assert!(matches!(rubbish, Error::Failed { .. }), "{rubbish}");
}

#[tokio::test]
async fn a_recheck_finds_a_flipped_bit() {
    for version in [Version::V1, Version::V2, Version::Hybrid] {
        let session = session().await;
        let content = content(7);
        let metainfo = metainfo(&content.folder, version).await;
        let torrent = seed(&session, &content, &metainfo).await;
        let path = content.folder.join(LARGE);
        let mut bytes = fs::read(&path).unwrap();
        bytes[100_000] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        assert!(torrent.status().await.unwrap().is_seeding, "nothing looks before it is told to");
        soon("rechecking", torrent.recheck()).await.unwrap();
        let missing = torrent.pieces().await.unwrap().iter().filter(|piece| !**piece).count();
        assert_eq!(missing, 1, "{version:?}");
        bytes[100_000] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        soon("rechecking", torrent.recheck()).await.unwrap();
        assert!(torrent.status().await.unwrap().is_seeding, "{version:?}");
    }
}

#[tokio::test]
async fn a_rotten_seed_does_no_harm() {
    let (from, to) = (session().await, session().await);
    let content = content(8);
    let metainfo = metainfo(&content.folder, Version::V1).await;
    let _seed = seed(&from, &content, &metainfo).await;
    // After it was checked.
    let path = content.folder.join("middle.bin");
    let mut bytes = fs::read(&path).unwrap();
    bytes[5] ^= 1;
    fs::write(&path, bytes).unwrap();
    let mut alerts = to.alerts();
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    let noticed = async { while !matches!(alerts.next().await.unwrap(), Alert::PieceRefused { .. }) {} };
    soon("somebody to notice", noticed).await;
    assert!(!torrent.status().await.unwrap().is_finished);
}

#[tokio::test]
async fn files_are_moved_renamed_and_deleted() {
    let session = session().await;
    let content = content(9);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let before = tree(&content.folder);
    let torrent = seed(&session, &content, &metainfo).await;
    let target = tempdir().unwrap();
    soon("moving", torrent.move_to(target.path(), false)).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), before);
    assert!(!content.folder.join(LARGE).exists());
    assert_eq!(torrent.status().await.unwrap().folder, target.path());

    let large = metainfo.files().iter().position(|file| file.path.ends_with(LARGE)).unwrap() as u32;
    torrent.rename_file(large, "content/renamed.bin").await.unwrap();
    assert!(target.path().join("content/renamed.bin").exists());
    for name in ["../out", "/etc/passwd", "", "a//b", "a/./b"] {
        assert!(matches!(torrent.rename_file(large, name).await, Err(Error::Path { .. })), "{name:?}");
    }
    let error = torrent.move_to("relative".as_ref(), true).await.unwrap_err();
    assert!(error.to_string().contains("absolute"), "{error}");

    soon("rechecking", torrent.recheck()).await.unwrap();
    assert!(torrent.status().await.unwrap().is_seeding);
    soon("deleting", torrent.delete()).await.unwrap();
    assert!(!target.path().join("content/renamed.bin").exists());
    assert!(matches!(torrent.status().await, Err(Error::Removed)));
}

#[tokio::test]
async fn a_move_does_not_write_over_files_unless_told_to() {
    let session = session().await;
    let content = content(10);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let torrent = seed(&session, &content, &metainfo).await;
    let target = tempdir().unwrap();
    fs::create_dir(target.path().join("content")).unwrap();
    fs::write(target.path().join("content/middle.bin"), "mine").unwrap();
    let error = soon("moving", torrent.move_to(target.path(), false)).await.unwrap_err();
    assert!(error.to_string().contains("there is such a file already"), "{error}");
    assert_eq!(fs::read(target.path().join("content/middle.bin")).unwrap(), b"mine");
    assert!(content.folder.join(LARGE).exists(), "what could not be moved stays");
    soon("moving", torrent.move_to(target.path(), true)).await.unwrap();
    assert_ne!(fs::read(target.path().join("content/middle.bin")).unwrap(), b"mine");
}

#[tokio::test]
async fn a_removed_torrent_leaves_its_files() {
    let session = session().await;
    let content = content(11);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let torrent = seed(&session, &content, &metainfo).await;
    let twice = session.add(AddTorrent::new(metainfo.clone(), content.root.path())).await.unwrap_err();
    assert!(twice.to_string().contains("'content'") && twice.fault().is_some(), "{twice}");
    soon("removing", torrent.remove()).await.unwrap();
    assert!(matches!(torrent.status().await, Err(Error::Removed)));
    assert!(matches!(torrent.remove().await, Err(Error::Removed)));
    assert!(content.folder.join(LARGE).exists());
    let again = seed(&session, &content, &metainfo).await;
    assert_ne!(again.id(), torrent.id());
}

#[tokio::test]
async fn a_paused_torrent_waits() {
    let (from, to) = (session().await, session().await);
    let content = content(12);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    add.paused = true;
    add.sequential = true;
    add.discovery = Discovery { dht: false, local: false, exchange: false };
    let torrent = to.add(add).await.unwrap();
    let mut alerts = torrent.alerts();
    assert!(torrent.status().await.unwrap().paused);
    assert!(torrent.peers().await.unwrap().is_empty());
    assert!(torrent.recheck().await.is_err(), "a paused torrent is not checked");
    torrent.resume().await.unwrap();
    let resumed = async { while !matches!(alerts.next().await.unwrap(), Alert::Resumed(_)) {} };
    soon("going on", resumed).await;
    soon("the content", torrent.finished()).await.unwrap();
    torrent.pause().await.unwrap();
    let paused = async { while !matches!(alerts.next().await.unwrap(), Alert::Paused(_)) {} };
    soon("pausing", paused).await;
    assert!(torrent.status().await.unwrap().paused);
}

#[tokio::test]
async fn limits_are_kept_and_shown() {
    let session = session().await;
    let content = content(13);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let limits = Limits {
        upload_bytes_per_s: Some(5000),
        download_bytes_per_s: Some(6000),
        max_uploads: Some(3),
        max_connections: Some(4),
    };
    let mut add = AddTorrent::new(metainfo.clone(), content.root.path());
    add.limits = limits;
    let torrent = session.add(add).await.unwrap();
    assert_eq!(torrent.limits().await.unwrap(), limits);
    torrent.set_limits(Limits::default()).await.unwrap();
    assert_eq!(torrent.limits().await.unwrap(), Limits::default());
    torrent.hurry_piece(0, std::time::Duration::from_secs(1)).await.unwrap();
    torrent.announce().await.unwrap();
    let other = settings();
    session.apply(&mumba_libtorrent::Settings { upload_bytes_per_s: 77, ..other }).await.unwrap();
}

#[tokio::test]
async fn a_file_in_the_way_is_named() {
    let (from, to) = (session().await, session().await);
    let content = content(14);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    // A file where the torrent's folder should be.
    fs::write(target.path().join("content"), "in the way").unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    let error = soon("the fault", torrent.finished()).await.unwrap_err();
    assert!(error.to_string().contains("content"), "{error}");
    assert!(error.fault().is_some(), "{error}");
}

#[tokio::test]
async fn settings_that_cannot_be_are_errors() {
    let mut settings = settings();
    // An address that is not on this machine.
    settings.listen = vec!["192.0.2.1:0".parse().unwrap()];
    let error = soon("opening", Session::open(&settings, &[])).await.err().unwrap();
    assert!(error.to_string().contains("cannot listen on"), "{error}");
    let error = soon("opening", Session::open(&crate::kit::settings(), b"rubbish")).await.err().unwrap();
    assert!(error.to_string().contains("cannot start libtorrent"), "{error}");
    let no_link = "magnet:?x=y".parse::<mumba_libtorrent::Magnet>().unwrap_err();
    assert!(no_link.to_string().contains("'magnet:?x=y' is no magnet link"), "{no_link}");
    let content = content(18);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let error = session().await.add(AddTorrent::new(metainfo, "relative")).await.unwrap_err();
    assert!(matches!(error, Error::Path { .. }), "{error}");
}

#[tokio::test]
async fn utp_carries_content_too() {
    let settings = || mumba_libtorrent::Settings {
        transport: mumba_libtorrent::settings::Transport::Utp,
        ..crate::kit::settings()
    };
    let from = Session::open(&settings(), &[]).await.unwrap();
    let to = Session::open(&settings(), &[]).await.unwrap();
    let content = content(15);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    soon("the content", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
}

#[tokio::test]
async fn larger_content_goes_through_whole() {
    let (from, to) = (session().await, session().await);
    let content = content(16);
    fs::write(content.folder.join("huge"), noise(17, 32 << 20)).unwrap();
    let metainfo = crate::kit::metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let started = Instant::now();
    let torrent = to.add(add).await.unwrap();
    soon("the content", torrent.finished()).await.unwrap();
    let megabytes = torrent.status().await.unwrap().content_bytes as f64 / 1e6;
    println!("{megabytes:.0} MB at {:.0} MB/s", megabytes / started.elapsed().as_secs_f64());
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
}

#[tokio::test]
async fn one_that_stops_when_it_is_checked_begins_when_it_is_resumed() {
    let (from, to) = (session().await, session().await);
    let content = content(61);
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let target = tempdir().unwrap();
    // One of its files is there.
    std::fs::create_dir(target.path().join("content")).unwrap();
    std::fs::copy(content.folder.join(LARGE), target.path().join("content").join(LARGE)).unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    add.stop_when_checked = true;
    let torrent = to.add(add).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    let stopped = async {
        while !torrent.status().await.unwrap().paused {
            tokio::task::yield_now().await;
        }
    };
    soon("the stop", stopped).await;
    let status = torrent.status().await.unwrap();
    assert!(!status.is_finished, "{status:?}");
    assert_eq!(status.done_bytes, 300_000);
    torrent.resume().await.unwrap();
    torrent.connect_peer(address(&from)).await.unwrap();
    soon("the rest", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
}

/// Equal pieces, of which an interrupted download left the first: what lacks at the end is not taken for them.
#[tokio::test]
async fn the_end_of_a_file_of_equal_pieces_is_fetched() {
    const BLOCK: usize = 16 * 1024;
    let root = tempdir().unwrap();
    let folder = root.path().join("content");
    fs::create_dir_all(&folder).unwrap();
    let whole = b"0123456789abcdef".repeat(6_000_000 / 16);
    fs::write(folder.join(LARGE), &whole).unwrap();
    fs::write(folder.join("small"), "small").unwrap();
    let torrent = CreateTorrent::from_folder(&folder, Version::V2).unwrap().piece_bytes(16 * BLOCK as u32);
    let metainfo = soon("making a torrent", create(torrent, |_| ())).await.unwrap();
    let content = Content { root, folder };

    let target = tempdir().unwrap();
    fs::create_dir_all(target.path().join("content")).unwrap();
    let mut part = whole[..304 * BLOCK].to_vec();
    for hole in [15..16, 29..32, 100..150, 200..201] {
        part[hole.start * BLOCK..hole.end * BLOCK].fill(0);
    }
    fs::write(target.path().join("content").join(LARGE), &part).unwrap();

    let (from, to) = (session().await, session().await);
    let _seed = seed(&from, &content, &metainfo).await;
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![address(&from)];
    let torrent = to.add(add).await.unwrap();
    soon("the rest", torrent.finished()).await.unwrap();
    torrent.remove().await.unwrap();
    let found = fs::read(target.path().join("content").join(LARGE)).unwrap();
    let blocks = whole.chunks(BLOCK).zip(found.chunks(BLOCK));
    let wrong: Vec<usize> = blocks.enumerate().filter(|(_, (is, was))| is != was).map(|(block, _)| block).collect();
    assert_eq!(wrong, Vec::<usize>::new());
    assert_eq!(found.len(), whole.len());
}
