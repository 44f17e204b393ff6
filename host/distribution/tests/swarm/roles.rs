//! Keys with different roles, an address that moves to another one, and whoever stole one of them.

use std::collections::BTreeSet;
use std::time::Duration;

use mumba_distribution::{Distribution, Error, Publication, ReleaseFile};
use mumba_releases::{
    Attack, Bundle, Digest, ItemName, ItemValue, MutableItem, Pointer, RecordsTorrent, Root, SecretKey, Signed,
    Succession, Time, next_seq, pack,
};

use crate::kit::{Peer, tree};
use crate::{App, Swarm};

/// A publisher whose pointer has a key of its own.
struct Divided {
    app: App,
    pointer_key: SecretKey,
    root: Signed<Root>,
}

impl Divided {
    fn new(swarm: &Swarm) -> Divided {
        let (app, pointer_key) = (App::new(swarm, &[]), SecretKey::generate().unwrap());
        let root = root(&app, &pointer_key, 1, None);
        Divided { app, pointer_key, root }
    }

    /// Names another pointer key.
    fn rotate(&mut self) {
        self.pointer_key = SecretKey::generate().unwrap();
        self.root = root(&self.app, &self.pointer_key, 2, Some(self.root.digest()));
    }

    /// The item of the address. It is signed once.
    fn root_item(&self, at: Time) -> MutableItem {
        let name = ItemName::of_address(self.app.address());
        MutableItem::sign(name, next_seq(None, at), &ItemValue::Root(self.root.clone()), &self.app.key()).unwrap()
    }

    fn pointer_item(&self, pointer: Pointer, after: Option<i64>) -> MutableItem {
        let name = ItemName::of_pointer(self.app.address(), self.pointer_key.public());
        let seq = next_seq(after, Time::now());
        MutableItem::sign(name, seq, &ItemValue::Pointer(pointer), &self.pointer_key).unwrap()
    }

    /// The release after `former`, signed with the address key as the only release key.
    fn release(&self, former: Option<(u64, Digest)>, version: u64) -> (Bundle, Pointer) {
        let packed = pack(&self.app.folder).unwrap();
        let sequence = former.map_or(1, |(sequence, _)| sequence + 1);
        let mut release = packed.release(self.app.address(), sequence, Time::now()).unwrap();
        release.replaces = former.map(|(_, digest)| digest);
        let signed = Signed::sign(&release, &[&self.app.key()]).unwrap();
        let bundle = packed.bundle(&signed, Some(&self.root)).unwrap();
        let pointer = Pointer {
            info_hash: RecordsTorrent::of(&bundle).unwrap().info_hash(),
            expires: Time::now().plus_days(30),
            root: Some((version, self.root.digest())),
            sequence,
            release: signed.digest(),
        };
        (bundle, pointer)
    }
}

fn root(app: &App, pointer_key: &SecretKey, version: u64, replaces: Option<Digest>) -> Signed<Root> {
    let root = Root {
        address: app.address(),
        version,
        time: Time::now(),
        expires: Time::now().plus_days(300),
        release_keys: BTreeSet::from([app.key().public()]),
        threshold: 1,
        pointer_key: pointer_key.public(),
        first_sequence: 1,
        heir: None,
        replaces,
    };
    Signed::sign(&root, &[&app.key()]).unwrap()
}

/// The numbers that were given at an address.
async fn newest(swarm: &Distribution, app: &App) -> (Option<(u64, Digest)>, Option<i64>) {
    let (enough, patience) = (Duration::from_secs(1), Duration::from_secs(10));
    let numbers = swarm.standing(app.address(), enough, patience).await.unwrap().numbers;
    (numbers.release, numbers.item_seq)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pointer_is_renewed_by_its_key_alone_and_the_roles_are_signed_once() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let publisher = Divided::new(&swarm);
    let address = publisher.app.address();
    let root_item = publisher.root_item(Time::now());
    let (bundle, pointer) = publisher.release(None, 1);
    let items = vec![root_item.clone(), publisher.pointer_item(pointer.clone(), None)];
    let folder = publisher.app.folder.clone();
    author.swarm.publish(Publication::new(address, folder.clone(), bundle, items)).await.unwrap();
    user.install(address).await.unwrap();

    // For longer, from the author's machine and from a user's, who has only the pointer key.
    let expires = Time::now().plus_days(60);
    let (_, seq) = newest(&author.swarm, &publisher.app).await;
    let renewed = publisher.pointer_item(Pointer { expires, ..pointer.clone() }, seq);
    assert!(author.swarm.put_items(address, &[root_item.clone(), renewed.clone()]).await.unwrap() > 0);
    let standing = user.swarm.standing(address, Duration::from_secs(1), Duration::from_secs(1)).await.unwrap();
    assert!(standing.items.contains(&renewed) && standing.items.contains(&root_item), "{standing:?}");
    assert_eq!(user.swarm.resolve(address).await.unwrap().release.fresh_until(), Some(expires));

    // Nobody says of a release that it is the newest without having seen it.
    let seq = standing.numbers.item_seq;
    let made_up = publisher.pointer_item(Pointer { sequence: 2, release: Digest([7; 32]), ..pointer.clone() }, seq);
    let error = author.swarm.put_items(address, &[made_up]).await.unwrap_err();
    assert!(matches!(error, Error::NotVerified { sequence: 2, .. }), "{error}");

    // The next release goes with the same item of the address: its key is not there.
    publisher.app.write("data", b"2");
    let (former, seq) = newest(&author.swarm, &publisher.app).await;
    let (bundle, pointer) = publisher.release(former, 1);
    let items = vec![root_item, publisher.pointer_item(pointer, seq)];
    author.swarm.publish(Publication::new(address, folder, bundle, items)).await.unwrap();
    let (resolved, _, place) = user.install(address).await.unwrap();
    assert_eq!(resolved.release.record().sequence, 2);
    assert_eq!(tree(&place), tree(&publisher.app.folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stolen_pointer_key_says_nothing_of_the_publisher_and_ends_with_new_roles() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let mut publisher = Divided::new(&swarm);
    let address = publisher.app.address();
    let folder = publisher.app.folder.clone();
    let (bundle, pointer) = publisher.release(None, 1);
    let items = vec![publisher.root_item(Time(Time::now().0 - 60)), publisher.pointer_item(pointer.clone(), None)];
    author.swarm.publish(Publication::new(address, folder.clone(), bundle, items)).await.unwrap();
    user.install(address).await.unwrap();

    // Another release 1, and one that goes by other roles.
    let (former, seq) = newest(&author.swarm, &publisher.app).await;
    let thief = swarm.stranger(9).await;
    let other = publisher.pointer_item(Pointer { release: Digest([7; 32]), ..pointer.clone() }, seq);
    let roles = Pointer { root: Some((1, Digest([7; 32]))), ..pointer };
    let roles = publisher.pointer_item(roles, Some(other.seq));
    for item in [other, roles] {
        thief.put(&item).await;
        // What was seen first is still known here, so nothing is lost either.
        assert_eq!(user.swarm.resolve(address).await.unwrap().release.record().sequence, 1);
        assert_eq!(user.swarm.key_warning(address).unwrap(), None);
    }

    publisher.rotate();
    publisher.app.write("data", b"2");
    let (bundle, pointer) = publisher.release(former, 2);
    let items = vec![publisher.root_item(Time::now()), publisher.pointer_item(pointer, None)];
    author.swarm.publish(Publication::new(address, folder, bundle, items)).await.unwrap();
    let (resolved, ..) = user.install(address).await.unwrap();
    assert_eq!(resolved.release.record().sequence, 2);
    assert_eq!(user.swarm.key_warning(address).unwrap(), None);
}

/// The item that says that an address is continued at another one.
fn moved(old: &App, new: &App, after: Option<i64>) -> MutableItem {
    let succession = Succession { address: old.address(), successor: new.address(), time: Time::now() };
    let signed = Signed::sign(&succession, &[&old.key(), &new.key()]).unwrap();
    let name = ItemName::of_address(old.address());
    MutableItem::sign(name, next_seq(after, Time::now()), &ItemValue::Moved(signed), &old.key()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn users_follow_an_address_to_its_successor_and_a_thief_of_the_old_key_is_refused() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let old = App::new(&swarm, &[("data", b"0")]);
    old.publish(&author).await.unwrap();
    old.write("data", b"1");
    old.publish(&author).await.unwrap();
    let from_a_stick = from_a_stick(&swarm, &author, &old).await;
    let (_, _, old_place) = user.install(old.address()).await.unwrap();

    // The new address has the app before the old one says so.
    let mut new = App::new(&swarm, &[]);
    new.folder = old.folder.clone();
    new.write("data", b"2");
    new.publish(&author).await.unwrap();
    let (_, seq) = newest(&author.swarm, &old).await;
    assert!(author.swarm.put_items(old.address(), &[moved(&old, &new, seq)]).await.unwrap() > 0);
    assert_eq!(author.swarm.successor(old.address()).unwrap(), Some(new.address()));
    // The release there is not needed for it: it is told again by whoever knows it.
    let error = user.swarm.resolve(old.address()).await.unwrap_err();
    assert!(matches!(error, Error::Moved { to, .. } if to == new.address()), "{error}");
    assert_eq!(user.swarm.successor(old.address()).unwrap(), Some(new.address()));
    let (resolved, _, place) = user.install(new.address()).await.unwrap();
    assert_eq!((resolved.release.record().sequence, tree(&place)), (1, tree(&new.folder)));
    // What is installed stays, and is offered as before.
    assert_eq!(std::fs::read(old_place.join("data")).unwrap(), b"1");
    let offered = user.swarm.seeding().await.unwrap();
    assert!(offered.iter().any(|release| release.address == old.address()), "{offered:?}");

    // An old file is old, and no sign of a thief.
    let file = ReleaseFile::open(&from_a_stick).await.unwrap();
    let error = user.swarm.resolve_file(&file).await.unwrap_err();
    assert!(matches!(&error, Error::Release(error) if error.attack() == Some(Attack::Rollback)), "{error}");
    assert_eq!(user.swarm.key_warning(old.address()).unwrap(), None);

    // Who has the old key publishes at the old address, with the highest number.
    let (_, seq) = newest(&author.swarm, &old).await;
    old.write("data", b"of the thief");
    let stolen = pointer_of(&old, seq);
    swarm.stranger(9).await.put(&stolen).await;
    let error = user.swarm.resolve(old.address()).await.unwrap_err();
    assert!(matches!(error, Error::Moved { to, .. } if to == new.address()), "{error}");
    let warning = user.swarm.key_warning(old.address()).unwrap().unwrap();
    assert!(warning.why.contains("moved"), "{warning:?}");
    // And the author tells of the move again, above that number.
    let standing = author.swarm.standing(old.address(), Duration::from_secs(1), Duration::from_secs(1)).await.unwrap();
    assert_eq!(standing.numbers.item_seq, Some(stolen.seq));
    let again = moved(&old, &new, standing.numbers.item_seq);
    assert!(author.swarm.put_items(old.address(), &[again]).await.unwrap() > 0);
    let late = swarm.peer(4).await;
    let error = late.swarm.resolve(old.address()).await.unwrap_err();
    assert!(matches!(error, Error::Moved { to, .. } if to == new.address()), "{error}");
}

/// A pointer to a release that a lone publisher's key signed.
fn pointer_of(app: &App, after: Option<i64>) -> MutableItem {
    let pointer = Pointer {
        info_hash: [9; 20],
        expires: Time::now().plus_days(30),
        root: None,
        sequence: 3,
        release: Digest([9; 32]),
    };
    let name = ItemName::of_address(app.address());
    MutableItem::sign(name, next_seq(after, Time::now()), &ItemValue::Pointer(pointer), &app.key()).unwrap()
}

/// The newest release of an app as a file.
async fn from_a_stick(swarm: &Swarm, peer: &Peer, app: &App) -> std::path::PathBuf {
    let resolved = peer.swarm.resolve(app.address()).await.unwrap();
    let records = peer.state.join("distribution/releases").join(resolved.record()).join("records");
    let bundle = Bundle::read_folder(&records).unwrap();
    let file = swarm.folder().join("release.mumba");
    let mut bytes = Vec::new();
    mumba_releases::write_single_file(&mut bytes, &bundle, &app.folder).unwrap();
    std::fs::write(&file, bytes).unwrap();
    file
}
