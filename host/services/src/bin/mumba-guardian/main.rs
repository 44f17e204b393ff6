//! The parent of one app's service: nothing that the service starts outlives it, and it does not outlive the host.
//!
//! The host starts one of these for each service. A program of its own, because the host is large: its copy for each
//! service would cost more memory than most services. What it owns is the service's process group and every process
//! that descends from it; it opens no file and no socket.
//!
//! Stages, each the same program started anew:
//!
//! 1. `guard`: marks every descriptor but the standard three so that no further program gets it, whatever the host leaked; leads a
//!    session of its own, enters the service's cgroup, and becomes bubblewrap, which makes the namespaces.
//! 2. `watch` ([`watch`]), first process of those namespaces: takes the limits, Landlock and the system call filter on itself
//!    ([`confine`], [`seccomp`]), starts the service in a process group of its own, and waits for one of: the service's end, an order of the
//!    host, the host's end. When it ends, the kernel ends all that is left there.
//!
//! Where namespaces are missing and the user accepted that, `guard` becomes `watch` itself, which then is the reaper of orphans and
//! kills what descends from it, until nothing does. It starts the service by a third stage, `exec`, which takes everything on that there is, and has
//! itself killed when the guardian dies.
//!
//! Standard input is a socket to the host. It closes when the host dies, however it dies and whatever its threads do
//! (`PR_SET_PDEATHSIG` is bound to a thread). Bytes from the host are orders, lines to the host are reports: see
//! `mumba_services::guardian`.
//!
//! `probe` ([`probe`]) is for people and the host: it tries which layers this machine has.

#![forbid(unsafe_code)]

mod confine;
mod probe;
mod seccomp;
mod watch;

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write as _};
use std::os::fd::{IntoRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitCode};

use mumba_services::guardian::Restrictions;
use rustix::fs::{MemfdFlags, Mode, OFlags, memfd_create};
use rustix::process::{self, Signal};

const SELF: &str = "/proc/self/exe";
const NAME: &str = "mumba-guardian";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let stage = arguments.next().unwrap_or_default();
    let rest: Vec<OsString> = arguments.collect();
    let result = match stage.to_str() {
        Some("guard") => guard(&rest),
        Some("watch") => watch::run(&rest),
        Some("exec") if rest.len() >= 2 => exec(&rest),
        Some("probe") => probe::run(),
        Some("probe-inside") => probe::run_inside(&rest),
        _ => Err("it is started by mumba-host, for each service of an app".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // The host reads standard error into the app's log.
            let _ = writeln!(io::stderr(), "{NAME}: {message}");
            ExitCode::from(126)
        }
    }
}

/// Starts this program's next stage in this process's place; gives only what went wrong.
fn become_stage(stage: &str, arguments: &[OsString]) -> String {
    let error = Command::new(SELF).arg0(NAME).arg(stage).args(arguments).exec();
    format!("cannot start itself: {error}")
}

/// `guard [--cgroup <folder>] [--file <path> <text>]… [--copy <path>]… -- watch <argument>…`, or another program and its arguments in the place of
/// `watch`: bubblewrap, which is given the files to make.
fn guard(arguments: &[OsString]) -> Result<(), String> {
    close_fds::set_fds_cloexec(3, &[]);
    process::setsid().map_err(|error| format!("setsid: {error}"))?;
    let mut files = Vec::new();
    let mut rest = arguments;
    loop {
        match rest {
            [end, after @ ..] if end == "--" => {
                rest = after;
                break;
            }
            [name, folder, after @ ..] if name == "--cgroup" => {
                let procs = Path::new(folder).join("cgroup.procs");
                std::fs::write(&procs, "0").map_err(|error| format!("{}: {error}", procs.display()))?;
                rest = after;
            }
            [name, path, text, after @ ..] if name == "--file" => {
                files.extend(["--file".into(), descriptor_with(text)?, path.clone()]);
                rest = after;
            }
            [name, path, after @ ..] if name == "--copy" => {
                // What is not there any more is not needed either.
                if let Ok(file) = rustix::fs::open(Path::new(path), OFlags::RDONLY, Mode::empty()) {
                    files.extend(["--file".into(), kept_open(file), path.clone()]);
                }
                rest = after;
            }
            _ => return Err("its arguments have no end".to_owned()),
        }
    }
    match rest {
        [watch, arguments @ ..] if watch == "watch" => Err(become_stage("watch", arguments)),
        [program, arguments @ ..] => {
            let error = Command::new(program).args(files).args(arguments).exec();
            Err(format!("cannot run {}: {error}", program.display()))
        }
        [] => Err("it is to start nothing".to_owned()),
    }
}

/// A descriptor that the next program inherits and reads the text from.
fn descriptor_with(text: &OsStr) -> Result<OsString, String> {
    let made = memfd_create(c"mumba", MemfdFlags::empty()).map_err(io::Error::from).and_then(|memory| {
        let mut file = File::from(memory);
        file.write_all(text.as_bytes())?;
        io::Seek::rewind(&mut file)?;
        Ok(file)
    });
    made.map(|file| kept_open(file.into())).map_err(|error| format!("memfd: {error}"))
}

/// The number of a descriptor, which stays open until the next program has it.
fn kept_open(file: OwnedFd) -> OsString {
    file.into_raw_fd().to_string().into()
}

/// `exec <pid of the guardian> <restriction>… -- <program> <argument>…`
fn exec(arguments: &[OsString]) -> Result<(), String> {
    process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(|error| format!("prctl: {error}"))?;
    // The guardian may have died before the line above: then nobody will send the signal.
    let parent = process::getppid().map(|pid| pid.as_raw_nonzero().get().to_string());
    if parent.map(OsString::from).as_ref() != Some(&arguments[0]) {
        return Err("the host is gone".to_owned());
    }
    let (restrictions, program) = Restrictions::parse(&arguments[1..])?;
    let [program, arguments @ ..] = program else { return Err("there is no program".to_owned()) };
    confine::apply(&restrictions)?;
    let error = Command::new(program).args(arguments).exec();
    Err(format!("cannot run {}: {error}", program.display()))
}
