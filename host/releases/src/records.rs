//! The three records that are signed: who may sign what, what a release is, and which address follows an address.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use mumba_apps::AppId;
use mumba_apps::manifest::{AppName, Triple};

use crate::bencode::{FORMAT, Fields, Value, header};
use crate::files::{MAX_FILES, MAX_LIST_BYTES};
use crate::{Digest, Error, PublicKey, Record, Result, Time};

/// Keys that may sign releases: with as many a root record still fits into a mutable item.
pub(crate) const MAX_RELEASE_KEYS: usize = 12;
/// Parts that a release may have.
const MAX_PARTS: usize = 32;
/// Numbers in records stay below this, so that every language reads them exactly.
const MAX_NUMBER: u64 = 1 << 53;

/// Says which keys have which role for an address. Signed by the address key.
///
/// An address without one is a lone publisher's: its key has all three roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// The address that it is for.
    pub address: AppId,
    /// From 1; every new root record has a higher one.
    pub version: u64,
    /// When it was signed.
    pub time: Time,
    /// Until when it holds.
    pub expires: Time,
    /// Keys that sign releases.
    pub release_keys: BTreeSet<PublicKey>,
    /// How many of them must.
    pub threshold: usize,
    /// The key that signs the pointer to the newest release.
    pub pointer_key: PublicKey,
    /// Releases with a lower sequence do not count any more.
    pub first_sequence: u64,
    /// The hash of the one key that may succeed the address key, where that is decided.
    pub heir: Option<Digest>,
    /// The root record before it, but for the first one.
    pub replaces: Option<Digest>,
}

impl Root {
    /// The roles of a lone publisher's address.
    pub(crate) fn implicit(address: AppId) -> Root {
        let key = PublicKey::from(address);
        Root {
            address,
            version: 0,
            time: Time(0),
            expires: Time(u64::MAX),
            release_keys: BTreeSet::from([key]),
            threshold: 1,
            pointer_key: key,
            first_sequence: 1,
            heir: None,
            replaces: None,
        }
    }
}

impl Record for Root {
    const KIND: &'static str = "root record";
    const MAX_BYTES: usize = 960;

    fn encode_body(&self) -> Vec<u8> {
        let keys = self.release_keys.iter().map(|key| Value::bytes(key.as_ref())).collect();
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("version", Some(Value::unsigned(self.version))),
            ("time", Some(Value::unsigned(self.time.0))),
            ("expires", Some(Value::unsigned(self.expires.0))),
            ("release_keys", Some(Value::List(keys))),
            ("threshold", Some(Value::unsigned(self.threshold as u64))),
            ("pointer_key", Some(Value::bytes(self.pointer_key.as_ref()))),
            ("first_sequence", Some(Value::unsigned(self.first_sequence))),
            ("heir", self.heir.as_ref().map(|heir| Value::bytes(heir.as_ref()))),
            ("replaces", self.replaces.as_ref().map(|former| Value::bytes(former.as_ref()))),
        ])
        .encode()
    }

    fn decode_body(body: &[u8]) -> Result<Root> {
        let mut fields = Fields::decode(body, Self::MAX_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let mut release_keys = BTreeSet::new();
        for key in fields.list("release_keys")? {
            let Value::Bytes(key) = key else { return Err(fields.wrong("a release key is not a string")) };
            let key = PublicKey(key.as_ref().try_into().map_err(|_| fields.wrong("a release key has not 32 bytes"))?);
            if release_keys.last().is_some_and(|last| *last >= key) {
                return Err(fields.wrong("its release keys are not sorted, or one is there twice"));
            }
            release_keys.insert(key);
        }
        let root = Root {
            address: AppId::from_bytes(fields.array("address")?),
            version: number(&mut fields, "version")?,
            time: time(&mut fields, "time")?,
            expires: time(&mut fields, "expires")?,
            threshold: usize::try_from(fields.unsigned("threshold")?).unwrap_or(usize::MAX),
            pointer_key: PublicKey(fields.array("pointer_key")?),
            first_sequence: number(&mut fields, "first_sequence")?,
            heir: fields.optional_array("heir")?.map(Digest),
            replaces: fields.optional_array("replaces")?.map(Digest),
            release_keys,
        };
        if root.release_keys.is_empty() || root.release_keys.len() > MAX_RELEASE_KEYS {
            return Err(fields.wrong(format!("it has not 1 to {MAX_RELEASE_KEYS} release keys")));
        }
        if root.threshold == 0 || root.threshold > root.release_keys.len() {
            return Err(fields.wrong("its threshold is 0, or more than it has release keys"));
        }
        if (root.version == 1) != root.replaces.is_none() {
            return Err(fields.wrong("every root record but the first must say which one it replaces"));
        }
        fields.finish_extensible()?;
        Ok(root)
    }
}

/// What a part of a release is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    /// Every machine.
    Any,
    /// Machines of one target triple.
    Only(Triple),
}

impl Platform {
    /// Reads the name of a platform.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Platform, String> {
        match text {
            "any" => Ok(Platform::Any),
            text => Triple::parse(text).map(Platform::Only),
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Platform::Any => f.pad("any"),
            Platform::Only(triple) => triple.fmt(f),
        }
    }
}

/// The files of a release for one platform: a torrent of its own, so that nobody fetches those of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The v2 info-hash of its torrent.
    pub info_hash: Digest,
    /// Bytes of its files together.
    pub size_bytes: u64,
    /// How many files it has.
    pub files: u64,
    /// The hash of its file list, and so of everything that will lie on the disk.
    pub list: Digest,
    /// Bytes of its file list.
    pub list_bytes: u64,
}

/// What a release is. Signed by as many release keys as the root record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The address that it is for.
    pub address: AppId,
    /// Name of the app, as in its manifest.
    pub name: AppName,
    /// Version, as in its manifest.
    pub version: semver::Version,
    /// From 1; every new release has a higher one, also where its version is lower.
    pub sequence: u64,
    /// When it was signed.
    pub time: Time,
    /// Until when it may be installed, where its publisher set an end.
    pub expires: Option<Time>,
    /// The hash of its mumba.toml.
    pub manifest: Digest,
    /// What it consists of.
    pub parts: BTreeMap<Platform, Part>,
    /// The release before it.
    pub replaces: Option<Digest>,
    /// The oldest Mumba that can run it.
    pub mumba: Option<semver::Version>,
    /// The major version of Chromium that it was tested with, as in its manifest.
    pub chromium: Option<u32>,
}

impl Record for Release {
    const KIND: &'static str = "release record";
    const MAX_BYTES: usize = 16 << 10;

    fn encode_body(&self) -> Vec<u8> {
        let names: Vec<String> = self.parts.keys().map(Platform::to_string).collect();
        let parts = names.iter().zip(self.parts.values()).map(|(name, part)| {
            let part = Value::dictionary([
                ("info_hash", Some(Value::bytes(part.info_hash.as_ref()))),
                ("size", Some(Value::unsigned(part.size_bytes))),
                ("files", Some(Value::unsigned(part.files))),
                ("list", Some(Value::bytes(part.list.as_ref()))),
                ("list_size", Some(Value::unsigned(part.list_bytes))),
            ]);
            (name.as_str(), Some(part))
        });
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("name", Some(Value::bytes(self.name.as_str().as_bytes()))),
            ("version", Some(Value::owned(self.version.to_string()))),
            ("sequence", Some(Value::unsigned(self.sequence))),
            ("time", Some(Value::unsigned(self.time.0))),
            ("expires", self.expires.map(|expires| Value::unsigned(expires.0))),
            ("manifest", Some(Value::bytes(self.manifest.as_ref()))),
            ("parts", Some(Value::dictionary(parts))),
            ("replaces", self.replaces.as_ref().map(|former| Value::bytes(former.as_ref()))),
            ("mumba", self.mumba.as_ref().map(|mumba| Value::owned(mumba.to_string()))),
            ("chromium", self.chromium.map(|chromium| Value::unsigned(chromium.into()))),
        ])
        .encode()
    }

    fn decode_body(body: &[u8]) -> Result<Release> {
        let mut fields = Fields::decode(body, Self::MAX_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let name = fields.text("name")?;
        let version = fields.text("version")?;
        let mumba = fields.optional_bytes("mumba")?.map(|text| String::from_utf8_lossy(&text).into_owned());
        let chromium = fields.optional_unsigned("chromium")?;
        let parts = parts(fields.value("parts")?)?;
        if !parts.contains_key(&Platform::Any) || parts.len() > MAX_PARTS {
            return Err(fields.wrong(format!("it has not 1 to {MAX_PARTS} parts, of which one is for any platform")));
        }
        let release = Release {
            address: AppId::from_bytes(fields.array("address")?),
            name: AppName::parse(name).map_err(|what| fields.wrong(what))?,
            version: semver(&fields, &version)?,
            sequence: number(&mut fields, "sequence")?,
            time: time(&mut fields, "time")?,
            expires: match fields.optional_unsigned("expires")? {
                Some(seconds) if seconds >= MAX_NUMBER => return Err(fields.wrong("\"expires\" is out of range")),
                seconds => seconds.map(Time),
            },
            manifest: Digest(fields.array("manifest")?),
            parts,
            replaces: fields.optional_array("replaces")?.map(Digest),
            mumba: mumba.map(|text| semver(&fields, &text)).transpose()?,
            chromium: match chromium.map(u32::try_from).transpose() {
                Ok(chromium) => chromium,
                Err(_) => return Err(fields.wrong("\"chromium\" is out of range")),
            },
        };
        fields.finish_extensible()?;
        Ok(release)
    }
}

fn parts(value: Value<'_>) -> Result<BTreeMap<Platform, Part>> {
    const WHAT: &str = "part of a release record";
    let bad = |why: &str| Error::Malformed { what: WHAT, why: why.to_owned() };
    let Value::Dictionary(list) = value else { return Err(bad("the parts are not a dictionary")) };
    let mut parts = BTreeMap::new();
    for (name, value) in list {
        let name = std::str::from_utf8(&name).map_err(|_| bad("its name is not UTF-8"))?;
        let platform = Platform::parse(name).map_err(|what| bad(&what))?;
        let mut fields = Fields::of(value, WHAT)?;
        let part = Part {
            info_hash: Digest(fields.array("info_hash")?),
            size_bytes: fields.unsigned("size")?,
            files: fields.unsigned("files")?,
            list: Digest(fields.array("list")?),
            list_bytes: fields.unsigned("list_size")?,
        };
        fields.finish_extensible()?;
        if part.files == 0 || part.files > MAX_FILES as u64 || part.list_bytes > MAX_LIST_BYTES as u64 {
            return Err(bad("it has no files, or too many"));
        }
        if part.size_bytes > mumba_apps::package::MAX_BYTES {
            let what = format!("files of the part for {platform}");
            return Err(Error::TooLarge { what, limit: mumba_apps::package::MAX_BYTES });
        }
        parts.insert(platform, part);
    }
    Ok(parts)
}

/// Says that an address is continued at another one. Signed by both keys: nobody is made the heir of somebody else's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Succession {
    /// The address that ends.
    pub address: AppId,
    /// The address that goes on.
    pub successor: AppId,
    /// When it was signed.
    pub time: Time,
}

impl Record for Succession {
    const KIND: &'static str = "succession record";
    const MAX_BYTES: usize = 900;

    fn encode_body(&self) -> Vec<u8> {
        Value::dictionary([
            ("kind", Some(Value::bytes(Self::KIND.as_bytes()))),
            ("format", Some(Value::unsigned(FORMAT))),
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("successor", Some(Value::bytes(self.successor.as_bytes()))),
            ("time", Some(Value::unsigned(self.time.0))),
        ])
        .encode()
    }

    fn decode_body(body: &[u8]) -> Result<Succession> {
        let mut fields = Fields::decode(body, Self::MAX_BYTES, Self::KIND)?;
        header(&mut fields, Self::KIND)?;
        let succession = Succession {
            address: AppId::from_bytes(fields.array("address")?),
            successor: AppId::from_bytes(fields.array("successor")?),
            time: time(&mut fields, "time")?,
        };
        if succession.address == succession.successor {
            return Err(fields.wrong("an address cannot succeed itself"));
        }
        fields.finish_extensible()?;
        Ok(succession)
    }
}

/// A number that counts something, from 1.
fn number(fields: &mut Fields<'_>, key: &str) -> Result<u64> {
    match fields.unsigned(key)? {
        number @ 1..MAX_NUMBER => Ok(number),
        _ => Err(fields.wrong(format!("\"{key}\" is out of range"))),
    }
}

fn time(fields: &mut Fields<'_>, key: &str) -> Result<Time> {
    number(fields, key).map(Time)
}

/// A version in its one text.
fn semver(fields: &Fields<'_>, text: &str) -> Result<semver::Version> {
    match semver::Version::parse(text) {
        Ok(version) if text.len() <= 64 && version.to_string() == text => Ok(version),
        _ => Err(fields.wrong("a version is not one of at most 64 characters, such as 1.2.0")),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::SecretKey;

    pub(crate) fn public(seed: u8) -> PublicKey {
        SecretKey::from_seed(&[seed; 32]).public()
    }

    pub(crate) fn root() -> Root {
        Root {
            address: public(1).address(),
            version: 2,
            time: Time(1_790_000_000),
            expires: Time(1_820_000_000),
            release_keys: [2, 3, 4].map(public).into(),
            threshold: 2,
            pointer_key: public(5),
            first_sequence: 1,
            heir: Some(Digest::of(public(6).as_ref())),
            replaces: Some(Digest([7; 32])),
        }
    }

    pub(crate) fn release() -> Release {
        let part = Part { info_hash: Digest([1; 32]), size_bytes: 3, files: 1, list: Digest([2; 32]), list_bytes: 90 };
        Release {
            address: public(1).address(),
            name: AppName::parse("notes").unwrap(),
            version: semver::Version::new(1, 2, 3),
            sequence: 7,
            time: Time(1_790_000_000),
            expires: Some(Time(1_820_000_000)),
            manifest: Digest([3; 32]),
            parts: [(Platform::Any, part.clone()), (Platform::parse("x86_64-unknown-linux-gnu").unwrap(), part)].into(),
            replaces: Some(Digest([4; 32])),
            mumba: Some(semver::Version::new(0, 1, 0)),
            chromium: Some(146),
        }
    }

    #[test]
    fn records_are_read_as_they_were_written() {
        let bytes = root().encode_body();
        assert_eq!(Root::decode_body(&bytes).unwrap(), root());
        let bytes = release().encode_body();
        assert_eq!(Release::decode_body(&bytes).unwrap(), release());
        let succession =
            Succession { address: public(1).address(), successor: public(2).address(), time: Time(1_790_000_000) };
        assert_eq!(Succession::decode_body(&succession.encode_body()).unwrap(), succession);
    }

    #[test]
    fn what_is_optional_may_be_missing() {
        let bare = Root { version: 1, heir: None, replaces: None, ..root() };
        assert_eq!(Root::decode_body(&bare.encode_body()).unwrap(), bare);
        let bare = Release { expires: None, replaces: None, mumba: None, chromium: None, ..release() };
        assert_eq!(Release::decode_body(&bare.encode_body()).unwrap(), bare);
    }

    #[test]
    fn records_that_make_no_sense_are_refused() {
        let bad_roots = [
            Root { threshold: 0, ..root() },
            Root { threshold: 4, ..root() },
            Root { release_keys: BTreeSet::new(), threshold: 0, ..root() },
            Root { release_keys: (0..13).map(public).collect(), ..root() },
            Root { version: 0, ..root() },
            Root { version: 1, ..root() },
            Root { replaces: None, ..root() },
            Root { time: Time(u64::MAX), ..root() },
            Root { first_sequence: 0, ..root() },
        ];
        for bad in bad_roots {
            assert!(Root::decode_body(&bad.encode_body()).is_err(), "{bad:?}");
        }
        let part = release().parts[&Platform::Any].clone();
        let only = |part: Part| Release { parts: [(Platform::Any, part)].into(), ..release() };
        let bad_releases = [
            Release { sequence: 0, ..release() },
            Release { sequence: 1 << 53, ..release() },
            Release { parts: BTreeMap::new(), ..release() },
            only(Part { files: 0, ..part.clone() }),
            only(Part { size_bytes: u64::MAX, ..part.clone() }),
            only(Part { list_bytes: 1 << 40, ..part }),
        ];
        for bad in bad_releases {
            assert!(Release::decode_body(&bad.encode_body()).is_err(), "{bad:?}");
        }
        let own = Succession { address: public(1).address(), successor: public(1).address(), time: Time(1) };
        assert!(Succession::decode_body(&own.encode_body()).is_err());
    }

    #[test]
    fn a_record_of_another_format_or_kind_is_refused() {
        let text = root().encode_body();
        let swap = |from: &str, to: &str| {
            let text: String = text.iter().map(|byte| char::from(*byte)).collect();
            let text = text.replacen(from, to, 1);
            assert_ne!(text.len(), 0);
            text.chars().map(|c| c as u8).collect::<Vec<u8>>()
        };
        assert!(matches!(Root::decode_body(&swap("6:formati1e", "6:formati2e")), Err(Error::Newer { format: 2, .. })));
        assert!(Root::decode_body(&swap("11:root record", "11:rood record")).is_err());
        assert!(Root::decode_body(&swap("7:versioni2e", "7:versioni2e4:wildi1e")).is_err());
        Root::decode_body(&swap("7:versioni2e", "7:versioni2e3:x-ai1e")).unwrap();
    }
}
