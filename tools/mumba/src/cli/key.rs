//! Commands about the keys that sign what is published.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};
use mumba_apps::AppId;
use mumba_releases::KeyName;

/// Make, show, save and replace the keys that sign your apps
///
/// An app's address is a key: who has it decides what is installed by that address. Keys lie encrypted on this computer and
/// nowhere else, so make a backup. None of these commands needs the host.
#[derive(Debug, Args)]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    pub(crate) command: KeyCommand,
}

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    New(NewArgs),
    List(ListArgs),
    Backup(BackupArgs),
    Restore(RestoreArgs),
    Rotate(RotateArgs),
    Sign(SignArgs),
    Export(ExportArgs),
    Import(ImportArgs),
}

/// The key of an address, by its name, or the address itself, where that key is elsewhere.
#[derive(Clone, Debug)]
pub(crate) enum AddressKey {
    Name(KeyName),
    Address(AppId),
}

impl AddressKey {
    pub(crate) fn parse(text: &str) -> Result<AddressKey, String> {
        // No name is as long as an address.
        match AppId::parse(text) {
            Ok(address) => Ok(AddressKey::Address(address)),
            Err(_) => KeyName::parse(text).map(AddressKey::Name),
        }
    }
}

/// Where passphrases come from.
#[derive(Debug, Args)]
pub(crate) struct PassphraseOptions {
    /// Read the passphrase from a file's first line instead of the terminal; /dev/stdin works too
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Where the passphrase of a backup comes from.
#[derive(Debug, Args)]
pub(crate) struct BackupPassphraseOptions {
    /// Read the backup's passphrase from a file's first line [default: the terminal, or --passphrase-file]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) backup_passphrase_file: Option<PathBuf>,
}

/// Make a key
///
/// Its public half is an address, at which an app can be published.
#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    /// Name of the key, for you alone
    #[arg(value_parser = |text: &str| KeyName::parse(text))]
    pub(crate) name: KeyName,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseOptions,
    /// Let the desktop's secret service make and keep the passphrase, so that you need not type it
    #[arg(long, conflicts_with = "passphrase_file")]
    pub(crate) keyring: bool,
}

/// List the keys, with their addresses and what was signed about them
#[derive(Debug, Args)]
pub(crate) struct ListArgs {}

/// Write keys to one encrypted file
///
/// With their root and succession records. Keep the file where this computer's disk is not, and its passphrase elsewhere.
#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    /// File to write; it must not be there yet
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Names of the keys [default: all]
    #[arg(value_parser = |text: &str| KeyName::parse(text))]
    pub(crate) names: Vec<KeyName>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseOptions,
    #[command(flatten)]
    pub(crate) backup_passphrase: BackupPassphraseOptions,
}

/// Bring keys back from a backup
///
/// They get the backup's passphrase. Keys that are there already stay as they are.
#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// The backup
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) backup_passphrase: BackupPassphraseOptions,
}

/// Say which keys sign for an address, or move it to another one
///
/// Signs a new root record: who may sign releases of the app, how many must, and whose pointer leads to the newest one. What is not
/// given stays as it was. Publishing the app again makes it known; what keys sign that are not named any more is then refused. Where other computers have the other keys,
/// `mumba key export` takes it there. With --successor it signs instead that the address is continued at another one, for ever: publishing the app at that one makes it known.
#[derive(Debug, Args)]
pub(crate) struct RotateArgs {
    /// Name of the address key
    #[arg(value_parser = |text: &str| KeyName::parse(text))]
    pub(crate) name: KeyName,
    /// A key that signs releases, by name or public key; may be given several times
    #[arg(long = "release-key", value_name = "KEY")]
    pub(crate) release_keys: Vec<String>,
    /// How many release keys must sign
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) threshold: Option<u8>,
    /// The key that signs the pointer to the newest release
    #[arg(long, value_name = "KEY")]
    pub(crate) pointer_key: Option<String>,
    /// Releases before this sequence do not count any more: after keys were stolen
    #[arg(long, value_name = "SEQUENCE", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) first_sequence: Option<u64>,
    /// The only key that may ever succeed this one; cannot be changed afterwards
    #[arg(long, value_name = "KEY")]
    pub(crate) heir: Option<String>,
    /// For how many days the record holds
    #[arg(long, value_name = "DAYS", default_value_t = 365, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) days: u16,
    /// Move the address to that of this key instead, which must be here too
    #[arg(
        long, value_name = "NAME", value_parser = |text: &str| KeyName::parse(text),
        conflicts_with_all = ["release_keys", "threshold", "pointer_key", "first_sequence", "heir", "days"]
    )]
    pub(crate) successor: Option<KeyName>,
    /// Do not ask before an address is moved
    #[arg(short, long, requires = "successor")]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseOptions,
}

/// Sign a release with a release key
///
/// The file is what `mumba publish --unsigned` wrote, or a copy of it that others have signed; the signature is added to it. When as many have signed as must,
/// `mumba publish --signed` publishes it, on the computer that has the pointer key.
#[derive(Debug, Args)]
pub(crate) struct SignArgs {
    /// Name of the release key
    #[arg(value_parser = |text: &str| KeyName::parse(text))]
    pub(crate) name: KeyName,
    /// File with the release
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Sign only if the release is of the files in this folder, say of a checkout of your own
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) folder: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseOptions,
}

/// Write what an address key has signed to a file
///
/// That is the newest root record, or that the address has moved. Computers that lack the key take it by `mumba key import`. The file is no secret.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// Name of the address key, or the address
    #[arg(value_name = "KEY", value_parser = AddressKey::parse)]
    pub(crate) key: AddressKey,
    /// File to write; it must not be there yet
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}

/// Take what an address key has signed on another computer
///
/// With it, the pointer key and release keys publish here without the address key.
#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    /// What `mumba key export` wrote
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}
