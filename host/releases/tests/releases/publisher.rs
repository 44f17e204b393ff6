//! A publisher for tests: keys from seeds, and a small app.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use mumba_apps::AppId;
use mumba_releases::{
    Bundle, Digest, ItemName, ItemValue, MutableItem, Packed, Pointer, PublicKey, Release, Root, SecretKey, Signed,
    Succession, Time, pack,
};

/// Some day.
pub(crate) const NOW: Time = Time(1_795_305_600);
/// For how long a pointer holds.
pub(crate) const POINTER_SECONDS: u64 = 14 * 86_400;
/// For how long a root record holds.
pub(crate) const ROOT_SECONDS: u64 = 30 * 86_400;

/// So many seconds later.
pub(crate) fn later(seconds: u64) -> Time {
    Time(NOW.0 + seconds)
}

pub(crate) fn secret(seed: u8) -> SecretKey {
    SecretKey::from_seed(&[seed; 32])
}

pub(crate) fn digest(byte: u8) -> Digest {
    Digest([byte; 32])
}

/// Keys are named by the seeds that they are made of.
#[derive(Clone)]
pub(crate) struct Publisher {
    pub(crate) address: AppId,
    pub(crate) address_key: u8,
    pub(crate) release: Vec<u8>,
    pub(crate) threshold: usize,
    pub(crate) pointer: u8,
    /// 0: a lone publisher.
    pub(crate) root_version: u64,
    pub(crate) first_sequence: u64,
    pub(crate) heir: Option<u8>,
    pub(crate) former: Option<Digest>,
    /// The only platform that the app is for.
    pub(crate) platform: Option<&'static str>,
    /// An address in the manifest.
    pub(crate) manifest_address: Option<PublicKey>,
}

impl Publisher {
    pub(crate) fn lone(seed: u8) -> Publisher {
        Publisher {
            address: secret(seed).public().address(),
            address_key: seed,
            release: vec![seed],
            threshold: 1,
            pointer: seed,
            root_version: 0,
            first_sequence: 1,
            heir: None,
            former: None,
            platform: None,
            manifest_address: None,
        }
    }

    pub(crate) fn rooted(seed: u8) -> Publisher {
        Publisher { root_version: 1, ..Publisher::lone(seed) }
    }

    pub(crate) fn address(&self) -> AppId {
        self.address
    }

    /// The app, packed; its version is that of the release's sequence.
    fn packed_as(&self, sequence: u64) -> Packed {
        static PACKED: LazyLock<Mutex<BTreeMap<String, Packed>>> = LazyLock::new(Mutex::default);
        let address = self.manifest_address.map_or(String::new(), |key| format!("address = \"{key}\"\n"));
        let manifest = format!(
            "name = \"trial\"\nversion = \"1.0.{sequence}\"\n{address}[view]\nkind = \"web\"\nstart = \"index.html\"\n"
        );
        let mut packed = PACKED.lock().unwrap();
        packed
            .entry(manifest.clone())
            .or_insert_with(|| {
                // The folder stays for those who copy out of it, among what builds leave.
                let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap().keep();
                std::fs::write(folder.join("mumba.toml"), manifest).unwrap();
                std::fs::write(folder.join("index.html"), "<p>").unwrap();
                pack(&folder).unwrap()
            })
            .clone()
    }

    pub(crate) fn packed(&self) -> Packed {
        self.packed_as(1)
    }

    /// The files of the app.
    pub(crate) fn copy_to(&self, folder: &std::path::Path) {
        let packed = self.packed();
        packed.contents().unwrap().copy(packed.folder(), folder).unwrap();
    }

    pub(crate) fn root(&self, now: Time) -> Root {
        Root {
            address: self.address,
            version: self.root_version,
            time: now,
            // The same for every call, so that the record is the same.
            expires: Time(NOW.0 + ROOT_SECONDS),
            release_keys: self.release.iter().map(|seed| secret(*seed).public()).collect(),
            threshold: self.threshold,
            pointer_key: secret(self.pointer).public(),
            first_sequence: self.first_sequence,
            heir: self.heir.map(|seed| Digest::of(secret(seed).public().as_ref())),
            replaces: self.former,
        }
    }

    pub(crate) fn signed_root(&self, _now: Time) -> Signed<Root> {
        Signed::sign(&self.root(NOW), &[&secret(self.address_key)]).unwrap()
    }

    pub(crate) fn root_digest(&self) -> Digest {
        self.signed_root(NOW).digest()
    }

    /// The item of the address that gives the roles.
    pub(crate) fn root_item(&self, now: Time) -> MutableItem {
        self.sign_address_item(&ItemValue::Root(self.signed_root(now)), now)
    }

    pub(crate) fn moved_item(&self, successor: u8, now: Time) -> MutableItem {
        self.moved_item_signed_by(successor, &[self.address_key, successor], now)
    }

    pub(crate) fn moved_item_signed_by(&self, successor: u8, signers: &[u8], now: Time) -> MutableItem {
        let record = Succession { address: self.address, successor: secret(successor).public().address(), time: now };
        let keys: Vec<_> = signers.iter().map(|seed| secret(*seed)).collect();
        let signed = Signed::sign(&record, &keys.iter().collect::<Vec<_>>()).unwrap();
        self.sign_address_item(&ItemValue::Moved(signed), now)
    }

    fn sign_address_item(&self, value: &ItemValue, now: Time) -> MutableItem {
        let name = ItemName::of_address(self.address);
        MutableItem::sign(name, now.0 as i64, value, &secret(self.address_key)).unwrap()
    }

    pub(crate) fn release(&self, sequence: u64, now: Time) -> Release {
        let packed = self.packed_as(sequence % 100);
        let address = self.manifest_address.map_or(self.address, |key| key.address());
        let mut release = packed.release(address, sequence, now).unwrap();
        release.address = self.address;
        if let Some(platform) = self.platform {
            release.manifest = Digest::of(self.platform_manifest(platform, sequence).as_bytes());
        }
        release
    }

    /// A manifest with a module for one platform, which is not there: nothing of it is looked at here.
    fn platform_manifest(&self, platform: &str, sequence: u64) -> String {
        format!(
            "name = \"trial\"\nversion = \"1.0.{sequence}\"\n[view]\nkind = \"native\"\nmodule.\"{platform}\" = \"view.so\"\n"
        )
    }

    pub(crate) fn pointer(&self, release: &Release, now: Time) -> ItemValue {
        ItemValue::Pointer(Pointer {
            info_hash: [9; 20],
            expires: Time(now.0 + POINTER_SECONDS),
            root: (self.root_version > 0).then(|| (self.root_version, self.root_digest())),
            sequence: release.sequence,
            release: Signed::sign(release, &[]).unwrap().digest(),
        })
    }

    pub(crate) fn sign_item(&self, value: &ItemValue, now: Time) -> MutableItem {
        let name = ItemName::of_pointer(self.address, secret(self.pointer).public());
        MutableItem::sign(name, now.0 as i64, value, &secret(self.pointer)).unwrap()
    }

    pub(crate) fn item(&self, release: &Release, now: Time) -> MutableItem {
        self.sign_item(&self.pointer(release, now), now)
    }

    /// The records of a signed release.
    pub(crate) fn bundle(&self, signed: &Signed<Release>) -> Bundle {
        let keys = (0..=255).map(|seed| secret(seed).public()).collect();
        let sequence = signed.verify(&keys, 1).unwrap().sequence % 100;
        let root = (self.root_version > 0).then(|| self.signed_root(NOW));
        let mut bundle = self.packed_as(sequence).bundle(signed, root.as_ref()).unwrap();
        if let Some(platform) = self.platform {
            bundle.insert("manifest", self.platform_manifest(platform, sequence).into_bytes()).unwrap();
        }
        bundle
    }

    /// A release, signed by the release keys.
    pub(crate) fn sign(&self, release: &Release) -> Signed<Release> {
        let keys: Vec<_> = self.release.iter().map(|seed| secret(*seed)).collect();
        Signed::sign(release, &keys.iter().collect::<Vec<_>>()).unwrap()
    }

    /// Item and records of a release.
    pub(crate) fn publish(&self, sequence: u64, now: Time) -> (MutableItem, Bundle) {
        let release = self.release(sequence, now);
        let signed = self.sign(&release);
        (self.item(&release, now), self.bundle(&signed))
    }
}
