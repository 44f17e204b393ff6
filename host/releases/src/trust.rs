//! The decisions of an installer: what it has seen, and what comes, give what it trusts next or the name of an attack.

use std::collections::BTreeSet;
use std::path::Path;

use mumba_apps::AppId;
use mumba_apps::manifest::{self, Manifest, Triple};

use crate::item::{ItemName, ItemValue, MutableItem, Pointer};
use crate::records::{Platform, Release, Root, Succession};
use crate::state::{MAX_RELEASES, SeenItem, TrustedApp, verify_succession};
use crate::{Attack, Bundle, Digest, Error, FileList, PublicKey, Result, Signed, Time, Torrent, Tree};

/// How far clocks may be apart, in seconds.
pub(crate) const TOLERANCE: u64 = 86_400;
/// How far the number of releases or roots may grow at once.
pub(crate) const MAX_STEP: u64 = 1 << 20;

/// What a mutable item turned out to be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Seen {
    /// Where the newest release is.
    Pointer(VerifiedPointer),
    /// A root record: [`TrustedApp::item_names`] may give other names now.
    Root,
    /// The address is continued at another one. Ask the user before following: whoever has the address key can say so.
    Moved(AppId),
}

/// The best of several items of one name.
#[derive(Debug)]
#[non_exhaustive]
pub struct BestItem<'a> {
    /// The item.
    pub item: &'a MutableItem,
    /// What is trusted after it was taken.
    pub next: TrustedApp,
    /// What it is.
    pub seen: Seen,
    /// Why others were refused.
    pub refused: Vec<Error>,
}

/// A pointer that is signed by the right key, not expired, and not older than what was seen.
#[derive(Clone, Debug)]
pub struct VerifiedPointer {
    pointer: Pointer,
    signer: PublicKey,
}

impl VerifiedPointer {
    /// The v1 info-hash of the hybrid torrent that holds the records.
    pub fn info_hash(&self) -> [u8; 20] {
        self.pointer.info_hash
    }

    /// The sequence of the release that it leads to.
    pub fn sequence(&self) -> u64 {
        self.pointer.sequence
    }

    /// The hash of that release's record.
    pub fn release(&self) -> Digest {
        self.pointer.release
    }

    /// Until when it is known to be the newest.
    pub fn expires(&self) -> Time {
        self.pointer.expires
    }
}

/// A release whose record, roles and manifest are verified.
#[derive(Clone, Debug)]
pub struct VerifiedRelease {
    release: Release,
    digest: Digest,
    manifest: Manifest,
    manifest_tree: Tree,
    fresh_until: Option<Time>,
}

impl VerifiedRelease {
    /// What it says.
    pub fn record(&self) -> &Release {
        &self.release
    }

    /// The hash of its record.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// The app's manifest: what the user is asked about, before content is fetched.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Until when it is known to be the newest; nothing where no pointer said so.
    pub fn fresh_until(&self) -> Option<Time> {
        self.fresh_until
    }

    /// The parts that a machine needs.
    ///
    /// # Errors
    ///
    /// [`Attack::WrongSoftware`] when the release has nothing for it.
    pub fn parts_for(&self, machine: &Triple) -> Result<Vec<Platform>> {
        let triples = self.manifest.triples();
        if !triples.is_empty() && !triples.contains(machine) {
            let there: Vec<_> = triples.iter().map(|triple| triple.as_str()).collect();
            let why = format!("the release is not for {machine}, but for {}", there.join(", "));
            return Err(Error::refused(Attack::WrongSoftware, why));
        }
        let own = Platform::Only(machine.clone());
        Ok([Platform::Any, own].into_iter().filter(|platform| self.release.parts.contains_key(platform)).collect())
    }

    /// Verifies the file list of a part.
    ///
    /// # Errors
    ///
    /// When the release has no such part, or this is not its list.
    pub fn part(&self, platform: &Platform, list: &[u8]) -> Result<VerifiedPart> {
        let Some(part) = self.release.parts.get(platform) else {
            let why = format!("the release has no part for {platform}");
            return Err(Error::refused(Attack::ExtraneousDependencies, why));
        };
        if list.len() as u64 > part.list_bytes {
            return Err(Error::TooLarge { what: format!("file list for {platform}"), limit: part.list_bytes });
        }
        if Digest::of(list) != part.list {
            let why = format!("the file list for {platform} is not the one that the release names");
            return Err(Error::refused(Attack::MixAndMatch, why));
        }
        let files = FileList::decode(list)?;
        let same = (files.files().len() as u64, files.size_bytes()) == (part.files, part.size_bytes);
        let manifest = files.files().iter().find(|file| file.path.as_str() == manifest::FILE_NAME);
        let own_manifest = manifest.map(|file| &file.tree) == Some(&self.manifest_tree);
        if !same || (*platform == Platform::Any) != own_manifest {
            let why = format!("the file list for {platform} and the release record contradict each other");
            return Err(Error::refused(Attack::MixAndMatch, why));
        }
        if Torrent::of(&files).info_hash() != part.info_hash {
            let why = format!("the info-hash of the part for {platform} is not that of its file list");
            return Err(Error::refused(Attack::MixAndMatch, why));
        }
        Ok(VerifiedPart { platform: platform.clone(), files })
    }
}

/// A part of a release, every file of which is known.
#[derive(Clone, Debug)]
pub struct VerifiedPart {
    platform: Platform,
    files: FileList,
}

impl VerifiedPart {
    /// What it is for.
    pub fn platform(&self) -> &Platform {
        &self.platform
    }

    /// Its files.
    pub fn files(&self) -> &FileList {
        &self.files
    }
}

impl TrustedApp {
    /// Takes a mutable item. Items may come in any order and from anywhere.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] with the attack that taking it would have let happen; nothing is changed then, and the
    /// next item may be a good one.
    pub fn see_item(&self, item: &MutableItem, now: Time) -> Result<(TrustedApp, Seen)> {
        let of_address = item.name == ItemName::of_address(self.address);
        let pointer_key = self.current_root().pointer_key;
        if !of_address && item.name != ItemName::of_pointer(self.address, pointer_key) {
            return Err(if item.name.salt == self.address.as_bytes() {
                refused(Attack::KeyCompromise, "the item is signed by a key that is not, or no longer, the pointer key")
            } else {
                refused(Attack::WrongSoftware, "the item is that of another address")
            });
        }
        let value = item.verify()?;
        self.check_clock(now)?;
        let signed_at = Time(
            u64::try_from(item.seq)
                .map_err(|_| refused(Attack::Rollback, "the item has a negative sequence number"))?,
        );
        if signed_at.0 > now.0.saturating_add(TOLERANCE) {
            return Err(refused(
                Attack::FastForward,
                format!("the item's sequence number lies in the future, at {signed_at}"),
            ));
        }
        let seen_before = if of_address { self.address_item } else { self.pointer_item };
        let seen = SeenItem { seq: item.seq, value: Digest::of(&item.value) };
        match seen_before {
            Some(former) if seen.seq < former.seq => {
                return Err(refused(Attack::Rollback, "the item is older than one that was seen"));
            }
            Some(former) if seen.seq == former.seq && seen.value != former.value => {
                return Err(self.contradiction(item.name.key, "two different items have one sequence number"));
            }
            _ => {}
        }
        // What follows may change the roles, and with them forget what the former keys said.
        let mut next = self.clone();
        let result = match value {
            ItemValue::Moved(signed) if of_address => Seen::Moved(next.accept_succession(signed, now)?),
            ItemValue::Root(signed) if of_address => {
                next.accept_root(signed, signed_at, now)?;
                Seen::Root
            }
            ItemValue::Pointer(pointer) => {
                next.check_not_moved(of_address.then_some(signed_at))?;
                next.accept_pointer(&pointer, item.name.key, now)?;
                Seen::Pointer(VerifiedPointer { pointer, signer: item.name.key })
            }
            _ => {
                return Err(refused(
                    Attack::KeyCompromise,
                    "the pointer key signed what only the address key may sign",
                ));
            }
        };
        if of_address {
            next.address_item = Some(seen);
        } else {
            next.pointer_item = Some(seen);
        }
        next.newest = next.newest.max(signed_at);
        Ok((next, result))
    }

    /// Takes the best of several items of one name, such as the answers of several nodes: those that are refused do
    /// not keep a good one from being taken.
    ///
    /// # Errors
    ///
    /// Why the first one was refused, when all were; [`Attack::MaliciousMirrors`] when there is none.
    pub fn see_best_item<'a>(&self, items: &'a [MutableItem], now: Time) -> Result<BestItem<'a>> {
        let mut best: Option<(&MutableItem, TrustedApp, Seen)> = None;
        let mut errors = Vec::new();
        for item in items {
            match self.see_item(item, now) {
                Ok((next, seen)) if best.as_ref().is_none_or(|(best, ..)| item.seq > best.seq) => {
                    best = Some((item, next, seen));
                }
                Ok(_) => {}
                Err(error) => errors.push(error),
            }
        }
        match best {
            Some((item, next, seen)) => Ok(BestItem { item, next, seen, refused: errors }),
            None if errors.is_empty() => Err(refused(Attack::MaliciousMirrors, "nobody has the item of this address")),
            None => Err(errors.swap_remove(0)),
        }
    }

    /// Takes the records that a pointer leads to.
    ///
    /// # Errors
    ///
    /// As [`TrustedApp::see_item`].
    pub fn see_bundle(
        &self,
        pointer: &VerifiedPointer,
        bundle: &Bundle,
        now: Time,
    ) -> Result<(TrustedApp, VerifiedRelease)> {
        self.accept_bundle(Some(pointer), bundle, now)
    }

    /// Takes records that no pointer leads to: those of a folder or a `.mumba` file. Whether there is a newer release
    /// cannot be told; a release older than one that was seen is refused all the same.
    ///
    /// # Errors
    ///
    /// As [`TrustedApp::see_item`].
    pub fn see_bundle_without_pointer(&self, bundle: &Bundle, now: Time) -> Result<(TrustedApp, VerifiedRelease)> {
        self.accept_bundle(None, bundle, now)
    }

    fn accept_bundle(
        &self,
        pointer: Option<&VerifiedPointer>,
        bundle: &Bundle,
        now: Time,
    ) -> Result<(TrustedApp, VerifiedRelease)> {
        self.check_clock(now)?;
        let mut next = self.clone();
        if let Some(signed) = bundle.get(Bundle::ROOT) {
            let signed = Signed::<Root>::decode(signed)?;
            if pointer.is_some_and(|found| found.pointer.root.map(|(_, digest)| digest) != Some(signed.digest())) {
                return Err(refused(Attack::MixAndMatch, "the root record is not the one that the pointer names"));
            }
            // What has no pointer may be from before the newest roles: these decide.
            let address_key = BTreeSet::from([self.address.into()]);
            let root = signed.verify(&address_key, 1)?;
            if pointer.is_some() || root.version >= self.root_version() {
                next.accept_root(signed, Time(root.time.0.saturating_sub(TOLERANCE)), now)?;
            }
        }
        if let Some(found) = pointer {
            next.check_not_moved(None)?;
            // Against the roles as they are now: the pointer's own root record may have changed them.
            next.accept_pointer(&found.pointer, found.signer, now)?;
            next.check_pointer_role(&found.pointer, found.signer)?;
        }
        let root = next.current_root();
        if root.expires <= now {
            return Err(refused(Attack::IndefiniteFreeze, format!("the root record held until {}", root.expires)));
        }

        let signed = bundle.get(Bundle::RELEASE).ok_or_else(|| incomplete(Bundle::RELEASE))?;
        let signed = Signed::<Release>::decode(signed)?;
        let digest = signed.digest();
        if pointer.is_some_and(|found| found.pointer.release != digest) {
            return Err(refused(Attack::MixAndMatch, "the release record is not the one that the pointer names"));
        }
        let release = signed.verify(&root.release_keys, root.threshold)?;
        next.accept_release(&release, digest, &root, now)?;
        if pointer.is_some_and(|found| found.pointer.sequence != release.sequence) {
            return Err(refused(Attack::MixAndMatch, "pointer and release record have different sequences"));
        }
        let extra = |platform: &Platform| !release.parts.contains_key(platform);
        if let Some(extra) = bundle.platforms().find(extra) {
            return Err(refused(Attack::ExtraneousDependencies, format!("the release has no part for {extra}")));
        }
        // Before the manifest is read, which may be written for what is not known here.
        if let Some(needed) = release.mumba.clone().filter(|needed| *needed > manifest::own_version()) {
            return Err(Error::OldMumba { sequence: release.sequence, needed, own: manifest::own_version() });
        }
        let bytes = bundle.get(Bundle::MANIFEST).ok_or_else(|| incomplete(Bundle::MANIFEST))?;
        let manifest = verified_manifest(bytes, &release)?;
        let manifest_tree = Tree::of(bytes);
        let fresh_until = pointer.map(|found| found.pointer.expires);
        Ok((next, VerifiedRelease { release, digest, manifest, manifest_tree, fresh_until }))
    }

    fn check_clock(&self, now: Time) -> Result<()> {
        if now.0.saturating_add(TOLERANCE) < self.newest.0 {
            return Err(Error::Clock { now, signed: self.newest });
        }
        Ok(())
    }

    fn check_signed_at(&mut self, time: Time, now: Time) -> Result<()> {
        if time.0 > now.0.saturating_add(TOLERANCE) {
            return Err(refused(Attack::FastForward, format!("a record was signed in the future, at {time}")));
        }
        self.newest = self.newest.max(time);
        Ok(())
    }

    fn accept_succession(&mut self, signed: Signed<Succession>, now: Time) -> Result<AppId> {
        let succession = verify_succession(&signed, self.address)?;
        if succession.address != self.address {
            return Err(refused(Attack::WrongSoftware, "the succession record is that of another address"));
        }
        if self.successor().is_some_and(|former| former != succession.successor) {
            return Err(Error::two_holders("two successors are named for the address: two hold its key"));
        }
        if self.heir.is_some_and(|heir| heir != Digest::of(succession.successor.as_bytes())) {
            return Err(Error::two_holders("the successor is not the heir that the publisher had named before"));
        }
        self.check_signed_at(succession.time, now)?;
        let successor = succession.successor;
        self.moved = Some((signed, succession));
        Ok(successor)
    }

    /// `signed_at` is when the address key said so for certain, or later.
    fn accept_root(&mut self, signed: Signed<Root>, signed_at: Time, now: Time) -> Result<()> {
        let root = signed.verify(&BTreeSet::from([self.address.into()]), 1)?;
        self.check_not_moved(Some(signed_at))?;
        if root.address != self.address {
            return Err(refused(Attack::WrongSoftware, "the root record is that of another address"));
        }
        let former = self.current_root();
        let former_digest = self.root.as_ref().map(|(signed, _)| signed.digest());
        if root.version < former.version {
            return Err(refused(
                Attack::Rollback,
                format!("root record {} is older than {}", root.version, former.version),
            ));
        }
        if root.version == former.version {
            return match former_digest {
                Some(digest) if digest == signed.digest() => Ok(()),
                _ => Err(Error::two_holders(format!(
                    "there are two root records {}: two hold the address key",
                    root.version
                ))),
            };
        }
        if root.version == former.version + 1 && former_digest.is_some() && root.replaces != former_digest {
            return Err(Error::two_holders(
                "the root record does not replace the one that was seen: two hold the address key",
            ));
        }
        if root.version > former.version + MAX_STEP || root.first_sequence > self.first_free(&former) + MAX_STEP {
            return Err(refused(Attack::FastForward, "the root record counts further than any publisher would"));
        }
        if self.heir.is_some() && root.heir != self.heir {
            return Err(Error::two_holders("the root record names another heir than before"));
        }
        if root.expires <= now {
            return Err(refused(Attack::IndefiniteFreeze, format!("the root record held until {}", root.expires)));
        }
        self.check_signed_at(root.time, now)?;
        let keys_went = !former.release_keys.is_subset(&root.release_keys);
        if keys_went {
            // What keys said that are not trusted any more must not bind those that are.
            self.releases.retain(|sequence, _| *sequence < root.first_sequence);
        }
        if keys_went || root.pointer_key != former.pointer_key {
            self.pointed = None;
        }
        if root.pointer_key != former.pointer_key {
            self.pointer_item = None;
        }
        self.heir = root.heir;
        self.root = Some((signed, root));
        Ok(())
    }

    fn accept_pointer(&mut self, pointer: &Pointer, signer: PublicKey, now: Time) -> Result<()> {
        if pointer.expires <= now {
            let why = format!(
                "the pointer to the newest release held until {}; nobody knows of anything newer",
                pointer.expires
            );
            return Err(refused(Attack::IndefiniteFreeze, why));
        }
        let version = pointer.root.map_or(0, |(version, _)| version);
        let ours = self.root.as_ref().map(|(signed, root)| (root.version, signed.digest()));
        let our_version = ours.map_or(0, |(version, _)| version);
        if version < our_version {
            return Err(refused(
                Attack::Rollback,
                format!("the pointer goes by root record {version}, but {our_version} was seen"),
            ));
        }
        if version == our_version {
            if pointer.root != ours {
                return Err(self.contradiction(signer, &format!("there are two root records {version}")));
            }
            self.check_pointer_role(pointer, signer)?;
        }
        let root = self.current_root();
        let highest = self.releases.last_key_value().map(|(sequence, _)| *sequence);
        let floor =
            highest.into_iter().chain(self.pointed.map(|(sequence, _)| sequence)).chain([root.first_sequence]).max();
        // A new root record may come with the pointer, and say from where releases count.
        if version == our_version && pointer.sequence < floor.unwrap_or(1) {
            let why = format!("the pointer leads to release {}, but {} was seen", pointer.sequence, floor.unwrap_or(1));
            return Err(refused(Attack::Rollback, why));
        }
        if pointer.sequence > self.first_free(&root) + MAX_STEP {
            return Err(refused(Attack::FastForward, "the pointer counts further than any publisher would"));
        }
        let known = self.releases.get(&pointer.sequence).copied();
        let known =
            known.or(self.pointed.filter(|(sequence, _)| *sequence == pointer.sequence).map(|(_, digest)| digest));
        if version == our_version && known.is_some_and(|known| known != pointer.release) {
            return Err(self.contradiction(signer, &format!("there are two releases {}", pointer.sequence)));
        }
        if version == our_version {
            self.pointed = Some((pointer.sequence, pointer.release));
        }
        Ok(())
    }

    /// The key that signed a pointer must have that role under the root record that the pointer goes by.
    fn check_pointer_role(&self, pointer: &Pointer, signer: PublicKey) -> Result<()> {
        let ours = self.root.as_ref().map(|(signed, root)| (root.version, signed.digest()));
        if pointer.root != ours {
            return Err(refused(Attack::MixAndMatch, "the records lack the root record that the pointer goes by"));
        }
        if self.current_root().pointer_key != signer {
            return Err(refused(
                Attack::KeyCompromise,
                "the pointer is signed by a key that is not, or no longer, the pointer key",
            ));
        }
        Ok(())
    }

    fn accept_release(&mut self, release: &Release, digest: Digest, root: &Root, now: Time) -> Result<()> {
        if release.address != self.address {
            return Err(refused(Attack::WrongSoftware, format!("the release is that of {}", release.address)));
        }
        self.check_not_moved(Some(Time(release.time.0.saturating_sub(TOLERANCE))))?;
        let highest = self.releases.last_key_value().map_or(0, |(sequence, _)| *sequence);
        let floor = highest.max(root.first_sequence);
        if release.sequence < floor {
            return Err(refused(Attack::Rollback, format!("release {} is older than {floor}", release.sequence)));
        }
        if release.sequence > self.first_free(root) + MAX_STEP {
            return Err(refused(Attack::FastForward, "the release counts further than any publisher would"));
        }
        if self.releases.get(&release.sequence).is_some_and(|known| *known != digest) {
            return Err(Error::two_holders(format!("there are two releases {}: two hold the keys", release.sequence)));
        }
        let former = self.releases.get(&(release.sequence - 1));
        if let (Some(former), Some(replaced)) = (former, release.replaces)
            && *former != replaced
        {
            let why = format!("release {} does not replace the release before it that was seen", release.sequence);
            return Err(Error::two_holders(why));
        }
        if release.expires.is_some_and(|expires| expires <= now) {
            return Err(refused(
                Attack::IndefiniteFreeze,
                "the release is not to be installed any more: it has expired",
            ));
        }
        self.check_signed_at(release.time, now)?;
        self.releases.insert(release.sequence, digest);
        while self.releases.len() > MAX_RELEASES {
            self.releases.pop_first();
        }
        Ok(())
    }

    /// The highest sequence that was verified, or from which counting begins.
    fn first_free(&self, root: &Root) -> u64 {
        self.releases.last_key_value().map_or(0, |(sequence, _)| *sequence).max(root.first_sequence)
    }

    /// After a move nothing counts that is signed for the old address. What its keys signed before is old news, and so is the word of the
    /// pointer key, which nobody may have told. `signed_at` is when the address key or the release keys signed it, or earlier.
    fn check_not_moved(&self, signed_at: Option<Time>) -> Result<()> {
        let Some((_, succession)) = &self.moved else { return Ok(()) };
        let successor = succession.successor;
        if signed_at.is_some_and(|signed_at| signed_at > succession.time) {
            let why = format!("the address has moved to {successor}, and yet something is published at the old one");
            return Err(Error::two_holders(why));
        }
        Err(refused(Attack::Rollback, format!("the address has moved to {successor}, and this is of the old one")))
    }

    /// Two things are signed by `signer` of which only one can be right. Where that is the pointer key alone, the address key can name
    /// another one, and nothing is wrong with the publisher.
    fn contradiction(&self, signer: PublicKey, what: &str) -> Error {
        if signer == self.address.into() {
            return Error::two_holders(format!("{what}: two hold the address key"));
        }
        refused(Attack::KeyCompromise, format!("{what}, says the pointer key, which somebody else seems to have, too"))
    }
}

fn refused(attack: Attack, why: impl Into<String>) -> Error {
    Error::refused(attack, why)
}

fn incomplete(name: &str) -> Error {
    refused(Attack::MixAndMatch, format!("the records lack \"{name}\""))
}

/// The manifest, when it is the one of the release and says the same.
fn verified_manifest(bytes: &[u8], release: &Release) -> Result<Manifest> {
    if Digest::of(bytes) != release.manifest {
        return Err(refused(Attack::MixAndMatch, "the manifest is not the one that the release names"));
    }
    let manifest = Manifest::parse(bytes, Path::new(manifest::FILE_NAME)).map_err(mumba_apps::Error::from)?;
    let says = (&manifest.name, &manifest.version, manifest.chromium, &manifest.mumba);
    if says != (&release.name, &release.version, release.chromium, &release.mumba) {
        return Err(refused(Attack::MixAndMatch, "manifest and release record name different apps or versions"));
    }
    if manifest.address.is_some_and(|address| address != release.address) {
        return Err(refused(Attack::WrongSoftware, "the manifest is that of an app with another address"));
    }
    let triples = manifest.triples();
    let stray =
        release.parts.keys().find(|platform| matches!(platform, Platform::Only(triple) if !triples.contains(triple)));
    match stray {
        None => Ok(manifest),
        Some(platform) => {
            let why = format!("the release has a part for {platform}, of which its manifest knows nothing");
            Err(refused(Attack::ExtraneousDependencies, why))
        }
    }
}
