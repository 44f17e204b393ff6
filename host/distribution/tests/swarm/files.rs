//! Releases from `.mumba` files, beside what the swarm brings.

use std::fs::File;

use mumba_distribution::ReleaseFile;
use mumba_releases::{PIECE_BYTES, write_single_file};

use crate::kit::{noise, tree};
use crate::{App, Swarm};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_unpacked_twice_while_the_same_release_is_fetched() {
    let swarm = Swarm::new();
    let [author, user] = swarm.peers().await;
    let app = App::new(&swarm, &[("data", &noise(64 * PIECE_BYTES, 9)), ("more/data", b"more")]);
    let publication = app.sign(&author).await;
    let stick = swarm.folder().join("trial.mumba");
    write_single_file(&mut File::create(&stick).unwrap(), &publication.bundle, &app.folder).unwrap();
    author.swarm.publish(publication).await.unwrap();
    let unpack = async || {
        let file = ReleaseFile::open(&stick).await.unwrap();
        assert_eq!(file.address(), app.address());
        let resolved = user.swarm.resolve_file(&file).await.unwrap();
        user.swarm.unpack(file, &resolved).await.unwrap()
    };
    let fetch = async {
        let resolved = user.swarm.resolve(app.address()).await.unwrap();
        user.swarm.fetch(&resolved, |_| ()).await.unwrap()
    };
    let (one, two, fetched) = tokio::join!(unpack(), unpack(), fetch);
    let folders = [&one, &two, &fetched].map(|fetched| fetched.folder.clone());
    for folder in &folders {
        assert_eq!(tree(folder), tree(&app.folder));
    }
    assert!(folders[0] != folders[1] && folders[1] != folders[2] && folders[0] != folders[2], "{folders:?}");
    // What was unpacked is of no use to anybody else; what was fetched is, to another attempt.
    drop((one, two, fetched));
    assert_eq!(folders.map(|folder| folder.exists()), [false, false, true]);
}
