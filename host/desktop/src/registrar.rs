//! Everything that an app has on the desktop: made with it, removed with it, and put right when the host starts.
//!
//! Each file is written by a rename, and each step leaves what is there valid, so a crash between two of them leaves at worst a
//! piece too much or too little, which [`Registrar::reconcile`] puts right.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use mumba_launcher::{app_of_link, link_name};

use crate::entry::{self, Entry};
use crate::icon::Kind;
use crate::{Autostart, DesktopFolders, Error, Result, Runtime, autostart, files, handler, launchers};

/// What a registrar works with.
#[derive(Clone, Debug)]
pub struct RegistrarOptions {
    /// The folder of Mumba's state.
    pub state: PathBuf,
    /// The desktop's folders.
    pub folders: DesktopFolders,
    /// Where the runtime is, for launchers.
    pub runtime: Runtime,
    /// The program `mumba-launcher` of the runtime.
    pub launcher: PathBuf,
}

/// An installed app, as the desktop is to know it.
#[derive(Clone, Debug, Default)]
pub struct AppEntry {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Its title, as the manifest has it.
    pub title: String,
    /// Its description, as the manifest has it.
    pub description: String,
    /// Its icon.
    pub icon: Option<IconFile>,
    /// It has a view, so that a person can open it: else it gets no place in the menu.
    pub has_view: bool,
}

/// A picture of a package.
#[derive(Clone, Debug)]
pub struct IconFile {
    /// Its path in the package.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl AppEntry {
    /// The title if it shows anything, else the name.
    pub(crate) fn shown_name(&self) -> &str {
        if self.title.chars().any(char::is_alphanumeric) { &self.title } else { &self.name }
    }
}

/// What an app has on the desktop now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registered {
    /// Its desktop entry.
    pub entry: Option<PathBuf>,
    /// Its launcher.
    pub launcher: Option<PathBuf>,
    /// Its icon in the theme.
    pub icon: Option<PathBuf>,
    /// Whether this Mumba opens `mumba://` links.
    pub handles_links: bool,
    /// What could not be done, for people.
    pub notices: Vec<String>,
}

/// Keeps the desktop and the installed apps in agreement. Any thread; its calls block on the disk.
#[derive(Debug)]
pub struct Registrar {
    options: RegistrarOptions,
    one_at_a_time: Mutex<()>,
}

/// The name of an app's desktop entry.
pub(crate) fn file_name(app_id: &str) -> String {
    format!("{}.desktop", link_name(app_id))
}

pub(crate) fn is_ours_or_free(options: &RegistrarOptions, path: &Path, app_id: &str) -> bool {
    path.symlink_metadata().is_err()
        || entry::owner(path).is_some_and(|owner| owner.app == app_id && owner.state == options.state)
}

fn check_id(app_id: &str) -> Result<()> {
    match app_of_link(&link_name(app_id)) {
        Some(_) => Ok(()),
        None => Err(Error::BadId(app_id.chars().take(80).collect())),
    }
}

impl Registrar {
    /// A registrar; it has done nothing yet.
    pub fn new(options: RegistrarOptions) -> Registrar {
        Registrar { options, one_at_a_time: Mutex::new(()) }
    }

    /// What it works with.
    pub fn options(&self) -> &RegistrarOptions {
        &self.options
    }

    fn lock(&self) -> MutexGuard<'_, ()> {
        // The files are the state; a panic left them as a crash would.
        self.one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives an app its place on the desktop, or brings it up to date. What fails is a notice; the rest is done.
    pub fn register(&self, app: &AppEntry) -> Registered {
        let _alone = self.lock();
        let mut registered = Registered::default();
        match launchers::prepare(&self.options) {
            Ok(()) => self.register_app(app, &mut registered),
            Err(error) => registered.notices.push(error.to_string()),
        }
        registered
    }

    /// Takes away what an app has on the desktop. What is not there is no error.
    ///
    /// # Errors
    /// The first that went wrong; the rest is done all the same.
    pub fn unregister(&self, app_id: &str) -> Result<()> {
        let _alone = self.lock();
        check_id(app_id)?;
        let removed = self.remove(app_id);
        let others = autostart::entries(&self.options, &self.options.folders.applications());
        let handler = if others.is_empty() { handler::unregister(&self.options) } else { Ok(()) };
        removed.and(handler)
    }

    /// Makes the desktop have these apps of this state and no others. Gives what could not be done, each with the app's name.
    pub fn reconcile(&self, apps: &[AppEntry]) -> Vec<String> {
        let _alone = self.lock();
        let options = &self.options;
        let mut notices = Vec::new();
        for folder in [
            options.folders.applications(),
            options.folders.autostart(),
            options.folders.config().to_owned(),
            launchers::folder(&options.state),
            launchers::icons(&options.state),
        ] {
            files::sweep(&folder);
        }
        let theme = options.folders.icon_theme();
        Kind::folders().for_each(|folder| files::sweep(&theme.join(folder)));
        for gone in self.known().into_iter().filter(|id| apps.iter().all(|app| app.id != *id)) {
            if let Err(error) = self.remove(&gone) {
                notices.push(error.to_string());
            }
        }
        if apps.iter().all(|app| !app.has_view)
            && let Err(error) = handler::unregister(options)
        {
            notices.push(error.to_string());
        }
        if !apps.is_empty()
            && let Err(error) = launchers::prepare(options)
        {
            notices.push(error.to_string());
            return notices;
        }
        for app in apps {
            let mut registered = Registered::default();
            self.register_app(app, &mut registered);
            notices.extend(registered.notices.into_iter().map(|notice| format!("{}: {notice}", app.name)));
        }
        notices
    }

    /// Has an app start with the user's session. The user has agreed to it.
    ///
    /// # Errors
    /// When the entry cannot be written, or somebody else's has its name.
    pub fn enable_autostart(&self, app: &AppEntry, what: Autostart) -> Result<PathBuf> {
        let _alone = self.lock();
        check_id(&app.id)?;
        launchers::prepare(&self.options)?;
        if what == Autostart::App {
            launchers::add(&self.options, &app.id)?;
        }
        autostart::enable(&self.options, app, what)
    }

    /// Has an app start no more with the user's session. One that did not is no error.
    ///
    /// # Errors
    /// When the entry cannot be removed.
    pub fn disable_autostart(&self, app_id: &str) -> Result<()> {
        let _alone = self.lock();
        check_id(app_id)?;
        autostart::disable(&self.options, app_id)
    }

    /// The apps of this state that have anything on the desktop.
    pub fn known(&self) -> Vec<String> {
        let options = &self.options;
        let mut ids = autostart::entries(options, &options.folders.applications());
        ids.extend(autostart::apps(options));
        ids.extend(launchers::apps(&options.state));
        ids.extend(launchers::icon_files(&options.state).into_iter().map(|(app, _)| app));
        ids.sort();
        ids.dedup();
        ids
    }

    /// The apps of this state that have a desktop entry.
    pub fn registered(&self) -> Vec<String> {
        autostart::entries(&self.options, &self.options.folders.applications())
    }

    fn register_app(&self, app: &AppEntry, registered: &mut Registered) {
        let mut done = |result: Result<PathBuf>| match result {
            Ok(path) => Some(path),
            Err(error) => {
                registered.notices.push(error.to_string());
                None
            }
        };
        if done(check_id(&app.id).map(|()| PathBuf::new())).is_none() {
            return;
        }
        if !app.has_view {
            // A release before may have had one. What starts with the session stays: a service may.
            if let Err(error) = self.remove_from_menu(&app.id) {
                registered.notices.push(error.to_string());
            }
            return;
        }
        let launcher = done(launchers::add(&self.options, &app.id));
        let icon = app.icon.as_ref().and_then(|icon| done(self.add_icon(&app.id, icon)));
        let entry = launcher.as_ref().and_then(|launcher| done(self.add_entry(app, launcher, icon.is_some())));
        if icon.is_none()
            && let Err(error) = self.remove_icons(&app.id, None)
        {
            registered.notices.push(error.to_string());
        }
        (registered.launcher, registered.icon, registered.entry) = (launcher, icon, entry);
        match handler::register(&self.options) {
            Ok(ours) => registered.handles_links = ours,
            Err(error) => registered.notices.push(error.to_string()),
        }
    }

    fn add_entry(&self, app: &AppEntry, launcher: &Path, has_icon: bool) -> Result<PathBuf> {
        let path = self.options.folders.applications().join(file_name(&app.id));
        if !is_ours_or_free(&self.options, &path, &app.id) {
            return Err(Error::NotOurs(path));
        }
        let id = link_name(&app.id);
        let first_line = app.description.lines().next().unwrap_or_default();
        let text = Entry {
            app: &app.id,
            state: &self.options.state,
            name: app.shown_name(),
            comment: first_line,
            program: launcher,
            arguments: &[],
            field_code: "%U",
            icon: if has_icon { &id } else { "application-x-executable" },
            keys: &[("Categories", "Utility;"), ("StartupNotify", "true"), ("StartupWMClass", &id)],
        };
        files::write(&path, text.text()?.as_bytes(), 0o644)?;
        Ok(path)
    }

    /// The picture goes into our state, and a link to it into the theme: by the link it is known for ours.
    fn add_icon(&self, app_id: &str, icon: &IconFile) -> Result<PathBuf> {
        let kind = Kind::of(&icon.name, &icon.bytes)?;
        let name = format!("{}.{}", link_name(app_id), kind.extension());
        let own = launchers::icons(&self.options.state).join(&name);
        let path = self.options.folders.icon_theme().join(kind.folder()).join(&name);
        if path.symlink_metadata().is_ok() && !self.is_own_icon(&path) {
            return Err(Error::NotOurs(path));
        }
        files::write(&own, &icon.bytes, 0o644)?;
        files::link(&path, &own)?;
        // Another release may have had another kind or size.
        self.remove_icons(app_id, Some((&own, &path)))?;
        Ok(path)
    }

    fn is_own_icon(&self, path: &Path) -> bool {
        fs::read_link(path).is_ok_and(|to| to.parent() == Some(&launchers::icons(&self.options.state)))
    }

    fn remove_icons(&self, app_id: &str, but: Option<(&Path, &Path)>) -> Result<()> {
        let (kept_file, kept_link) = but.unzip();
        let theme = self.options.folders.icon_theme();
        for folder in Kind::folders() {
            for extension in ["svg", "png"] {
                let path = theme.join(&folder).join(format!("{}.{extension}", link_name(app_id)));
                if Some(path.as_path()) != kept_link && self.is_own_icon(&path) {
                    files::remove(&path)?;
                }
            }
        }
        for (app, name) in launchers::icon_files(&self.options.state) {
            let file = launchers::icons(&self.options.state).join(name);
            if app == app_id && Some(file.as_path()) != kept_file {
                files::remove(&file)?;
            }
        }
        Ok(())
    }

    fn remove(&self, app_id: &str) -> Result<()> {
        let autostart = autostart::disable(&self.options, app_id);
        self.remove_from_menu(app_id).and(autostart)
    }

    /// What a person sees goes first, what it needs last.
    fn remove_from_menu(&self, app_id: &str) -> Result<()> {
        let path = self.options.folders.applications().join(file_name(app_id));
        let ours = path.symlink_metadata().is_ok() && is_ours_or_free(&self.options, &path, app_id);
        let entry = if ours { files::remove(&path) } else { Ok(()) };
        let icons = self.remove_icons(app_id, None);
        let launcher = files::remove(&launchers::of_app(&self.options.state, app_id));
        entry.and(icons).and(launcher)
    }
}

#[cfg(test)]
mod tests;
