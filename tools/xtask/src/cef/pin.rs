//! `third_party/cef/pin.toml`: which Chromium, from where, with which hashes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

/// The platform that xtask was built for, as the pin names it.
pub(crate) const PLATFORM: &str =
    if cfg!(target_arch = "aarch64") { "aarch64-unknown-linux-gnu" } else { "x86_64-unknown-linux-gnu" };

/// The pin file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pin {
    /// CEF's version.
    pub(crate) version: String,
    /// The version of the Chromium in it.
    pub(crate) chromium: String,
    /// The version of CEF's C API that the bindings were generated for.
    pub(crate) api_version: u32,
    /// That version's hash in libcef, per platform.
    pub(crate) api_hash: BTreeMap<String, String>,
    /// Where CEF comes from, in the order in which it is tried.
    #[serde(rename = "source")]
    pub(crate) sources: Vec<Source>,
}

/// A place that CEF comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub(crate) enum Source {
    /// An artifact that the Maven client fetches.
    Maven(Maven),
    /// The archive that cef-rs's `download-cef` fetches.
    Archive(Archive),
}

/// A Maven artifact: a jar that holds one `.tar.gz`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Maven {
    pub(crate) platform: String,
    /// `group:artifact:version`.
    pub(crate) artifact: String,
    /// What `archive.json` must name for cef-dll-sys to accept the folder.
    pub(crate) archive_name: String,
    pub(crate) size_bytes: u64,
    pub(crate) sha256: String,
}

/// An archive of CEF's own builds, checked by `download-cef` against the SHA-1 of its index.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Archive {
    pub(crate) platform: String,
    pub(crate) version: String,
    pub(crate) sha256: Option<String>,
}

impl Pin {
    /// Reads a pin file.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("{} is not a valid pin", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let pin: Self = toml::from_str(text)?;
        for source in &pin.sources {
            if let Some(hash) = source.sha256()
                && (hash.len() != 64 || !hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
            {
                bail!("`{hash}` is not a SHA-256: 64 lower-case hexadecimal digits");
            }
        }
        Ok(pin)
    }

    /// The sources for one platform, in order.
    pub(crate) fn sources_for(&self, platform: &str) -> Vec<Source> {
        self.sources.iter().filter(|source| source.platform() == platform).cloned().collect()
    }
}

impl Source {
    pub(crate) fn platform(&self) -> &str {
        match self {
            Self::Maven(maven) => &maven.platform,
            Self::Archive(archive) => &archive.platform,
        }
    }

    pub(crate) fn sha256(&self) -> Option<&str> {
        match self {
            Self::Maven(maven) => Some(&maven.sha256),
            Self::Archive(archive) => archive.sha256.as_deref(),
        }
    }

    /// The name of the unpacked folder in the cache.
    pub(crate) fn key(&self, pin: &Pin) -> String {
        match self {
            Self::Maven(maven) => format!("{}-{}", pin.version, &maven.sha256[..8]),
            Self::Archive(archive) => {
                let hash = archive.sha256.as_deref().map_or("archive", |hash| &hash[..8]);
                format!("{}-{hash}", archive.version)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checked_in_pin_is_valid_and_has_a_source_for_this_platform() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../third_party/cef/pin.toml");
        let pin = Pin::read(&path).unwrap();
        assert!(!pin.sources_for(PLATFORM).is_empty());
        assert!(pin.version.starts_with(&format!("{}.", pin.api_version / 100)));
    }

    #[test]
    fn a_hash_that_is_none_is_refused() {
        let text = "version='1'\nchromium='1'\napi_version=1\napi_hash={}\n[[source]]\nkind='archive'\n\
                    platform='p'\nversion='1'\nsha256='abc'";
        assert!(Pin::parse(text).unwrap_err().to_string().contains("`abc` is not a SHA-256"));
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(Pin::parse("colour = 'red'").is_err());
    }
}
