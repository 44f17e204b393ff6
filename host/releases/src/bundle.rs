//! The records of a release as files: what the small torrent holds that the pointer leads to.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use mumba_apps::AppId;
use mumba_apps::manifest::PackagePath;

use crate::bencode::{Value, decode};
use crate::crypto::Record as _;
use crate::files::MAX_LIST_BYTES;
use crate::records::Platform;
use crate::{Attack, Error, FileEntry, Release, Result, Root, Signed, Tree};

/// Bytes of a bundle.
pub(crate) const MAX_BUNDLE_BYTES: usize = 64 << 20;

/// The files with the records of a release. Nothing in it is trusted.
///
/// | name | holds |
/// |---|---|
/// | `release` | the signed release record |
/// | `root` | the signed root record, unless the publisher is a lone one |
/// | `manifest` | the app's mumba.toml |
/// | `<platform>.files` | the file list of a part; an installer needs only some |
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    pub(crate) const RELEASE: &'static str = "release";
    pub(crate) const ROOT: &'static str = "root";
    /// The file with the app's manifest.
    pub const MANIFEST: &'static str = "manifest";

    /// Bytes that a file of this name may have; nothing where a bundle has no such file, which is not to be fetched.
    pub fn limit(name: &str) -> Option<usize> {
        match name {
            Self::RELEASE => Some(Release::MAX_BYTES),
            Self::ROOT => Some(Root::MAX_BYTES),
            Self::MANIFEST => Some(mumba_apps::manifest::MAX_BYTES),
            name => {
                let platform = Platform::parse(name.strip_suffix(".files")?).ok()?;
                (Self::list_name(&platform) == name).then_some(MAX_LIST_BYTES)
            }
        }
    }

    /// The name of the file list of a part.
    pub fn list_name(platform: &Platform) -> String {
        format!("{platform}.files")
    }

    /// Adds a file.
    ///
    /// # Errors
    ///
    /// [`Attack::ExtraneousDependencies`] when a bundle has no file of this name, [`Attack::EndlessData`] when it is
    /// too large.
    pub fn insert(&mut self, name: &str, bytes: Vec<u8>) -> Result<()> {
        let limit = Self::limit(name).ok_or_else(|| unknown(name))?;
        let whole = self.files.values().map(Vec::len).sum::<usize>().saturating_add(bytes.len());
        if bytes.len() > limit || whole > MAX_BUNDLE_BYTES {
            return Err(Error::TooLarge { what: format!("\"{name}\" of the records"), limit: limit as u64 });
        }
        self.files.insert(name.to_owned(), bytes);
        Ok(())
    }

    /// The bytes of a file.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// Its files, sorted by name: the order that they have in the torrent.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The address that its release record names, on nobody's word: what the records are verified against.
    ///
    /// # Errors
    ///
    /// When it has no release record that can be read.
    pub fn address(&self) -> Result<AppId> {
        let record = self.get(Self::RELEASE).unwrap_or_default();
        Ok(Signed::<Release>::decode(record)?.unverified()?.address)
    }

    /// Its files as a torrent has them.
    pub(crate) fn entries(&self) -> Result<Vec<FileEntry>> {
        let entry = |(name, bytes): (&str, &[u8])| {
            let path = PackagePath::parse(name).map_err(|_| unknown(name))?;
            Ok(FileEntry { path, executable: false, size_bytes: bytes.len() as u64, tree: Tree::of(bytes) })
        };
        self.files().map(entry).collect()
    }

    /// The platforms whose file lists are here.
    pub(crate) fn platforms(&self) -> impl Iterator<Item = Platform> {
        self.files.keys().filter_map(|name| Platform::parse(name.strip_suffix(".files")?).ok())
    }

    /// Reads the files in a folder.
    ///
    /// # Errors
    ///
    /// When something in it is not part of a bundle, or cannot be read.
    pub fn read_folder(folder: &Path) -> Result<Bundle> {
        let failed = |source| Error::io(folder, "read", source);
        let mut bundle = Bundle::default();
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let limit = Self::limit(&name).ok_or_else(|| unknown(&name))?;
            if !entry.file_type().map_err(failed)?.is_file() {
                return Err(Error::path(entry.path(), "this is not a regular file"));
            }
            let mut bytes = Vec::new();
            let file = File::open(entry.path()).map_err(|source| Error::io(&entry.path(), "read", source))?;
            file.take(limit as u64 + 1)
                .read_to_end(&mut bytes)
                .map_err(|source| Error::io(&entry.path(), "read", source))?;
            bundle.insert(&name, bytes)?;
        }
        Ok(bundle)
    }

    /// Writes the files into an empty folder.
    ///
    /// # Errors
    ///
    /// When one cannot be written or is there already.
    pub fn write_folder(&self, folder: &Path) -> Result<()> {
        for (name, bytes) in self.files() {
            let path = folder.join(name);
            File::create_new(&path)
                .and_then(|mut file| std::io::Write::write_all(&mut file, bytes))
                .map_err(|source| Error::io(&path, "write", source))?;
        }
        Ok(())
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        Value::dictionary(self.files().map(|(name, bytes)| (name, Some(Value::bytes(bytes))))).encode()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Bundle> {
        const WHAT: &str = "records of a release";
        let Value::Dictionary(files) = decode(bytes, MAX_BUNDLE_BYTES, WHAT)? else {
            return Err(Error::Malformed { what: WHAT, why: "they are not a dictionary".to_owned() });
        };
        let mut bundle = Bundle::default();
        for (name, value) in files {
            let Value::Bytes(bytes) = value else {
                return Err(Error::Malformed { what: WHAT, why: "a record is not a string".to_owned() });
            };
            bundle.insert(&String::from_utf8_lossy(&name), bytes.into_owned())?;
        }
        Ok(bundle)
    }
}

fn unknown(name: &str) -> Error {
    let name: String = name.chars().take(80).collect();
    Error::refused(Attack::ExtraneousDependencies, format!("{name:?} is no file that the records of a release have"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_survives_a_folder_and_its_bytes() {
        let mut bundle = Bundle::default();
        for name in ["release", "root", "manifest", "any.files", "x86_64-unknown-linux-gnu.files"] {
            bundle.insert(name, name.as_bytes().to_vec()).unwrap();
        }
        let folder = tempfile::tempdir().unwrap();
        bundle.write_folder(folder.path()).unwrap();
        assert_eq!(Bundle::read_folder(folder.path()).unwrap(), bundle);
        assert_eq!(Bundle::decode(&bundle.encode()).unwrap(), bundle);
    }

    #[test]
    fn only_files_of_a_bundle_are_taken() {
        for name in ["", "x", "../release", "files", ".files", "Any.files", "linux.files", "release.files", "RELEASE"] {
            let error = Bundle::default().insert(name, Vec::new()).unwrap_err();
            assert_eq!(error.attack(), Some(Attack::ExtraneousDependencies), "{name}");
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("setup.sh"), "").unwrap();
        let error = Bundle::read_folder(folder.path()).unwrap_err();
        assert_eq!(error.attack(), Some(Attack::ExtraneousDependencies));
    }

    #[test]
    fn files_have_a_limit() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root"), vec![0; Root::MAX_BYTES + 1]).unwrap();
        assert_eq!(Bundle::read_folder(folder.path()).unwrap_err().attack(), Some(Attack::EndlessData));
    }
}
