//! What starts with the user's session (Desktop Application Autostart Specification).
//!
//! Whether an app may is not decided here: who calls has the user's word.

use std::path::PathBuf;

use mumba_launcher::app_of_link;

use crate::entry::{self, Entry};
use crate::registrar::{AppEntry, RegistrarOptions, file_name, is_ours_or_free};
use crate::{Error, Result, files, launchers};

/// What of an app starts with the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autostart {
    /// Its service, in the background.
    Service,
    /// The app, as if its user had opened it.
    App,
}

/// Has the app start with the session.
pub(crate) fn enable(options: &RegistrarOptions, app: &AppEntry, what: Autostart) -> Result<PathBuf> {
    let path = options.folders.autostart().join(file_name(&app.id));
    if !is_ours_or_free(options, &path, &app.id) {
        return Err(Error::NotOurs(path));
    }
    let (program, arguments) = match what {
        Autostart::Service => (launchers::program(&options.state), vec!["start", app.id.as_str()]),
        Autostart::App => (launchers::of_app(&options.state, &app.id), Vec::new()),
    };
    let text = Entry {
        app: &app.id,
        state: &options.state,
        name: app.shown_name(),
        comment: "",
        program: &program,
        arguments: &arguments,
        field_code: "",
        icon: "",
        keys: &[],
    };
    files::write(&path, text.text()?.as_bytes(), 0o644)?;
    Ok(path)
}

/// Has the app start no more with the session, if it did.
pub(crate) fn disable(options: &RegistrarOptions, app_id: &str) -> Result<()> {
    let path = options.folders.autostart().join(file_name(app_id));
    if path.symlink_metadata().is_ok() && is_ours_or_free(options, &path, app_id) {
        files::remove(&path)
    } else {
        Ok(())
    }
}

/// The apps of this state that start with the session.
pub(crate) fn apps(options: &RegistrarOptions) -> Vec<String> {
    entries(options, &options.folders.autostart())
}

/// The apps of this state that have an entry in a folder.
pub(crate) fn entries(options: &RegistrarOptions, folder: &std::path::Path) -> Vec<String> {
    let names = files::names(folder);
    let ours = |name: &String| {
        let app = app_of_link(name.strip_suffix(".desktop")?)?;
        let owner = entry::owner(&folder.join(name))?;
        (owner.app == app && owner.state == options.state).then(|| app.to_owned())
    };
    names.iter().filter_map(ours).collect()
}
