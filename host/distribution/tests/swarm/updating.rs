//! Updates fetch what changed and nothing else.

use std::time::Duration;

use mumba_distribution::Error;
use mumba_releases::PIECE_BYTES;

use crate::kit::{manifest, noise, tree};
use crate::{App, Swarm};

#[tokio::test(flavor = "multi_thread")]
async fn an_update_fetches_only_what_changed() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let large = noise(20 * PIECE_BYTES + 9, 4);
    let app = App::new(&swarm, &[("same", &noise(5 * PIECE_BYTES, 5)), ("large", &large), ("gone", b"gone")]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();

    // One piece of a large file, one more file, one less, and one that only moved.
    let mut changed = large;
    changed[7 * PIECE_BYTES + 3] ^= 1;
    app.write("large", &changed);
    app.write("mumba.toml", manifest("1.1.0").as_bytes());
    app.write("more", b"more");
    std::fs::remove_file(app.folder.join("gone")).unwrap();
    std::fs::rename(app.folder.join("same"), app.folder.join("elsewhere")).unwrap();
    app.publish(&author).await.unwrap();

    let (resolved, fetched, place) = user.install(app.address()).await.unwrap();
    assert_eq!(resolved.release.record().sequence, 2);
    assert_eq!(tree(&place), tree(&app.folder));
    assert!(fetched.reused_bytes >= 24 * PIECE_BYTES as u64, "{}", fetched.reused_bytes);
    // libtorrent before 2.0.13 fills each file up to a block of 16 KiB.
    let changed = PIECE_BYTES as u64 + 3 * (16 << 10);
    assert!(fetched.received_bytes <= changed, "{} bytes came", fetched.received_bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_publish_with_one_key_do_not_overwrite_each_other() {
    let swarm = Swarm::new();
    let [one, two, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", b"1")]);
    app.publish(&one).await.unwrap();
    let late = app.sign(&two).await;
    app.write("data", b"2");
    app.publish(&one).await.unwrap();
    app.write("data", b"1");
    // Whoever is late learns of it, from what he saw meanwhile or from the DHT.
    let error = two.swarm.publish(late).await.unwrap_err().to_string();
    assert!(error.contains("published from another machine"), "{error}");
    let (_, _, place) = user.install(app.address()).await.unwrap();
    assert_eq!(std::fs::read(place.join("data")).unwrap(), b"2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_several_releases_have_is_offered_once_and_as_long_as_one_has_it() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let files: [(&str, &[u8]); 1] = [("data", &noise(2 * PIECE_BYTES, 7))];
    // Two apps of the same files, from one author to one user.
    let (first, second) = (App::new(&swarm, &files), App::new(&swarm, &files));
    first.publish(&author).await.unwrap();
    second.publish(&author).await.unwrap();
    user.install(first.address()).await.unwrap();
    let place = user.state.join("second");
    let resolved = user.swarm.resolve(second.address()).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(fetched.reused_bytes, resolved.size_bytes(), "what is here was fetched again");
    std::fs::rename(&fetched.folder, &place).unwrap();
    user.swarm.installed(&resolved, &place).await.unwrap();
    // The one that is offered goes; the other one has it still.
    user.swarm.forget(first.address()).await.unwrap();
    author.swarm.close().await;
    let late = swarm.peer(3).await;
    let (.., place) = late.install(second.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&second.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_the_newest_release_where_nobody_else_could_be_asked() {
    let swarm = Swarm::new();
    let author = swarm.peer(1).await;
    let user = swarm.peer_with(2, |options| options.patience = Duration::from_secs(3)).await;
    let app = App::new(&swarm, &[("data", b"1")]);
    app.publish(&author).await.unwrap();
    let (resolved, ..) = user.install(app.address()).await.unwrap();
    assert!(resolved.answered);
    author.swarm.close().await;
    drop(author);

    // What is known here is of use all the same, for whoever does not need to know whether there is more.
    let known = user.swarm.resolve(app.address()).await.unwrap();
    assert_eq!(known.record(), resolved.record());
    let error = known.confirmed().unwrap_err();
    assert!(
        matches!(error, Error::NobodyAnswered { address, until: Some(_), .. } if address == app.address()),
        "{error}"
    );
    assert!(error.to_string().contains("version 1.0.0") && error.to_string().contains("until 20"), "{error}");

    let author = swarm.peer(1).await;
    author.swarm.resolve(app.address()).await.unwrap();
    let answered = async { while user.swarm.resolve(app.address()).await.unwrap().confirmed().is_err() {} };
    tokio::time::timeout(Duration::from_secs(60), answered).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_apps_with_one_part_are_fetched_at_the_same_time_and_one_more_is_published() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let files: [(&str, &[u8]); 1] = [("data", &noise(24 * PIECE_BYTES, 8))];
    let apps: [App; 3] = std::array::from_fn(|_| App::new(&swarm, &files));
    for app in &apps[..2] {
        app.publish(&author).await.unwrap();
    }
    let first = user.swarm.resolve(apps[0].address()).await.unwrap();
    let second = user.swarm.resolve(apps[1].address()).await.unwrap();
    let (one, two, published) = tokio::join!(
        user.swarm.fetch(&first, |_| ()),
        user.swarm.fetch(&second, |_| ()),
        // The same part, from this machine, while it is fetched.
        apps[2].publish(&user),
    );
    assert_eq!(tree(&one.unwrap().folder), tree(&apps[0].folder));
    assert_eq!(tree(&two.unwrap().folder), tree(&apps[1].folder));
    published.unwrap();
    author.swarm.close().await;
    let late = swarm.peer(3).await;
    let (.., place) = late.install(apps[2].address()).await.unwrap();
    assert_eq!(tree(&place), tree(&apps[2].folder));
}
