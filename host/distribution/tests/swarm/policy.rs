//! What is given to others, what is kept for them, who is believed when a key is in two hands, and links that need no DHT.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

use mumba_distribution::{Error, KeptKind, Pace, Pause, ReleaseLink, Seeding, Storage};
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::kit::{Peer, in_namespace, manifest, noise, run, tree, until};
use crate::{App, Swarm};

async fn only_seeding(peer: &Peer) -> Seeding {
    let mut list = peer.swarm.seeding().await.unwrap();
    assert_eq!(list.len(), 1, "{list:?}");
    list.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_release_is_offered_up_to_its_ratio_over_restarts_and_again_when_the_user_says_so() {
    let swarm = Swarm::new();
    let [_node, author] = swarm.peers().await;
    let ratio = |options: &mut mumba_distribution::Options| {
        options.seeding.ratio = 1.0;
        options.look_every = Duration::from_millis(100);
    };
    let user = swarm.peer_with(3, ratio).await;
    let app = App::new(&swarm, &[("data", &noise(600_000, 1))]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    assert_eq!(only_seeding(&user).await.paused, None);
    author.swarm.close().await;

    let late = swarm.peer(4).await;
    let (.., place) = late.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
    let paused = until("the ratio is reached", async || {
        Some(only_seeding(&user).await).filter(|seeding| seeding.paused == Some(Pause::Ratio) && seeding.peers == 0)
    })
    .await;
    assert!(paused.seeds && paused.sent_bytes >= paused.size_bytes && paused.size_bytes > 600_000, "{paused:?}");

    user.swarm.close().await;
    drop(user);
    let user = swarm.peer_with(3, ratio).await;
    assert_eq!(only_seeding(&user).await, paused);
    user.swarm.set_seeding(app.address(), true).await.unwrap();
    let again = only_seeding(&user).await;
    assert_eq!((again.paused, again.sent_bytes), (None, paused.sent_bytes));
    late.swarm.close().await;
    let another = swarm.peer(5).await;
    another.install(app.address()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_offered_can_be_asked_while_an_offer_ends() {
    let swarm = Swarm::new();
    let [_node, author] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(100_000, 3))]);
    app.publish(&author).await.unwrap();
    let toggling = async {
        for round in 0..120 {
            author.swarm.set_seeding(app.address(), round % 2 == 1).await.unwrap();
        }
    };
    let asking = async {
        loop {
            only_seeding(&author).await;
            // Where nothing is offered nothing is waited for.
            yield_now().await;
        }
    };
    tokio::select! {
        () = toggling => {}
        () = asking => unreachable!("it is asked for ever"),
    }
    assert!(only_seeding(&author).await.seeds);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_user_does_not_offer_stays_so_over_updates_and_restarts() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", b"1")]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    user.swarm.set_seeding(app.address(), false).await.unwrap();
    let update = async |user: &Peer, version: &str| {
        app.write("mumba.toml", manifest(version).as_bytes());
        app.publish(&author).await.unwrap();
        // Nodes that have only just begun may know the former release alone.
        let seeding = until("the update is there", async || {
            user.install(app.address()).await.unwrap();
            let seeding = user.swarm.seeding().await.unwrap();
            seeding.iter().any(|one| one.version == version).then_some(seeding)
        });
        seeding.await.iter().map(|one| one.seeds).collect::<Vec<_>>()
    };
    assert_eq!(update(&user, "2.0.0").await, [false, false]);
    user.swarm.close().await;
    drop(user);
    let user = swarm.peer(2).await;
    assert_eq!(update(&user, "3.0.0").await, [false, false, false]);
    user.swarm.set_seeding(app.address(), true).await.unwrap();
    assert_eq!(update(&user, "4.0.0").await, [true; 4]);

    // Who uninstalls the app and installs it again begins anew.
    user.swarm.set_seeding(app.address(), false).await.unwrap();
    user.swarm.forget(app.address()).await.unwrap();
    user.install(app.address()).await.unwrap();
    assert_eq!(user.swarm.seeding().await.unwrap().iter().map(|one| one.seeds).collect::<Vec<_>>(), [true]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_offered_on_a_metered_network_and_the_address_stays_known() {
    let swarm = Swarm::new();
    let [node, author] = swarm.peers().await;
    let user = swarm.peer(3).await;
    let app = App::new(&swarm, &[("data", &noise(100_000, 2))]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    user.swarm.set_metered(true).await;
    assert_eq!(only_seeding(&user).await.paused, Some(Pause::Metered));
    author.swarm.close().await;
    node.swarm.close().await;

    // The item is put again, so the address is known; nobody has what it names.
    let late = swarm.peer(4).await;
    let installing = async { late.install(app.address()).await.map(drop) };
    let waiting = tokio::time::timeout(Duration::from_secs(5), installing).await;
    assert!(waiting.is_err(), "{waiting:?}");
    user.swarm.set_metered(false).await;
    late.install(app.address()).await.unwrap();
}

/// As if nothing below the folder had been touched for so many days.
fn age(folder: &Path, days: u64) {
    let then = SystemTime::now() - Duration::from_secs(days * 86_400);
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => File::open(path).unwrap().set_modified(then).unwrap(),
            }
        }
        File::open(next).unwrap().set_modified(then).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_for_others_gives_way_to_the_quota_and_what_is_newest_stays() {
    let swarm = Swarm::new();
    let downloads = swarm.folder().join("peer-1/distribution/downloads");
    for (name, days) in [("given-up", 15), ("interrupted", 13)] {
        std::fs::create_dir_all(downloads.join(name).join("release")).unwrap();
        std::fs::write(downloads.join(name).join("release/data"), noise(1_000, 3)).unwrap();
        age(&downloads.join(name), days);
    }
    let author = swarm
        .peer_with(1, |options| {
            options.storage.quota_mib = 1;
            options.look_every = Duration::from_millis(50);
        })
        .await;
    let user = swarm.peer(2).await;
    until("the download that was given up is gone", async || (!downloads.join("given-up").exists()).then_some(()))
        .await;
    assert!(downloads.join("interrupted").exists());

    let app = App::new(&swarm, &[("data", &noise(700_000, 4))]);
    app.publish(&author).await.unwrap();
    app.write("mumba.toml", manifest("2.0.0").as_bytes());
    app.publish(&author).await.unwrap();
    let kept =
        until("the quota is met", async || Some(author.swarm.kept().await.unwrap()).filter(|kept| kept.len() == 1))
            .await;
    assert_eq!((kept[0].kind, kept[0].version.as_str()), (KeptKind::Published, "2.0.0"));
    assert!(kept[0].size_bytes > 700_000 && kept[0].address == Some(app.address()), "{kept:?}");
    assert!(!downloads.join("interrupted").exists());
    assert_eq!(only_seeding(&author).await.version, "2.0.0");

    // One more byte than fits: the newest release stays all the same, unless the user wants it otherwise.
    app.write("data", &noise(1_100_000, 5));
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    author.swarm.close().await;
    drop(author);
    let author = swarm
        .peer_with(1, |options| {
            options.storage = Storage::default();
            options.storage.quota_mib = 1;
            options.storage.evict_published = true;
            options.look_every = Duration::from_millis(50);
        })
        .await;
    until("even the newest release is gone", async || author.swarm.kept().await.unwrap().is_empty().then_some(()))
        .await;
    // Its records are still given, and its files by who installed it.
    let late = swarm.peer(3).await;
    let (.., place) = late.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_only_looks_at_an_app_does_not_keep_its_address_alive() {
    let swarm = Swarm::new();
    let author = swarm.peer(1).await;
    let user = swarm.peer(2).await;
    let app = App::new(&swarm, &[("data", b"1")]);
    app.publish(&author).await.unwrap();
    user.swarm.resolve(app.address()).await.unwrap();
    author.swarm.close().await;
    // What its node of the DHT kept for others goes with it.
    user.swarm.close().await;
    drop(user);
    let user = swarm.peer(2).await;
    let late = swarm.peer_with(3, |options| options.patience = Duration::from_secs(6)).await;
    let error = late.swarm.resolve(app.address()).await.unwrap_err();
    assert!(matches!(error, Error::UnknownAddress { nodes: 1.., .. }), "{error}");

    // Who installs it does.
    let author = swarm.peer(1).await;
    user.install(app.address()).await.unwrap();
    author.swarm.close().await;
    late.install(app.address()).await.unwrap();
}

#[test]
fn what_trickles_is_given_up_where_nobody_asked_for_it_and_kept() {
    in_namespace("policy::what_trickles_is_given_up_where_nobody_asked_for_it_and_kept", || async {
        run("ip", &["link", "set", "lo", "up"]);
        let swarm = Swarm::new();
        let _node = swarm.peer(1).await;
        let author = swarm.peer_with(2, |options| options.network.upload_kib_per_s = 40).await;
        let user =
            swarm.peer_with(3, |options| options.pace = Pace { bytes: 1 << 20, within: Duration::from_secs(4) }).await;
        let app = App::new(&swarm, &[("data", &noise(4 << 20, 7))]);
        app.publish(&author).await.unwrap();
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        let error = user.swarm.fetch_unattended(&resolved).await.unwrap_err();
        assert!(matches!(error, Error::TooSlow { .. }) && error.to_string().contains("mumba update trial"), "{error}");
        author.swarm.close().await;
        drop(author);
        let _author = swarm.peer(2).await;
        let fetched = user.swarm.fetch_unattended(&resolved).await.unwrap();
        assert_eq!(tree(&fetched.folder), tree(&app.folder));
        assert!(fetched.received_bytes < resolved.size_bytes(), "what came before was fetched again");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_in_two_hands_is_told_once_and_kept_until_the_user_dismisses_it() {
    let swarm = Swarm::new();
    let [author, user, thief] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", b"honest")]);
    app.publish(&author).await.unwrap();
    user.install(app.address()).await.unwrap();
    assert_eq!(user.swarm.key_warning(app.address()).unwrap(), None);

    // Somebody else signs with the same key, and knows nothing of what is published.
    let elsewhere = Swarm::new();
    let stranger = elsewhere.peer(9).await;
    app.write("data", b"forged");
    sleep(Duration::from_millis(1_100)).await;
    let forged = app.sign(&stranger).await;
    thief.swarm.publish(forged).await.unwrap();

    let mut told = user.swarm.key_warnings();
    // What was seen first wins.
    let honest = user.swarm.resolve(app.address()).await.unwrap().record();
    let warning = until("the forged release is seen", async || {
        assert_eq!(user.swarm.resolve(app.address()).await.unwrap().record(), honest);
        told.try_recv().ok()
    })
    .await;
    assert!(warning.address == app.address() && warning.why.contains("two releases 1"), "{warning:?}");
    user.swarm.resolve(app.address()).await.unwrap();
    assert!(told.try_recv().is_err(), "it is told once");
    assert_eq!(user.swarm.key_warning(app.address()).unwrap(), Some(warning.clone()));
    user.swarm.dismiss_key_warning(app.address()).unwrap();
    user.swarm.resolve(app.address()).await.unwrap();
    assert!(told.try_recv().is_err(), "the user knows");
    assert!(user.swarm.key_warning(app.address()).unwrap().unwrap().dismissed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_to_a_release_without_a_dht() {
    let [here, there] = [Swarm::new(), Swarm::new()];
    let [author, _node] = here.peers().await;
    let user = there.peer(1).await;
    let app = App::new(&here, &[("data", &noise(300_000, 6))]);
    app.publish(&author).await.unwrap();
    let text = author.swarm.link(app.address(), &[]).await.unwrap().to_string();

    let link: ReleaseLink = text.parse().unwrap();
    assert!(!link.peers.is_empty(), "{text}");
    let resolved = user.swarm.resolve_link(&link).await.unwrap();
    let fetched = user.swarm.fetch(&resolved, |_| ()).await.unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));

    // Items of another address are of no use, and leave no trace.
    let other = App::new(&here, &[]);
    let mut wrong = link.clone();
    wrong.address = other.address();
    let error = user.swarm.resolve_link(&wrong).await.unwrap_err();
    assert!(matches!(error, Error::UnknownAddress { .. }), "{error}");
    // Nor is an item that somebody changed.
    let fresh = there.peer(2).await;
    let mut forged = link;
    forged.items[0].seq += 1;
    let error = fresh.swarm.resolve_link(&forged).await.unwrap_err().to_string();
    assert!(error.contains("arbitrary software"), "{error}");
    assert_eq!(fresh.swarm.key_warning(app.address()).unwrap(), None);
}
