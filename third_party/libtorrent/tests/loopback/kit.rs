//! What the tests share: sessions, content, and a peer that is not libtorrent.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use mumba_libtorrent::create::{CreateTorrent, Version, create};
use mumba_libtorrent::{AddTorrent, Metainfo, Session, Settings, Torrent};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Something is wrong if anything here takes so long, on the slowest machine and under a sanitizer.
const LONG: Duration = Duration::from_secs(120);

/// Fails the test instead of waiting for ever.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(LONG, future).await.unwrap_or_else(|_| panic!("{what}: nothing within {LONG:?}"))
}

/// An address that no other session of this process has.
pub(crate) fn own_address() -> IpAddr {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let [low, high] = [number % 250 + 1, number / 250].map(|part| u8::try_from(part).unwrap());
    Ipv4Addr::new(127, 1, high, low).into()
}

pub(crate) fn settings() -> Settings {
    settings_at(own_address())
}

pub(crate) fn settings_at(address: IpAddr) -> Settings {
    Settings { dht: None, ..Settings::loopback(address) }
}

pub(crate) async fn session() -> Session {
    soon("opening a session", Session::open(&settings(), &[])).await.unwrap()
}

pub(crate) fn address(session: &Session) -> SocketAddr {
    session.listening()[0]
}

/// Bytes that do not repeat and are the same in every run.
pub(crate) fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut bytes = vec![0; length];
    random.fill(&mut bytes);
    bytes
}

/// A folder with a torrent's content: files of several sizes, an empty one and one in a folder.
pub(crate) struct Content {
    pub(crate) root: TempDir,
    pub(crate) folder: PathBuf,
}

pub(crate) const LARGE: &str = "large.bin";
pub(crate) const SMALL: &str = "deep/er/small.txt";

pub(crate) fn content(seed: u64) -> Content {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("content");
    fs::create_dir_all(folder.join("deep/er")).unwrap();
    fs::write(folder.join(LARGE), noise(seed, 300_000)).unwrap();
    fs::write(folder.join("middle.bin"), noise(seed + 1, 70_000)).unwrap();
    fs::write(folder.join(SMALL), "small").unwrap();
    fs::write(folder.join("empty"), "").unwrap();
    Content { root, folder }
}

pub(crate) async fn metainfo(folder: &Path, version: Version) -> Metainfo {
    let torrent = CreateTorrent::from_folder(folder, version).unwrap().piece_bytes(32 * 1024);
    soon("making a torrent", create(torrent, |_| ())).await.unwrap()
}

/// A session that has the content and gives it to others.
pub(crate) async fn seed(session: &Session, content: &Content, metainfo: &Metainfo) -> Torrent {
    let torrent = session.add(AddTorrent::new(metainfo.clone(), content.root.path())).await.unwrap();
    soon("checking", torrent.checked()).await.unwrap();
    assert!(torrent.status().await.unwrap().is_seeding, "the content is not what the torrent says");
    torrent
}

/// All files below a folder, by path.
pub(crate) fn tree(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push((path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// Runs this test as a user who owns nothing, in a process of its own if this one is root's.
pub(crate) fn as_nobody<F: Future<Output = ()>>(name: &str, test: impl FnOnce() -> F) {
    const NOBODY: u32 = 65534;
    let mine = tempfile::tempdir().unwrap();
    if mine.path().metadata().unwrap().uid() != 0 {
        return tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(test());
    }
    // By this name the program starts even if the user cannot reach its folder.
    let mut command = Command::new("/proc/self/exe");
    command.args(["--exact", "--nocapture", name]).current_dir("/").uid(NOBODY).gid(NOBODY);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "as another user: {said}");
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

/// A peer that speaks BitTorrent by hand, so that it can say what libtorrent would not.
pub(crate) struct RawPeer {
    stream: TcpStream,
}

pub(crate) const EXTENDED: u8 = 20;

impl RawPeer {
    /// Does the handshake of a connection that was made or accepted.
    pub(crate) async fn greet(mut stream: TcpStream, info_hash: [u8; 20]) -> RawPeer {
        let mut hello = Vec::from(*b"\x13BitTorrent protocol\0\0\0\0\0\x10\0\0");
        hello.extend_from_slice(&info_hash);
        hello.extend_from_slice(b"-RAW000-abcdefghijkl");
        stream.write_all(&hello).await.unwrap();
        let mut theirs = [0; 68];
        stream.read_exact(&mut theirs).await.unwrap();
        assert_eq!(theirs[28..48], info_hash);
        RawPeer { stream }
    }

    pub(crate) async fn connect(address: SocketAddr, info_hash: [u8; 20]) -> RawPeer {
        RawPeer::greet(TcpStream::connect(address).await.unwrap(), info_hash).await
    }

    /// Sends an extended message (BEP 10).
    pub(crate) async fn send(&mut self, number: u8, body: &[u8]) {
        let length = u32::try_from(body.len()).unwrap() + 2;
        let packet = [&length.to_be_bytes()[..], &[EXTENDED, number], body].concat();
        // The other side may hang up in the middle.
        let _ = self.stream.write_all(&packet).await;
    }

    /// Sends a message of BEP 3.
    pub(crate) async fn send_plain(&mut self, number: u8, body: &[u8]) {
        let length = u32::try_from(body.len()).unwrap() + 1;
        let packet = [&length.to_be_bytes()[..], &[number], body].concat();
        let _ = self.stream.write_all(&packet).await;
    }

    /// The next message of whatever kind; `None` when the other side has hung up.
    pub(crate) async fn receive_plain(&mut self) -> Option<(u8, Vec<u8>)> {
        loop {
            let length = self.stream.read_u32().await.ok()?;
            let mut packet = vec![0; length as usize];
            self.stream.read_exact(&mut packet).await.ok()?;
            if let Some(number) = packet.first() {
                return Some((*number, packet.split_off(1)));
            }
        }
    }

    /// The next extended message; `None` when the other side has hung up.
    pub(crate) async fn receive(&mut self) -> Option<(u8, Vec<u8>)> {
        loop {
            let length = self.stream.read_u32().await.ok()?;
            let mut packet = vec![0; length as usize];
            self.stream.read_exact(&mut packet).await.ok()?;
            if packet.first() == Some(&EXTENDED) {
                return Some((packet[1], packet.split_off(2)));
            }
        }
    }

    /// Reads until the other side hangs up.
    pub(crate) async fn hung_up(mut self) {
        while self.receive().await.is_some() {}
    }
}
