//! What a publisher is told of an address before it signs: on the machine that published before, and on another one.

use std::time::Duration;

use mumba_releases::{Digest, ItemName, ItemValue, MutableItem, Pointer, Time};

use crate::{App, Swarm};

const ENOUGH: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test(flavor = "multi_thread")]
async fn a_publisher_on_a_new_machine_goes_on_where_the_former_one_was() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[]);
    for data in [b"1", b"2", b"3"] {
        app.write("data", data);
        app.publish(&author).await.unwrap();
    }
    user.install(app.address()).await.unwrap();
    author.swarm.close().await;
    let restored = swarm.peer(3).await;
    let standing = restored.swarm.standing(app.address(), ENOUGH, PATIENCE).await.unwrap();
    assert!(!standing.is_unasked);
    assert_eq!(standing.numbers.release.map(|(sequence, _)| sequence), Some(3));
    app.write("data", b"4");
    app.publish(&restored).await.unwrap();
    let (resolved, ..) = user.install(app.address()).await.unwrap();
    assert_eq!(resolved.release.record().sequence, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_expired_counts_for_its_publisher_on_a_new_machine() {
    let swarm = Swarm::new();
    let [_node] = swarm.peers().await;
    let app = App::new(&swarm, &[]);
    let seq = i64::try_from(Time::now().0).unwrap() - 1_000;
    let pointer = Pointer {
        info_hash: [9; 20],
        expires: Time(Time::now().0 - 60),
        root: None,
        sequence: 7,
        release: Digest([7; 32]),
    };
    let name = ItemName::of_address(app.address());
    let item = MutableItem::sign(name, seq, &ItemValue::Pointer(pointer), &app.key()).unwrap();
    swarm.stranger(2).await.put(&item).await;

    let restored = swarm.peer(3).await;
    let standing = restored.swarm.standing(app.address(), ENOUGH, PATIENCE).await.unwrap();
    assert_eq!(standing.numbers.release, Some((7, Digest([7; 32]))));
    assert_eq!(standing.numbers.item_seq, Some(seq));
    // It is nothing that an installer would take.
    assert_eq!(standing.trusted.newest_named(), None);
    let signed = app.sign(&restored).await;
    restored.swarm.publish(signed).await.unwrap();
    assert_eq!(restored.swarm.newest_seen(app.address()).unwrap().unwrap().0, 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn that_an_address_is_new_is_known_only_when_somebody_was_asked() {
    let swarm = Swarm::new();
    let [alone] = swarm.peers().await;
    let app = App::new(&swarm, &[]);
    let standing = alone.swarm.standing(app.address(), ENOUGH, ENOUGH).await.unwrap();
    assert!(standing.is_unasked && standing.numbers == Default::default(), "{standing:?}");
    let other = swarm.peer(2).await;
    let standing = alone.swarm.standing(app.address(), ENOUGH, PATIENCE).await.unwrap();
    assert!(!standing.is_unasked && standing.numbers == Default::default(), "{standing:?}");
    // What was published from here is known without anybody.
    app.publish(&alone).await.unwrap();
    other.swarm.close().await;
    let standing = alone.swarm.standing(app.address(), ENOUGH, ENOUGH).await.unwrap();
    assert!(!standing.is_unasked);
    assert_eq!(standing.numbers.release.map(|(sequence, _)| sequence), Some(1));
}
