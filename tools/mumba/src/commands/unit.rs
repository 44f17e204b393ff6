//! `mumba host unit`: units of systemd, with which a connection to the host's socket starts the host.

use std::path::{Path, PathBuf};

use mumba_desktop::DesktopFolders;
use mumba_home::Home;
use serde_json::json;

use crate::cli::HostUnitArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;

/// The first line of what we write: nothing else is overwritten or removed.
const MARK: &str = "# Written by `mumba host unit --install`; `mumba host unit --remove` removes it.\n";

pub(crate) const NAMES: [&str; 2] = ["mumba.service", "mumba.socket"];

pub(crate) fn run(args: &HostUnitArgs, context: &Context) -> Result<Exit> {
    if args.remove {
        return remove(context);
    }
    let home = context.home()?;
    let host = mumba_client::find_host()?;
    let units = units(&home, &host, std::env::var_os("XDG_RUNTIME_DIR").as_deref().map(Path::new))?;
    if args.print {
        return print(&units, context);
    }
    install(&units, context)
}

/// Where the user's units are, if they are ours to write.
pub(crate) fn folder() -> Result<PathBuf> {
    let folders = DesktopFolders::from_env().map_err(|error| Error::usage(error.to_string()))?;
    folders.map(|folders| folders.systemd_units()).ok_or_else(|| {
        Error::usage(
            "this Mumba leaves the user's folders alone (MUMBA_HOME or MUMBA_DESKTOP_DIR=none is set): unset it, name another \
             place with MUMBA_DESKTOP_DIR, or use --print",
        )
    })
}

/// The two units, in the order of [`NAMES`].
fn units(home: &Home, host: &Path, runtime_folder: Option<&Path>) -> Result<[String; 2]> {
    let socket = home.host_socket();
    // The usual place is written so that it fits every user.
    let usual = runtime_folder.filter(|folder| socket == folder.join("mumba/host.sock"));
    let socket = if usual.is_some() { "%t/mumba/host.sock".to_owned() } else { plain(&socket)? };
    let environment = match home.root() {
        Some(root) => format!("Environment=\"MUMBA_HOME={}\"\n", quoted(root)?),
        None => String::new(),
    };
    let service = format!(
        "[Unit]\nDescription=Mumba, the host of the user's apps\nRequires=mumba.socket\nAfter=mumba.socket \
         graphical-session-pre.target\n\n[Service]\nType=notify\n{environment}ExecStart=\"{}\"\nTimeoutStartSec=60\n\
         TimeoutStopSec=90\nKillMode=mixed\n\n[Install]\nAlso=mumba.socket\n",
        quoted(host)?
    );
    let socket = format!(
        "[Unit]\nDescription=The socket of Mumba's host\n\n[Socket]\nListenStream={socket}\nSocketMode=0600\n\
         DirectoryMode=0700\n\n[Install]\nWantedBy=sockets.target\n"
    );
    Ok([service, socket])
}

/// A path as the value of a setting, in which `%` begins a specifier.
fn plain(path: &Path) -> Result<String> {
    let usable = path.to_str().filter(|text| !text.chars().any(char::is_control));
    let text = usable.ok_or_else(|| {
        Error::usage(format!("the path '{}' cannot stand in a unit: it is not plain UTF-8", path.display()))
    })?;
    Ok(text.replace('%', "%%"))
}

/// A path between double quotes on a command line, in which `$` begins a variable.
fn quoted(path: &Path) -> Result<String> {
    Ok(plain(path)?.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "$$"))
}

fn print(units: &[String; 2], context: &Context) -> Result<Exit> {
    if context.output.is_json() {
        let units: Vec<_> =
            NAMES.iter().zip(units).map(|(name, text)| json!({"path": name, "content": text})).collect();
        context.output.json(&json!({"units": units}))?;
        return Ok(Exit::Success);
    }
    for (name, text) in NAMES.iter().zip(units) {
        context.output.line(format_args!("# {name}\n{text}"))?;
    }
    Ok(Exit::Success)
}

fn install(units: &[String; 2], context: &Context) -> Result<Exit> {
    let folder = folder()?;
    let failed = |error: std::io::Error| Error::file(format!("cannot write to '{}'", folder.display()), &error);
    let paths = NAMES.map(|name| folder.join(name));
    for path in &paths {
        if path.symlink_metadata().is_ok() && !is_ours(path) {
            let message = format!("'{}' is there and was written by somebody else: move it away first", path.display());
            return Err(Error::new(Exit::Conflict, "ALREADY_EXISTS", message));
        }
    }
    std::fs::create_dir_all(&folder).map_err(failed)?;
    for (path, text) in paths.iter().zip(units) {
        std::fs::write(path, format!("{MARK}{text}")).map_err(failed)?;
    }
    if context.output.is_json() {
        let units: Vec<_> =
            paths.iter().zip(units).map(|(path, text)| json!({"path": path, "content": text})).collect();
        context.output.json(&json!({"units": units}))?;
        return Ok(Exit::Success);
    }
    for path in &paths {
        context.output.line(path.display())?;
    }
    context.output.note(
        "To have systemd start the host when it is needed:\n  mumba host stop\n  systemctl --user daemon-reload\n  systemctl \
         --user enable --now mumba.socket",
    );
    Ok(Exit::Success)
}

fn remove(context: &Context) -> Result<Exit> {
    let folder = folder()?;
    let ours: Vec<PathBuf> = NAMES.map(|name| folder.join(name)).into_iter().filter(|path| is_ours(path)).collect();
    for path in &ours {
        std::fs::remove_file(path)
            .map_err(|error| Error::file(format!("cannot remove '{}'", path.display()), &error))?;
    }
    if context.output.is_json() {
        context.output.json(&json!({"removed": ours}))?;
        return Ok(Exit::Success);
    }
    if ours.is_empty() {
        context.output.line("No unit of ours is there")?;
    }
    for path in &ours {
        context.output.line(format_args!("Removed {}", path.display()))?;
    }
    if !ours.is_empty() {
        context.output.note(
            "To have systemd forget them:\n  systemctl --user disable --now mumba.socket\n  systemctl --user daemon-reload",
        );
    }
    Ok(Exit::Success)
}

/// Whether a unit was written by [`install`].
pub(crate) fn is_ours(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
        && std::fs::read_to_string(path).is_ok_and(|text| text.starts_with(MARK))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use mumba_home::Environment;

    use super::*;

    #[test]
    fn the_usual_place_fits_every_user_and_another_is_written_out() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().join("my 100% \"home\"")).unwrap();
        let [service, socket] = units(&home, Path::new("/opt/a b/$x/mumba-host"), None).unwrap();
        assert!(service.contains("ExecStart=\"/opt/a b/$$x/mumba-host\""), "{service}");
        assert!(service.contains("my 100%% \\\"home\\\"\""), "{service}");
        assert!(socket.contains("my 100%% \"home\"/run/host.sock") || socket.contains("/tmp/mumba-"), "{socket}");
        // Where a session has its runtime folder, the socket is named by the specifier for it.
        let runtime = folder.path();
        let usual = Home::from_environment(&Environment {
            mumba_home: None,
            home: Some(folder.path().into()),
            xdg_runtime_dir: Some(runtime.into()),
            ..Environment::of_this_process()
        });
        let [service, socket] = units(&usual.unwrap(), Path::new("/x"), Some(runtime)).unwrap();
        assert!(socket.contains("ListenStream=%t/mumba/host.sock\n") && !service.contains("Environment"), "{socket}");
        assert!(units(&home, Path::new("/opt/a\nb"), None).is_err());
    }

    /// The judge of units is systemd itself.
    #[test]
    fn systemd_finds_nothing_wrong_with_the_units() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().join("h %x")).unwrap();
        let program = folder.path().join("a b%");
        std::os::unix::fs::symlink("/bin/true", &program).unwrap();
        let units = units(&home, &program, None).unwrap();
        for (name, text) in NAMES.iter().zip(&units) {
            std::fs::write(folder.path().join(name), format!("{MARK}{text}")).unwrap();
        }
        let mut command = Command::new("systemd-analyze");
        command.args(["verify", "--user", "--man=no", "mumba.service", "mumba.socket"]).current_dir(folder.path());
        command.env("XDG_RUNTIME_DIR", folder.path()).env("HOME", folder.path());
        let checked = command.output().expect("systemd is installed (`cargo xtask setup --for test`)");
        let said = format!("{}{}", String::from_utf8_lossy(&checked.stdout), String::from_utf8_lossy(&checked.stderr));
        assert!(checked.status.success() && !said.contains("mumba."), "{said}");
    }
}
