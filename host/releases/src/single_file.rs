//! A release as one file, `.mumba`: the records, then the bytes of the files one after another.
//!
//! Names, sizes and hashes are in the records only, and these are verified before a byte of content is read. So there
//! is no name in the content that could lead out of the target, and nothing in it that could be unpacked to more.

use std::io::{Read, Write};
use std::path::Path;

use cap_std::ambient_authority;
use cap_std::fs::Dir;
use mumba_apps::manifest::Triple;

use crate::bundle::MAX_BUNDLE_BYTES;
use crate::contents::open_regular;
use crate::pack::{make_folders, write_file};
use crate::tree::copy_hashed;
use crate::{Attack, Bundle, Contents, Error, FileList, Platform, Result, VerifiedRelease};

/// What such a file begins with: its kind and format.
const MAGIC: &[u8; 16] = b"mumba release 1\n";
const WHAT: &str = "file of a release";

/// Writes a release as one file: the parts whose file lists are in the bundle, from a folder that has their files. The
/// same release gives the same bytes.
///
/// # Errors
///
/// When a file is not as its list says, or something cannot be read or written.
pub fn write_single_file(out: &mut impl Write, bundle: &Bundle, folder: &Path) -> Result<()> {
    let failed = |source| Error::io(Path::new("the .mumba file"), "write", source);
    let dir = Dir::open_ambient_dir(folder, ambient_authority()).map_err(|e| Error::io(folder, "open", e))?;
    let records = bundle.encode();
    out.write_all(MAGIC).and_then(|()| out.write_all(&(records.len() as u64).to_be_bytes())).map_err(failed)?;
    out.write_all(&records).map_err(failed)?;
    for platform in sorted_platforms(bundle) {
        let list = FileList::decode(bundle.get(&Bundle::list_name(&platform)).unwrap_or_default())?;
        for entry in list.files() {
            let path = folder.join(&entry.path);
            let file = open_regular(&dir, entry.path.as_str(), &path)?;
            // A file that grew meanwhile must not shift those after it.
            let read = copy_hashed(file.take(entry.size_bytes), entry.size_bytes, |bytes| out.write_all(bytes));
            let (tree, size) = read.map_err(failed)?;
            if (&tree, size) != (&entry.tree, entry.size_bytes) {
                return Err(Error::path(path, "this file was changed since the release was made"));
            }
        }
    }
    out.flush().map_err(failed)
}

/// The platforms in the order of their content: any, then by name.
fn sorted_platforms(bundle: &Bundle) -> Vec<Platform> {
    let mut platforms: Vec<_> = bundle.platforms().collect();
    platforms.sort();
    platforms
}

/// An open `.mumba` file, whose records are read and whose content is not.
#[derive(Debug)]
pub struct SingleFile<R> {
    reader: R,
    bundle: Bundle,
}

impl<R: Read> SingleFile<R> {
    /// Reads the records.
    ///
    /// # Errors
    ///
    /// When this is no such file, or its records are not in their form.
    pub fn open(mut reader: R) -> Result<SingleFile<R>> {
        let mut magic = [0; 16];
        let mut length = [0; 8];
        read_exact(&mut reader, &mut magic)?;
        if &magic != MAGIC {
            return Err(malformed("it does not begin as a .mumba file does"));
        }
        read_exact(&mut reader, &mut length)?;
        let length = u64::from_be_bytes(length);
        if length > MAX_BUNDLE_BYTES as u64 {
            let what = "records of a release".to_owned();
            return Err(Error::TooLarge { what, limit: MAX_BUNDLE_BYTES as u64 });
        }
        // Grows with what really comes, not with what is promised.
        let mut records = Vec::new();
        let read = (&mut reader).take(length).read_to_end(&mut records).map_err(cannot_read)?;
        if read as u64 != length {
            return Err(malformed("it is cut off"));
        }
        Ok(SingleFile { bundle: Bundle::decode(&records)?, reader })
    }

    /// Its records, to be verified with [`TrustedApp::see_bundle_without_pointer`](crate::TrustedApp::see_bundle_without_pointer).
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// Writes the files for a machine into an empty folder, and reads the whole file to its end.
    ///
    /// # Errors
    ///
    /// When the file lacks the part for the machine, its content is not what the verified release says, it is cut
    /// off, or something follows it. What lies in the folder then is of no use.
    pub fn unpack(mut self, release: &VerifiedRelease, machine: &Triple, target: &Path) -> Result<Contents> {
        let wanted = release.parts_for(machine)?;
        let mut parts = Vec::new();
        for platform in sorted_platforms(&self.bundle) {
            let list = self.bundle.get(&Bundle::list_name(&platform)).unwrap_or_default();
            let part = release.part(&platform, list)?;
            if !wanted.contains(&platform) {
                let size = part.files().size_bytes();
                let skipped = std::io::copy(&mut (&mut self.reader).take(size), &mut std::io::sink());
                if skipped.map_err(cannot_read)? != size {
                    return Err(malformed("it is cut off"));
                }
                continue;
            }
            for entry in part.files().files() {
                let place = target.join(&entry.path);
                if let Some(parent) = place.parent() {
                    make_folders(parent)?;
                }
                write_file((&mut self.reader).take(entry.size_bytes), entry, &place)?;
            }
            parts.push(part);
        }
        if let Some(missing) = wanted.iter().find(|platform| parts.iter().all(|part| part.platform() != *platform)) {
            return Err(Error::refused(Attack::WrongSoftware, format!("this file has no part for {missing}")));
        }
        if self.reader.read(&mut [0]).map_err(cannot_read)? != 0 {
            return Err(Error::refused(Attack::ExtraneousDependencies, "something follows the end of the release"));
        }
        Contents::new(&parts)
    }
}

fn read_exact(reader: &mut impl Read, bytes: &mut [u8]) -> Result<()> {
    reader.read_exact(bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => malformed("it is cut off"),
        _ => cannot_read(error),
    })
}

fn malformed(why: &str) -> Error {
    Error::Malformed { what: WHAT, why: why.to_owned() }
}

fn cannot_read(source: std::io::Error) -> Error {
    Error::io(Path::new("the .mumba file"), "read", source)
}
