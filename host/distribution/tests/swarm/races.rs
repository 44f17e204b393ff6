//! Two who publish at the same moment, and a swarm that falls apart and comes together again.

use std::time::{Duration, Instant};

use futures::future::join_all;
use mumba_distribution::{Error, Network, Transport};

use crate::kit::{Peer, in_namespace, manifest, tree};
use crate::places::Place;
use crate::{App, Swarm};

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_publish_at_the_same_moment_one_wins_and_both_know_it() {
    join_all((0..6).map(two_publish_at_the_same_moment)).await;
}

async fn two_publish_at_the_same_moment(round: u32) {
    let swarm = Swarm::new();
    let [one, two, _node, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", b"1")]);
    app.publish(&one).await.unwrap();
    // Both machines have a folder of their own, and sign before the other one has published.
    let mut other = app.clone();
    other.folder = swarm.folder().join("other");
    std::fs::create_dir(&other.folder).unwrap();
    other.write("mumba.toml", manifest("2.0.0").as_bytes());
    other.write("index.html", b"<p>");
    app.write("data", b"one");
    other.write("data", b"two");
    // Items are numbered by the second: of two numbers the higher one would count.
    let (from_one, from_two) = loop {
        let both = (app.sign(&one).await, other.sign(&two).await);
        if both.0.items[0].seq == both.1.items[0].seq {
            break both;
        }
    };
    let (by_one, by_two) = tokio::join!(one.swarm.publish(from_one), two.swarm.publish(from_two));
    let won = match (&by_one, &by_two) {
        (Ok(_), Err(error)) => (b"one", error),
        (Err(error), Ok(_)) => (b"two", error),
        other => panic!("round {round}: {other:?}"),
    };
    assert!(won.1.to_string().contains("published from another machine"), "round {round}: {}", won.1);
    let (_, _, place) = user.install(app.address()).await.unwrap();
    assert_eq!(std::fs::read(place.join("data")).unwrap(), won.0, "round {round}");
    // Nothing of the loser's is offered, and it can publish after it has looked.
    let (loser, loser_app) = if by_one.is_ok() { (&two, &other) } else { (&one, &app) };
    let offered = loser.swarm.seeding().await.unwrap();
    assert!(offered.iter().all(|release| release.sequence == 1), "round {round}: {offered:?}");
    loser_app.write("data", b"again");
    loser_app.publish(loser).await.unwrap();
    let (.., place) = user.install(app.address()).await.unwrap();
    assert_eq!(std::fs::read(place.join("data")).unwrap(), b"again", "round {round}");
}

#[test]
fn a_swarm_that_falls_apart_serves_both_parts_and_heals() {
    in_namespace("races::a_swarm_that_falls_apart_serves_both_parts_and_heals", || async {
        Place::prepare(&["10.91.1.1/16", "10.91.1.2/16"]);
        let abroad = Place::new("abroad");
        abroad.link_to_outside("10.91.2.1/16");
        abroad.run("ip", &["address", "add", "10.91.2.2/16", "dev", &abroad.uplink()]);
        let swarm = Swarm::new();
        let network = |part: u8, number: u8| {
            let others = ["10.91.1.1:6881", "10.91.1.2:6881", "10.91.2.1:6881", "10.91.2.2:6881"];
            let mut network = Network::default();
            network.listen = vec![([10, 91, part, number], 6_881).into()];
            network.bootstrap = Some(others.map(str::to_owned).to_vec());
            network.private = true;
            network.transport = Transport::Tcp;
            (swarm.folder().join(format!("{part}-{number}")), network)
        };
        let here = async |number| {
            let (state, network) = network(1, number);
            Peer::in_network(state, network).await
        };
        let there = async |number| {
            let (state, network) = network(2, number);
            abroad.run_async(Peer::in_network(state, network)).await
        };
        // A host that lies abroad does its work there.
        let install = async |user: &Peer, address| {
            let user = user.clone();
            abroad.run_async(async move { user.install(address).await }).await
        };
        let (author, near) = (here(1).await, here(2).await);
        let (far, other) = (there(1).await, there(2).await);
        let app = App::new(&swarm, &[("data", b"1")]);
        app.publish(&author).await.unwrap();
        near.install(app.address()).await.unwrap();
        install(&far, app.address()).await.unwrap();

        // Items were put again, as they are every hour: some lie abroad.
        tokio::time::sleep(Duration::from_secs(5)).await;
        abroad.disconnect();
        app.write("data", b"2");
        app.publish(&author).await.unwrap();
        let (.., place) = near.install(app.address()).await.unwrap();
        assert_eq!(std::fs::read(place.join("data")).unwrap(), b"2");
        // Abroad nobody can know of it; what there was goes on to be found and served.
        let (resolved, _, place) = install(&other, app.address()).await.unwrap();
        assert_eq!(resolved.release.record().sequence, 1);
        assert_eq!(std::fs::read(place.join("data")).unwrap(), b"1");

        abroad.reconnect();
        // What is put again on both sides must not bring the old one back.
        let end = Instant::now() + Duration::from_secs(100);
        for user in [&far, &other] {
            loop {
                match install(user, app.address()).await {
                    Ok((resolved, _, place)) if resolved.release.record().sequence == 2 => {
                        assert_eq!(tree(&place), tree(&app.folder));
                        break;
                    }
                    Ok(_) | Err(Error::NoPeers { .. }) if Instant::now() < end => {}
                    last => panic!("the newest release is not found: {last:?}"),
                }
            }
        }
        // No host goes back behind what it saw.
        for user in [&near, &author] {
            assert_eq!(user.swarm.resolve(app.address()).await.unwrap().release.record().sequence, 2);
        }
        for user in [far, other] {
            abroad.run_async(async move { user.swarm.close().await }).await;
        }
    });
}
