//! App ids: 32 bytes, written as 52 characters of z-base-32.

use std::fmt;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{Error, Result};

/// Identifies an app for ever: the address it was published under, or the development identity of a folder.
///
/// Its text is one DNS label of 52 lower-case characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AppId([u8; 32]);

impl AppId {
    /// Characters of an id.
    pub const TEXT_LEN: usize = 52;

    const DEVELOPMENT: &[u8] = b"mumba development identity\0";
    const SUFFIX: &str = ".localhost";

    /// The id with these 32 bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> AppId {
        AppId(bytes)
    }

    /// Its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The development identity of a folder, whose path must be canonical. Nothing in the folder changes it.
    pub fn development(canonical_folder: &Path) -> AppId {
        let mut hash = Sha256::new();
        hash.update(Self::DEVELOPMENT);
        hash.update(canonical_folder.as_os_str().as_bytes());
        AppId(hash.finalize().into())
    }

    /// Reads the 52 characters.
    ///
    /// # Errors
    ///
    /// When it is anything else than the one canonical text of an id.
    pub fn parse(text: &str) -> Result<AppId> {
        let bad = |what| Error::BadId { text: text.chars().take(80).collect(), what };
        if text.len() != Self::TEXT_LEN {
            return Err(bad("it must have 52 characters"));
        }
        let decoded = z32::decode(text.as_bytes()).map_err(|_| bad("it has a character that z-base-32 lacks"))?;
        let bytes = decoded.try_into().map_err(|_| bad("it does not hold 32 bytes"))?;
        let id = AppId(bytes);
        // The last character has spare bits: only one of its values is the id's text.
        if id.to_string() == text { Ok(id) } else { Err(bad("its last character is not canonical")) }
    }

    /// `https://<id>.localhost`
    pub fn origin(&self) -> String {
        format!("https://{self}{}", Self::SUFFIX)
    }

    /// `<id>.localhost`
    pub fn host_name(&self) -> String {
        format!("{self}{}", Self::SUFFIX)
    }

    /// The app whose origin has this host name.
    pub fn from_host_name(host_name: &str) -> Option<AppId> {
        AppId::parse(host_name.strip_suffix(Self::SUFFIX)?).ok()
    }

    /// The name of an app that is called `wanted` by its manifest: that, or where another app is called that, with the beginning of
    /// its id, as `notes.ybndrfg8`. No manifest can have such a name.
    pub(crate) fn name_beside(&self, wanted: &str, taken: impl Fn(&str) -> bool) -> String {
        let text = self.to_string();
        let longer = (8..Self::TEXT_LEN).map(|length| format!("{wanted}.{}", &text[..length]));
        let names = std::iter::once(wanted.to_owned()).chain(longer);
        names.into_iter().find(|name| !taken(name)).unwrap_or_else(|| format!("{wanted}.{text}"))
    }

    /// Whether an app with this name may be called `wanted` by its manifest.
    pub(crate) fn is_name_beside(name: &str, wanted: &str) -> bool {
        name.split('.').next() == Some(wanted)
    }

    /// The first 8 characters, for people and for names that must be short. Not unique by design: whoever needs that
    /// checks it.
    pub fn short(&self) -> String {
        let mut text = self.to_string();
        text.truncate(8);
        text
    }
}

impl fmt::Display for AppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&z32::encode(&self.0))
    }
}

impl fmt::Debug for AppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AppId({self})")
    }
}

impl FromStr for AppId {
    type Err = Error;

    fn from_str(text: &str) -> Result<AppId> {
        AppId::parse(text)
    }
}

impl TryFrom<String> for AppId {
    type Error = Error;

    fn try_from(text: String) -> Result<AppId> {
        AppId::parse(&text)
    }
}

impl From<AppId> for String {
    fn from(id: AppId) -> String {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_dns_label_and_survives_its_text() {
        let id = AppId::development(Path::new("/home/ana/notes"));
        let text = id.to_string();
        assert_eq!(text.len(), AppId::TEXT_LEN);
        assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
        assert_eq!(AppId::parse(&text).unwrap(), id);
        assert_eq!(AppId::from_host_name(&id.host_name()), Some(id));
        assert_eq!(id.origin(), format!("https://{text}.localhost"));
        assert!(text.starts_with(&id.short()));
        assert_ne!(id, AppId::development(Path::new("/home/ana/notes2")));
    }

    #[test]
    fn only_the_canonical_text_is_an_id() {
        let text = AppId::from_bytes([0; 32]).to_string();
        assert_eq!(text, "y".repeat(52));
        let spare_bits = format!("{}b", "y".repeat(51));
        for bad in ["", "yyy", &text[1..], &format!("{text}y"), &spare_bits, &text.to_uppercase(), &"l".repeat(52)] {
            assert!(matches!(AppId::parse(bad), Err(Error::BadId { .. })), "{bad} was taken");
        }
        assert!(AppId::parse(&"é".repeat(26)).is_err());
        assert_eq!(AppId::from_host_name(&text), None);
        assert_eq!(AppId::from_host_name(&format!("a.{text}.localhost")), None);
    }
}
