//! Publishing on one machine and installing on others.

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use mumba_distribution::{Error, Progress};
use mumba_releases::{Attack, PIECE_BYTES};

use crate::kit::{noise, tree, until};
use crate::{App, Swarm};

#[tokio::test(flavor = "multi_thread")]
async fn what_one_publishes_another_installs_by_address() {
    let swarm = Swarm::new();
    let [author, user, other] = swarm.peers().await;
    let large = noise(3 * PIECE_BYTES + 77, 1);
    let app = App::new(&swarm, &[("lib/large", &large), ("empty", b""), ("a-b", b"1"), ("a/c", b"2")]);
    let published = app.publish(&author).await.unwrap();
    assert!(published.nodes > 0);

    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    assert_eq!(resolved.release.manifest().name.as_str(), "trial");
    let seen = std::sync::Mutex::new(Vec::new());
    let fetched = user.swarm.fetch(&resolved, |progress| seen.lock().unwrap().push(progress)).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert_eq!(fetched.reused_bytes, 0);
    assert_eq!(fetched.received_bytes, resolved.size_bytes());
    let seen = seen.into_inner().unwrap();
    assert_eq!((seen.first(), seen.last()), (Some(&Progress::Preparing), Some(&Progress::Verifying)));

    let (.., place) = other.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_outlives_its_author_being_offline() {
    let swarm = Swarm::new();
    let [node, author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(PIECE_BYTES + 5, 2))]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    author.swarm.close().await;
    // Whoever kept the item besides the author goes, too: who comes now has it from one who installed the app.
    node.swarm.close().await;
    let late = swarm.peer(4).await;
    let (.., place) = late.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
    // libtorrent counts once a second.
    until("what was sent is counted", async || {
        let list = user.swarm.seeding().await.unwrap();
        matches!(list.as_slice(), [seeding] if seeding.seeds && seeding.sent_bytes > PIECE_BYTES as u64).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publisher_can_install_what_it_published_and_goes_on_offering_it() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(2 * PIECE_BYTES, 6))]);
    app.publish(&author).await.unwrap();
    let (resolved, fetched, place) = author.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
    assert_eq!((fetched.reused_bytes, fetched.received_bytes), (resolved.size_bytes(), 0));
    author.swarm.forget(app.address()).await.unwrap();
    user.install(app.address()).await.unwrap();
    // What is installed can be installed again.
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!((fetched.reused_bytes, fetched.received_bytes), (resolved.size_bytes(), 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_took_is_put_again_when_somebody_comes() {
    let swarm = Swarm::new();
    let author = swarm.peer(1).await;
    let app = App::new(&swarm, &[]);
    assert_eq!(app.publish(&author).await.unwrap().nodes, 0);
    let user = swarm.peer(2).await;
    let (.., place) = user.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_nobody_knows_is_an_error_that_says_so() {
    let swarm = Swarm::new();
    let _node = swarm.peer(1).await;
    let one = swarm.peer_with(2, |options| options.patience = Duration::from_secs(2)).await;
    let app = App::new(&swarm, &[]);
    let error = one.swarm.resolve(app.address()).await.unwrap_err();
    assert!(matches!(error, Error::UnknownAddress { nodes: 1.., .. }), "{error}");
    assert!(error.to_string().contains(&app.address().to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publication_that_an_installer_would_refuse_is_not_made() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", b"old")]);
    let mut publication = app.sign(&author).await;
    // A file that is changed after it was signed.
    app.write("data", b"new");
    let error = author.swarm.publish(publication.clone()).await.unwrap_err();
    assert!(error.to_string().contains("data"), "{error}");
    app.write("data", b"old");
    // An item with a byte that nobody signed.
    publication.items[0].value[30] ^= 1;
    let error = author.swarm.publish(publication.clone()).await.unwrap_err();
    assert!(matches!(&error, Error::Release(error) if error.attack() == Some(Attack::ArbitrarySoftware)), "{error}");
    publication.items[0].value[30] ^= 1;
    // Nothing of it is left that would be in the way.
    author.swarm.publish(publication).await.unwrap();
    user.install(app.address()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_fetched_is_kept_when_a_fetch_is_dropped() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(64 * PIECE_BYTES, 3))]);
    app.publish(&author).await.unwrap();
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    // Dropped on the way, as by ctrl-C.
    let enough = tokio::sync::Notify::new();
    let look = |progress| {
        if matches!(progress, Progress::Transferring { done_bytes, .. } if done_bytes > 16 * PIECE_BYTES as u64) {
            enough.notify_one();
        }
    };
    tokio::select! {
        fetched = user.swarm.fetch(&resolved, look) => { fetched.unwrap(); }
        () = enough.notified() => {}
    }
    // At once, while the first attempt is being taken down.
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert!(fetched.received_bytes < 64 * PIECE_BYTES as u64, "what had come was fetched again");
}

/// A torrent of one file at the top has no folder of its own.
#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_one_file_at_the_top_is_installed_too() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("service", &[b"#!/bin/sh\n".as_slice(), &noise(PIECE_BYTES + 3, 8)].concat())]);
    let triple = mumba_apps::manifest::Triple::host();
    let text = format!("name = \"trial\"\nversion = \"1.0.0\"\n[service]\nprogram.\"{triple}\" = \"service\"\n");
    app.write("mumba.toml", text.as_bytes());
    std::fs::set_permissions(app.folder.join("service"), std::fs::Permissions::from_mode(0o755)).unwrap();
    app.publish(&author).await.unwrap();
    let (.., place) = user.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
    author.swarm.close().await;
    let late = swarm.peer(3).await;
    let (.., place) = late.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
}
