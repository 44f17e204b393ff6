//! Limits of all processes of a service together, by cgroups of version 2.
//!
//! The host needs a cgroup that is its own to divide: the systemd unit that it runs as, if that has `Delegate=yes`, else a scope that it
//! asks the user's systemd for ([`super::scope`]). There it moves itself into `host`, since a cgroup with limits below has no processes of its
//! own, and makes one for each service, which the service's guardian enters before anything else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Limits;

/// What limits need.
const CONTROLLERS: [&str; 3] = ["memory", "pids", "cpu"];

/// For processes of the host itself.
const OWN: &str = "host";

/// A missing thing, and what to do about it.
pub(crate) type Missing = (String, String);

/// A cgroup that the host divides among services.
#[derive(Clone, Debug)]
pub(crate) struct Cgroups {
    folder: PathBuf,
}

impl Cgroups {
    /// Takes the cgroup that this process is in, which must have been delegated to it and hold nobody else's processes.
    pub(crate) fn of_this_process() -> Result<Cgroups, Missing> {
        let folder = own_folder()?;
        let remedy = || "run the host as a systemd unit with Delegate=yes, or within a session of systemd".to_owned();
        if !is_delegated(&folder) {
            return Err((format!("the cgroup {} is not the host's own", folder.display()), remedy()));
        }
        check_controllers(&folder)?;
        Cgroups::at(folder).map_err(|error| (format!("the cgroup of the host cannot be divided: {error}"), remedy()))
    }

    /// Moves what is in the cgroup out of the way and switches limits on.
    fn at(folder: PathBuf) -> io::Result<Cgroups> {
        let own = folder.join(OWN);
        make_folder(&own)?;
        // Whoever starts a process meanwhile starts it where it is itself, so a few rounds reach all.
        for _ in 0..10 {
            let processes = fs::read_to_string(folder.join("cgroup.procs"))?;
            if processes.is_empty() {
                break;
            }
            for process in processes.lines() {
                // It may have ended.
                let _ = fs::write(own.join("cgroup.procs"), process);
            }
        }
        let switched_on = CONTROLLERS.map(|name| format!("+{name}")).join(" ");
        fs::write(folder.join("cgroup.subtree_control"), switched_on)?;
        Ok(Cgroups { folder })
    }

    /// Makes the cgroup of an app's service, with its limits.
    pub(crate) fn make(&self, app_id: &str, limits: &Limits) -> io::Result<AppCgroup> {
        let cgroup = AppCgroup { folder: self.folder.join(format!("app-{app_id}")) };
        make_folder(&cgroup.folder)?;
        for (file, value) in [
            ("memory.max", limits.memory_bytes.to_string()),
            ("memory.oom.group", "1".to_owned()),
            ("pids.max", limits.processes.to_string()),
            ("cpu.weight", limits.cpu_weight.to_string()),
        ] {
            let path = cgroup.folder.join(file);
            fs::write(&path, value).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        }
        // Not every kernel counts swap; without this a service would have its memory limit twice.
        let _ = fs::write(cgroup.folder.join("memory.swap.max"), "0");
        Ok(cgroup)
    }
}

/// The cgroup of one service. Dropping it kills what is left in it and removes it.
#[derive(Debug)]
pub(crate) struct AppCgroup {
    folder: PathBuf,
}

impl AppCgroup {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for AppCgroup {
    fn drop(&mut self) {
        // The guardian has ended everything by now. One that is not empty yet is used again at the next start.
        let _ = fs::write(self.folder.join("cgroup.kill"), "1");
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Whether limits can be had, without making any; says how.
pub(crate) fn examine() -> Result<String, Missing> {
    let folder = own_folder()?;
    if is_delegated(&folder) {
        check_controllers(&folder)?;
        return Ok("the host's own cgroup".to_owned());
    }
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
    if runtime.join("systemd/private").exists() {
        let uid = rustix::process::geteuid().as_raw();
        let manager = mount_point()?.join(format!("user.slice/user-{uid}.slice/user@{uid}.service"));
        check_controllers(&manager)?;
        return Ok("a scope of the user's systemd".to_owned());
    }
    Err((
        "no cgroup is delegated to the user: the user's systemd does not run".to_owned(),
        "log in through a session of systemd (loginctl enable-linger), or run the host as a unit with Delegate=yes"
            .to_owned(),
    ))
}

fn check_controllers(folder: &Path) -> Result<(), Missing> {
    let found = fs::read_to_string(folder.join("cgroup.controllers")).unwrap_or_default();
    let lacking: Vec<_> =
        CONTROLLERS.into_iter().filter(|name| !found.split_whitespace().any(|found| found == *name)).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    Err((
        format!("the cgroup {} has no controllers for {}", folder.display(), lacking.join(", ")),
        "have systemd delegate them (Delegate=memory pids cpu for user@.service), and boot with systemd.unified_cgroup_hierarchy=1".to_owned(),
    ))
}

/// Ours to divide: we may make folders in it, and it says so or holds nothing but us and what we started.
fn is_delegated(folder: &Path) -> bool {
    let writable = |path: &Path| rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok();
    // At the root of the hierarchy everybody's processes are.
    if folder.file_name().is_none() || !writable(folder) || !writable(&folder.join("cgroup.procs")) {
        return false;
    }
    let own = std::process::id();
    let processes = fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default();
    !processes.is_empty() && processes.lines().filter_map(|line| line.parse().ok()).all(|pid| descends_from(pid, own))
}

/// Whether a process is another or was started by it, by whatever way.
fn descends_from(mut pid: u32, ancestor: u32) -> bool {
    for _ in 0..64 {
        if pid == ancestor {
            return true;
        }
        match crate::guardian::parent(pid) {
            Some(parent) if parent > 1 => pid = parent,
            _ => return false,
        }
    }
    false
}

/// The cgroup of this process.
fn own_folder() -> Result<PathBuf, Missing> {
    let text = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let path = text.lines().find_map(|line| line.strip_prefix("0::"));
    let path = path.ok_or_else(no_cgroups)?;
    Ok(mount_point()?.join(path.trim_start_matches('/')))
}

/// Where cgroups of version 2 are.
fn mount_point() -> Result<PathBuf, Missing> {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    mounts
        .lines()
        .find_map(|line| {
            let mut fields = line.split(' ').skip(1);
            let path = fields.next()?;
            (fields.next()? == "cgroup2").then(|| PathBuf::from(path))
        })
        .ok_or_else(no_cgroups)
}

fn no_cgroups() -> Missing {
    ("there are no cgroups of version 2".to_owned(), "boot with systemd.unified_cgroup_hierarchy=1".to_owned())
}

fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result.map_err(|error| io::Error::other(format!("{}: {error}", folder.display()))),
    }
}
