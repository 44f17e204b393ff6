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
const NEEDED: [&str; 2] = ["memory", "pids"];

/// What is used beside these where it is there.
const WELCOME: &str = "cpu";

/// For processes of the host itself.
const OWN: &str = "host";

/// A missing thing, and what to do about it.
pub(crate) type Missing = (String, String);

/// A cgroup that the host divides among services.
#[derive(Clone, Debug)]
pub(crate) struct Cgroups {
    folder: PathBuf,
    /// Those that are switched on for services.
    controllers: Vec<&'static str>,
}

impl Cgroups {
    /// Takes the cgroup that this process is in, which must hold nobody else's processes. One of systemd's must be delegated too, as it is
    /// when this process has just asked for it.
    pub(crate) fn of_this_process(asked_for: bool) -> Result<Cgroups, Missing> {
        let folder = own_folder()?;
        if !asked_for && is_unit(&folder) && !says_delegated(&folder) {
            let missing = format!("the systemd unit {} does not delegate its cgroup", folder.display());
            return Err((missing, "add Delegate=yes to the [Service] section of the host's unit".to_owned()));
        }
        let remedy = || "run the host as a systemd unit with Delegate=yes, or within a session of systemd".to_owned();
        if !is_delegated(&folder) {
            return Err((format!("the cgroup {} is not the host's own", folder.display()), remedy()));
        }
        check_controllers(&folder)?;
        Cgroups::divide(folder)
            .map_err(|error| (format!("the cgroup of the host cannot be divided: {error}"), remedy()))
    }

    /// Moves what is in the cgroup out of the way and switches limits on.
    fn divide(folder: PathBuf) -> io::Result<Cgroups> {
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
        let found = controllers(&folder);
        let controllers: Vec<_> = NEEDED.into_iter().chain([WELCOME]).filter(|name| has(&found, name)).collect();
        let switched_on: Vec<_> = controllers.iter().map(|name| format!("+{name}")).collect();
        fs::write(folder.join("cgroup.subtree_control"), switched_on.join(" "))?;
        Ok(Cgroups { folder, controllers })
    }

    /// Makes the cgroup of an app's service, with its limits.
    pub(crate) fn make(&self, app_id: &str, limits: &Limits) -> io::Result<AppCgroup> {
        let cgroup = AppCgroup { folder: self.folder.join(format!("app-{app_id}")) };
        make_folder(&cgroup.folder)?;
        let values = [
            ("memory.max", limits.memory_bytes.to_string()),
            ("memory.oom.group", "1".to_owned()),
            ("pids.max", limits.processes.to_string()),
            ("cpu.weight", limits.cpu_weight.to_string()),
        ];
        let switched_on = |file: &str| self.controllers.iter().any(|name| file.starts_with(name));
        for (file, value) in values.into_iter().filter(|(file, _)| switched_on(file)) {
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
    if is_delegated(&folder) && (!is_unit(&folder) || says_delegated(&folder)) {
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

fn controllers(folder: &Path) -> String {
    fs::read_to_string(folder.join("cgroup.controllers")).unwrap_or_default()
}

fn has(controllers: &str, name: &str) -> bool {
    controllers.split_whitespace().any(|found| found == name)
}

fn check_controllers(folder: &Path) -> Result<(), Missing> {
    let found = controllers(folder);
    let lacking: Vec<_> = NEEDED.into_iter().filter(|name| !has(&found, name)).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    Err((
        format!("the cgroup {} has no controllers for {}", folder.display(), lacking.join(" and ")),
        "have systemd delegate them (Delegate=memory pids cpu for user@.service), and boot with \
         systemd.unified_cgroup_hierarchy=1"
            .to_owned(),
    ))
}

/// Whether this process is the service of a systemd unit, which must not leave it.
pub(crate) fn runs_as_a_service() -> bool {
    own_folder().is_ok_and(|folder| folder.extension().is_some_and(|kind| kind == "service"))
}

/// Whether systemd made the cgroup.
fn is_unit(folder: &Path) -> bool {
    folder.extension().is_some_and(|kind| kind == "service" || kind == "scope")
}

/// Whether systemd says that it leaves the cgroup to whoever is in it.
fn says_delegated(folder: &Path) -> bool {
    let mut value = [0; 8];
    rustix::fs::getxattr(folder, "user.delegate", &mut value).is_ok_and(|length| value[..length] == *b"1")
}

/// Ours to divide: we may make folders in it, and it holds nothing but us and what we started.
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

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::confinement::usage;

    /// A cgroup of the test's own, where it may make one.
    struct Own(PathBuf);

    impl Own {
        fn new() -> Option<Own> {
            let made = mount_point().map_err(|(missing, _)| missing).and_then(|mount| {
                let folder = mount.join(format!("mumba-test-{}", std::process::id()));
                fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
                Ok(Own(folder))
            });
            made.inspect_err(|why| println!("skipped: no cgroup can be made here: {why}")).ok()
        }
    }

    impl Drop for Own {
        fn drop(&mut self) {
            let _ = fs::write(self.0.join("cgroup.kill"), "1");
            // The kernel holds on to a cgroup until its last process is reaped.
            for _ in 0..1000 {
                for below in fs::read_dir(&self.0).into_iter().flatten().flatten() {
                    let _ = fs::remove_dir(below.path());
                }
                if fs::remove_dir(&self.0).is_ok() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
        }
    }

    #[test]
    fn what_enters_a_services_cgroup_is_counted_and_ends_with_it() {
        let Some(own) = Own::new() else { return };
        let cgroups = Cgroups::divide(own.0.clone()).unwrap();
        let cgroup = cgroups.make("abc", &Limits::default()).unwrap();
        let folder = cgroup.folder().to_owned();
        let script = "echo 0 > \"$0/cgroup.procs\"; sleep 1000 & echo in; wait";
        let mut child =
            Command::new("sh").args(["-c", script]).arg(&folder).stdout(std::process::Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        io::BufRead::read_line(&mut io::BufReader::new(child.stdout.take().unwrap()), &mut line).unwrap();
        assert_eq!(line, "in\n");
        assert_eq!(fs::read_to_string(folder.join("cgroup.procs")).unwrap().lines().count(), 2);
        if cgroups.controllers.contains(&"memory") {
            let usage = usage::of_cgroup(&folder).unwrap();
            assert_eq!((usage.processes, usage.memory_limit_bytes), (2, Limits::default().memory_bytes));
        } else {
            println!("skipped in part: no controller for memory is free for cgroups of version 2");
            assert_eq!(usage::of_cgroup(&folder), None);
        }
        drop(cgroup);
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&child.wait().unwrap()), Some(9));
        // What was killed leaves when it is reaped; the next start uses the folder again.
        drop(cgroups.make("abc", &Limits::default()).unwrap());
    }

    #[test]
    fn limits_are_written_where_their_controllers_are() {
        let folder = tempfile::tempdir().unwrap();
        let limits = Limits { memory_bytes: 7 << 20, processes: 9, cpu_weight: 50, ..Limits::default() };
        let written = |controllers: Vec<&'static str>| {
            let cgroups = Cgroups { folder: folder.path().to_owned(), controllers };
            let cgroup = cgroups.make("abc", &limits).unwrap();
            let read = |file: &str| fs::read_to_string(cgroup.folder().join(file)).ok();
            let found = (read("memory.max"), read("pids.max"), read("cpu.weight"));
            fs::remove_dir_all(cgroup.folder()).unwrap();
            found
        };
        let all = (Some("7340032".to_owned()), Some("9".to_owned()), Some("50".to_owned()));
        assert_eq!(written(vec!["memory", "pids", "cpu"]), all);
        assert_eq!(written(vec!["memory", "pids"]), (all.0, all.1, None));
    }

    #[test]
    fn a_missing_controller_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("cgroup.controllers"), "cpu memory\n").unwrap();
        let (missing, remedy) = check_controllers(folder.path()).unwrap_err();
        assert!(missing.ends_with("no controllers for pids") && remedy.contains("Delegate"), "{missing} {remedy}");
        fs::write(folder.path().join("cgroup.controllers"), "memory pids\n").unwrap();
        check_controllers(folder.path()).unwrap();
    }
}
