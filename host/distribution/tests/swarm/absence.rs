//! An address outlives the absence of its author, and of everybody who was there when it was published.

use std::time::Duration;

use futures::future::join_all;
use mumba_releases::PIECE_BYTES;

use crate::kit::{Peer, noise, tree};
use crate::{App, Swarm};

/// A day without the author, at a rate at which items are put again every half second instead of every hour: eight generations of
/// hosts, each there for three "hours", know only the generation before. After the second one no node is left that the author ever talked to.
#[tokio::test(flavor = "multi_thread")]
async fn installers_keep_an_address_alive_for_a_day_without_its_author() {
    const HOUR: Duration = Duration::from_millis(500);
    let swarm = Swarm::new();
    let app = App::new(&swarm, &[("data", &noise(3 * PIECE_BYTES + 5, 20))]);
    let host = async |number: u8, others: [u8; 3]| {
        let mut options = swarm.options(number, others);
        options.republish_every = HOUR;
        Peer::join(options).await
    };
    let mut former = Vec::new();
    for number in 1..=3 {
        former.push(host(number, [1, 2, 3]).await);
    }
    app.publish(&former[0]).await.unwrap();
    for user in &former[1..] {
        user.install(app.address()).await.unwrap();
    }
    former[0].swarm.close().await;
    for generation in 1..=8 {
        let first = 3 * generation + 1;
        let known = [first - 3, first - 2, first - 1];
        let joining = (first..first + 3).map(|number| {
            let (host, app) = (&host, &app);
            async move {
                let user = host(number, known).await;
                let (.., place) = user.install(app.address()).await.unwrap();
                assert_eq!(tree(&place), tree(&app.folder), "generation {generation}");
                user
            }
        });
        let next = join_all(joining).await;
        // The three hours of this generation.
        tokio::time::sleep(3 * HOUR).await;
        let gone = std::mem::replace(&mut former, next);
        join_all(gone.iter().map(|user| user.swarm.close())).await;
    }
    // The author comes back to a swarm that knows nobody of its time, and goes on.
    let author = host(1, [25, 26, 27]).await;
    app.write("data", b"the next day");
    app.publish(&author).await.unwrap();
    let (resolved, ..) = former[0].install(app.address()).await.unwrap();
    assert_eq!(resolved.release.record().sequence, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_install_survives_seeds_that_come_and_go() {
    let swarm = Swarm::new();
    let files = [("data", noise(24 * PIECE_BYTES, 21)), ("more/data", noise(PIECE_BYTES + 9, 22))];
    let app = App::new(&swarm, &files.each_ref().map(|(name, bytes)| (*name, bytes.as_slice())));
    let host = async |number, upload_kib_per_s| {
        let mut options = swarm.options(number, [1, 2, 3]);
        options.network.upload_kib_per_s = upload_kib_per_s;
        Peer::join(options).await
    };
    let _node = host(1, 0).await;
    let mut seeds = vec![host(2, 0).await];
    app.publish(&seeds[0]).await.unwrap();
    for number in [3, 4] {
        let seed = host(number, 0).await;
        seed.install(app.address()).await.unwrap();
        seeds.push(seed);
    }
    let user = host(5, 0).await;
    let resolved = user.swarm.resolve(app.address()).await.unwrap();
    // From here on they are slow.
    for (number, seed) in [2, 3, 4].into_iter().zip(&mut seeds) {
        seed.swarm.close().await;
        *seed = host(number, 400).await;
    }
    let fetching = tokio::spawn({
        let swarm = user.swarm.clone();
        async move { swarm.fetch(&resolved, |_| ()).await }
    });
    let mut turns = 0;
    while !fetching.is_finished() {
        let gone = seeds.remove(0);
        gone.swarm.close().await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        seeds.push(host([2, 3, 4][turns % 3], 400).await);
        turns += 1;
    }
    let fetched = fetching.await.unwrap().unwrap();
    assert_eq!(tree(&fetched.folder), tree(&app.folder));
    assert!(turns >= 3, "it was over before the seeds came and went");
}
