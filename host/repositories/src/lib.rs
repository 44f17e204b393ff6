//! Repositories of apps: their lists, what curators write, and the catalogue that users search.
//!
//! A repository is a folder that is published exactly as an app is: it has the same kind of address, keys and records, and
//! needs no trust of its own. Instead of a view and a service its `mumba.toml` has a `[repository]`, and its content is a
//! list of apps with their icons. So this crate signs nothing and verifies no signature: it is given folders that
//! [`mumba_releases::Contents::verify_folder`] has accepted, and everything in them is still checked, since whoever
//! signed it is trusted to name apps and with nothing else. It opens no socket. Everything here blocks.
//!
//! | module | subject |
//! |---|---|
//! | [`entry`] | what a list says of an app |
//! | [`list`] | the list, as bytes |
//! | [`folder`] | a repository's folder, and its icons |
//! | [`curated`] | changing such a folder: apps come and go |
//! | [`catalogue`] | the repositories that the user added, in SQLite; searching them |
//!
//! The formats are described in `docs/reference/repositories.md`.
//!
//! ```no_run
//! use std::path::Path;
//! use mumba_repositories::{Catalogue, Curated, Particulars, Query};
//!
//! # fn main() -> mumba_repositories::Result<()> {
//! // A curator.
//! let mut repository = Curated::create(Path::new("/home/ana/garden"), "garden", "Ana's garden", "Ana")?;
//! let (address, particulars) = Particulars::of_app(Path::new("/home/ana/notes"))?;
//! if let Some(address) = address {
//!     repository.add(address, particulars)?;
//!     repository.save()?;
//! }
//!
//! // A user, to whom the folder came as a verified release.
//! let catalogue = Catalogue::open(Path::new("/home/ben/.local/share/mumba/repositories.db"))?;
//! # let (address, sequence) = (mumba_apps::AppId::from_bytes([0; 32]), 1);
//! catalogue.replace(address, sequence, Path::new("/home/ben/garden"))?;
//! for found in catalogue.search(&Query::new("note"))?.apps {
//!     println!("{} {}", found.entry.title, found.entry.address);
//! }
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

pub mod catalogue;
pub mod curated;
pub mod entry;
mod error;
pub mod folder;
pub mod list;
mod text;

pub use catalogue::{Catalogue, Found, NamedBy, Query, Repository, SearchResults};
pub use curated::{Added, Curated, Particulars};
pub use entry::{Category, Entry, Homepage};
pub use error::{Error, ErrorKind, Result};
pub use folder::{Icon, IconFormat, RepositoryFolder};
pub use list::AppList;
