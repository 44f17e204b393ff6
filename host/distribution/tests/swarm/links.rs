//! Machines that reach each other over a bad line, or only through the routers of their homes.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mumba_distribution::{Network, Transport};
use mumba_releases::PIECE_BYTES;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use crate::kit::{LONG, Peer, in_namespace, noise, tree};
use crate::places::{Place, there_is_nft};
use crate::{App, Swarm};

/// How long TCP waits for an answer before it sends again what was lost.
const RESENT_AFTER: Duration = Duration::from_millis(200);

/// A bad line to a machine: what is sent to its near end comes out at the machine, late, and some of it never. Answers come back the same way, as through a
/// router that gives each sender a port of its own.
struct BadLine {
    quality: Arc<Quality>,
    _tasks: JoinSet<()>,
}

/// How bad it is.
struct Quality {
    /// How long a packet is on its way, in one direction.
    delay: Duration,
    /// One packet in so many is lost, if any is.
    loses_one_in: Option<u32>,
    lost: AtomicU32,
}

impl BadLine {
    async fn new(near: SocketAddr, to: SocketAddr, delay: Duration, loses_one_in: Option<u32>) -> BadLine {
        let quality = Arc::new(Quality { delay, loses_one_in, lost: AtomicU32::new(0) });
        let mut tasks = JoinSet::new();
        tasks.spawn(packets(UdpSocket::bind(near).await.unwrap(), to, Arc::clone(&quality)));
        tasks.spawn(streams(TcpListener::bind(near).await.unwrap(), to, Arc::clone(&quality)));
        BadLine { quality, _tasks: tasks }
    }
}

impl Quality {
    fn loses(&self) -> bool {
        let is_lost = self.loses_one_in.is_some_and(|one_in| fastrand::u32(..one_in) == 0);
        self.lost.fetch_add(u32::from(is_lost), Ordering::Relaxed);
        is_lost
    }
}

async fn packets(near: UdpSocket, to: SocketAddr, quality: Arc<Quality>) {
    let near = Arc::new(near);
    let mut senders: HashMap<SocketAddr, Arc<UdpSocket>> = HashMap::new();
    let mut answers = JoinSet::new();
    let mut packet = vec![0; 1 << 16];
    loop {
        let Ok((length, from)) = near.recv_from(&mut packet).await else { continue };
        let ip = near.local_addr().unwrap().ip();
        let far = match senders.get(&from) {
            Some(far) => Arc::clone(far),
            None => {
                let far = Arc::new(UdpSocket::bind((ip, 0)).await.unwrap());
                senders.insert(from, Arc::clone(&far));
                let (near, quality) = (Arc::clone(&near), Arc::clone(&quality));
                answers.spawn({
                    let far = Arc::clone(&far);
                    async move {
                        let mut packet = vec![0; 1 << 16];
                        loop {
                            let Ok((length, _)) = far.recv_from(&mut packet).await else { continue };
                            pass_on(&near, from, packet[..length].to_vec(), &quality);
                        }
                    }
                });
                far
            }
        };
        pass_on(&far, to, packet[..length].to_vec(), &quality);
    }
}

fn pass_on(socket: &Arc<UdpSocket>, to: SocketAddr, packet: Vec<u8>, quality: &Quality) {
    if !quality.loses() {
        let (socket, delay) = (Arc::clone(socket), quality.delay);
        tokio::spawn(async move {
            sleep(delay).await;
            // Nobody may be there any more.
            let _ = socket.send_to(&packet, to).await;
        });
    }
}

async fn streams(near: TcpListener, to: SocketAddr, quality: Arc<Quality>) {
    let mut connections = JoinSet::new();
    while let Ok((one, _)) = near.accept().await {
        let quality = Arc::clone(&quality);
        connections.spawn(async move {
            let Ok(other) = TcpStream::connect(to).await else { return };
            let (one, other) = (one.into_split(), other.into_split());
            tokio::join!(stream(one.0, other.1, &quality), stream(other.0, one.1, &quality));
        });
    }
}

/// Nothing of a stream is lost: what would be comes later, and holds up what is behind it.
async fn stream(mut from: tokio::net::tcp::OwnedReadHalf, mut to: tokio::net::tcp::OwnedWriteHalf, quality: &Quality) {
    let (sender, mut on_their_way) = mpsc::channel::<(Instant, Vec<u8>)>(64);
    let reading = async move {
        let mut packet = vec![0; 1_400];
        while let Ok(length @ 1..) = from.read(&mut packet).await {
            let late = if quality.loses() { RESENT_AFTER } else { Duration::ZERO };
            if sender.send((Instant::now() + quality.delay + late, packet[..length].to_vec())).await.is_err() {
                return;
            }
        }
    };
    let writing = async move {
        while let Some((at, packet)) = on_their_way.recv().await {
            sleep_until(at).await;
            if to.write_all(&packet).await.is_err() {
                return;
            }
        }
    };
    tokio::join!(reading, writing);
}

async fn an_install_over_a_bad_line(transport: Transport) {
    let swarm = Swarm::new();
    let app = App::new(&swarm, &[("data", &noise(PIECE_BYTES + 3, 30)), ("more", b"more")]);
    let host = async |number, others: [u8; 1]| {
        let mut options = swarm.options(number, others);
        options.network.transport = transport;
        options.patience = LONG;
        Peer::join(options).await
    };
    let author = host(1, [1]).await;
    // The user knows the author by the near end of the line alone.
    let line = BadLine::new(swarm.address(2), swarm.address(1), Duration::from_millis(50), Some(20)).await;
    let user = host(3, [2]).await;
    app.publish(&author).await.unwrap();
    let (.., place) = user.install(app.address()).await.unwrap();
    assert_eq!(tree(&place), tree(&app.folder));
    assert!(line.quality.lost.load(Ordering::Relaxed) > 0, "nothing went over the line");
    // And what is new.
    app.write("more", b"and more");
    app.publish(&author).await.unwrap();
    let end = Instant::now() + LONG;
    loop {
        let (resolved, _, place) = user.install(app.address()).await.unwrap();
        if resolved.release.record().sequence == 2 {
            assert_eq!(tree(&place), tree(&app.folder));
            return;
        }
        // What names it was lost on the way: it is put again.
        assert!(Instant::now() < end, "what is new does not come");
        sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_install_ends_well_over_a_bad_line_by_tcp() {
    an_install_over_a_bad_line(Transport::Tcp).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_install_ends_well_over_a_bad_line_by_utp() {
    an_install_over_a_bad_line(Transport::Utp).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_that_takes_a_while_is_waited_for() {
    let swarm = Swarm::new();
    let [node, author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[]);
    let published = async || {
        app.publish(&author).await.unwrap();
        let enough = Duration::from_secs(1);
        author.swarm.standing(app.address(), enough, enough).await.unwrap().items
    };
    let old = published().await;
    user.install(app.address()).await.unwrap();
    user.swarm.close().await;
    app.write("data", b"new");
    let new = published().await;
    author.swarm.close().await;
    node.swarm.close().await;

    // Now there are others: one who has the old item and answers at once, and one who has the new one and is far away.
    let near = swarm.lone_stranger(11).await;
    let far = swarm.lone_stranger(12).await;
    for (number, keeper, items) in [(13, &near, &old), (14, &far, &new)] {
        let putter = swarm.lone_stranger(number).await;
        putter.meet(keeper.address()).await;
        putter.put(&items[0]).await;
    }
    let _line = BadLine::new(swarm.address(15), far.address(), Duration::from_millis(900), None).await;
    near.meet(swarm.address(15)).await;
    let user = swarm.peer_with(3, |options| options.network.bootstrap = Some(vec![near.address().to_string()])).await;
    let standing = user.swarm.standing(app.address(), LONG, LONG).await.unwrap();
    assert_eq!(standing.items, new);
    drop((near, far));
}

/// Two homes behind routers that let nothing in that was not asked for, and two hosts that everybody reaches.
#[test]
fn hosts_behind_routers_publish_and_install() {
    in_namespace("links::hosts_behind_routers_publish_and_install", || async {
        if !there_is_nft() {
            return;
        }
        Place::prepare(&["10.90.0.1/16", "10.90.0.2/16"]);
        let home = |number: u8| {
            let router = Place::new(&format!("router{number}"));
            router.link_to_outside(&format!("10.90.{number}.2/16"));
            let home = Place::new(&format!("home{number}"));
            home.link_to(&router, "192.168.1.1/24", "192.168.1.2/24");
            router.forwards();
            router.run("nft", &["add", "table", "ip", "nat"]);
            router.run("nft", &["add chain ip nat out { type nat hook postrouting priority 100; }"]);
            router.run("nft", &[&format!("add rule ip nat out oifname \"{}\" masquerade", router.uplink())]);
            router.run("nft", &["add chain ip nat in { type filter hook forward priority 0; policy drop; }"]);
            router.run("nft", &[&format!("add rule ip nat in iifname != \"{}\" accept", router.uplink())]);
            router.run("nft", &["add rule ip nat in ct state established,related accept"]);
            home
        };
        let (first, second) = (home(1), home(2));
        let swarm = Swarm::new();
        let options = |name: &str, ip: [u8; 4]| {
            let mut network = Network::default();
            network.listen = vec![(ip, 6_881).into()];
            network.bootstrap = Some(vec!["10.90.0.1:6881".to_owned(), "10.90.0.2:6881".to_owned()]);
            network.private = true;
            network.transport = Transport::Both;
            (swarm.folder().join(name), network)
        };
        let public = async |name: &str, last: u8| {
            let (state, network) = options(name, [10, 90, 0, last]);
            Peer::in_network(state, network).await
        };
        let (node, user) = (public("node", 1).await, public("user", 2).await);
        let app = App::new(&swarm, &[("data", &noise(2 * PIECE_BYTES + 3, 31))]);
        let (state, network) = options("author", [192, 168, 1, 2]);
        let author = first.run_async(Peer::in_network(state, network)).await;
        let author = Arc::new(author);
        let taken = first.run_async({
            let (app, author) = (app.clone(), Arc::clone(&author));
            async move { app.publish(&author).await }
        });
        assert!(taken.await.unwrap().nodes > 0);
        // Nobody reaches the author who did not hear of it first.
        let from_outside =
            std::net::TcpStream::connect_timeout(&([10, 90, 1, 2], 6_881).into(), Duration::from_secs(2));
        assert!(from_outside.is_err(), "the router lets everybody in");
        let (.., place) = user.install(app.address()).await.unwrap();
        assert_eq!(tree(&place), tree(&app.folder));
        // The author goes; from the other home it is had from who installed it.
        first.run_async(async move { author.swarm.close().await }).await;
        let (state, network) = options("neighbour", [192, 168, 1, 2]);
        let neighbour = Arc::new(second.run_async(Peer::in_network(state, network)).await);
        let installing = second.run_async({
            let (address, neighbour) = (app.address(), Arc::clone(&neighbour));
            async move { neighbour.install(address).await.map(|(.., place)| place) }
        });
        assert_eq!(tree(&installing.await.unwrap()), tree(&app.folder));
        second.run_async(async move { neighbour.swarm.close().await }).await;
        user.swarm.close().await;
        node.swarm.close().await;
    });
}
