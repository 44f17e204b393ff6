//! Manifests, packages and the registry of installed apps.
//!
//! What lies on disk belongs to this crate: the manifest of an app ([`Manifest`]), the folder of a package
//! ([`PackageDir`]), the releases and the data folder of an installed app, and the registry that lists them
//! ([`Apps`]). It starts no process, draws nothing and knows neither CEF nor gRPC. Everything here blocks; only looking
//! an app up does not touch the disk.
//!
//! # Use
//!
//! ```no_run
//! use std::path::Path;
//! use mumba_apps::{Apps, AppsOptions};
//!
//! # fn main() -> mumba_apps::Result<()> {
//! let apps = Apps::open(AppsOptions::new("/home/ana/.local/share/mumba"))?;
//! let installed = apps.install_folder(Path::new("/home/ana/notes"))?;
//! let app = apps.find("notes")?;
//! assert_eq!(app.id, installed.app.id);
//! let page = app.package.open("index.html");
//!
//! // Development: the unpacked folder stands in for the installed app for as long as `run` lives.
//! let run = apps.run_folder(Path::new("/home/ana/notes"))?;
//! let (watch, mut changes) = mumba_apps::FolderWatch::start(run.folder())?;
//! while let Some(changes) = changes.blocking_recv() {
//!     println!("{:?}", changes.paths);
//!     let app = run.reload()?;
//! }
//! # drop(watch);
//! # Ok(())
//! # }
//! ```
//!
//! # On disk
//!
//! ```text
//! <state>/registry.db                      SQLite: apps and their releases
//! <state>/apps/.lock                       held by the one process that has the apps open
//! <state>/apps/.staging/                   copies on their way in, remains on their way out; empty between operations
//! <state>/apps/<id>/current                link to the release in use: its rename is what installs a release
//! <state>/apps/<id>/releases/<n>-<version> one release, read-only; the current one, the one before it, one that waits
//! <state>/apps/<id>/data/                  the app's own data; releases never touch it
//! <state>/apps/<id>/data.former/           a copy of the data, from before they were migrated until the service was ready
//! ```
//!
//! A folder is always installed under its development identity ([`AppId::development`]): an `address` in its manifest
//! gives it no one else's origin or data. A published release is installed under its address
//! ([`Apps::install_release`]).

#![forbid(unsafe_code)]

mod apps;
mod error;
mod id;
mod install;
pub mod manifest;
pub mod package;
mod registry;
mod watch;

pub use apps::{
    App, Apps, AppsOptions, FolderRun, IncomingRelease, Installed, InstalledRelease, ReleaseState, ReleaseUse,
};
pub use error::{Error, ErrorKind, Result};
pub use id::AppId;
#[doc(hidden)]
pub use install::Step;
pub use manifest::Manifest;
pub use package::{PackageDir, PackageFile};
pub use watch::{Changes, FolderWatch};
