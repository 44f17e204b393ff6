//! Files on the disk that are not what they were any more.

use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use mumba_distribution::{Error, Progress};
use mumba_releases::PIECE_BYTES;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::kit::{in_namespace, noise, run, tree};
use crate::{App, Swarm};

/// Changes a byte, as a disk that fails does.
pub(crate) fn flip(path: &Path) {
    let file = std::fs::OpenOptions::new().read(true).write(true).open(path).unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, 5).unwrap();
    file.write_all_at(&[!byte[0]], 5).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_part_that_is_damaged_in_another_release_what_is_wrong_is_fetched() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let data = noise(3 * PIECE_BYTES, 31);
    let files: [(&str, &[u8]); 2] = [("data", &data), ("more", b"more")];
    let (first, second) = (App::new(&swarm, &files), App::new(&swarm, &files));
    first.publish(&author).await.unwrap();
    second.publish(&author).await.unwrap();
    let (resolved, _, installed) = user.install(first.address()).await.unwrap();
    flip(&installed.join("data"));

    // The same release again, which is offered from there.
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&first.folder));
    // Another one of the same part.
    let resolved = user.swarm.resolve(second.address()).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&second.folder));
    assert_eq!(fetched.received_bytes, PIECE_BYTES as u64);
    // Others have it from that one.
    let place = user.state.join("second");
    std::fs::rename(&fetched.folder, &place).unwrap();
    user.swarm.installed(&resolved, &place).await.unwrap();
    author.swarm.close().await;
    let late = swarm.peer(3).await;
    let (.., place) = late.install(second.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&second.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_after_a_fetch_is_removed_and_the_rest_is_kept() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(PIECE_BYTES, 32)), ("more", &noise(5 * PIECE_BYTES, 33))]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    let folder = user.state.join("distribution/downloads").join(resolved.record()).join("release");
    let spoiled = AtomicBool::new(false);
    let spoil = |progress| {
        if progress == Progress::Verifying && !spoiled.swap(true, Ordering::Relaxed) {
            flip(&folder.join("data"));
        }
    };
    let error = user.swarm.fetch(&resolved, spoil).await.unwrap_err();
    assert!(matches!(error, Error::Damaged { .. }), "{error}");
    assert!(error.to_string().contains("Try again"), "{error}");
    let fetched = user.swarm.fetch(&resolved, spoil).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert_eq!(fetched.received_bytes, PIECE_BYTES as u64, "what was right was fetched again");
}

#[test]
fn what_cannot_be_read_after_a_fetch_is_kept() {
    in_namespace("damage::what_cannot_be_read_after_a_fetch_is_kept", || async {
        run("ip", &["link", "set", "lo", "up"]);
        let swarm = Swarm::new();
        let [author, user] = swarm.peers().await;
        let app = App::new(&swarm, &[("data", &noise(5 * PIECE_BYTES, 34))]);
        app.publish(&author).await.unwrap();
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        let usual = getrlimit(Resource::Nofile);
        let exhaust = |progress| {
            if progress == Progress::Verifying {
                // No further file can be opened.
                setrlimit(Resource::Nofile, Rlimit { current: Some(3), ..usual }).unwrap();
            }
        };
        let error = user.swarm.fetch(&resolved, exhaust).await.unwrap_err();
        setrlimit(Resource::Nofile, usual).unwrap();
        assert!(matches!(error, Error::Unread { .. }), "{error}");
        let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
        assert_eq!(tree(&fetched.folder), tree(&app.folder));
        assert_eq!(fetched.received_bytes, 0, "what was right was fetched again");
    });
}

/// What a power cut leaves of files that were not synced: their names.
#[tokio::test(flavor = "multi_thread")]
async fn damaged_records_are_replaced_and_hold_up_no_other_release() {
    let swarm = Swarm::new();
    let [_node, author, user] = swarm.peers().await;
    let apps: [App; 3] = std::array::from_fn(|seed| App::new(&swarm, &[("data", &noise(1_000, seed as u64))]));
    let mut releases = Vec::new();
    for app in &apps {
        app.publish(&author).await.unwrap();
        let place = user.state.join(fastrand::u64(..).to_string());
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
        std::fs::rename(&fetched.folder, &place).unwrap();
        user.swarm.installed(&resolved, &place).await.unwrap();
        releases.push((user.state.join("distribution/releases").join(resolved.record()), place));
    }
    user.swarm.close().await;
    drop(user);
    let empty = |index: usize, file: &str| std::fs::write(releases[index].0.join(file), b"").unwrap();
    empty(0, "records/release");
    empty(0, "records.torrent");
    empty(1, "release.json");

    let user = swarm.peer(3).await;
    for (app, (_, place)) in apps.iter().zip(&releases) {
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        user.swarm.installed_before(resolved.release.digest(), place).await.unwrap();
    }
    let offered = user.swarm.seeding().await.unwrap();
    assert_eq!(offered.iter().filter(|release| release.seeds).count(), 3, "{offered:?}");
    author.swarm.close().await;
    let late = swarm.peer(4).await;
    for app in &apps {
        let resolved = late.swarm.resolve(app.address()).await.unwrap();
        let fetched = late.swarm.fetch(&resolved, |_| ()).await.unwrap();
        assert_eq!(tree(&fetched.folder), tree(&app.folder));
    }
}
