//! `third_party/webidl/pin.toml`: which packages of npm, with which hashes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use flate2::read::GzDecoder;
use serde::Deserialize;
use sha2::{Digest as _, Sha256, Sha512};

use crate::process;
use crate::workspace::{Workspace, make_folder};

/// The folder of it all, below the root.
const FOLDER: &str = "third_party/webidl";

/// The pin file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pin {
    #[serde(rename = "package")]
    packages: Vec<Package>,
}

/// A package of npm, of which some files are checked in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Package {
    name: String,
    version: String,
    /// The hash of the package's archive, as npm's lock files have it.
    integrity: String,
    /// What the package's `package.json` says.
    licence: String,
    /// How the names of the files end that are checked in.
    suffix: String,
    /// Where they lie, below the folder of the pin; empty for that folder itself.
    #[serde(default)]
    folder: String,
    /// The hash of all of them: see [`hash`].
    files_sha256: String,
}

impl Pin {
    pub(super) fn read(workspace: &Workspace) -> Result<Self> {
        let path = workspace.root.join(FOLDER).join("pin.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is not a valid pin", path.display()))
    }

    /// Compares what is checked in with the pin.
    pub(super) fn check(&self, workspace: &Workspace) -> Result<()> {
        for package in &self.packages {
            let folder = workspace.root.join(FOLDER).join(&package.folder);
            let found = hash(&checked_in(&folder, &package.suffix)?);
            ensure!(
                found == package.files_sha256,
                "the files in {} are not those of {} {} that third_party/webidl/pin.toml pins\n  expected SHA-256 {}\n  \
                 found    SHA-256 {found}\n`cargo xtask webidl update` brings the pinned ones",
                folder.display(),
                package.name,
                package.version,
                package.files_sha256
            );
        }
        Ok(())
    }

    /// Fetches the packages, and replaces what is checked in. Nothing is replaced unless all hashes are right.
    pub(super) fn update(&self, workspace: &Workspace) -> Result<()> {
        let downloads = workspace.cache.join("webidl");
        make_folder(&downloads)?;
        let mut fetched = Vec::new();
        for package in &self.packages {
            let archive = package.fetch(&downloads)?;
            let files = package.unpack(&archive)?;
            let found = hash(&files);
            ensure!(
                found == package.files_sha256,
                "the files of {} {} have the SHA-256 {found}, and third_party/webidl/pin.toml pins {}",
                package.name,
                package.version,
                package.files_sha256
            );
            fetched.push((package, files));
        }
        for (package, files) in fetched {
            let folder = workspace.root.join(FOLDER).join(&package.folder);
            make_folder(&folder)?;
            for name in checked_in(&folder, &package.suffix)?.into_keys().filter(|name| !files.contains_key(name)) {
                fs::remove_file(folder.join(&name)).with_context(|| format!("cannot remove {name}"))?;
            }
            for (name, text) in &files {
                fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))?;
            }
            eprintln!("{} {}: {} files", package.name, package.version, files.len());
        }
        Ok(())
    }
}

impl Package {
    /// The archive, checked against its pinned hash.
    fn fetch(&self, downloads: &Path) -> Result<Vec<u8>> {
        let mut command = Command::new("npm");
        // The client verifies what it fetches against the registry; the pin is compared below.
        command.args(["pack", "--silent", "--ignore-scripts"]).arg(format!("{}@{}", self.name, self.version));
        let printed = process::output(command.current_dir(downloads)).with_context(|| self.name.clone())?;
        let name = printed.lines().last().context("npm did not say what it fetched")?;
        let path = downloads.join(name.trim());
        let archive = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        let found = format!("sha512-{}", base64::engine::general_purpose::STANDARD.encode(Sha512::digest(&archive)));
        if found != self.integrity {
            bail!(
                "{} {} is not the pinned archive\n  expected {}\n  found    {found}",
                self.name,
                self.version,
                self.integrity
            );
        }
        Ok(archive)
    }

    /// The files that are to be checked in, by name.
    fn unpack(&self, archive: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut files = BTreeMap::new();
        for entry in tar::Archive::new(GzDecoder::new(archive)).entries()? {
            let mut entry = entry?;
            let path: PathBuf = entry.path()?.into_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content)?;
            let Ok(name) = path.strip_prefix("package") else { continue };
            let name = name.to_string_lossy().into_owned();
            if name == "package.json" {
                let manifest: serde_json::Value = serde_json::from_slice(&content)?;
                ensure!(
                    manifest["license"] == self.licence.as_str(),
                    "{} is under another licence than the pin says: {}",
                    self.name,
                    manifest["license"]
                );
            }
            if name.ends_with(&self.suffix) && !name.contains('/') && name != "package.json" {
                files.insert(name, content);
            }
        }
        Ok(files)
    }
}

/// The files of a folder whose names end so.
fn checked_in(folder: &Path, suffix: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(suffix) {
            files.insert(name, fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
        }
    }
    Ok(files)
}

/// One hash of names and contents, in the order of the names.
fn hash(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    for (name, content) in files {
        hash.update(format!("{name} {}\n", content.len()));
        hash.update(content);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_checked_in_is_what_is_pinned() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let workspace = Workspace { target: root.join("target"), cache: root.join("target"), root };
        let pin = Pin::read(&workspace).unwrap();
        assert_eq!(pin.packages.len(), 2);
        pin.check(&workspace).unwrap();
    }

    #[test]
    fn a_changed_a_missing_and_a_new_file_change_the_hash() {
        let files = |entries: &[(&str, &str)]| {
            hash(&entries.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect())
        };
        let whole = files(&[("a.idl", "interface A {};"), ("b.idl", "")]);
        assert_ne!(whole, files(&[("a.idl", "interface B {};"), ("b.idl", "")]));
        assert_ne!(whole, files(&[("a.idl", "interface A {};")]));
        assert_ne!(whole, files(&[("a.idl", "interface A {};"), ("b.idl", ""), ("c.idl", "")]));
        // A name that takes from the content is another name.
        assert_ne!(files(&[("a", "b 0\n")]), files(&[("a", ""), ("b", "")]));
    }
}
