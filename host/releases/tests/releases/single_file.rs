//! The single file of a release: from a folder through the file to another folder, and what a hostile one can do.

use std::fs;

use crate::publisher::{NOW, Publisher, secret};
use mumba_apps::manifest::Triple;
use mumba_releases::{Attack, Contents, Result, Signed, SingleFile, TrustedApp, write_single_file};

struct Made {
    bytes: Vec<u8>,
    publisher: Publisher,
    /// Where the content begins.
    content: usize,
}

fn made() -> Made {
    let publisher = Publisher::lone(1);
    let release = publisher.release(1, NOW);
    let bundle = publisher.bundle(&Signed::sign(&release, &[&secret(1)]).unwrap());
    let folder = tempfile::tempdir().unwrap();
    publisher.copy_to(folder.path());
    let write = || {
        let mut bytes = Vec::new();
        write_single_file(&mut bytes, &bundle, folder.path()).unwrap();
        bytes
    };
    let bytes = write();
    assert_eq!(bytes, write(), "the same release gives the same bytes");
    let content = bytes.len()
        - usize::try_from(publisher.packed().parts.values().map(|part| part.files.size_bytes()).sum::<u64>()).unwrap();
    // A source that changed meanwhile is noticed.
    fs::write(folder.path().join("index.html"), "<b>").unwrap();
    assert!(write_single_file(&mut Vec::new(), &bundle, folder.path()).is_err());
    Made { bytes, publisher, content }
}

/// Reads and unpacks a file as an installer does.
fn unpack(made: &Made, bytes: &[u8]) -> Result<(tempfile::TempDir, Contents)> {
    let file = SingleFile::open(bytes)?;
    let (_, release) = TrustedApp::new(made.publisher.address()).see_bundle_without_pointer(file.bundle(), NOW)?;
    assert_eq!(release.fresh_until(), None);
    let folder = tempfile::tempdir().unwrap();
    let contents = file.unpack(&release, &Triple::host(), folder.path())?;
    contents.verify_folder(folder.path())?;
    Ok((folder, contents))
}

#[test]
fn what_was_packed_is_unpacked() {
    let made = made();
    let (folder, contents) = unpack(&made, &made.bytes).unwrap();
    assert_eq!(contents.files().len(), 2);
    assert_eq!(fs::read(folder.path().join("index.html")).unwrap(), b"<p>");
}

#[test]
fn a_changed_cut_or_longer_file_is_refused() {
    let made = made();
    let bytes = &made.bytes;
    for at in (0..bytes.len()).step_by(7).chain(made.content..bytes.len()) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(unpack(&made, &changed).is_err(), "byte {at}");
    }
    for length in (0..bytes.len()).step_by(11) {
        assert!(unpack(&made, &bytes[..length]).is_err(), "{length} bytes");
    }
    let longer = [bytes.as_slice(), b"x"].concat();
    assert_eq!(unpack(&made, &longer).unwrap_err().attack(), Some(Attack::ExtraneousDependencies));
    let mut content = bytes.clone();
    content[made.content] ^= 1;
    assert_eq!(unpack(&made, &content).unwrap_err().attack(), Some(Attack::ArbitrarySoftware));
}

#[test]
fn a_file_cannot_promise_more_than_it_has() {
    let made = made();
    let mut huge = made.bytes.clone();
    huge[16..24].copy_from_slice(&u64::MAX.to_be_bytes());
    assert_eq!(SingleFile::open(huge.as_slice()).unwrap_err().attack(), Some(Attack::EndlessData));
    // Within the limit, and still not there: nothing is allocated for it ahead of time.
    huge[16..24].copy_from_slice(&(60_u64 << 20).to_be_bytes());
    assert!(SingleFile::open(huge.as_slice()).unwrap_err().to_string().contains("cut off"));
}

#[test]
fn a_file_without_the_part_for_the_machine_is_refused() {
    let made = made();
    let file = SingleFile::open(made.bytes.as_slice()).unwrap();
    let mut bundle = mumba_releases::Bundle::default();
    for (name, bytes) in file.bundle().files().filter(|(name, _)| *name != "any.files") {
        bundle.insert(name, bytes.to_vec()).unwrap();
    }
    let mut bytes = Vec::new();
    write_single_file(&mut bytes, &bundle, std::env::temp_dir().as_path()).unwrap();
    assert_eq!(unpack(&made, &bytes).unwrap_err().attack(), Some(Attack::WrongSoftware));
}
