//! A magnet link to an app: a release is found by it without a DHT, from peers that it names, and verified like any other.
//!
//! It is the link of the torrent with the records, for any client, and has besides what the DHT would be asked for: the signed items
//! of the address.

use std::fmt::{self, Write as _};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::str::FromStr;

use mumba_apps::AppId;
use mumba_releases::{MutableItem, Seen, Time, TrustedApp};

use crate::resolve::{Resolved, Source};
use crate::{Distribution, Error, Result};

/// The longest link.
const MAX_BYTES: usize = 64 << 10;
/// Peers that one link may name.
const MAX_PEERS: usize = 64;
/// Items of an address: its own, and the pointer.
const MAX_ITEMS: usize = 2;
const ADDRESS: &str = "x.mumba.address";
const ITEM: &str = "x.mumba.item";
const PEER: &str = "x.pe";

/// What a magnet link to an app says. Nothing of it is trusted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseLink {
    /// The app's address.
    pub address: AppId,
    /// v1 info-hash of the torrent with the records.
    pub info_hash: [u8; 20],
    /// The signed items of the address.
    pub items: Vec<MutableItem>,
    /// Who may have the release.
    pub peers: Vec<SocketAddr>,
}

impl fmt::Display for ReleaseLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "magnet:?xt=urn:btih:{}", hex(&self.info_hash))?;
        for peer in &self.peers {
            write!(f, "&{PEER}={}", peer.to_string().replace('[', "%5B").replace(']', "%5D"))?;
        }
        write!(f, "&{ADDRESS}={}", self.address)?;
        for item in &self.items {
            write!(f, "&{ITEM}={}", hex(&item.encode()))?;
        }
        Ok(())
    }
}

impl FromStr for ReleaseLink {
    type Err = Error;

    fn from_str(text: &str) -> Result<ReleaseLink> {
        parse(text.trim()).map_err(|why| Error::Link { why })
    }
}

fn parse(text: &str) -> Result<ReleaseLink, String> {
    if text.len() > MAX_BYTES {
        return Err(format!("it has more than {MAX_BYTES} bytes"));
    }
    let query = text.strip_prefix("magnet:?").ok_or("it does not begin with magnet:?")?;
    let (mut address, mut info_hash, mut items, mut peers) = (None, None, Vec::new(), Vec::new());
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match name {
            "xt" => {
                if let Some(hash) = value.strip_prefix("urn:btih:") {
                    let hash = unhex(hash).and_then(|bytes| bytes.try_into().ok());
                    info_hash = Some(hash.ok_or("its info-hash does not have 40 hexadecimal digits")?);
                }
            }
            ADDRESS => address = Some(AppId::parse(value).map_err(|error| error.to_string())?),
            ITEM => {
                let item = unhex(value).ok_or("an item is not in hexadecimal")?;
                items.push(MutableItem::decode(&item).map_err(|error| error.to_string())?);
            }
            PEER => {
                let peer = value.replace("%5B", "[").replace("%5D", "]").replace("%3A", ":");
                // Other clients name peers by names of hosts; those are of no use here.
                peers.extend(peer.parse::<SocketAddr>());
            }
            _ => {}
        }
    }
    if items.len() > MAX_ITEMS || peers.len() > MAX_PEERS {
        return Err(format!("it has more than {MAX_ITEMS} items or {MAX_PEERS} peers"));
    }
    match (address, info_hash) {
        (Some(address), Some(info_hash)) if !items.is_empty() => Ok(ReleaseLink { address, info_hash, items, peers }),
        _ => Err(format!(
            "it lacks {ADDRESS}, {ITEM} or xt=urn:btih, so it is not one of an app; `mumba publish --magnet` makes one"
        )),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| Some(digit.to_digit(16)? as u8)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

impl Distribution {
    /// A link to the newest release of an address that lies here, which others can install without a DHT. `peers` are named in it
    /// besides the addresses of this machine.
    ///
    /// # Errors
    ///
    /// When nothing of the address lies here, or what is known of it has expired.
    pub async fn link(&self, address: AppId, peers: &[SocketAddr]) -> Result<ReleaseLink> {
        let node = self.node().await?;
        let items = self.inner.store.items(address)?;
        // Only what an installer would take that knows nothing of the address.
        let mut trusted = TrustedApp::new(address);
        let (mut taken, mut info_hash) = (Vec::new(), None);
        for _ in 0..MAX_ITEMS {
            for name in trusted.item_names() {
                let Some(item) = items.iter().find(|item| item.name == name && !taken.contains(*item)) else {
                    continue;
                };
                let (next, seen) = trusted.see_item(item, Time::now())?;
                if let Seen::Pointer(pointer) = seen {
                    info_hash = Some(pointer.info_hash());
                }
                trusted = next;
                taken.push(item.clone());
            }
        }
        let info_hash = info_hash.ok_or(Error::NotHere(address))?;
        let mut all: Vec<SocketAddr> = peers.to_vec();
        all.extend(node.session()?.listening().iter().copied().filter_map(reachable));
        all.dedup();
        all.truncate(MAX_PEERS);
        Ok(ReleaseLink { address, info_hash, items: taken, peers: all })
    }

    /// Finds the release that a link leads to, from the peers that it names. Items and records are verified as always; nobody is asked
    /// whether there is a newer release.
    ///
    /// # Errors
    ///
    /// As [`Distribution::resolve`].
    pub async fn resolve_link(&self, link: &ReleaseLink) -> Result<Resolved> {
        self.resolve_from(link.address, Source::Items(&link.items), &link.peers).await
    }
}

/// Whatever is accepted keeps the limits, and is read again as it is written.
pub(crate) fn fuzz_link(bytes: &[u8]) {
    let Ok(link) = String::from_utf8_lossy(bytes).parse::<ReleaseLink>() else { return };
    assert!((1..=MAX_ITEMS).contains(&link.items.len()) && link.peers.len() <= MAX_PEERS, "more than a link may have");
    let text = link.to_string();
    assert_eq!(text.parse::<ReleaseLink>().ok().as_ref(), Some(&link), "written as something else: {text}");
}

/// The address by which others reach a socket: where it listens everywhere, that of the machine. Asks nobody.
fn reachable(listening: SocketAddr) -> Option<SocketAddr> {
    if !listening.ip().is_unspecified() {
        return Some(listening);
    }
    // Nothing is sent: the system says which of its addresses it would send from. These are addresses for documentation.
    let (any, far): (IpAddr, IpAddr) = match listening {
        SocketAddr::V4(_) => ([0, 0, 0, 0].into(), [192, 0, 2, 1].into()),
        SocketAddr::V6(_) => ([0u16; 8].into(), [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into()),
    };
    let socket = UdpSocket::bind((any, 0)).ok()?;
    socket.connect((far, 9)).ok()?;
    let own = socket.local_addr().ok()?.ip();
    (!own.is_unspecified()).then(|| SocketAddr::new(own, listening.port()))
}

#[cfg(test)]
mod tests {
    use mumba_releases::{ItemName, ItemValue, Pointer, SecretKey, next_seq};

    use super::*;

    fn link() -> ReleaseLink {
        let key = SecretKey::generate().unwrap();
        let address = key.public().address();
        let pointer = ItemValue::Pointer(Pointer {
            info_hash: [7; 20],
            expires: Time::now().plus_days(1),
            root: None,
            sequence: 1,
            release: mumba_releases::Digest([8; 32]),
        });
        let item = MutableItem::sign(ItemName::of_address(address), next_seq(None, Time::now()), &pointer, &key);
        let peers = vec!["10.0.0.1:6881".parse().unwrap(), "[2001:db8::1]:1".parse().unwrap()];
        ReleaseLink { address, info_hash: [7; 20], items: vec![item.unwrap()], peers }
    }

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let link = link();
        let text = link.to_string();
        assert!(text.starts_with("magnet:?xt=urn:btih:0707") && text.contains("&x.pe=%5B2001:db8::1%5D:1&"), "{text}");
        assert_eq!(format!(" {text}\n").parse::<ReleaseLink>().unwrap(), link);
        // libtorrent takes it, too.
        let magnet: mumba_libtorrent::Magnet = text.parse().unwrap();
        assert_eq!(magnet.hashes().v1, Some([7; 20]));
    }

    #[test]
    fn a_link_that_was_changed_anywhere_is_read_or_refused_and_nothing_else() {
        let text = link().to_string();
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..2_000 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..random.usize(1..4) {
                let at = random.usize(..bytes.len());
                match random.u8(..3) {
                    0 => bytes[at] = random.u8(..),
                    1 => drop(bytes.remove(at)),
                    _ => bytes.truncate(at.max(1)),
                }
            }
            fuzz_link(&bytes);
        }
    }

    #[test]
    fn what_is_no_link_of_an_app_is_refused_with_the_reason() {
        let text = link().to_string();
        for (bad, why) in [
            ("http://x".to_owned(), "magnet:?"),
            ("magnet:?xt=urn:btih:00".to_owned(), "40 hexadecimal"),
            (format!("magnet:?xt=urn:btih:{}", "0".repeat(40)), ADDRESS),
            (text.replace(ITEM, "x.other"), ITEM),
            (text.replace("x.mumba.item=", "x.mumba.item=zz"), "hexadecimal"),
            (text.replace("x.mumba.item=", "x.mumba.item=00"), "mutable item"),
            (text.replace("x.mumba.address=", "x.mumba.address=1"), "1"),
            (format!("{text}{}", "&x.pe=10.0.0.1:1".repeat(MAX_PEERS)), "peers"),
            ("magnet:?".to_owned() + &"a".repeat(MAX_BYTES), "bytes"),
        ] {
            let error = bad.parse::<ReleaseLink>().unwrap_err().to_string();
            assert!(error.contains(why), "{bad}: {error}");
        }
    }
}
