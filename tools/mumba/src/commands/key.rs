//! `mumba key`

use std::collections::BTreeSet;
use std::io::{BufRead as _, IsTerminal as _, Write as _};

use mumba_releases::{KdfCost, KeyName, KeyStore, PublicKey, Roles, Root, StoredKey, Time};
use serde_json::{Value, json};

use crate::cli::key::{BackupArgs, KeyArgs, KeyCommand, NewArgs, RestoreArgs, RotateArgs};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::keyring::Keyring;
use crate::output::{FAINT, STRONG};
use crate::passphrase::Passphrases;
use crate::table::Table;

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
    context.output.note("It is known to others when the app is published again.");
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
    context.output.note("It is known to others when it is published.");
    Ok(())
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
