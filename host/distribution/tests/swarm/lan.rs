//! Closed networks: a local one without a way out and without a node that anybody named, and one with a bridge to others.

use std::process::Command;
use std::time::Duration;

use mumba_distribution::{Error, Mode, Network};

use crate::kit::{Peer, in_namespace, tree};
use crate::{App, Swarm};

fn ip(arguments: &str) {
    let status = Command::new("ip").args(arguments.split(' ')).status().unwrap();
    assert!(status.success(), "ip {arguments}: {status}");
}

/// Two hosts in a local network with no way out: what one publishes, the other one installs by its address.
fn hosts_find_each_other(test: &str, mode: Mode) {
    in_namespace(test, async || {
        for command in [
            "link set lo up",
            "link add lan type veth peer name end",
            "link set end up",
            "address add 10.78.0.1/24 dev lan",
            "address add 10.78.0.2/24 dev lan",
            "link set lan up multicast on",
            "route add 224.0.0.0/4 dev lan",
        ] {
            ip(command);
        }
        let swarm = Swarm::new();
        let host = async |number: u8| {
            let mut network = Network::default();
            network.mode = mode;
            network.listen = vec![([10, 78, 0, number], 6_881).into()];
            Peer::in_network(swarm.folder().join(number.to_string()), network).await
        };
        let (author, user) = (host(1).await, host(2).await);
        let app = App::new(&swarm, &[("data", b"over the local network")]);
        app.publish(&author).await.unwrap();
        let (.., place) = user.install(app.address()).await.unwrap();
        assert_eq!(tree(&place), tree(&app.folder));
    });
}

#[test]
fn hosts_of_a_local_network_need_nobody_else() {
    hosts_find_each_other("lan::hosts_of_a_local_network_need_nobody_else", Mode::Lan);
}

/// With the configuration that everybody has, whose first nodes of the DHT cannot be reached.
#[test]
fn hosts_that_are_cut_off_from_the_world_find_each_other() {
    hosts_find_each_other("lan::hosts_that_are_cut_off_from_the_world_find_each_other", Mode::On);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_network_stays_closed_beside_a_bridge() {
    let swarm = Swarm::new();
    let inside = [1, 2].map(|number| swarm.address(number).ip().to_string().parse().unwrap());
    // The second one is in another network, too, and knows nothing of this one's rule.
    let bridge = swarm.peer(2).await;
    let only_bridge = Some(vec![swarm.address(2).to_string()]);
    let outside = swarm.peer_with(3, |options| options.network.bootstrap = only_bridge.clone()).await;
    let user = swarm
        .peer_with(1, |options| {
            options.network.bootstrap = only_bridge.clone();
            options.network.allow = inside.to_vec();
            options.patience = Duration::from_secs(4);
        })
        .await;
    let app = App::new(&swarm, &[("data", b"outside")]);
    app.publish(&outside).await.unwrap();
    // What is outside is heard of through the bridge, and no further.
    let error = user.swarm.resolve(app.address()).await.unwrap_err();
    assert!(matches!(error, Error::NoPeers { .. }), "{error}");
    bridge.install(app.address()).await.unwrap();
    outside.swarm.close().await;
    let (.., place) = user.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
}
