//! Tries which layers this machine has, with a program that is confined as a service is: versions and settings say too little.
//!
//! Prints a line for each: its name, `ok` or `missing`, what was found and what to do, with tabs between them.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use mumba_services::guardian::{Restrictions, Sockets, bubblewrap, smallest_sandbox};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketType};

use crate::{NAME, SELF, confine, seccomp};

/// The namespaces that a service gets.
const NAMESPACES: [&str; 6] = ["user", "mnt", "pid", "ipc", "uts", "net"];

/// `probe`
pub(crate) fn run() -> Result<(), String> {
    let outside: Vec<OsString> = NAMESPACES.iter().map(|name| namespace(name)).collect();
    match inside(&outside) {
        Ok(text) => print!("{text}"),
        Err((detail, remedy)) => {
            line("namespaces", false, &detail, &remedy);
            // The others do not need it.
            let output = Command::new(SELF).arg0(NAME).arg("probe-inside").stdin(Stdio::null()).output();
            let output = output.map_err(|error| format!("cannot start itself: {error}"))?;
            print!("{}", String::from_utf8_lossy(&output.stdout));
        }
    }
    Ok(())
}

/// What the program in the namespaces printed, or why there are none and what to do.
fn inside(outside: &[OsString]) -> Result<String, (String, String)> {
    let install = "install bubblewrap (Debian and Ubuntu: sudo apt install bubblewrap)".to_owned();
    let Some(program) = bubblewrap() else { return Err(("the program bwrap is not installed".to_owned(), install)) };
    let own = std::env::current_exe().map_err(|error| (format!("it does not find itself: {error}"), String::new()))?;
    let mut command = Command::new(&program);
    command.args(smallest_sandbox(&own)).arg("probe-inside").args(outside).env_clear().stdin(Stdio::null());
    let output =
        command.output().map_err(|error| (format!("{} cannot be run: {error}", program.display()), install))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().replace(['\n', '\t'], " ");
    let (why, remedy) = Settings::of_this_machine().explain();
    Err((format!("{} failed: {said} ({why})", program.display()), remedy.to_owned()))
}

/// `probe-inside [<namespace outside>]…`
pub(crate) fn run_inside(outside: &[OsString]) -> Result<(), String> {
    let same: Vec<_> = NAMESPACES.iter().zip(outside).filter(|(name, outside)| namespace(name) == **outside).collect();
    if !outside.is_empty() {
        match same.first() {
            None => line("namespaces", true, "user, mount, pid, ipc, uts and network, by bubblewrap", ""),
            Some((name, _)) => {
                line("namespaces", false, &format!("bubblewrap makes no {name} namespace"), "update bubblewrap")
            }
        }
    }
    landlock();
    filter();
    Ok(())
}

fn landlock() {
    let enable = "use a kernel of 5.13 or newer with Landlock in CONFIG_LSM, or start it with lsm=landlock,…";
    let Some(version) = (1..=confine::NEWEST_LANDLOCK).rev().find(|version| confine::has_landlock(*version)) else {
        return line("landlock", false, "the kernel has none, or has it switched off", enable);
    };
    let only_proc =
        Restrictions { landlock: version, readable: vec![PathBuf::from("/proc")], ..Restrictions::default() };
    let applied = rustix::thread::set_no_new_privs(true).map_err(|error| error.to_string());
    let applied = applied.and_then(|()| confine::landlock(&only_proc).map_err(|error| error.to_string()));
    let refused = File::open("/usr").is_err_and(|error| error.kind() == ErrorKind::PermissionDenied);
    match applied {
        Ok(()) if refused => {
            let newer = if version == confine::NEWEST_LANDLOCK { " or newer" } else { "" };
            line("landlock", true, &format!("version {version}{newer} of its interface"), "");
            line("landlock-version", true, &version.to_string(), "");
        }
        Ok(()) => line("landlock", false, "the kernel accepts its rules and does not follow them", enable),
        Err(error) => line("landlock", false, &format!("the kernel refuses its rules: {error}"), enable),
    }
}

fn filter() {
    let remedy = "use a kernel with CONFIG_SECCOMP_FILTER; in a container, allow seccomp";
    if let Err(error) = seccomp::apply(Sockets::Own, false) {
        return line("seccomp", false, &format!("the kernel refuses the filter: {error}"), remedy);
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mode = status.lines().find_map(|line| line.strip_prefix("Seccomp:")).map(str::trim);
    let refused = rustix::net::socket(AddressFamily::VSOCK, SocketType::STREAM, None).err() == Some(Errno::PERM);
    if mode == Some("2") && refused {
        line("seccomp", true, "a filter of system calls", "");
    } else {
        line("seccomp", false, "the kernel accepts the filter and does not follow it", remedy);
    }
}

fn line(name: &str, good: bool, detail: &str, remedy: &str) {
    println!("{name}\t{}\t{detail}\t{remedy}", if good { "ok" } else { "missing" });
}

fn namespace(name: &str) -> OsString {
    fs::read_link(format!("/proc/self/ns/{name}")).unwrap_or_default().into_os_string()
}

/// What the kernel says about user namespaces.
#[derive(Clone, Copy, Debug, Default)]
struct Settings {
    /// kernel.unprivileged_userns_clone, on Debian's kernels
    clone: Option<u64>,
    /// kernel.apparmor_restrict_unprivileged_userns, on Ubuntu's
    apparmor: Option<u64>,
    /// user.max_user_namespaces
    max: Option<u64>,
}

impl Settings {
    fn of_this_machine() -> Settings {
        let read = |path: &str| fs::read_to_string(path).ok()?.trim().parse().ok();
        Settings {
            clone: read("/proc/sys/kernel/unprivileged_userns_clone"),
            apparmor: read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"),
            max: read("/proc/sys/user/max_user_namespaces"),
        }
    }

    /// Why namespaces do not work, and what to do.
    fn explain(self) -> (&'static str, &'static str) {
        if self.clone == Some(0) {
            return (
                "the kernel refuses user namespaces to normal users",
                "sudo sysctl -w kernel.unprivileged_userns_clone=1",
            );
        }
        if self.max == Some(0) {
            return ("the kernel allows no user namespaces", "sudo sysctl -w user.max_user_namespaces=15000");
        }
        if self.apparmor.is_some_and(|value| value != 0) {
            return (
                "AppArmor restricts user namespaces",
                "give bwrap an AppArmor profile that allows them (Ubuntu's package apparmor-profiles has bwrap-userns-restrict), \
                 or: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
            );
        }
        (
            "the kernel or a container forbids it",
            "in a container, allow it to make user namespaces and to mount /proc (docker run --security-opt seccomp=unconfined \
             --security-opt systempaths=unconfined)",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_that_forbids_namespaces_is_named() {
        let remedy = |settings: Settings| settings.explain().1;
        assert!(remedy(Settings { clone: Some(0), ..Settings::default() }).contains("unprivileged_userns_clone=1"));
        assert!(remedy(Settings { max: Some(0), ..Settings::default() }).contains("max_user_namespaces"));
        assert!(remedy(Settings { clone: Some(1), apparmor: Some(1), max: Some(9) }).contains("AppArmor"));
        assert!(remedy(Settings { max: Some(9), ..Settings::default() }).contains("container"));
    }
}
