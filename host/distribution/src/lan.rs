//! Hosts of one local network find each other without anybody's help, and with no way out of it.
//!
//! Local service discovery (BEP 14) finds peers of a torrent. So every host is in one torrent that all of them make alike, and that is
//! announced on the local network alone. Peers tell each other the port of their DHT node (BEP 5): with that the DHT has
//! its first nodes, and addresses can be looked up.

use mumba_libtorrent::create::{CreateTorrent, NewFile, Version, create};
use mumba_libtorrent::torrent::Discovery;
use mumba_libtorrent::{AddTorrent, Session, Torrent};

use crate::store::Store;
use crate::{Result, blocking};

/// The torrent's only file. A change of it parts new hosts from old ones.
const FILE: &str = "README";
const TEXT: &str = "Hosts of Mumba on one local network find each other by this torrent.\n";

/// Puts a session into the torrent of its local network.
pub(crate) async fn meet(session: &Session, store: &Store) -> Result<Torrent> {
    let folder = store.meeting();
    blocking({
        let folder = folder.clone();
        move || {
            crate::store::make_folder(&folder)?;
            let path = folder.join(FILE);
            std::fs::write(&path, TEXT).map_err(|source| crate::Error::io(&path, "write", source))
        }
    })
    .await?;
    let file = NewFile { path: FILE.to_owned(), executable: false };
    let metainfo = create(CreateTorrent::from_files(&folder, vec![file], Version::Hybrid), |_| ()).await?;
    let parent = folder.parent().unwrap_or(&folder);
    let mut add = AddTorrent::new(metainfo, parent);
    add.trusted_files = true;
    add.discovery = Discovery { dht: false, local: true, exchange: false };
    Ok(session.add(add).await?)
}
