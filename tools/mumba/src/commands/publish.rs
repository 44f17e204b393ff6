//! `mumba publish`: packs and signs here, where the keys are; the host copies, offers and announces.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use mumba_apps::AppId;
use mumba_client::host::{GetLinkRequest, GetStandingRequest, PublishRequest};
use mumba_client::request;
use mumba_releases::{
    Bundle, Digest, ItemName, ItemValue, KdfCost, KeyName, KeyStore, MutableItem, Numbers, Packed, Pointer,
    RecordsTorrent, Release, Root, SecretKey, Signed, StoredKey, Time, next_seq, pack, write_single_file,
};
use mumba_repositories::RepositoryFolder;
use serde_json::json;

use super::{COPYING, package_folder, releases};
use crate::cli::release::PublishArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::keyring::Keyring;
use crate::output::STRONG;
use crate::passphrase::Passphrases;
use crate::text::safe;
use crate::units;

pub(crate) async fn run(args: PublishArgs, context: &Context) -> Result<Exit> {
    let folder = package_folder(&args.folder)?;
    let home = context.home()?;
    home.create()?;
    let keys = KeyStore::open(&home.keys_dir(), KdfCost::default())?;
    let key = chosen(&keys, args.key.as_ref())?;
    let address = key.public.address();
    // What is wrong with the folder is said before anybody is asked for a passphrase.
    let packed = {
        let _progress = context.output.progress("Packing");
        pack(Path::new(&folder))?
    };
    let is_repository = packed.manifest.repository.is_some();
    if is_repository {
        // Others would refuse the whole list for one wrong entry.
        RepositoryFolder::open(Path::new(&folder))?.check_icons()?;
    }
    let client = context.connect_or_start().await?;
    let standing = {
        let _progress = context.output.progress("Asking what is published");
        let asked = GetStandingRequest { address: address.to_string(), first: args.first };
        client.distribution().get_standing(request(asked, COPYING)).await?.into_inner()
    };
    let kept = keys.numbers(address)?;
    if standing.unasked && !args.first {
        return Err(unasked(address, kept));
    }
    let release = <[u8; 32]>::try_from(standing.record).ok().map(|record| (standing.sequence, Digest(record)));
    let numbers = Numbers { release, item_seq: standing.item_seq }.or_higher(kept);
    let keyring = Keyring::of(&home.keys_dir());
    let signing = Signing { keys: &keys, keyring, key: &key, numbers, days: args.days };
    let (release, bundle, items) = signing.sign(&packed, &args)?;
    let given = Numbers { release: named_by(&items)?, item_seq: items.iter().map(|item| item.seq).max() };
    if let Some(file) = &args.output {
        let written =
            File::create_new(file).map_err(|error| Error::file(format!("cannot write {}", file.display()), &error))?;
        write_single_file(&mut BufWriter::new(written), &bundle, Path::new(&folder))?;
    }
    let mut magnet = args.magnet.as_deref().map(releases::new_file).transpose()?;
    let records = bundle.files().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
    let items = items.iter().map(MutableItem::encode).collect();
    let publish = PublishRequest { address: address.to_string(), folder, records, items };
    let published = {
        let _progress = context.output.progress("Publishing");
        client.distribution().publish(request(publish, COPYING)).await?.into_inner()
    };
    keys.count(address, given)?;
    if let (Some(file), Some(path)) = (&mut magnet, &args.magnet) {
        let wanted = GetLinkRequest { app: address.to_string(), peers: Vec::new() };
        let link = client.distribution().get_link(request(wanted, COPYING)).await?.into_inner().link;
        releases::write_link(file, path, &link)?;
    }
    if context.output.is_json() {
        context.output.json(&json!({
            "address": address.to_string(),
            "name": release.name.to_string(),
            "version": release.version.to_string(),
            "sequence": release.sequence,
            "record": published.record,
            "size_bytes": published.size_bytes,
            "nodes": published.nodes,
            "file": args.output,
            "magnet": args.magnet,
        }))?;
        return Ok(Exit::Success);
    }
    let (name, version) = (release.name.to_string(), release.version.to_string());
    context.output.line(format_args!(
        "Published {STRONG}{}{STRONG:#} {} as release {}, {}",
        safe(&name),
        safe(&version),
        release.sequence,
        units::bytes(published.size_bytes)
    ))?;
    let taken_by = if is_repository { "mumba repo add" } else { "mumba install" };
    context.output.line(format_args!("{taken_by} {address}"))?;
    if published.nodes == 0 {
        context.output.note("Nobody of the network could be reached yet: the host goes on trying.");
    }
    context.output.note("It is offered from here as long as the host runs; everybody who installs it offers it, too.");
    Ok(Exit::Success)
}

/// The key that was named, or the only one.
fn chosen(keys: &KeyStore, name: Option<&KeyName>) -> Result<StoredKey> {
    if let Some(name) = name {
        return Ok(keys.find(name)?);
    }
    let mut list = keys.list()?;
    match (list.pop(), list.is_empty()) {
        (Some(only), true) => Ok(only),
        (None, _) => Err(Error::new(
            Exit::NotFound,
            "KEY_NOT_FOUND",
            "there is no key to publish with: `mumba key new <name>` makes one, and with it an address",
        )),
        (Some(_), false) => {
            Err(Error::usage("there are several keys: name one with --key; `mumba key list` shows them"))
        }
    }
}

/// The release that the items lead to.
fn named_by(items: &[MutableItem]) -> Result<Option<(u64, Digest)>> {
    for item in items {
        if let Some(pointer) = item.pointer()? {
            return Ok(Some((pointer.sequence, pointer.release)));
        }
    }
    Ok(None)
}

/// Whoever has seen releases of an address refuses one that has a number of theirs.
fn unasked(address: AppId, kept: Numbers) -> Error {
    let known = match kept.release {
        Some((sequence, _)) => format!("release {sequence} is the last one that these keys are known to have signed"),
        None => "nothing was published there from this computer".to_owned(),
    };
    let message = format!(
        "nobody could be asked what is published at {address}, and {known}: who installed a newer release would refuse this one for \
         ever. Try again when others can be reached; where there is no newer release, --first goes on without them"
    );
    Error::new(Exit::Timeout, "NO_PEERS", message)
}

struct Signing<'a> {
    keys: &'a KeyStore,
    keyring: Keyring,
    key: &'a StoredKey,
    /// What the release and its items come after.
    numbers: Numbers,
    days: u16,
}

impl Signing<'_> {
    /// Signs the release, and the items that lead to it, in the order in which they are put.
    fn sign(&self, packed: &Packed, args: &PublishArgs) -> Result<(Release, Bundle, Vec<MutableItem>)> {
        let address = self.key.public.address();
        let now = Time::now();
        let root = self.keys.root(address)?;
        let first = root.as_ref().map_or(1, |(_, root)| root.first_sequence);
        let former = self.numbers.release;
        let sequence = former.map_or(first, |(sequence, _)| first.max(sequence + 1));
        let mut release = packed.release(address, sequence, now)?;
        release.replaces = former.map(|(_, digest)| digest);
        let signers = self.release_keys(root.as_ref().map(|(_, root)| root), args)?;
        let signed = Signed::sign(&release, &signers.iter().collect::<Vec<_>>())?;
        let bundle = packed.bundle(&signed, root.as_ref().map(|(signed, _)| signed))?;

        let pointer = ItemValue::Pointer(Pointer {
            info_hash: RecordsTorrent::of(&bundle)?.info_hash(),
            expires: now.plus_days(self.days.into()),
            root: root.as_ref().map(|(signed, root)| (root.version, signed.digest())),
            sequence,
            release: signed.digest(),
        });
        let seq = next_seq(self.numbers.item_seq, now);
        let Some((root, roles)) = root else {
            let key = self.unlock(&self.key.name, args)?;
            let item = MutableItem::sign(ItemName::of_address(address), seq, &pointer, &key)?;
            return Ok((release, bundle, vec![item]));
        };
        let pointer_key = self.unlock(&self.named(roles.pointer_key, "pointer key")?.name, args)?;
        let name = ItemName::of_pointer(address, roles.pointer_key);
        let mut items = Vec::new();
        if name != ItemName::of_address(address) {
            let key = self.unlock(&self.key.name, args)?;
            items.push(MutableItem::sign(ItemName::of_address(address), seq, &ItemValue::Root(root), &key)?);
        }
        items.push(MutableItem::sign(name, seq, &pointer, &pointer_key)?);
        Ok((release, bundle, items))
    }

    /// As many release keys as must sign.
    fn release_keys(&self, root: Option<&Root>, args: &PublishArgs) -> Result<Vec<SecretKey>> {
        let Some(root) = root else { return Ok(vec![self.unlock(&self.key.name, args)?]) };
        let here: Vec<_> =
            self.keys.list()?.into_iter().filter(|key| root.release_keys.contains(&key.public)).collect();
        if here.len() < root.threshold {
            return Err(Error::new(
                Exit::NotFound,
                "KEY_NOT_FOUND",
                format!("{} release keys must sign, and {} of them are on this computer", root.threshold, here.len()),
            ));
        }
        here.iter().take(root.threshold).map(|key| self.unlock(&key.name, args)).collect()
    }

    fn named(&self, public: mumba_releases::PublicKey, role: &str) -> Result<StoredKey> {
        self.keys.list()?.into_iter().find(|key| key.public == public).ok_or_else(|| {
            Error::new(Exit::NotFound, "KEY_NOT_FOUND", format!("the {role} {public} is not on this computer"))
        })
    }

    fn unlock(&self, name: &KeyName, args: &PublishArgs) -> Result<SecretKey> {
        Ok(self.keys.unlock(name, &mut Passphrases::new(&args.passphrase).with_keyring(self.keyring.clone()).ask())?)
    }
}
