//! `mumba key`

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use mumba_releases::{KdfCost, KeyName, KeyStore, PublicKey, Roles, Root, StoredKey, Time, pack};
use serde_json::{Value, json};

use super::package_folder;
use super::publish::read_release;
use crate::cli::key::{
    AddressKey, BackupArgs, ExportArgs, ImportArgs, KeyArgs, KeyCommand, NewArgs, RestoreArgs, RotateArgs, SignArgs,
};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::keyring::Keyring;
use crate::output::{FAINT, STRONG};
use crate::passphrase::Passphrases;
use crate::table::Table;
use crate::units;

/// The largest file with an item.
const MAX_ITEM_BYTES: u64 = 4 << 10;

pub(crate) fn run(args: KeyArgs, context: &Context) -> Result<Exit> {
    let home = context.home()?;
    home.create()?;
    let keys = KeyStore::open(&home.keys_dir(), KdfCost::default())?;
    let keyring = Keyring::of(&home.keys_dir());
    match args.command {
        KeyCommand::New(args) => new(args, &keys, keyring, context)?,
        KeyCommand::List(_) => list(&keys, context)?,
        KeyCommand::Backup(args) => backup(args, &keys, keyring, context)?,
        KeyCommand::Restore(args) => restore(args, &keys, context)?,
        KeyCommand::Rotate(args) => match args.successor.clone() {
            Some(successor) => succeed(args, &successor, &keys, keyring, context)?,
            None => rotate(args, &keys, keyring, context)?,
        },
        KeyCommand::Sign(args) => sign(&args, &keys, keyring, context)?,
        KeyCommand::Export(args) => export(&args, &keys, context)?,
        KeyCommand::Import(args) => import(&args, &keys, context)?,
    }
    Ok(Exit::Success)
}

fn new(args: NewArgs, keys: &KeyStore, keyring: Keyring, context: &Context) -> Result<()> {
    let passphrases = match args.keyring {
        true => Passphrases::default().made_by(keyring),
        false => Passphrases::new(&args.passphrase),
    };
    let key = keys.create(&args.name, &mut passphrases.ask())?;
    if context.output.is_json() {
        return context.output.json(&json!({"key": shape(&key)}));
    }
    context.output.line(format_args!("Made the key {STRONG}{}{STRONG:#}", key.name))?;
    context.output.line(format_args!("Its address: {}", key.public))?;
    context.output.note("Nobody can give it back when it is lost: save it with `mumba key backup <file>`.");
    Ok(())
}

fn list(keys: &KeyStore, context: &Context) -> Result<()> {
    let list = keys.list()?;
    let mut shapes = Vec::new();
    let mut table = Table::new(&["NAME", "ADDRESS", "ROLES"]);
    for key in list {
        let address = key.public.address();
        let root = keys.root(address)?.map(|(_, root)| root);
        let moved = keys.succession(address)?.map(|(_, succession)| succession.successor);
        let mut shape = shape(&key);
        shape["root"] = root.as_ref().map_or(Value::Null, root_shape);
        shape["moved_to"] = moved.map_or(Value::Null, |to| json!(to.to_string()));
        shapes.push(shape);
        let roles = match (moved, root) {
            (Some(to), _) => format!("moved to {to}"),
            (None, Some(root)) => format!(
                "root record {} until {}: {} of {} release keys",
                root.version,
                root.expires,
                root.threshold,
                root.release_keys.len()
            ),
            (None, None) => String::new(),
        };
        table.row([key.name.to_string(), key.public.to_string(), roles]);
    }
    if context.output.is_json() {
        return context.output.json(&json!({"keys": shapes}));
    }
    if shapes.is_empty() {
        return context.output.line("There are no keys; `mumba key new <name>` makes one");
    }
    context.output.table(&table)
}

fn backup(args: BackupArgs, keys: &KeyStore, keyring: Keyring, context: &Context) -> Result<()> {
    let names = match args.names {
        names if names.is_empty() => keys.list()?.into_iter().map(|key| key.name).collect(),
        names => names,
    };
    if names.is_empty() {
        return Err(Error::new(Exit::NotFound, "KEY_NOT_FOUND", "there are no keys to save"));
    }
    let passphrases = Passphrases::new(&args.passphrase).with_keyring(keyring).with_backup(&args.backup_passphrase);
    keys.backup(&names, &args.file, &mut passphrases.ask())?;
    if context.output.is_json() {
        let names: Vec<String> = names.iter().map(KeyName::to_string).collect();
        return context.output.json(&json!({"file": args.file, "keys": names}));
    }
    context.output.line(format_args!("Saved {} in {}", counted(names.len()), args.file.display()))
}

fn restore(args: RestoreArgs, keys: &KeyStore, context: &Context) -> Result<()> {
    let passphrases = Passphrases::default().with_backup(&args.backup_passphrase);
    let restored = keys.restore(&args.file, &mut passphrases.ask())?;
    if context.output.is_json() {
        return context.output.json(&json!({"keys": restored.iter().map(shape).collect::<Vec<_>>()}));
    }
    for key in &restored {
        context.output.line(format_args!("{STRONG}{}{STRONG:#} {FAINT}{}{FAINT:#}", key.name, key.public))?;
    }
    context.output.line(format_args!("Brought back {}", counted(restored.len())))
}

fn rotate(args: RotateArgs, keys: &KeyStore, keyring: Keyring, context: &Context) -> Result<()> {
    let key = keys.find(&args.name)?;
    let former = keys.root(key.public.address())?.map(|(_, root)| root);
    let now = Time::now();
    let release_keys = args.release_keys.iter().map(|text| public(keys, text)).collect::<Result<BTreeSet<_>>>()?;
    let release_keys = match (release_keys.is_empty(), &former) {
        (false, _) => release_keys,
        (true, Some(former)) => former.release_keys.clone(),
        (true, None) => BTreeSet::from([key.public]),
    };
    let threshold = args.threshold.map(usize::from).or(former.as_ref().map(|former| former.threshold));
    let pointer_key = args.pointer_key.map(|text| public(keys, &text)).transpose()?;
    let roles = Roles {
        release_keys,
        threshold: threshold.unwrap_or(1),
        pointer_key: pointer_key.or(former.map(|former| former.pointer_key)).unwrap_or(key.public),
        first_sequence: args.first_sequence,
        heir: args.heir.map(|text| public(keys, &text)).transpose()?,
        expires: now.plus_days(args.days.into()),
    };
    keys.rotate(&args.name, &roles, now, &mut Passphrases::new(&args.passphrase).with_keyring(keyring).ask())?;
    let Some((_, root)) = keys.root(key.public.address())? else {
        return Err(Error::new(Exit::Failure, "IO", "the root record was signed and is not there"));
    };
    if context.output.is_json() {
        return context.output.json(&json!({"key": shape(&key), "root": root_shape(&root)}));
    }
    context.output.line(format_args!(
        "Signed root record {STRONG}{}{STRONG:#} of {}, which holds until {}",
        root.version, key.public, root.expires
    ))?;
    context.output.note("It is known to others when the app is published again. Computers without this key take it by `mumba key export`.");
    Ok(())
}

fn succeed(args: RotateArgs, successor: &KeyName, keys: &KeyStore, keyring: Keyring, context: &Context) -> Result<()> {
    let (old, new) = (keys.find(&args.name)?, keys.find(successor)?);
    if !args.yes && !confirm(&old, &new)? {
        context.output.note("Nothing was signed.");
        return Ok(());
    }
    keys.succeed(
        &args.name,
        successor,
        Time::now(),
        &mut Passphrases::new(&args.passphrase).with_keyring(keyring).ask(),
    )?;
    if context.output.is_json() {
        return context.output.json(&json!({"key": shape(&old), "moved_to": new.public.to_string()}));
    }
    context.output.line(format_args!("Signed: {} is continued at {}", old.public, new.public))?;
    context.output.note(format_args!(
        "It is known to others when the app is published there: `mumba publish --key {successor}`."
    ));
    Ok(())
}

/// Signs a release that was written by `mumba publish --unsigned`.
fn sign(args: &SignArgs, keys: &KeyStore, keyring: Keyring, context: &Context) -> Result<()> {
    let key = keys.find(&args.name)?;
    let mut signed = read_release(&args.file)?;
    let release = signed.unverified()?;
    if let Some((_, root)) = keys.root(release.address)?
        && !root.release_keys.contains(&key.public)
    {
        let message = format!(
            "root record {} of {} does not name {} as a release key: its signature would not count",
            root.version, release.address, key.name
        );
        return Err(Error::usage(message));
    }
    if let Some(folder) = &args.folder {
        pack(Path::new(&package_folder(folder)?))?.check(&release)?;
    }
    let size_bytes: u64 = release.parts.values().map(|part| part.size_bytes).sum();
    if !context.output.is_json() {
        context.output.line(format_args!(
            "{STRONG}{}{STRONG:#} {}, release {} of {}, {}",
            release.name,
            release.version,
            release.sequence,
            release.address,
            units::bytes(size_bytes)
        ))?;
    }
    let secret = keys.unlock(&args.name, &mut Passphrases::new(&args.passphrase).with_keyring(keyring).ask())?;
    signed.add_signature(&secret);
    // The file is whole at any moment: others' signatures are in it.
    let coming = args.file.with_added_extension("new");
    let written = fs::write(&coming, signed.encode()).and_then(|()| fs::rename(&coming, &args.file));
    written.map_err(|error| Error::file(format!("cannot write {}", args.file.display()), &error))?;
    let signers: Vec<String> = signed.signers().iter().map(PublicKey::to_string).collect();
    if context.output.is_json() {
        return context.output.json(&json!({
            "key": shape(&key),
            "file": args.file,
            "address": release.address.to_string(),
            "version": release.version.to_string(),
            "sequence": release.sequence,
            "record": signed.digest().to_string(),
            "signers": signers,
        }));
    }
    context.output.line(format_args!("Signed with {}; {} signed it so far", key.name, counted(signers.len())))
}

fn export(args: &ExportArgs, keys: &KeyStore, context: &Context) -> Result<()> {
    let address = match &args.key {
        AddressKey::Address(address) => *address,
        AddressKey::Name(name) => keys.find(name)?.public.address(),
    };
    let item = keys.address_item(address)?.ok_or_else(|| {
        let message = format!("the address key of {address} signed nothing that another computer needs: `mumba key rotate` gives roles to other keys");
        Error::new(Exit::NotFound, "NOTHING_SIGNED", message)
    })?;
    let written = File::create_new(&args.file).and_then(|mut file| file.write_all(&item.encode()));
    written.map_err(|error| Error::file(format!("cannot write {}", args.file.display()), &error))?;
    if context.output.is_json() {
        return context.output.json(&json!({"address": address.to_string(), "file": args.file}));
    }
    context.output.line(format_args!("Wrote what the key of {address} signed to {}", args.file.display()))
}

fn import(args: &ImportArgs, keys: &KeyStore, context: &Context) -> Result<()> {
    let failed = |error| Error::file(format!("cannot read {}", args.file.display()), &error);
    let mut bytes = Vec::new();
    File::open(&args.file).map_err(failed)?.take(MAX_ITEM_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    let address = keys.import(&bytes)?;
    let root = keys.root(address)?.map(|(_, root)| root);
    let moved = keys.succession(address)?.map(|(_, succession)| succession.successor);
    if context.output.is_json() {
        return context.output.json(&json!({
            "address": address.to_string(),
            "root": root.as_ref().map_or(Value::Null, root_shape),
            "moved_to": moved.map_or(Value::Null, |to| json!(to.to_string())),
        }));
    }
    match (moved, root) {
        (Some(to), _) => context.output.line(format_args!("{address} is continued at {to}")),
        (None, root) => {
            let version = root.map_or(0, |root| root.version);
            context
                .output
                .line(format_args!("Root record {version} of {address}: `mumba publish --key {address}` goes by it"))
        }
    }
}

/// Asks the person at the terminal. Where there is none, nobody can agree.
fn confirm(old: &StoredKey, new: &StoredKey) -> Result<bool> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Err(Error::usage("moving an address cannot be taken back: agree with --yes"));
    }
    let mut stderr = anstream::stderr().lock();
    write!(stderr, "Move {} to {}, for ever? [y/N] ", old.public, new.public)?;
    stderr.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(crate::ask::is_yes(answer.trim()))
}

/// A key that was named on the command line: one of the user's own, or a public key.
fn public(keys: &KeyStore, text: &str) -> Result<PublicKey> {
    if let Ok(key) = PublicKey::parse(text) {
        return Ok(key);
    }
    let name = KeyName::parse(text).map_err(|_| {
        Error::usage(format!("\"{text}\" is neither the name of a key nor a public key of 52 characters"))
    })?;
    Ok(keys.find(&name)?.public)
}

fn shape(key: &StoredKey) -> Value {
    json!({"name": key.name.to_string(), "address": key.public.to_string()})
}

fn root_shape(root: &Root) -> Value {
    json!({
        "version": root.version,
        "expires": root.expires.0,
        "release_keys": root.release_keys.iter().map(PublicKey::to_string).collect::<Vec<_>>(),
        "threshold": root.threshold,
        "pointer_key": root.pointer_key.to_string(),
        "first_sequence": root.first_sequence,
        "heir": root.heir.map(|heir| heir.to_string()),
    })
}

fn counted(keys: usize) -> String {
    if keys == 1 { "1 key".to_owned() } else { format!("{keys} keys") }
}
