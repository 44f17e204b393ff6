//! `mumba publish`: packs and signs here, where the keys are; the host copies, offers and announces.

mod signing;

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use mumba_apps::AppId;
use mumba_client::host::{GetLinkRequest, GetStandingRequest, PublishRequest, PutItemsRequest};
use mumba_client::{Client, request};
use mumba_releases::{
    Bundle, Digest, KdfCost, KeyStore, MutableItem, Numbers, Packed, Release, Signed, Time, pack, write_single_file,
};
use mumba_repositories::RepositoryFolder;
use serde_json::json;

use self::signing::{Published, Signing};
use super::{COPYING, package_folder, releases};
use crate::cli::key::AddressKey;
use crate::cli::release::PublishArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::keyring::Keyring;
use crate::output::STRONG;
use crate::text::safe;
use crate::units;

/// The largest file with a release to be signed.
const MAX_RELEASE_BYTES: u64 = 64 << 10;

pub(crate) async fn run(args: PublishArgs, context: &Context) -> Result<Exit> {
    let home = context.home()?;
    home.create()?;
    let keys = KeyStore::open(&home.keys_dir(), KdfCost::default())?;
    let keyring = Keyring::of(&home.keys_dir());
    let mut signing = Signing::new(&keys, keyring.clone(), args.key.as_ref(), &args.passphrase)?;
    signing.check_roles(Time::now())?;
    if args.renew {
        return renew(&args, &keys, &mut signing, context).await;
    }
    let folder = package_folder(&args.folder)?;
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
    let given = given(&args.signed)?;
    let address = signing.address;
    let client = context.connect_or_start().await?;
    let published = {
        let _progress = context.output.progress("Asking what is published");
        published(&client, &keys, address, args.first).await?
    };
    published.check()?;
    let sequence = signing.next_sequence(published.numbers);
    let mut signed = match given {
        Some(signed) => {
            check_given(&signed, &packed, address, sequence, published.numbers)?;
            signed
        }
        None => {
            let former = published.numbers.release;
            Signed::sign(&next_release(&packed, (address, sequence), former, args.expires, Time::now())?, &[])?
        }
    };
    let release = signed.unverified()?;
    if let Some(file) = &args.unsigned {
        return write_unsigned(file, &signed, &release, context);
    }
    signing.sign(&mut signed)?;
    let bundle = packed.bundle(&signed, signing.root())?;
    let expires = Time::now().plus_days(args.days.into());
    let items = signing.items(&bundle, (release.sequence, &signed), expires, &published)?;
    let given = Numbers {
        release: Some((release.sequence, signed.digest())),
        item_seq: items.iter().map(|item| item.seq).max(),
    };
    if let Some(file) = &args.output {
        let written = new_file(file)?;
        write_single_file(&mut BufWriter::new(written), &bundle, Path::new(&folder))?;
    }
    let mut magnet = args.magnet.as_deref().map(releases::new_file).transpose()?;
    let done = {
        let _progress = context.output.progress("Publishing");
        publish(&client, address, folder, &bundle, &items).await?
    };
    keys.count(address, given)?;
    if let (Some(file), Some(path)) = (&mut magnet, &args.magnet) {
        let wanted = GetLinkRequest { app: address.to_string(), peers: Vec::new() };
        let link = client.distribution().get_link(request(wanted, COPYING)).await?.into_inner().link;
        releases::write_link(file, path, &link)?;
    }
    let moved = tell_of_moves(&client, &keys, &args, address, context).await?;
    if context.output.is_json() {
        context.output.json(&json!({
            "address": address.to_string(),
            "name": release.name.to_string(),
            "version": release.version.to_string(),
            "sequence": release.sequence,
            "record": done.record,
            "size_bytes": done.size_bytes,
            "nodes": done.nodes,
            "file": args.output,
            "magnet": args.magnet,
            "moved_from": moved,
        }))?;
        return Ok(Exit::Success);
    }
    let (name, version) = (release.name.to_string(), release.version.to_string());
    context.output.line(format_args!(
        "Published {STRONG}{}{STRONG:#} {} as release {}, {}",
        safe(&name),
        safe(&version),
        release.sequence,
        units::bytes(done.size_bytes)
    ))?;
    let taken_by = if is_repository { "mumba repo add" } else { "mumba install" };
    context.output.line(format_args!("{taken_by} {address}"))?;
    told(context, &moved, done.nodes)?;
    context.output.note("It is offered from here as long as the host runs; everybody who installs it offers it, too.");
    Ok(Exit::Success)
}

/// Says that the newest release is so for longer.
async fn renew(args: &PublishArgs, keys: &KeyStore, signing: &mut Signing<'_>, context: &Context) -> Result<Exit> {
    let address = signing.address;
    let client = context.connect_or_start().await?;
    let published = {
        let _progress = context.output.progress("Asking what is published");
        published(&client, keys, address, true).await?
    };
    published.check()?;
    let expires = Time::now().plus_days(args.days.into());
    let items = signing.renewed(expires, &published)?;
    let nodes = put(&client, address, &items).await?;
    keys.count(address, Numbers { release: None, item_seq: items.iter().map(|item| item.seq).max() })?;
    let moved = tell_of_moves(&client, keys, args, address, context).await?;
    let sequence = published.numbers.release.map(|(sequence, _)| sequence);
    if context.output.is_json() {
        context.output.json(&json!({
            "address": address.to_string(),
            "sequence": sequence,
            "expires": expires.0,
            "nodes": nodes,
            "moved_from": moved,
        }))?;
        return Ok(Exit::Success);
    }
    let sequence = sequence.unwrap_or_default();
    context.output.line(format_args!("Release {sequence} of {address} is known to be the newest until {expires}"))?;
    told(context, &moved, nodes)?;
    Ok(Exit::Success)
}

fn told(context: &Context, moved: &[String], nodes: u32) -> Result<()> {
    for old in moved {
        context.output.line(format_args!("Whoever has the app from {old} is told that it continues here"))?;
    }
    if nodes == 0 {
        context.output.note("Nobody of the network could be reached yet: the host goes on trying.");
    }
    Ok(())
}

async fn publish(
    client: &Client,
    address: AppId,
    folder: String,
    bundle: &Bundle,
    items: &[MutableItem],
) -> Result<mumba_client::host::PublishResponse> {
    let records = bundle.files().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
    let items = items.iter().map(MutableItem::encode).collect();
    let publish = PublishRequest { address: address.to_string(), folder, records, items };
    Ok(client.distribution().publish(request(publish, COPYING)).await?.into_inner())
}

async fn put(client: &Client, address: AppId, items: &[MutableItem]) -> Result<u32> {
    let put = PutItemsRequest { address: address.to_string(), items: items.iter().map(MutableItem::encode).collect() };
    Ok(client.distribution().put_items(request(put, COPYING)).await?.into_inner().nodes)
}

/// What is published at an address, as the DHT, the host and the keys know it.
async fn published(client: &Client, keys: &KeyStore, address: AppId, first: bool) -> Result<Published> {
    let first = first || keys.is_new(address, Time::now());
    let asked = GetStandingRequest { address: address.to_string(), first };
    let standing = client.distribution().get_standing(request(asked, COPYING)).await?.into_inner();
    let kept = keys.numbers(address)?;
    if standing.unasked && !first {
        return Err(unasked(address, kept));
    }
    let release = <[u8; 32]>::try_from(standing.record).ok().map(|record| (standing.sequence, Digest(record)));
    let numbers = Numbers { release, item_seq: standing.item_seq }.or_higher(kept);
    let items = standing.items.iter().map(|item| MutableItem::decode(item)).collect::<Result<_, _>>()?;
    Ok(Published { numbers, items, problem: standing.problem })
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

/// Tells those who know an address that it is continued at this one. Gives the old addresses.
async fn tell_of_moves(
    client: &Client,
    keys: &KeyStore,
    args: &PublishArgs,
    address: AppId,
    context: &Context,
) -> Result<Vec<String>> {
    let mut told = Vec::new();
    for old in keys.predecessors(address)? {
        let _progress = context.output.progress("Telling of the move");
        let key = AddressKey::Address(old);
        let mut signing = Signing::new(keys, Keyring::of(&context.home()?.keys_dir()), Some(&key), &args.passphrase)?;
        // What others publish at the old address is no reason to keep silent.
        let published = published(client, keys, old, true).await?;
        if let Some(item) = signing.address_item(&published)? {
            put(client, old, &[item]).await?;
            told.push(old.to_string());
        }
    }
    Ok(told)
}

/// The release that comes after `former`.
fn next_release(
    packed: &Packed,
    (address, sequence): (AppId, u64),
    former: Option<(u64, Digest)>,
    expires: Option<u16>,
    now: Time,
) -> Result<Release> {
    Ok(Release {
        replaces: former.map(|(_, digest)| digest),
        expires: expires.map(|days| now.plus_days(days.into())),
        ..packed.release(address, sequence, now)?
    })
}

/// The release in files, with the signatures of all of them.
fn given(files: &[PathBuf]) -> Result<Option<Signed<Release>>> {
    let mut all: Option<Signed<Release>> = None;
    for file in files {
        let signed = read_release(file)?;
        match &mut all {
            Some(all) => all.add_signatures_of(&signed)?,
            None => all = Some(signed),
        }
    }
    Ok(all)
}

/// What others have signed must be what is published here, and now.
fn check_given(
    signed: &Signed<Release>,
    packed: &Packed,
    address: AppId,
    sequence: u64,
    numbers: Numbers,
) -> Result<()> {
    let release = signed.unverified()?;
    if release.address != address {
        return Err(Error::usage(format!("the file has a release of {}, not of {address}", release.address)));
    }
    // What was published before its pointer was known may be published again.
    let is_newest = numbers.release == Some((release.sequence, signed.digest()));
    if release.sequence < sequence && !is_newest {
        let message = format!(
            "the file has release {} of {address}, and the next one is {sequence}: write a new file with --unsigned",
            release.sequence
        );
        return Err(Error::new(Exit::Conflict, "ALREADY_EXISTS", message));
    }
    Ok(packed.check(&release)?)
}

/// Reads what `--unsigned` wrote.
pub(super) fn read_release(file: &Path) -> Result<Signed<Release>> {
    use std::io::Read as _;
    let failed = |error| Error::file(format!("cannot read {}", file.display()), &error);
    let mut bytes = Vec::new();
    File::open(file).map_err(failed)?.take(MAX_RELEASE_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    Ok(Signed::decode(&bytes)?)
}

fn write_unsigned(file: &Path, signed: &Signed<Release>, release: &Release, context: &Context) -> Result<Exit> {
    new_file(file)?.write_all(&signed.encode()).map_err(|error| cannot_write(file, &error))?;
    if context.output.is_json() {
        context.output.json(&json!({
            "address": release.address.to_string(),
            "name": release.name.to_string(),
            "version": release.version.to_string(),
            "sequence": release.sequence,
            "record": signed.digest().to_string(),
            "unsigned": file,
        }))?;
        return Ok(Exit::Success);
    }
    context.output.line(format_args!(
        "Wrote release {} to {}; nothing is published",
        release.sequence,
        file.display()
    ))?;
    context.output.note("`mumba key sign <key> <file>` signs it, `mumba publish --signed <file>` publishes it.");
    Ok(Exit::Success)
}

fn new_file(file: &Path) -> Result<File> {
    File::create_new(file).map_err(|error| cannot_write(file, &error))
}

fn cannot_write(file: &Path, error: &std::io::Error) -> Error {
    Error::file(format!("cannot write {}", file.display()), error)
}

impl Published {
    /// Where a key of the address signed something that is refused, the publisher must know it first.
    fn check(&self) -> Result<()> {
        match self.problem.as_str() {
            "" => Ok(()),
            problem => Err(Error::new(
                Exit::InvalidPackage,
                "RELEASE_REFUSED",
                format!("what is published at the address is refused, and nothing was published: {}", safe(problem)),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_replaces_the_former_one_and_expires_when_it_is_to() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = "name = \"trial\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";
        std::fs::write(folder.path().join("mumba.toml"), manifest).unwrap();
        std::fs::write(folder.path().join("index.html"), "<p>").unwrap();
        let packed = pack(&folder.path().canonicalize().unwrap()).unwrap();
        let (address, now) = (AppId::from_bytes([7; 32]), Time::now());
        let first = next_release(&packed, (address, 1), None, None, now).unwrap();
        assert_eq!((first.sequence, first.replaces, first.expires), (1, None, None));
        let former = Digest([9; 32]);
        let second = next_release(&packed, (address, 2), Some((1, former)), Some(5), now).unwrap();
        assert_eq!((second.sequence, second.replaces), (2, Some(former)));
        assert_eq!(second.expires, Some(now.plus_days(5)));
        packed.check(&second).unwrap();
        // What was signed is published as the next one only.
        let signed = Signed::sign(&second, &[]).unwrap();
        let numbers = |sequence, digest| Numbers { release: Some((sequence, digest)), item_seq: None };
        check_given(&signed, &packed, address, 2, numbers(1, former)).unwrap();
        check_given(&signed, &packed, address, 3, numbers(2, signed.digest())).unwrap();
        let late = check_given(&signed, &packed, address, 3, numbers(2, former)).unwrap_err();
        assert!(late.message.contains("the next one is 3"), "{}", late.message);
        let other = check_given(&signed, &packed, AppId::from_bytes([8; 32]), 2, Numbers::default()).unwrap_err();
        assert!(other.message.contains(&address.to_string()), "{}", other.message);
        std::fs::write(folder.path().join("index.html"), "<b>").unwrap();
        let changed = pack(&folder.path().canonicalize().unwrap()).unwrap();
        assert!(check_given(&signed, &changed, address, 2, Numbers::default()).is_err());
    }
}
