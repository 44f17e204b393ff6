//! The pinned Chromium: fetched, checked, unpacked once into a cache that all checkouts share, and linked into this one.
//!
//! The pin is `third_party/cef/pin.toml` and nothing else. A folder in the store is complete, because it gets its name
//! by one rename after everything in it is on the disk; so a second set-up only looks whether the folder is there.

mod existing;
mod fetch;
mod pin;
mod store;
mod unpack;

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use self::fetch::FetchError;
use self::pin::{PLATFORM, Pin, Source};
use self::store::Store;
use crate::process;
use crate::workspace::Workspace;

/// The variable that names a folder with an unpacked CEF of the user's own.
const FOLDER_VARIABLE: &str = "MUMBA_CEF_DIR";

/// The version of the pinned Chromium.
pub(crate) fn chromium(workspace: &Workspace) -> Result<String> {
    Ok(Pin::read(&workspace.root.join("third_party/cef/pin.toml"))?.chromium)
}

/// Makes `third_party/cef/dist` point at a complete, checked CEF, and says where that is.
///
/// # Errors
///
/// When no source delivers, or one delivers something else than the pin says.
pub(crate) fn set_up(workspace: &Workspace) -> Result<PathBuf> {
    let pin = Pin::read(&workspace.root.join("third_party/cef/pin.toml"))?;
    let store = Store::new(workspace.cef_store());
    let folder = match env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        Some(folder) => existing::adopt(Path::new(&folder), &pin, PLATFORM, &store)?,
        None => from_sources(workspace, &pin, &store)?,
    };
    link(&workspace.cef_link(), &folder)?;
    Ok(folder)
}

/// Fetches CEF from the source of kind "archive", in an xtask that was built with the feature of that name.
pub(crate) fn fetch_archive(workspace: &Workspace) -> Result<()> {
    let pin = Pin::read(&workspace.root.join("third_party/cef/pin.toml"))?;
    let store = Store::new(workspace.cef_store());
    let source = pin
        .sources_for(PLATFORM)
        .into_iter()
        .find(|source| matches!(source, Source::Archive(_)))
        .with_context(|| format!("third_party/cef/pin.toml has no archive for {PLATFORM}"))?;
    match install(&pin, &source, &store) {
        Ok(_) => Ok(()),
        Err(FetchError::Unavailable(error) | FetchError::Refused(error)) => Err(error),
    }
}

fn from_sources(workspace: &Workspace, pin: &Pin, store: &Store) -> Result<PathBuf> {
    let sources = pin.sources_for(PLATFORM);
    if let Some(folder) = sources.iter().find_map(|source| store.ready(&source.key(pin))) {
        return Ok(folder);
    }
    eprintln!("Chromium {} (CEF {}) goes to {}", pin.chromium, pin.version, store.root().display());
    let mut failures = Vec::new();
    for source in &sources {
        let result = match source {
            Source::Archive(_) if !fetch::HAS_ARCHIVE => archive_by_child(workspace, pin, source, store),
            _ => install(pin, source, store),
        };
        match result {
            Ok(folder) => return Ok(folder),
            Err(FetchError::Refused(error)) => return Err(error),
            Err(FetchError::Unavailable(error)) => {
                eprintln!("warning: {error:#}");
                failures.push(format!("  - {error:#}"));
            }
        }
    }
    if failures.is_empty() {
        bail!(
            "third_party/cef/pin.toml has no source of Chromium for {PLATFORM}; unpack a CEF with API version {} and \
             name its folder in {FOLDER_VARIABLE}",
            pin.api_version
        );
    }
    bail!(
        "Chromium could not be fetched:\n{}\nCheck the network and run the command again, or unpack a CEF with API \
         version {} and name its folder in {FOLDER_VARIABLE}",
        failures.join("\n"),
        pin.api_version
    )
}

/// Fetches and unpacks one source, under the store's lock.
fn install(pin: &Pin, source: &Source, store: &Store) -> Result<PathBuf, FetchError> {
    let fetcher = fetch::fetcher(source)?;
    store.install(&source.key(pin), |downloads, folder| {
        let fetched = fetcher.fetch(downloads)?;
        fetch::check(&fetched.path, source.sha256())?;
        unpack::unpack(&fetched.path, folder).map_err(FetchError::Refused)?;
        unpack::write_archive_json(folder, &fetched.archive_name, fetched.sha1.as_deref())
            .map_err(FetchError::Refused)?;
        existing::check_files(folder).map_err(FetchError::Refused)?;
        Ok(())
    })
}

/// Has an xtask with the feature "archive" fetch that source: this one was built without, to be small.
fn archive_by_child(workspace: &Workspace, pin: &Pin, source: &Source, store: &Store) -> Result<PathBuf, FetchError> {
    let mut command = process::cargo(workspace);
    command.args(["run", "--quiet", "--package", "xtask", "--features", "archive", "--", "fetch-archive"]);
    eprintln!("Building the downloader of cef-rs…");
    run_child(&mut command).map_err(FetchError::Unavailable)?;
    store
        .ready(&source.key(pin))
        .with_context(|| format!("the archive was fetched, but is not in {}", store.root().display()))
        .map_err(FetchError::Refused)
}

fn run_child(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot start cargo")?;
    if !status.success() {
        bail!("the archive that cef-rs uses could not be fetched (see above)");
    }
    Ok(())
}

/// Replaces the link by one that points at `folder`, in one step.
fn link(link: &Path, folder: &Path) -> Result<()> {
    if fs::read_link(link).is_ok_and(|target| target == folder) {
        return Ok(());
    }
    if let Ok(metadata) = fs::symlink_metadata(link)
        && metadata.is_dir()
    {
        clear_left_by_build(link)?;
    }
    let fresh = link.with_extension(format!("new-{}", std::process::id()));
    let _ = fs::remove_file(&fresh);
    symlink(folder, &fresh).with_context(|| format!("cannot make the link {}", fresh.display()))?;
    fs::rename(&fresh, link).with_context(|| format!("cannot replace {}", link.display()))?;
    Ok(())
}

/// Removes the folder that cef-dll-sys makes in place of the link when somebody builds before the first set-up.
fn clear_left_by_build(folder: &Path) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let name = entry.with_context(|| format!("cannot read {}", folder.display()))?.file_name();
        if !name.to_string_lossy().starts_with(|first: char| first.is_ascii_digit()) {
            bail!(
                "{} is a folder, where set-up wants a link to Chromium: move it away, and name it in \
                 {FOLDER_VARIABLE} if it holds the CEF that you want",
                folder.display()
            );
        }
    }
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))
}
