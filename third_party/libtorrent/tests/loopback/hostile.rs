//! Torrents that somebody made to do harm: refused, with what is wrong.

use std::collections::BTreeMap;

use mumba_libtorrent::metainfo::{Bounds, Refusal};
use mumba_libtorrent::settings::Encryption;
use mumba_libtorrent::{Error, Metainfo, Session, Settings};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;

use crate::bencoding::{Value, dictionary};
use crate::kit::{RawPeer, own_address, settings, soon};

fn path(parts: &[&str]) -> Value {
    Value::List(parts.iter().map(|part| Value::from(*part)).collect())
}

fn file(parts: &[&str], length: i64) -> Value {
    dictionary().with("length", length).with("path", path(parts))
}

const PIECE: i64 = 16 * 1024;

fn v1(files: Vec<Value>, pieces: usize) -> Value {
    dictionary()
        .with("name", "torrent")
        .with("piece length", PIECE)
        .with("pieces", vec![1; 20 * pieces])
        .with("files", files)
}

fn leaf(length: i64, root: &[u8]) -> Value {
    dictionary().with("", dictionary().with("length", length).with("pieces root", root.to_vec()))
}

fn v2(tree: Value) -> Value {
    dictionary().with("name", "torrent").with("piece length", PIECE).with("meta version", 2).with("file tree", tree)
}

fn torrent(info: Value) -> Value {
    dictionary().with("info", info)
}

fn refusal(metainfo: &Value) -> Refusal {
    match Metainfo::parse(&metainfo.encode(), &Bounds::default()) {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// Two pieces whose layer and root are right.
fn two_pieces() -> (Vec<u8>, Vec<u8>) {
    let layer = [Sha256::digest("a"), Sha256::digest("b")].concat();
    let root = Sha256::digest(&layer).to_vec();
    (layer, root)
}

#[test]
fn honest_torrents_are_taken() {
    let parse = |value: &Value| Metainfo::parse(&value.encode(), &Bounds::default()).unwrap();
    let one = parse(&torrent(v1(vec![file(&["a", "b"], 5)], 1)));
    assert_eq!((one.name(), one.files()[0].path.as_str(), one.content_bytes()), ("torrent", "torrent/a/b", 5));
    let (layer, root) = two_pieces();
    let layers = Value::Dictionary(BTreeMap::from([(root.clone(), Value::from(layer))]));
    let tree = dictionary().with("a", leaf(2 * PIECE, &root)).with("b", leaf(5, &[1; 32]));
    let two = parse(&torrent(v2(tree)).with("piece layers", layers));
    assert_eq!((two.files()[0].path.as_str(), two.files()[0].root), ("torrent/a", root.try_into().ok()));
    let single = torrent(v2(dictionary().with("torrent", leaf(7, &[1; 32])))).with("piece layers", dictionary());
    assert_eq!(parse(&single).files()[0].path, "torrent");
    // libtorrent sees no folder here, and we say so.
    let single = torrent(v2(dictionary().with("a", leaf(7, &[1; 32])))).with("piece layers", dictionary());
    assert_eq!(parse(&single).files()[0].path, "a");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for part in ["..", ".", "", "a/b", "/etc", "a\\b", "a\0b", "a\nb", &"x".repeat(256)] {
        let in_v1 = refusal(&torrent(v1(vec![file(&["fine", part], 5)], 1)));
        assert!(matches!(in_v1, Refusal::Path { .. }), "{part:?}: {in_v1}");
        let inner = dictionary().with(part, leaf(5, &[1; 32]));
        let in_v2 = torrent(v2(dictionary().with("fine", inner))).with("piece layers", dictionary());
        // An empty name in a folder would make the folder a file.
        let refused = refusal(&in_v2);
        assert!(part.is_empty() || matches!(refused, Refusal::Path { .. }), "{part:?}: {refused}");
        let as_name = refusal(&torrent(v1(vec![file(&["fine"], 5)], 1).with("name", part)));
        assert!(matches!(as_name, Refusal::Path { .. }), "{part:?}: {as_name}");
    }
    let not_utf8 = v1(vec![dictionary().with("length", 5).with("path", vec![Value::from(vec![0xff])])], 1);
    assert!(refusal(&torrent(not_utf8)).to_string().contains("it is not UTF-8"));
    let deep = vec!["a"; 40];
    assert!(refusal(&torrent(v1(vec![file(&deep, 5)], 1))).to_string().contains("too many"));
    let none = refusal(&torrent(v1(vec![file(&[], 5)], 1)));
    assert!(none.to_string().contains("no parts"), "{none}");
    // libtorrent leaves out what turns the direction of writing, so it would write another name.
    let turned = refusal(&torrent(v1(vec![file(&["cod\u{202e}txt.exe"], 5)], 1)));
    assert!(matches!(turned, Refusal::Renamed { .. }), "{turned}");
}

#[test]
fn links_are_refused() {
    let link = file(&["link"], 0).with("attr", "l").with("symlink path", path(&["..", "etc", "passwd"]));
    assert_eq!(refusal(&torrent(v1(vec![file(&["a"], 5), link], 1))), Refusal::Symlink("torrent/link".to_owned()));
    let only_path = file(&["link"], 0).with("symlink path", path(&["a"]));
    assert_eq!(refusal(&torrent(v1(vec![file(&["a"], 5), only_path], 1))), Refusal::Symlink("torrent/link".to_owned()));
    let link = dictionary().with("", dictionary().with("length", 0).with("attr", "xl"));
    let tree = dictionary().with("a", leaf(5, &[1; 32])).with("link", link);
    let refused = refusal(&torrent(v2(tree)).with("piece layers", dictionary()));
    assert_eq!(refused, Refusal::Symlink("torrent/link".to_owned()));
}

#[test]
fn sizes_that_are_not_true_are_refused() {
    assert_eq!(refusal(&torrent(v1(vec![file(&["a"], -1)], 1))), Refusal::Size("torrent/a".to_owned()));
    let huge = refusal(&torrent(v1(vec![file(&["a"], i64::MAX), file(&["b"], i64::MAX)], 1)));
    assert!(matches!(huge, Refusal::TooLarge { what: "content in bytes", .. }), "{huge}");
    let few = refusal(&torrent(v1(vec![file(&["a"], 10 * PIECE)], 1)));
    assert_eq!(few, Refusal::PieceHashes { found: 20, needed: 200 });
    for length in [0, -1, 1, 1 << 40, PIECE + 1] {
        let refused = refusal(&torrent(v1(vec![file(&["a"], 5)], 1).with("piece length", length)));
        assert_eq!(refused, Refusal::PieceLength(length));
    }
    let odd = v2(dictionary().with("a", leaf(5, &[1; 32]))).with("piece length", 3 * PIECE);
    assert_eq!(refusal(&torrent(odd).with("piece layers", dictionary())), Refusal::PieceLength(3 * PIECE));
    let many = Bounds { files: 2, ..Bounds::default() };
    let three = torrent(v1(vec![file(&["a"], 1), file(&["b"], 1), file(&["c"], 1)], 1)).encode();
    let error = Metainfo::parse(&three, &many).unwrap_err();
    assert!(error.to_string().contains("number of files would be 3, more than the 2"), "{error}");
    let small = Bounds { metainfo_bytes: 10, ..Bounds::default() };
    assert!(Metainfo::parse(&three, &small).unwrap_err().to_string().contains("metainfo in bytes"));
}

#[test]
fn files_in_the_way_of_others_are_refused() {
    for (first, second) in [(["a", "b"], vec!["a", "b"]), (["a", "b"], vec!["a"]), (["a", "b"], vec!["a", "b", "c"])] {
        let refused = refusal(&torrent(v1(vec![file(&first, 5), file(&second, 5)], 1)));
        assert!(matches!(refused, Refusal::Twice(_)), "{second:?}: {refused}");
    }
    let both = leaf(5, &[1; 32]).with("inner", leaf(5, &[1; 32]));
    let refused = refusal(&torrent(v2(dictionary().with("a", both))).with("piece layers", dictionary()));
    assert_eq!(refused, Refusal::Twice("torrent/a".to_owned()));
}

#[test]
fn piece_layers_that_do_not_belong_are_refused() {
    let (layer, root) = two_pieces();
    let info = v2(dictionary().with("a", leaf(2 * PIECE, &root)).with("b", leaf(5, &[1; 32])));
    let with = |layers: Vec<(Vec<u8>, Vec<u8>)>| {
        let layers = layers.into_iter().map(|(root, layer)| (root, Value::from(layer))).collect();
        refusal(&torrent(info.clone()).with("piece layers", Value::Dictionary(layers)))
    };
    assert_eq!(with(vec![]).to_string(), "the piece layer of 'torrent/a' is missing");
    let short = with(vec![(root.clone(), layer[..32].to_vec())]);
    assert!(short.to_string().contains("'torrent/a' has not one hash for each"), "{short}");
    let stray = with(vec![(root.clone(), layer.clone()), (vec![7; 32], layer.clone())]);
    assert_eq!(stray, Refusal::StrayPieceLayer);
    let mut wrong = layer.clone();
    wrong[40] ^= 1;
    let wrong = with(vec![(root.clone(), wrong)]);
    assert_eq!(wrong.to_string(), "the piece layer of 'torrent/a' is not that of its root hash");
    assert_eq!(refusal(&torrent(info.clone())), Refusal::Key("piece layers"));
    for bad in [&[1; 31][..], &[1; 33], &[]] {
        let info = v2(dictionary().with("a", leaf(5, bad)).with("b", leaf(5, &[1; 32])));
        let refused = refusal(&torrent(info).with("piece layers", dictionary()));
        assert_eq!(refused, Refusal::Root("torrent/a".to_owned()));
    }
}

#[test]
fn what_is_no_torrent_is_refused() {
    let good = v1(vec![file(&["a"], 5)], 1);
    for key in ["name", "piece length", "pieces"] {
        let refused = refusal(&torrent(good.clone().without(key)));
        assert_eq!(refused, Refusal::Key(key));
    }
    assert_eq!(refusal(&dictionary()), Refusal::Key("info"));
    assert_eq!(refusal(&torrent(good.clone().with("meta version", 3))), Refusal::Key("meta version"));
    let sorted = torrent(good).encode();
    let unsorted = [&b"d1:zi0e"[..], &sorted[1..]].concat();
    let error = Metainfo::parse(&unsorted, &Bounds::default()).unwrap_err();
    assert!(error.to_string().contains("not in order"), "{error}");
    for bytes in [&b""[..], b"rubbish", b"d4:info", &[b'l'; 1_000_000]] {
        assert!(matches!(Metainfo::parse(bytes, &Bounds::default()), Err(Error::Refused(Refusal::Malformed(_)))));
    }
}

#[test]
fn halves_of_a_hybrid_that_differ_are_refused() {
    let tree = dictionary().with("a", leaf(5, &[1; 32]));
    let hybrid = |files| v2(tree.clone()).with("pieces", vec![1; 20]).with("files", files);
    let honest = torrent(hybrid(vec![file(&["a"], 5)])).with("piece layers", dictionary());
    Metainfo::parse(&honest.encode(), &Bounds::default()).unwrap();
    for files in [vec![file(&["b"], 5)], vec![file(&["a"], 6)], vec![file(&["a"], 5), file(&["b"], 1)]] {
        let refused = refusal(&torrent(hybrid(files)).with("piece layers", dictionary()));
        assert!(matches!(refused, Refusal::Libtorrent(_) | Refusal::Renamed { .. }), "{refused}");
    }
}

/// A peer that answers a magnet link's question for metadata with these bytes.
async fn metadata_from_a_peer(info: &Value) -> Result<Metainfo, Error> {
    let info = info.encode();
    let hash: [u8; 32] = Sha256::digest(&info).into();
    let info_hash: [u8; 20] = hash[..20].try_into().unwrap();
    let listener = TcpListener::bind((own_address(), 0)).await.unwrap();
    let peer = listener.local_addr().unwrap();
    let serving = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut peer = RawPeer::greet(stream, info_hash).await;
        peer.send(0, format!("d1:md11:ut_metadatai3ee13:metadata_sizei{}ee", info.len()).as_bytes()).await;
        let mut theirs = None;
        while let Some((number, body)) = peer.receive().await {
            let text = String::from_utf8_lossy(&body).into_owned();
            if number == 0 {
                let (_, rest) = text.split_once("11:ut_metadatai").unwrap();
                theirs = Some(rest.split_once('e').unwrap().0.parse().unwrap());
            } else if text.starts_with("d8:msg_typei0e") {
                let head = format!("d8:msg_typei1e5:piecei0e10:total_sizei{}ee", info.len());
                peer.send(theirs.unwrap(), &[head.as_bytes(), &info].concat()).await;
            }
        }
    });
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let magnet = format!("magnet:?xt=urn:btmh:1220{hex}").parse().unwrap();
    // An encrypted handshake is beyond this peer.
    let plain = Settings { encryption: Encryption::Off, ..settings() };
    let session = Session::open(&plain, &[]).await.unwrap();
    let fetched = soon("metadata of a magnet link", session.fetch_metadata(&magnet, &[peer], &Bounds::default())).await;
    serving.abort();
    session.close().await;
    fetched
}

#[tokio::test]
async fn metadata_from_peers_are_checked_as_files_are() {
    let honest = v2(dictionary().with("a", leaf(5, &[1; 32])).with("b", leaf(5, &[1; 32])));
    assert_eq!(metadata_from_a_peer(&honest).await.unwrap().files()[0].path, "torrent/a");
    let climbing = v2(dictionary().with("..", leaf(5, &[1; 32])));
    let error = metadata_from_a_peer(&climbing).await.unwrap_err();
    // libtorrent itself has no name left for it.
    assert!(matches!(error, Error::Refused(Refusal::Libtorrent(_))), "{error}");
    let backslash = v2(dictionary().with("a\\b", leaf(5, &[1; 32])).with("c", leaf(5, &[1; 32])));
    let error = metadata_from_a_peer(&backslash).await.unwrap_err();
    assert!(error.to_string().contains("is no name for a file: it has a slash in it"), "{error}");
    let link =
        dictionary().with("", dictionary().with("length", 0).with("attr", "l").with("symlink path", path(&["a"])));
    let tree = dictionary().with("a", leaf(5, &[1; 32])).with("link", link);
    let error = metadata_from_a_peer(&v2(tree)).await.unwrap_err();
    assert!(matches!(error, Error::Refused(Refusal::Symlink(_))), "{error}");
}
