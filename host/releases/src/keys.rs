//! Keys on the disk: encrypted, in a folder that only their owner may enter, with what was signed about their roles.
//!
//! ```text
//! <folder>/<name>.key         one key, encrypted
//! <folder>/<address>.root     the newest root record of an address
//! <folder>/<address>.moved    its succession record
//! <folder>/<address>.item     the mutable item with it, which the address key signed, too
//! <folder>/<address>.numbers  what was published at it last
//! <folder>/<address>.made     when its key was made here, until something is published
//! ```

mod sealed;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use mumba_apps::AppId;
use zeroize::Zeroizing;

pub use sealed::KdfCost;

use crate::bencode::{Value, decode};
use crate::item::{ItemName, ItemValue, MutableItem, next_seq};
use crate::state::verify_succession;
use crate::{Digest, Error, Numbers, PublicKey, Result, Root, SecretKey, Signed, Succession, Time};
use sealed::Sealed;

/// Bytes that a file here may have.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// Characters that a new passphrase must have.
const MIN_PASSPHRASE: usize = 8;

/// Short name of a key: letters a-z, digits, hyphens and underscores, up to 40.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyName(String);

impl KeyName {
    /// Checks a name.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<KeyName, String> {
        let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        if (1..=40).contains(&text.len()) && text.bytes().all(plain) && !text.starts_with('-') {
            return Ok(KeyName(text.to_owned()));
        }
        Err("a key's name has 1 to 40 of a-z, 0-9, - and _, and does not begin with -".to_owned())
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// What opens a key. Wiped when dropped, and never printed.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// A passphrase.
    pub fn new(text: String) -> Passphrase {
        Passphrase(Zeroizing::new(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Which passphrase is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prompt<'a> {
    /// That of a key.
    Unlock(&'a KeyName),
    /// One for a new key: ask twice.
    New(&'a KeyName),
    /// That of a backup.
    UnlockBackup,
    /// One for a new backup: ask twice.
    NewBackup,
}

/// Asks the user for a passphrase.
type Ask<'a> = &'a mut dyn FnMut(Prompt<'_>) -> io::Result<Passphrase>;

/// What can be told of a key without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredKey {
    /// Its name.
    pub name: KeyName,
    /// Its public half.
    pub public: PublicKey,
}

/// The roles that a new root record gives.
#[derive(Clone, Debug)]
pub struct Roles {
    /// Keys that sign releases.
    pub release_keys: BTreeSet<PublicKey>,
    /// How many of them must.
    pub threshold: usize,
    /// The key that signs the pointer.
    pub pointer_key: PublicKey,
    /// From which release on they count; as before where nothing is given.
    pub first_sequence: Option<u64>,
    /// The only key that may succeed the address key; as before where nothing is given.
    pub heir: Option<PublicKey>,
    /// Until when the record holds.
    pub expires: Time,
}

/// The user's keys.
#[derive(Clone, Debug)]
pub struct KeyStore {
    folder: PathBuf,
    cost: KdfCost,
}

impl KeyStore {
    /// Opens the folder, and makes it where it is missing. `cost` is what each new passphrase costs to try.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made.
    pub fn open(folder: &Path, cost: KdfCost) -> Result<KeyStore> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|source| Error::io(folder, "create", source))?;
        Ok(KeyStore { folder: folder.to_owned(), cost })
    }

    /// Makes a new key.
    ///
    /// # Errors
    ///
    /// When there is one of this name, or no passphrase is given.
    pub fn create(&self, name: &KeyName, ask: Ask<'_>) -> Result<StoredKey> {
        if self.key_file(name).exists() {
            return Err(Error::KeyExists { name: name.to_string() });
        }
        let passphrase = new_passphrase(Prompt::New(name), ask)?;
        let key = SecretKey::generate()?;
        self.put_record(key.public().address(), MADE, &Value::unsigned(Time::now().0).encode())?;
        self.put(name, &key, &passphrase)?;
        Ok(StoredKey { name: name.clone(), public: key.public() })
    }

    /// All keys, by name.
    ///
    /// # Errors
    ///
    /// When one cannot be read.
    pub fn list(&self) -> Result<Vec<StoredKey>> {
        let failed = |source| Error::io(&self.folder, "read", source);
        let mut keys = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let name = name.to_str().and_then(|name| name.strip_suffix(".key"));
            let Some(Ok(name)) = name.map(KeyName::parse) else { continue };
            let public = PublicKey(self.sealed_key(&name)?.label());
            keys.push(StoredKey { name, public });
        }
        keys.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(keys)
    }

    /// What can be told of one key without opening it.
    ///
    /// # Errors
    ///
    /// When there is none of this name, or it cannot be read.
    pub fn find(&self, name: &KeyName) -> Result<StoredKey> {
        Ok(StoredKey { name: name.clone(), public: PublicKey(self.sealed_key(name)?.label()) })
    }

    /// Opens a key.
    ///
    /// # Errors
    ///
    /// When there is none of this name, or the passphrase is wrong.
    pub fn unlock(&self, name: &KeyName, ask: Ask<'_>) -> Result<SecretKey> {
        let sealed = self.sealed_key(name)?;
        let path = self.key_file(name);
        let passphrase = ask(Prompt::Unlock(name)).map_err(Error::NoPassphrase)?;
        let seed = sealed.open(passphrase.0.as_bytes()).ok_or_else(|| Error::WrongPassphrase { path: path.clone() })?;
        let seed: &[u8; 32] = seed.as_slice().try_into().map_err(|_| Error::path(&path, "this is no key"))?;
        let key = SecretKey::from_seed(seed);
        if key.public().0 != sealed.label() {
            return Err(Error::path(path, "the key in this file is not the one that the file names"));
        }
        Ok(key)
    }

    /// Writes keys, what was signed about their roles, and the numbers that were given at their addresses, to one encrypted file.
    ///
    /// # Errors
    ///
    /// When a passphrase is wrong, or the file is there already or cannot be written.
    pub fn backup(&self, names: &[KeyName], file: &Path, ask: Ask<'_>) -> Result<()> {
        let mut keys = BTreeMap::new();
        let (mut records, mut numbers) = (Vec::new(), Vec::new());
        for name in names {
            let key = self.unlock(name, ask)?;
            let address = key.public().address();
            for extension in [ROOT, MOVED] {
                records.extend(read_if_there(&self.record_file(address, extension))?.map(Value::owned));
            }
            numbers.extend(read_if_there(&self.record_file(address, NUMBERS))?.map(Value::owned));
            keys.insert(name.to_string(), key.seed());
        }
        let passphrase = new_passphrase(Prompt::NewBackup, ask)?;
        let seeds = keys.iter().map(|(name, seed)| (name.as_str(), Some(Value::bytes(seed.as_slice()))));
        let seeds = Value::dictionary(seeds);
        // Large enough from the beginning: a buffer that grows leaves seeds where it was.
        let mut content = Zeroizing::new(Vec::with_capacity(MAX_FILE_BYTES as usize));
        Value::dictionary([
            ("keys", Some(seeds)),
            ("numbers", Some(Value::List(numbers))),
            ("records", Some(Value::List(records))),
        ])
        .write(&mut content);
        let sealed = Sealed::seal(sealed::BACKUP, [0; 32], &content, passphrase.0.as_bytes(), self.cost)?;
        write_new(file, &sealed.encode()).map_err(|source| Error::io(file, "write", source))
    }

    /// Brings back what a backup has. The keys get its passphrase. A key that is there already stays as it is.
    ///
    /// # Errors
    ///
    /// When the passphrase is wrong, or the name of a key is taken by another one: then nothing is changed.
    pub fn restore(&self, file: &Path, ask: Ask<'_>) -> Result<Vec<StoredKey>> {
        let damaged = || Error::path(file, "this is no backup of keys");
        let sealed = Sealed::decode(sealed::BACKUP, &read(file)?)?;
        let passphrase = ask(Prompt::UnlockBackup).map_err(Error::NoPassphrase)?;
        let content = sealed.open(passphrase.0.as_bytes());
        let content = content.ok_or_else(|| Error::WrongPassphrase { path: file.to_owned() })?;
        let mut fields =
            crate::bencode::Fields::of(decode(&content, MAX_FILE_BYTES as usize, sealed::BACKUP)?, sealed::BACKUP)?;
        let Value::Dictionary(seeds) = fields.value("keys")? else { return Err(damaged()) };
        let records = fields.list("records")?;
        // Backups of format 1 have none.
        let numbers = if sealed.format() == 1 { Vec::new() } else { fields.list("numbers")? };
        fields.finish()?;
        let mut keys = Vec::new();
        for (name, seed) in seeds {
            let name =
                std::str::from_utf8(&name).ok().and_then(|name| KeyName::parse(name).ok()).ok_or_else(damaged)?;
            let Value::Bytes(seed) = seed else { return Err(damaged()) };
            let key = SecretKey::from_seed(seed.as_ref().try_into().map_err(|_| damaged())?);
            match self.sealed_key(&name) {
                Ok(there) if there.label() == key.public().0 => {}
                Ok(_) => return Err(Error::KeyExists { name: name.to_string() }),
                Err(Error::NoKey { .. }) => keys.push((name, key)),
                Err(error) => return Err(error),
            }
        }
        for (name, key) in &keys {
            self.put(name, key, &passphrase)?;
        }
        for record in records {
            let Value::Bytes(record) = record else { return Err(damaged()) };
            self.restore_record(&record)?;
        }
        for numbers in numbers {
            let Value::Bytes(numbers) = numbers else { return Err(damaged()) };
            let (address, numbers) = Numbers::decode(&numbers)?;
            self.count(address, numbers)?;
        }
        Ok(keys.into_iter().map(|(name, key)| StoredKey { public: key.public(), name }).collect())
    }

    fn restore_record(&self, bytes: &[u8]) -> Result<()> {
        // Which address it is for is in the record: it is its own proof.
        for key in self.list()? {
            let address = key.public.address();
            if let Ok(signed) = Signed::<Root>::decode(bytes)
                && let Ok(root) = signed.verify(&BTreeSet::from([key.public]), 1)
                && root.address == address
            {
                let newer = self.root(address)?.is_none_or(|(_, there)| there.version < root.version);
                return if newer { self.put_record(address, ROOT, bytes) } else { Ok(()) };
            }
            if let Ok(signed) = Signed::<Succession>::decode(bytes)
                && verify_succession(&signed, address).is_ok_and(|succession| succession.address == address)
            {
                return self.put_record(address, MOVED, bytes);
            }
        }
        Ok(())
    }

    /// The newest root record of an address; nothing for a lone publisher's.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or the address key did not sign it.
    pub fn root(&self, address: AppId) -> Result<Option<(Signed<Root>, Root)>> {
        let Some(bytes) = read_if_there(&self.record_file(address, ROOT))? else { return Ok(None) };
        let signed = Signed::decode(&bytes)?;
        let root = signed.verify(&BTreeSet::from([address.into()]), 1)?;
        Ok(Some((signed, root)))
    }

    /// The succession record of an address that has moved.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or the keys did not sign it.
    pub fn succession(&self, address: AppId) -> Result<Option<(Signed<Succession>, Succession)>> {
        let Some(bytes) = read_if_there(&self.record_file(address, MOVED))? else { return Ok(None) };
        let signed = Signed::decode(&bytes)?;
        let succession = verify_succession(&signed, address)?;
        Ok(Some((signed, succession)))
    }

    /// The addresses that continue at this one.
    ///
    /// # Errors
    ///
    /// When what is here cannot be read.
    pub fn predecessors(&self, successor: AppId) -> Result<Vec<AppId>> {
        let failed = |source| Error::io(&self.folder, "read", source);
        let mut predecessors = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let address = path.file_stem().and_then(|stem| AppId::parse(stem.to_str()?).ok());
            if let Some(address) = address.filter(|_| path.extension().is_some_and(|extension| extension == MOVED))
                && self.succession(address)?.is_some_and(|(_, succession)| succession.successor == successor)
            {
                predecessors.push(address);
            }
        }
        predecessors.sort_by_key(|address| *address.as_bytes());
        Ok(predecessors)
    }

    /// The item of an address, where it is for the address key alone to sign: of its succession, or of roles in which another key has the
    /// pointer. It is put again and again, and needs no key for that.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn address_item(&self, address: AppId) -> Result<Option<MutableItem>> {
        let Some(value) = self.address_value(address)? else { return Ok(None) };
        let Some(bytes) = read_if_there(&self.record_file(address, ITEM))? else { return Ok(None) };
        let item = MutableItem::decode(&bytes)?;
        // One of a record before is of no use.
        let is_it = item.name == ItemName::of_address(address) && item.verify()? == value;
        Ok(is_it.then_some(item))
    }

    /// Signs that item again, and keeps it: where there was none, or the DHT has one of the number `after`.
    ///
    /// # Errors
    ///
    /// When the address key has nothing of the kind to sign, or the passphrase is wrong.
    pub fn sign_address_item(
        &self,
        name: &KeyName,
        after: Option<i64>,
        now: Time,
        ask: Ask<'_>,
    ) -> Result<MutableItem> {
        let key = self.unlock(name, ask)?;
        let signed = self.put_address_item(&key, after, now)?;
        signed.ok_or_else(|| Error::Invalid(format!("the address of \"{name}\" has no item that its key alone signs")))
    }

    fn put_address_item(&self, key: &SecretKey, after: Option<i64>, now: Time) -> Result<Option<MutableItem>> {
        let address = key.public().address();
        let Some(value) = self.address_value(address)? else { return Ok(None) };
        let kept = read_if_there(&self.record_file(address, ITEM))?;
        let kept = kept.map(|bytes| MutableItem::decode(&bytes)).transpose()?.map(|item| item.seq);
        let after = after.max(kept).max(self.numbers(address)?.item_seq);
        let item = MutableItem::sign(ItemName::of_address(address), next_seq(after, now), &value, key)?;
        self.put_record(address, ITEM, &item.encode())?;
        Ok(Some(item))
    }

    fn address_value(&self, address: AppId) -> Result<Option<ItemValue>> {
        if let Some((signed, _)) = self.succession(address)? {
            return Ok(Some(ItemValue::Moved(signed)));
        }
        let root = self.root(address)?.filter(|(_, root)| root.pointer_key != address.into());
        Ok(root.map(|(signed, _)| ItemValue::Root(signed)))
    }

    /// Takes the item of an address that was signed on another computer, with its record: whoever has other keys of the address needs it.
    ///
    /// # Errors
    ///
    /// When its key did not sign it, or what is here is newer or contradicts it.
    pub fn import(&self, item: &[u8]) -> Result<AppId> {
        let item = MutableItem::decode(item)?;
        let address = item.name.key.address();
        if item.name != ItemName::of_address(address) {
            return Err(Error::Invalid("this is not the item of an address, but of a pointer key".to_owned()));
        }
        let (extension, record) = match item.verify()? {
            ItemValue::Root(signed) => {
                let root = signed.verify(&BTreeSet::from([address.into()]), 1)?;
                self.check_not_moved(address)?;
                if root.address != address {
                    return Err(Error::Invalid("the root record is that of another address".to_owned()));
                }
                let (digest, here) = (signed.digest(), self.root(address)?);
                if let Some((there, known)) = here.filter(|(there, _)| there.digest() != digest)
                    && root.version <= known.version
                {
                    let why = format!(
                        "root record {} is here already ({}), and this is {} ({digest})",
                        known.version,
                        there.digest(),
                        root.version
                    );
                    return Err(Error::Invalid(why));
                }
                (ROOT, signed.encode())
            }
            ItemValue::Moved(signed) => {
                let succession = verify_succession(&signed, address)?;
                let former = self.succession(address)?.map(|(_, former)| former.successor);
                if succession.address != address || former.is_some_and(|former| former != succession.successor) {
                    return Err(Error::Invalid("the address has moved elsewhere, as is known here".to_owned()));
                }
                (MOVED, signed.encode())
            }
            ItemValue::Pointer(_) => {
                return Err(Error::Invalid("this is a pointer, which has no roles in it".to_owned()));
            }
        };
        self.put_record(address, extension, &record)?;
        self.put_record(address, ITEM, &item.encode())?;
        Ok(address)
    }

    /// The highest numbers that were given at an address from here, or that a backup had.
    ///
    /// # Errors
    ///
    /// When they cannot be read.
    pub fn numbers(&self, address: AppId) -> Result<Numbers> {
        let Some(bytes) = read_if_there(&self.record_file(address, NUMBERS))? else { return Ok(Numbers::default()) };
        Ok(Numbers::decode(&bytes)?.1)
    }

    /// Notes numbers that were given at an address. They never become lower.
    ///
    /// # Errors
    ///
    /// When they cannot be read or written.
    pub fn count(&self, address: AppId, numbers: Numbers) -> Result<()> {
        let numbers = self.numbers(address)?.or_higher(numbers);
        self.put_record(address, NUMBERS, &numbers.encode(address))?;
        let made = self.record_file(address, MADE);
        match fs::remove_file(&made) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(Error::io(&made, "remove", source)),
            _ => Ok(()),
        }
    }

    /// Whether an address is so new that nobody else can have published there: its key was made here less than a day ago, and nothing was
    /// published since. A day, for these files may be brought back from a copy of the disk after the release that they do not know of.
    pub fn is_new(&self, address: AppId, now: Time) -> bool {
        // Where it cannot be read, it is not known.
        let Ok(Some(made)) = read_if_there(&self.record_file(address, MADE)) else { return false };
        let Ok(Value::Integer(made)) = decode(&made, made.len(), "the time when a key was made") else { return false };
        u64::try_from(made).is_ok_and(|made| Time(made) <= now && now < Time(made).plus_days(1))
    }

    /// Signs a new root record for the address of a key, and keeps it, and the item with it.
    ///
    /// # Errors
    ///
    /// When the roles make no record, the address has moved, or the passphrase is wrong.
    pub fn rotate(&self, name: &KeyName, roles: &Roles, now: Time, ask: Ask<'_>) -> Result<Signed<Root>> {
        let address = self.find(name)?.public.address();
        self.check_not_moved(address)?;
        let former = self.root(address)?;
        let heir = roles.heir.map(|heir| Digest::of(heir.as_ref()));
        let former_heir = former.as_ref().and_then(|(_, root)| root.heir);
        if let (Some(heir), Some(former)) = (heir, former_heir)
            && heir != former
        {
            return Err(Error::Invalid("an heir was named before, and cannot be changed".to_owned()));
        }
        let first = former.as_ref().map_or(1, |(_, root)| root.first_sequence);
        let root = Root {
            address,
            version: former.as_ref().map_or(0, |(_, root)| root.version) + 1,
            time: now,
            expires: roles.expires,
            release_keys: roles.release_keys.clone(),
            threshold: roles.threshold,
            pointer_key: roles.pointer_key,
            first_sequence: roles.first_sequence.unwrap_or(first),
            heir: heir.or(former_heir),
            replaces: former.map(|(signed, _)| signed.digest()),
        };
        let key = self.unlock(name, ask)?;
        let signed = Signed::sign(&root, &[&key])?;
        self.put_record(address, ROOT, &signed.encode())?;
        self.put_address_item(&key, None, now)?;
        Ok(signed)
    }

    /// Signs that the address of `old` is continued at that of `new`, and keeps it, and the item with it. This cannot be taken back.
    ///
    /// # Errors
    ///
    /// When the address has moved already, `new` is not the heir that was named, or a passphrase is wrong.
    pub fn succeed(&self, old: &KeyName, new: &KeyName, now: Time, ask: Ask<'_>) -> Result<Signed<Succession>> {
        let address = self.find(old)?.public.address();
        let successor = self.find(new)?.public;
        self.check_not_moved(address)?;
        let heir = self.root(address)?.and_then(|(_, root)| root.heir);
        if heir.is_some_and(|heir| heir != Digest::of(successor.as_ref())) {
            return Err(Error::Invalid(format!(
                "\"{new}\" is not the heir that was named for the address: installers refuse it"
            )));
        }
        let succession = Succession { address, successor: successor.address(), time: now };
        let (old, new) = (self.unlock(old, ask)?, self.unlock(new, ask)?);
        let signed = Signed::sign(&succession, &[&old, &new])?;
        self.put_record(address, MOVED, &signed.encode())?;
        self.put_address_item(&old, None, now)?;
        Ok(signed)
    }

    fn check_not_moved(&self, address: AppId) -> Result<()> {
        match self.succession(address)? {
            None => Ok(()),
            Some((_, succession)) => {
                Err(Error::Invalid(format!("this address has moved to {}, for ever", succession.successor)))
            }
        }
    }

    fn key_file(&self, name: &KeyName) -> PathBuf {
        self.folder.join(format!("{name}.key"))
    }

    fn record_file(&self, address: AppId, extension: &str) -> PathBuf {
        self.folder.join(format!("{address}.{extension}"))
    }

    fn sealed_key(&self, name: &KeyName) -> Result<Sealed> {
        let bytes = read_if_there(&self.key_file(name))?.ok_or_else(|| Error::NoKey { name: name.to_string() })?;
        Sealed::decode(sealed::KEY, &bytes)
    }

    fn put(&self, name: &KeyName, key: &SecretKey, passphrase: &Passphrase) -> Result<()> {
        let sealed =
            Sealed::seal(sealed::KEY, key.public().0, key.seed().as_slice(), passphrase.0.as_bytes(), self.cost)?;
        let path = self.key_file(name);
        write_new(&path, &sealed.encode()).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => Error::KeyExists { name: name.to_string() },
            _ => Error::io(&path, "write", source),
        })
    }

    fn put_record(&self, address: AppId, extension: &str, bytes: &[u8]) -> Result<()> {
        let path = self.record_file(address, extension);
        let failed = |source| Error::io(&path, "write", source);
        let temporary = write_beside(&path, bytes).map_err(failed)?;
        fs::rename(&temporary, &path).and_then(|()| sync_folder(&path)).map_err(failed)
    }
}

fn new_passphrase(prompt: Prompt<'_>, ask: Ask<'_>) -> Result<Passphrase> {
    let passphrase = ask(prompt).map_err(Error::NoPassphrase)?;
    if passphrase.0.chars().count() < MIN_PASSPHRASE {
        return Err(Error::Invalid(format!(
            "a passphrase must have at least {MIN_PASSPHRASE} characters; several words are best"
        )));
    }
    Ok(passphrase)
}

const ROOT: &str = "root";
const MOVED: &str = "moved";
const ITEM: &str = "item";
const NUMBERS: &str = "numbers";
const MADE: &str = "made";

fn read(path: &Path) -> Result<Vec<u8>> {
    let failed = |source| Error::io(path, "read", source);
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(Error::TooLarge { what: path.display().to_string(), limit: MAX_FILE_BYTES });
    }
    Ok(bytes)
}

fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>> {
    match read(path) {
        Err(Error::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
        result => result.map(Some),
    }
}

/// Writes a file of mode 0600 whole or not at all, and never over another one.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = write_beside(path, bytes)?;
    let linked = fs::hard_link(&temporary, path);
    fs::remove_file(&temporary)?;
    linked?;
    sync_folder(path)
}

/// Writes a file beside the one that it is to become, and syncs it.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|error| io::Error::other(error.to_string()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{:016x}", u64::from_be_bytes(random)));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(error) = written {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    Ok(temporary)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests;
