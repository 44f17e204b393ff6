//! Peers with a folder and a loopback address of their own, and apps to publish.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mumba_apps::AppId;
use mumba_distribution::{
    Distribution, Fetched, Network, Options, Publication, Published, Resolved, Result, Transport,
};
use mumba_libtorrent::{Session, Settings, dht};
use mumba_releases::{
    ItemName, ItemValue, MutableItem, Pointer, RecordsTorrent, SecretKey, Signed, Time, next_seq, pack,
};
use tokio::time::{Instant, sleep};

/// Something is wrong if anything here takes so long, on a machine that is busy with other tests.
pub(crate) const LONG: Duration = Duration::from_secs(120);

/// Machines that know each other.
pub(crate) struct Swarm {
    folder: tempfile::TempDir,
    network: u32,
}

/// One of them.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) swarm: Distribution,
    pub(crate) state: PathBuf,
}

impl Swarm {
    /// A network of its own, in 127.0.0.0/8: tests run side by side.
    pub(crate) fn new() -> Swarm {
        static NETWORKS: AtomicU32 = AtomicU32::new(0);
        let process = std::process::id() % 200 + 20;
        let network = (process << 8) | (NETWORKS.fetch_add(1, Ordering::Relaxed) % 250 + 1);
        Swarm { folder: tempfile::tempdir().unwrap(), network: (127 << 16) | network }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Another machine. All of them begin with the first three.
    pub(crate) async fn peer(&self, number: u8) -> Peer {
        Peer::join(self.options(number, [1, 2, 3])).await
    }

    /// How a machine uses the swarm that knows these others to begin with.
    pub(crate) fn options<const N: usize>(&self, number: u8, others: [u8; N]) -> Options {
        let others = others.map(|other| self.address(other).to_string());
        options(&self.folder().join(format!("peer-{number}")), self.address(number), &others)
    }

    pub(crate) fn address(&self, number: u8) -> SocketAddr {
        let [_, a, b, c] = self.network.to_be_bytes();
        SocketAddr::from(([a, b, c, number], 6_881))
    }

    /// Another machine, with options of its own.
    pub(crate) async fn peer_with(&self, number: u8, adjust: impl FnOnce(&mut Options)) -> Peer {
        let mut options = self.options(number, [1, 2, 3]);
        adjust(&mut options);
        Peer::join(options).await
    }

    /// A machine of somebody else, who knows the first one.
    pub(crate) async fn stranger(&self, number: u8) -> Stranger {
        let stranger = self.lone_stranger(number).await;
        stranger.meet(self.address(1)).await;
        stranger
    }

    /// A machine of somebody else, who knows nobody.
    pub(crate) async fn lone_stranger(&self, number: u8) -> Stranger {
        let session = Session::open(&Settings::loopback(self.address(number).ip()), &[]).await.unwrap();
        Stranger { session }
    }

    /// Several of them.
    pub(crate) async fn peers<const N: usize>(&self) -> [Peer; N] {
        let mut peers = Vec::new();
        for number in 1..=N {
            peers.push(self.peer(number as u8).await);
        }
        peers.try_into().unwrap_or_else(|_| panic!("{N} peers"))
    }
}

/// A machine of somebody else, who puts into the DHT what he likes.
pub(crate) struct Stranger {
    session: Session,
}

impl Stranger {
    pub(crate) fn address(&self) -> SocketAddr {
        self.session.dht_address().unwrap()
    }

    /// Asks another one until it answers.
    pub(crate) async fn meet(&self, other: SocketAddr) {
        let dht = self.session.dht();
        dht.add_node(other).await.unwrap();
        let what = format!("{other} is known");
        until(&what, async || dht.nodes().await.unwrap().iter().any(|(_, address)| *address == other).then_some(()))
            .await;
    }

    /// Puts an item, which others must take.
    pub(crate) async fn put(&self, item: &MutableItem) {
        let item = dht::MutableItem::new(item.name.key.0, &item.name.salt, item.seq, &item.value, item.signature);
        assert!(self.session.dht().put(&item.unwrap()).await.unwrap() > 0);
    }
}

/// How a machine with this state and address uses a private swarm.
pub(crate) fn options(state: &Path, address: SocketAddr, others: &[String]) -> Options {
    let mut network = Network::default();
    network.listen = vec![address];
    network.bootstrap = Some(others.to_vec());
    network.private = true;
    network.transport = Transport::Tcp;
    let mut options = quick(state, network);
    options.patience = LONG / 2;
    options
}

fn quick(state: &Path, network: Network) -> Options {
    let mut options = Options::new(state, network);
    options.patience = Duration::from_secs(20);
    options.republish_every = Duration::from_secs(2);
    options.services_hold = Duration::from_secs(6);
    options
}

impl Peer {
    pub(crate) async fn in_network(state: PathBuf, network: Network) -> Peer {
        Peer::join(quick(&state, network)).await
    }

    pub(crate) async fn join(options: Options) -> Peer {
        let state = options.state.clone();
        let swarm = Distribution::open(options).unwrap();
        swarm.join().await.unwrap();
        Peer { swarm, state }
    }

    /// What the host does with an address: finds, fetches, moves into place, and offers it.
    pub(crate) async fn install(&self, address: AppId) -> Result<(Resolved, Fetched, PathBuf)> {
        let resolved = self.swarm.resolve(address).await?;
        let fetched = self.swarm.fetch(&resolved, |_| ()).await?;
        let place = self.state.join(format!("installed-{}", resolved.release.record().sequence));
        // It may be installed again.
        let _ = std::fs::remove_dir_all(&place);
        std::fs::rename(&fetched.folder, &place).unwrap();
        self.swarm.installed(&resolved, &place).await?;
        Ok((resolved, fetched, place))
    }
}

/// Says that a test is skipped. Where `CI` is `true` all is set up that tests need, and one that does nothing must not count as passed.
pub(crate) fn skip(why: &str) {
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "nothing is skipped where CI is true: {why}");
    eprintln!("skipped: {why}");
}

/// Runs this test in a process with mounts and a network of its own. Says that it is skipped where such may not be made.
pub(crate) fn in_namespace<F: Future<Output = ()>>(name: &str, test: impl FnOnce() -> F) {
    const INSIDE: &str = "MUMBA_TEST_IN_NAMESPACE";
    if std::env::var_os(INSIDE).is_some() {
        return tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(test());
    }
    let unshare = || {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "--net"]);
        command
    };
    if !unshare().arg("true").output().is_ok_and(|output| output.status.success()) {
        skip("namespaces cannot be made here");
        return;
    }
    let program = std::env::current_exe().unwrap();
    let output = unshare().arg(program).args(["--exact", "--nocapture", name]).env(INSIDE, "1").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "in a namespace: {said}");
}

/// Runs a program that must succeed.
pub(crate) fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program).args(arguments).status().unwrap();
    assert!(status.success(), "{program} {arguments:?}: {status}");
}

/// An app's folder, and its publisher's key.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) folder: PathBuf,
    /// Of its key.
    pub(crate) seed: [u8; 32],
}

impl App {
    pub(crate) fn new(swarm: &Swarm, files: &[(&str, &[u8])]) -> App {
        let folder = swarm.folder().join(format!("app-{}", fastrand::u64(..)));
        std::fs::create_dir(&folder).unwrap();
        let app = App { folder, seed: std::array::from_fn(|_| fastrand::u8(..)) };
        app.write("mumba.toml", manifest("1.0.0").as_bytes());
        app.write("index.html", b"<p>");
        files.iter().for_each(|(name, bytes)| app.write(name, bytes));
        app
    }

    pub(crate) fn key(&self) -> SecretKey {
        SecretKey::from_seed(&self.seed)
    }

    pub(crate) fn address(&self) -> AppId {
        self.key().public().address()
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// What a lone publisher signs, given what is known of the address.
    pub(crate) async fn sign(&self, peer: &Peer) -> Publication {
        let enough = Duration::from_secs(1);
        let standing = peer.swarm.standing(self.address(), enough, enough).await.unwrap();
        let now = Time::now();
        let former = standing.numbers.release;
        let packed = pack(&self.folder).unwrap();
        let sequence = former.map_or(1, |(sequence, _)| sequence + 1);
        let mut release = packed.release(self.address(), sequence, now).unwrap();
        release.replaces = former.map(|(_, digest)| digest);
        let signed = Signed::sign(&release, &[&self.key()]).unwrap();
        let bundle = packed.bundle(&signed, None).unwrap();
        let pointer = ItemValue::Pointer(Pointer {
            info_hash: RecordsTorrent::of(&bundle).unwrap().info_hash(),
            expires: now.plus_days(30),
            root: None,
            sequence,
            release: signed.digest(),
        });
        let name = ItemName::of_address(self.address());
        let item = MutableItem::sign(name, next_seq(standing.numbers.item_seq, now), &pointer, &self.key()).unwrap();
        Publication::new(self.address(), self.folder.clone(), bundle, vec![item])
    }

    pub(crate) async fn publish(&self, peer: &Peer) -> Result<Published> {
        let publication = self.sign(peer).await;
        peer.swarm.publish(publication).await
    }
}

pub(crate) fn manifest(version: &str) -> String {
    format!("name = \"trial\"\nversion = \"{version}\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n")
}

/// Bytes that nothing makes smaller, the same for the same seed.
pub(crate) fn noise(size: usize, seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut bytes = vec![0; size];
    random.fill(&mut bytes);
    bytes
}

/// Waits until something is so.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + LONG;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < end, "not within {LONG:?}: {what}");
        sleep(Duration::from_millis(50)).await;
    }
}

/// Files and their bytes, by path.
pub(crate) fn tree(folder: &Path) -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
