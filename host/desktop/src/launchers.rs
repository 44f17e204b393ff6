//! The programs that start apps: one copy of `mumba-launcher` in Mumba's state, a record of where the runtime is, and a link
//! for each app.

use std::fs;
use std::path::{Path, PathBuf};

use mumba_launcher::{FOLDER_NAME, PROGRAM_NAME, RECORD_NAME, app_of_link, link_name};

use crate::error::RecordError;
use crate::registrar::RegistrarOptions;
use crate::{Error, Result, files};

/// The folder of launchers in a folder of state.
pub(crate) fn folder(state: &Path) -> PathBuf {
    state.join(FOLDER_NAME)
}

/// The program in it.
pub(crate) fn program(state: &Path) -> PathBuf {
    folder(state).join(PROGRAM_NAME)
}

/// The launcher of an app.
pub(crate) fn of_app(state: &Path, app_id: &str) -> PathBuf {
    folder(state).join(link_name(app_id))
}

/// The icons of apps.
pub(crate) fn icons(state: &Path) -> PathBuf {
    folder(state).join("icons")
}

/// Makes the program and the record be those of the runtime that runs.
pub(crate) fn prepare(options: &RegistrarOptions) -> Result<()> {
    let source = &options.launcher;
    let content = fs::read(source).map_err(|error| Error::io(source, "read", error))?;
    files::write(&program(&options.state), &content, 0o755)?;
    let record = options.runtime.encode().map_err(|error| Error::Record(RecordError(error)))?;
    files::write(&folder(&options.state).join(RECORD_NAME), &record, 0o644)?;
    Ok(())
}

/// Makes an app's launcher.
pub(crate) fn add(options: &RegistrarOptions, app_id: &str) -> Result<PathBuf> {
    let path = of_app(&options.state, app_id);
    files::link(&path, Path::new(PROGRAM_NAME))?;
    Ok(path)
}

/// The apps that have a launcher.
pub(crate) fn apps(state: &Path) -> Vec<String> {
    files::names(&folder(state)).iter().filter_map(|name| app_of_link(name)).map(str::to_owned).collect()
}

/// The apps that have an icon, with its file name.
pub(crate) fn icon_files(state: &Path) -> Vec<(String, String)> {
    let app = |name: &str| app_of_link(name.rsplit_once('.')?.0).map(str::to_owned);
    files::names(&icons(state)).into_iter().filter_map(|name| Some((app(&name)?, name))).collect()
}
