//! Lines over which everything takes long.

use std::time::{Duration, Instant};

use crate::kit::{Peer, in_namespace, run};
use crate::{App, Swarm};

#[test]
fn records_that_take_longer_than_a_peer_is_waited_for_are_fetched() {
    in_namespace("slow::records_that_take_longer_than_a_peer_is_waited_for_are_fetched", || async {
        run("ip", &["link", "set", "lo", "up"]);
        let swarm = Swarm::new();
        let [author, _node] = swarm.peers().await;
        let app = App::new(&swarm, &[]);
        // A list of some 300 KiB.
        for number in 0..4_000 {
            app.write(&format!("files/{number}"), format!("{number}").as_bytes());
        }
        app.publish(&author).await.unwrap();
        let mut options = swarm.options(3, [1, 2]);
        options.patience = Duration::from_secs(3);
        options.network.download_kib_per_s = 48;
        let patience = options.patience;
        let user = Peer::join(options).await;
        let began = Instant::now();
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        assert_eq!(resolved.parts[0].files().files().len(), 4_002);
        assert!(began.elapsed() > patience, "they came so fast that this says nothing: {:?}", began.elapsed());
    });
}
