//! Commands about releases: publishing them, and those of installed apps.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::key::{AddressKey, PassphraseOptions};
use clap::{Args, ValueHint};

/// Publish an app, or a repository of apps, from this computer
///
/// The folder is packed and signed, and offered to others from here, under the address of your key: whoever knows that
/// address can install it with `mumba install <address>`, or add a repository with `mumba repo add <address>`. Publishing again replaces the release for everybody. What .mumbaignore names
/// stays out. Leave the host running until somebody else has it; what is published holds for 30 days, so publish it again before, or use --renew.
/// Where `mumba key rotate` moved another address to this one, those who have the app from there are told.
#[derive(Debug, Args)]
pub(crate) struct PublishArgs {
    /// Folder with a mumba.toml
    #[arg(value_hint = ValueHint::DirPath, default_value = ".")]
    pub(crate) folder: PathBuf,
    /// The key whose address it is published at; or the address, where its key is on another computer [default: the only key there is]
    #[arg(short, long, value_name = "KEY", value_parser = AddressKey::parse)]
    pub(crate) key: Option<AddressKey>,
    /// How many days this is known to be the newest release
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub(crate) days: u16,
    /// How many days the release may be installed [default: for ever]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) expires: Option<u16>,
    /// Write the release to a .mumba file, too, from which it can be installed without a network
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    /// Write a magnet link to the release to this file, from which it can be installed without a DHT
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) magnet: Option<PathBuf>,
    /// Publish nothing, but write the release to this file, for `mumba key sign` on the computers of those who have release keys
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["signed", "output", "magnet"])]
    pub(crate) unsigned: Option<PathBuf>,
    /// Publish the release in this file, which others have signed; give it several times for copies with different signatures
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "expires")]
    pub(crate) signed: Vec<PathBuf>,
    /// Publish no release, but say that the newest one is so for another --days; needs the pointer key alone
    #[arg(long, conflicts_with_all = ["folder", "expires", "output", "magnet", "unsigned", "signed", "first"])]
    pub(crate) renew: bool,
    /// Go on although nobody could be asked what is published at the address: nothing is, or nothing since the keys were saved
    #[arg(long)]
    pub(crate) first: bool,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseOptions,
}

/// When and how a release is taken into use.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct UseOptions {
    /// Use the new release at once, even if the app runs: its service restarts
    #[arg(long)]
    pub(crate) now: bool,
    /// Install a release again that you or the host went back from
    #[arg(long)]
    pub(crate) again: bool,
    /// Go on although two seem to hold the publisher's key, with what was seen first: ask the publisher before, by another way
    #[arg(long)]
    pub(crate) despite_key_warning: bool,
}

/// Bring installed apps to their newest release
///
/// Only what changed is fetched. An app that runs changes at its next start. The host looks for newer releases by itself, too, as
/// [updates] of the configuration says.
#[derive(Debug, Args)]
pub(crate) struct UpdateArgs {
    /// Name or id of the app [default: all apps that were installed by address]
    pub(crate) app: Option<String>,
    /// Only look, and install nothing
    #[arg(long, conflicts_with_all = ["now", "again", "despite_key_warning"])]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) usage: UseOptions,
}

/// List the releases of an app that lie on this computer
#[derive(Debug, Args)]
pub(crate) struct ReleasesArgs {
    /// Name or id of the app
    #[arg(required_unless_present = "all")]
    pub(crate) app: Option<String>,
    /// The releases of all apps, and what is kept for others: publishers' copies and unfinished downloads
    #[arg(long, conflicts_with_all = ["app", "magnet"])]
    pub(crate) all: bool,
    /// Write a magnet link to the newest release to this file, from which others can install it without a DHT
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) magnet: Option<PathBuf>,
    /// Name a further peer in the link, such as this computer's address outside of its network; may be given several times
    #[arg(long, value_name = "ADDRESS:PORT", requires = "magnet")]
    pub(crate) peer: Vec<SocketAddr>,
}

/// Go back to a former release of an app
///
/// Updates do not bring the release back that you left; a newer one they do.
#[derive(Debug, Args)]
pub(crate) struct RollbackArgs {
    /// Name or id of the app
    pub(crate) app: String,
    /// Number of the release, as `mumba releases` shows it [default: the one before]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) to: Option<u64>,
}

/// Offer an app to others, or show what is offered
///
/// Apps that were installed by address or published are offered by themselves, within the limits that [seeding] of the configuration sets.
/// Naming an app begins its ratio and its time anew.
#[derive(Debug, Args)]
pub(crate) struct SeedArgs {
    /// Name, id or address of the app [default: show all]
    pub(crate) app: Option<String>,
}

/// Offer an app to nobody
#[derive(Debug, Args)]
pub(crate) struct UnseedArgs {
    /// Name, id or address of the app
    pub(crate) app: String,
}
