//! What is hashed while the rest comes.

use std::sync::atomic::{AtomicBool, Ordering};

use mumba_distribution::{Error, Progress};
use mumba_releases::PIECE_BYTES;

use crate::damage::flip;
use crate::kit::{noise, tree};
use crate::{App, Swarm};

#[tokio::test(flavor = "multi_thread")]
async fn most_of_what_comes_is_verified_before_the_rest_has_come() {
    let swarm = Swarm::new();
    let author = swarm.peer(1).await;
    // It takes four seconds, and is looked at ten times in each.
    let user = swarm.peer_with(2, |options| options.network.download_kib_per_s = 16 << 10).await;
    let size = 64 << 20;
    let app = App::new(&swarm, &[("in/large", &noise(size, 51)), ("in-two", &noise(2 * PIECE_BYTES, 52))]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert_eq!(fetched.received_bytes, resolved.size_bytes());
    assert!(fetched.verified_early_bytes > size as u64 / 2, "{}", fetched.verified_early_bytes);
}

/// A torrent of one file at the top has no folder of its own, and one of many small files nothing to look at.
#[tokio::test(flavor = "multi_thread")]
async fn files_of_one_piece_are_left_to_the_end() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(PIECE_BYTES, 53)), ("more", b"more")]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert_eq!(fetched.verified_early_bytes, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_damaged_while_another_one_comes_is_refused_whether_it_was_verified_or_not() {
    let swarm = Swarm::new();
    let author = swarm.peer(1).await;
    let user = swarm.peer_with(2, |options| options.network.download_kib_per_s = 2 << 10).await;
    let here = noise(5 * PIECE_BYTES, 54);
    let app = App::new(&swarm, &[("here", &here), ("there", &noise(16 * PIECE_BYTES, 55))]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    // A former attempt brought one of them.
    let folder = user.state.join("distribution/downloads").join(resolved.record()).join("release");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("here"), &here).unwrap();
    let flipped = AtomicBool::new(false);
    let damage = |progress| {
        let enough = here.len() as u64 + 4 * PIECE_BYTES as u64;
        let comes = matches!(progress, Progress::Transferring { done_bytes, .. } if done_bytes > enough);
        if comes && !flipped.swap(true, Ordering::Relaxed) {
            flip(&folder.join("here"));
        }
    };
    let error = user.swarm.fetch(&resolved, damage).await.unwrap_err();
    assert!(matches!(error, Error::Damaged { .. }), "{error}");
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert_eq!(fetched.received_bytes, here.len() as u64, "what was right was fetched again");
}
