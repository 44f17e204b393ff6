//! Apps on the desktop: the folders that it reads, what lies there, and the units of systemd.

use std::path::{Path, PathBuf};

use mumba_desktop::entry::{self, Owner};
use mumba_desktop::{DesktopFolders, HANDLER_NAME, Runtime};
use mumba_home::Home;
use mumba_launcher::{FOLDER_NAME, PROGRAM_NAME, app_of_link, link_name};

use super::Check;
use crate::commands::unit;

/// Where the desktop looks.
pub(super) fn folders(folders: &mumba_desktop::Result<Option<DesktopFolders>>) -> Check {
    let (name, title) = ("desktop-folders", "Desktop folders");
    let folders = match folders {
        Ok(Some(folders)) => folders,
        Ok(None) => return Check::ok(name, title, "left alone: this Mumba stands beside the user's own"),
        Err(error) => return Check::warning(name, title, error.to_string(), "correct or unset MUMBA_DESKTOP_DIR"),
    };
    let detail = format!("'{}' and '{}'", folders.data().display(), folders.config().display());
    for folder in [folders.data(), folders.config()] {
        let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("/"));
        if rustix::fs::access(there, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_err() {
            let detail = format!("'{}' cannot be written: apps get no place on the desktop", there.display());
            return Check::warning(
                name,
                title,
                detail,
                "have that folder given to you, or set XDG_DATA_HOME and XDG_CONFIG_HOME",
            );
        }
    }
    Check::ok(name, title, detail)
}

/// Entries and launchers of apps: each needs the other.
pub(super) fn entries(home: &Home, folders: &DesktopFolders) -> Check {
    let (name, title) = ("desktop-entries", "Apps on the desktop");
    let launchers = home.state().join(FOLDER_NAME);
    let registered = registered(home, folders);
    let lost: Vec<&str> = registered
        .iter()
        .filter(|id| !launchers.join(link_name(id)).is_file())
        .map(|id| id.get(..8).unwrap_or(id))
        .collect();
    if !lost.is_empty() {
        let detail = format!("without a launcher: {}", lost.join(", "));
        return Check::warning(name, title, detail, "`mumba host stop`, then `mumba host start` makes what is missing");
    }
    if registered.is_empty() {
        return Check::ok(name, title, "none yet; an app with a view gets an entry when it is installed");
    }
    Check::ok(name, title, format!("{} with entry and launcher", registered.len()))
}

/// The apps of this Mumba that have an entry.
fn registered(home: &Home, folders: &DesktopFolders) -> Vec<String> {
    let names = std::fs::read_dir(folders.applications()).into_iter().flatten().flatten();
    let ours = |path: PathBuf| {
        let app = app_of_link(path.file_name()?.to_str()?.strip_suffix(".desktop")?)?.to_owned();
        (entry::owner(&path)? == Owner { app: app.clone(), state: home.state().to_owned() }).then_some(app)
    };
    names.filter_map(|entry| ours(entry.path())).collect()
}

/// What launchers start.
pub(super) fn launcher(home: &Home) -> Check {
    let (name, title) = ("launcher", "Launcher");
    let folder = home.state().join(FOLDER_NAME);
    let program = folder.join(PROGRAM_NAME);
    if !program.exists() {
        return Check::ok(name, title, "not there yet; the first app on the desktop brings it");
    }
    let remedy = "`mumba host stop`, then `mumba host start` writes it anew";
    match Runtime::read(&folder) {
        Ok(Some(runtime)) if runtime.mumba.is_file() => {
            Check::ok(name, title, format!("there, and starts '{}'", runtime.mumba.display()))
        }
        Ok(Some(runtime)) => {
            let detail = format!("it looks for '{}', which is gone", runtime.mumba.display());
            Check::warning(name, title, detail, remedy)
        }
        Ok(None) => Check::warning(name, title, "it does not know where Mumba is", remedy),
        Err(error) => Check::warning(name, title, format!("'{}' cannot be read: {error}", folder.display()), remedy),
    }
}

/// Who opens `mumba://` links.
pub(super) fn links(home: &Home, folders: &DesktopFolders) -> Check {
    let (name, title) = ("links", "mumba:// links");
    let path = folders.applications().join(HANDLER_NAME);
    match entry::owner(&path) {
        Some(owner) if owner.state == home.state() => {
            Check::ok(name, title, "opened by this Mumba, unless another program was chosen")
        }
        Some(owner) => Check::ok(name, title, format!("opened by the Mumba of '{}'", owner.state.display())),
        None if path.exists() => {
            let detail = format!("'{}' was written by somebody else", path.display());
            Check::warning(name, title, detail, "move it away to have links opened by this Mumba")
        }
        None => Check::ok(name, title, "opened by nothing yet; the first app on the desktop brings that"),
    }
}

/// Whether systemd starts the host.
pub(super) fn units(folders: &DesktopFolders) -> Check {
    let (name, title) = ("systemd", "systemd units");
    let folder = folders.systemd_units();
    let there: Vec<bool> = unit::NAMES.iter().map(|name| folder.join(name).exists()).collect();
    if there.iter().all(|there| !there) {
        return Check::ok(name, title, "none; not needed, whoever needs the host starts it");
    }
    if there.contains(&false) {
        let detail = format!("only one of mumba.service and mumba.socket is in '{}'", folder.display());
        return Check::warning(name, title, detail, "`mumba host unit --install` writes both");
    }
    let program = std::fs::read_to_string(folder.join(unit::NAMES[0])).ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("ExecStart=\""))?;
        Some(line.split_once('"')?.0.replace("%%", "%").replace("$$", "$"))
    });
    match program {
        Some(program) if !Path::new(&program).is_file() => {
            let detail = format!("mumba.service starts '{program}', which is gone");
            Check::warning(name, title, detail, "`mumba host unit --install` writes it anew")
        }
        _ => {
            let enabled = folder.join("sockets.target.wants").join(unit::NAMES[1]).symlink_metadata().is_ok();
            let detail = if enabled { "there, and enabled" } else { "there, not enabled" };
            Check::ok(name, title, detail)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Status;
    use super::*;

    fn place() -> (tempfile::TempDir, Home, DesktopFolders) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().join("home")).unwrap();
        let folders = DesktopFolders::below(&folder.path().join("desktop"));
        (folder, home, folders)
    }

    #[test]
    fn a_new_machine_has_nothing_wrong() {
        let (_folder, home, desktop) = place();
        let checks = [
            folders(&Ok(Some(desktop.clone()))),
            entries(&home, &desktop),
            launcher(&home),
            links(&home, &desktop),
            units(&desktop),
        ];
        assert!(checks.iter().all(|check| check.status == Status::Ok), "{checks:?}");
        assert!(folders(&Ok(None)).detail.contains("left alone"));
    }

    #[test]
    fn an_entry_without_its_launcher_and_a_runtime_that_moved_are_told() {
        let (_folder, home, desktop) = place();
        let id = "y".repeat(52);
        let path = desktop.applications().join(format!("{}.desktop", link_name(&id)));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = format!("[Desktop Entry]\nX-Mumba-App={id}\nX-Mumba-State={}\n", home.state().display());
        std::fs::write(&path, text).unwrap();
        let check = entries(&home, &desktop);
        assert_eq!((check.status, check.detail.as_str()), (Status::Warning, "without a launcher: yyyyyyyy"));

        let launchers = home.state().join(FOLDER_NAME);
        std::fs::create_dir_all(&launchers).unwrap();
        std::fs::write(launchers.join(link_name(&id)), "").unwrap();
        assert!(entries(&home, &desktop).detail.starts_with("1 with"));
        std::fs::write(launchers.join(PROGRAM_NAME), "").unwrap();
        std::fs::write(launchers.join("runtime"), "mumba=/nonexistent/mumba\n").unwrap();
        assert!(launcher(&home).detail.contains("/nonexistent/mumba"));

        std::fs::write(desktop.applications().join(HANDLER_NAME), "[Desktop Entry]\nName=x\n").unwrap();
        assert_eq!(links(&home, &desktop).status, Status::Warning);
    }

    #[test]
    fn half_of_the_units_or_a_program_that_is_gone_is_told() {
        let (_folder, _home, desktop) = place();
        std::fs::create_dir_all(desktop.systemd_units()).unwrap();
        std::fs::write(
            desktop.systemd_units().join("mumba.service"),
            "[Service]\nExecStart=\"/nonexistent/mumba-host\"\n",
        )
        .unwrap();
        assert!(units(&desktop).detail.contains("only one"));
        std::fs::write(desktop.systemd_units().join("mumba.socket"), "").unwrap();
        assert!(units(&desktop).detail.contains("/nonexistent/mumba-host"));
    }
}
