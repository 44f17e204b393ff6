//! Programs of others: what we put into the DHT, and the torrents that we make, are for them, too.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use ed25519_dalek::SigningKey;
use futures::StreamExt as _;
use mumba_libtorrent::create::Version;
use mumba_libtorrent::dht::{MutableItem, Signer};
use mumba_libtorrent::{AddTorrent, Metainfo};
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

use crate::dht::{Key, network};
use crate::kit::{Content, address, content, metainfo, noise, own_address, seed, session, skip, soon, tree};

/// A value as BEP 46 has it, with fields of our own.
const POINTER: &[u8] = b"d7:expiresi1800000000e2:ih20:aaaaaaaaaaaaaaaaaaaa4:kind7:pointere";

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What `bittorrent-dht` answers to these requests, in a process of its own that knows one of our nodes. `None` where it is not
/// installed.
async fn ask_npm(node: SocketAddr, requests: Vec<Value>) -> Option<Vec<Value>> {
    let Some(script) = std::env::var_os("MUMBA_NPM_DHT") else {
        skip("MUMBA_NPM_DHT does not name the bundled bittorrent-dht, as `cargo xtask test` makes it");
        return None;
    };
    let all = json!({ "host": own_address().to_string(), "bootstrap": node.to_string(), "requests": requests });
    let output = tokio::process::Command::new("node").arg(script).arg(all.to_string()).kill_on_drop(true).output();
    let output = soon("bittorrent-dht", output).await.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[tokio::test]
async fn bittorrent_dht_reads_our_items() {
    let nodes = network(6).await;
    let key = Key(SigningKey::from_bytes(&[7; 32]));
    let items = [(&b""[..], 1, &b"5:plain"[..]), (&[0, 255, 7, 128], 1_795_305_600, POINTER)];
    let get = |key: &[u8], salt: &[u8]| json!({ "get": { "key": hexadecimal(key), "salt": hexadecimal(salt) } });
    let (mut requests, mut answers) = (Vec::new(), Vec::new());
    for (salt, sequence, value) in items {
        let item = MutableItem::sign(&key, salt, sequence, value).unwrap();
        soon("a put", nodes[0].dht().put(&item)).await.unwrap();
        // Neither another salt nor another key finds it.
        requests.extend([get(&item.key, salt), get(&item.key, b"other"), get(&[9; 32], salt)]);
        answers.extend([json!({ "seq": sequence, "value": hexadecimal(value) }), Value::Null, Value::Null]);
    }
    let Some(found) = ask_npm(nodes[5].dht_address().unwrap(), requests).await else { return };
    assert_eq!(found, answers);
}

#[tokio::test]
async fn what_bittorrent_dht_puts_we_read() {
    let nodes = network(6).await;
    let seed = [8; 32];
    let key = Key(SigningKey::from_bytes(&seed)).public_key();
    let put = |salt: &[u8], sequence: i64, value: &[u8]| {
        let (salt, value) = (hexadecimal(salt), hexadecimal(value));
        json!({ "put": { "seed": hexadecimal(&seed), "salt": salt, "seq": sequence, "value": value } })
    };
    // The node that put it is gone, and the end of a lookup waits for it: what is wanted comes before.
    let find = async |salt: &[u8], sequence: i64| {
        let mut answers = nodes[1].dht().get(key, salt).await.unwrap();
        loop {
            let found = soon("a lookup", answers.next()).await.unwrap();
            if found.sequence >= sequence {
                return (found.key, found.salt, found.sequence, found.value);
            }
        }
    };
    let salts = [&b""[..], &[0, 255, 7, 128]];
    let node = nodes[0].dht_address().unwrap();
    // A lower number is refused by all, and the item stays.
    let puts = salts.iter().flat_map(|salt| [put(salt, 5, POINTER), put(salt, 4, b"3:old")]).collect();
    let Some(answers) = ask_npm(node, puts).await else { return };
    for pair in answers.chunks(2) {
        assert!(pair[0]["nodes"].as_u64().unwrap() > 0 && pair[0]["key"] == hexadecimal(&key), "{answers:?}");
        assert_eq!(pair[1]["nodes"].as_u64().unwrap_or(0), 0, "{answers:?}");
    }
    for salt in salts {
        assert_eq!(find(salt, 0).await, (key, salt.to_vec(), 5, POINTER.to_vec()));
    }
    ask_npm(node, salts.iter().map(|salt| put(salt, 6, b"5:newer")).collect()).await.unwrap();
    for salt in salts {
        assert_eq!(find(salt, 6).await, (key, salt.to_vec(), 6, b"5:newer".to_vec()));
    }
}

/// rTorrent, with its own libtorrent, which has nothing but the name from ours.
struct RTorrent {
    child: Child,
    address: SocketAddr,
    folder: TempDir,
}

impl RTorrent {
    /// Starts it with this torrent and waits until it listens. `None` where it is not installed.
    async fn start(metainfo: &Metainfo) -> Option<RTorrent> {
        if let Err(error) = Command::new("rtorrent").arg("-h").output() {
            skip(&format!("rtorrent cannot be started: {error} (Debian: rtorrent)"));
            return None;
        }
        let folder = tempdir().unwrap();
        let address = SocketAddr::new(own_address(), free_port(own_address()));
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("session")).unwrap();
        // It takes no torrent without a tracker. Nobody listens at this one.
        let tracked = [b"d8:announce27:http://127.0.0.1:9/announce", &metainfo.bytes()[1..]].concat();
        fs::write(at("it.torrent"), tracked).unwrap();
        let settings = format!(
            "system.daemon.set = true\n\
             session.path.set = {session}\n\
             directory.default.set = {folder}\n\
             network.bind_address.set = {address}\n\
             network.port_range.set = {port}-{port}\n\
             network.port_random.set = no\n\
             protocol.encryption.set = allow_incoming\n\
             protocol.pex.set = no\n\
             dht.mode.set = disable\n",
            session = at("session").display(),
            folder = folder.path().display(),
            address = address.ip(),
            port = address.port(),
        );
        fs::write(at("rtorrent.rc"), settings).unwrap();
        let mut command = Command::new("rtorrent");
        command.args(["-n", "-o"]).arg(format!("import={}", at("rtorrent.rc").display())).arg(at("it.torrent"));
        command.current_dir(folder.path()).stdin(Stdio::null());
        let child = command.spawn().unwrap();
        let mut rtorrent = RTorrent { child, address, folder };
        let listens = async {
            while tokio::net::TcpStream::connect(rtorrent.address).await.is_err() {
                assert_eq!(rtorrent.child.try_wait().unwrap(), None, "it did not start");
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        soon("rtorrent to listen", listens).await;
        Some(rtorrent)
    }

    fn content(&self) -> std::path::PathBuf {
        self.folder.path().join("content")
    }
}

impl Drop for RTorrent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port(address: IpAddr) -> u16 {
    TcpListener::bind((address, 0)).unwrap().local_addr().unwrap().port()
}

/// The files, without those that pad: clients that know v1 alone write these, too.
fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let all = if folder.exists() { tree(folder) } else { Vec::new() };
    all.into_iter().filter(|(path, _)| !path.starts_with(".pad")).collect()
}

#[tokio::test]
async fn rtorrent_takes_a_hybrid_torrent_from_us_and_gives_it_back() {
    let (from, to) = (session().await, session().await);
    let content = content(40);
    fs::write(content.folder.join("huge"), noise(41, 3 << 20)).unwrap();
    let metainfo = metainfo(&content.folder, Version::Hybrid).await;
    let seed = seed(&from, &content, &metainfo).await;
    let Some(rtorrent) = RTorrent::start(&metainfo).await else { return };
    seed.connect_peer(rtorrent.address).await.unwrap();
    let complete = async {
        while files(&rtorrent.content()) != files(&content.folder) {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
    };
    soon("rtorrent to have it", complete).await;
    soon("removing", seed.remove()).await.unwrap();
    from.close().await;

    let target = tempdir().unwrap();
    let mut add = AddTorrent::new(metainfo, target.path());
    add.peers = vec![rtorrent.address];
    let torrent = to.add(add).await.unwrap();
    soon("the content from rtorrent", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
    let peers = torrent.peers().await.unwrap();
    let [peer] = &peers[..] else { panic!("{peers:?}") };
    // By its own name: "libtorrent" is what ours calls itself.
    assert!(peer.client.starts_with("libTorrent") && peer.downloaded_bytes > 3 << 20, "{peer:?}");
}

/// A client of BitTorrent v2 made of Go's `anacrolix/torrent`, as `tests/go` has it. This version of it takes no connections for torrents
/// without v1 hashes, so it is told whom to connect to.
struct GoClient {
    child: Child,
    folder: TempDir,
}

impl GoClient {
    /// Lets it fetch this torrent. `None` where it is not built.
    fn start(metainfo: &Metainfo) -> Option<GoClient> {
        let Some(program) = std::env::var_os("MUMBA_GO_TORRENT_CLIENT") else {
            skip("MUMBA_GO_TORRENT_CLIENT does not name the client of tests/go, as `cargo xtask test` makes it");
            return None;
        };
        let folder = tempdir().unwrap();
        let file = folder.path().join("it.torrent");
        fs::write(&file, metainfo.bytes()).unwrap();
        let mut command = Command::new(program);
        command.arg(file).arg(folder.path()).arg(own_address().to_string());
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        Some(GoClient { child, folder })
    }

    fn connect(&mut self, peer: SocketAddr) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{peer}").unwrap();
    }

    /// Waits until it has everything.
    async fn complete(&mut self) {
        let mut output = BufReader::new(self.child.stdout.take().unwrap());
        let line = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            output.read_line(&mut line).map(|_| line)
        });
        assert_eq!(soon("the client in Go to have it", line).await.unwrap().unwrap(), "complete\n");
    }
}

impl Drop for GoClient {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_client_of_v2_in_go_takes_what_releases_are_made_of_from_us() {
    let from = session().await;
    let content = content(50);
    fs::write(content.folder.join("equal"), [7; 1_000_000]).unwrap();
    // This version of the client does not bear files that have no hashes.
    fs::remove_file(content.folder.join("empty")).unwrap();
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let Some(mut client) = GoClient::start(&metainfo) else { return };
    client.connect(address(&from));
    client.complete().await;
    assert_eq!(tree(&client.folder.path().join("content")), tree(&content.folder));
}

#[tokio::test]
async fn a_client_of_v2_in_go_gives_us_what_it_has() {
    let (from, to) = (session().await, session().await);
    let root = tempdir().unwrap();
    let folder = root.path().join("content");
    fs::create_dir(&folder).unwrap();
    // Whole blocks: what lacks of one at the end of a file libtorrent before 2.0.13 asks for, too, which the client refuses.
    for (name, bytes) in [("large", noise(52, 3 << 20)), ("equal", vec![7; 1 << 20]), ("small", noise(53, 16 << 10))] {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let content = Content { root, folder };
    let metainfo = metainfo(&content.folder, Version::V2).await;
    let _seed = seed(&from, &content, &metainfo).await;
    let Some(mut client) = GoClient::start(&metainfo) else { return };
    client.connect(address(&from));
    client.complete().await;
    from.close().await;

    let target = tempdir().unwrap();
    let torrent = to.add(AddTorrent::new(metainfo, target.path())).await.unwrap();
    client.connect(address(&to));
    soon("the content from the client", torrent.finished()).await.unwrap();
    assert_eq!(tree(&target.path().join("content")), tree(&content.folder));
}
