//! The torrent by which the peers of an app meet.
//!
//! The torrents of a release would not do: libtorrent connects two that both have everything to each other only by chance, looks for none such
//! in the DHT, and after a broken connection never comes back to one. Hosts with different releases of the app
//! share none of them, either. So each app has one more torrent, which everybody can make from the address alone, and whose
//! only byte nobody has or wants.

use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use mumba_apps::AppId;
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::torrent::Priority;
use mumba_libtorrent::{AddTorrent, Metainfo, Session, Torrent};
use mumba_releases::Digest;
use mumba_releases::bencode::Value;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::talk::exchange;
use crate::store::Store;
use crate::{Inner, Result};

/// So many connected peers are enough: each of them tells of more (BEP 11).
const ENOUGH: u32 = 8;
/// How soon hosts nearby are asked again, at first.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The torrent of an app.
fn metainfo(address: AppId) -> Result<Metainfo> {
    let nothing = Digest::of(&[b"mumba services\0", address.as_bytes().as_slice()].concat());
    let info = Value::dictionary([
        ("length", Some(Value::unsigned(1))),
        ("name", Some(Value::owned(format!("mumba services of {address}")))),
        ("piece length", Some(Value::unsigned(16_384))),
        ("pieces", Some(Value::bytes(&nothing.0[..20]))),
    ]);
    let bytes = Value::dictionary([("info", Some(info))]).encode();
    Ok(Metainfo::parse(&bytes, &Bounds::default())?)
}

/// Puts a session into the torrent of an app.
pub(super) async fn join(session: &Session, store: &Store, address: AppId) -> Result<Torrent> {
    let mut add = AddTorrent::new(metainfo(address)?, store.peer_keys());
    // Nobody can make us write what they say it is.
    add.priorities = vec![Priority::Skip];
    add.exchange = Some(exchange());
    Ok(session.add(add).await?)
}

/// Connects hosts nearby where there are few peers, for as long as the session lives: libtorrent asks none that did not
/// say what they have, and in a network of few that is known to the one other host at most.
pub(crate) async fn seek(inner: Weak<Inner>, joined: Arc<Notify>, most_pause: Duration) {
    let mut pause = FIRST_PAUSE;
    loop {
        // Two who connect each other at the same moment close the connection that is one too many, and both may.
        tokio::select! {
            () = sleep(pause.mul_f64(0.5 + fastrand::f64())) => pause = (2 * pause).min(most_pause),
            () = joined.notified() => pause = FIRST_PAUSE,
        }
        let Some(inner) = inner.upgrade() else { return };
        let Some(node) = inner.node.get() else { continue };
        let neighbours = node.neighbours().await;
        for torrent in inner.peers.torrents() {
            if let Err(error) = connect(&torrent, &neighbours).await {
                tracing::debug!(%error, "hosts nearby could not be asked for services");
            }
        }
    }
}

async fn connect(torrent: &Torrent, neighbours: &[SocketAddr]) -> Result<()> {
    if neighbours.is_empty() || torrent.status().await?.peers >= ENOUGH {
        return Ok(());
    }
    let connected: Vec<_> = torrent.peers().await?.into_iter().map(|peer| peer.address).collect();
    for neighbour in neighbours.iter().filter(|neighbour| !connected.contains(neighbour)) {
        torrent.connect_peer(*neighbour).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_makes_the_same_torrent_of_an_address_and_no_other_has_it() {
        let hash = |byte| metainfo(AppId::from_bytes([byte; 32])).unwrap().hashes().v1.unwrap();
        assert_eq!(hash(1), hash(1));
        assert_ne!(hash(1), hash(2));
        let hex: String = hash(0).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "b933ee961859ccf2c61dd519678d3e8625eeee52", "computed from the reference by another program");
    }
}
