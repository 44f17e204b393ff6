//! A CEF that the user has already: checked as far as that goes without loading it.

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use super::fetch::FetchError;
use super::pin::Pin;
use super::store::Store;
use super::unpack::write_archive_json;

/// What no CEF on Linux works without.
const REQUIRED: &[&str] = &[
    "libcef.so",
    "icudtl.dat",
    "v8_context_snapshot.bin",
    "resources.pak",
    "chrome_100_percent.pak",
    "chrome_200_percent.pak",
    "locales/en-US.pak",
    "libEGL.so",
    "libGLESv2.so",
    "libvk_swiftshader.so",
    "vk_swiftshader_icd.json",
];

/// Takes the folder that the user named, if it holds a CEF that fits.
///
/// cef-dll-sys wants an `archive.json` beside the library. A folder without one is left alone: the store then gets a
/// folder of links to its files, with the note beside them.
pub(crate) fn adopt(folder: &Path, pin: &Pin, platform: &str, store: &Store) -> Result<PathBuf> {
    let folder = fs::canonicalize(folder)
        .with_context(|| format!("MUMBA_CEF_DIR names {}, which cannot be opened", folder.display()))?;
    check_files(&folder).context("MUMBA_CEF_DIR does not name a folder with an unpacked CEF")?;
    check_api(&folder, pin, platform)?;
    if folder.join("archive.json").is_file() {
        return Ok(folder);
    }
    let hash = Sha256::digest(folder.as_os_str().as_bytes());
    let key = format!("linked-{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]);
    let linked = store.install(&key, |_, links| link_all(&folder, links, pin).map_err(FetchError::Refused));
    linked.map_err(|error| match error {
        FetchError::Unavailable(error) | FetchError::Refused(error) => error,
    })
}

/// Refuses a folder in which a needed file is missing.
pub(crate) fn check_files(folder: &Path) -> Result<()> {
    let missing: Vec<_> = REQUIRED.iter().filter(|name| !folder.join(name).is_file()).copied().collect();
    if !missing.is_empty() {
        bail!("{} lacks {}", folder.display(), missing.join(", "));
    }
    Ok(())
}

fn check_api(folder: &Path, pin: &Pin, platform: &str) -> Result<()> {
    let Some(hash) = pin.api_hash.get(platform) else { return Ok(()) };
    let library = folder.join("libcef.so");
    let file = File::open(&library).with_context(|| format!("cannot open {}", library.display()))?;
    if !contains(file, hash.as_bytes()).with_context(|| format!("cannot read {}", library.display()))? {
        bail!(
            "{} does not offer version {} of CEF's API, for which Mumba is built; use a CEF of Chromium {} or a later \
             one that still offers it, or unset MUMBA_CEF_DIR",
            library.display(),
            pin.api_version,
            pin.chromium
        );
    }
    Ok(())
}

/// Whether the bytes occur in what the reader gives.
fn contains(mut reader: impl Read, wanted: &[u8]) -> std::io::Result<bool> {
    let mut buffer = vec![0; 1 << 20];
    let mut kept = 0;
    let finder = Finder::new(wanted);
    loop {
        let read = reader.read(&mut buffer[kept..])?;
        if read == 0 {
            return Ok(false);
        }
        let filled = kept + read;
        if finder.find(&buffer[..filled]) {
            return Ok(true);
        }
        // The end of this block may be the beginning of the match.
        kept = filled.min(wanted.len().saturating_sub(1));
        buffer.copy_within(filled - kept..filled, 0);
    }
}

/// Horspool's search: it skips most bytes, so that 250 MB take a moment even without optimisation.
struct Finder<'a> {
    wanted: &'a [u8],
    skips: [usize; 256],
}

impl<'a> Finder<'a> {
    fn new(wanted: &'a [u8]) -> Self {
        let mut skips = [wanted.len().max(1); 256];
        for (index, byte) in wanted.iter().enumerate().take(wanted.len().saturating_sub(1)) {
            skips[usize::from(*byte)] = wanted.len() - 1 - index;
        }
        Self { wanted, skips }
    }

    fn find(&self, bytes: &[u8]) -> bool {
        let length = self.wanted.len();
        let mut start = 0;
        while start + length <= bytes.len() {
            let window = &bytes[start..start + length];
            if window == self.wanted {
                return true;
            }
            start += window.last().map_or(1, |last| self.skips[usize::from(*last)]);
        }
        false
    }
}

fn link_all(folder: &Path, links: &Path, pin: &Pin) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", folder.display()))?;
        let link = links.join(entry.file_name());
        symlink(entry.path(), &link).with_context(|| format!("cannot make the link {}", link.display()))?;
    }
    let name = format!("cef_binary_{}+chromium-{}_linux64_minimal.tar.bz2", pin.version, pin.chromium);
    write_archive_json(links, &name, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_found_across_blocks() {
        let mut bytes = vec![b'x'; (1 << 20) - 3];
        bytes.extend_from_slice(b"needle");
        assert!(contains(bytes.as_slice(), b"needle").unwrap());
        assert!(!contains(bytes.as_slice(), b"needles").unwrap());
        assert!(contains(b"needle".as_slice(), b"needle").unwrap());
        assert!(!contains(b"".as_slice(), b"needle").unwrap());
    }
}
