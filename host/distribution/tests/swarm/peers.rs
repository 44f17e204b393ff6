//! Which services of an app its peers run: told by those who are shown, and lied about by a stranger.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use mumba_apps::AppId;
use mumba_apps::manifest::RpcService;
use mumba_distribution::{Peer as Found, PeerWatch, Service};
use mumba_libtorrent::extension::{Exchange, ExchangePeer, ExchangePeers};
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::{AddTorrent, Metainfo, Session, Settings, Torrent};
use mumba_releases::bencode::{Fields, Value};
use mumba_releases::{Digest, SecretKey};
use tokio::time::{Instant, timeout};

use crate::kit::{self, LONG, Peer};
use crate::{App, Swarm};

/// How long an answer holds where one is to expire, and where none is.
const SHORT: Duration = Duration::from_secs(6);
const LASTING: Duration = Duration::from_secs(600);

fn services(names: &[&str]) -> BTreeSet<Service> {
    names.iter().map(|name| Service::grpc(RpcService::parse(*name).unwrap())).collect()
}

fn names(peer: &Found) -> Vec<&str> {
    peer.services.iter().map(|service| service.name.as_str()).collect()
}

/// Waits until a list is as wanted, and gives it.
async fn until(watch: &mut PeerWatch, wanted: impl Fn(&[Found]) -> bool) -> Vec<Found> {
    let mut last = Vec::new();
    let waiting = async {
        loop {
            last = watch.next().await;
            if wanted(&last) {
                return;
            }
        }
    };
    if timeout(LONG, waiting).await.is_err() {
        panic!("this did not become as wanted: {last:?}");
    }
    last
}

/// Gives an app a service, of which its peers are to be told.
fn asks_for_peers(app: &App) {
    let triple = mumba_apps::manifest::Triple::host();
    let manifest = format!(
        "name = \"trial\"\nversion = \"1.0.0\"\n[service]\nprogram.\"{triple}\" = \"bin/service\"\n[[api]]\nproto = \"trial.proto\"\n\
         services = [\"trial.v1.Trial\"]\npublic = true\n[permissions]\npeers = \"To find others\"\n"
    );
    // Of its own, in each part: a session has each torrent once.
    app.write("mumba.toml", format!("title = \"{}\"\n{manifest}", app.address()).as_bytes());
    app.write("trial.proto", b"syntax = \"proto3\"; package trial.v1; service Trial {}");
    app.write("bin/service", format!("#!/bin/sh\n# {}\n", app.address()).as_bytes());
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(app.folder.join("bin/service"), std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// An app that a first machine published and others have installed.
async fn shared<const N: usize>(swarm: &Swarm) -> (App, [Peer; N]) {
    shared_holding(swarm, SHORT).await
}

/// The same, where what they say of their services holds for so long.
async fn shared_holding<const N: usize>(swarm: &Swarm, hold: Duration) -> (App, [Peer; N]) {
    let mut peers = Vec::new();
    for number in 1..=N {
        peers.push(swarm.peer_with(number as u8, |options| options.services_hold = hold).await);
    }
    let peers: [Peer; N] = peers.try_into().unwrap_or_else(|_| panic!("{N} peers"));
    let app = App::new(swarm, &[]);
    asks_for_peers(&app);
    app.publish(&peers[0]).await.unwrap();
    for peer in &peers[1..] {
        peer.install(app.address()).await.unwrap();
    }
    (app, peers)
}

#[tokio::test(flavor = "multi_thread")]
async fn peers_of_an_app_learn_of_each_others_services_and_of_their_end() {
    let swarm = Swarm::new();
    let (app, [author, user]) = shared(&swarm).await;
    let address = app.address();
    let mut seen = author.swarm.watch_peers(address);
    assert!(seen.next().await.is_empty());
    user.swarm.show_services(address, services(&["trial.v1.Trial"])).unwrap();
    let own = user.swarm.own_services(address).unwrap();

    let list = until(&mut seen, |list| list.len() == 1).await;
    assert_eq!((list[0].key, names(&list[0])), (own.key, vec!["trial.v1.Trial"]));
    assert_eq!(list[0].addresses, [swarm.address(2)]);
    assert!(list[0].expires > list[0].seen);
    // The author is hidden: nobody hears of it.
    assert!(user.swarm.peers(address).is_empty() && author.swarm.own_services(address).is_none());

    // The same peer, with more services.
    user.swarm.show_services(address, services(&["trial.v1.More", "trial.v1.Trial"])).unwrap();
    let list = until(&mut seen, |list| list.len() == 1 && list[0].services.len() == 2).await;
    assert_eq!((list[0].key, names(&list[0])), (own.key, vec!["trial.v1.More", "trial.v1.Trial"]));

    // It goes on for longer than one answer holds.
    let end = list[0].expires + SHORT;
    kit::until("it is told again and again", async || {
        author.swarm.peers(address).first().is_some_and(|peer| peer.expires > end).then_some(())
    })
    .await;

    // A service that stops, and starts again: the key stays.
    user.swarm.show_services(address, BTreeSet::new()).unwrap();
    until(&mut seen, <[Found]>::is_empty).await;
    user.swarm.show_services(address, services(&["trial.v1.Trial"])).unwrap();
    assert_eq!(until(&mut seen, |list| list.len() == 1).await[0].key, own.key);

    // A user who hides and is shown later is somebody else.
    user.swarm.hide_services(address).unwrap();
    until(&mut seen, <[Found]>::is_empty).await;
    user.swarm.show_services(address, services(&["trial.v1.Trial"])).unwrap();
    assert_ne!(until(&mut seen, |list| list.len() == 1).await[0].key, own.key);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stops_offering_an_app_takes_back_what_it_showed_and_shows_it_again_with_the_offer() {
    let swarm = Swarm::new();
    let (app, [author, user]) = shared(&swarm).await;
    let address = app.address();
    let mut seen = author.swarm.watch_peers(address);
    user.swarm.show_services(address, services(&["trial.v1.Trial"])).unwrap();
    let own = user.swarm.own_services(address).unwrap();
    until(&mut seen, |list| list.len() == 1).await;

    user.swarm.set_seeding(address, false).await.unwrap();
    assert!(!user.swarm.meets_peers(address) && user.swarm.own_services(address).is_none());
    until(&mut seen, <[Found]>::is_empty).await;
    user.swarm.set_seeding(address, true).await.unwrap();
    assert_eq!(user.swarm.own_services(address), Some(own.clone()));
    assert_eq!(until(&mut seen, |list| list.len() == 1).await[0].key, own.key);

    // What changed meanwhile counts.
    user.swarm.set_seeding(address, false).await.unwrap();
    user.swarm.hide_services(address).unwrap();
    user.swarm.set_seeding(address, true).await.unwrap();
    assert!(user.swarm.meets_peers(address) && user.swarm.own_services(address).is_none());
    until(&mut seen, <[Found]>::is_empty).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publisher_who_uninstalls_or_stops_offering_leaves_the_others_and_comes_back_when_it_wants_to() {
    let swarm = Swarm::new();
    let (app, [author, user]) = shared(&swarm).await;
    let address = app.address();
    // A release that another machine published: the one that is forgotten below.
    app.write("index.html", b"<p>from the other machine");
    app.publish(&user).await.unwrap();
    author.install(address).await.unwrap();
    author.swarm.show_services(address, services(&["trial.v1.Trial"])).unwrap();
    let mut seen = user.swarm.watch_peers(address);
    until(&mut seen, |list| list.len() == 1).await;

    author.swarm.forget(address).await.unwrap();
    assert!(!author.swarm.meets_peers(address));
    until(&mut seen, <[Found]>::is_empty).await;
    // What it published is offered all the same, and nobody is met after a restart either.
    let offered = author.swarm.seeding().await.unwrap();
    assert!(offered.iter().all(|release| release.seeds && release.sequence == 1) && !offered.is_empty(), "{offered:?}");
    author.swarm.close().await;
    drop(author);
    let author = swarm.peer(1).await;
    assert!(!author.swarm.meets_peers(address) && !author.swarm.seeding().await.unwrap().is_empty());
    author.install(address).await.unwrap();
    assert!(author.swarm.meets_peers(address));

    author.swarm.set_seeding(address, false).await.unwrap();
    assert!(!author.swarm.meets_peers(address));
    author.swarm.close().await;
    drop(author);
    let author = swarm.peer(1).await;
    assert!(!author.swarm.meets_peers(address));
    author.swarm.set_seeding(address, true).await.unwrap();
    assert!(author.swarm.meets_peers(address));

    // A publisher that has installed its own release, and uninstalls it.
    user.install(address).await.unwrap();
    user.swarm.forget(address).await.unwrap();
    assert!(!user.swarm.meets_peers(address));
    user.install(address).await.unwrap();
    assert!(user.swarm.meets_peers(address));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_peer_hears_of_all_others_and_no_key_joins_two_apps() {
    let swarm = Swarm::new();
    let (app, peers) = shared::<3>(&swarm).await;
    let other = App::new(&swarm, &[]);
    asks_for_peers(&other);
    other.publish(&peers[0]).await.unwrap();
    for peer in &peers {
        peer.swarm.show_services(app.address(), services(&["trial.v1.Trial"])).unwrap();
    }
    peers[0].swarm.show_services(other.address(), services(&["trial.v1.Trial"])).unwrap();
    let key = |peer: &Peer, app: &App| peer.swarm.own_services(app.address()).unwrap().key;
    let gone = key(&peers[0], &app);
    assert_ne!(gone, key(&peers[0], &other));
    let all: BTreeSet<_> = peers.iter().map(|peer| key(peer, &app)).collect();
    for peer in &peers {
        let mut watch = peer.swarm.watch_peers(app.address());
        let list = until(&mut watch, |list| list.len() == 2).await;
        let mut found: BTreeSet<_> = list.iter().map(|peer| peer.key).collect();
        found.insert(key(peer, &app));
        assert_eq!(found, all);
    }
    use std::os::unix::fs::PermissionsExt as _;
    let file = peers[0].state.join("distribution/peers").join(app.address().to_string());
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    // Who removes an app is known no more.
    peers[0].swarm.forget(app.address()).await.unwrap();
    assert!(!file.exists());
    let mut watch = peers[1].swarm.watch_peers(app.address());
    until(&mut watch, |list| list.iter().all(|peer| peer.key != gone)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_and_who_ends_is_gone_long_before_it_expires() {
    let swarm = Swarm::new();
    let (app, [author, stops, ends]) = shared_holding(&swarm, LASTING).await;
    let mut seen = author.swarm.watch_peers(app.address());
    for peer in [&stops, &ends] {
        peer.swarm.show_services(app.address(), services(&["trial.v1.Trial"])).unwrap();
    }
    let list = until(&mut seen, |list| list.len() == 2).await;
    stops.swarm.show_services(app.address(), BTreeSet::new()).unwrap();
    let ending = ends.swarm.own_services(app.address()).unwrap().key;
    assert_eq!(until(&mut seen, |list| list.len() == 1).await[0].key, ending);
    ends.swarm.close().await;
    until(&mut seen, <[Found]>::is_empty).await;
    assert!(list.iter().all(|peer| SystemTime::now() < peer.expires));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_vanishes_expires() {
    let swarm = Swarm::new();
    let (app, [author, vanishes]) = shared_holding(&swarm, SHORT).await;
    let mut seen = author.swarm.watch_peers(app.address());
    vanishes.swarm.show_services(app.address(), services(&["trial.v1.Trial"])).unwrap();
    let list = until(&mut seen, |list| list.len() == 1).await;
    drop(vanishes);
    // The end of the connection says nothing.
    until(&mut seen, <[Found]>::is_empty).await;
    assert!(SystemTime::now() + Duration::from_secs(1) > list[0].expires);
}

/// The torrent by which the peers of an app meet, as the reference describes it.
fn meeting(address: AppId) -> Vec<u8> {
    let pieces = Digest::of(&[b"mumba services\0", address.as_bytes().as_slice()].concat());
    let name = format!("mumba services of {address}");
    let mut text =
        format!("d4:infod6:lengthi1e4:name{}:{name}12:piece lengthi16384e6:pieces20:", name.len()).into_bytes();
    text.extend_from_slice(&pieces.0[..20]);
    text.extend_from_slice(b"ee");
    text
}

/// Somebody who has the address of an app, and no manners.
struct Stranger {
    key: SecretKey,
    address: AppId,
    peer: ExchangePeer,
    challenge: [u8; 32],
    _torrent: Torrent,
    _others: ExchangePeers,
    _session: Session,
    _folder: tempfile::TempDir,
}

impl Stranger {
    /// Connects to the first machine from the address of machine 9, and waits to be asked.
    async fn meet(swarm: &Swarm, app: &App) -> Stranger {
        let mut settings = Settings::loopback(swarm.address(9).ip());
        settings.connect_from = vec![swarm.address(9).ip()];
        let session = Session::open(&settings, &[]).await.unwrap();
        let metainfo = Metainfo::parse(&meeting(app.address()), &Bounds::default()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut add = AddTorrent::new(metainfo, folder.path());
        add.peers = vec![swarm.address(1)];
        add.exchange = Some(Exchange { name: "mumba_services".to_owned(), max_message_bytes: 100_000, window: 64 });
        let torrent = session.add(add).await.unwrap();
        let mut others = torrent.exchange().unwrap();
        let mut peer = timeout(LONG, others.next()).await.unwrap().unwrap();
        let question = timeout(LONG, peer.recv()).await.unwrap().unwrap();
        let mut fields = Fields::decode(&question, 1_000, "question").unwrap();
        assert_eq!(fields.text("kind").unwrap(), "services question");
        let challenge = fields.array("challenge").unwrap();
        Stranger {
            key: SecretKey::generate().unwrap(),
            address: app.address(),
            peer,
            challenge,
            _torrent: torrent,
            _others: others,
            _session: session,
            _folder: folder,
        }
    }

    /// The body of an answer, as the reference describes it.
    fn body(&self, key: &SecretKey, serial: u64, services: &[&str]) -> Vec<u8> {
        let services = services.iter().map(|name| {
            Value::dictionary([
                ("name", Some(Value::bytes(name.as_bytes()))),
                ("protocol", Some(Value::bytes(b"grpc"))),
            ])
        });
        let way =
            Value::dictionary([("transport", Some(Value::bytes(b"bittorrent"))), ("port", Some(Value::unsigned(443)))]);
        Value::dictionary([
            ("kind", Some(Value::bytes(b"services answer"))),
            ("format", Some(Value::unsigned(1))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("key", Some(Value::bytes(key.public().as_ref()))),
            ("challenge", Some(Value::bytes(&self.challenge))),
            ("serial", Some(Value::unsigned(serial))),
            ("lifetime", Some(Value::unsigned(900))),
            ("services", Some(Value::List(services.collect()))),
            ("ways", Some(Value::List(vec![way]))),
        ])
        .encode()
    }

    async fn say(&self, body: &[u8], signer: &SecretKey) {
        self.send(body, &signer.sign_record("services answer", body)).await;
    }

    async fn send(&self, body: &[u8], signature: &[u8]) {
        let message =
            Value::dictionary([("body", Some(Value::bytes(body))), ("signature", Some(Value::bytes(signature)))]);
        self.peer.send(&message.encode()).await.unwrap();
    }

    /// Says something true, to see whether anybody listens still.
    async fn introduce(&self, serial: u64) {
        self.say(&self.body(&self.key, serial, &["trial.v1.Stranger"]), &self.key).await;
    }
}

/// What an author lists of a stranger who says `lie` first and the truth then.
async fn after(lie: impl AsyncFnOnce(&mut Stranger)) -> Vec<Found> {
    let swarm = Swarm::new();
    let (app, [author, user]) = shared(&swarm).await;
    let mut stranger = Stranger::meet(&swarm, &app).await;
    lie(&mut stranger).await;
    stranger.introduce(1_000).await;
    // Somebody honest comes through in any case; then the stranger's was looked at, too.
    user.swarm.show_services(app.address(), services(&["trial.v1.Honest"])).unwrap();
    let mut seen = author.swarm.watch_peers(app.address());
    until(&mut seen, |list| list.iter().any(|peer| names(peer) == ["trial.v1.Honest"])).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut list = author.swarm.peers(app.address());
    list.retain(|peer| names(peer) != ["trial.v1.Honest"]);
    list
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_listed_where_it_is_connected_from_whatever_it_says() {
    let swarm = Swarm::new();
    let (app, [author]) = shared(&swarm).await;
    let stranger = Stranger::meet(&swarm, &app).await;
    stranger.introduce(1).await;
    let mut seen = author.swarm.watch_peers(app.address());
    let list = until(&mut seen, |list| list.len() == 1).await;
    // There is no field for an address; the port alone is its word.
    assert_eq!(list[0].addresses, [SocketAddr::new(swarm.address(9).ip(), 443)]);
    assert_eq!(list[0].key, stranger.key.public());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_another_key_signed_is_refused() {
    let list = after(async |stranger| {
        let victim = SecretKey::generate().unwrap();
        stranger.say(&stranger.body(&victim, 1, &["trial.v1.Trial"]), &stranger.key).await;
    });
    assert!(list.await.is_empty(), "and nobody listens any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_about_another_app_is_refused() {
    let list = after(async |stranger| {
        let own = std::mem::replace(&mut stranger.address, AppId::from_bytes([7; 32]));
        stranger.introduce(1).await;
        stranger.address = own;
    });
    assert!(list.await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn rubbish_ends_the_listening() {
    for rubbish in [vec![0xff; 100], vec![b'l'; 8_192], b"d4:body0:e".to_vec(), Vec::new()] {
        let list = after(async |stranger| stranger.peer.send(&rubbish).await.unwrap());
        assert!(list.await.is_empty(), "{:?}", &rubbish[..rubbish.len().min(10)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_too_long_is_not_even_sent() {
    let list = after(async |stranger| {
        let error = stranger.peer.send(&vec![b'l'; 8_193]).await.unwrap_err();
        assert!(error.to_string().contains("8192"), "{error}");
    });
    assert_eq!(list.await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_made_for_somebody_else_counts_for_nothing() {
    let list = after(async |stranger| {
        // Somebody's answer to another one's question, well signed.
        let somebody = SecretKey::generate().unwrap();
        let own = std::mem::replace(&mut stranger.challenge, [5; 32]);
        stranger.say(&stranger.body(&somebody, 1, &["trial.v1.Trial"]), &somebody).await;
        stranger.challenge = own;
    })
    .await;
    // It may only be late: whoever says it is heard further.
    assert_eq!(list.iter().map(names).collect::<Vec<_>>(), [["trial.v1.Stranger"]]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_cannot_be_said_again_with_the_former_answer() {
    let list = after(async |stranger| {
        let somebody = SecretKey::generate().unwrap();
        let former = stranger.body(&somebody, 5, &["trial.v1.Trial"]);
        stranger.say(&former, &somebody).await;
        stranger.say(&stranger.body(&somebody, 6, &[]), &somebody).await;
        stranger.say(&former, &somebody).await;
        // Nor can one number stand for two things.
        stranger.say(&stranger.body(&somebody, 6, &["trial.v1.Other"]), &somebody).await;
    })
    .await;
    assert_eq!(list.iter().map(names).collect::<Vec<_>>(), [["trial.v1.Stranger"]]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_cannot_be_more_than_a_few_peers() {
    let list = after(async |stranger| {
        for _ in 0..9 {
            let key = SecretKey::generate().unwrap();
            stranger.say(&stranger.body(&key, 1, &["trial.v1.Crowd"]), &key).await;
        }
    })
    .await;
    assert_eq!(list.len(), 8, "{list:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_slowed_down_to_what_is_taken() {
    let swarm = Swarm::new();
    let (app, [_author]) = shared(&swarm).await;
    let stranger = Stranger::meet(&swarm, &app).await;
    let (mut sent, started) = (0, Instant::now());
    let flood = async {
        loop {
            sent += 1;
            let services: &[&str] = if sent % 2 == 0 { &["trial.v1.Even"] } else { &["trial.v1.Odd"] };
            stranger.say(&stranger.body(&stranger.key, sent, services), &stranger.key).await;
        }
    };
    // Ten at once, what waits in the window, and twenty a second: so many as are meant for all the time that an answer holds.
    let ended = timeout(Duration::from_secs(4), flood).await;
    let most = 20 + 20 * (1 + started.elapsed().as_secs());
    assert!(ended.is_err() && (20..=most).contains(&sent), "{sent} messages were taken, and {most} are meant");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_hidden_answers_nobody() {
    let swarm = Swarm::new();
    let (app, [author]) = shared(&swarm).await;
    let mut stranger = Stranger::meet(&swarm, &app).await;
    let question = Value::dictionary([
        ("kind", Some(Value::bytes(b"services question"))),
        ("format", Some(Value::unsigned(1))),
        ("challenge", Some(Value::bytes(&[3; 32]))),
    ])
    .encode();
    stranger.peer.send(&question).await.unwrap();
    let is_answer = |message: &[u8]| Fields::decode(message, 8_192, "message").unwrap().optional("body").is_some();
    // It asks again after two seconds, and says nothing else.
    let message = timeout(LONG, stranger.peer.recv()).await.unwrap().unwrap();
    assert!(!is_answer(&message));
    author.swarm.show_services(app.address(), services(&["trial.v1.Trial"])).unwrap();
    loop {
        let message = timeout(LONG, stranger.peer.recv()).await.unwrap().unwrap();
        if is_answer(&message) {
            let mut fields = Fields::decode(&message, 8_192, "message").unwrap();
            let body = fields.bytes("body").unwrap().into_owned();
            let mut body = Fields::decode(&body, 8_192, "body").unwrap();
            // It is for whoever asked.
            assert_eq!(body.array::<32>("challenge").unwrap(), [3; 32]);
            return;
        }
    }
}
